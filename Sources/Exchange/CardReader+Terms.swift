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
    each("attributes", in: object) { reader, attribute in
      guard let (field, given) = HSDSTaxonomy.term(in: attribute) else { return }
      guard let field, let value = StoredText.tidied(given) else {
        reader.addOdd(.unknownTerm)
        return
      }
      reader.read(field, value, into: &card)
    }
  }

  private mutating func read(
    _ field: HSDSTaxonomy.Field, _ value: String, into card: inout Voorziening
  ) {
    switch field {
    case .sort: card.sort = value
    case .subkind: card.subkind = value
    case .theme: if !card.themes.contains(value) { card.themes.append(value) }
    case .formality: card.formality = choice(value)
    // A file cannot put a card on no list, for that would hide it from everybody.
    case .visibility: if value == "open" { card.visibility = .open } else { addOdd(.unknownTerm) }
    case .indication: card.needsIndication = flag(value)
    case .collective: card.collective = flag(value)
    case .institution: card.institution = value
    case .wijk: if !card.wijken.contains(value) { card.wijken.append(value) }
    case .citywide: card.citywide = flag(value)
    case .free: card.free = flag(value)
    case .activity: card.activity = choice(value) ?? card.activity
    case .checkedHow: card.checkedHow = value
    case .outsideHours: addOdd(.unknownTerm)
    }
  }

  mutating func flag(_ value: String) -> Bool? {
    switch value {
    case "yes": return true
    case "no": return false
    case "unknown": return nil
    default:
      addOdd(.unknownTerm)
      return nil
    }
  }

  private mutating func choice<Choice: RawRepresentable<String>>(_ value: String) -> Choice? {
    let choice = Choice(rawValue: value)
    if choice == nil { addOdd(.unknownTerm) }
    return choice
  }
}

extension ContactPerson {
  /// The same for people of whom the same is known.
  var fingerprint: String {
    let hours = outsideHours.map { $0 ? "yes" : "no" }
    return [name, goodAt, phone, email, hours].map { $0 ?? "" }.joined(separator: "\u{1F}")
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
    [frequency, days, opens, closes, from?.description, until?.description, text]
      .map { $0 ?? "" }.joined(separator: "\u{1F}")
  }
}
