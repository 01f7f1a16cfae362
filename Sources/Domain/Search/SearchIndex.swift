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
    var last: SearchAnswer.Rows?
    var terms: [SearchAnswer.Term] = []
    for term in SearchQuery(query).terms {
      var way = asTyped(term)
      var answer = search(way, in: found)
      // What is found somewhere, only not among these, is not taken for something else.
      if answer.rows.isEmpty, !isSomewhere(way, besides: found) {
        for other in lazyWays(term) {
          way = other()
          answer = search(way, in: found)
          if !answer.rows.isEmpty || isSomewhere(way, besides: found) { break }
        }
      }
      terms.append(way)
      found = answer.rows
      last = answer
      if answer.rows.isEmpty { break }
    }
    return SearchAnswer(last ?? SearchAnswer.Rows(rows ?? Array(0..<Int32(count))), terms)
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
  ///   - answer: the answer to that. When it holds those words as they were typed, a longer query can
  ///     find no other rows, nor a longer word begin before the shorter one does, and this is much
  ///     quicker than searching all.
  public func narrow(
    _ query: String, from shorter: String, _ answer: SearchAnswer
  ) -> SearchAnswer? {
    let (new, old) = (SearchQuery(query), SearchQuery(shorter))
    guard answer.isExact, old.terms.count == answer.terms.count, !old.terms.isEmpty,
      new.narrows(old)
    else { return nil }
    let terms = new.terms.map(asTyped)
    var found = answer.found
    for (place, term) in terms.enumerated()
    where place >= old.terms.count || new.terms[place] != old.terms[place] {
      // Known are the places of the last word.
      found = search(
        term, in: found.rows, from: place == old.terms.count - 1 ? found.places : [])
    }
    return found.rows.isEmpty ? nil : SearchAnswer(found, terms)
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
  ///
  /// - Parameter places: before them it stands in none of the rows; nothing when that is not known.
  private func search(
    _ term: SearchAnswer.Term, in rows: [Int32]?, from places: [Int32] = []
  ) -> SearchAnswer.Rows {
    guard !term.ways.isEmpty else { return SearchAnswer.Rows([]) }
    if term.ways.count == 1, let needles = term.ways.first, needles.count == 1 {
      return everyRow(with: needles[0], in: rows, from: places, term.columns)
    }
    let found = (rows ?? Array(0..<Int32(count))).filter { row in
      term.ways.contains { needles in
        needles.allSatisfy { holds($0, in: row, term.columns) }
          // Two halves of a compound that both only stand in a text are no compound.
          && (needles.count == 1 || !term.columns.isEmpty
            || needles.contains { holds($0, in: row, SearchColumn.telling) })
      }
    }
    return SearchAnswer.Rows(found)
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

  /// The rows that hold a word: all by walking through all bytes at once, or some of them, each from
  /// where the word can begin when that is known.
  private func everyRow(
    with needle: Needle, in rows: [Int32]?, from places: [Int32], _ columns: [SearchColumn]
  ) -> SearchAnswer.Rows {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var found = SearchAnswer.Rows([])
        guard let rows else {
          var row = 0
          var place = 0
          while let hit = SearchIndex.hit(needle, in: bytes, place..<bytes.count, columns) {
            while Int(starts[row + 1]) <= hit { row += 1 }
            found.append(Int32(row), at: hit)
            place = Int(starts[row + 1])
            row += 1
          }
          return found
        }
        found.reserveCapacity(rows.count)
        for (place, row) in rows.enumerated() {
          let start = places.isEmpty ? starts[Int(row)] : places[place]
          let range = Int(start)..<Int(starts[Int(row) + 1])
          if let hit = SearchIndex.hit(needle, in: bytes, range, columns) {
            found.append(row, at: hit)
          }
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
    let raw = UnsafeRawBufferPointer(bytes)
    var before = place
    // Eight at a time, backwards: of those below 0x20 the highest bit becomes nought.
    while before >= 7 {
      let eight = raw.loadUnaligned(fromByteOffset: before - 7, as: UInt64.self).littleEndian
      let sum = eight & 0x7F7F_7F7F_7F7F_7F7F &+ 0x6060_6060_6060_6060
      let low = ~(sum | eight) & 0x8080_8080_8080_8080
      if low != 0 {
        before -= low.leadingZeroBitCount / 8
        break
      }
      before -= 8
    }
    while before > 0, bytes[before] >= 0x20 { before -= 1 }
    return before < 0 ? .text : SearchColumn(rawValue: bytes[before]) ?? .text
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

  /// Rows in the order of the index.
  struct Rows: Sendable {
    private(set) var rows: [Int32]
    /// Where a word first stands in each of them and counts; nothing when that is not known.
    private(set) var places: [Int32] = []

    init(_ rows: [Int32]) { self.rows = rows }

    mutating func reserveCapacity(_ count: Int) {
      rows.reserveCapacity(count)
      places.reserveCapacity(count)
    }

    mutating func append(_ row: Int32, at place: Int) {
      rows.append(row)
      places.append(Int32(place))
    }
  }

  /// What was found, with the places of the last word.
  let found: Rows
  let terms: [Term]

  init(_ found: Rows, _ terms: [Term]) {
    self.found = found
    self.terms = terms
  }

  /// The rows, in the order of the index.
  public var rows: [Int32] { found.rows }
  /// The words that were found, folded, for showing them.
  public var words: [[UInt8]] { terms.flatMap { $0.ways.flatMap { $0.map(\.word) } } }
  /// Whether something was found, with every word as it was typed.
  public var isExact: Bool { !rows.isEmpty && !terms.contains(where: \.isClose) }
  /// The columns that were asked for by name.
  public var columns: Set<SearchColumn> { Set(terms.flatMap(\.columns)) }
}
