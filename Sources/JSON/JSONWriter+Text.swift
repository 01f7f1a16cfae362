extension JSONWriter {
  /// Appends a text between quotes.
  mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends what needs no escape in one piece, and the rest byte by byte.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = JSONWriter.lengthToEscape(in: text, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(UnsafeBufferPointer(rebasing: text[index..<index + length]))
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// How many bytes at an offset are a character that is written as an escape; 0 when it is not.
  @inline(__always)
  private static func lengthToEscape(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0x00...0x1F, 0x22, 0x5C, 0x7F: 1
    case 0xC2 where text[index + 1] < 0xA0: 2
    case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }

  private mutating func appendEscape(_ character: UnsafeBufferPointer<UInt8>) {
    let short: UInt8? =
      switch character[0] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): character[0]
      case 0x08: UInt8(ascii: "b")
      case 0x09: UInt8(ascii: "t")
      case 0x0A: UInt8(ascii: "n")
      case 0x0C: UInt8(ascii: "f")
      case 0x0D: UInt8(ascii: "r")
      default: nil
      }
    bytes.append(UInt8(ascii: "\\"))
    if let short {
      bytes.append(short)
      return
    }
    let scalar: UInt16 =
      switch character.count {
      case 1: UInt16(character[0])
      case 2: UInt16(character[1])
      default: 0x2000 | UInt16(character[2] & 0x3F)
      }
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let nibble = UInt8(scalar >> UInt16(shift) & 0xF)
      bytes.append(nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10)
    }
  }
}
