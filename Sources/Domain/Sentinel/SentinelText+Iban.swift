extension SentinelText {
  /// The bank account numbers: two letters, two digits and what the country adds, in one run or
  /// with single spaces, dots or hyphens, that leave one when divided by ninety-seven (ISO 13616).
  func ibans() -> [Sentinel.Candidate] {
    symbols.indices.compactMap { start in
      guard !isWord(start - 1), isASCIILetter(start), isASCIILetter(start + 1),
        let end = iban(at: start)
      else { return nil }
      return (.iban, start..<end)
    }
  }

  private func iban(at start: Int) -> Int? {
    let length = SentinelText.ibanLengths[word(start..<start + 2)]
    var signs: [UInt8] = []
    var place = start
    while signs.count < length ?? 34 {
      if isDigit(place) || isASCIILetter(place) {
        signs.append(symbols[place] &- 0x41 < 26 ? symbols[place] | 0x20 : symbols[place])
        if signs.count == 3 || signs.count == 4, !isDigit(place) { return nil }
        place += 1
      } else if length != nil, isOne(of: " .-", place), isWord(place + 1) {
        place += 1
      } else {
        break
      }
    }
    guard !isWord(place), signs.count == length ?? max(15, signs.count),
      SentinelText.remainder97(signs) == 1
    else { return nil }
    return place
  }

  private func isASCIILetter(_ place: Int) -> Bool { (self[place] | 0x20) &- 0x61 < 26 }

  /// What is left when the number that an IBAN stands for is divided by ninety-seven: the first
  /// four signs go to the end, and `a` to `z` count as 10 to 35.
  static func remainder97(_ signs: [UInt8]) -> Int {
    (signs.dropFirst(4) + signs.prefix(4)).reduce(0) { rest, sign in
      sign < 0x3A ? (rest * 10 + Int(sign) - 0x30) % 97 : (rest * 100 + Int(sign) - 0x57) % 97
    }
  }

  /// The number of signs per country in the IBAN registry; another country is recognised when it
  /// is written in one run.
  private static let ibanLengths: [String: Int] = {
    let countries: [(Int, String)] = [
      (15, "no"), (16, "be"), (18, "dk fi fk fo gl nl sd"), (19, "mk si"),
      (20, "at ba ee kz lt lu mn xk"), (21, "ch hr li lv"),
      (22, "bg bh cr de gb ge ie me rs va"), (23, "ae gi il iq om so tl"),
      (24, "ad cz es md pk ro sa se sk tn vg"), (25, "ly pt st"), (26, "is tr"),
      (27, "bi dj fr gr it mc mr sm"), (28, "al az by cy do gt hn hu lb ni pl sv"),
      (29, "br eg ps qa ua"), (30, "jo kw mu ye"), (31, "mt sc"), (32, "lc"), (33, "ru"),
    ]
    var lengths: [String: Int] = [:]
    for (length, codes) in countries {
      for code in codes.split(separator: " ") { lengths[String(code)] = length }
    }
    return lengths
  }()
}
