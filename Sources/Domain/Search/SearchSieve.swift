/// Tells by the bytes in which a record is stored whether a search could find it, so that most
/// records need not be read for a search.
///
/// It may keep what is not found, and never passes over what is: of every word that is looked for
/// the stored text holds the word itself, folded, or one of its traces.
public struct SearchSieve: Sendable {
  private let terms: [[Needle]]
  private var folded: [UInt8] = []

  /// A sieve for records of which every term is there in one of its ways.
  public init(_ terms: [[[UInt8]]]) {
    // Long words are rare, and soonest looked for.
    self.terms = terms.map { $0.map(Needle.init) }
      .sorted { ($0.first?.word.count ?? 0) > ($1.first?.word.count ?? 0) }
  }

  /// Whether a word stands in stored text as it stands in what is searched: not when it holds
  /// what JSON writes with an escape.
  public static func isStoredPlainly(_ word: [UInt8]) -> Bool {
    word.allSatisfy { byte in
      byte > 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
        // U+0080 to U+009F, U+2028 and U+2029 begin so, and little that people type does.
        && byte != 0xC2 && byte != 0xE2
    }
  }

  /// Whether the record that is stored so may be found.
  public mutating func keeps(_ stored: UnsafeBufferPointer<UInt8>) -> Bool {
    if Folding.isASCII(stored) { return holdsEvery(stored) }
    folded.removeAll(keepingCapacity: true)
    Folding.append(stored, to: &folded)
    return folded.withUnsafeBufferPointer(holdsEvery)
  }

  private func holdsEvery(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    terms.allSatisfy { ways in ways.contains { $0.occurs(in: bytes, 0..<bytes.count) } }
  }
}
