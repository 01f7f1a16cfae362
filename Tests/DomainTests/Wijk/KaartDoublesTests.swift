import Support
import Testing

@testable import Domain

@Suite("cards that are probably double")
struct KaartDoublesTests {
  private func card(_ number: Int, _ name: String, _ with: (inout Voorziening) -> Void = { _ in })
    -> Voorziening
  {
    var card = Voorziening()
    card.id = ID(milliseconds: UInt64(number), random: (1, 2))
    card.name = name
    card.wijken = ["Bospolder"]
    with(&card)
    return card
  }

  private func doubles(_ cards: [Voorziening], to worker: ID? = nil) -> [KaartDouble] {
    var caseload = Caseload()
    for card in cards { caseload.put(card.any) }
    return caseload.kaartDoubles(to: worker)
  }

  private func likeness(_ one: String, _ other: String) -> KaartDouble.Likeness? {
    let (one, other) = (card(1, one), card(2, other))
    let found = doubles([one, other]).first
    // The same is told of a card that is about to be made.
    for (new, present) in [(one, other), (other, one)] {
      var caseload = Caseload()
      caseload.put(present.any)
      #expect(caseload.kaartDoubles(of: new, to: nil).first == found)
      caseload.put(new.any)
      #expect(caseload.kaartDoubles(of: new, to: nil).first == found)
    }
    return found?.likeness
  }

  @Test("have the same words, one letter that differs, or most words the same")
  func names() {
    #expect(likeness("Eettafel De Brink", "De Brink: eettafel") == .same)
    #expect(likeness("Café Ünal", "cafe unal") == .same)
    #expect(likeness("Stichting Naailes", "Naailes") == .same)
    #expect(likeness("Eettafel", "Eetafel") == .oneLetter)
    #expect(likeness("Naaicafé", "Naaicafés") == .oneLetter)
    #expect(likeness("Breiclub Zuid", "Breiklub Zuid") == .oneLetter)
    #expect(likeness("Eettafel De Brink", "Eettafel De Brink Rotterdam") == .mostWords)
    #expect(likeness("Samen koken en eten", "Samen koken") == .mostWords)
    #expect(likeness("Eettafel Noord", "Eettafel Zuid") == nil)
    #expect(likeness("Koor", "Moor") == nil)
    #expect(likeness("Eettafel", "Breiclub") == nil)
    #expect(likeness("De", "Het") == nil)
  }

  @Test("share an address, a place, a way to reach them or a wijk, and without that are two")
  func common() {
    func common(_ one: (inout Voorziening) -> Void, _ other: (inout Voorziening) -> Void)
      -> KaartDouble.Common?
    {
      let cards = [
        card(1, "Eettafel") { ($0.wijken = [], one(&$0)).1 },
        card(2, "Eettafel") { ($0.wijken = [], other(&$0)).1 },
      ]
      return doubles(cards).first?.common
    }
    func at(_ address: String?, _ postcode: String?, _ name: String? = nil)
      -> (inout Voorziening) -> Void
    {
      { card in
        var place = Place()
        (place.address, place.postcode, place.name) = (address, postcode, name)
        card.places = [place]
      }
    }
    #expect(common(at("Straat 1", "3027 AB"), at("straat 1", "3027ab")) == .address)
    #expect(common(at("Straat 1", "3027 AB"), at("Straat 2", "3027 AB")) == nil)
    #expect(common(at("Straat", "3027 AB"), at("Straat", "3027 AB")) == nil)
    #expect(common(at(nil, nil, "De Brink"), at(nil, nil, "de brink")) == .place)
    #expect(common({ $0.phone = "010-0000100" }, { $0.phone = "+31 10 000 01 00" }) == .contact)
    #expect(common({ $0.email = "A@b.example" }, { $0.email = "a@b.example" }) == .contact)
    #expect(common({ $0.wijken = ["A", "B"] }, { $0.wijken = ["b"] }) == .wijk)
    #expect(common({ _ in }, { _ in }) == nil)
    #expect(
      common(
        { card in
          at("Straat 1", "3027 AB")(&card)
          card.places[0].confidential = true
        }, at("Straat 1", "3027 AB")) == nil)
  }

  @Test("are only those that a worker may see (R27)")
  func visible() {
    let maker = ID(milliseconds: 9, random: (9, 9))
    let cards = [
      card(1, "Eettafel"),
      card(2, "Eettafel") { card in
        card.visibility = .offList
        card.maker = maker
      },
    ]
    #expect(doubles(cards).isEmpty)
    #expect(doubles(cards, to: maker).count == 1)
  }

  @Test("are found among many without comparing all with all, the same whatever the order")
  func many() {
    var generator = SeededGenerator.printed(for: "many cards")
    var cards: [Voorziening] = []
    for number in 1...6000 {
      let name = "Naam\(number * 7919) woord\(number * 104_729) club"
      cards.append(card(number, name))
    }
    for number in 1...2000 { cards.append(card(10_000 + number, "Buurthuis")) }
    cards.append(card(20_000, "Club naam\(7919 * 5) woord\(104_729 * 5)"))
    let all = KaartDoubles(cards)
    let result = doubles(cards)
    #expect(result == all.found && result.filter { $0.likeness == .same }.count == 2000)
    // All with all would be 32 million.
    #expect(all.comparisons < 10 * cards.count, "\(all.comparisons)")
    cards.shuffle(using: &generator)
    #expect(doubles(cards) == result)
  }
}
