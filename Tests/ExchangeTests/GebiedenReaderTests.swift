import Exchange
import Foundation
import JSON
import Support
import Testing

@Suite("outlines of areas from GeoJSON")
struct GebiedenReaderTests {
  private func read(_ text: String) throws -> GebiedenReader.Reading {
    try GebiedenReader().read(Array(text.utf8))
  }

  private static let square = "[[4.4,51.9],[4.5,51.9],[4.5,52.0],[4.4,52],[4.4,51.9]]"

  private func feature(_ properties: String, _ coordinates: String, _ type: String = "Polygon")
    -> String
  {
    #"{"type":"Feature","properties":\#(properties),"geometry":{"type":"\#(type)","#
      + #""coordinates":\#(coordinates)}}"#
  }

  @Test("is a ring of degrees north and east, with holes and several parts")
  func rings() throws {
    let one = try read(feature(#"{"naam":"Bospolder"}"#, "[\(Self.square)]"))
    let ring = "51.9,4.4 51.9,4.5 52,4.5 52,4.4 51.9,4.4"
    #expect(one.outlines == [.init(name: "Bospolder", rings: [ring])] && one.refused == [])
    let hole = "[[4.42,51.92],[4.43,51.92],[4.43,51.93]]"
    let more = try read(
      #"{"type":"FeatureCollection","features":["#
        + feature(#"{"GM_NAAM":"Stad","WK_NAAM":"Tussendijken"}"#, "[\(Self.square),\(hole)]")
        + ","
        + feature(#"{"Wijk":"Delfshaven"}"#, "[[\(Self.square)],[\(hole)]]", "MultiPolygon") + ","
        + feature(#"{"name":"Delfshaven"}"#, "[\(Self.square)]") + "]}")
    #expect(more.outlines.map(\.name) == ["Tussendijken", "Delfshaven"])
    #expect(more.outlines.map(\.rings.count) == [2, 3])
    #expect(more.outlines[0].rings[1] == "51.92,4.42 51.92,4.43 51.93,4.43 51.92,4.42")
  }

  @Test("is refused with its place and why, and the rest is taken")
  func refused() throws {
    let good = feature(#"{"naam":"Goed"}"#, "[\(Self.square)]")
    let parts: [(String, GebiedenReader.Reason, String)] = [
      (feature("{}", "[\(Self.square)]"), .noName, ""),
      (feature(#"{"naam":" "}"#, "[\(Self.square)]"), .noName, ""),
      ("7", .notAFeature, ""),
      (feature(#"{"naam":"A"}"#, "[4.4,51.9]", "Point"), .unknownGeometry, "/geometry"),
      (
        feature(#"{"naam":"A"}"#, "[[[92000,437000],[93000,437000],[93000,438000]]]"), .dutchGrid,
        "/geometry/coordinates/0/0"
      ),
      (
        feature(#"{"naam":"A"}"#, "[[[4.4,51.9],[4.5,95],[4.5,52]]]"), .notOnEarth,
        "/geometry/coordinates/0/1"
      ),
      (
        feature(#"{"naam":"A"}"#, "[[[4.4,51.9],[4.5,51.9],[4.4,51.9]]]"), .tooFewPoints,
        "/geometry/coordinates/0"
      ),
      (
        feature(#"{"naam":"A"}"#, "[[[4.4,51.9],[4.5,\"51.9\"],[4.4,51.9]]]"), .notAPosition,
        "/geometry/coordinates/0/1"
      ),
      (
        feature(#"{"naam":"A"}"#, "[[[4.4,51.9],[4.400001,51.9],[4.4,51.900001]]]"),
        .tooFewPoints, "/geometry/coordinates/0"
      ),
      (feature(#"{"naam":"A"}"#, "[]"), .tooFewPoints, "/geometry"),
    ]
    for (part, reason, path) in parts {
      let result = try read(
        #"{"type":"FeatureCollection","features":[\#(good),\#(part)]}"#)
      #expect(result.outlines.map(\.name) == ["Goed"], "\(part)")
      #expect(result.refused == [.init(path: "/features/1\(path)", reason: reason)], "\(part)")
    }
    #expect(throws: GebiedenReader.Failure.notGeoJSON) { try read("{}") }
    #expect(throws: GebiedenReader.Failure.notGeoJSON) { try read("[]") }
    #expect(throws: GebiedenReader.Failure.self) { try read(#"{"type":"#) }
  }

  private func positions(_ ring: String) -> [(north: Double, east: Double)] {
    ring.split(separator: " ").map { position in
      let parts = position.split(separator: ",").compactMap { Double($0) }
      return (parts.first ?? 0, parts.last ?? 0)
    }
  }

  @Test("stays within ten metres of what it was, in few points")
  func simplified() throws {
    var generator = SeededGenerator.printed(for: "rings")
    for _ in 0..<20 {
      // A coast: a circle of two kilometres with bays.
      let count = Int.random(in: 50...3000, using: &generator)
      let original = (0..<count).map { step -> (north: Double, east: Double) in
        let angle = Double(step) / Double(count) * 2 * .pi
        let radius = 0.02 + 0.001 * sin(angle * 9)
        return (51.9 + radius * sin(angle), 4.4 + radius * cos(angle) * 1.6)
      }
      let text = (original + [original[0]]).map { "[\($0.east),\($0.north)]" }
        .joined(separator: ",")
      let result = try read(feature(#"{"naam":"A"}"#, "[[\(text)]]"))
      let ring = positions(try #require(result.outlines.first?.rings.first))
      #expect(ring.count <= GebiedenReader.mostPoints && ring.count >= 4)
      #expect(ring.first?.north == ring.last?.north && ring.first?.east == ring.last?.east)
      for point in original {
        let nearest = zip(ring, ring.dropFirst()).map { distance(point, $0, $1) }.min() ?? .infinity
        #expect(nearest < 14)
      }
    }
  }

  /// Metres from a point to a line.
  private func distance(
    _ point: (north: Double, east: Double), _ start: (north: Double, east: Double),
    _ end: (north: Double, east: Double)
  ) -> Double {
    let width = 111_320 * cos(51.9 * .pi / 180)
    func plane(_ one: (north: Double, east: Double)) -> (Double, Double) {
      ((one.east - start.east) * width, (one.north - start.north) * 111_320)
    }
    let (p, e) = (plane(point), plane(end))
    let length = e.0 * e.0 + e.1 * e.1
    let along = length == 0 ? 0 : min(max((p.0 * e.0 + p.1 * e.1) / length, 0), 1)
    return hypot(p.0 - along * e.0, p.1 - along * e.1)
  }

  @Test(
    "of Rotterdam are the twenty-two wijken",
    .enabled(if: Oracles.arePresent, Oracles.absence))
  func rotterdam() throws {
    let path = "rotterdam/wijken.geojson"
    guard let bytes = try? Oracles.bytes(path) else {
      print("skipped: there is no \(path)")
      return
    }
    let result = try GebiedenReader().read(bytes)
    #expect(result.outlines.count == 22 && result.refused == [])
    #expect(result.outlines.contains { $0.name == "Delfshaven" })
    for outline in result.outlines {
      for ring in outline.rings {
        let ring = positions(ring)
        #expect(ring.count <= GebiedenReader.mostPoints)
        #expect(
          ring.allSatisfy { (51.7...52.1).contains($0.north) && (3.9...4.7).contains($0.east) })
      }
    }
  }

  @Test("of a ring without end are refused in good time")
  func hostile() throws {
    let many = (0..<60_000).map { "[\(4 + Double($0 % 2) * 0.1),\(51 + Double($0) * 0.00001)]" }
    let result = try read(feature(#"{"naam":"A"}"#, "[[\(many.joined(separator: ","))]]"))
    #expect(result.refused.map(\.reason) == [.tooManyPoints])
  }
}
