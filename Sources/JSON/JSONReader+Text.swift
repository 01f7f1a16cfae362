extension JSONReader {
  /// Takes the text whose opening quote is at the present position and validates all of it.
  ///
  /// Eight bytes are looked at together; only quotes, backslashes, control characters and bytes
  /// beyond ASCII are looked at one by one. Source of the word tricks: Anderson, "Bit Twiddling
  /// Hacks", "Determine if a word has a byte less than n"; of two marked bytes the lower is exact.
  mutating func scanText() throws(JSONError) -> JSONText {
    let start = position + 1
    var index = start
    var isEscaped = false
    while true {
      index = skipPlain(from: index)
      guard index < count else { throw error(.unexpectedEnd, at: count) }
      let byte = base[index]
      if byte == UInt8(ascii: "\"") {
        position = index + 1
        return JSONText(start: start, end: index, isEscaped: isEscaped)
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        index = try endOfEscape(at: index)
      } else if byte < 0x20 {
        throw error(byte == 0 ? .nullCharacter : .controlCharacter, at: index)
      } else if byte >= 0x80 {
        let length = sequenceLength(at: index)
        guard length > 0 else { throw error(.invalidUTF8, at: index) }
        index += length
      } else {
        index += 1
      }
    }
  }

  /// The first offset from `index` on whose byte needs a look, or the end.
  @inline(__always)
  private func skipPlain(from index: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = index
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let quote = word ^ ones &* 0x22
      let backslash = word ^ ones &* 0x5C
      let marks =
        (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote
        | (backslash &- ones) & ~backslash | word
      if marks & tops != 0 { return index + (marks & tops).trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      let byte = base[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { break }
      index += 1
    }
    return index
  }

  /// The length of the UTF-8 sequence at an offset, or 0 when there is none. Source: the table of
  /// well-formed byte sequences, Unicode Standard 3.9, table 3-7.
  private func sequenceLength(at index: Int) -> Int {
    func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < count && range.contains(base[index + offset])
    }
    switch base[index] {
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
    default: return 0
    }
  }

  /// Checks the escape at a backslash and gives the offset after it; a surrogate pair is one.
  private func endOfEscape(at index: Int) throws(JSONError) -> Int {
    guard index + 1 < count else { throw error(.unexpectedEnd, at: count) }
    guard base[index + 1] == UInt8(ascii: "u") else {
      guard JSONText.plainEscape(base[index + 1]) != nil else {
        throw error(.invalidEscape, at: index)
      }
      return index + 2
    }
    let unit = try unit(at: index)
    switch unit {
    case 0: throw error(.nullCharacter, at: index)
    case 0xDC00...0xDFFF: throw error(.loneSurrogate, at: index)
    case 0xD800...0xDBFF:
      guard index + 7 < count, base[index + 6] == UInt8(ascii: "\\"),
        base[index + 7] == UInt8(ascii: "u"),
        (0xDC00...0xDFFF).contains(try self.unit(at: index + 6))
      else { throw error(.loneSurrogate, at: index) }
      return index + 12
    default: return index + 6
    }
  }

  /// The four hexadecimal digits after `\u`.
  private func unit(at index: Int) throws(JSONError) -> UInt32 {
    guard index + 6 <= count else { throw error(.unexpectedEnd, at: count) }
    var unit: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = JSONText.hexDigit(base[index + offset]) else {
        throw error(.invalidEscape, at: index)
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
