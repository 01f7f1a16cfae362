/// Makes text from outside fit for a field that is shown, searched and compared.
enum StoredText {
  /// The text on one line without what cannot be seen: nil when nothing is left.
  ///
  /// Line ends and tabs become a space; other control characters and all of Unicode's format
  /// characters go (bidi controls, zero width, soft hyphen, byte order mark, tags), because they
  /// can make a name look like another one; so do spaces at both ends. Long text is kept.
  static func tidied(_ text: String) -> String? {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      utf8.allSatisfy { 0x20...0x7E ~= $0 } && utf8.first != 0x20 && utf8.last != 0x20
    }
    if isPlain { return text.isEmpty ? nil : text }
    var scalars = String.UnicodeScalarView()
    var spaces = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      switch kind(scalar) {
      case .hidden: continue
      case .space: if !scalars.isEmpty { spaces += 1 }
      case .shown:
        for _ in 0..<spaces { scalars.append(" ") }
        spaces = 0
        scalars.append(scalar)
      }
    }
    return scalars.isEmpty ? nil : String(scalars)
  }

  private enum Kind { case shown, space, hidden }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case " ", "\n", "\r", "\t", "\u{B}", "\u{C}", "\u{85}": return .space
    case "!"..."~": return .shown
    default:
      switch scalar.properties.generalCategory {
      case .lineSeparator, .paragraphSeparator: return .space
      case .control, .format: return .hidden
      default: return .shown
      }
    }
  }
}
