import Domain
import Exchange
import Journal
import Resources
import Support
import Testing

@testable import Interface

/// `kaart zoek` reads only the cards that a sieve keeps: whatever a card is found by has to be kept.
@Suite("what a card is found by is found in how it is stored") struct CardVocabularyTests {
  private static let texts = [
    "buurvrouw", "é", "e\u{301}", "Ĳssel", "AYŞE", "\"aan\"", "\\", "\n", "\t", "\u{2028}",
    "\u{7F}", "\u{85}", "İ", "ß", "😀", "06-12", "{\"id\":\"", "free", "GRATIS", "a/b", "kóffie",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (texts.randomElement(using: &random) ?? "")
        + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  private static func card(_ random: inout SeededGenerator, _ reference: Reference) -> Voorziening {
    var card = Voorziening()
    card.id = ID(
      high: .random(in: 0...UInt64.max, using: &random),
      low: .random(in: 0...UInt64.max, using: &random))
    func some<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Bool.random(using: &random) ? value() : nil
    }
    card.name = text(&random)
    card.subkind = some((reference.subkinds.map(\.code) + ["onbekend-x"]).randomElement() ?? "")
    card.themes = some([(reference.themes.map(\.code) + ["zeewier"]).randomElement() ?? ""]) ?? []
    card.free = some(true)
    var person = ContactPerson(name: text(&random))
    person.goodAt = some(text(&random))
    card.people = [person]
    person.phone = some("06 12 34 56 78")
    card.phone = some("010-0000123")
    var place = Place()
    place.name = some(text(&random))
    place.address = text(&random)
    card.places = [place]
    var opening = Opening()
    opening.days = some("MO,2WE,-1SU")
    opening.text = some(text(&random))
    card.openings = some([opening]) ?? []
    card.wijken = [text(&random)]
    card.languages = some(["Türkçe", "Nederlands"]) ?? []
    card.organisation = some(text(&random))
    card.about = some(text(&random))
    card.notes = some(text(&random))
    var details = CardDetails()
    details.targetGroups = some([reference.targetGroups.map(\.code).randomElement() ?? ""]) ?? []
    details.wheelchair = some(true)
    details.capacityState = Capacity.allCases.randomElement(using: &random)
    details.tags = some([text(&random), text(&random)]) ?? []
    card.details = some(details)
    return card
  }

  /// Checks every word of every field, and a piece of it, against the stored card.
  private static func check(
    _ card: Voorziening, _ vocabulary: CardVocabulary, _ random: inout SeededGenerator
  ) -> Int {
    let stored = RecordWriter.bytes(of: card)
    var tried = 0
    for field in vocabulary.fields(of: card) {
      for word in SearchIndex.words(field.text) {
        let start = Int.random(in: 0..<word.count, using: &random)
        let piece = word[start..<Int.random(in: (start + 1)...word.count, using: &random)]
        for typed in [word, Array(piece)] {
          // A piece of a letter is no text that anyone can type.
          guard let text = String(validating: typed, as: UTF8.self),
            var sieve = vocabulary.sieve(for: SearchQuery(text))
          else { continue }
          // Fewer figures are not looked for among telephone numbers.
          if field.column == .phone, typed.count < SearchIndex.phoneLength { continue }
          tried += 1
          #expect(
            stored.withUnsafeBufferPointer { sieve.judge($0) } == .mayBeFound,
            "\(text) of \(field) is not kept: \(String(decoding: stored, as: UTF8.self))")
        }
      }
    }
    return tried
  }

  @Test("random cards, in both languages") func randomCards() {
    var random = SeededGenerator.printed(for: "card vocabulary")
    var tried = 0
    for language in [Language.nl, .en] {
      let vocabulary = CardVocabulary(.standard, language)
      for _ in 0..<60 {
        tried += Self.check(Self.card(&random, .standard), vocabulary, &random)
      }
    }
    #expect(tried > 1_500)
  }

  @Test("the cards of the demo, and what is not on a card is passed over") func demoCards() throws {
    var random = SeededGenerator.printed(for: "card vocabulary")
    let caseload = try DemoWijk.caseload(
      tables: Demo.tables, today: DemoTests.today)
    let vocabulary = CardVocabulary(.standard, .nl)
    var passed = 0
    for card in caseload.voorzieningen.rows {
      #expect(Self.check(card, vocabulary, &random) > 10)
      var sieve = try #require(vocabulary.sieve(for: SearchQuery("eettafel")))
      let verdict = RecordWriter.bytes(of: card).withUnsafeBufferPointer { sieve.judge($0) }
      if verdict != .mayBeFound { passed += 1 }
    }
    #expect(passed > 50)
  }

  @Test("what cannot be told from how a card is stored has no sieve") func noSieve() {
    let vocabulary = CardVocabulary(.standard, .nl)
    for query in ["", "  ", "wijk:", "a\"b", "koffie \\", "\u{85}x"] {
      #expect(vocabulary.sieve(for: SearchQuery(query)) == nil, "\(query)")
    }
    #expect(vocabulary.sieve(for: SearchQuery("wie:rosa taal:turks")) != nil)
  }
}
