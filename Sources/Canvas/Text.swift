/// What can be known and done about text before it is drawn: its width, its safe form, its lines.
public enum Text {
  /// What stands for a character that cannot be shown: a control, a flag, an unassigned code.
  public static let replacement: Unicode.Scalar = "□"

  /// Text as it may stand on a screen or in a record: nothing invisible, nothing that controls.
  ///
  /// - Tab, newline and other line ends become one space each; with `keepingNewlines`, line ends
  ///   become `\n` instead.
  /// - Control characters (C0, DEL, C1), unassigned and private use codes become `replacement`.
  /// - Bidi controls, zero-width characters, soft hyphens, variation selectors, tags and other
  ///   characters without a form of their own are removed.
  /// - Emoji of several parts (joined, or with a skin tone) become their first part, flags and
  ///   skin tones alone become `replacement`: a cell of a terminal holds one letter and marks.
  /// - Spaces of other widths become plain spaces; of more than three marks the rest is dropped;
  ///   a mark without a letter is put on a dotted circle.
  ///
  /// The result is not composed or decomposed, and sanitising it again changes nothing.
  /// Cost: one pass over the bytes and no copy for Latin text (`isSafe`).
  public static func sanitised(_ text: String, keepingNewlines: Bool = false) -> String {
    if isPlain(text.utf8) { return text }
    var result = Sanitiser(keepingNewlines: keepingNewlines)
    for character in text { result.append(character) }
    return String(result.scalars)
  }

  /// Whether `sanitised` leaves text as it is; newlines are not safe in this sense.
  ///
  /// Bytes that are not UTF-8 are never safe.
  public static func isSafe(_ utf8: some Sequence<UInt8>) -> Bool {
    if isPlain(utf8) { return true }
    let bytes = Array(utf8)
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return sanitised(text).utf8.elementsEqual(bytes)
  }

  /// Whether text is only of letters and signs that take one column and stand on their own:
  /// ASCII, Latin up to 024F, general punctuation, arrows, box drawing and shapes.
  ///
  /// Most text is; everything else has to be looked at character by character.
  static func isPlain(_ utf8: some Sequence<UInt8>) -> Bool {
    utf8.withContiguousStorageIfAvailable { isPlain(each: $0) } ?? isPlain(each: utf8)
  }

  private static func isPlain(each utf8: some Sequence<UInt8>) -> Bool {
    var bytes = utf8.makeIterator()
    while let first = bytes.next() {
      switch first {
      case 0x20...0x7E: continue
      case 0xC2:
        guard let second = bytes.next(), second >= 0xA0, second <= 0xBF, second != 0xAD else {
          return false
        }
      case 0xC3...0xC8:
        guard let second = bytes.next(), 0x80...0xBF ~= second else { return false }
      case 0xC9:
        guard let second = bytes.next(), 0x80...0x8F ~= second else { return false }
      case 0xE2:
        guard let second = bytes.next(), let third = bytes.next() else { return false }
        guard isPlainSymbol(second, third) else { return false }
      default: return false
      }
    }
    return true
  }

  /// Punctuation from ‐ to ‧ and ‰ to ‾, €, arrows, and the lines and shapes up to ◿ but ◽ and ◾.
  private static func isPlainSymbol(_ second: UInt8, _ third: UInt8) -> Bool {
    guard 0x80...0xBF ~= third else { return false }
    switch second {
    case 0x80: return 0x90...0xA7 ~= third || 0xB0...0xBE ~= third
    case 0x82: return third == 0xAC
    case 0x86: return third >= 0x90
    case 0x87, 0x94, 0x95, 0x96: return true
    case 0x97: return third != 0xBD && third != 0xBE
    default: return false
    }
  }
}
