/// Finds rows by the words in them, at the speed of typing.
///
/// All rows lie folded in one run of bytes, every field behind a byte that names its column. A query
/// is cut in words; a row is found when it holds every word, anywhere or in the column that was
/// asked for. A word that occurs nowhere is looked for in other ways: without its ending, with one
/// letter wrong (from four letters on) or two (from eight on), taken apart as a compound, and at
/// last by the known word that it begins with.
public struct SearchIndex: Sendable {
  var bytes: [UInt8] = []
  var starts: [Int32] = [0]
  var vocabulary: [Range<Int>] = []
  /// Whether the list of words to compare misspelt ones with is made.
  public internal(set) var knowsSpelling = false

  /// The themes, and the other words by which people ask for them, folded.
  private let themes: [(label: [UInt8], words: [UInt8])]

  /// An index without rows.
  ///
  /// - Parameter themes: what a theme is called, and other words for it: they find it for who asks
  ///   for a theme (`thema:geld`), and for who types a word that stands nowhere.
  public init(themes: [(label: String, words: [String])] = []) {
    self.themes = themes.map { theme in
      (Folding.bytes(theme.label), Folding.bytes(theme.words.joined(separator: "\n")))
    }
  }

  /// The number of rows.
  public var count: Int { starts.count - 1 }

  /// Makes room for rows of that many bytes together.
  public mutating func reserve(rows: Int, bytes count: Int) {
    starts.reserveCapacity(rows + 1)
    bytes.reserveCapacity(count)
  }

  /// Adds a row with what it can be found by; the name comes first.
  public mutating func add(_ fields: [SearchField]) {
    knowsSpelling = false
    for field in fields where !field.text.isEmpty {
      bytes.append(field.column.rawValue)
      let start = bytes.count
      Folding.append(field.text, to: &bytes)
      // A line in a text is no border between fields.
      for place in start..<bytes.count where bytes[place] < 0x20 { bytes[place] = 0x20 }
    }
    starts.append(Int32(bytes.count))
  }

  /// Adds a row of which the first text is the name, and the others are just words.
  public mutating func add(_ fields: [String]) {
    add(
      fields.enumerated().map { place, text in SearchField(place == 0 ? .name : .text, text) })
  }

  /// The words of a text, folded.
  public static func words(_ text: String) -> [[UInt8]] {
    Folding.bytes(text).split(whereSeparator: { $0 <= 0x20 }).map(Array.init)
  }

  /// The rows that hold every word of the query, in their order.
  ///
  /// - Parameters:
  ///   - query: what was typed; nothing finds everything.
  ///   - rows: look only here; nil for all rows.
  public func find(_ query: String, in rows: [Int32]? = nil) -> [Int32] {
    answer(query, in: rows).rows
  }

  /// The same, with the ways in which the words were found.
  public func answer(_ query: String, in rows: [Int32]? = nil) -> SearchAnswer {
    var found = rows
    var terms: [SearchAnswer.Term] = []
    for term in SearchQuery(query).terms {
      let exact = asTyped(term)
      var answer = search(exact, in: found)
      // What is found somewhere, only not among these, is not taken for something else.
      if answer.rows.isEmpty, !isSomewhere(exact, besides: found) {
        for way in lazyWays(term) {
          answer = search(way(), in: found)
          if !answer.rows.isEmpty || isSomewhere(answer.term, besides: found) { break }
        }
      }
      terms.append(answer.term)
      found = answer.rows
      if answer.rows.isEmpty { break }
    }
    return SearchAnswer(rows: found ?? Array(0..<Int32(count)), terms: terms)
  }

  /// Whether a term is found where it was not looked for.
  private func isSomewhere(_ term: SearchAnswer.Term, besides rows: [Int32]?) -> Bool {
    rows != nil && !search(term, in: nil).rows.isEmpty
  }

  /// What a longer query finds, or nil when everything has to be searched for it.
  ///
  /// - Parameters:
  ///   - query: what was typed now.
  ///   - shorter: its beginning, as it was typed before.
  ///   - rows: the answer to that, in the order of the index. When it holds those words as they were
  ///     typed, a longer query can find no other rows, and this is much quicker than searching all.
  public func narrow(_ query: String, from shorter: String, _ rows: [Int32]) -> SearchAnswer? {
    let (new, old) = (SearchQuery(query), SearchQuery(shorter))
    guard let first = rows.first, !old.terms.isEmpty, new.narrows(old),
      old.terms.allSatisfy({ term in
        !search(asTyped(term), in: [first]).rows.isEmpty
      })
    else { return nil }
    let terms = new.terms.map(asTyped)
    var found = rows
    for (place, term) in terms.enumerated()
    where place >= old.terms.count || new.terms[place] != old.terms[place] {
      found = search(term, in: found).rows
    }
    return found.isEmpty ? nil : SearchAnswer(rows: found, terms: terms)
  }

  /// The rows that hold every word of the query as it was typed, in their order.
  public func exactly(_ query: SearchQuery) -> [Int32] {
    query.terms.map(asTyped).reduce(nil as [Int32]?) { search($1, in: $0).rows }
      ?? Array(0..<Int32(count))
  }

  /// Whether every word of the query stands somewhere as it was typed, not always in the same row: then
  /// none is taken for another word.
  public func knows(_ query: SearchQuery) -> Bool {
    query.terms.allSatisfy { !search(asTyped($0), in: nil).rows.isEmpty }
  }

  /// A term as it was typed; a theme also by the other words for it.
  private func asTyped(_ term: SearchQuery.Term) -> SearchAnswer.Term {
    let labels = term.column == .theme ? themes(meantBy: term.word) : []
    return SearchAnswer.Term(
      term, ways: ([term.word] + labels).map { [Needle($0)] }, isClose: false)
  }

  /// What the themes are called for which a word begins another word.
  func themes(meantBy word: [UInt8]) -> [[UInt8]] {
    let needle = Needle(word)
    return themes.filter { theme in
      theme.words.withUnsafeBufferPointer { words in
        var place = 0
        while let hit = needle.first(in: words, place..<words.count) {
          if hit == 0 || Needle.isBorder(words[hit - 1]) { return true }
          place = hit + 1
        }
        return false
      }
    }.map(\.label)
  }

  /// The rows that hold a term in one of its ways.
  private func search(
    _ term: SearchAnswer.Term, in rows: [Int32]?
  ) -> (rows: [Int32], term: SearchAnswer.Term) {
    guard !term.ways.isEmpty else { return ([], term) }
    if term.ways.count == 1, let needles = term.ways.first {
      var found = rows
      for needle in needles { found = everyRow(with: needle, in: found, term.columns) }
      return (found ?? [], term)
    }
    let found = (rows ?? Array(0..<Int32(count))).filter { row in
      term.ways.contains { needles in
        needles.allSatisfy { holds($0, in: row, term.columns) }
          // Two halves of a compound that both only stand in a text are no compound.
          && (needles.count == 1 || !term.columns.isEmpty
            || needles.contains { holds($0, in: row, SearchColumn.telling) })
      }
    }
    return (found, term)
  }

  /// Whether a row holds a word, in one of the columns when there are any.
  private func holds(_ needle: Needle, in row: Int32, _ columns: [SearchColumn]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      SearchIndex.hit(needle, in: bytes, range(of: row), columns) != nil
    }
  }

  /// Where a word stands for the first time and counts.
  private static func hit(
    _ needle: Needle, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ columns: [SearchColumn]
  ) -> Int? {
    var place = range.lowerBound
    while let hit = needle.first(in: bytes, place..<range.upperBound) {
      if counts(needle, at: hit, in: bytes, columns) { return hit }
      place = hit + 1
    }
    return nil
  }

  /// From so many letters on a word counts inside another one also in a text: `taal` in `moedertaal`,
  /// and not `eet` in `weet`.
  static let longInside = 4

  /// Fewer figures are no telephone number.
  public static let phoneLength = 6

  /// Whether a word that stands somewhere counts there: in a column that was asked for, and inside
  /// another word only where that means something. A theme is only found by how its words begin, for
  /// who looks for `eten` does not mean `ontmoeten`.
  static func counts(
    _ needle: Needle, at hit: Int, in bytes: UnsafeBufferPointer<UInt8>,
    _ columns: [SearchColumn]
  ) -> Bool {
    let before = bytes[hit - 1]
    // A telephone number is one word, so that the column needs no looking for.
    if columns.isEmpty, Needle.isBorder(before), before != SearchColumn.phone.rawValue {
      return true
    }
    let column = column(of: hit, in: bytes)
    guard columns.isEmpty || columns.contains(column) else { return false }
    if column == .phone { return needle.word.count >= phoneLength }
    if Needle.isBorder(before) { return true }
    return switch column {
    case .theme: false
    case .text, .talent: needle.word.count >= longInside
    default: true
    }
  }

  /// The rows that hold a word: all by walking through all bytes at once, or some of them.
  private func everyRow(
    with needle: Needle, in rows: [Int32]?, _ columns: [SearchColumn]
  ) -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var found: [Int32] = []
        guard let rows else {
          var row = 0
          var place = 0
          while let hit = SearchIndex.hit(needle, in: bytes, place..<bytes.count, columns) {
            while Int(starts[row + 1]) <= hit { row += 1 }
            found.append(Int32(row))
            place = Int(starts[row + 1])
            row += 1
          }
          return found
        }
        found.reserveCapacity(rows.count)
        for row in rows {
          let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
          if SearchIndex.hit(needle, in: bytes, range, columns) != nil { found.append(row) }
        }
        return found
      }
    }
  }

  /// Where the bytes of a row are.
  func range(of row: Int32) -> Range<Int> {
    Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
  }

  /// The column in which a place lies: every field has its column before it.
  static func column(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SearchColumn {
    var before = place
    while before > 0, bytes[before] >= 0x20 { before -= 1 }
    return SearchColumn(rawValue: bytes[before]) ?? .text
  }
}

/// What a query found, and in which ways its words were found.
public struct SearchAnswer: Sendable {
  /// A word of the query, and what was looked for in its place.
  struct Term: Sendable {
    /// The columns in which it may stand; none is anywhere.
    let columns: [SearchColumn]
    /// One of these has to be there, with all its needles.
    let ways: [[Needle]]
    /// Whether it is not the word as it was typed.
    let isClose: Bool

    init(
      _ term: SearchQuery.Term, ways: [[Needle]], isClose: Bool, in columns: [SearchColumn]? = nil
    ) {
      self.columns = columns ?? term.column?.meant ?? []
      self.ways = ways
      self.isClose = isClose
    }
  }

  /// The rows, in the order of the index.
  public let rows: [Int32]
  let terms: [Term]

  /// The words that were found, folded, for showing them.
  public var words: [[UInt8]] { terms.flatMap { $0.ways.flatMap { $0.map(\.word) } } }
  /// Whether something was found, with every word as it was typed.
  public var isExact: Bool { !rows.isEmpty && !terms.contains(where: \.isClose) }
  /// The columns that were asked for by name.
  public var columns: Set<SearchColumn> { Set(terms.flatMap(\.columns)) }
}
