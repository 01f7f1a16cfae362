/// A date and a time of day as the clock on the wall shows it, without a time zone.
///
/// To the second, because calendars write seconds; the domain counts in minutes. Which moment it
/// is in Europe/Amsterdam is for `Amsterdam` to say.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// The day.
  public let day: Day
  /// Minutes since midnight, 0 to 1439.
  public let minute: Int
  /// Seconds within the minute, 0 to 59.
  public let second: Int

  /// A time on a day; refuses minutes outside 0 to 1439, seconds outside 0 to 59 and days outside
  /// the years 1 to 9999.
  public init?(day: Day, minute: Int, second: Int = 0) {
    guard day.isInCalendar, (0..<1440).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.init(day: day, secondOfDay: minute * 60 + second)
  }

  /// Midnight, with which the day begins.
  public init(startOf day: Day) { self.init(day: day, secondOfDay: 0) }

  /// A time on a day that is known to be right.
  init(day: Day, secondOfDay: Int) {
    self.day = day
    minute = secondOfDay / 60
    second = secondOfDay % 60
  }

  /// The last second of a day.
  init(endOf day: Day) { self.init(day: day, secondOfDay: 86_399) }

  /// Seconds since midnight, 0 to 86,399.
  var secondOfDay: Int { minute * 60 + second }

  /// The time so many minutes later on a clock that is never put forward or back.
  func adding(minutes: Int) -> LocalTime {
    let total = minute + minutes
    let days = total.dividedDown(by: 1440)
    return LocalTime(day: day + days, secondOfDay: (total - days * 1440) * 60 + second)
  }

  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day.number, left.minute, left.second) < (right.day.number, right.minute, right.second)
  }
}

extension LocalTime: LosslessStringConvertible {
  /// Reads `2026-03-02T09:30` or `2026-03-02T09:30:00`; refuses any other form, a zone, and times
  /// that do not exist, such as 24:00.
  public init?(_ description: String) {
    let fields = description.utf8.split(separator: 0x54, omittingEmptySubsequences: false)
    guard fields.count == 2, let day = Day(String(fields[0]) ?? "") else { return nil }
    let times = fields[1].split(separator: 0x3A, omittingEmptySubsequences: false)
    let numbers = times.compactMap { Int(digits: $0, count: 2...2) }
    guard numbers.count == times.count, (2...3).contains(numbers.count) else { return nil }
    self.init(day: day, hour: numbers[0], minute: numbers[1], second: numbers.dropFirst(2).first)
  }

  /// ISO 8601: `2026-03-02T09:30:00`.
  public var description: String {
    "\(day)T\((minute / 60).padded(2)):\((minute % 60).padded(2)):\(second.padded(2))"
  }

  /// The time of day alone: `09:30`.
  public var clock: String { "\((minute / 60).padded(2)):\((minute % 60).padded(2))" }

  private init?(day: Day, hour: Int, minute: Int, second: Int?) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.init(day: day, minute: hour * 60 + minute, second: second ?? 0)
  }
}

extension LocalTime {
  /// Reads `20260302T093000` of RFC 5545 §3.3.5, without a `Z`; refuses what does not exist.
  public init?(basic text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 15, bytes[8] == 0x54, let day = Day(basic: bytes[..<8]),
      let hour = Int(digits: bytes[9..<11], count: 2...2),
      let minute = Int(digits: bytes[11..<13], count: 2...2),
      let second = Int(digits: bytes[13...], count: 2...2)
    else { return nil }
    self.init(day: day, hour: hour, minute: minute, second: second)
  }

  /// RFC 5545: `20260302T093000`.
  public var basic: String {
    "\(day.basic)T\((minute / 60).padded(2))\((minute % 60).padded(2))\(second.padded(2))"
  }
}

extension Day {
  /// Reads `20260302` of RFC 5545 §3.3.4; refuses days that do not exist.
  public init?(basic text: some StringProtocol) { self.init(basic: Array(text.utf8)[...]) }

  init?(basic bytes: ArraySlice<UInt8>) {
    guard let number = Int(digits: bytes, count: 8...8) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// RFC 5545: `20260302`.
  public var basic: String {
    let (year, month, day) = parts
    return "\(year.padded(4))\(month.padded(2))\(day.padded(2))"
  }
}
