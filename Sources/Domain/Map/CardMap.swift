/// The cards of the sociale kaart by where they are, and the outlines of the wijken around them.
///
/// What may not be shown is not in it: a card that is off the list only for its maker (R27), and
/// never an address that must not be known (`Place.confidential`). Cards within a metre or so of
/// each other are at one spot.
public struct CardMap: Sendable {
  /// A place with one card or more.
  public struct Spot: Equatable, Sendable {
    /// Where it is.
    public let position: GeoPosition
    /// Its cards, in the order in which they were given; a card is named once.
    public fileprivate(set) var cards: [ID]
  }

  /// A wijk of which the outline is known.
  public struct Area: Equatable, Sendable {
    /// The name of the wijk.
    public let name: String
    /// Where it lies.
    public let outline: WijkOutline
  }

  /// A card at a spot; a card with two addresses is at two.
  public struct Place: Hashable, Sendable {
    /// The number of the spot, in `spots`.
    public let spot: Int
    /// The number of the card at it.
    public let card: Int

    /// A place by its numbers; whether it is on a map only that map knows.
    public init(spot: Int, card: Int) {
      self.spot = spot
      self.card = card
    }
  }

  /// All spots, in the order of their first cards.
  public private(set) var spots: [Spot] = []
  /// The number of cards that may be shown and have no readable position.
  public private(set) var withoutPosition = 0
  /// The number of cards that have one.
  public private(set) var withPosition = 0
  /// The wijken with an outline that can be read, in the order of the store.
  public private(set) var areas: [Area] = []

  /// The map of some cards as a worker may see them; an identity of no card is passed over.
  public init(of cards: some Sequence<ID>, in caseload: Caseload, to worker: ID?) {
    var numbers: [Rounded: Int] = [:]
    for id in cards {
      guard let card = caseload.voorzieningen[id], caseload.isVisible(card, to: worker) else {
        continue
      }
      var isShown = false
      for place in card.places where place.confidential != true {
        guard let position = GeoPosition(latitude: place.latitude, longitude: place.longitude)
        else { continue }
        isShown = true
        let key = Rounded(position)
        if let number = numbers[key] {
          if spots[number].cards.last != id { spots[number].cards.append(id) }
        } else {
          numbers[key] = spots.count
          spots.append(Spot(position: position, cards: [id]))
        }
      }
      if isShown { withPosition += 1 } else { withoutPosition += 1 }
    }
    areas = caseload.wijken.rows.compactMap { wijk in
      WijkOutline(wijk.outline).map { Area(name: wijk.name, outline: $0) }
    }
  }

  /// A position to five decimals, which is about a metre.
  private struct Rounded: Hashable {
    let north: Int32
    let east: Int32

    init(_ position: GeoPosition) {
      north = Int32(MapView.Projection.whole(position.latitude * 100_000))
      east = Int32(MapView.Projection.whole(position.longitude * 100_000))
    }
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { spots.isEmpty && areas.isEmpty }

  /// The card at a place; nil for a place that is not on this map.
  public subscript(place: Place) -> ID? {
    guard spots.indices.contains(place.spot) else { return nil }
    let cards = spots[place.spot].cards
    return cards.indices.contains(place.card) ? cards[place.card] : nil
  }

  /// The first place of a card; nil when it has none.
  public func place(of card: ID) -> Place? {
    for (number, spot) in spots.enumerated() {
      if let place = spot.cards.firstIndex(of: card) { return Place(spot: number, card: place) }
    }
    return nil
  }

  /// The wijk in whose outline a position lies; the first when outlines overlap.
  public func area(at position: GeoPosition) -> Area? {
    areas.first { $0.outline.contains(position) }
  }

  /// The area around all spots, or else around all outlines; nil when there is neither.
  public var bounds: GeoBounds? {
    GeoBounds(spots.map(\.position))
      ?? GeoBounds(areas.flatMap { [$0.outline.bounds.southWest, $0.outline.bounds.northEast] })
  }
}
