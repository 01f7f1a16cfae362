extension Day {
  /// 1 January of the year 1, a Monday.
  public static let first = Day(number: -719_162)
  /// 31 December of the year 9999, a Friday.
  public static let last = Day(number: 2_932_896)

  /// Whether it is one of the years 1 to 9999; counting days can leave them.
  public var isInCalendar: Bool { Day.first <= self && self <= Day.last }

  /// The first day of the same month.
  public var firstOfMonth: Day { self - (parts.day - 1) }

  /// The last day of the same month.
  public var lastOfMonth: Day {
    let (year, month, day) = parts
    return self + (Day.length(ofMonth: month, year: year) - day)
  }

  /// The place in the year: 1 January is 1 and 31 December 365 or 366.
  public var dayOfYear: Int {
    let (year, month, day) = parts
    return (1..<month).reduce(day) { $0 + Day.length(ofMonth: $1, year: year) }
  }

  /// The Monday of the same week (ISO 8601).
  public var monday: Day { self - (weekday - 1) }

  /// The week of ISO 8601: week 1 is the one with the first Thursday of the year, so that the first
  /// days of January can belong to the year before and the last of December to the next.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = monday + 3
    return (thursday.parts.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  /// The first day of its quarter: 1 January, April, July or October.
  public var startOfQuarter: Day {
    let (year, month, _) = parts
    return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
  }

  /// The same day of another month, so many months later, or earlier when negative.
  ///
  /// Where that month is too short it is its last day: 31 January and a month is 28 or 29 February.
  /// It is counted from this day and not step by step, so 31 January and two months is 31 March.
  /// Nil outside the years 1 to 9999.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = parts
    let (index, isTooFar) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !isTooFar else { return nil }
    let reached = index.dividedDown(by: 12)
    guard (1...9999).contains(reached) else { return nil }
    let number = index - reached * 12 + 1
    let length = Day.length(ofMonth: number, year: reached)
    return Day(year: reached, month: number, day: min(day, length))
  }

  /// The same day of another year; 29 February becomes the 28th where there is none. Nil outside
  /// the years 1 to 9999.
  public func adding(years: Int) -> Day? {
    let (months, isTooFar) = years.multipliedReportingOverflow(by: 12)
    return isTooFar ? nil : adding(months: months)
  }

  /// The number of whole months until a day: as many as can be added (`adding(months:)`) without
  /// passing it. Until an earlier day it is minus the months from there.
  public func months(until other: Day) -> Int {
    guard self <= other else { return -other.months(until: self) }
    let (year, month, _) = parts
    let (otherYear, otherMonth, _) = other.parts
    let months = (otherYear - year) * 12 + otherMonth - month
    guard let reached = adding(months: months) else { return months }
    return reached > other ? months - 1 : months
  }

  /// The number of whole years until a day: twelve whole months each, as an age is counted.
  public func years(until other: Day) -> Int { months(until: other) / 12 }
}
