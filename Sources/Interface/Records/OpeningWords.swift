public import Domain
public import Resources

/// Opening hours as people write them: `wo 20:00-22:00`, `di, do 10-15`, `ma–vr 9.00–17.00`.
enum OpeningWords {
  /// The field of a card that holds them.
  static let path = "openings.0.text"

  private static let days: [(code: String, words: [String])] = [
    ("MO", ["ma", "maandag", "maandags", "mon", "monday"]),
    ("TU", ["di", "dinsdag", "dinsdags", "tue", "tuesday"]),
    ("WE", ["wo", "woensdag", "woensdags", "wed", "wednesday"]),
    ("TH", ["do", "donderdag", "donderdags", "thu", "thursday"]),
    ("FR", ["vr", "vrijdag", "vrijdags", "fri", "friday"]),
    ("SA", ["za", "zaterdag", "zaterdags", "sat", "saturday"]),
    ("SU", ["zo", "zondag", "zondags", "sun", "sunday"]),
  ]

  /// An opening that can be reckoned with; nil when the words are no days with hours.
  static func opening(_ text: String) -> Opening? {
    let folded = Folding.folded(text).map { "–—".contains($0) ? "-" : $0 }
    let words = String(folded).replacingSpacesAroundDashes
      .split(whereSeparator: { " ,;&".contains($0) })
      .filter { !["en", "and", "van", "from", "op", "on", "elke", "every", "uur"].contains($0) }
    guard let last = words.last, let hours = hours(last), words.count > 1 else { return nil }
    var codes: [String] = []
    for word in words.dropLast() {
      guard let found = range(word) else { return nil }
      codes += found.filter { !codes.contains($0) }
    }
    var opening = Opening()
    opening.frequency = "WEEKLY"
    opening.days = codes.joined(separator: ",")
    opening.opens = hours.opens
    opening.closes = hours.closes
    return OpeningHours([opening]).unread.isEmpty ? opening : nil
  }

  /// `di`, or `ma-vr`.
  private static func range(_ word: Substring) -> [String]? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    let places = ends.compactMap { end in days.firstIndex { $0.words.contains(String(end)) } }
    guard places.count == ends.count, let first = places.first, let last = places.last,
      places.count <= 2
    else { return nil }
    let count = (last - first + 7) % 7 + 1
    return (0..<count).map { days[(first + $0) % 7].code }
  }

  /// `20:00-22:00`, `9-17`, `9.30-12`.
  private static func hours(_ word: Substring) -> (opens: String, closes: String)? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = time(ends[0]), let closes = time(ends[1]) else { return nil }
    return (opens, closes)
  }

  private static func time(_ text: Substring) -> String? {
    let parts = text.split(whereSeparator: { ":.".contains($0) })
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...24).contains(hour),
      parts[0].count <= 2
    else { return nil }
    let minute = parts.count == 2 ? Int(parts[1]) : 0
    guard let minute, (0..<60).contains(minute), parts.count == 1 || parts[1].count == 2 else {
      return nil
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(hour)):\(two(minute))"
  }
}

extension String {
  /// `9 - 17` as `9-17`.
  fileprivate var replacingSpacesAroundDashes: String {
    var text = ""
    for character in self {
      if character == " ", text.last == "-" { continue }
      if character == "-" { while text.last == " " { text.removeLast() } }
      text.append(character)
    }
    return text
  }
}

extension Opening {
  /// This opening as it was typed anew: hours that can be reckoned with, or else only the words.
  public func retyped(_ text: String?) -> Opening {
    guard let text, !text.isEmpty else { return Opening() }
    if var opening = OpeningWords.opening(text) {
      opening.closedOnHolidays = closedOnHolidays
      return opening
    }
    var opening = Opening()
    opening.text = text
    return opening
  }
}

extension Opening {
  /// When it is, in words: `di, do 10:00–15:00`, or what somebody wrote.
  public func words(_ language: Language) -> String {
    if let text, days == nil { return text }
    let hours = [opens, closes].compactMap { $0.map { String($0.prefix(5)) } }
      .joined(separator: "–")
    let known = [dayWords(language), hours].filter { !$0.isEmpty }.joined(separator: " ")
    return known.isEmpty ? text ?? "" : known
  }

  /// The days in full, so that `dinsdag` finds them, and what somebody wrote.
  func spoken(_ language: Language) -> String {
    let names = weekdays.map { Day(number: $0 + 4).weekdayName(language) }
    return (names + text.list).joined(separator: " ")
  }

  /// The days of the week, 0 is Monday; none for a code that is unknown.
  private var weekdays: [Int] {
    (days ?? "").split(separator: ",").compactMap { code in
      Recurrence.codes.firstIndex { code.hasSuffix($0) }
    }
  }

  /// Days of the week, three or more in a row as one stretch: `ma–vr`.
  private func dayWords(_ language: Language) -> String {
    let codes = (days ?? "").split(separator: ",")
    let places = weekdays
    guard places.count == codes.count else { return codes.joined(separator: ", ") }
    func word(_ place: Int) -> String { Day(number: place + 4).weekdayWord(language) }
    var words: [String] = []
    var rest = places.sorted()[...]
    while let first = rest.first {
      var last = first
      while rest.dropFirst(last - first + 1).first == last + 1 { last += 1 }
      let length = last - first + 1
      words += length >= 3 ? ["\(word(first))–\(word(last))"] : (first...last).map(word)
      rest = rest.dropFirst(length)
    }
    return words.joined(separator: ", ")
  }
}
