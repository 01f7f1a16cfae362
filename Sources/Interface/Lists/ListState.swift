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

/// A value to look at only: what is not finished, whose it is, a wijk, a theme, a status, or who goes first (R61, R80).
struct Facet: Hashable, Sendable {
  enum Dimension: Int, CaseIterable, Sendable { case open, owner, wijk, theme, status, first }
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
  var shown: [Int32] = []
  var index: SearchIndex?
  /// Whether rows stand where they stood before something was done to them.
  var isHeld = false
  /// For which state of the store, filter and facets this was made.
  var revision = -1
  var filter = ""
  var facets: Set<Facet> = []
  /// The values there are to choose from, and for which state of the store they were counted.
  var facetCounts: [FacetCount] = []
  var countedAt = -1

  /// The row at a place of what is shown.
  subscript(position: Int) -> RowKey? {
    shown.indices.contains(position) ? all[Int(shown[position])] : nil
  }
}
