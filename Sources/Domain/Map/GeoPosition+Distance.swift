extension GeoPosition {
  /// The metres to another position, over the ground.
  ///
  /// It takes the earth around the two for flat: the length of a degree on WGS 84 at the latitude
  /// halfway (the first terms of its series). Within 50 km, and up to 70° north or south, that is
  /// less than 0.01 % off (compared with Vincenty's formula); farther away it is an estimate. The
  /// shorter way around the earth counts.
  public func metres(to other: GeoPosition) -> Double {
    let (east, north) = offset(to: other)
    return (east * east + north * north).squareRoot()
  }

  /// The direction of another position, to the nearest of eight; nil for one closer than a metre.
  public func direction(to other: GeoPosition) -> CompassDirection? {
    let (east, north) = offset(to: other)
    let (aside, along) = (abs(east), abs(north))
    guard max(aside, along) >= 1 else { return nil }
    // The tangent of half of 45 degrees.
    let slope = 0.41421356237309503
    if aside < along * slope { return north > 0 ? .north : .south }
    if along < aside * slope { return east > 0 ? .east : .west }
    if north > 0 { return east > 0 ? .northEast : .northWest }
    return east > 0 ? .southEast : .southWest
  }

  /// The metres east and north of here; negative to the west and the south.
  func offset(to other: GeoPosition) -> (east: Double, north: Double) {
    let degree = MetresPerDegree(latitude: (latitude + other.latitude) / 2)
    var turn = other.longitude - longitude
    if turn > 180 { turn -= 360 }
    if turn < -180 { turn += 360 }
    return (turn * degree.east, (other.latitude - latitude) * degree.north)
  }
}

/// How many metres a degree is at some latitude.
struct MetresPerDegree: Equatable, Sendable {
  let east: Double
  let north: Double

  /// The lengths at a latitude from -90 to 90.
  init(latitude: Double) {
    // With c the cosine, those of two to five times the angle are polynomials in c (Chebyshev).
    let c = MetresPerDegree.cosine(ofDegrees: latitude)
    let square = c * c
    let double = 2 * square - 1
    let triple = c * (4 * square - 3)
    let fourfold = 2 * double * double - 1
    let fivefold = c * ((16 * square - 20) * square + 5)
    north = 111_132.954 - 559.822 * double + 1.175 * fourfold
    east = max(1, 111_412.84 * c - 93.5 * triple + 0.118 * fivefold)
  }

  /// The cosine of an angle from -90 to 90 degrees, by its series to the sixteenth power: at most
  /// 10⁻¹² off.
  static func cosine(ofDegrees degrees: Double) -> Double {
    let angle = degrees * .pi / 180
    let square = angle * angle
    var term = 1.0
    var sum = 1.0
    for power in stride(from: 2.0, through: 16, by: 2) {
      term *= -square / (power * (power - 1))
      sum += term
    }
    return sum
  }
}
