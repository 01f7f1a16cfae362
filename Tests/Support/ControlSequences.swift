/// What a program wrote to a terminal, taken apart, so that a test can say what may be in it.
public enum ControlSequences {
  /// The parts of some bytes: control sequences as `ESC[1;31m`, runs of text as `"text"`, and
  /// what should never be there as `C0 07`, `C1 9B`, `invisible U+202E` or `not UTF-8 FF`.
  ///
  /// Return, newline, backspace, tab, and shift in and out (used by vt100 lines) are left out.
  public static func scan(_ bytes: [UInt8]) -> [String] {
    var parts: [String] = []
    var text = ""
    var place = 0
    func endText() {
      if !text.isEmpty { parts.append("\"\(text)\"") }
      text = ""
    }
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x1B {
        endText()
        let length = sequenceLength(bytes[place...])
        let shown = bytes[place + 1..<place + length]
        parts.append("ESC" + String(decoding: shown, as: UTF8.self))
        place += length
      } else if byte < 0x20 || byte == 0x7F {
        if ![0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F].contains(byte) {
          endText()
          parts.append("C0 \(hex(UInt32(byte)))")
        }
        place += 1
      } else {
        let (scalar, length) = decode(bytes[place...])
        place += length
        if let scalar, !isHidden(scalar) {
          text.unicodeScalars.append(scalar)
          continue
        }
        endText()
        parts.append(scalar.map(described) ?? "not UTF-8 \(hex(UInt32(byte)))")
      }
    }
    endText()
    return parts
  }

  /// The parts that may not be there whatever the program is: see `scan`.
  public static func forbidden(_ bytes: [UInt8]) -> [String] {
    scan(bytes).filter {
      $0.hasPrefix("C0 ") || $0.hasPrefix("C1 ") || $0.hasPrefix("invisible ")
        || $0.hasPrefix("not UTF-8 ")
    }
  }

  /// Only the text that was written, in the order of writing.
  public static func text(_ bytes: [UInt8]) -> String {
    scan(bytes).filter { $0.hasPrefix("\"") }.map { $0.dropFirst().dropLast() }.joined()
  }

  /// CSI runs to its final byte, OSC and other strings to BEL or ST, the rest to its final byte.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let kind = bytes.dropFirst().first else { return 1 }
    let body = bytes.dropFirst(2)
    switch kind {
    case UInt8(ascii: "["):
      guard let end = body.firstIndex(where: { !(0x20...0x3F ~= $0) }) else { return bytes.count }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
        return bytes.count
      }
      let isLong = bytes[end] == 0x1B && end + 1 < bytes.endIndex
      return end - bytes.startIndex + (isLong ? 2 : 1)
    case 0x20...0x2F:
      return min(3, bytes.count)
    default: return 2
    }
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, Int) {
    for length in 1...4 where bytes.count >= length {
      let text = String(validating: bytes.prefix(length), as: UTF8.self)
      if let scalar = text?.unicodeScalars.first { return (scalar, length) }
    }
    return (nil, 1)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
      || properties.generalCategory == .format || properties.isBidiControl
  }

  private static func described(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.generalCategory == .control
      ? "C1 \(hex(scalar.value))" : "invisible U+\(hex(scalar.value))"
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(2 - digits.count, 0)) + digits
  }
}
