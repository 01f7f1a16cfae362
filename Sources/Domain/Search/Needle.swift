/// A word to look for, with the table of Horspool's search: how far to jump on a last byte.
struct Needle: Sendable {
  let word: [UInt8]
  let jumps: [UInt8]

  init(_ word: [UInt8]) {
    self.word = word
    var jumps = [UInt8](repeating: UInt8(min(word.count, 255)), count: 256)
    for (place, byte) in word.dropLast().enumerated() {
      jumps[Int(byte)] = UInt8(min(word.count - 1 - place, 255))
    }
    self.jumps = jumps
  }

  func occurs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: bytes, range) != nil
  }

  /// Where the word begins for the first time in a range.
  func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let last = word.last else { return range.isEmpty ? nil : range.lowerBound }
    if word.count < 4 { return firstShort(in: bytes, range, last) }
    return jumps.withUnsafeBufferPointer { jumps in
      var end = range.lowerBound + word.count - 1
      while end < range.upperBound {
        let byte = bytes[end]
        if byte == last, matches(bytes, endingAt: end) { return end - word.count + 1 }
        end += Int(jumps[Int(byte)])
      }
      return nil
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

  /// The same for a word too short to jump far: sixteen places at a time are looked at for its last
  /// letter.
  private func firstShort(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ last: UInt8
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = range.lowerBound + word.count - 1
    while end < range.upperBound {
      if end + 16 <= range.upperBound {
        let block = raw.loadUnaligned(fromByteOffset: end, as: SIMD16<UInt8>.self)
        if !any(block .== last) {
          end += 16
          continue
        }
      }
      let stop = min(end + 16, range.upperBound)
      while end < stop {
        if bytes[end] == last, matches(bytes, endingAt: end) { return end - word.count + 1 }
        end += 1
      }
    }
    return nil
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    let start = end - word.count + 1
    for place in 0..<word.count - 1 where bytes[start + place] != word[place] { return false }
    return true
  }
}
