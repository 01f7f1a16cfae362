extension CardMap {
  /// A spot and how far it is.
  public struct Neighbour: Equatable, Sendable {
    /// The number of the spot, in `spots`.
    public let spot: Int
    /// The metres to it.
    public let metres: Double
    /// The direction of it; nil within a metre.
    public let direction: CompassDirection?
  }

  /// The first card at the spot nearest to a position; nil without spots.
  public func nearest(to position: GeoPosition) -> Place? {
    let distance = Nearness(from: position)
    var found: (spot: Int, far: Double)?
    for (number, spot) in spots.enumerated() {
      let far = distance.squared(to: spot.position)
      if found.map({ far < $0.far }) != false { found = (number, far) }
    }
    return found.map { Place(spot: $0.spot, card: 0) }
  }

  /// The spots nearest to a spot, without itself, nearest first; at most so many.
  ///
  /// Cost: one look at every spot.
  public func near(_ spot: Int, atMost most: Int) -> [Neighbour] {
    guard most > 0, spots.indices.contains(spot) else { return [] }
    let here = spots[spot].position
    let distance = Nearness(from: here)
    var found: [(spot: Int, far: Double)] = []
    for (number, other) in spots.enumerated() where number != spot {
      let far = distance.squared(to: other.position)
      if found.count == most, let last = found.last, far >= last.far { continue }
      let place = found.firstIndex { far < $0.far } ?? found.count
      found.insert((number, far), at: place)
      if found.count > most { found.removeLast() }
    }
    return found.map { number, _ in
      let position = spots[number].position
      return Neighbour(
        spot: number, metres: here.metres(to: position), direction: here.direction(to: position))
    }
    .sorted { ($0.metres, $0.spot) < ($1.metres, $1.spot) }
  }

  /// The next card by distance from a position, or the one before it; after the last comes the
  /// first. Cards at one spot follow each other. Nil without spots.
  public func place(after place: Place, from position: GeoPosition, backwards: Bool = false)
    -> Place?
  {
    if spots.indices.contains(place.spot) {
      let next = place.card + (backwards ? -1 : 1)
      if spots[place.spot].cards.indices.contains(next) {
        return Place(spot: place.spot, card: next)
      }
    }
    guard let spot = spot(after: place.spot, from: position, backwards: backwards) else {
      return nil
    }
    return Place(spot: spot, card: backwards ? spots[spot].cards.count - 1 : 0)
  }

  private func spot(after spot: Int, from position: GeoPosition, backwards: Bool) -> Int? {
    let distance = Nearness(from: position)
    func isBefore(_ one: (Double, Int), _ other: (Double, Int)) -> Bool {
      backwards ? one > other : one < other
    }
    let here: (Double, Int)? =
      spots.indices.contains(spot) ? (distance.squared(to: spots[spot].position), spot) : nil
    var next: (Double, Int)?
    var first: (Double, Int)?
    for (number, other) in spots.enumerated() {
      let far = (distance.squared(to: other.position), number)
      if first.map({ isBefore(far, $0) }) != false { first = far }
      guard let here, isBefore(here, far) else { continue }
      if next.map({ isBefore(far, $0) }) != false { next = far }
    }
    return (next ?? first)?.1
  }
}

/// Compares distances from one position: faster than measuring them, and in the same order within
/// 50 km.
private struct Nearness {
  private let here: GeoPosition
  private let degree: MetresPerDegree

  init(from position: GeoPosition) {
    here = position
    degree = MetresPerDegree(latitude: position.latitude)
  }

  func squared(to other: GeoPosition) -> Double {
    var turn = abs(other.longitude - here.longitude)
    if turn > 180 { turn = 360 - turn }
    let east = turn * degree.east
    let north = (other.latitude - here.latitude) * degree.north
    return east * east + north * north
  }
}
