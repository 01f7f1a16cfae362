/// The family of characters with which lines are drawn and text is cut off.
public enum Borders: Sendable, CaseIterable {
  /// Box drawing lines and an ellipsis.
  case unicode
  /// Dashes, bars and plusses, for terminals without UTF-8.
  case ascii
  /// No lines at all, for text that is read aloud; what can be chosen has a number.
  case plain

  /// What stands at the end of text that was cut off, one column wide.
  public var ellipsis: String {
    switch self {
    case .unicode, .plain: "…"
    case .ascii: "~"
    }
  }

  /// The line character that leaves a cell in some directions; a space for none.
  func line(_ arms: Arms) -> Unicode.Scalar {
    switch self {
    case .unicode: Self.drawn[Int(arms.rawValue)]
    case .ascii:
      switch arms {
      case []: " "
      case [.left], [.right], [.left, .right]: "-"
      case [.up], [.down], [.up, .down]: "|"
      default: "+"
      }
    case .plain: " "
    }
  }

  /// The directions in which a line character leaves its cell; none for any other character.
  func arms(of scalar: Unicode.Scalar) -> Arms {
    switch self {
    case .unicode:
      guard scalar != " ", let place = Self.drawn.firstIndex(of: scalar) else { return [] }
      return Arms(rawValue: UInt8(place))
    case .ascii:
      switch scalar {
      case "-": return [.left, .right]
      case "|": return [.up, .down]
      case "+": return [.up, .down, .left, .right]
      default: return []
      }
    case .plain: return []
    }
  }

  // The place in the list is the set of directions.
  private static let drawn: [Unicode.Scalar] = [
    " ", "╵", "╷", "│", "╴", "┘", "┐", "┤", "╶", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  struct Arms: OptionSet {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let left = Arms(rawValue: 4)
    static let right = Arms(rawValue: 8)
  }
}
