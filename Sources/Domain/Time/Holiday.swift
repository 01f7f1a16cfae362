/// A public holiday of the Netherlands.
///
/// Those of the Algemene termijnenwet, article 3, with the Sundays of Easter and Pentecost. Good
/// Friday and 5 May, which that law counts every year, are not days off for everybody: whether they
/// count is for a `HolidayPolicy` to say. The dates follow today's rules in every year, also before
/// a holiday was kept, save where a first year is named.
public enum Holiday: String, CaseIterable, Sendable {
  /// 1 January.
  case nieuwjaarsdag
  /// Two days before Easter; no official day off.
  case goedeVrijdag
  /// Easter Sunday: the Sunday after the first full moon of the church's spring.
  case eerstePaasdag
  /// The day after Easter.
  case tweedePaasdag
  /// 30 April from 1949 to 2013; on a Sunday it was 1 May until 1979 and 29 April from 1980.
  case koninginnedag
  /// 27 April from 2014, and the 26th when that is a Sunday.
  case koningsdag
  /// 5 May, every year since the decree of 1990; many have it off once in five years.
  case bevrijdingsdag
  /// The Thursday thirty-nine days after Easter.
  case hemelvaartsdag
  /// The Sunday forty-nine days after Easter.
  case eerstePinksterdag
  /// The day after that.
  case tweedePinksterdag
  /// 25 December.
  case eersteKerstdag
  /// 26 December.
  case tweedeKerstdag

  /// The day of this holiday in a year; nil when there was none, or outside the years 1 to 9999.
  public func day(in year: Int) -> Day? {
    switch self {
    case .nieuwjaarsdag: Day(year: year, month: 1, day: 1)
    case .goedeVrijdag: Day.easter(in: year).map { $0 - 2 }
    case .eerstePaasdag: Day.easter(in: year)
    case .tweedePaasdag: Day.easter(in: year).map { $0 + 1 }
    case .koninginnedag: Holiday.koninginnedag(in: year)
    case .koningsdag: Holiday.koningsdag(in: year)
    case .bevrijdingsdag: year < 1990 ? nil : Day(year: year, month: 5, day: 5)
    case .hemelvaartsdag: Day.easter(in: year).map { $0 + 39 }
    case .eerstePinksterdag: Day.easter(in: year).map { $0 + 49 }
    case .tweedePinksterdag: Day.easter(in: year).map { $0 + 50 }
    case .eersteKerstdag: Day(year: year, month: 12, day: 25)
    case .tweedeKerstdag: Day(year: year, month: 12, day: 26)
    }
  }

  private static func koninginnedag(in year: Int) -> Day? {
    guard (1949...2013).contains(year) else { return nil }
    return Day(year: year, month: 4, day: 30)
      .map { $0.weekday < 7 ? $0 : year < 1980 ? $0 + 1 : $0 - 1 }
  }

  private static func koningsdag(in year: Int) -> Day? {
    guard year >= 2014 else { return nil }
    return Day(year: year, month: 4, day: 27).map { $0.weekday < 7 ? $0 : $0 - 1 }
  }
}

/// Which holidays count as days off, where that is for an organisation to choose.
public struct HolidayPolicy: Hashable, Sendable {
  /// When 5 May is a day off.
  public enum LiberationDay: String, CaseIterable, Sendable {
    /// Never: the holiday is kept and there is work.
    case never
    /// In 1990, 1995, 2000 and so on, as is usual in collective agreements.
    case everyFiveYears
    /// Every year.
    case everyYear
  }

  /// When 5 May counts.
  public var liberationDay: LiberationDay
  /// Whether Good Friday counts.
  public var goodFriday: Bool

  /// What is usual: 5 May once in five years, and Good Friday not. For the terms of the law both
  /// count, every year.
  public init(liberationDay: LiberationDay = .everyFiveYears, goodFriday: Bool = false) {
    self.liberationDay = liberationDay
    self.goodFriday = goodFriday
  }

  /// Whether a holiday is a day off in a year.
  public func counts(_ holiday: Holiday, in year: Int) -> Bool {
    switch holiday {
    case .goedeVrijdag: goodFriday
    case .bevrijdingsdag:
      switch liberationDay {
      case .never: false
      case .everyFiveYears: year.isMultiple(of: 5)
      case .everyYear: true
      }
    default: true
    }
  }
}

extension Day {
  /// The holidays of this day, mostly none; two when Ascension falls on 30 April or 5 May.
  public var holidays: [Holiday] {
    let year = parts.year
    return Holiday.allCases.filter { $0.day(in: year) == self }
  }

  /// Whether it is a day off by a Dutch public holiday.
  public func isDutchHoliday(under policy: HolidayPolicy = HolidayPolicy()) -> Bool {
    let year = parts.year
    return holidays.contains { policy.counts($0, in: year) }
  }

  /// Easter Sunday of the Gregorian calendar; nil outside the years 1 to 9999.
  ///
  /// The golden number gives the age of the moon on 1 January (the epact), which the centuries
  /// correct for leap days and for the drift of the moon; the rest finds the full moon on or after
  /// 21 March and the Sunday after it. Before 1583 it tells what the rule would have given.
  static func easter(in year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let century = year / 100
    let yearOfCentury = year % 100
    let moonDrift = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * (year % 19) + century - century / 4 - moonDrift + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
    let late = (year % 19 + 11 * moon + 22 * sunday) / 451
    let days = moon + sunday - 7 * late + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }
}
