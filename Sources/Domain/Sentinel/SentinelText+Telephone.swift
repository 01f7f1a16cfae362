extension SentinelText {
  /// The Dutch telephone numbers: `06-12345678`, `(010) 123 45 67`, `+31 (0)6 12 34 56 78`,
  /// `0031612345678`. Numbers that nobody has at home (0800, 090x) are left out, and so are a date
  /// and a time that together make ten digits.
  func telephones() -> [Sentinel.Candidate] {
    symbols.indices.compactMap { start in
      guard let end = isDigit(start) ? national(at: start) ?? abroad(at: start) : plus(at: start)
      else { return nil }
      let bracketed =
        self[start - 1] == UInt8(ascii: "(")
        && symbols[start..<end].contains(UInt8(ascii: ")"))
      return (.telephone, (bracketed ? start - 1 : start)..<end)
    }
  }

  /// Ten digits from a nought on, with the same mark between all groups after the first two.
  private func national(at start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "0"), startsTelephone(start) else { return nil }
    var places: [Int] = []
    var groups: [Range<Int>] = []
    var marks: [ArraySlice<UInt8>] = []
    var place = start
    while true {
      let end = digits(from: place)
      places += Array(place..<end)
      groups.append(place..<end)
      if places.count >= 10 { break }
      let next = pastMarks(end)
      guard next > end, isDigit(next) else { return nil }
      marks.append(symbols[end..<next])
      place = next
    }
    let number = places.map { self[$0] &- 0x30 }
    guard number.count == 10, number[1] != 0, !SentinelText.isHelpLine(number),
      isAreaCode(groups[0]), Set(marks.dropFirst()).count <= 1, !isDate(groups)
    else { return nil }
    return endsTelephone(groups[groups.count - 1].upperBound)
  }

  /// `+31` and nine digits, with or without a nought between them.
  private func plus(at start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "+"), !isWord(start - 1) else { return nil }
    return afterCountry(start + 1)
  }

  /// `0031` and nine digits.
  private func abroad(at start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "0"), self[start + 1] == UInt8(ascii: "0"),
      startsTelephone(start)
    else { return nil }
    return afterCountry(start + 2)
  }

  private func afterCountry(_ start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "3"), self[start + 1] == UInt8(ascii: "1") else { return nil }
    var place = pastMarks(start + 2)
    if self[place] == UInt8(ascii: "0") { place = pastMarks(place + 1) }
    guard isDigit(place), self[place] != UInt8(ascii: "0") else { return nil }
    var count = 0
    while true {
      let end = digits(from: place)
      count += end - place
      if count >= 9 { return count == 9 ? endsTelephone(end) : nil }
      place = pastMarks(end)
      guard isDigit(place) else { return nil }
    }
  }

  /// The place after at most three spaces, hyphens, dots, strokes and brackets.
  private func pastMarks(_ place: Int) -> Int {
    var end = place
    while end < place + 3, isOne(of: " -./()", end) { end += 1 }
    return end
  }

  /// Whether a number begins here; straight after another telephone number it does.
  private func startsTelephone(_ place: Int) -> Bool {
    if beginsNumber(place) { return true }
    guard isOne(of: ",/", place - 1) else { return false }
    return (place - 11..<place - 1).filter(isDigit).count >= 8
  }

  private func endsTelephone(_ place: Int) -> Int? {
    if isWord(place) || isOne(of: ":.", place) && isDigit(place + 1) { return nil }
    return place
  }

  /// Whether the first group can be the beginning of a number: of two digits only `06` is.
  private func isAreaCode(_ group: Range<Int>) -> Bool {
    group.count > 2 || group.count == 2 && self[group.lowerBound + 1] == UInt8(ascii: "6")
  }

  /// Whether the first groups are a day, a month and a year.
  private func isDate(_ groups: [Range<Int>]) -> Bool {
    guard groups.count > 3, groups[1].count <= 2, groups[2].count == 4 else { return false }
    return (1...12).contains(number(groups[1])) && (1900...2099).contains(number(groups[2]))
  }

  private static func isHelpLine(_ number: [UInt8]) -> Bool {
    [[0, 8, 0, 0], [0, 9, 0, 0], [0, 9, 0, 6], [0, 9, 0, 9]].contains(Array(number.prefix(4)))
  }
}
