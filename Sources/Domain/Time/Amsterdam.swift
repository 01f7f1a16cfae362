/// The time of Europe/Amsterdam: an hour ahead of UTC in winter and two in summer.
///
/// Summer time by the rule of the European Union (directive 2000/84/EC): from the last Sunday of
/// March to the last Sunday of October, both at 01:00 UTC, from 1996 on and as long as nobody
/// decides otherwise. It ended on the last Sunday of September from 1981 to 1995. A simplification:
/// before 1981 it is always winter time, so that the summers of 1977 to 1980 and everything before
/// the war are an hour or less beside what the clocks showed.
public enum Amsterdam {
  private static let winter = 3600
  private static let summer = 7200

  /// What the clock shows at a number of seconds since 1970 in UTC; nil outside the years 1 to
  /// 9999.
  public static func local(_ seconds: Int) -> LocalTime? {
    let span = 86_400 * (Day.first.number - 1)...86_400 * (Day.last.number + 1)
    guard span.contains(seconds) else { return nil }
    let shown = seconds + offset(at: seconds)
    let day = Day(number: shown.dividedDown(by: 86_400))
    let second = shown - day.number * 86_400
    return LocalTime(day: day, minute: second / 60, second: second % 60)
  }

  /// The seconds since 1970 in UTC at which the clock shows a time, in order: mostly one, none in
  /// the hour that is skipped in spring (02:30 does not exist), two in the one that comes twice in
  /// autumn.
  public static func moments(of time: LocalTime) -> [Int] {
    let shown = time.day.number * 86_400 + time.secondOfDay
    return [summer, winter].filter { offset(at: shown - $0) == $0 }.map { shown - $0 }
  }

  /// The seconds since 1970 in UTC that a time stands for, as RFC 5545 §3.3.5 has it.
  ///
  /// A time that comes twice is the first. One that is skipped is read on a clock that was not put
  /// forward: 02:30 is the moment at which the clock shows 03:30.
  public static func seconds(of time: LocalTime) -> Int {
    moments(of: time).first ?? time.day.number * 86_400 + time.secondOfDay - winter
  }

  /// How far the clock is ahead of UTC, in seconds.
  static func offset(at seconds: Int) -> Int {
    let day = Day(number: seconds.dividedDown(by: 86_400))
    let year = day.parts.year
    guard year >= 1981, let march = lastSunday(year, 3),
      let autumn = lastSunday(year, year < 1996 ? 9 : 10)
    else { return winter }
    let change = 3600
    return (march * 86_400 + change..<autumn * 86_400 + change).contains(seconds) ? summer : winter
  }

  /// The day number of the last Sunday of a month.
  private static func lastSunday(_ year: Int, _ month: Int) -> Int? {
    Day(year: year, month: month, day: 1).map { first in
      let last = first.lastOfMonth
      return last.number - last.weekday % 7
    }
  }
}
