/// The times that a rule names within one week or month, in order.
///
/// They are counted and found by their place and never listed: a month of a rule with hours,
/// minutes and seconds can have millions.
struct RecurrencePeriod {
  /// The days on which it comes, in order.
  private let days: [Day]
  private let hours: [Int]
  private let minutes: [Int]
  private let seconds: [Int]
  /// The places that `BYSETPOS` chooses, in order; nil is all.
  private let chosen: [Int]?
  /// How many times there are.
  let count: Int
  /// The first day of the week or month, whether or not anything comes then.
  let first: Day
  /// The last day of the week or month.
  let last: Day

  /// The period so many periods after the one of the start; nil past the year 9999.
  init?(_ rule: Recurrence, start: LocalTime, number: Int) {
    guard let first = RecurrencePeriod.first(rule, start.day, number) else { return nil }
    self.first = first
    switch rule.frequency {
    case .weekly:
      last = first + 6
      days = RecurrencePeriod.week(rule, first, start.day)
    case .monthly:
      last = first.lastOfMonth
      days = RecurrencePeriod.month(rule, first, start.day)
    }
    hours = rule.hours.isEmpty ? [start.minute / 60] : rule.hours
    minutes = rule.minutes.isEmpty ? [start.minute % 60] : rule.minutes
    seconds = rule.seconds.isEmpty ? [start.second] : rule.seconds
    let all = days.count * hours.count * minutes.count * seconds.count
    if rule.positions.isEmpty {
      chosen = nil
    } else {
      let places = rule.positions.map { $0 > 0 ? $0 - 1 : all + $0 }
      chosen = Set(places.filter { (0..<all).contains($0) }).sorted()
    }
    count = chosen?.count ?? all
  }

  /// The time with that place, from 0 and below `count`.
  subscript(index: Int) -> LocalTime {
    let place = chosen?[index] ?? index
    let (minute, second) = place.quotientAndRemainder(dividingBy: seconds.count)
    let (hour, minuteOfHour) = minute.quotientAndRemainder(dividingBy: minutes.count)
    let (day, hourOfDay) = hour.quotientAndRemainder(dividingBy: hours.count)
    return LocalTime(
      day: days[day],
      secondOfDay: hours[hourOfDay] * 3600 + minutes[minuteOfHour] * 60 + seconds[second])
  }

  /// The place of the first time that is not before another; `count` when there is none.
  func firstIndex(notBefore time: LocalTime) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many periods of a rule lie between the one of its start and the one of a later day.
  static func number(_ rule: Recurrence, from start: Day, to day: Day) -> Int {
    switch rule.frequency {
    case .weekly:
      (day - weekStart(rule, start)) / 7 / rule.interval
    case .monthly:
      (monthIndex(day) - monthIndex(start)) / rule.interval
    }
  }

  /// After this many periods without any time there will never be one: the calendar repeats
  /// itself after four hundred years, which are 4,800 months and 20,871 weeks.
  static func cycle(_ frequency: Recurrence.Frequency) -> Int {
    frequency == .monthly ? 4800 : 20_871
  }

  private static func first(_ rule: Recurrence, _ start: Day, _ number: Int) -> Day? {
    switch rule.frequency {
    case .weekly:
      let first = weekStart(rule, start) + 7 * number * rule.interval
      return first > Day.last ? nil : first
    case .monthly:
      let (year, month) = (monthIndex(start) + number * rule.interval)
        .quotientAndRemainder(dividingBy: 12)
      return Day(year: year, month: month + 1, day: 1)
    }
  }

  private static func weekStart(_ rule: Recurrence, _ day: Day) -> Day {
    day - (day.weekday - rule.weekStart + 7) % 7
  }

  private static func monthIndex(_ day: Day) -> Int {
    let (year, month, _) = day.parts
    return year * 12 + month - 1
  }

  private static func week(_ rule: Recurrence, _ first: Day, _ start: Day) -> [Day] {
    (0..<7).map { first + $0 }.filter { day in
      let isNamed =
        rule.weekdays.isEmpty
        ? day.weekday == start.weekday : rule.weekdays.contains { $0.weekday == day.weekday }
      guard isNamed, day.isInCalendar else { return false }
      return rule.months.isEmpty || rule.months.contains(day.parts.month)
    }
  }

  private static func month(_ rule: Recurrence, _ first: Day, _ start: Day) -> [Day] {
    let (year, month, _) = first.parts
    guard rule.months.isEmpty || rule.months.contains(month) else { return [] }
    let length = Day.length(ofMonth: month, year: year)
    if rule.monthDays.isEmpty, rule.weekdays.isEmpty {
      let day = start.parts.day
      return day <= length ? [first + (day - 1)] : []
    }
    return (1...length).filter { day in
      guard
        rule.monthDays.isEmpty || rule.monthDays.contains(day)
          || rule.monthDays.contains(day - length - 1)
      else { return false }
      let weekday = (first.weekday + day - 2) % 7 + 1
      return rule.weekdays.isEmpty
        || rule.weekdays.contains { named in
          guard named.weekday == weekday else { return false }
          guard let ordinal = named.ordinal else { return true }
          return ordinal == (day - 1) / 7 + 1 || ordinal == -((length - day) / 7 + 1)
        }
    }.map { first + ($0 - 1) }
  }
}
