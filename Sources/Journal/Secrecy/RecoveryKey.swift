internal import Crypto

/// A key of 160 random bits that opens a store when the passphrase is forgotten; it is shown once and
/// kept on paper.
///
/// Written as nine groups of four letters and digits, the last one to notice a slip of the pen. The
/// letters I, L, O and U are not used; who reads one for a 1 or a 0 is understood.
public struct RecoveryKey: Equatable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let groupLength = 4
  static let byteCount = 20

  /// A new key.
  init() {
    bytes = (0..<RecoveryKey.byteCount).map { _ in UInt8.random(in: .min ... .max) }
  }

  /// Reads a key as somebody typed it: in any case, with or without spaces and dashes. Nil when it is
  /// not whole or a letter in it is wrong.
  public init?(typed text: String) {
    var digits: [UInt8] = []
    for character in text.uppercased() where !character.isWhitespace && character != "-" {
      let meant: Character = character == "O" ? "0" : "IL".contains(character) ? "1" : character
      guard let digit = RecoveryKey.alphabet.firstIndex(of: meant) else { return nil }
      digits.append(UInt8(digit))
    }
    let count = RecoveryKey.byteCount * 8 / 5
    guard digits.count == count + RecoveryKey.groupLength else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    var held: UInt32 = 0
    for digit in digits.prefix(count) {
      held = held << 5 | UInt32(digit)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
      }
    }
    guard RecoveryKey.check(of: bytes) == Array(digits.suffix(RecoveryKey.groupLength)) else {
      return nil
    }
    self.bytes = bytes
  }

  /// The key in groups: `4T8N-…`.
  public var description: String {
    let digits = RecoveryKey.digits(of: bytes) + RecoveryKey.check(of: bytes)
    let letters = digits.map { RecoveryKey.alphabet[Int($0)] }
    return stride(from: 0, to: letters.count, by: RecoveryKey.groupLength)
      .map { String(letters[$0..<$0 + RecoveryKey.groupLength]) }.joined(separator: "-")
  }

  private static func digits(of bytes: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    var bits = 0
    var held: UInt32 = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        digits.append(UInt8(held >> UInt32(bits) & 31))
      }
    }
    return digits
  }

  /// What the last group has to be: 20 bits of the SHA-256 of the key.
  private static func check(of bytes: [UInt8]) -> [UInt8] {
    let hash = Array(SHA256.hash(data: bytes).prefix(5))
    return Array(digits(of: hash).prefix(groupLength))
  }
}
