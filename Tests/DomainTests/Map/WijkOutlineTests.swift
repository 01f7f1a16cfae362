import Domain
import Testing

@Suite("the outline of a wijk")
struct WijkOutlineTests {
  static let square = "52.0,5.0 52.0,5.1 52.1,5.1 52.1,5.0 52.0,5.0"
  static let hole = "52.04,5.04 52.06,5.04 52.06,5.06 52.04,5.06"

  private func at(_ north: Double, _ east: Double) throws -> GeoPosition {
    try #require(GeoPosition(latitude: north, longitude: east))
  }

  @Test("is read as rings, closed or not")
  func reading() throws {
    let outline = try #require(WijkOutline([WijkOutlineTests.square, WijkOutlineTests.hole]))
    #expect(outline.rings.map(\.count) == [4, 4])
    let (southWest, northEast) = (try at(52.0, 5.0), try at(52.1, 5.1))
    #expect(outline.bounds.southWest == southWest)
    #expect(outline.bounds.northEast == northEast)
  }

  @Test(
    "is refused as a whole when any of it is nonsense",
    arguments: [
      [], [""], [" "], ["52,5"], ["52.0,5.0 52.1,5.1"], ["52.0,5.0 52.1,5.1 52.0,5.0"],
      ["52.0,5.0 52.0,5.1 noord,5.1"], ["52.0,5.0 52.0,5.1 92.1,5.1"],
      ["52.0,5.0 52.0,5.1 52.1"], ["52.0,5.0 52.0,5.1 52.1,5.1,3"], [square, "x"], [square, ""],
      ["52.0,5.0;52.0,5.1;52.1,5.1"],
      [String(repeating: "52.0,5.0 52.1,5.1 52.1,5.0 ", count: 40_000)],
    ])
  func refused(_ rings: [String]) {
    #expect(WijkOutline(rings) == nil)
  }

  @Test("a position lies in it, but not in its hole and not beside it")
  func inside() throws {
    let outline = try #require(WijkOutline([WijkOutlineTests.square, WijkOutlineTests.hole]))
    #expect(outline.contains(try at(52.02, 5.02)))
    #expect(outline.contains(try at(52.09, 5.09)))
    #expect(!outline.contains(try at(52.05, 5.05)))
    for outside in [(52.05, 4.99), (52.05, 5.11), (51.99, 5.05), (52.11, 5.05), (0, 0.1)] {
      #expect(!outline.contains(try at(outside.0, outside.1)))
    }
  }

  @Test("of two wijken with an edge in common a position lies in one, also on the edge")
  func neighbours() throws {
    let left = try #require(WijkOutline(["52.0,5.0 52.0,5.1 52.1,5.1 52.1,5.0"]))
    let right = try #require(WijkOutline(["52.0,5.1 52.0,5.2 52.1,5.2 52.1,5.1"]))
    for step in 1..<50 {
      for east in [5.05, 5.1, 5.15] {
        let position = try at(52.0 + Double(step) * 0.002, east)
        #expect(left.contains(position) != right.contains(position), "\(position)")
      }
    }
  }

  @Test("a wijk in a bend is not what lies in the bend")
  func bend() throws {
    let outline = try #require(
      WijkOutline(["52.0,5.0 52.0,5.3 52.3,5.3 52.3,5.2 52.1,5.2 52.1,5.1 52.3,5.1 52.3,5.0"]))
    for inside in [(52.05, 5.15), (52.2, 5.05), (52.2, 5.25)] {
      #expect(outline.contains(try at(inside.0, inside.1)))
    }
    #expect(!outline.contains(try at(52.2, 5.15)))
  }
}
