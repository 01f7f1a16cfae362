import Domain
import JSON
import Resources
import Support
import Testing

@testable import Exchange

@Suite("what may never leave")
struct WhatNeverLeavesTests {
  /// Everything that goes out for some cards, by the name of the way out.
  static func outputs(_ cards: [Voorziening]) -> [(name: String, text: String)] {
    var outputs: [(String, [UInt8])] = [
      ("table", KaartTable().bytes(of: cards)),
      ("table in English", KaartTable(language: .en).bytes(of: cards)),
      ("GeoJSON", GeoJSONWriter().bytes(of: cards)),
    ]
    for version in HSDSVersion.allCases {
      let writer = HSDSWriter(version: version)
      outputs.append(("HSDS \(version.rawValue)", writer.export(cards)))
      outputs += writer.exportFiles(cards).map { ("\(version.rawValue) \($0.key)", $0.value) }
    }
    for card in cards {
      if let bytes = VCardWriter().bytes(of: card) { outputs.append(("vCard", bytes)) }
    }
    return outputs.map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
  }

  private static func hiddenPlace(_ number: Int) -> Place {
    var place = Place()
    place.name = "NAALDhuis"
    place.address = "Naaldenkade \(number), achter"
    place.postcode = "9\(number)  XZ"
    place.town = "NAALDdam"
    (place.latitude, place.longitude) = ("51.98765432", "4.12345678")
    place.confidential = true
    return place
  }

  /// A card with a place that is hidden, whose words tell where it is.
  private static func card(_ random: inout RandomFields) -> Voorziening {
    var card = random.card()
    let number = Int.random(in: 100...999, using: &random.generator)
    let place = hiddenPlace(number)
    card.places.insert(place, at: card.places.isEmpty ? 0 : 1)
    card.about = "Kom naar NAALDENKADE \(number) (9\(number) xz), 51.98765432 noord."
    card.people.append(ContactPerson(name: "Wim", goodAt: "zit op de naaldenkade, \(number)"))
    card.details = CardDetails()
    card.details?.access = "tram naar de Naaldenkade"
    card.website = "https://wijk.example/naaldenkade-\(number)"
    return card
  }

  /// What stands around a needle; nil when there is none.
  private static func leak(_ text: String) -> String? {
    let folded = Folding.folded(text)
    let found = ["naald", "51.98765", "4.12345", "98765432"].compactMap(folded.firstRange(of:))
    guard let place = found.first else { return nil }
    return String(folded[..<place.upperBound].suffix(80) + folded[place.upperBound...].prefix(20))
  }

  @Test("a place whose address must not be known is in nothing that goes out")
  func confidential() throws {
    var random = RandomFields(generator: .printed(for: "confidential places"))
    for turn in 0..<40 {
      random.density = 1 + turn % 4
      let own = Self.card(&random)
      var open = own
      for index in open.places.indices { open.places[index].confidential = nil }
      #expect(Self.leak(String(decoding: HSDSWriter().export([open]), as: UTF8.self)) != nil)
      // The same card, imported before anybody said that the place is confidential.
      var imported = try afterRoundTrip(open)
      for index in imported.places.indices where imported.places[index].name == "NAALDhuis" {
        imported.places[index].confidential = true
      }
      imported.imported = try Self.withMore(imported.imported)
      for output in Self.outputs([own]) + Self.outputs([imported]) {
        #expect(Self.leak(output.text) == nil, "\(output.name)")
      }
      // Corrected after that: what stood in the file is not let go either.
      let index = try #require(imported.places.firstIndex { $0.confidential == true })
      imported.places[index].address = "Elders 1"
      for output in Self.outputs([imported]) {
        #expect(Self.leak(output.text) == nil, "\(output.name)")
      }
    }
  }

  /// The object with the place in more corners of it.
  private static func withMore(_ source: String?) throws -> String? {
    var object = try JSONValue(try #require(source))
    let text = String(decoding: object.bytes(), as: UTF8.self)
    let held = object["service_at_locations"]?.array ?? []
    let locations = held.compactMap { $0["location"] } + (object["locations"]?.array ?? [])
    let hidden = locations.filter { $0["name"] == .string("NAALDhuis") }
    if let organisation = object["organization"] {
      object.set("organization", organisation.setting("locations", .array(hidden)))
    }
    object.set("x-other", .array(hidden + [.object([.init("deep", .array(hidden))])]))
    if let address = hidden.first?["addresses"]?[0] { object.set("x-address", address) }
    object.set("x-where", .object([.init("latitude", .number("51.98765432"))]))
    #expect(text.contains("NAALD"))
    return String(decoding: object.bytes(), as: UTF8.self)
  }

  @Test("a card on no list is in nothing that goes out, nor are notes, makers and what it was")
  func offList() throws {
    var random = RandomFields(generator: .printed(for: "cards on no list"))
    for _ in 0..<40 {
      random.needle = "NAALD"
      var hidden = random.card()
      hidden.visibility = .offList
      hidden.imported = #"{"id":"x","name":"NAALDbron","status":"active"}"#
      let notes = "NAALDnotitie"
      var earlier = EarlierValue()
      (earlier.field, earlier.was) = ("phone", "NAALDnummer")
      random.needle = ""
      var shown = random.card()
      shown.notes = notes
      shown.maker = Domain.ID("01890000-0000-7000-8000-00000000dead")
      shown.details = shown.details ?? CardDetails()
      shown.details?.earlier = [earlier]
      shown.visibility = .team
      for output in Self.outputs([hidden, shown]) {
        #expect(!output.text.contains("NAALD") && !output.text.contains("00000000dead"))
      }
      #expect(VCardWriter().bytes(of: hidden) == nil)
      let open = HSDSWriter(includesTeam: false).exportFiles([hidden, shown])["services.csv"] ?? []
      #expect(open.filter { $0 == 0x0A }.count == 1)
    }
  }

  @Test("no control character of a card is in anything that goes out")
  func controls() throws {
    var card = HSDSExportTests.ownCard()
    let bad = "\u{1B}[2J\u{7}\u{9B}\u{0}\r\nBEGIN:VCARD\n\u{7F}\u{85}x\t"
    card.name = "A" + bad
    card.about = bad
    card.people[0].name += bad
    card.people[0].goodAt = bad
    card.places[0].name = bad
    card.phone = "010" + bad
    card.wijken = [bad]
    card.details = CardDetails()
    card.details?.tags = [bad]
    card.details?.access = bad
    var imported = card
    imported.imported = #"{"id":"1","name":"A","status":"active","x":"\u001b[2J\u0000\u009b"}"#
    for output in Self.outputs([card]) + Self.outputs([imported]) {
      let controls = output.text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r"
      }
      #expect(controls.isEmpty, "\(output.name)")
      #expect(!output.text.lowercased().contains("\\u001b"), "\(output.name)")
    }
    let cards = VCardWriter().bytes(of: card) ?? []
    let lines = String(decoding: cards, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.filter { $0 == "BEGIN:VCARD" }.count == 2)
    let table = String(decoding: KaartTable().bytes(of: [card]), as: UTF8.self)
    #expect(table.split(separator: "\r\n").count == 2)
  }
}
