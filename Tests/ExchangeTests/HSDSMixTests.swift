import Domain
import Exchange
import Support
import Testing

@Suite("cards with fields of other cards", .enabled(if: Oracles.arePresent, Oracles.absence))
struct HSDSMixTests {
  @Test("come back as they went out, whatever was changed")
  func mixes() throws {
    var generator = SeededGenerator.printed(for: "cards with fields of other cards")
    var cards = [HSDSExportTests.ownCard(), try onlyCard(imported(HSDSEditTests.source))]
    for file in try Oracles.files() {
      cards += (try? HSDSReader().read(Oracles.bytes(file)))?.cards ?? []
    }
    var bare = Voorziening()
    bare.name = "Bank"
    bare.sort = "plek"
    cards.append(bare)
    for _ in 0..<1500 {
      var card = try #require(cards.randomElement(using: &generator))
      if card.id == .none { card.id = HSDSExportTests.ownCard().id }
      let other = try #require(cards.randomElement(using: &generator))
      Self.mix(&card, other, &generator)
      var back = try afterRoundTrip(card)
      back.imported = card.imported
      back.externalId = card.externalId
      #expect(Self.differences(back, card) == [])
    }
  }

  /// The fields in which two cards differ, for a failure that can be read. The order of people,
  /// places, openings and languages is that of the object they came from, and new ones follow.
  private static func differences(_ left: Voorziening, _ right: Voorziening) -> [String] {
    func fields(_ card: Voorziening) -> [(String, String)] {
      Mirror(reflecting: card).children.map { child in
        let list = (child.value as? [Any])?.map { "\($0)" }.sorted()
        return (child.label ?? "", list.map { "\($0)" } ?? "\(child.value)")
      }
    }
    return zip(fields(left), fields(right)).compactMap {
      $0.1 == $1.1 ? nil : "\($0.0): \($0.1) ≠ \($1.1)"
    }
  }

  private static func mix(
    _ card: inout Voorziening, _ other: Voorziening, _ generator: inout SeededGenerator
  ) {
    func perhaps<Value>(_ field: WritableKeyPath<Voorziening, Value>) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        card[keyPath: field] = other[keyPath: field]
      }
    }
    func shuffled<Part>(_ field: WritableKeyPath<Voorziening, [Part]>) {
      perhaps(field)
      if Int.random(in: 0..<8, using: &generator) == 0 { card[keyPath: field] = [] }
    }
    perhaps(\.name)
    perhaps(\.about)
    shuffled(\.people)
    shuffled(\.themes)
    perhaps(\.formality)
    perhaps(\.visibility)
    perhaps(\.needsIndication)
    perhaps(\.institution)
    shuffled(\.wijken)
    perhaps(\.citywide)
    perhaps(\.free)
    perhaps(\.cost)
    shuffled(\.places)
    shuffled(\.openings)
    shuffled(\.languages)
    perhaps(\.phone)
    perhaps(\.email)
    perhaps(\.website)
    perhaps(\.activity)
    perhaps(\.checked)
    perhaps(\.checkedHow)
    if card.sort != "organisatie" { perhaps(\.organisation) }
    // An organisation stays one, and nothing else becomes one by its sort alone.
    if card.sort != "organisatie", other.sort != "organisatie" { perhaps(\.sort) }
  }
}
