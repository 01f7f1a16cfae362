import Domain

/// Where somebody is on the map.
struct MapState: Equatable, Sendable {
  var view: MapView
  /// From where cards are counted as near or far: the middle, when it was last put somewhere.
  var origin: GeoPosition
  /// The chosen card at its spot; nil when no card has a place.
  var chosen: CardMap.Place?

  /// A view, with the card nearest to its middle chosen.
  init(_ view: MapView, on map: CardMap) {
    self.view = view
    origin = view.centre
    chosen = map.nearest(to: origin)
  }

  /// The middle somewhere else: there the nearest card is chosen.
  mutating func look(from view: MapView, on map: CardMap) {
    self.view = view
    origin = view.centre
    chosen = map.nearest(to: origin)
  }

  /// The middle so many dots to the right and down.
  mutating func pan(right: Int, below: Int, on map: CardMap) {
    look(from: view.panned(right: right, below: below), on: map)
  }
}

/// What the map was made of, so that a key does not read all cards anew.
struct PreparedMap: Sendable {
  struct Subject: Equatable, Sendable {
    let revision: Int
    let filter: String
    let facets: Set<Facet>
    let worker: ID?
  }
  let subject: Subject
  let map: CardMap
}
