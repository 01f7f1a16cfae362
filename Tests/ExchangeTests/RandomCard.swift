import Domain
import Exchange
import Support

/// Fills every field of a record or a part at random, whatever fields it has; what a field may hold
/// is known by its name.
struct RandomFields: FieldVisitor {
  var generator: SeededGenerator
  /// How often of four a field that may be absent is there.
  var density = 3
  /// A text that stands in every text of people, to be looked for.
  var needle = ""

  private static let words = [
    "koffie", "Eetcafé", "\"De Brink\"", "soep;", "naaien, breien", "=1+1", "+31 10 000 01 00",
    "-vrij-", "@buurt", "Ünal's", "1/2", "日本", "🌷", "'t Hoekje", "a=b", "\\n", "<b>", "{}", "#3",
  ]
  private static let values: [String: [String]] = [
    "sort": ["voorziening", "activiteit", "initiatief", "plek", "organisatie"],
    "formality": Formality.allCases.map(\.rawValue), "visibility": ["open", "team"],
    "activity": Activity.allCases.map(\.rawValue), "frequency": ["WEEKLY", "MONTHLY"],
    "days": ["MO", "TU,TH", "1FR,-1SU"], "dayOfMonth": ["1,15", "-1"],
    "opens": ["09:00", "10:30"], "closes": ["12:00", "00:30"],
    "capacityState": Capacity.allCases.map(\.rawValue), "phase": Phase.allCases.map(\.rawValue),
    "management": Management.allCases.map(\.rawValue), "money": Money.allCases.map(\.rawValue),
    "latitude": ["51.909412", "-12.5000001"], "longitude": ["4.444256", "101"],
    "phone": ["+31 10 000 01 00", "06-00000101", "0900-0001 (lokaal tarief)"],
    "email": ["info@wijk.example"], "website": ["https://wijk.example/a?b=c"],
  ]
  private static let days: Set<String> = [
    "checked", "needsLooked", "capacityTold", "moneyUntil", "guidedSince", "letGo", "visited",
    "day", "from", "until", "changed",
  ]

  private mutating func chance() -> Bool { Int.random(in: 0..<4, using: &generator) < density }

  private mutating func value(_ name: StaticString) -> String {
    let name = name.description
    if Self.days.contains(name) {
      return Day(number: Int.random(in: 19_000..<21_000, using: &generator)).description
    }
    if let values = Self.values[name] { return values.randomElement(using: &generator) ?? "" }
    let words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Self.words.randomElement(using: &generator) ?? ""
    }
    let number = Int.random(in: 0..<1_000_000, using: &generator)
    return (words + ["\(number)", needle]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  mutating func text(_ name: StaticString, _ value: inout String) { value = self.value(name) }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    value = chance() ? self.value(name) : nil
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = (0..<Int.random(in: 0...density, using: &generator)).map { _ in self.value(name) }
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {
    value = chance() ? Int.random(in: 1...9, using: &generator) : nil
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    value = chance() ? Bool.random(using: &generator) : nil
  }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) { value = newID() }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    value = chance() ? newID() : nil
  }
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    value = (0..<Int.random(in: 0...2, using: &generator)).map { _ in newID() }
  }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value = chance() ? filled(Part.self) : nil
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    value = (0..<Int.random(in: 0...density, using: &generator)).map { _ in filled(Part.self) }
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) { value = nil }
  mutating func fail(_ name: StaticString, _ value: String) {}

  private mutating func newID() -> Domain.ID {
    Domain.ID(
      milliseconds: 1_700_000_000_000, random: (generator.next(), generator.next()))
  }

  /// A part with random fields.
  mutating func filled<Part: FieldBearing>(_ type: Part.Type) -> Part {
    var part = Part()
    repeat { part.visit(&self) } while part == Part()
    return part
  }

  /// A card with random fields, of no other file; no place is confidential unless asked.
  mutating func card(hidesPlaces: Bool = false) -> Voorziening {
    var card = Voorziening()
    card.visit(&self)
    card.externalId = nil
    for index in card.places.indices {
      if !hidesPlaces || card.places[index].confidential != true {
        card.places[index].confidential = nil
      }
      if card.places[index] == Place() { card.places[index].name = "plek" }
    }
    return card
  }

  /// What is left of a card when it leaves and comes back as somebody else's.
  static func leaving(_ card: Voorziening) -> Voorziening {
    var card = card
    (card.maker, card.notes) = (nil, nil)
    (card.externalId, card.imported) = (nil, nil)
    card.places = card.shownPlaces
    card.details?.earlier = []
    card.details?.merged = []
    card.details?.placesKeptOut = nil
    if card.details == CardDetails() { card.details = nil }
    if card.initiative == Initiative() { card.initiative = nil }
    return card
  }
}
