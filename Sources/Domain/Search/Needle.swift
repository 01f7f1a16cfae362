/// A word to look for, folded, with the table of Horspool's search: how far to jump on a last byte.
///
/// Capitals of ASCII in what is searched count as small letters, so that stored text without accents
/// can be searched as it is.
struct Needle: Sendable {
  let word: [UInt8]
  /// How far to jump by the byte under the last letter; 0 where it is the last letter.
  private let jumps: [UInt8]
  /// How far to jump from a last letter that ends something else.
  private let jumpFromLast: Int

  init(_ word: [UInt8]) {
    self.word = word
    var jumps = [UInt8](repeating: UInt8(min(word.count, 255)), count: 256)
    for (place, byte) in word.dropLast().enumerated() {
      let jump = UInt8(min(word.count - 1 - place, 255))
      jumps[Int(byte)] = jump
      jumps[Int(Needle.capital(byte))] = jump
    }
    jumpFromLast = word.last.map { Int(jumps[Int($0)]) } ?? 1
    if let last = word.last {
      jumps[Int(last)] = 0
      jumps[Int(Needle.capital(last))] = 0
    }
    self.jumps = jumps
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private static func capital(_ byte: UInt8) -> UInt8 { isSmall(byte) ? byte & 0xDF : byte }

  func occurs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: bytes, range) != nil
  }

  /// Where the word begins for the first time in a range.
  func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let last = word.last else { return range.isEmpty ? nil : range.lowerBound }
    return word.withUnsafeBufferPointer { word in
      if word.count < 4 { return Needle.firstShort(word, last, in: bytes, range) }
      return jumps.withUnsafeBufferPointer { jumps in
        var end = range.lowerBound + word.count - 1
        while end < range.upperBound {
          let jump = Int(jumps[Int(bytes[end])])
          if jump > 0 {
            end += jump
          } else if Needle.matches(word, in: bytes, endingAt: end) {
            return end - word.count + 1
          } else {
            end += jumpFromLast
          }
        }
        return nil
      }
    }
  }

  /// How well the word fits where it was found: it is a word, begins one, ends one, or lies inside.
  func fit(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int, in range: Range<Int>) -> Fit {
    let end = place + word.count
    let begins = place == range.lowerBound || Needle.isBorder(bytes[place - 1])
    let ends = end >= range.upperBound || Needle.isBorder(bytes[end])
    return begins ? (ends ? .whole : .beginning) : ends ? .end : .inside
  }

  /// How well a word fits.
  enum Fit: Int, Comparable {
    case whole = 0
    case beginning = 4
    /// The end of a Dutch compound says what it is: an `eettafel` is a `tafel`.
    case end = 10
    case inside = 12

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether a byte stands between words: a space or less, or a mark of ASCII but the apostrophe.
  static func isBorder(_ byte: UInt8) -> Bool {
    byte < 0x30 && byte != 0x27 || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
  }

  /// The same for a word too short to jump far: eight places at a time are looked at for its last
  /// letter.
  private static func firstShort(
    _ word: UnsafeBufferPointer<UInt8>, _ last: UInt8, in bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let every: UInt64 = 0x0101_0101_0101_0101
    let wanted = every &* UInt64(last)
    // With this bit a capital is a small letter; what else it makes alike is told apart below.
    let small: UInt64 = isSmall(last) ? every &* 0x20 : 0
    var end = range.lowerBound + word.count - 1
    while end < range.upperBound {
      if end + 8 <= range.upperBound {
        let eight = raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        let differs = (eight | small) ^ wanted
        // No byte of it is nought: the last letter is not among the eight.
        if (differs &- every) & ~differs & (every &* 0x80) == 0 {
          end += 8
          continue
        }
      }
      let stop = min(end + 8, range.upperBound)
      while end < stop {
        let byte = bytes[end]
        if byte == last || byte == capital(last), matches(word, in: bytes, endingAt: end) {
          return end - word.count + 1
        }
        end += 1
      }
    }
    return nil
  }

  /// Whether the word ends here; that its last letter does is known.
  private static func matches(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> Bool {
    let start = end - word.count + 1
    for place in 0..<word.count - 1 {
      let byte = bytes[start + place]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != word[place] { return false }
    }
    return true
  }
}
