import Domain
import Exchange
import JSON
import Testing

@Suite("a file that is not as it should be")
struct HSDSHostileTests {
  private func error(_ bytes: [UInt8]) -> ImportError? {
    do throws(ImportError) {
      _ = try HSDSReader().read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func unreadable(_ bytes: [UInt8]) -> JSONError? {
    guard case .unreadable(let error) = error(bytes) else { return nil }
    return error
  }

  @Test("is refused with what is wrong and where")
  func refused() {
    for blank in ["", " \n\t", "\u{FEFF}", "\u{FEFF} \r\n"] {
      #expect(error(Array(blank.utf8)) == .empty)
    }
    let cut = unreadable(Array("{\"contents\": [\n {\"id\": \"1\", \"na".utf8))
    #expect(cut == JSONError(offset: 31, line: 2, column: 17, reason: .unexpectedEnd))
    #expect(unreadable(Array("id;name\n1;x".utf8))?.reason == .unexpectedByte)
    #expect(unreadable(Array("<html>".utf8))?.line == 1)
    #expect(unreadable([0x5B, 0x22, 0xE9, 0x22, 0x5D])?.reason == .invalidUTF8)
    #expect(unreadable([0xFF, 0xFE, 0x5B, 0, 0x5D, 0])?.reason == .notUTF8)
    #expect(unreadable([0x5B, 0, 0x5D, 0])?.reason == .notUTF8)
    let twice = unreadable(Array(#"[{"id":"1","name":"a","id":"2"}]"#.utf8))
    #expect(twice?.reason == .duplicateKey && twice?.offset == 22)
    #expect(unreadable(Array("[] []".utf8))?.reason == .trailingContent)
    let deep = [UInt8](repeating: 0x5B, count: 10_000)
    #expect(unreadable(deep)?.reason == .tooDeep)
    let objects = Array(String(repeating: #"{"a":"#, count: 10_000).utf8)
    #expect(unreadable(objects)?.reason == .tooDeep)
    let large = [UInt8](repeating: 0x20, count: ImportLimits.largestFile) + [0x5B, 0x5D]
    #expect(unreadable(large)?.reason == .tooLarge)
  }

  @Test("is refused when it is a single value or something else")
  func otherThings() {
    #expect(error(Array("3".utf8)) == .notAList(.number))
    #expect(error(Array("\"x\"".utf8)) == .notAList(.text))
    #expect(error(Array("true".utf8)) == .notAList(.bool))
    #expect(error(Array("null".utf8)) == .notAList(.null))
    #expect(error(Array("{}".utf8)) == .nothingOfUse(.unknown))
    #expect(error(Array(#"{"contents": "x"}"#.utf8)) == .nothingOfUse(.unknown))
    #expect(error(Array(#"{"x.csv": []}"#.utf8)) == .nothingOfUse(.unknown))
    #expect(error(Array(#"{"hello": "world"}"#.utf8)) == .nothingOfUse(.unknown))
  }

  @Test("gives the sound services and names the others")
  func partly() throws {
    let result = try imported(
      """
      {"contents": [7, {"id": "1", "status": "active"}, {"id": "2", "name": "A", "status": "active"},
       {"id": "2", "name": "B", "status": "active"}, {"id": "3", "name": " \\u200b", "status": "x"},
       {"id": "4", "name": ["C"], "status": "active"}, {"location": {"name": "x"}, "id": "5"},
       {"id": "6", "name": "D", "location_type": "physical"}, {"id": "7", "name": "E"}]}
      """)
    #expect(result.cards.map(\.name) == ["A", "E"])
    #expect(result.report.taken == 2)
    let refused = Set(result.report.refused.map { "\($0.path) \($0.reason)" })
    #expect(
      refused == [
        "/contents/0 notAnObject", "/contents/1 noName", "/contents/3 duplicateIdentity",
        "/contents/4 noName", "/contents/5 noName", "/contents/6 noService", "/contents/7 neither",
      ])
    #expect(result.report.odd.contains(.init(path: "/contents/8", reason: .kindGuessed)))
  }

  @Test("keeps what is of the wrong kind, and uses what can be used")
  func wrongKinds() throws {
    let card = try onlyCard(
      imported(
        """
        [{"id": 12, "name": 7, "status": true, "description": ["x"], "email": {}, "phones": "010",
          "contacts": "Wim", "schedules": {"byday": "MO", "opens_at": "25:00", "valid_from": "ooit"},
          "languages": ["nl", 3, {"code": "ur"}], "organization": "Stichting", "attributes": 3,
          "service_at_locations": {"location": {"name": "Hier", "latitude": "noord",
          "addresses": {"city": "R"}}}, "cost_options": [[], {"amount": "5"}], "assured_date": 3}]
        """))
    #expect(card.name == "7" && card.externalId == "12" && card.activity == .unknown)
    #expect(card.openings.map(\.days) == ["MO"] && card.openings.first?.opens == "25:00")
    #expect(card.languages == ["ur"] && card.organisation == nil)
    #expect(card.places.map(\.town) == ["R"] && card.places.first?.latitude == "noord")
    #expect(card.imported?.contains("\"contacts\":\"Wim\"") == true)
    var back = try afterRoundTrip(card)
    #expect(back.imported == card.imported)
    back.imported = card.imported
    #expect(back == card)
  }

  @Test("never has a member of the wrong kind that crashes")
  func everyKind() throws {
    let source = try JSONValue(HSDSEditTests.source)
    let kinds: [JSONValue] = [
      .null, .bool(true), .number("-1e999"), .string("x"), .array([]), .array([.null, .number(1)]),
      .object([]), .array([.object([])]), .array([.array([.array([])])]),
    ]
    for member in source.object ?? [] {
      for kind in kinds {
        let members = (source.object ?? []).map { old in
          old.name == member.name ? .init(old.name, kind) : old
        }
        let result = try HSDSReader().read(JSONValue.array([.object(members)]).bytes())
        #expect(result.report.taken + result.report.refusedCount == 1)
        for card in result.cards {
          var back = try afterRoundTrip(card)
          back.imported = card.imported
          if member.name != "id" { #expect(back == card, "\(member.name) \(kind)") }
        }
      }
    }
  }

  @Test("gives fields without what cannot be seen, and keeps long text")
  func hidden() throws {
    let long = String(repeating: "woord ", count: 2000) + "einde"
    let card = try onlyCard(
      imported(
        #"[{"id":"1","status":"active","name":"\u202eA\u200b\u00ad\ufeffB\u001b[2J\u0007 \t","#
          + #""description":"een\r\ntwee\nd\u2066rie\u0085","fees":"\#(long)"}]"#))
    #expect(card.name == "AB[2J")
    #expect(card.about == "een twee drie")
    #expect(card.cost == long)
    let imported = try #require(card.imported)
    #expect(imported.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(try JSONValue(imported)["name"]?.string?.contains("\u{1B}") == true)
  }

  @Test("cannot put a card on no list, and a foreign taxonomy says nothing to us")
  func terms() throws {
    func card(_ taxonomy: String, _ code: String) throws -> HSDSImport {
      try imported(
        """
        [{"id":"1","name":"A","status":"active","attributes":[{"id":"2","taxonomy_term":
         {"id":"3","name":"n","taxonomy_id":"\(taxonomy)","code":"waakvlam:\(code)"}}]}]
        """)
    }
    let ours = "7a3c1e52-60f4-8b1d-9d27-5f0e8c4b6a91"
    #expect(try card(ours, "formality=informal").cards.first?.formality == .informal)
    #expect(try card("other", "formality=informal").cards.first?.formality == nil)
    let hidden = try card(ours, "visibility=offList")
    #expect(hidden.cards.first?.visibility == .team)
    #expect(hidden.report.odd.map(\.reason) == [.unknownTerm])
    #expect(try card(ours, "formality=x").report.odd.map(\.reason) == [.unknownTerm])
    #expect(try card(ours, "new=x").report.odd.map(\.path) == ["/0/attributes/0"])
  }

  @Test("has an identity that is the same every time")
  func identities() throws {
    let text = #"[{"id":"abc-1","name":"A","status":"active"},{"name":"B","status":"active"}]"#
    let first = try imported(text)
    let second = try imported(text, wijk: "Bospolder")
    #expect(first.cards.map(\.id) == second.cards.map(\.id))
    #expect(second.cards.allSatisfy { $0.wijken == ["Bospolder"] })
    #expect(first.cards.map(\.externalId) == ["abc-1", nil])
    #expect(first.cards.first?.id.description == "4b1edfd5-5284-8e27-bd9f-2e496de51d65")
    #expect(first.report.odd == [.init(path: "/1/id", reason: .noIdentity)])
    let zero = try imported(
      #"[{"id":"00000000-0000-0000-0000-000000000000","name":"A","status":"active"}]"#)
    #expect(zero.cards.first?.id != Domain.ID.none)
  }

  @Test("what is only named and is not in the file is odd, and the card is taken")
  func dangling() throws {
    let services = [
      #"{"id":"1","name":"A","status":"active","organization_id":"o"}"#,
      #"{"id":"2","name":"B","status":"active","organization_id":"p"}"#,
      #"{"id":"3","name":"C","status":"active","organization":{"id":"q","name":"Q"},"#
        + #""organization_id":"q"}"#,
      #"{"id":"4","name":"D","status":"active","service_at_locations":[{"id":"s","location_id":"l"},"#
        + #"{"id":"t","location_id":"m","location":{"id":"m","name":"M","location_type":"physical"}}]}"#,
      #"{"id":"p","name":"P","description":"","services":[]}"#,
      #"{"id":"5","name":"E","status":"active","organization_id":"q"}"#,
      #"{"id":"6","name":"F","status":"active","organization":null,"organization_id":"r"}"#,
    ]
    let result = try imported(#"{"contents":["# + services.joined(separator: ",") + "]}")
    #expect(result.cards.map(\.name) == ["A", "B", "C", "D", "P", "E", "F"])
    #expect(
      result.report.odd == [
        .init(path: "/contents/0/organization_id", reason: .danglingReference),
        .init(
          path: "/contents/3/service_at_locations/0/location_id", reason: .danglingReference),
        .init(path: "/contents/6/organization_id", reason: .danglingReference),
      ])
    #expect(result.report.refusedCount == 0)
  }

  @Test("cannot grow: one row that stands in many services counts every time")
  func amplification() throws {
    let row = String(repeating: "x", count: 900_000)
    let services = (0..<400).map { #"{"id":"\#($0)","name":"S\#($0)","organization_id":"o"}"# }
    let result = try imported(
      #"{"organizations.csv":[{"id":"o","name":"O","description":"\#(row)"}],"services.csv":["#
        + services.joined(separator: ",") + "]}")
    let kept = result.cards.reduce(0) { $0 + ($1.imported?.utf8.count ?? 0) }
    #expect(kept <= ImportLimits.largestTotal)
    #expect(result.report.refused.contains { $0.reason == .tooLarge })
    let deep = String(repeating: "[", count: 21) + String(repeating: "]", count: 21)
    let nested = try imported(#"[{"id":"1","name":"A","status":"active","x":\#(deep)}]"#)
    #expect(nested.report.refused == [.init(path: "/0", reason: .tooDeep)])
  }
}
