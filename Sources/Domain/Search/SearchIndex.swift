/// Finds rows by the words in them, at the speed of typing.
///
/// All rows lie folded in one run of bytes, every field behind a byte that names its column. A query
/// is cut in words; a row is found when it holds every word, anywhere or in the column that was
/// asked for. A word that occurs nowhere is looked for in other ways: as another word for a theme,
/// without its ending, with one letter wrong (from four letters on) or two (from eight on), taken
/// apart as a compound, and at last by the known word that it begins with.
public struct SearchIndex: Sendable {
  var bytes: [UInt8] = []
  var starts: [Int32] = [0]
  var vocabulary: [Range<Int>] = []
  /// Whether the list of words to compare misspelt ones with is made.
  public internal(set) var knowsSpelling = false

  /// The themes, and the other words by which people ask for them, folded.
  let themes: [(label: [UInt8], words: [UInt8])]

  /// An index without rows.
  ///
  /// - Parameter themes: what a theme is called, and other words for it: they find it for who asks
  ///   for a theme (`thema:geld`), and for who types a word that stands nowhere.
  public init(themes: [(label: String, words: [String])] = []) {
    self.themes = themes.map { theme in
      (Folding.bytes(theme.label), Folding.bytes(theme.words.joined(separator: "\n")))
    }.filter { !$0.label.isEmpty }
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
    for field in fields { add(field.column, field.text) }
    endRow()
  }

  /// Adds a text to the row that is being made, of which the name comes first; for who makes very
  /// many rows, one text after the other.
  public mutating func add(_ column: SearchColumn, _ text: String) {
    guard !text.isEmpty else { return }
    bytes.append(column.rawValue)
    let start = bytes.count
    Folding.append(text, to: &bytes)
    // A line in a text is no border between fields.
    for place in start..<bytes.count where bytes[place] < 0x20 { bytes[place] = 0x20 }
  }

  /// Makes what was added a row.
  public mutating func endRow() {
    knowsSpelling = false
    starts.append(Int32(bytes.count))
  }

  /// Adds the rows of another index of the same themes behind those there are.
  public mutating func append(_ other: SearchIndex) {
    knowsSpelling = false
    let first = Int32(bytes.count)
    bytes += other.bytes
    starts += other.starts.dropFirst().lazy.map { $0 + first }
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
  ///   - shorter: what stood there before, with fewer words or shorter ones.
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
    let changed = terms.indices.filter {
      $0 >= old.terms.count || new.terms[$0] != old.terms[$0]
    }
    var found = answer.found
    for place in changed {
      // Known are the places of the last word, as long as the rows are those of the answer.
      let isKnown = place == old.terms.count - 1 && place == changed.first
      found = search(terms[place], in: found.rows, from: isKnown ? found.places : [])
    }
    // An earlier word that grew leaves its own places.
    if let last = changed.last, last < terms.count - 1 { found = SearchAnswer.Rows(found.rows) }
    return found.rows.isEmpty ? nil : SearchAnswer(found, terms)
  }

  /// The rows that hold every word of the query as it was typed, in their order.
  ///
  /// - Parameter rows: look only here; nil for all rows.
  public func exactly(_ query: SearchQuery, in rows: [Int32]? = nil) -> [Int32] {
    query.terms.map(asTyped).reduce(rows) { search($1, in: $0).rows } ?? Array(0..<Int32(count))
  }

  /// Whether every word of the query stands somewhere as it was typed, not always in the same row: then
  /// none is taken for another word.
  public func knows(_ query: SearchQuery) -> Bool {
    query.terms.allSatisfy { !search(asTyped($0), in: nil).rows.isEmpty }
  }

  /// A term as it was typed; a theme also by the other words for it.
  private func asTyped(_ term: SearchQuery.Term) -> SearchAnswer.Term {
    let themes = term.column == .theme ? themes(meantBy: { $0.starts(with: term.word) }) : []
    return SearchAnswer.Term(term, ways: [[Needle(term.word)]] + themes, isClose: false)
  }

  /// The themes for which one of the other words is meant, each as a way to find it.
  func themes(meantBy isMeant: (ArraySlice<UInt8>) -> Bool) -> [[Needle]] {
    themes.filter { $0.words.split(whereSeparator: Needle.isBorder).contains(where: isMeant) }
      .map { [Needle($0.label, isWholeField: true)] }
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
}
