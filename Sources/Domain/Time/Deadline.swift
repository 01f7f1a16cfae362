/// A number of days in which something is due: calendar days, or days on which there is work.
///
/// As in Signalen of Amsterdam: a number, times a factor for a later deadline.
public struct Deadline: Hashable, Sendable {
  /// Which days are counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Every day.
    case calendarDays
    /// Monday to Friday.
    case workDays
  }

  /// The number of days, before the factor; not negative.
  public var days: Int
  /// Which days are counted.
  public var unit: Unit
  /// What the days are multiplied by; not negative.
  public var factor: Int
  /// With a policy, the public holidays it counts are no work days; nil leaves holidays out of
  /// account. Calendar days take no notice of it.
  public var holidays: HolidayPolicy?

  /// So many days of a sort, times a factor.
  public init(days: Int, unit: Unit, factor: Int = 1, holidays: HolidayPolicy? = nil) {
    self.days = days
    self.unit = unit
    self.factor = factor
    self.holidays = holidays
  }

  /// The time at which it is due.
  ///
  /// Calendar days keep the time of day. Work days keep it too when they start on a work day; a
  /// start on another day counts from the next work day at midnight. Nil for a negative number of
  /// days, for more than 100,000, and past the year 9999.
  public func due(from start: LocalTime) -> LocalTime? {
    let (count, isTooMany) = days.multipliedReportingOverflow(by: factor)
    guard !isTooMany, days >= 0, (0...100_000).contains(count) else { return nil }
    switch unit {
    case .calendarDays:
      return LocalTime(day: start.day + count, minute: start.minute, second: start.second)
    case .workDays:
      guard isWorkDay(start.day) else {
        return workDay(after: start.day, count: count + 1)
          .flatMap { LocalTime(day: $0, minute: 0) }
      }
      return workDay(after: start.day, count: count)
        .flatMap { LocalTime(day: $0, minute: start.minute, second: start.second) }
    }
  }

  /// Whether this deadline counts a day when it counts work days.
  public func isWorkDay(_ day: Day) -> Bool {
    guard day.weekday <= 5 else { return false }
    return !(holidays.map { day.isDutchHoliday(under: $0) } ?? false)
  }

  /// The day so many work days later; nil past the year 9999.
  private func workDay(after start: Day, count: Int) -> Day? {
    var (day, left) = (start, count)
    while left > 0, day < Day.last {
      day = day + 1
      if isWorkDay(day) { left -= 1 }
    }
    return left == 0 ? day : nil
  }
}
