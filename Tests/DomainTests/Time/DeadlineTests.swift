import Domain
import Testing

/// Local times, days, whether they are calendar days, a factor, and when it is due: facts taken
/// from the tests of Signalen (github.com/Amsterdam/signals, MPL-2.0); work days, no holidays.
private let signalenDeadlines = """
  2021-02-15T12:00:00,1,false,1,2021-02-16T12:00:00
  2021-02-16T12:00:00,1,false,1,2021-02-17T12:00:00
  2021-02-19T12:00:00,1,false,1,2021-02-22T12:00:00
  2021-02-20T12:00:00,1,false,1,2021-02-23T00:00:00
  2021-02-21T12:00:00,1,false,1,2021-02-23T00:00:00
  2021-02-15T12:00:00,1,false,3,2021-02-18T12:00:00
  2021-02-16T12:00:00,1,false,3,2021-02-19T12:00:00
  2021-02-19T12:00:00,1,false,3,2021-02-24T12:00:00
  2021-02-20T12:00:00,1,false,3,2021-02-25T00:00:00
  2021-02-21T12:00:00,1,false,3,2021-02-25T00:00:00
  2021-02-15T12:00:00,1,true,1,2021-02-16T12:00:00
  2021-02-16T12:00:00,1,true,1,2021-02-17T12:00:00
  2021-02-19T12:00:00,1,true,1,2021-02-20T12:00:00
  2021-02-20T12:00:00,1,true,1,2021-02-21T12:00:00
  2021-02-21T12:00:00,1,true,1,2021-02-22T12:00:00
  2021-02-15T12:00:00,1,true,3,2021-02-18T12:00:00
  2021-02-16T12:00:00,1,true,3,2021-02-19T12:00:00
  2021-02-19T12:00:00,1,true,3,2021-02-22T12:00:00
  2021-02-20T12:00:00,1,true,3,2021-02-23T12:00:00
  2021-02-21T12:00:00,1,true,3,2021-02-24T12:00:00
  2021-02-15T12:00:00,2,false,1,2021-02-17T12:00:00
  2021-02-18T12:00:00,2,false,1,2021-02-22T12:00:00
  2021-02-19T12:00:00,2,false,1,2021-02-23T12:00:00
  2021-02-20T12:00:00,2,false,1,2021-02-24T00:00:00
  2021-02-15T12:00:00,3,false,1,2021-02-18T12:00:00
  2021-02-18T12:00:00,3,false,1,2021-02-23T12:00:00
  2021-02-19T12:00:00,3,false,1,2021-02-24T12:00:00
  2021-02-20T12:00:00,3,false,1,2021-02-25T00:00:00
  2021-02-21T12:00:00,3,false,1,2021-02-25T00:00:00
  2021-02-15T12:00:00,10,false,1,2021-03-01T12:00:00
  2021-02-19T12:00:00,10,false,1,2021-03-05T12:00:00
  2021-02-15T12:00:00,11,false,1,2021-03-02T12:00:00
  2021-02-19T12:00:00,11,false,1,2021-03-08T12:00:00
  """

@Suite struct DeadlineTests {
  private func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }

  @Test("a deadline falls where Signalen has it, in all thirty-three cases")
  func signalen() throws {
    let rows = signalenDeadlines.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.count == 33)
    for row in rows {
      let deadline = Deadline(
        days: try #require(Int(row[1])), unit: row[2] == "true" ? .calendarDays : .workDays,
        factor: try #require(Int(row[3])))
      let due = deadline.due(from: try time(String(row[0])))
      #expect(due == (try time(String(row[4]))), "\(row)")
    }
  }

  @Test(
    "with the holidays counted, Easter and King's Day are no work days",
    arguments: [
      ("2026-04-02T12:00", 1, "2026-04-03T12:00"), ("2026-04-02T12:00", 2, "2026-04-07T12:00"),
      ("2026-04-06T12:00", 1, "2026-04-08T00:00"), ("2026-04-24T09:15", 1, "2026-04-28T09:15"),
      ("2026-05-13T17:00", 1, "2026-05-15T17:00"), ("2026-12-24T10:00", 1, "2026-12-28T10:00"),
      ("2026-12-25T10:00", 0, "2026-12-28T00:00"), ("2026-12-31T10:00", 1, "2027-01-04T10:00"),
      ("2026-05-04T12:00", 1, "2026-05-05T12:00"), ("2025-05-02T12:00", 1, "2025-05-06T12:00"),
    ])
  func holidays(from: String, days: Int, to: String) throws {
    let deadline = Deadline(days: days, unit: .workDays, holidays: HolidayPolicy())
    #expect(deadline.due(from: try time(from)) == (try time(to)))
  }

  @Test("the holidays that count are those of the policy, and only for work days")
  func policy() throws {
    let start = try time("2026-04-02T12:00")
    func due(_ unit: Deadline.Unit, _ policy: HolidayPolicy?) -> String? {
      Deadline(days: 1, unit: unit, holidays: policy).due(from: start)?.description
    }
    let law = HolidayPolicy(liberationDay: .everyYear, goodFriday: true)
    #expect(due(.workDays, law) == "2026-04-07T12:00:00")
    #expect(due(.workDays, nil) == "2026-04-03T12:00:00")
    #expect(due(.calendarDays, law) == "2026-04-03T12:00:00")
  }

  @Test("work days are as many as were asked for, whatever the start")
  func counted() {
    var dice = Dice.thrown(for: "deadlines")
    for _ in 0..<3000 {
      let policy = dice.one(of: [nil, HolidayPolicy(), HolidayPolicy(goodFriday: true)])
      let (days, factor) = (dice.upTo(30), dice.upTo(4))
      let deadline = Deadline(days: days, unit: .workDays, factor: factor, holidays: policy)
      let from = day(1, 1, 2020) + dice.upTo(4000)
      guard let start = LocalTime(day: from, minute: dice.upTo(1440)),
        let due = deadline.due(from: start)
      else {
        Issue.record("\(deadline) from \(from) has no end")
        return
      }
      func isFree(_ day: Day) -> Bool {
        day.weekday > 5 || policy.map { day.isDutchHoliday(under: $0) } ?? false
      }
      let passed = (from.number + 1..<due.day.number + 1).filter { !isFree(Day(number: $0)) }.count
      let isRight =
        isFree(from)
        ? passed == days * factor + 1 && due.minute == 0
        : passed == days * factor && due.minute == start.minute
      guard isRight, !isFree(due.day) else {
        Issue.record("\(deadline) from \(start) is due \(due)")
        return
      }
    }
  }

  @Test("a deadline that cannot be is none")
  func impossible() throws {
    let start = try time("2026-03-02T12:00")
    let end = try time("9999-12-31T12:00")
    for unit in Deadline.Unit.allCases {
      for (days, factor) in [(-1, 1), (1, -1), (-1, -1), (Int.max, 3), (Int.min, 1), (100_001, 1)] {
        #expect(Deadline(days: days, unit: unit, factor: factor).due(from: start) == nil)
      }
      #expect(Deadline(days: 1, unit: unit).due(from: end) == nil)
      #expect(Deadline(days: 0, unit: unit).due(from: end) == end)
      #expect(Deadline(days: 100_000, unit: unit).due(from: start) != nil)
    }
  }
}

@Suite struct LocalTimeTests {
  @Test("every minute of a day survives its two texts, in order")
  func roundTrip() throws {
    var before = LocalTime(startOf: day(1, 3))
    for minute in 0..<1440 {
      let time = try #require(LocalTime(day: day(2, 3), minute: minute, second: minute % 60))
      #expect(LocalTime(time.description) == time && LocalTime(basic: time.basic) == time)
      #expect(before < time)
      before = time
    }
    #expect(before.description == "2026-03-02T23:59:59" && before.basic == "20260302T235959")
    #expect(LocalTime("2026-03-02T09:05") == LocalTime(day: day(2, 3), minute: 545))
    #expect(before < LocalTime(startOf: day(3, 3)))
  }

  @Test("a time that does not exist is refused")
  func refused() {
    for minute in [-1, 1440, Int.max] { #expect(LocalTime(day: day(2, 3), minute: minute) == nil) }
    for second in [-1, 60] {
      #expect(LocalTime(day: day(2, 3), minute: 0, second: second) == nil)
    }
    #expect(LocalTime(day: Day.last + 1, minute: 0) == nil)
    #expect(LocalTime(day: Day.first - 1, minute: 0) == nil)
    for text in [
      "", "T", "2026-03-02", "2026-03-02T", "2026-03-02T24:00", "2026-03-02T9:00",
      "2026-03-02T09:60", "2026-02-30T09:00", "2026-03-02T09:00:60", "2026-03-02T09:00Z",
      "2026-03-02 09:00", "2026-03-02T09:00:00:00", "2026-03-02T+9:00",
    ] { #expect(LocalTime(text) == nil, "\(text)") }
    for text in [
      "", "20260302", "20260302T0900", "20260302T240000", "20260302T090060", "20260230T090000",
      "20260302T090000Z", "00000101T000000", "20260302 090000", "2026030２T090000",
    ] { #expect(LocalTime(basic: text) == nil, "\(text)") }
    #expect(Day(basic: "20260230") == nil && Day(basic: "2026030") == nil)
    #expect(Day(basic: "20260302") == day(2, 3) && day(2, 3).basic == "20260302")
  }
}
