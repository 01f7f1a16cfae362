/// What in a text may point out one person.
public enum SentinelKind: String, CaseIterable, Sendable {
  /// A citizen service number: nine digits that pass the test of eleven.
  case bsn
  /// A bank account number that passes the test of ninety-seven (ISO 13616, ISO 7064).
  case iban
  /// An e-mail address.
  case email
  /// A Dutch telephone number of somebody; numbers of help lines (0800, 090x) are not.
  case telephone
  /// A street with a house number.
  case address
  /// A postcode with its letters.
  case postcode
  /// A day that is said to be a day of birth.
  case birthDate
}

/// One place in a text that may point out one person.
public struct SentinelFinding: Equatable, Sendable {
  /// What it seems to be.
  public let kind: SentinelKind
  /// Where it stands, counted in characters from the beginning of the text.
  public let range: Range<Int>

  /// A place in a text, counted in characters.
  public init(_ kind: SentinelKind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// Points out, while somebody types, what may show about whom a text is.
///
/// A signaal may be about nobody yet, a story is told without a name (S2:189; S3:310, 457-460). The
/// sentinel only points: it never blocks and never changes a text by itself. It knows shapes, not
/// people: a name is not found, and what it does not find may still identify. It looks at every
/// character a bounded number of times, so that 64 KiB of digits are as quick as 64 KiB of prose.
public enum Sentinel {
  /// What may identify somebody, in the order of the text and without overlap.
  ///
  /// Where two readings overlap the longest stands, and of equally long ones the most certain, in
  /// the order of `SentinelKind`.
  public static func findings(in text: String) -> [SentinelFinding] {
    let text = SentinelText(text)
    let addresses = text.addresses()
    let found: [Candidate] =
      text.bsns() + text.ibans() + text.emails() + text.telephones() + addresses
      + text.postcodes(after: addresses) + text.birthDates()
    return withoutOverlap(found, in: text).map {
      SentinelFinding($0.kind, text.characters($0.range))
    }
  }

  /// The text with a neutral word in the place of a finding.
  ///
  /// - Parameters:
  ///   - finding: one of `findings(in: text)`; anything else leaves the text as it is.
  ///   - text: the text it was found in.
  ///   - placeholder: the word that takes its place, in the language of the reader.
  public static func replaced(
    _ finding: SentinelFinding, in text: String, by placeholder: String
  ) -> String {
    guard findings(in: text).contains(finding) else { return text }
    let start = text.index(text.startIndex, offsetBy: finding.range.lowerBound)
    let end = text.index(start, offsetBy: finding.range.count)
    return text[..<start] + placeholder + text[end...]
  }

  /// A reading of a stretch of symbols.
  typealias Candidate = (kind: SentinelKind, range: Range<Int>)

  private static func withoutOverlap(_ found: [Candidate], in text: SentinelText) -> [Candidate] {
    let order = Dictionary(
      uniqueKeysWithValues: SentinelKind.allCases.enumerated().map { ($1, $0) })
    let strongest = found.sorted { one, other in
      let keys = [one, other].map { (-$0.range.count, order[$0.kind] ?? 0, $0.range.lowerBound) }
      return keys[0] < keys[1]
    }
    var taken = [Bool](repeating: false, count: text.symbols.count)
    var kept: [Candidate] = []
    for candidate in strongest where !candidate.range.contains(where: { taken[$0] }) {
      for place in candidate.range { taken[place] = true }
      kept.append(candidate)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
