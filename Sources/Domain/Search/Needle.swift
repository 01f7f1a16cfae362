/// A word to look for, folded, by its two letters that are rarest.
///
/// Capitals of ASCII in what is searched count as small letters, so that stored text without accents
/// can be searched as it is.
struct Needle: Sendable {
  let word: [UInt8]
  /// Whether it has to be all that a field says.
  let isWholeField: Bool
  private let one: Letter
  private let other: Letter

  /// A letter of the word, eight times in one figure to compare eight places with.
  private struct Letter {
    /// Where it stands in the word.
    let place: Int
    let wanted: UInt64

    init(_ word: [UInt8], _ place: Int) {
      self.place = place
      wanted = Needle.every &* UInt64(word[place])
    }

    /// Of eight bytes, those that are this letter as nought.
    func differences(_ eight: UInt64) -> UInt64 { eight ^ wanted }
  }

  private static let every: UInt64 = 0x0101_0101_0101_0101
  /// Without this bit of eight bytes a capital is a small letter; what else that makes alike is told
  /// apart later.
  private static let notSmall: UInt64 = ~(every &* 0x20)
  /// The letters of Dutch, the most frequent first.
  private static let frequent = Array("enatirodslgvhkmubpwjzcfxyq".utf8)

  init(_ word: [UInt8], isWholeField: Bool = false) {
    self.word = word
    self.isWholeField = isWholeField
    let rarest = word.indices.sorted { left, right in
      let (one, other) = (Needle.rareness(word[left]), Needle.rareness(word[right]))
      return (one, -left) > (other, -right)
    }
    one = rarest.first.map { Letter(word, $0) } ?? Letter([0], 0)
    other = rarest.dropFirst().first.map { Letter(word, $0) } ?? one
  }

  private static func rareness(_ byte: UInt8) -> Int {
    // A figure is about as rare as an m.
    frequent.firstIndex(of: byte) ?? (byte &- 0x30 < 10 ? 14 : 30)
  }

  func occurs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: bytes, range) != nil
  }

  /// Where the word begins for the first time in a range: eight places at a time are looked at for
  /// both letters.
  func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard !word.isEmpty else { return range.isEmpty ? nil : range.lowerBound }
    let end = range.upperBound - word.count
    return word.withUnsafeBufferPointer { word in
      let raw = UnsafeRawBufferPointer(bytes)
      let lastOfEight = bytes.count - 8 - max(one.place, other.place)
      let lastOfSixteen = min(end, lastOfEight - 8)
      var place = range.lowerBound
      /// The lowest bit of these is that of the first of eight places where both letters stand.
      func noughts(_ place: Int) -> UInt64 {
        let differs =
          (one.differences(Needle.eight(raw, place + one.place))
            | other.differences(Needle.eight(raw, place + other.place))) & Needle.notSmall
        return (differs &- Needle.every) & ~differs & (Needle.every &* 0x80)
      }
      while place <= end {
        while place <= lastOfSixteen, noughts(place) | noughts(place + 8) == 0 { place += 16 }
        guard place <= end else { return nil }
        if place <= lastOfEight {
          let noughts = noughts(place)
          if noughts == 0 {
            place += 8
            continue
          }
          place += noughts.trailingZeroBitCount / 8
          if place > end { return nil }
        }
        if Needle.matches(word, in: bytes, at: place) { return place }
        place += 1
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

  private static func eight(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
  }

  private static func matches(
    _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for place in word.indices {
      let byte = bytes[start + place]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != word[place] { return false }
    }
    return true
  }
}
