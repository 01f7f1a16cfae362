/// A place on earth: degrees north and east (WGS 84, as in RFC 7946 and Open Referral HSDS).
public struct GeoPosition: Hashable, Sendable {
  /// Degrees north, from -90 to 90.
  public let latitude: Double
  /// Degrees east, from -180 to 180.
  public let longitude: Double

  /// About the middle of the Netherlands, to look at where nothing else is known.
  public static let middleOfTheNetherlands = GeoPosition(north: 52.1, east: 5.3)

  private init(north: Double, east: Double) {
    latitude = north
    longitude = east
  }

  /// Makes a position; refuses what is not on earth and what is not a number.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Reads the two texts of a place, as `52.5510` and `5.2487`; a decimal comma will do.
  ///
  /// Refuses anything else than digits with one sign before and one point or comma in them, what is
  /// not on earth, and 0, 0: that is what programs write where no place was filled in.
  public init?(latitude: String?, longitude: String?) {
    guard let latitude = latitude.flatMap(GeoPosition.degrees),
      let longitude = longitude.flatMap(GeoPosition.degrees), latitude != 0 || longitude != 0
    else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }

  /// Whether a text is a number of degrees, at most so many either way.
  public static func areDegrees(_ text: String, atMost most: Int) -> Bool {
    degrees(text).map { abs($0) <= Double(most) } ?? false
  }

  /// The most characters of a number of degrees.
  private static let longest = 32

  static func degrees(_ text: some StringProtocol) -> Double? {
    var digits: [UInt8] = []
    var points = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "): if digits.isEmpty { continue } else { digits.append(byte) }
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard digits.isEmpty else { return nil }
        digits.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        points += 1
        digits.append(UInt8(ascii: "."))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      default: return nil
      }
      guard digits.count <= longest, points < 2 else { return nil }
    }
    while digits.last == UInt8(ascii: " ") { digits.removeLast() }
    guard digits.contains(where: { $0 >= UInt8(ascii: "0") }) else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }
}

/// One of the eight directions of a compass.
public enum CompassDirection: String, CaseIterable, Sendable {
  case north, northEast, east, southEast, south, southWest, west, northWest
}
