import Domain

/// One line of a list: a record, and the heading it stands under.
struct RowKey: Hashable, Sendable {
  let id: ID
  var heading: UInt8 = 0
}

/// Where the user is in a list.
struct ListState: Equatable, Sendable {
  /// What was typed to filter by.
  var filter = ""
  /// The values that were chosen to look at.
  var facets: Set<Facet> = []
  /// The selected row, counted from the top of what is shown.
  var position = 0
  /// The selected record, so that it stays selected when the list changes around it.
  var selected: RowKey?
  /// The marked records.
  var marks: Set<ID> = []

  var isNarrowed: Bool { !filter.isEmpty || !facets.isEmpty }
}

/// A value to look at only: what is not finished, whose it is, when it is open, a wijk, a theme, what
/// it is, on what terms, how much room, a status, or who goes first (R61, R80).
struct Facet: Hashable, Sendable {
  enum Dimension: Int, CaseIterable, Sendable {
    case open, owner, when, wijk, theme, sort, formality, terms, room, language, status, first
  }
  let dimension: Dimension
  let value: String
}

/// A value and how many rows have it.
struct FacetCount: Equatable, Sendable {
  let facet: Facet
  let count: Int
}

/// The rows of a screen: all of them in their order, and those shown.
struct ListContent: Sendable {
  var all: [RowKey] = []
  /// What the filter found among what the facets leave; nil without a filter.
  var answer: SearchAnswer?
  /// What the filter and the facets leave, in the order of the list.
  var found: [Int32] = []
  /// The same as it is shown: what fits the filter best first.
  var shown: [Int32] = []
  /// The words that the filter found, folded.
  var foundWords: [[UInt8]] = []
  var index: SearchIndex?
  /// Whether rows stand where they stood before something was done to them.
  var isHeld = false
  /// For which state of the store, filter and facets this was made.
  var revision = -1
  var filter = ""
  var facets: Set<Facet> = []
  /// The time for which it was made.
  var now: LocalTime?
  /// The values of every row, made when they are asked for first.
  var table: FacetTable?
  /// For which state of the store the table was made.
  var tableAt = -1
  var hasWholeTable = false
  /// The values there are to choose from, as counted for what is shown now.
  var facetCounts: [FacetCount] = []
  var countedFor: Counted?

  /// What values were counted for.
  struct Counted: Equatable, Sendable {
    let revision: Int
    let filter: String
    let facets: Set<Facet>
    let now: LocalTime
  }

  /// The row at a place of what is shown.
  subscript(position: Int) -> RowKey? {
    shown.indices.contains(position) ? all[Int(shown[position])] : nil
  }
}
