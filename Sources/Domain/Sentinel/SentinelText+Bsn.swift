extension SentinelText {
  /// The citizen service numbers: nine digits in one run, or in runs of two and more with the same
  /// dot, space or hyphen between them; the last run may be one digit.
  func bsns() -> [Sentinel.Candidate] {
    digitStarts.compactMap { start in bsn(at: start).map { (.bsn, start..<$0) } }
  }

  private func bsn(at start: Int) -> Int? {
    guard beginsNumber(start) || followsLabel(start) else { return nil }
    var digits: [UInt8] = []
    var separator: UInt8?
    var place = start
    while true {
      let end = self.digits(from: place)
      digits += symbols[place..<end].map { $0 &- 0x30 }
      if digits.count == 9 {
        return endsNumber(end) && SentinelText.passesEleven(digits) ? end : nil
      }
      guard digits.count < 9, end - place >= 2, isOne(of: ". -", end), isDigit(end + 1),
        separator == nil || separator == self[end]
      else { return nil }
      separator = self[end]
      place = end + 1
    }
  }

  /// Whether `bsn` is written against it.
  private func followsLabel(_ start: Int) -> Bool {
    start >= 3 && word(start - 3..<start) == "bsn" && !isWord(start - 4)
  }

  /// Whether nine digits pass the test of eleven for citizen service numbers: nine times the first,
  /// eight times the second, and so on to twice the eighth, less the ninth, is a multiple of
  /// eleven. Nine zeros are no number.
  static func passesEleven(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
    var sum = -Int(digits[8])
    for (place, digit) in digits.dropLast().enumerated() { sum += (9 - place) * Int(digit) }
    return sum.isMultiple(of: 11)
  }
}
