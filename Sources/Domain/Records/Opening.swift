/// A day on which an opening is otherwise than its rule says: closed, or open at other hours.
public struct OpeningException: FieldBearing {
  /// The day it is about; for hours past midnight the day on which they begin.
  public var day = Day(number: 0)
  /// Opens at, `10:00`.
  public var opens: String?
  /// Closes at, `17:30`.
  public var closes: String?
  /// Whether it is closed that day; it then has no hours.
  public var closed: Bool?

  public init() {}
  /// A day on which it is closed.
  public init(closedOn day: Day) {
    self.day = day
    closed = true
  }
  /// A day on which it is open at these hours.
  public init(day: Day, opens: String, closes: String) {
    self.day = day
    self.opens = opens
    self.closes = closes
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.text("opens", &opens)
    visitor.text("closes", &closes)
    visitor.flag("closed", &closed)
  }
}

/// When it is open or held, in the terms of RFC 5545; kept even where it cannot be interpreted.
///
/// What it means for a moment is for `OpeningHours` to say.
public struct Opening: FieldBearing {
  /// `WEEKLY` or `MONTHLY`, as in RFC 5545.
  public var frequency: String?
  /// Days of the week, as in RFC 5545: `MO,TU`, or in a month `1FR,-1SU`.
  public var days: String?
  /// Opens at, `10:00`.
  public var opens: String?
  /// Closes at, `17:30`; at or before the time of opening it is the next day.
  public var closes: String?
  /// From this day on.
  public var from: Day?
  /// Until this day.
  public var until: Day?
  /// In words.
  public var text: String?
  /// Every so many weeks or months, counted from the one of `from`: 2 is every other week.
  public var interval: Int?
  /// Days of the month, as in RFC 5545: `1,15` or `-1` for the last.
  public var dayOfMonth: String?
  /// Whether it is closed on public holidays; nil is unknown and closes nothing.
  public var closedOnHolidays: Bool?
  /// Days on which it is otherwise.
  public var exceptions: [OpeningException] = []

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("frequency", &frequency)
    visitor.text("days", &days)
    visitor.text("opens", &opens)
    visitor.text("closes", &closes)
    visitor.day("from", &from)
    visitor.day("until", &until)
    visitor.text("text", &text)
    visitor.number("interval", &interval)
    visitor.text("dayOfMonth", &dayOfMonth)
    visitor.flag("closedOnHolidays", &closedOnHolidays)
    visitor.parts("exceptions", &exceptions)
  }
}
