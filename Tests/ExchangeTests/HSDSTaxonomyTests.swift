import Domain
import Foundation
import JSON
import Support
import Testing

@testable import Exchange

@Suite("our own taxonomy")
struct HSDSTaxonomyTests {
  @Test("stands in one table, which says what the code does")
  func table() throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Exchange/HSDSTaxonomy.swift")
    let rows = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("/// | `") }
      .map { row in
        row.dropFirst(4).split(separator: "|").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
      }
    let fields = HSDSTaxonomy.fields.map { field in
      [
        field.name, field.path, field.form.rawValue + (field.isMany ? ", many" : ""),
        field.holder.rawValue,
      ]
    }
    #expect(rows == fields)
    #expect(Set(fields.map { $0[0] }).count == fields.count)
    #expect(Set(fields.map { $0[1] }).count == fields.count)
  }

  @Test("has a name for every field of the parts of a card that may leave")
  func complete() throws {
    var random = RandomFields(generator: .printed(for: "fields of the taxonomy"), density: 4)
    var card = random.card()
    repeat { card = random.card() } while card.details?.earlier.isEmpty != false
    let details = FieldTree.object(of: try #require(card.details)).object ?? []
    let initiative = FieldTree.object(of: try #require(card.initiative)).object ?? []
    for member in details where !["earlier", "merged", "placesKeptOut"].contains(member.name) {
      #expect(HSDSTaxonomy.byPath["details.\(member.name)"] != nil, "\(member.name)")
    }
    for member in initiative {
      #expect(HSDSTaxonomy.byPath["initiative.\(member.name)"] != nil, "\(member.name)")
    }
    #expect(details.contains { $0.name == "earlier" })
    #expect(HSDSTaxonomy.byPath["details.earlier"] == nil)
  }

  @Test("brings every card back, with all its fields, and the same bytes again")
  func wholeCards() throws {
    var random = RandomFields(generator: .printed(for: "cards out and in again"))
    for version in HSDSVersion.allCases {
      let writer = HSDSWriter(version: version)
      for turn in 0..<120 {
        random.density = 1 + turn % 4
        let card = random.card()
        let bytes = writer.export([card])
        let result = try HSDSReader().read(bytes)
        let back = try onlyCard(result)
        #expect(differences(RandomFields.leaving(back), RandomFields.leaving(card)) == [])
        #expect(result.report.odd == [])
        #expect(writer.export([back]) == bytes)
      }
    }
  }

  @Test("brings back what was changed in an imported card, and lets the rest be")
  func changed() throws {
    var random = RandomFields(generator: .printed(for: "imported cards with other fields"))
    for _ in 0..<100 {
      var card = try afterRoundTrip(random.card())
      let other = random.card()
      func perhaps<Value>(_ field: WritableKeyPath<Voorziening, Value>) {
        if Bool.random(using: &random.generator) { card[keyPath: field] = other[keyPath: field] }
      }
      perhaps(\.details)
      perhaps(\.initiative)
      perhaps(\.openings)
      perhaps(\.people)
      let back = try afterRoundTrip(card)
      #expect(back.details == RandomFields.leaving(card).details)
      #expect(back.initiative == RandomFields.leaving(card).initiative)
      func sorted(_ parts: [some Any]) -> [String] { parts.map { "\($0)" }.sorted() }
      #expect(sorted(back.openings) == sorted(card.openings))
      #expect(sorted(back.people) == sorted(card.people))
      #expect(HSDSWriter().export([back]) == HSDSWriter().export([card]))
    }
  }

  @Test("is renewed field by field: what the worker changed stays, the rest follows the file")
  func renewal() throws {
    var first = HSDSExportTests.ownCard()
    first.details = CardDetails()
    first.details?.tags = ["kookclub"]
    first.details?.capacityState = .room
    first.initiative = Initiative()
    first.initiative?.goal = "Samen eten"
    var kept = try afterRoundTrip(first)
    kept.details?.tags = ["eigen woord"]
    kept.initiative?.phase = .blooming
    var second = first
    second.details?.tags = ["buurtkeuken"]
    second.details?.capacityState = .full
    second.initiative?.goal = "Samen koken"
    let renewed = HSDSReader().renewed(kept, by: try afterRoundTrip(second))
    #expect(renewed.details?.tags == ["eigen woord"])
    #expect(renewed.details?.capacityState == .full)
    #expect(renewed.initiative?.goal == "Samen koken")
    #expect(renewed.initiative?.phase == .blooming)
  }

  @Test("does not take a value that a field cannot have")
  func wrongValues() throws {
    let card = HSDSExportTests.ownCard()
    var told = card
    told.details = CardDetails()
    told.details?.capacityState = .talkFirst
    told.details?.needsLooked = Day("2026-03-01")
    let text = String(decoding: HSDSWriter().export([told]), as: UTF8.self)
      .replacing("capacity=talkFirst", with: "capacity=plenty")
      .replacing("needs-looked=2026-03-01", with: "needs-looked=2026-02-30")
    let result = try imported(text)
    #expect(try onlyCard(result).details == nil)
    #expect(result.report.odd.map(\.reason) == [.unknownTerm, .unknownTerm])
  }
}

/// The fields in which two cards differ, with both values, for a failure that can be read.
func differences(_ left: Voorziening, _ right: Voorziening) -> [String] {
  let (left, right) = (FieldTree.object(of: left), FieldTree.object(of: right))
  let names = Set(((left.object ?? []) + (right.object ?? [])).map(\.name))
  return names.sorted().compactMap { name in
    func text(_ value: JSONValue?) -> String {
      value.map { String(decoding: $0.bytes(), as: UTF8.self) } ?? "-"
    }
    return left[name] == right[name] ? nil : "\(name): \(text(left[name])) ≠ \(text(right[name]))"
  }
}
