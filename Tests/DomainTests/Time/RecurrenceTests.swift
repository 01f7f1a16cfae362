import Domain
import Testing

@Suite struct RecurrenceTests {
  /// A time as a calendar writes it; a day alone is its midnight and a `Z` says nothing here.
  private func time(_ text: some StringProtocol) throws -> LocalTime {
    let plain = String(text.prefix(15))
    if let day = Day(basic: plain) { return LocalTime(startOf: day) }
    return try #require(LocalTime(basic: plain), "\(text)")
  }

  private func refusal(_ text: String) -> RecurrenceRefusal? {
    do throws(RecurrenceRefusal) {
      _ = try Recurrence(reading: text)
      return nil
    } catch { return error }
  }

  private func listed(_ text: String, from start: String, _ limit: Int = 50) throws -> [String] {
    let rule = try Recurrence(reading: text)
    return rule.occurrences(from: try time(start)).prefix(limit).map(\.description)
  }

  @Test("a rule gives the times that libical gives, in all of its cases")
  func libical() throws {
    var (rule, start, after): (Recurrence?, LocalTime?, LocalTime?)
    var cases = 0
    for line in libicalRecurrences.split(separator: "\n") where !line.hasPrefix("#") {
      let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
      switch halves[0] {
      case "RRULE": (rule, after) = (try Recurrence(reading: halves[1]), nil)
      case "DTSTART": start = try time(halves[1])
      case "START-AT": after = try time(halves[1])
      default:
        cases += 1
        let (rule, start) = (try #require(rule), try #require(start))
        let expected = try halves[1].split(separator: ",").map { try time($0) }
        // The rules without an end would go on: one more time than expected shows those with one.
        let isEndless = rule.count == nil && rule.until == nil
        let limit = isEndless ? expected.count : expected.count + 1
        #expect(Array(rule.occurrences(from: start).prefix(limit)) == expected, "\(rule)")
        for earliest in [after, expected[expected.count / 2]].compactMap({ $0 }) {
          let rest = expected.filter { $0 >= earliest }
          let window = rule.occurrences(from: start, notBefore: earliest)
          #expect(Array(window.prefix(isEndless ? rest.count : limit)) == rest, "\(rule)")
          let ended = rule.occurrences(from: start, through: earliest)
          #expect(Array(ended) == expected.filter { $0 <= earliest }, "\(rule)")
        }
        #expect(try Recurrence(reading: rule.description) == rule, "\(rule)")
      }
    }
    #expect(cases == 22)
  }

  @Test("a random rule gives the days that follow from its words, day by day")
  func byDefinition() throws {
    var dice = Dice.thrown(for: "recurrence rules")
    for _ in 0..<1500 {
      let plain = PlainRule(&dice)
      let rule = try Recurrence(reading: plain.text)
      #expect(try Recurrence(reading: rule.description) == rule)
      let start = try #require(
        LocalTime(day: day(1, 1, 2019) + dice.upTo(1500), minute: dice.upTo(1440)))
      let end = start.day + 900
      let expected = plain.days(from: start.day, through: end)
      let latest = try #require(LocalTime(day: end, minute: 1439))
      let found = Array(rule.occurrences(from: start, through: latest))
      let earliest = LocalTime(startOf: start.day + dice.upTo(900))
      let window = Array(rule.occurrences(from: start, notBefore: earliest, through: latest))
      let counted = try Recurrence(reading: plain.text + ";COUNT=7")
      let seven = counted.occurrences(from: start, notBefore: earliest, through: latest)
      guard found.map(\.day) == expected, found.allSatisfy({ $0.minute == start.minute }),
        window == found.filter({ $0 >= earliest }),
        Array(seven) == found.prefix(7).filter({ $0 >= earliest })
      else {
        Issue.record("\(plain.text) from \(start): \(found.map(\.day)), not \(expected)")
        return
      }
    }
  }

  @Test("a rule ends with its last day, at its last time, and never after the year 9999")
  func ends() throws {
    #expect(
      try listed("FREQ=WEEKLY;UNTIL=20260316", from: "20260302T093000")
        == ["2026-03-02T09:30:00", "2026-03-09T09:30:00", "2026-03-16T09:30:00"])
    #expect(
      try listed("FREQ=WEEKLY;UNTIL=20260309T093000", from: "20260302T093000").count == 2)
    #expect(
      try listed("FREQ=WEEKLY;UNTIL=20260309T092959", from: "20260302T093000").count == 1)
    #expect(
      try listed("FREQ=WEEKLY;UNTIL=20260309T083000Z", from: "20260302T093000").count == 2,
      "08:30 in UTC is half past nine")
    #expect(
      try listed("FREQ=WEEKLY;UNTIL=20260309T082959Z", from: "20260302T093000").count == 1)
    #expect(try listed("FREQ=WEEKLY;UNTIL=20260301", from: "20260302T093000").isEmpty)
    let last = try listed("FREQ=WEEKLY;BYDAY=MO,FR,SA", from: "99991220T120000")
    #expect(
      last.map { $0.prefix(10) } == [
        "9999-12-20", "9999-12-24", "9999-12-25", "9999-12-27", "9999-12-31",
      ])
    #expect(try listed("FREQ=MONTHLY", from: "99991031T120000").count == 2)
    #expect(try listed("FREQ=MONTHLY;INTERVAL=999999999", from: "20260302T120000").count == 1)
    #expect(try listed("FREQ=WEEKLY;INTERVAL=999999999", from: "00010101T120000").count == 1)
    let outside = LocalTime(startOf: Day.last + 1)
    #expect(try Array(Recurrence(reading: "FREQ=WEEKLY").occurrences(from: outside)).isEmpty)
  }

  @Test("a sequence that ended stays ended")
  func finished() throws {
    var times = try Recurrence(reading: "FREQ=WEEKLY;COUNT=2")
      .occurrences(from: time("20260302T093000"))
    #expect(times.next() != nil && times.next() != nil)
    for _ in 0..<3 { #expect(times.next() == nil) }
  }

  @Test("29 February comes in leap years alone, and 2100 is none")
  func leapDay() throws {
    let days = try listed("FREQ=MONTHLY;BYMONTHDAY=29;BYMONTH=2", from: "20830101T000000", 6)
    #expect(
      days.map { $0.prefix(10) } == [
        "2084-02-29", "2088-02-29", "2092-02-29", "2096-02-29", "2104-02-29", "2108-02-29",
      ])
  }

  @Test(
    "a rule for a day that none of its months has is refused",
    arguments: [
      "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "FREQ=MONTHLY;BYMONTHDAY=30,-30;BYMONTH=2",
      "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6,9,11",
    ])
  func never(text: String) { #expect(refusal(text) == .neverOccurs) }

  @Test(
    "a rule that never comes from its start ends at once",
    arguments: [
      ("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "20260201T000000"),
      ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "20260430T000000"),
      ("FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", "20260201T000000"),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "20260201T000000"),
      ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "00010101T000000"),
      ("FREQ=WEEKLY;BYDAY=MO;BYHOUR=1;BYSETPOS=366", "20260302T000000"),
      ("FREQ=WEEKLY;INTERVAL=20871;BYMONTH=7", "20260302T000000"),
    ])
  func neverFrom(text: String, start: String) throws {
    #expect(try listed(text, from: start).isEmpty)
    #expect(try listed(text + ";COUNT=3", from: start).isEmpty)
  }

  @Test("the largest rules do not list what nobody asks for")
  func large() throws {
    let all = (0...59).map(String.init).joined(separator: ",")
    let hours = (0...23).map(String.init).joined(separator: ",")
    let days = (1...31).map(String.init).joined(separator: ",")
    let text =
      "FREQ=MONTHLY;BYMONTHDAY=\(days);BYHOUR=\(hours);BYMINUTE=\(all);BYSECOND=\(all)"
    let rule = try Recurrence(reading: text)
    let start = try time("20260302T093000")
    #expect(rule.occurrences(from: start).prefix(3).map(\.second) == [0, 1, 2])
    let late = try time("99991231T235958")
    #expect(Array(rule.occurrences(from: start, notBefore: late)).map(\.second) == [58, 59])
    let counted = try Recurrence(reading: text + ";COUNT=172801")
    let last = Array(counted.occurrences(from: start, notBefore: try time("20260304T092959")))
    #expect(last.map(\.basic) == ["20260304T092959", "20260304T093000"])
  }

  @Test(
    "a text that is no rule is refused with its reason",
    arguments: [
      ("", .malformed("")), ("COUNT=3", .frequencyMissing), ("FREQ=DAILY", .frequency("DAILY")),
      ("FREQ=YEARLY;BYMONTH=2", .frequency("YEARLY")), ("FREQ=SOMETIMES", .frequency("SOMETIMES")),
      ("FREQ", .malformed("FREQ")), ("FREQ=", .malformed("FREQ=")),
      ("=WEEKLY", .malformed("=WEEKLY")),
      ("FREQ=WEEKLY;;COUNT=1", .malformed("")), ("ＦREQ=WEEKLY", .malformed("ＦREQ=WEEKLY")),
      ("FREQ=WEEKLY;FREQ=WEEKLY", .repeated("FREQ")),
      ("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", .repeated("BYDAY")),
      ("FREQ=WEEKLY;BYEASTER=1", .unknownPart("BYEASTER")),
      ("FREQ=WEEKLY;INTERVAL=0", .outOfRange(part: "INTERVAL", value: "0")),
      ("FREQ=WEEKLY;INTERVAL=-1", .outOfRange(part: "INTERVAL", value: "-1")),
      ("FREQ=WEEKLY;INTERVAL=1000000000", .outOfRange(part: "INTERVAL", value: "1000000000")),
      ("FREQ=WEEKLY;COUNT=0", .outOfRange(part: "COUNT", value: "0")),
      ("FREQ=WEEKLY;COUNT=1.5", .outOfRange(part: "COUNT", value: "1.5")),
      ("FREQ=WEEKLY;UNTIL=20260230", .outOfRange(part: "UNTIL", value: "20260230")),
      ("FREQ=WEEKLY;UNTIL=20260301Z", .outOfRange(part: "UNTIL", value: "20260301Z")),
      ("FREQ=WEEKLY;BYDAY=MA", .outOfRange(part: "BYDAY", value: "MA")),
      ("FREQ=WEEKLY;BYDAY=MO,", .outOfRange(part: "BYDAY", value: "MO,")),
      ("FREQ=MONTHLY;BYDAY=0MO", .outOfRange(part: "BYDAY", value: "0MO")),
      ("FREQ=MONTHLY;BYDAY=6MO", .outOfRange(part: "BYDAY", value: "6MO")),
      ("FREQ=MONTHLY;BYDAY=-MO", .outOfRange(part: "BYDAY", value: "-MO")),
      ("FREQ=MONTHLY;BYDAY=+-1MO", .outOfRange(part: "BYDAY", value: "+-1MO")),
      ("FREQ=WEEKLY;BYDAY=1MO", .notAllowed(part: "BYDAY", frequency: .weekly)),
      ("FREQ=WEEKLY;BYMONTHDAY=1", .notAllowed(part: "BYMONTHDAY", frequency: .weekly)),
      ("FREQ=MONTHLY;BYYEARDAY=1", .notAllowed(part: "BYYEARDAY", frequency: .monthly)),
      ("FREQ=MONTHLY;BYWEEKNO=1", .notAllowed(part: "BYWEEKNO", frequency: .monthly)),
      ("FREQ=MONTHLY;BYMONTHDAY=0", .outOfRange(part: "BYMONTHDAY", value: "0")),
      ("FREQ=MONTHLY;BYMONTHDAY=32", .outOfRange(part: "BYMONTHDAY", value: "32")),
      ("FREQ=MONTHLY;BYMONTHDAY=-32", .outOfRange(part: "BYMONTHDAY", value: "-32")),
      ("FREQ=MONTHLY;BYMONTH=13", .outOfRange(part: "BYMONTH", value: "13")),
      ("FREQ=MONTHLY;BYMONTH=-1", .outOfRange(part: "BYMONTH", value: "-1")),
      ("FREQ=MONTHLY;BYHOUR=24", .outOfRange(part: "BYHOUR", value: "24")),
      ("FREQ=MONTHLY;BYSECOND=60", .outOfRange(part: "BYSECOND", value: "60")),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", .outOfRange(part: "BYSETPOS", value: "0")),
      ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", .outOfRange(part: "BYSETPOS", value: "367")),
      ("FREQ=MONTHLY;BYSETPOS=1", .positionAlone),
      ("FREQ=WEEKLY;COUNT=1;UNTIL=20260302", .countAndUntil),
      ("FREQ=WEEKLY;WKST=1", .outOfRange(part: "WKST", value: "1")),
    ] as [(String, RecurrenceRefusal)])
  func refused(text: String, reason: RecurrenceRefusal) { #expect(refusal(text) == reason) }

  @Test(
    "a rule is written in the order of the standard, without what is usual",
    arguments: [
      ("freq=weekly;", "FREQ=WEEKLY"), ("RRULE:WKST=MO;FREQ=WEEKLY;INTERVAL=1", "FREQ=WEEKLY"),
      ("FREQ=WEEKLY;WKST=SU;COUNT=03", "FREQ=WEEKLY;COUNT=3;WKST=SU"),
      ("BYDAY=SU,MO,MO;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,SU"),
      (
        "FREQ=MONTHLY;BYSETPOS=-1,+2;BYDAY=-1SU,+1FR,TU;BYMONTHDAY=-1,5;BYMONTH=12,1",
        "FREQ=MONTHLY;BYDAY=-1SU,TU,1FR;BYMONTHDAY=-1,5;BYMONTH=1,12;BYSETPOS=-1,2"
      ),
      (
        "FREQ=MONTHLY;INTERVAL=2;UNTIL=20261231T225959Z;BYHOUR=9;BYMINUTE=0,30;BYSECOND=0",
        "FREQ=MONTHLY;UNTIL=20261231T225959Z;INTERVAL=2;BYSECOND=0;BYMINUTE=0,30;BYHOUR=9"
      ),
      ("FREQ=WEEKLY;UNTIL=20261231", "FREQ=WEEKLY;UNTIL=20261231"),
      ("FREQ=WEEKLY;UNTIL=20261231T120000", "FREQ=WEEKLY;UNTIL=20261231T120000"),
    ])
  func written(text: String, expected: String) throws {
    #expect(try Recurrence(reading: text).description == expected)
  }
}
