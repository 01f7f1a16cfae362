/// Something that comes back every week or every month, by the rules of RFC 5545 §3.3.10.
///
/// A value is always one that `init(reading:)` accepted, so it can be followed without further
/// checks. Lists are in order and hold nothing twice; an empty list says nothing.
public struct Recurrence: Hashable, Sendable {
  /// What the interval counts.
  public enum Frequency: String, CaseIterable, Sendable {
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
  }

  /// The last time it may come; that time itself included.
  public enum End: Hashable, Sendable {
    /// All of that day.
    case day(Day)
    /// A time on the clock on the wall.
    case local(LocalTime)
    /// A time in UTC, as calendars write it; it is compared in Europe/Amsterdam.
    case utc(LocalTime)
  }

  /// A day of the week, and which one of the month.
  public struct Weekday: Hashable, Sendable {
    /// 1 is the first of the month and -1 the last, up to 5; nil is every one.
    public let ordinal: Int?
    /// Monday is 1 and Sunday is 7.
    public let weekday: Int

    /// A day of the week as RFC 5545 writes it: `MO`, `1FR`, `-1SU`.
    public var code: String { (ordinal.map(String.init) ?? "") + Recurrence.codes[weekday - 1] }
  }

  /// Every week or every month.
  public internal(set) var frequency: Frequency
  /// Every so many weeks or months, counted from the one it starts in; 1 or more.
  public internal(set) var interval = 1
  /// How many times it comes; nil is without end.
  public internal(set) var count: Int?
  /// The last time it may come; nil is without end.
  public internal(set) var until: End?
  /// `BYMONTH`: the months in which it comes, 1 to 12.
  public internal(set) var months: [Int] = []
  /// `BYMONTHDAY`: days of the month; -1 is the last.
  public internal(set) var monthDays: [Int] = []
  /// `BYDAY`: days of the week.
  public internal(set) var weekdays: [Weekday] = []
  /// `BYHOUR`: the hours, 0 to 23.
  public internal(set) var hours: [Int] = []
  /// `BYMINUTE`: the minutes, 0 to 59.
  public internal(set) var minutes: [Int] = []
  /// `BYSECOND`: the seconds, 0 to 59.
  public internal(set) var seconds: [Int] = []
  /// `BYSETPOS`: which of the times of one week or month; -1 is the last.
  public internal(set) var positions: [Int] = []
  /// `WKST`: the day with which a week begins, 1 is Monday.
  public internal(set) var weekStart = 1

  init(_ frequency: Frequency) { self.frequency = frequency }

  /// The codes of the days of the week, Monday first.
  public static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The times at which it comes, in order, never before its start.
  ///
  /// The start is one of them only when the rule names it. Days that a month does not have are
  /// left out and not moved. The sequence is lazy and always ends: with the count, the last time
  /// of the rule, the end of the window, or the year 9999; a rule that can never come from this
  /// start ends at once.
  /// - Parameters:
  ///   - start: DTSTART: gives the time of day and the weeks or months the interval counts from,
  ///     and the day of the week or month where the rule names none.
  ///   - earliest: the beginning of the window; earlier times are passed over but do count.
  ///   - latest: the end of the window; that time itself included.
  public func occurrences(
    from start: LocalTime, notBefore earliest: LocalTime? = nil, through latest: LocalTime? = nil
  ) -> Occurrences {
    Occurrences(self, start: start, earliest: earliest, latest: latest)
  }
}

extension Recurrence: CustomStringConvertible {
  /// The text of RFC 5545, without `RRULE:`, that reads as the same rule; parts that have their
  /// usual value are left out.
  public var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { parts.append("\(name)=\(values.joined(separator: ","))") }
    }
    switch until {
    case .day(let day): add("UNTIL", [day.basic])
    case .local(let time): add("UNTIL", [time.basic])
    case .utc(let time): add("UNTIL", [time.basic + "Z"])
    case nil: add("COUNT", count.map { [String($0)] } ?? [])
    }
    if interval != 1 { add("INTERVAL", [String(interval)]) }
    add("BYSECOND", seconds.map(String.init))
    add("BYMINUTE", minutes.map(String.init))
    add("BYHOUR", hours.map(String.init))
    add("BYDAY", weekdays.map(\.code))
    add("BYMONTHDAY", monthDays.map(String.init))
    add("BYMONTH", months.map(String.init))
    add("BYSETPOS", positions.map(String.init))
    if weekStart != 1 { add("WKST", [Recurrence.codes[weekStart - 1]]) }
    return parts.joined(separator: ";")
  }
}
