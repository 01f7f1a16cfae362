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
