/// A text as the sentinel reads it: one byte per character.
///
/// ASCII stands for itself. Every space is a space, every dash a hyphen, every apostrophe `'`, the
/// decimal digits of all scripts are `0` to `9`, and the euro sign is `$`. Other letters are
/// `smallLetter` or `capitalLetter`, anything else is `other`. Characters without a width or a
/// meaning of their own (soft hyphen, zero-width space, marks of direction) are left out.
struct SentinelText {
  static let other: UInt8 = 0
  static let capitalLetter: UInt8 = 0xFE
  static let smallLetter: UInt8 = 0xFF

  let symbols: [UInt8]
  /// Of every symbol the number of its character in the text.
  private let places: [Int]

  init(_ text: String) {
    var symbols: [UInt8] = []
    var places: [Int] = []
    symbols.reserveCapacity(text.utf8.count)
    places.reserveCapacity(text.utf8.count)
    for (place, character) in text.enumerated() {
      guard let symbol = SentinelText.symbol(of: character) else { continue }
      symbols.append(symbol)
      places.append(place)
    }
    self.symbols = symbols
    self.places = places
  }

  /// The characters of the text that a stretch of symbols covers.
  func characters(_ range: Range<Int>) -> Range<Int> {
    places[range.lowerBound]..<places[range.upperBound - 1] + 1
  }

  private static func symbol(of character: Character) -> UInt8? {
    if let ascii = character.asciiValue {
      switch ascii {
      case 0x0A, 0x0B, 0x0C, 0x0D: return 0x0A
      case 0x09: return 0x20
      case 0..<0x20, 0x7F: return other
      default: return ascii
      }
    }
    let scalars = character.unicodeScalars
    let meant = scalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    guard let first = meant.first else { return nil }
    if meant.count == 1, meant.count < scalars.count { return symbol(of: Character(first)) }
    if character.isLetter { return character.isUppercase ? capitalLetter : smallLetter }
    guard scalars.count == 1 else { return other }
    if character.isNewline { return 0x0A }
    if character.isWhitespace { return 0x20 }
    if first.properties.numericType == .decimal, let value = character.wholeNumberValue {
      return 0x30 + UInt8(value)
    }
    switch first.value {
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x02BC: return UInt8(ascii: "'")
    case 0x20AC: return UInt8(ascii: "$")
    default: return other
    }
  }
}

extension SentinelText {
  /// The symbol at a place; before the beginning and after the end there is a new line.
  subscript(_ place: Int) -> UInt8 {
    symbols.indices.contains(place) ? symbols[place] : 0x0A
  }

  func isDigit(_ place: Int) -> Bool { self[place] &- 0x30 < 10 }

  func isLetter(_ place: Int) -> Bool {
    (self[place] | 0x20) &- 0x61 < 26 || self[place] >= SentinelText.capitalLetter
  }

  func isCapital(_ place: Int) -> Bool {
    self[place] &- 0x41 < 26 || self[place] == SentinelText.capitalLetter
  }

  func isWord(_ place: Int) -> Bool { isDigit(place) || isLetter(place) }

  func isOne(of marks: StaticString, _ place: Int) -> Bool {
    marks.withUTF8Buffer { $0.contains(self[place]) }
  }

  /// The end of the digits from a place on; looks at one more than the most that are of use.
  func digits(from place: Int, most: Int = 10) -> Int {
    var end = place
    while end <= place + most, isDigit(end) { end += 1 }
    return end
  }

  /// The number that digits spell; 0 when there are too many to matter.
  func number(_ range: Range<Int>) -> Int {
    range.count > 9 ? 0 : range.reduce(0) { $0 * 10 + Int(self[$1] &- 0x30) }
  }

  /// The place after at most three spaces.
  func pastSpaces(_ place: Int) -> Int {
    var end = place
    while end < place + 3, self[end] == 0x20 { end += 1 }
    return end
  }

  /// The end of the letters from a place on.
  func letters(from place: Int, most: Int = 20) -> Int {
    var end = place
    while end <= place + most, isLetter(end) { end += 1 }
    return end
  }

  /// A stretch in small letters.
  func word(_ range: Range<Int>) -> String {
    String(decoding: range.map { isLetter($0) ? self[$0] | 0x20 : self[$0] }, as: UTF8.self)
  }

  /// The places where digits begin.
  var digitStarts: some Sequence<Int> {
    symbols.indices.lazy.filter { isDigit($0) && !isDigit($0 - 1) }
  }

  /// Whether a number may begin here: not inside a word, an amount, a date or a time.
  func beginsNumber(_ place: Int) -> Bool {
    if isWord(place - 1) || isOne(of: "+$", place - 1) { return false }
    if self[place - 1] == 0x20, self[place - 2] == UInt8(ascii: "$") { return false }
    return !(isOne(of: ".,:/-", place - 1) && isDigit(place - 2))
  }

  /// Whether a number may end here: no word, amount, date or time goes on.
  func endsNumber(_ place: Int) -> Bool {
    if isWord(place) { return false }
    if isOne(of: ".,:/-", place), isDigit(place + 1) { return false }
    let next = pastSpaces(place)
    return !["euro", "eur"].contains(word(next..<letters(from: next)))
  }
}
