import Canvas

/// Notices somebody who types on after a contact that asked no line, as it does when all is well, or
/// after a key that was refused, and keeps their words from being taken for keys (R21).
///
/// It looks at letters that follow such a key without a pause. Moving on, and taking back, are not
/// held up.
struct TypingOn: Equatable, Sendable {
  /// After so long a pause, in milliseconds, a letter is a key again.
  static let pause = 700

  private enum State: Equatable {
    case calm
    /// A line might have been expected, and none was opened.
    case armed(after: Character)
    /// Letters follow that did nothing.
    case typing
  }
  private var state = State.calm

  /// A letter did something without a line, or was refused.
  mutating func arm(after letter: Character) {
    if state != .typing { state = .armed(after: letter) }
  }

  /// Whether a key is a letter of words that nobody asked for.
  mutating func swallows(_ key: Key, after milliseconds: Int) -> Bool {
    guard milliseconds < TypingOn.pause, case .character(let letter) = key else {
      state = .calm
      return false
    }
    switch state {
    case .calm: return false
    case .armed(let before)
    where !(letter.isLetter || letter == " ") || "jkuU".contains(letter) || before == letter:
      state = .calm
      return false
    case .armed, .typing:
      state = .typing
      return true
    }
  }
}
