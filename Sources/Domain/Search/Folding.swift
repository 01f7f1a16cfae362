/// Text as it is searched: small letters without accents, in UTF-8.
///
/// ASCII, Latin-1 and Latin Extended-A are folded by table, which is all of Dutch, Turkish, Polish
/// and Portuguese names; other scripts only lose their capitals.
public enum Folding {
  /// Appends the folded text to a buffer of bytes.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  /// Appends text in UTF-8, folded; a byte that is no UTF-8 stays as it is.
  public static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var place = 0
    while place < utf8.count {
      let end = endOfASCII(utf8, from: place)
      if end > place {
        appendASCII(UnsafeBufferPointer(rebasing: utf8[place..<end]), to: &bytes)
        place = end
      } else {
        place += appendScalar(UnsafeBufferPointer(rebasing: utf8[place...]), to: &bytes)
      }
    }
  }

  /// Whether text has no accents, nor anything else beside ASCII.
  static func isASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    endOfASCII(utf8, from: 0) == utf8.count
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

  /// Where the first byte that is not ASCII stands, eight looked at at a time.
  private static func endOfASCII(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var place = start
    while place + 32 <= utf8.count {
      let all = (0..<4).reduce(UInt64(0)) { all, part in
        all | raw.loadUnaligned(fromByteOffset: place + part * 8, as: UInt64.self)
      }
      if all & 0x8080_8080_8080_8080 != 0 { break }
      place += 32
    }
    while place + 8 <= utf8.count {
      let eight = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      place += 8
    }
    while place < utf8.count, utf8[place] < 0x80 { place += 1 }
    return place
  }

  private static func appendASCII(_ ascii: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: ascii)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for place in start..<bytes.count {
        let byte = bytes[place]
        bytes[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
    }
  }

  /// Appends the first character, which is not ASCII, and tells how many bytes it takes.
  private static func appendScalar(
    _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) -> Int {
    let length = utf8[0] < 0xC2 ? 1 : utf8[0] < 0xE0 ? 2 : utf8[0] < 0xF0 ? 3 : 4
    guard length > 1, length <= utf8.count,
      let scalar = String(validating: utf8[..<length], as: UTF8.self)?.unicodeScalars.first
    else {
      bytes.append(utf8[0])
      return 1
    }
    switch scalar.value {
    case 0x00C0..<0x0180:
      let plain = latin[Int(scalar.value) - 0xC0]
      if plain == 0x5F { bytes.append(contentsOf: wide(scalar)) } else { bytes.append(plain) }
    case 0x0300..<0x0370: break
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    return length
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
