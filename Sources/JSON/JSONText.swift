/// Where a text or a key lies in the bytes of a document: the part between the quotes.
///
/// The reader has validated it; making a `String` is put off until somebody wants one.
public struct JSONText: Equatable, Sendable {
  /// The offset of the first byte after the opening quote.
  public let start: Int
  /// The offset of the closing quote.
  public let end: Int
  /// Whether it holds a backslash, so that its bytes are not its content.
  public let isEscaped: Bool

  /// A text at that place.
  public init(start: Int, end: Int, isEscaped: Bool) {
    self.start = start
    self.end = end
    self.isEscaped = isEscaped
  }

  /// The content, from the document that the text was found in.
  public func string(in document: UnsafeBufferPointer<UInt8>) -> String {
    let raw = UnsafeBufferPointer(rebasing: document[start..<end])
    guard isEscaped else { return String(decoding: raw, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: raw.count) { JSONText.unescape(raw, into: $0) }
  }

  /// The content as bytes, from the document that the text was found in.
  public func bytes(in document: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let raw = UnsafeBufferPointer(rebasing: document[start..<end])
    guard isEscaped else { return Array(raw) }
    return Array(unsafeUninitializedCapacity: raw.count) { buffer, count in
      count = JSONText.unescape(raw, into: buffer)
    }
  }

  /// Whether the content is exactly that name.
  public func equals(_ name: StaticString, in document: UnsafeBufferPointer<UInt8>) -> Bool {
    if isEscaped { return string(in: document) == name.description }
    guard end - start == name.utf8CodeUnitCount else { return false }
    for index in 0..<(end - start) where document[start + index] != name.utf8Start[index] {
      return false
    }
    return true
  }

  /// Writes the content of a validated text; it is never longer than its escaped form.
  static func unescape(
    _ raw: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var read = 0
    var written = 0
    func unit(at index: Int) -> UInt32 {
      raw[index..<index + 4].reduce(0) { $0 << 4 | UInt32(hexDigit($1) ?? 0) }
    }
    while read < raw.count {
      let byte = raw[read]
      read += 1
      guard byte == UInt8(ascii: "\\") else {
        buffer[written] = byte
        written += 1
        continue
      }
      let escape = raw[read]
      read += 1
      guard escape == UInt8(ascii: "u") else {
        buffer[written] = plainEscape(escape) ?? escape
        written += 1
        continue
      }
      var scalar = unit(at: read)
      read += 4
      if scalar & 0xFC00 == 0xD800 {
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(at: read + 2) & 0x3FF
        read += 6
      }
      written += encode(scalar, into: buffer, at: written)
    }
    return written
  }

  /// The byte that `\b`, `\n` and the like stand for, or nil for what RFC 8259 §7 does not name.
  static func plainEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func encode(
    _ scalar: UInt32, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80:
      buffer[start] = UInt8(scalar)
      return 1
    case 0x80..<0x800:
      buffer[start] = 0xC0 | UInt8(scalar >> 6)
      buffer[start + 1] = tail(0)
      return 2
    case 0x800..<0x10000:
      buffer[start] = 0xE0 | UInt8(scalar >> 12)
      buffer[start + 1] = tail(6)
      buffer[start + 2] = tail(0)
      return 3
    default:
      buffer[start] = 0xF0 | UInt8(scalar >> 18)
      buffer[start + 1] = tail(12)
      buffer[start + 2] = tail(6)
      buffer[start + 3] = tail(0)
      return 4
    }
  }
}
