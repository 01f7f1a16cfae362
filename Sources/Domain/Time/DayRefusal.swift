/// Why something is no day. It has no text: the sentence is made at the edge.
public enum DayRefusal: Error, Equatable, Sendable {
  /// It is not written as `2026-03-02`.
  case form
  /// The calendar has the years 1 to 9999.
  case year(Int)
  /// There are twelve months.
  case month(Int)
  /// The month has no such day: 30 February, 29 February outside a leap year, 31 April.
  case day(Int, last: Int)
}

extension Day {
  /// A day of the calendar; refuses with the first reason of year, month and day.
  public static func checked(year: Int, month: Int, day: Int) throws(DayRefusal) -> Day {
    guard (1...9999).contains(year) else { throw .year(year) }
    guard (1...12).contains(month) else { throw .month(month) }
    let last = length(ofMonth: month, year: year)
    guard let found = Day(year: year, month: month, day: day) else { throw .day(day, last: last) }
    return found
  }

  /// Reads `2026-03-02` and says what is wrong with anything else; a year may be too long.
  public static func checked(_ text: String) throws(DayRefusal) -> Day {
    let fields = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard fields.count == 3,
      let year = Int(digits: fields[0], count: 4...6),
      let month = Int(digits: fields[1], count: 2...2),
      let day = Int(digits: fields[2], count: 2...2)
    else { throw .form }
    return try checked(year: year, month: month, day: day)
  }
}
