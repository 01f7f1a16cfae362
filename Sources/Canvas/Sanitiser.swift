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
    var hasBase = false
    for scalar in character.unicodeScalars {
      if isEmoji, scalar == "\u{200D}" || Self.isSkinTone(scalar) { return }
      append(scalar, hasBase: &hasBase)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, hasBase: inout Bool) {
    guard let shown = Self.shown(scalar) else { return }
    if Text.width(of: shown) > 0 {
      scalars.append(shown)
      hasBase = true
      marks = 0
      return
    }
    if !hasBase {
      hasBase = true
      marks = 0
      scalars.append(Text.isMark(shown) ? "◌" : Text.replacement)
      guard Text.isMark(shown) else { return }
    }
    guard marks < Cell.mostMarks else { return }
    marks += 1
    scalars.append(shown)
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
