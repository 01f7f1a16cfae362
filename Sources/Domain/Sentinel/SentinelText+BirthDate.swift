extension SentinelText {
  /// The days of birth: a date after `geb.`, `geboren op`, `geboren te Rotterdam op` or
  /// `geboortedatum`, or before `geboren`. Only the date itself is pointed out; a date that is not
  /// said to be a day of birth is none.
  func birthDates() -> [Sentinel.Candidate] {
    var found: [Sentinel.Candidate] = []
    for start in symbols.indices where isLetter(start) && !isWord(start - 1) {
      let end = letters(from: start)
      guard SentinelText.birthWords.contains(word(start..<end)), let day = day(after: end) else {
        continue
      }
      found.append((.birthDate, day))
    }
    for start in digitStarts where beginsNumber(start) {
      guard let end = date(at: start) else { continue }
      let next = pastSpaces(end)
      if next > end, word(next..<letters(from: next)) == "geboren" {
        found.append((.birthDate, start..<end))
      }
    }
    return found
  }

  /// The date that follows a word for birth, with what may stand between them.
  private func day(after start: Int) -> Range<Int>? {
    var place = start
    var names = 0
    for _ in 0..<8 {
      for _ in 0..<3 where isOne(of: ".:,(=\n", place) { place += 1 }
      place = pastSpaces(place)
      if isDigit(place) { return date(at: place).map { place..<$0 } }
      let end = letters(from: place)
      let next = word(place..<end)
      if SentinelText.placeWords.contains(next) {
        names = 3
      } else if !SentinelText.betweenWords.contains(next) {
        guard isLetter(place), names > 0 else { return nil }
        names -= 1
      }
      place = end
    }
    return nil
  }

  /// The end of a date with a year in figures, or with a month in letters.
  private func date(at start: Int) -> Int? {
    let first = digits(from: start, most: 4)
    if first - start == 4 { return yearFirst(start..<first) }
    guard first - start <= 2, (1...31).contains(number(start..<first)) else { return nil }
    if let end = withMonthName(after: first) { return end }
    guard let (mark, month) = separator(at: first) else { return nil }
    let second = digits(from: month, most: 2)
    guard isMonth(month..<second), let (other, year) = separator(at: second), other == mark else {
      return nil
    }
    return yearEnd(at: year)
  }

  /// The end of `1951-04-03`.
  private func yearFirst(_ range: Range<Int>) -> Int? {
    let month = range.upperBound + 1
    let second = digits(from: month, most: 2)
    let day = second + 1
    let end = digits(from: day, most: 2)
    guard (1900...2099).contains(number(range)), self[range.upperBound] == UInt8(ascii: "-"),
      isMonth(month..<second), self[second] == UInt8(ascii: "-"), (1...2).contains(end - day),
      (1...31).contains(number(day..<end)), !isWord(end)
    else { return nil }
    return end
  }

  /// The end of `3 april 1951`, `3 apr. '51` or `3 april`.
  private func withMonthName(after day: Int) -> Int? {
    let start = pastSpaces(self[day] == UInt8(ascii: ".") ? day + 1 : day)
    let end = letters(from: start)
    guard MonthWords.month(word(start..<end)) != nil else { return nil }
    let next = pastSpaces(self[end] == UInt8(ascii: ".") ? end + 1 : end)
    return yearEnd(at: next) ?? (isWord(end) ? nil : end)
  }

  /// The end of a year of four digits, or of two with or without an apostrophe.
  private func yearEnd(at start: Int) -> Int? {
    let figures = self[start] == UInt8(ascii: "'") ? start + 1 : start
    let end = digits(from: figures, most: 4)
    guard !isWord(end) else { return nil }
    if end - figures == 2 { return isOne(of: ":.", end) && isDigit(end + 1) ? nil : end }
    return end - figures == 4 && (1900...2099).contains(number(figures..<end)) ? end : nil
  }

  private func isMonth(_ range: Range<Int>) -> Bool {
    (1...2).contains(range.count) && (1...12).contains(number(range))
  }

  /// A hyphen, stroke or dot with at most a space on both sides, or a space.
  private func separator(at place: Int) -> (mark: UInt8, next: Int)? {
    let mark = self[place] == 0x20 && isOne(of: "-/.", place + 1) ? place + 1 : place
    guard isOne(of: "-/. ", mark) else { return nil }
    return (self[mark], self[mark + 1] == 0x20 && mark != place ? mark + 2 : mark + 1)
  }

  private static let birthWords: Set<String> = [
    "geb", "geboren", "geboortedatum", "gebdatum", "geboortedag", "gebdat",
  ]
  private static let placeWords: Set<String> = ["te", "in"]
  private static let betweenWords: Set<String> = [
    "op", "is", "de", "datum", "dat", "d", "dd", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag",
  ]
}
