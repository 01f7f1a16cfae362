/// A span of time on the clock on the wall: from its start until just before its end.
public struct OpeningSpan: Hashable, Sendable {
  /// Open from this time on.
  public let start: LocalTime
  /// Closed from this time on; it can be the next day.
  public let end: LocalTime
}

/// Hours of one day: when it opens, and how long it stays open.
struct OpeningTimes: Equatable {
  /// Minutes after midnight, 0 to 1439.
  let opens: Int
  /// Minutes, 1 to 1440.
  let length: Int

  /// Reads `10:00` and `17:30`. Closing at or before opening is the next day; `24:00` is midnight.
  /// Refuses other forms, and the same time twice unless it is midnight: open all day.
  init?(opens: String?, closes: String?) {
    guard let opens = OpeningTimes.minutes(opens), let closes = OpeningTimes.minutes(closes),
      opens < 1440, opens != closes || opens == 0
    else { return nil }
    self.opens = opens
    length = closes > opens ? closes - opens : closes + 1440 - opens
  }

  func span(on day: Day) -> OpeningSpan {
    let start = LocalTime(day: day, secondOfDay: opens * 60)
    return OpeningSpan(start: start, end: start.adding(minutes: length))
  }

  /// Minutes after midnight, up to 1440; seconds are taken when they are zero.
  private static func minutes(_ text: String?) -> Int? {
    let fields = (text ?? "").utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = Int(digits: fields[0], count: 1...2),
      let minute = Int(digits: fields[1], count: 2...2), minute < 60,
      fields.count == 2 || Int(digits: fields[2], count: 2...2) == 0
    else { return nil }
    let minutes = hour * 60 + minute
    return minutes <= 1440 ? minutes : nil
  }
}

/// An opening that can be interpreted.
struct OpeningRule {
  /// What is known of one day.
  enum Hours: Equatable {
    /// The spans that begin that day; none is closed.
    case spans([OpeningSpan])
    /// There is an exception for the day that cannot be interpreted.
    case unclear
  }

  /// The times at which it opens, or nil when it only has exceptions.
  private let regular: (rule: Recurrence, start: LocalTime, times: OpeningTimes)?
  private let until: Day?
  private let closedOnHolidays: Bool
  private let exceptions: [Day: Hours]

  /// Nil when the days or the hours cannot be interpreted: unknown stays unknown.
  init?(_ opening: Opening) {
    until = opening.until
    closedOnHolidays = opening.closedOnHolidays ?? false
    exceptions = OpeningRule.exceptions(opening)
    if OpeningRule.hasRule(opening) {
      guard let times = OpeningTimes(opens: opening.opens, closes: opening.closes),
        let rule = OpeningRule.recurrence(opening)
      else { return nil }
      let start = LocalTime(day: opening.from ?? Day.first, secondOfDay: times.opens * 60)
      regular = (rule, start, times)
    } else {
      guard !exceptions.isEmpty else { return nil }
      regular = nil
    }
  }

  /// Whether it says nothing of when, besides words and the days between which it holds. Words with a
  /// figure in them may be hours.
  static func isRemark(_ opening: Opening) -> Bool {
    !hasRule(opening) && opening.exceptions.isEmpty
      && opening.text?.utf8.contains { (0x30...0x39).contains($0) } != true
  }

  /// What is known of the spans that begin on a day.
  func hours(on day: Day, _ holidays: HolidayPolicy) -> Hours {
    if let exception = exceptions[day] { return exception }
    guard let regular, isKept(day, holidays) else { return .spans([]) }
    let times = regular.rule.occurrences(
      from: regular.start, notBefore: LocalTime(startOf: day), through: LocalTime(endOf: day))
    return .spans(times.map { regular.times.span(on: $0.day) })
  }

  /// Whether an exception that cannot be interpreted leaves a time unknown: one of its day, or one
  /// of the day before while the usual hours would go on past midnight.
  func isUnclear(at time: LocalTime) -> Bool {
    if exceptions[time.day] == .unclear { return true }
    guard let regular, exceptions[time.day - 1] == .unclear else { return false }
    return time < regular.times.span(on: time.day - 1).end
  }

  /// The first time at which it opens, after one time and not after another.
  func opens(
    after time: LocalTime, through latest: LocalTime, _ holidays: HolidayPolicy
  ) -> LocalTime? {
    var found: [LocalTime] = []
    for case .spans(let spans) in exceptions.values { found += spans.map(\.start) }
    if let regular {
      let times = regular.rule.occurrences(
        from: regular.start, notBefore: time, through: latest)
      found += times.lazy.filter {
        $0 > time && exceptions[$0.day] == nil && isKept($0.day, holidays)
      }.prefix(1)
    }
    return found.filter { $0 > time && $0 <= latest }.min()
  }

  private func isKept(_ day: Day, _ holidays: HolidayPolicy) -> Bool {
    until.map { day <= $0 } ?? true
      && !(closedOnHolidays && day.isDutchHoliday(under: holidays))
  }

  // MARK: Reading

  private static func hasRule(_ opening: Opening) -> Bool {
    let texts = [
      opening.frequency, opening.days, opening.dayOfMonth, opening.opens, opening.closes,
    ]
    return opening.interval != nil || texts.contains { $0 != nil }
  }

  private static func exceptions(_ opening: Opening) -> [Day: Hours] {
    var found: [Day: Hours] = [:]
    for exception in opening.exceptions {
      found[exception.day] = joined(found[exception.day], hours(exception))
    }
    return found
  }

  private static func hours(_ exception: OpeningException) -> Hours {
    let hasHours = exception.opens != nil || exception.closes != nil
    if exception.closed == true { return hasHours ? .unclear : .spans([]) }
    guard let times = OpeningTimes(opens: exception.opens, closes: exception.closes) else {
      return .unclear
    }
    return .spans([times.span(on: exception.day)])
  }

  /// Two exceptions of one day: hours are put together, closed and open contradict each other.
  private static func joined(_ known: Hours?, _ more: Hours) -> Hours {
    guard let known else { return more }
    guard case .spans(let left) = known, case .spans(let right) = more,
      left.isEmpty == right.isEmpty
    else { return .unclear }
    return .spans(left + right)
  }

  /// The rule of an opening. Days without a frequency are those of every week; a single day is
  /// held once. Nil when it lacks what it counts from, or is no rule of RFC 5545.
  private static func recurrence(_ opening: Opening) -> Recurrence? {
    let interval = opening.interval ?? 1
    let names = opening.days.flatMap(list)
    let dates = opening.dayOfMonth.flatMap(list)
    guard interval >= 1, opening.from.map(\.isInCalendar) ?? true,
      (names == nil) == (opening.days == nil), (dates == nil) == (opening.dayOfMonth == nil)
    else { return nil }
    let isOnce = opening.frequency == nil && opening.from == opening.until
    let isCounted = interval == 1 && (names != nil || dates != nil)
    guard isCounted || opening.from != nil,
      opening.frequency != nil || names != nil || isOnce
    else { return nil }
    var text = "FREQ=\(opening.frequency ?? "WEEKLY");INTERVAL=\(interval)"
    if let names { text += ";BYDAY=\(names)" }
    if let dates { text += ";BYMONTHDAY=\(dates)" }
    return try? Recurrence(reading: text)
  }

  /// A list without its spaces; nil when it holds anything but letters, digits, commas and signs.
  private static func list(_ text: String) -> String? {
    let kept = text.filter { $0 != " " }
    let isPlain = kept.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "," || $0 == "-" || $0 == "+"
    }
    return isPlain && !kept.isEmpty ? kept : nil
  }
}
