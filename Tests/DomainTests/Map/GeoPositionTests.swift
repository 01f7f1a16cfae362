import Domain
import Testing

@Suite("a position on earth")
struct GeoPositionTests {
  @Test(
    "is read as a place keeps it",
    arguments: [
      ("52.5494", "5.2502", 52.5494, 5.2502), (" 52,5494 ", "+5,25", 52.5494, 5.25),
      ("-33.9", "151", -33.9, 151), ("90", "-180", 90, -180), (".5", "5.", 0.5, 5),
      ("0", "5", 0, 5),
    ])
  func reading(_ north: String, _ east: String, _ latitude: Double, _ longitude: Double) {
    let position = GeoPosition(latitude: north, longitude: east)
    #expect(position?.latitude == latitude && position?.longitude == longitude)
  }

  @Test(
    "is refused when it is no number or not on earth",
    arguments: [
      "", " ", "-", ".", "noord", "nan", "inf", "1e1", "0x10", "52.5.1", "52,5,1", "5 2", "--5",
      "5-",
      "90.1", "-91", "１２", String(repeating: "1", count: 40), "52.5\n", "5\u{301}",
    ])
  func refused(_ text: String) {
    #expect(GeoPosition(latitude: text, longitude: "5.25") == nil)
    #expect(
      GeoPosition(latitude: "52.5", longitude: text == "90.1" ? "180.1" : text) == nil
        || text == "-91")
  }

  @Test("without one of its texts, at 0, 0 and beyond every edge there is none")
  func edges() {
    #expect(GeoPosition(latitude: nil, longitude: "5") == nil)
    #expect(GeoPosition(latitude: "52", longitude: nil) == nil)
    #expect(GeoPosition(latitude: "0", longitude: "0,0") == nil)
    for bad in [Double.nan, .infinity, -.infinity, 181, -181] {
      #expect(GeoPosition(latitude: 52, longitude: bad) == nil)
      #expect(GeoPosition(latitude: bad, longitude: 5) == nil)
    }
  }

  /// From Vincenty's formula on WGS 84, worked out apart.
  static let known: [(Double, Double, Double, Double, Double, CompassDirection)] = [
    (52.5494, 5.2502, 52.5511, 5.2535, 293.1, .northEast),
    (52.5494, 5.2502, 52.5494, 5.2512, 67.8, .east),
    (52.55, 5.25, 52.56, 5.25, 1112.8, .north),
    (52.55, 5.25, 52.55, 5.2, 3391.7, .west),
    (51.9244, 4.4777, 52.0786, 4.2888, 21509.8, .northWest),
    (52.3731, 4.8922, 52.0894, 5.1098, 34893.5, .southEast),
    (50.8514, 5.691, 51.2195, 5.9811, 45727.8, .northEast),
    (53.2194, 6.5665, 52.9925, 6.5649, 25251.5, .south),
    (52.55, 5.25, 52.25, 5.9, 55422.7, .southEast),
    (53.45, 6.9, 53.2, 6.3, 48707.7, .southWest),
    (0.1, 10.0, -0.1, 10.3, 40054.3, .southEast),
    (-33.9, 151.2, -33.6, 151.0, 38087.3, .northWest),
    (69.65, 18.95, 69.3, 19.5, 44586.6, .southEast),
    (5.83, -55.17, 5.6, -55.0, 31646.8, .southEast),
    (60.0, 179.9, 60.1, -179.9, 15757.5, .northEast),
    (69.9, 10.0, 69.9, 11.2, 46042.6, .east),
  ]

  @Test(
    "distances are known ones to a hundredth of a percent, and directions too",
    arguments: known.indices)
  func distances(_ index: Int) throws {
    let (a, b, c, d, metres, direction) = GeoPositionTests.known[index]
    let from = try #require(GeoPosition(latitude: a, longitude: b))
    let to = try #require(GeoPosition(latitude: c, longitude: d))
    #expect(abs(from.metres(to: to) - metres) <= metres * 0.0001 + 0.06)
    #expect(abs(from.metres(to: to) - to.metres(from: from)) < 0.001)
    #expect(from.direction(to: to) == direction)
    let all = CompassDirection.allCases
    let place = try #require(all.firstIndex(of: direction))
    #expect(to.direction(to: from) == all[(place + 4) % 8])
  }

  @Test("every direction of the compass points where it says, and nowhere at the same spot")
  func compass() throws {
    let here = try #require(GeoPosition(latitude: 52.55, longitude: 5.25))
    let steps: [(Double, Double)] = [
      (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1),
    ]
    for (step, direction) in zip(steps, CompassDirection.allCases) {
      let there = try #require(
        GeoPosition(latitude: 52.55 + step.0 * 0.001, longitude: 5.25 + step.1 * 0.00164))
      #expect(here.direction(to: there) == direction)
    }
    #expect(here.direction(to: here) == nil && here.metres(to: here) == 0)
  }

  @Test("far apart and at the poles nothing traps and nothing is negative")
  func anywhere() throws {
    for north in stride(from: -90.0, through: 90, by: 15) {
      for east in stride(from: -180.0, through: 180, by: 20) {
        let one = try #require(GeoPosition(latitude: north, longitude: east))
        let other = try #require(GeoPosition(latitude: -north / 2, longitude: -east))
        let metres = one.metres(to: other)
        #expect(metres >= 0 && metres.isFinite)
      }
    }
  }
}

extension GeoPosition {
  fileprivate func metres(from other: GeoPosition) -> Double { other.metres(to: self) }
}
