import Domain
import JSON

extension CardReader {
  /// What it costs in the publisher's words, or else as the options say, and whether it is free:
  /// yes when every option is 0, no when one is more, otherwise unknown.
  mutating func readCosts(_ card: inout Voorziening, _ object: JSONValue) {
    var options: [String] = []
    var amounts: [Double?] = []
    each("cost_options", in: object) { reader, option in
      let amount = option["amount"]?.number
      amounts.append(amount.flatMap(Double.init))
      let currency = reader.text("currency", in: option)?.uppercased()
      let per = reader.text("amount_description", in: option)
      let price = [amount, amount == nil ? nil : currency, per].compactMap { $0 }
      let parts = [reader.text("option", in: option) ?? "", price.joined(separator: " ")]
      let words = parts.filter { !$0.isEmpty }.joined(separator: ": ")
      if !words.isEmpty { options.append(words) }
    }
    let composed = options.isEmpty ? nil : options.joined(separator: "; ")
    card.cost = text("fees_description", in: object) ?? text("fees", in: object) ?? composed
    if amounts.contains(where: { $0.map { $0 > 0 } ?? false }) {
      card.free = false
    } else if !amounts.isEmpty, amounts.allSatisfy({ $0 == 0 }) {
      card.free = true
    }
  }

  /// What our own taxonomy says; it goes before what HSDS says.
  mutating func readOwnTerms(_ card: inout Voorziening, _ object: JSONValue) {
    let terms = ownTerms(object, at: .service)
    for term in terms { read(term.field.path, term.value, into: &card) }
    card.details = part(CardDetails.self, from: terms, under: "details.")
    card.initiative = part(Initiative.self, from: terms, under: "initiative.")
  }

  /// What the attributes of an object say in our own taxonomy; what stands there without a meaning
  /// is odd.
  mutating func ownTerms(
    _ object: JSONValue, at holder: HSDSTaxonomy.Holder
  ) -> [HSDSTaxonomy.Term] {
    var terms: [HSDSTaxonomy.Term] = []
    each("attributes", in: object) { reader, attribute in
      guard let (field, given) = HSDSTaxonomy.reading(attribute) else { return }
      guard let field, field.holder == holder, let value = StoredText.tidied(given) else {
        reader.addOdd(.unknownTerm)
        return
      }
      terms.append(.init(field: field, value: value))
    }
    return terms
  }

  /// A part of a card from what our own taxonomy says.
  mutating func part<Part: FieldBearing>(
    _ type: Part.Type, from terms: [HSDSTaxonomy.Term], under prefix: String
  ) -> Part? {
    let (part, faults) = HSDSTaxonomy.part(type, from: terms, under: prefix)
    for _ in faults { addOdd(.unknownTerm, at: "attributes") }
    return part
  }

  private mutating func read(_ path: String, _ value: String, into card: inout Voorziening) {
    switch path {
    case "sort": card.sort = value == "unknown" ? nil : value
    case "subkind": card.subkind = value
    case "themes": if !card.themes.contains(value) { card.themes.append(value) }
    case "formality": card.formality = choice(value)
    // A file cannot put a card on no list, for that would hide it from everybody.
    case "visibility":
      if value == "open" { card.visibility = .open } else { addOdd(.unknownTerm, at: "attributes") }
    case "needsIndication": card.needsIndication = flag(value)
    case "collective": card.collective = flag(value)
    case "institution": card.institution = value
    case "wijken": if !card.wijken.contains(value) { card.wijken.append(value) }
    case "citywide": card.citywide = flag(value)
    case "free": card.free = flag(value)
    case "activity": card.activity = choice(value) ?? card.activity
    case "checkedHow": card.checkedHow = value
    case "organisation": card.organisation = value
    default: break
    }
  }

  private mutating func flag(_ value: String) -> Bool? {
    switch value {
    case "yes": return true
    case "no": return false
    case "unknown": return nil
    default:
      addOdd(.unknownTerm, at: "attributes")
      return nil
    }
  }

  private mutating func choice<Choice: RawRepresentable<String>>(_ value: String) -> Choice? {
    let choice = Choice(rawValue: value)
    if choice == nil { addOdd(.unknownTerm, at: "attributes") }
    return choice
  }
}

extension ContactPerson {
  /// The same for people of whom the same is known.
  var fingerprint: String {
    let flags = [outsideHours, left].map { flag in flag.map { $0 ? "yes" : "no" } }
    return ([name, goodAt, phone, email] + flags).map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
}

extension Place {
  /// The same for places of which the same is known.
  var fingerprint: String {
    [name, address, postcode, town, latitude, longitude].map { $0 ?? "" }
      .joined(separator: "\u{1F}")
  }
}

extension Opening {
  /// The same for openings of which the same is known.
  var fingerprint: String {
    let own = HSDSTaxonomy.terms(of: self).map { "\($0.field.name)=\($0.value)" }
    let values = [
      frequency, days, opens, closes, from?.description, until?.description, text,
      interval.map(String.init), dayOfMonth,
    ]
    return (values.map { $0 ?? "" } + own).joined(separator: "\u{1F}")
  }
}
