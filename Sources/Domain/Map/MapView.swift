/// What of a map is seen: its middle, and how many metres a dot is. North is up.
///
/// It knows no size of a screen: whoever draws says how many dots there are. Around its middle the
/// earth is taken for flat, so that a dot is as many metres across as down.
public struct MapView: Equatable, Sendable {
  /// The position in the middle.
  public private(set) var centre: GeoPosition
  /// The step of zoom, in `MapView.levels`; each next one shows √2 times as much.
  public private(set) var level: Int

  /// The steps of zoom: from half a metre a dot to more than a street of screens needs for the earth.
  public static let levels = 0...48

  /// A view; a level outside the limits is brought within them.
  public init(centre: GeoPosition, level: Int) {
    self.centre = centre
    self.level = MapView.limited(level)
  }

  /// The smallest view, and never closer than `closest`, in which all positions within bounds are
  /// seen on so many dots, with a dot or more to spare on every side.
  ///
  /// On fewer than eight dots either way it fits as well as there is room.
  public init(
    fitting bounds: GeoBounds, width: Int, height: Int, closest: Int = MapView.levels.lowerBound
  ) {
    let (low, high) = (bounds.southWest, bounds.northEast)
    let middle = GeoPosition(
      latitude: (low.latitude + high.latitude) / 2, longitude: (low.longitude + high.longitude) / 2)
    self.init(centre: middle ?? low, level: closest)
    let room = (Double(max(1, width)) * 0.46, Double(max(1, height)) * 0.46)
    let degree = MetresPerDegree(latitude: centre.latitude)
    let east = (high.longitude - low.longitude) / 2 * degree.east
    let north = (high.latitude - low.latitude) / 2 * degree.north
    while level < MapView.levels.upperBound,
      east / metresPerDot > room.0 || north / metresPerDot > room.1
    {
      level += 1
    }
  }

  /// How many metres one dot is, more than 0.
  public var metresPerDot: Double {
    let doubled = Double(1 << (level / 2)) / 2
    return level % 2 == 0 ? doubled : doubled * 1.4142135623730951
  }

  /// Where a position falls: dots to the right of the middle and below it.
  ///
  /// Never farther than a milliard dots, whatever the position and the zoom.
  public func dot(of position: GeoPosition) -> (right: Int, below: Int) {
    Projection(self).dot(of: position)
  }

  /// The view moved by so many dots to the right and down; it stops at 180 degrees and at 85 north
  /// or south.
  public func panned(right: Int, below: Int) -> MapView {
    let degree = MetresPerDegree(latitude: centre.latitude)
    let east = centre.longitude + Double(right) * metresPerDot / degree.east
    let north = centre.latitude - Double(below) * metresPerDot / degree.north
    return moved(latitude: min(max(north, -85), 85), longitude: min(max(east, -180), 180))
  }

  private func moved(latitude: Double, longitude: Double) -> MapView {
    GeoPosition(latitude: latitude, longitude: longitude).map(centred) ?? self
  }

  /// The view with another position in the middle.
  public func centred(on position: GeoPosition) -> MapView {
    MapView(centre: position, level: level)
  }

  /// The view so many steps closer, or farther away below 0; it stops at the limits.
  public func zoomed(closer steps: Int) -> MapView {
    let steps = min(max(steps, -100), 100)
    return MapView(centre: centre, level: level - steps)
  }

  /// Whether a position is seen on a map of so many dots.
  public func shows(_ position: GeoPosition, width: Int, height: Int) -> Bool {
    let dot = dot(of: position)
    let (x, y) = (dot.right + width / 2, dot.below + height / 2)
    return (0..<max(0, width)).contains(x) && (0..<max(0, height)).contains(y)
  }

  /// A round number of metres that takes at most so many dots: 1, 2 or 5 with noughts; nil when not
  /// even a metre does.
  public func scale(atMost dots: Int) -> Int? {
    let most = Double(max(0, dots)) * metresPerDot
    var found: Int?
    var unit = 1
    while Double(unit) <= most, unit < 1_000_000_000 {
      found = [5, 2, 1].map { $0 * unit }.first { Double($0) <= most }
      unit *= 10
    }
    return found
  }

  private static func limited(_ level: Int) -> Int {
    min(max(level, levels.lowerBound), levels.upperBound)
  }

  /// The dots of many positions, with what they have in common worked out once.
  public struct Projection: Sendable {
    private let centre: GeoPosition
    private let perDegree: (east: Double, north: Double)
    private static let farthest = 1e9

    /// For a view.
    public init(_ view: MapView) {
      centre = view.centre
      let degree = MetresPerDegree(latitude: view.centre.latitude)
      perDegree = (degree.east / view.metresPerDot, degree.north / view.metresPerDot)
    }

    /// See `MapView.dot(of:)`.
    public func dot(of position: GeoPosition) -> (right: Int, below: Int) {
      let right = (position.longitude - centre.longitude) * perDegree.east
      let below = (centre.latitude - position.latitude) * perDegree.north
      return (Projection.whole(right), Projection.whole(below))
    }

    /// The nearest whole number, halves away from 0, within a milliard.
    static func whole(_ number: Double) -> Int {
      let limited = min(max(number, -farthest), farthest)
      return Int(limited < 0 ? limited - 0.5 : limited + 0.5)
    }
  }
}
