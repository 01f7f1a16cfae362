import Domain
import Exchange
import Foundation
import JSON
import Support
import Testing

@Suite("places for a map and people for an address book")
struct MapAndPeopleTests {
  @Test("places are points of GeoJSON, which another reader takes")
  func points() throws {
    var random = RandomFields(generator: .printed(for: "points"))
    let cards = [HSDSExportTests.ownCard()] + (0..<40).map { _ in random.card() }
    let bytes = GeoJSONWriter().bytes(of: cards)
    let features = try #require(try JSONValue(bytes)["features"]?.array)
    let placed = cards.flatMap(\.places).filter { $0.latitude != nil && $0.longitude != nil }
    #expect(features.count == placed.count)
    let own = try #require(
      features.first {
        $0["properties"]?["name"]?.string?.contains("De Brink\"") == true
          && $0["geometry"]?["coordinates"]?[0] == .number("4.4442")
      })
    #expect(own["geometry"]?["coordinates"]?[1] == .number("51.9094"))
    #expect(own["properties"]?["address"] == .string("Grutterstraat 12, 3027 AB Rotterdam"))
    #expect(own["properties"]?["when"]?.string?.hasPrefix("di 17:30–19:00") == true)
    let script = """
      import json, sys
      page = json.load(sys.stdin)
      assert page["type"] == "FeatureCollection"
      for feature in page["features"]:
          assert feature["type"] == "Feature" and feature["geometry"]["type"] == "Point"
          east, north = feature["geometry"]["coordinates"]
          assert -180 <= east <= 180 and -90 <= north <= 90
          assert isinstance(feature["properties"]["name"], str)
      print(len(page["features"]))
      """
    guard let (status, output) = try Outside.run(["python3", "-c", script], input: bytes) else {
      print("skipped: there is no python3")
      return
    }
    #expect(status == 0 && output == "\(placed.count)\n")
  }

  @Test("a place without a position on earth is no point")
  func nowhere() throws {
    for (latitude, longitude) in [("91", "4"), ("51", "181"), ("noord", "4"), ("051", "4")] {
      var card = HSDSExportTests.ownCard()
      (card.places[0].latitude, card.places[0].longitude) = (latitude, longitude)
      #expect(try JSONValue(GeoJSONWriter().bytes(of: [card]))["features"] == .array([]))
    }
  }

  /// Reads vCards as RFC 6350 says: unfolds, parts at the first colon, takes the escapes off.
  private func people(_ bytes: [UInt8]) throws -> [[String: String]] {
    let text = try #require(String(validating: bytes, as: UTF8.self))
    var cards: [[String: String]] = []
    for line in text.replacing("\r\n ", with: "").split(separator: "\r\n") {
      let colon = try #require(line.firstIndex(of: ":"))
      let (name, value) = (String(line[..<colon]), line[line.index(after: colon)...])
      if name == "BEGIN" { cards.append([:]) }
      var plain = ""
      var isEscaped = false
      for character in value {
        if character == "\\", !isEscaped {
          isEscaped = true
        } else {
          #expect(isEscaped || !";,".contains(character))
          plain.append(character)
          isEscaped = false
        }
      }
      cards[cards.count - 1][name] = plain
    }
    return cards
  }

  @Test("people come out of a vCard as they went in, on lines of at most 75 bytes")
  func vCards() throws {
    var random = RandomFields(generator: .printed(for: "people"))
    for _ in 0..<200 {
      var card = random.card()
      card.people.append(ContactPerson(name: String(repeating: "日本é🌷,;\\", count: 12)))
      let bytes = try #require(VCardWriter().bytes(of: card))
      for line in bytes.split(separator: 0x0A) { #expect(line.count <= 76) }
      let back = try people(bytes)
      let here = card.people.filter { $0.left != true }
      #expect(back.map { $0["FN"] } == here.map(\.name))
      #expect(back.map { $0["TEL"] } == here.map(\.phone))
      #expect(back.map { $0["EMAIL"] } == here.map(\.email))
      #expect(back.map { $0["ROLE"] } == here.map(\.goodAt))
      #expect(back.allSatisfy { $0["ORG"] == card.name && $0["VERSION"] == "4.0" })
      #expect(Set(back.compactMap { $0["UID"] }).count == Set(here.map(\.name)).count)
      #expect(back.allSatisfy { $0["ADR"] == nil && $0["END"] == "VCARD" })
    }
    var nobody = HSDSExportTests.ownCard()
    nobody.people = []
    #expect(VCardWriter().bytes(of: nobody) == nil)
  }
}
