/// "Any day that week": the week of a day, Monday to Sunday.
public struct WeekWindow: Hashable, Sendable {
  /// The Monday.
  public let first: Day

  /// The week in which a day lies.
  public init(of day: Day) { first = day.monday }

  /// The Sunday; in the last week of the year 9999 the Friday with which the calendar ends.
  public var last: Day { min(first + 6, Day.last) }

  /// Whether a day lies in this week.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether the whole week lies before today.
  public func isPast(_ today: Day) -> Bool { last < today }

  /// The days of this week that are left, today included: none when it is past, and all of them
  /// when it has yet to begin.
  public func daysLeft(_ today: Day) -> Int { max(0, last - max(first, today) + 1) }

  /// The week after it; nil at the end of the calendar.
  public var next: WeekWindow? { first + 7 > Day.last ? nil : WeekWindow(of: first + 7) }
}
