public import Domain
public import Resources

/// Opening hours as people write them: `wo 20:00-22:00`, `di, do 10-15`, `ma–vr 9.00–17.00`.
enum OpeningWords {
  /// The field of a card that holds them.
  static let path = "openings.0.text"
  /// The field that says whether holidays close it.
  static let holidays = "openings.0.closedOnHolidays"

  private static let days: [(code: String, words: [String])] = [
    ("MO", ["ma", "maandag", "maandags", "mon", "monday"]),
    ("TU", ["di", "dinsdag", "dinsdags", "tue", "tuesday"]),
    ("WE", ["wo", "woensdag", "woensdags", "wed", "wednesday"]),
    ("TH", ["do", "donderdag", "donderdags", "thu", "thursday"]),
    ("FR", ["vr", "vrijdag", "vrijdags", "fri", "friday"]),
    ("SA", ["za", "zaterdag", "zaterdags", "sat", "saturday"]),
    ("SU", ["zo", "zondag", "zondags", "sun", "sunday"]),
  ]

  /// Which of a month a day is: `2e di`, `laatste za`.
  private static let ordinals: [(code: String, words: [String])] = [
    ("1", ["1e", "1ste", "eerste", "1st", "first"]),
    ("2", ["2e", "2de", "tweede", "2nd", "second"]),
    ("3", ["3e", "3de", "derde", "3rd", "third"]),
    ("4", ["4e", "4de", "vierde", "4th", "fourth"]),
    ("5", ["5e", "5de", "vijfde", "5th", "fifth"]), ("-1", ["laatste", "last"]),
  ]
  private static let phrases = [
    (" tot en met ", "-"), (" t/m ", "-"), (" tot ", "-"), (" until ", "-"),
    ("van de maand", "maand"), ("van elke maand", "maand"), ("in de maand", "maand"),
    ("per maand", "maand"), ("of the month", "maand"), ("of every month", "maand"),
    ("elke dag", "ma-zo"), ("iedere dag", "ma-zo"), ("dagelijks", "ma-zo"), ("daily", "ma-zo"),
    ("every day", "ma-zo"), ("werkdagen", "ma-vr"), ("weekdays", "ma-vr"), ("weekend", "za-zo"),
  ]
  private static let small = ["en", "and", "van", "from", "op", "on", "de", "het", "the", "uur"]
  private static let each = ["elke", "iedere", "every"]

  /// Between openings that are shown as one.
  static let separator = "; "

  /// The openings of a card as one line.
  static func words(_ openings: [Opening], _ language: Language) -> String? {
    let words = openings.map { $0.words(language) }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: separator)
  }

  /// The openings of a card as they were typed anew. What still stands there stays as it was; what
  /// cannot be read becomes words.
  static func retyped(_ text: String, _ old: [Opening]) -> [Opening] {
    var rest = old
    var isRead = false
    let openings = text.split(whereSeparator: { ";\n".contains($0) }).map { String($0).trimmed }
      .filter { !$0.isEmpty }
      .flatMap { part -> [Opening] in
        let same = rest.firstIndex { one in Language.allCases.contains { one.words($0) == part } }
        if let same {
          isRead = true
          return [rest.remove(at: same)]
        }
        if let openings = OpeningWords.openings(part) {
          isRead = true
          return openings
        }
        return [Opening(words: part)]
      }
    return isRead || openings.isEmpty ? openings : [Opening(words: text.trimmed)]
  }

  /// The openings that words tell of, each of days with hours: `di 10-12, do 13-15`; nil when they
  /// cannot be reckoned with, or can mean two things: `elke tweede dinsdag` is the second of a month,
  /// or every other one.
  static func openings(_ text: String) -> [Opening]? {
    var folded = String(Folding.folded(text).map { "–—".contains($0) ? "-" : $0 })
    for (phrase, short) in phrases { folded = folded.replacing(phrase, with: short) }
    let all = folded.replacingSpacesAroundDashes.split(whereSeparator: { " ,&".contains($0) })
      .map(String.init)
    let words = all.filter { !small.contains($0) && !each.contains($0) && $0 != "maand" }
    let saysEach = all.contains(where: each.contains)
    var openings: [Opening] = []
    var codes: [String] = []
    var pending: [String] = []
    var isAfterHours = false
    for word in words {
      if let hours = hours(word[...]) {
        guard !codes.isEmpty, pending.isEmpty else { return nil }
        openings.append(Opening(codes, hours))
        isAfterHours = true
        continue
      }
      // Days after hours begin anew; hours after hours are of the same days.
      if isAfterHours { codes = [] }
      isAfterHours = false
      if let found = ordinals.first(where: { $0.words.contains(word) }) {
        pending.append(found.code)
        continue
      }
      guard let found = range(word[...]), pending.isEmpty || found.count == 1 else { return nil }
      let days = pending.isEmpty ? found : pending.map { $0 + found[0] }
      codes += days.filter { !codes.contains($0) }
      pending = []
    }
    guard isAfterHours, !openings.isEmpty else { return nil }
    let isMonth = all.contains("maand")
    for opening in openings {
      let codes = (opening.days ?? "").split(separator: ",")
      let monthly = codes.filter { $0.count > 2 }
      guard monthly.isEmpty || monthly.count == codes.count, !monthly.isEmpty || !isMonth else {
        return nil
      }
      // The first and the last of something can only be of a month.
      let isOther = monthly.contains { !["1", "-1"].contains($0.dropLast(2)) }
      guard isMonth || !saysEach || !isOther else { return nil }
    }
    return OpeningHours(openings).unread.isEmpty ? openings : nil
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
    // Into the night is possible; for twenty hours on end is a slip.
    let isNight = closes <= opens && opens >= "12:00" && closes <= "12:00"
    return closes > opens || isNight ? (opens, closes) : nil
  }

  private static func time(_ text: Substring) -> String? {
    // `12.00u`, `17uur`.
    var text = text
    for unit in ["uur", "u"] where text.hasSuffix(unit) { text = text.dropLast(unit.count) }
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

extension Voorziening {
  /// Whether its hours became words, that nothing can be reckoned with.
  ///
  /// - Parameter old: the card before; nil for a new one.
  public func hasHoursInWords(since old: Voorziening?) -> Bool {
    openings.contains { hours in
      hours.days == nil && hours.text != nil && old?.openings.contains(hours) != true
    }
  }

  /// Takes over its hours as they were typed: those that can be reckoned with, and else only words.
  ///
  /// - Parameter old: those that stood there.
  public mutating func take(hours text: String?, before old: [Opening]) {
    let isClosed = openings.first?.closedOnHolidays
    openings = OpeningWords.retyped(text ?? "", old).map { opening in
      var opening = opening
      if !old.contains(opening) { opening.closedOnHolidays = isClosed }
      return opening
    }
  }
}

extension Opening {
  fileprivate init(words: String) {
    self.init()
    text = words
  }

  fileprivate init(_ codes: [String], _ hours: (opens: String, closes: String)) {
    self.init()
    frequency = codes.contains { $0.count > 2 } ? "MONTHLY" : "WEEKLY"
    days = codes.joined(separator: ",")
    (opens, closes) = hours
  }
}

extension EarlierValue {
  /// What stood there; the days of an opening by their names.
  public func words(_ language: Language) -> String {
    guard field.hasPrefix("openings."), let space = was.firstIndex(of: " ") else { return was }
    var opening = Opening()
    opening.days = String(was[..<space])
    let hours = was[space...].dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    let isCode = (opening.days ?? "").split(separator: ",").allSatisfy { code in
      Recurrence.codes.contains { code.hasSuffix($0) }
    }
    guard isCode, hours.count == 2 else { return was }
    opening.opens = hours[0].isEmpty ? nil : String(hours[0])
    opening.closes = hours[1].isEmpty ? nil : String(hours[1])
    return opening.words(language)
  }
}

extension Opening {
  /// When it is, in words: `di, do 10:00–15:00`, `2e wo 14:00–16:00`, or what somebody wrote.
  public func words(_ language: Language) -> String {
    if let text, days == nil { return text }
    let hours = [opens, closes].compactMap { $0.map { String($0.prefix(5)) } }
      .joined(separator: "–")
    let known = [rhythm(language), dayWords(language), hours].filter { !$0.isEmpty }
      .joined(separator: " ")
    return known.isEmpty ? text ?? "" : known
  }

  /// The same with all that is to know of it: what somebody wrote, and whether holidays close it.
  public func fullWords(_ language: Language) -> String {
    let words = words(language)
    let wrote = text.flatMap { $0 == words ? nil : $0 }
    let holidays = closedOnHolidays == true ? Texts.tableNoHolidays.text(language) : nil
    return [words, wrote, holidays].compactMap { $0 }.joined(separator: " · ")
  }

  /// Every how many weeks or months, when it is not each.
  private func rhythm(_ language: Language) -> String {
    guard let interval, interval > 1 else { return "" }
    let phrase = frequency == "MONTHLY" ? Texts.tableEveryMonths : Texts.tableEveryWeeks
    return phrase.text(language, [String(interval)])
  }

  /// Which of the month a day is: `2e`, `laatste`; nothing for one of every week.
  private func ordinal(_ code: Substring, _ language: Language) -> String {
    switch code.dropLast(2) {
    case "": ""
    case "-1": Texts.tableLast.text(language) + " "
    case let number where language == .nl: "\(number)e "
    case let number: (["1": "1st", "2": "2nd", "3": "3rd"][number] ?? "\(number)th") + " "
    }
  }

  /// The days of the week, 0 is Monday; none for a code that is unknown.
  var weekdays: [Int] {
    (days ?? "").utf8.split(separator: UInt8(ascii: ",")).compactMap { code in
      Recurrence.codes.firstIndex { $0.utf8.elementsEqual(code.suffix(2)) }
    }
  }

  /// Days of the week, three or more in a row as one stretch: `ma–vr`.
  private func dayWords(_ language: Language) -> String {
    let codes = (days ?? "").split(separator: ",")
    let places = weekdays
    guard places.count == codes.count else { return codes.joined(separator: ", ") }
    func word(_ place: Int) -> String { Day(number: place + 4).weekdayWord(language) }
    if codes.contains(where: { $0.count > 2 }) {
      return zip(codes, places).map { ordinal($0, language) + word($1) }.joined(separator: ", ")
    }
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
