public import Domain

/// Writes the people of one card for an address book (vCard 4.0, RFC 6350).
///
/// Each has a name, the card as organisation, what they are good at as role, a telephone and an
/// e-mail address. There is no address in it: people are not where they work. People who left are
/// passed over. Lines are folded at 75 bytes, never inside a character (§3.2); text is escaped
/// (§3.4) and without control characters.
public struct VCardWriter: Sendable {
  /// A writer.
  public init() {}

  /// The bytes of the file; nil when the card is on no list (R27) or has nobody to write.
  public func bytes(of card: Voorziening) -> [UInt8]? {
    guard card.visibility != .offList else { return nil }
    let hidden = ConfidentialPlaces(card)
    var lines = CalendarText()
    var isEmpty = true
    for person in card.people where person.left != true {
      guard let name = StoredText.tidied(hidden.redacted(person.name)) else { continue }
      isEmpty = false
      lines.line("BEGIN", "VCARD")
      lines.line("VERSION", "4.0")
      lines.line("KIND", "individual")
      let identity = Domain.ID.derived(from: "vcard \(card.id) \(person.name)")
      lines.line("UID", "urn:uuid:\(identity)")
      lines.words("FN", name)
      let values = [
        ("ORG", card.name), ("ROLE", person.goodAt), ("TEL", person.phone),
        ("EMAIL", person.email),
      ]
      for (property, value) in values {
        guard let value, let text = StoredText.tidied(hidden.redacted(value)) else { continue }
        lines.words(property, text)
      }
      lines.line("END", "VCARD")
    }
    return isEmpty ? nil : Array(lines.text.utf8)
  }
}
