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

  func weekdayWord(_ language: Language) -> String {
    let words =
      language == .nl
      ? ["ma", "di", "wo", "do", "vr", "za", "zo"]
      : ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return words[weekday - 1]
  }

  private static func months(_ language: Language) -> [String] {
    language == .nl
      ? ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
      : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }
}
