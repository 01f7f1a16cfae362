/// What a cell means on the screen; the terminal decides how that looks.
///
/// A role is never the only carrier of a meaning: a word or a sign says it too, for whoever sees
/// no colours.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text, and text that matters less.
  case text, dim
  /// The title bar, a tab, the tab in front, and a heading in a pane.
  case title, tab, tabActive, heading
  /// The lines around a pane, and around the one that has the keys.
  case border, borderFocused
  /// The selected row, and the selected row of a pane that does not have the keys.
  case selected, selectedIdle
  /// A key that can be pressed, and what it does.
  case key, hint
  /// The letters that were searched for, and an item marked for a bulk act.
  case match, marked
  /// Something to look at, something unsafe for a person, and something that went well.
  case warning, safety, good
  /// Information checked lately, and information that needs checking.
  case fresh, stale
  /// A refusal or a failure.
  case error
  /// Text being typed, and the example in an empty field.
  case input, placeholder

  /// One letter of its own per role, for tests that look at roles.
  public var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .tab: "t"
    case .tabActive: "A"
    case .heading: "H"
    case .border: "b"
    case .borderFocused: "B"
    case .selected: "S"
    case .selectedIdle: "s"
    case .key: "k"
    case .hint: "h"
    case .match: "m"
    case .marked: "M"
    case .warning: "w"
    case .safety: "W"
    case .good: "g"
    case .fresh: "f"
    case .stale: "o"
    case .error: "e"
    case .input: "i"
    case .placeholder: "p"
    }
  }
}
