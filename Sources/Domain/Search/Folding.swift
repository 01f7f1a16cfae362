/// Text as it is searched: small letters without accents, in UTF-8.
///
/// ASCII, Latin-1 and Latin Extended-A are folded by table, which is all of Dutch, Turkish, Polish
/// and Portuguese names; other scripts only lose their capitals.
public enum Folding {
  /// Appends the folded text to a buffer of bytes.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let done = text.withUTF8 { utf8 -> Bool in
      let start = bytes.count
      for byte in utf8 {
        guard byte < 0x80 else {
          bytes.removeLast(bytes.count - start)
          return false
        }
        bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return true
    }
    if !done { appendSlowly(text, to: &bytes) }
  }

  /// The folded bytes of a text.
  public static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// The folded text, for sorting and comparing names.
  public static func folded(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  private static func appendSlowly(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x00..<0x80:
        let byte = UInt8(scalar.value)
        bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      case 0x00C0..<0x0180:
        let plain = latin[Int(scalar.value) - 0xC0]
        if plain == 0x5F { bytes.append(contentsOf: wide(scalar)) } else { bytes.append(plain) }
      case 0x0300..<0x0370: continue
      default:
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  private static func wide(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0xC6, 0xE6: Array("ae".utf8)
    case 0xDF: Array("ss".utf8)
    case 0x152, 0x153: Array("oe".utf8)
    case 0x132, 0x133: Array("ij".utf8)
    case 0xDE, 0xFE: Array("th".utf8)
    default: Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// From À (U+00C0) to ſ (U+017F); an underscore stands for what takes more than one letter.
  private static let latin = Array(
    ("aaaaaa_ceeeeiiiidnooooo_ouuuuy__aaaaaa_ceeeeiiiidnooooo_ouuuuy_y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii__jjkkklllllll"
      + "lllnnnnnnnnnoooooo__rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
