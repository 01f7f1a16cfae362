import Domain
import Testing

@Suite struct HolidayTests {
  /// Easter as the church reckons it, by other means than the product: the epact of Clavius gives
  /// the full moon, and then the days are walked to the next Sunday.
  private func easterByTheMoon(_ year: Int) -> Day {
    let golden = year % 19 + 1
    let century = year / 100 + 1
    let leapDaysDropped = 3 * century / 4 - 12
    let moonCorrection = (8 * century + 5) / 25 - 5
    var epact = (11 * golden + 20 + moonCorrection - leapDaysDropped) % 30
    if epact < 0 { epact += 30 }
    if epact == 24 || epact == 25 && golden > 11 { epact += 1 }
    let fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact
    var found = day(1, 3, year) + fullMoon
    while found.weekday != 7 { found = found + 1 }
    return found
  }

  @Test("Easter is the Sunday after the full moon of spring, in every year of the calendar")
  func easter() {
    for year in 1...9999 {
      guard Holiday.eerstePaasdag.day(in: year) == easterByTheMoon(year) else {
        Issue.record("Easter of \(year)")
        return
      }
    }
  }

  @Test(
    "Easter falls where the almanac has it",
    arguments: [
      "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "1990-04-15", "1999-04-04",
      "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31",
      "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19",
    ])
  func knownEaster(text: String) throws {
    let easter = try #require(Day(text))
    #expect(Holiday.eerstePaasdag.day(in: easter.parts.year) == easter)
  }

  @Test("each day from 1990 to 2100 has exactly the holidays that are reckoned by other means")
  func everyDay() throws {
    for year in 1990...2100 {
      let easter = easterByTheMoon(year)
      var expected: [Day: Set<Holiday>] = [:]
      func put(_ holiday: Holiday, _ on: Day) { expected[on, default: []].insert(holiday) }
      put(.nieuwjaarsdag, day(1, 1, year))
      put(.goedeVrijdag, easter - 2)
      put(.eerstePaasdag, easter)
      put(.tweedePaasdag, easter + 1)
      put(.hemelvaartsdag, easter + 39)
      put(.eerstePinksterdag, easter + 49)
      put(.tweedePinksterdag, easter + 50)
      put(.bevrijdingsdag, day(5, 5, year))
      put(.eersteKerstdag, day(25, 12, year))
      put(.tweedeKerstdag, day(26, 12, year))
      if year <= 2013 {
        put(
          .koninginnedag, [1995, 2000, 2006].contains(year) ? day(29, 4, year) : day(30, 4, year))
      } else {
        let isSunday = [
          2014, 2025, 2031, 2036, 2042, 2053, 2059, 2064, 2070, 2081, 2087, 2092, 2098,
        ].contains(year)
        put(.koningsdag, isSunday ? day(26, 4, year) : day(27, 4, year))
      }
      for number in day(1, 1, year).number...day(31, 12, year).number {
        let today = Day(number: number)
        let wanted = expected[today] ?? []
        let isFree = wanted.contains {
          $0 != .goedeVrijdag && ($0 != .bevrijdingsdag || year % 5 == 0)
        }
        guard Set(today.holidays) == wanted, today.isDutchHoliday() == isFree else {
          Issue.record("\(today) has \(today.holidays) and not \(wanted)")
          return
        }
      }
    }
  }

  @Test(
    "a year has the days that the calendar on the wall has",
    arguments: [
      (
        2026,
        "01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26"
      ),
      (
        2025,
        "01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26"
      ),
      (
        2024,
        "01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26"
      ),
      (
        2008,
        "01-01 03-21 03-23 03-24 04-30 05-01 05-05 05-11 05-12 12-25 12-26"
      ),
    ])
  func knownYears(year: Int, days: String) {
    let found = Holiday.allCases.compactMap { $0.day(in: year) }.sorted()
    #expect(found.map { String($0.description.dropFirst(5)) }.joined(separator: " ") == days)
  }

  @Test(
    "the birthday of the king or queen moves away from a Sunday",
    arguments: [
      (1948, nil, nil), (1949, "04-30", nil), (1950, "05-01", nil), (1961, "05-01", nil),
      (1978, "05-01", nil), (1979, "04-30", nil), (1980, "04-30", nil), (1989, "04-29", nil),
      (2006, "04-29", nil), (2013, "04-30", nil), (2014, nil, "04-26"), (2015, nil, "04-27"),
      (2025, nil, "04-26"),
    ] as [(Int, String?, String?)])
  func birthday(year: Int, queen: String?, king: String?) {
    func short(_ holiday: Holiday) -> String? {
      holiday.day(in: year).map { String($0.description.dropFirst(5)) }
    }
    #expect(short(.koninginnedag) == queen && short(.koningsdag) == king)
  }

  @Test("two holidays can fall on one day")
  func together() {
    #expect(day(5, 5, 2016).holidays == [.bevrijdingsdag, .hemelvaartsdag])
    #expect(day(5, 5, 2016).isDutchHoliday())
  }

  @Test("5 May and Good Friday are days off only where that was chosen")
  func policy() {
    func free(_ on: Day, _ liberation: HolidayPolicy.LiberationDay, _ friday: Bool) -> Bool {
      on.isDutchHoliday(under: HolidayPolicy(liberationDay: liberation, goodFriday: friday))
    }
    for year in 1990...2030 {
      #expect(!free(day(5, 5, year), .never, true) || year == 2005 || year == 2016)
      #expect(free(day(5, 5, year), .everyYear, false))
    }
    #expect(free(day(5, 5, 2025), .everyFiveYears, false))
    #expect(!free(day(5, 5, 2026), .everyFiveYears, false))
    #expect(day(5, 5, 1989).holidays.isEmpty)
    #expect(!free(day(3, 4), .everyYear, false) && free(day(3, 4), .never, true))
    #expect(free(day(6, 4), .never, false) && !free(day(7, 4), .everyYear, true))
  }

  @Test("outside the calendar there are no holidays")
  func outside() {
    for year in [Int.min, -1, 0, 10_000, Int.max] {
      #expect(Holiday.allCases.allSatisfy { $0.day(in: year) == nil })
    }
    #expect(Holiday.tweedeKerstdag.day(in: 9999) == day(26, 12, 9999))
    #expect(Holiday.nieuwjaarsdag.day(in: 1) == Day.first)
  }
}
