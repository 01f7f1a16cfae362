public import Domain
public import Resources

extension Day {
  /// A date as people write it: `2 mrt 2026`. It depends on no locale of the machine.
  public func words(_ language: Language) -> String {
    let (year, month, day) = parts
    return "\(day) \(Day.months(language)[month - 1]) \(year)"
  }

  /// The same with its day of the week: `ma 2 mrt 2026`.
  public func longWords(_ language: Language) -> String {
    "\(weekdayWord(language)) \(words(language))"
  }

  /// A date near today, short: `vandaag`, `gisteren`, `3 dagen`, `ma 9 mrt`, `2 mrt 2025`.
  public func nearWords(_ today: Day, _ language: Language) -> String {
    switch today - self {
    case 0: Texts.today.text(language)
    case 1: Texts.yesterday.text(language)
    case -1: Texts.tomorrow.text(language)
    case 2...13: Texts.daysAgo.text(language, [String(today - self)])
    default: shortWords(today, language)
    }
  }

  /// A day on which something is due: `al 3 dagen` when it has passed, else as near today.
  public func dueWords(_ today: Day, _ language: Language) -> String {
    (2...99).contains(today - self)
      ? Texts.daysLate.text(language, [String(today - self)]) : nearWords(today, language)
  }

  /// A date without its year when that is this year: `16 mrt`.
  public func shortWords(_ today: Day, _ language: Language) -> String {
    let (year, month, day) = parts
    let date = "\(day) \(Day.months(language)[month - 1])"
    return year == today.parts.year ? date : "\(date) \(year)"
  }

  /// A day that comes: `morgen`, `di`, and from a week on the date.
  func soonWords(_ today: Day, _ language: Language) -> String {
    switch self - today {
    case 1: language == .nl ? "morgen" : "tomorrow"
    case 2...6: weekdayWord(language)
    default: shortWords(today, language)
    }
  }

  func weekdayWord(_ language: Language) -> String {
    let words =
      language == .nl
      ? ["ma", "di", "wo", "do", "vr", "za", "zo"]
      : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return words[weekday - 1]
  }

  /// The day of the week in full: `dinsdag`.
  func weekdayName(_ language: Language) -> String {
    let words =
      language == .nl
      ? ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return words[weekday - 1]
  }

  private static func months(_ language: Language) -> [String] {
    language == .nl
      ? ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
      : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }
}

extension Day {
  /// A date as it stands in a field: `2-3-2026`.
  var shortForm: String {
    let (year, month, day) = parts
    return "\(day)-\(month)-\(year)"
  }

  /// A date as people type it: `2-3-2026`, `2-3`, `2 mrt`, `2026-03-02`, `vandaag`, `morgen`,
  /// `gisteren`, `donderdag` for the next one, `volgende week donderdag`, or a number of days from now as `+7` or `-2`. Anything else, and a day that does
  /// not exist, is nil.
  public init?(typed text: String, today: Day) {
    let folded = Folding.folded(text)
    for (days, words) in [(0, Texts.today), (1, Texts.tomorrow), (-1, Texts.yesterday)] {
      if [words.nl, words.en].contains(where: { Folding.folded($0) == folded }) {
        self = today + days
        return
      }
    }
    if let day = Day.ahead(folded, today) {
      self = day
      return
    }
    if text.hasPrefix("+") || text.hasPrefix("-") {
      guard let day = Day.fromNow(folded, today) else { return nil }
      self = day
      return
    }
    if let day = Day(text) {
      self = day
      return
    }
    let parts = folded.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
    guard (2...3).contains(parts.count), let day = Int(parts[0]),
      let month = Int(parts[1]) ?? Day.month(named: parts[1]),
      let year = parts.count == 3 ? Int(parts[2]) : today.parts.year,
      parts.count == 2 || parts[2].count == 2 || parts[2].count == 4
    else { return nil }
    self.init(year: year < 100 ? 2000 + year : year, month: month, day: day)
  }

  /// A day of the week: `dinsdag` and `komende dinsdag` are the next one, `volgende (week) dinsdag` is
  /// the one of the week after this.
  private static func ahead(_ text: String, _ today: Day) -> Day? {
    var words = text.split(separator: " ").map(String.init)
    let isNextWeek = ["volgende", "next"].contains(words.first ?? "")
    if isNextWeek || ["komende", "aanstaande", "this", "coming"].contains(words.first ?? "") {
      words.removeFirst()
    }
    if isNextWeek, words.first == "week" { words.removeFirst() }
    guard words.count == 1, let weekday = weekday(named: words[0]) else { return nil }
    if isNextWeek { return today - (today.weekday - 1) + 7 + weekday - 1 }
    return today + (weekday - today.weekday + 6) % 7 + 1
  }

  /// So many days, weeks, months or years from now: `+7`, `-2 weken`, `+3 maanden`.
  private static func fromNow(_ text: String, _ today: Day) -> Day? {
    let number = text.prefix { "+-0123456789".contains($0) }
    let unit = text.dropFirst(number.count).filter { $0 != " " }
    guard let count = Int(number), abs(count) <= 36_500 else { return nil }
    switch unit {
    case "", "d", "dag", "dagen", "day", "days": return today + count
    case "w", "week", "weken", "weeks": return today + 7 * count
    case "m", "mnd", "maand", "maanden", "month", "months": return today.adding(months: count)
    case "j", "jaar", "jaren", "y", "year", "years": return today.adding(years: count)
    default: return nil
    }
  }

  /// 1 is Monday; of a day in full, or by the two letters of the line with the date.
  private static func weekday(named name: String) -> Int? {
    (1...7).first { weekday in
      let day = Day(number: 0) + weekday - Day(number: 0).weekday
      return Language.allCases.contains { language in
        [day.weekdayName(language), day.weekdayWord(language)].contains {
          Folding.folded($0) == name
        }
      }
    }
  }

  private static func month(named name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    for language in Language.allCases {
      if let place = months(language).firstIndex(where: { name.hasPrefix(Folding.folded($0)) }) {
        return place + 1
      }
    }
    return name == "maart" || name == "maa" ? 3 : nil
  }
}
