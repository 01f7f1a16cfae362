/// Builds the safe form of text, one character at a time; the rules stand at `Text.sanitised`.
struct Sanitiser {
  let keepingNewlines: Bool
  private(set) var scalars = String.UnicodeScalarView()
  private var marks = 0

  init(keepingNewlines: Bool) {
    self.keepingNewlines = keepingNewlines
  }

  mutating func append(_ character: Character) {
    guard let first = character.unicodeScalars.first else { return }
    if character.isNewline {
      scalars.append(keepingNewlines ? "\n" : " ")
      return
    }
    if Self.isFlagPart(first) || Self.isSkinTone(first) {
      scalars.append(Text.replacement)
      return
    }
    let isEmoji = first.value > 0xFF && first.properties.isEmoji
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if isEmoji, scalar == "\u{200D}" || Self.isSkinTone(scalar) { return }
      append(scalar, after: &previous)
    }
  }

  /// Adds one scalar of a character; `previous` is the last one added of that character.
  private mutating func append(_ scalar: Unicode.Scalar, after previous: inout Unicode.Scalar?) {
    guard var shown = Self.shown(scalar) else { return }
    if Text.isZeroWidthJamo(shown), !Self.joins(shown, to: previous) { shown = Text.replacement }
    if Text.width(of: shown) > 0 {
      marks = 0
    } else {
      if previous == nil {
        marks = 0
        scalars.append("◌")
      }
      guard marks < Cell.mostMarks else { return }
      marks += 1
    }
    scalars.append(shown)
    previous = shown
  }

  /// Whether a vowel or final of a Korean syllable in parts has the part before it (UAX #29 GB6).
  private static func joins(_ jamo: Unicode.Scalar, to previous: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    let isFinal = 0x11A8...0x11FF ~= jamo.value || 0xD7CB...0xD7FF ~= jamo.value
    switch previous.value {
    case 0x1100...0x115F, 0xA960...0xA97C: return !isFinal
    case 0x1160...0x11FF, 0xAC00...0xD7FF: return true
    default: return false
    }
  }

  /// The scalar that stands for another one, or nil when nothing does.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if 0x20...0x7E ~= scalar.value { return scalar }
    if isTag(scalar) { return nil }
    if isSkinTone(scalar) || isFlagPart(scalar) { return Text.replacement }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control: return scalar == "\t" ? " " : Text.replacement
    case .lineSeparator, .paragraphSeparator: return " "
    case .spaceSeparator: return scalar == "\u{A0}" || scalar == "\u{3000}" ? scalar : " "
    case .format: return nil
    case .unassigned, .privateUse, .surrogate:
      return properties.isDefaultIgnorableCodePoint ? nil : Text.replacement
    default: return properties.isDefaultIgnorableCodePoint ? nil : scalar
    }
  }

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    0xE0000...0xE0FFF ~= scalar.value
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    0x1F3FB...0x1F3FF ~= scalar.value
  }

  private static func isFlagPart(_ scalar: Unicode.Scalar) -> Bool {
    0x1F1E6...0x1F1FF ~= scalar.value
  }
}
