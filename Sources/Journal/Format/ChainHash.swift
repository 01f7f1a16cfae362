internal import Crypto

/// A SHA-256 value: of a whole file, or of a line and everything before it.
///
/// The hash of a line is taken over the 32 bytes of the hash before it, followed by the raw bytes of
/// `d`; the first line of a generation follows the hash of that generation's snapshot. So a line
/// that was cut, changed, dropped, swapped or doubled does not fit what follows it. It protects
/// against damage, not against somebody who can write the files and hash them anew.
struct ChainHash: Equatable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64)

  /// The hash of no bytes: what stands before the first action of a store.
  static let ofNothing = ChainHash(of: UnsafeRawBufferPointer(start: nil, count: 0))

  /// The hash of bytes, after an earlier one when there is one.
  init(of bytes: UnsafeRawBufferPointer, after previous: ChainHash? = nil) {
    var hasher = SHA256()
    if let previous {
      withUnsafeBytes(of: previous.words) { hasher.update(bufferPointer: $0) }
    }
    hasher.update(bufferPointer: bytes)
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    hasher.finalize().withUnsafeBytes { digest in
      withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: digest) }
    }
    self.words = words
  }

  /// Reads 64 lower-case hexadecimal digits; refuses anything else.
  init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for byte in hex {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      if let pending = high {
        bytes.append(pending << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    words = bytes.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
  }

  /// 64 lower-case hexadecimal digits.
  var hex: String {
    withUnsafeBytes(of: words) { bytes in
      String(unsafeUninitializedCapacity: 64) { buffer in
        for (index, byte) in bytes.enumerated() {
          for (offset, nibble) in [byte >> 4, byte & 0xF].enumerated() {
            buffer[index * 2 + offset] = nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
          }
        }
        return 64
      }
    }
  }

  static func == (left: ChainHash, right: ChainHash) -> Bool { left.words == right.words }
}
