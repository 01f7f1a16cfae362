/// A text for people in plain Dutch (B1) and in English. Both are always there: the compiler sees
/// to it.
///
/// A phrase may hold places for values, written `{}`, filled in order.
public struct Phrase: Equatable, Sendable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// A text in both languages.
  public init(_ nl: String, _ en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in a language, with its places filled.
  public func text(_ language: Language, _ values: [String] = []) -> String {
    let pattern = language == .nl ? nl : en
    guard !values.isEmpty else { return pattern }
    var result = ""
    var rest = pattern[...]
    var next = values.startIndex
    while let place = rest.firstIndex(of: "{") {
      let after = rest.index(after: place)
      guard after < rest.endIndex, rest[after] == "}", next < values.endIndex else { break }
      result += rest[..<place]
      result += values[next]
      next = values.index(after: next)
      rest = rest[rest.index(after: after)...]
    }
    return result + rest
  }
}

/// A language of the screens and the commands.
public enum Language: String, CaseIterable, Sendable {
  case nl, en
}
