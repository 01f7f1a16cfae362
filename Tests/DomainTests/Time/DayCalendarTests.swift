import Domain
import Testing

@Suite struct DayCalendarTests {
  @Test(
    "a month later is the same day, or the last of a month that is too short",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-01-31", 2, "2026-03-31"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-02-28", 1, "2026-03-28"), ("2026-12-15", 1, "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 6, "2026-11-30"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2026-03-02", 0, "2026-03-02"), ("0001-01-31", 1, "0001-02-28"),
    ])
  func months(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(from)).adding(months: months)?.description == to)
  }

  @Test("adding leaves no day outside the years 1 to 9999")
  func outside() {
    #expect(Day.first.adding(months: -1) == nil && Day.last.adding(months: 1) == nil)
    #expect(Day.first.adding(years: -1) == nil && Day.last.adding(years: 1) == nil)
    for odd in [Int.max, Int.min, Int.max / 12 + 1, 1_000_000] {
      #expect(day(2, 3).adding(months: odd) == nil && day(2, 3).adding(years: odd) == nil)
    }
    #expect(Day.first.adding(months: 9999 * 12 - 1) == day(1, 12, 9999))
    #expect(Day.first.description == "0001-01-01" && Day.last.description == "9999-12-31")
    #expect(Day.first.isInCalendar && Day.last.isInCalendar)
    #expect(!(Day.first - 1).isInCalendar && !(Day.last + 1).isInCalendar)
  }

  @Test("the months until a day are the most that can be added without passing it")
  func between() {
    var dice = Dice.thrown(for: "months between days")
    for _ in 0..<20_000 {
      let from = day(1, 1, 1990) + dice.upTo(15_000)
      let to = from + dice.upTo(6000)
      let months = from.months(until: to)
      guard months >= 0, let reached = from.adding(months: months), reached <= to,
        let further = from.adding(months: months + 1), further > to,
        to.months(until: from) == -months, from.years(until: to) == months / 12
      else {
        Issue.record("\(from) to \(to) is said to be \(months) months")
        return
      }
    }
    #expect(day(31, 1).months(until: day(28, 2)) == 1)
    #expect(day(31, 1, 2024).months(until: day(28, 2, 2024)) == 0)
    #expect(day(3, 3, 1950).years(until: day(2, 3, 2026)) == 75)
    #expect(day(2, 3, 1950).years(until: day(2, 3, 2026)) == 76)
    #expect(day(29, 2, 2008).years(until: day(28, 2, 2026)) == 18)
    #expect(Day.first.months(until: Day.last) == 9999 * 12 - 1)
  }

  @Test(
    "the weeks around New Year are those of ISO 8601",
    arguments: [
      ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53), ("2005-12-31", 2005, 52),
      ("2006-01-02", 2006, 1), ("2007-01-01", 2007, 1), ("2007-12-31", 2008, 1),
      ("2008-12-29", 2009, 1), ("2009-12-31", 2009, 53), ("2010-01-03", 2009, 53),
      ("2010-01-04", 2010, 1), ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53),
      ("2026-03-02", 2026, 10), ("2026-12-31", 2026, 53), ("2027-01-04", 2027, 1),
      ("9999-12-31", 9999, 52), ("0001-01-01", 1, 1),
    ])
  func isoWeek(text: String, year: Int, week: Int) throws {
    let found = try #require(Day(text)).isoWeek
    #expect(found == (year, week))
  }

  @Test("every day of two centuries knows its week, its month and its place in the year")
  func everyDay() {
    var (place, year, week) = (1, 1900, 1)
    for number in day(1, 1, 1900).number...day(31, 12, 2100).number {
      let today = Day(number: number)
      let parts = today.parts
      if parts.year != year { (place, year) = (1, parts.year) }
      if today.weekday == 1, number > day(1, 1, 1900).number {
        let isNew = parts.month == 12 && parts.day >= 29 || parts.month == 1 && parts.day <= 4
        week = isNew ? 1 : week + 1
      }
      let first = today.firstOfMonth
      let last = today.lastOfMonth
      guard today.dayOfYear == place, today.isoWeek.week == week,
        today.monday.weekday == 1, (0..<7).contains(today - today.monday),
        first.parts == (parts.year, parts.month, 1), (last + 1).parts.day == 1,
        last.parts.month == parts.month, first <= today, today <= last
      else {
        Issue.record("\(today): day \(today.dayOfYear) of the year, week \(today.isoWeek)")
        return
      }
      place += 1
    }
  }

  @Test("an impossible day is refused with what is wrong with it")
  func refusals() throws {
    func refusal(_ text: String) -> DayRefusal? {
      do throws(DayRefusal) {
        _ = try Day.checked(text)
        return nil
      } catch { return error }
    }
    #expect(refusal("2026-03-02") == nil && refusal("2024-02-29") == nil)
    #expect(refusal("2026-02-30") == .day(30, last: 28))
    #expect(refusal("2024-02-30") == .day(30, last: 29))
    #expect(refusal("2026-02-29") == .day(29, last: 28))
    #expect(refusal("2026-04-31") == .day(31, last: 30))
    #expect(refusal("2026-03-00") == .day(0, last: 31))
    #expect(refusal("2026-13-01") == .month(13) && refusal("2026-00-01") == .month(0))
    #expect(refusal("0000-01-01") == .year(0) && refusal("10000-01-01") == .year(10_000))
    for odd in ["", "morgen", "2-3-2026", "2026-3-2", "2026-03-02 ", "-2026-03-02", "２026-03-02"] {
      #expect(refusal(odd) == .form)
    }
    #expect(throws: DayRefusal.year(-5)) { try Day.checked(year: -5, month: 1, day: 1) }
    #expect(try Day.checked(year: 2026, month: 3, day: 2) == day(2, 3))
  }
}

@Suite struct WeekWindowTests {
  @Test("any day of a week gives its Monday to Sunday, and only those days lie in it")
  func contains() {
    for offset in 0..<7 {
      let week = WeekWindow(of: day(2, 3) + offset)
      #expect(week.first == day(2, 3) && week.last == day(8, 3))
      #expect((-7..<14).filter { week.contains(day(2, 3) + $0) } == Array(0..<7))
    }
    #expect(WeekWindow(of: day(1, 3)).last == day(1, 3))
  }

  @Test("a week is past on the Monday after it, and until then has days left")
  func left() {
    let week = WeekWindow(of: day(4, 3))
    #expect(
      (-3..<10).map { week.daysLeft(day(2, 3) + $0) } == [7, 7, 7, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0])
    #expect((-3..<10).map { week.isPast(day(2, 3) + $0) } == (-3..<10).map { $0 >= 7 })
  }

  @Test("weeks follow on without a gap until the calendar ends")
  func next() {
    #expect(WeekWindow(of: day(8, 3)).next == WeekWindow(of: day(9, 3)))
    let last = WeekWindow(of: Day.last)
    #expect(last.next == nil && last.last == Day.last && last.daysLeft(last.first) == 5)
    #expect(WeekWindow(of: Day.last - 7).next == last)
    #expect(WeekWindow(of: Day.first).first == Day.first)
  }
}
