/// The identity of a record: a UUID of version 7, made offline and sortable by the time of making.
///
/// Held as two words, so that a table of a hundred thousand rows costs no allocation for its keys.
/// Source: RFC 9562 §5.7.
public struct ID: Hashable, Comparable, Sendable {
  /// The first eight bytes, big-endian: 48 bits of time in milliseconds, version, 12 random bits.
  public let high: UInt64
  /// The last eight bytes, big-endian: variant and 62 random bits.
  public let low: UInt64

  /// An identity from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// No identity: all bits zero. It names no record.
  public static let none = ID(high: 0, low: 0)

  /// A new identity of version 7.
  ///
  /// - Parameters:
  ///   - milliseconds: time since 1970-01-01 UTC; only the low 48 bits count.
  ///   - random: 74 random bits are taken from these two words.
  public init(milliseconds: UInt64, random: (UInt64, UInt64)) {
    high = milliseconds << 16 | 0x7000 | (random.0 & 0xFFF)
    low = 0x8000_0000_0000_0000 | (random.1 & 0x3FFF_FFFF_FFFF_FFFF)
  }

  public static func < (left: ID, right: ID) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension ID: LosslessStringConvertible {
  /// Reads the usual 36-character form; refuses anything else.
  public init?(_ description: String) {
    var text = description
    let parsed = text.withUTF8 { ID(ascii: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads 36 ASCII bytes in the form 8-4-4-4-12, in either case; refuses anything else.
  public init?(ascii: UnsafeBufferPointer<UInt8>) {
    guard ascii.count == 36 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for (index, byte) in ascii.enumerated() {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = ID.hexDigit(byte) else { return nil }
      if digits < 16 { words.0 = words.0 << 4 | digit } else { words.1 = words.1 << 4 | digit }
      digits += 1
    }
    self.init(high: words.0, low: words.1)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x61...0x66: UInt64(byte - 0x61 + 10)
    case 0x41...0x46: UInt64(byte - 0x41 + 10)
    default: nil
    }
  }

  /// The 36-character form in lower case.
  public var description: String {
    String(unsafeUninitializedCapacity: 36) { write(ascii: $0) }
  }

  /// Writes the 36 ASCII bytes and returns 36.
  @discardableResult
  public func write(ascii buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var position = 0
    for digit in 0..<32 {
      if digit == 8 || digit == 12 || digit == 16 || digit == 20 {
        buffer[position] = UInt8(ascii: "-")
        position += 1
      }
      let word = digit < 16 ? high : low
      let nibble = UInt8(truncatingIfNeeded: word >> UInt64(60 - (digit & 15) * 4) & 0xF)
      buffer[position] = nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
      position += 1
    }
    return 36
  }
}
