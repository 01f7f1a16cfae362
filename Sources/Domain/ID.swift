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
    guard ascii.count == 36,
      [8, 13, 18, 23].allSatisfy({ ascii[$0] == UInt8(ascii: "-") })
    else { return nil }
    let raw = UnsafeRawBufferPointer(ascii)
    // Where eight, or twice four, of the digits stand.
    guard let first = ID.digits(raw, 0, 4), let second = ID.digits(raw, 9, 14),
      let third = ID.digits(raw, 19, 24), let last = ID.digits(raw, 28, 32)
    else { return nil }
    self.init(high: first << 32 | second, low: third << 32 | last)
  }

  /// Eight hexadecimal digits that stand in two groups of four; nil when they are none. All eight are
  /// looked at at once, a byte of a word each.
  private static func digits(_ raw: UnsafeRawBufferPointer, _ one: Int, _ other: Int) -> UInt64? {
    let first = UInt64(raw.loadUnaligned(fromByteOffset: one, as: UInt32.self).littleEndian)
    let second = UInt64(raw.loadUnaligned(fromByteOffset: other, as: UInt32.self).littleEndian)
    let text = first | second << 32
    let small = text | 0x2020_2020_2020_2020
    let top: UInt64 = 0x8080_8080_8080_8080
    // Whether a byte is 0x30...0x39 or 0x61...0x66, as its highest bit.
    let isDigit = (text &+ 0x5050_5050_5050_5050) & ~(text &+ 0x4646_4646_4646_4646) & top
    let isLetter = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x1919_1919_1919_1919) & top
    guard text & top == 0, isDigit | isLetter == top else { return nil }
    // A letter counts for 9 more than its last four bits.
    let nibbles = (text & 0x0F0F_0F0F_0F0F_0F0F) &+ (isLetter >> 7) &* 9
    let pairs = (nibbles << 4 | nibbles >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs << 8 | pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours << 16 | fours >> 32) & 0xFFFF_FFFF
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
