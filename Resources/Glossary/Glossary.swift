/// A word of the trade and what it means in plain words.
public struct Explanation: Sendable {
  /// The word as it stands on the screen.
  public let term: String
  /// What it means, in one or two Dutch sentences.
  public let nl: String
  /// The same in English.
  public let en: String
  /// The source and its line: `S4:3213`.
  public let source: String?

  init(_ term: String, nl: String, en: String, source: String? = nil) {
    self.term = term
    self.nl = nl
    self.en = en
    self.source = source
  }
}

/// The words of the trade that `?` explains.
public enum Glossary {
  /// All words, by alphabet.
  public static let entries: [Explanation] = (work + network + access).sorted {
    Fold.fold($0.term) < Fold.fold($1.term)
  }

  /// The explanation of a word, whatever its case and accents; nil when it is not explained.
  public static func entry(_ word: String) -> Explanation? {
    let folded = Fold.fold(word)
    return entries.first { Fold.fold($0.term) == folded }
  }
}
