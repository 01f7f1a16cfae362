/// The outline of a wijk: one or more closed rings of positions; a ring within another is a hole.
public struct WijkOutline: Equatable, Sendable {
  /// The positions of every ring, in order; the first is not said again at the end.
  public let rings: [[GeoPosition]]
  /// The south-west and the north-east corner around it.
  public let bounds: GeoBounds

  /// The most positions in an outline: more than any municipality draws.
  public static let mostPositions = 100_000

  /// Reads rings as a wijk keeps them: `52.5510,5.2487 52.5512,5.2501 …`, degrees north and east.
  ///
  /// Refuses the whole outline when there is no ring, when a position cannot be read or is not on
  /// earth, when a ring has fewer than three places, or with more than `mostPositions`: a part of an
  /// outline would tell a wijk of another shape.
  public init?(_ texts: [String]) {
    var rings: [[GeoPosition]] = []
    var left = WijkOutline.mostPositions
    for text in texts {
      guard let ring = WijkOutline.ring(text, atMost: left) else { return nil }
      left -= ring.count
      rings.append(ring)
    }
    guard let bounds = GeoBounds(rings.joined()) else { return nil }
    self.rings = rings
    self.bounds = bounds
  }

  private static func ring(_ text: String, atMost most: Int) -> [GeoPosition]? {
    var ring: [GeoPosition] = []
    for pair in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      guard ring.count < most else { return nil }
      let parts = pair.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      guard parts.count == 2, let north = GeoPosition.degrees(Substring(parts[0])),
        let east = GeoPosition.degrees(Substring(parts[1])),
        let position = GeoPosition(latitude: north, longitude: east)
      else { return nil }
      if ring.last != position { ring.append(position) }
    }
    if ring.count > 1, ring.first == ring.last { ring.removeLast() }
    return Set(ring).count >= 3 ? ring : nil
  }

  /// Whether a position lies in it: a line from there to the north crosses the rings an odd number
  /// of times, so that a hole does not count. On an edge it lies in one of the two neighbours.
  public func contains(_ position: GeoPosition) -> Bool {
    guard bounds.contains(position) else { return false }
    var isInside = false
    for ring in rings {
      guard var before = ring.last else { continue }
      for corner in ring {
        if (corner.longitude > position.longitude) != (before.longitude > position.longitude) {
          let way =
            (position.longitude - before.longitude) / (corner.longitude - before.longitude)
          let crossing = before.latitude + way * (corner.latitude - before.latitude)
          if position.latitude < crossing { isInside.toggle() }
        }
        before = corner
      }
    }
    return isInside
  }
}

/// The smallest part of a map, between two parallels and two meridians, that holds positions.
public struct GeoBounds: Equatable, Sendable {
  /// The corner in the south-west.
  public private(set) var southWest: GeoPosition
  /// The corner in the north-east.
  public private(set) var northEast: GeoPosition

  /// What holds all of them; nil for none.
  public init?(_ positions: some Sequence<GeoPosition>) {
    var bounds: (south: Double, west: Double, north: Double, east: Double)?
    for position in positions {
      let old =
        bounds ?? (
          position.latitude, position.longitude, position.latitude, position.longitude
        )
      bounds = (
        min(old.south, position.latitude), min(old.west, position.longitude),
        max(old.north, position.latitude), max(old.east, position.longitude)
      )
    }
    guard let bounds,
      let southWest = GeoPosition(latitude: bounds.south, longitude: bounds.west),
      let northEast = GeoPosition(latitude: bounds.north, longitude: bounds.east)
    else { return nil }
    self.southWest = southWest
    self.northEast = northEast
  }

  /// Whether a position lies in it, or on its edge.
  public func contains(_ position: GeoPosition) -> Bool {
    (southWest.latitude...northEast.latitude).contains(position.latitude)
      && (southWest.longitude...northEast.longitude).contains(position.longitude)
  }
}
