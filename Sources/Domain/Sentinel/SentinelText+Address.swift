extension SentinelText {
  /// The addresses: the name of a street and a house number, such as `Lentestraat 14b`.
  ///
  /// What a street is named after is not known, so the ending of the word decides. Some endings are
  /// enough (`-straat`), some need a capital (`-weg`), some a capital in the middle of a sentence
  /// (`-park`). A number of people, times, days or years is no house number.
  func addresses() -> [Sentinel.Candidate] {
    var found: [Sentinel.Candidate] = []
    var place = 0
    while place < symbols.count {
      guard isLetter(place) else {
        place += 1
        continue
      }
      let start = place
      while isLetter(place) || isOne(of: "-'", place) && isLetter(place + 1) { place += 1 }
      guard !isDigit(start - 1), isStreet(start..<place), let end = houseNumber(after: place) else {
        continue
      }
      found.append((.address, beginning(of: start)..<end))
      place = end
    }
    return found
  }

  /// Whether a word is the name of a street.
  private func isStreet(_ range: Range<Int>) -> Bool {
    let tail = word(max(range.lowerBound, range.upperBound - 20)..<range.upperBound)
    guard !StreetWords.common.contains(tail) else { return false }
    func ends(on endings: [String]) -> Bool {
      endings.contains { tail.hasSuffix($0) && range.count >= $0.utf8.count + 2 }
    }
    if ends(on: StreetWords.certain) { return true }
    let second = self[range.lowerBound + 1] == UInt8(ascii: "-") ? range.lowerBound + 2 : nil
    guard isCapital(second ?? range.lowerBound) else { return false }
    return ends(on: StreetWords.withCapital)
      || ends(on: StreetWords.withinSentence) && !beginsSentence(range.lowerBound)
  }

  /// Whether a word is the first of a line or a sentence.
  private func beginsSentence(_ start: Int) -> Bool {
    var place = start - 1
    while self[place] == 0x20 { place -= 1 }
    return isOne(of: ".!?:;\n", place)
  }

  /// Where the name of a street begins when its last word begins here: `Nieuwe Binnenweg`,
  /// `'s-Gravenweg`.
  private func beginning(of start: Int) -> Int {
    if self[start - 1] == UInt8(ascii: "'") { return start - 1 }
    guard self[start - 1] == 0x20 else { return start }
    var place = start - 1
    while place > start - 12, isWord(place - 1) { place -= 1 }
    return !isWord(place - 1) && StreetWords.before.contains(word(place..<start - 1))
      ? place : start
  }

  /// The end of the house number with its addition that follows the name of a street.
  private func houseNumber(after street: Int) -> Int? {
    var start = pastSpaces(self[street] == UInt8(ascii: ".") ? street + 1 : street)
    let label = letters(from: start)
    if StreetWords.numberLabels.contains(word(start..<label)) {
      start = pastSpaces(self[label] == UInt8(ascii: ".") ? label + 1 : label)
    }
    let end = digits(from: start, most: 4)
    guard start > street, (1...4).contains(end - start), self[start] != UInt8(ascii: "0") else {
      return nil
    }
    let whole = addition(after: end)
    let hasLetters = (end..<whole).contains(where: isLetter)
    if isWord(whole) || isOne(of: ".,:/-", whole) && isDigit(whole + 1) { return nil }
    if hasLetters { return isRank(end..<whole) ? nil : whole }
    return (1900...2099).contains(number(start..<end)) || isCounted(whole) ? nil : whole
  }

  /// The end of what follows a house number: `b`, `bis`, `-2`, `/b`, ` II`, ` B`.
  private func addition(after end: Int) -> Int {
    if isLetter(end) {
      let whole = letters(from: end, most: 4)
      return whole - end <= 3 ? whole : end
    }
    if isOne(of: "-/", end), isWord(end + 1) {
      var whole = end + 1
      while whole <= end + 5, isWord(whole) { whole += 1 }
      return whole - end <= 5 ? whole : end
    }
    let next = pastSpaces(end)
    let whole = letters(from: next, most: 4)
    let word = word(next..<whole)
    let isStep = ["i", "ii", "iii", "iv"].contains(word) || whole - next == 1
    if next > end, !isWord(whole) {
      if isStep, (next..<whole).allSatisfy(isCapital) { return whole }
      if word == "hs" || word == "bis" { return whole }
    }
    return end
  }

  /// Whether letters after a number make it an order or an hour: `2e`, `2de`, `10u`, `3x`.
  private func isRank(_ range: Range<Int>) -> Bool {
    ["e", "de", "ste", "u", "x"].contains(word(range)) && !range.contains(where: isCapital)
  }

  /// Whether what follows a number is what it counts.
  private func isCounted(_ end: Int) -> Bool {
    let next = pastSpaces(end)
    if isOne(of: "%$", next) { return true }
    let word = word(next..<letters(from: next))
    return StreetWords.counted.contains(word) || MonthWords.month(word) != nil
  }
}
