import Domain
import Testing

@Suite struct DayTests {
  @Test("every day from 1600 to 2200 has the parts it was made of, and the number after its eve")
  func everyDay() throws {
    var expected = -135_140
    var weekday = 6
    for year in 1600...2200 {
      let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for date in 1...length {
          let day = try #require(Day(year: year, month: index + 1, day: date))
          guard day.number == expected, day.parts == (year, index + 1, date),
            day.weekday == weekday, Day(day.description) == day
          else {
            Issue.record("\(year)-\(index + 1)-\(date) became \(day), \(day.number)")
            return
          }
          expected += 1
          weekday = weekday % 7 + 1
        }
        #expect(Day(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
    #expect(day(1, 1, 1970).number == 0)
  }

  @Test("2 March 2026 is a Monday, and the first and last year have their days")
  func knownDays() {
    #expect(day(2, 3).weekday == 1)
    #expect(day(1, 3).weekday == 7)
    #expect(day(1, 1, 1).description == "0001-01-01")
    #expect(day(31, 12, 9999).description == "9999-12-31")
    #expect(day(1, 1, 1).weekday == 1)
    #expect(day(2, 3) + 14 == day(16, 3))
    #expect(day(1, 3) - 1 == day(28, 2))
    #expect(day(2, 3) - day(16, 2) == 14)
  }

  @Test(
    "a day that does not exist is refused",
    arguments: [
      (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 2, 29),
      (1900, 2, 29), (2024, 2, 30), (2026, 4, 31), (-1, 1, 1),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "text that is no day is refused",
    arguments: [
      "", "2026-3-2", "2026-03-2", "02-03-2026", "2026/03/02", "2026-03-02 ", " 2026-03-02",
      "2026-02-29", "2026-13-01", "2026-00-10", "20260302", "+026-03-02", "2026-03-0x",
      "٢٠٢٦-03-02",
      "0000-01-01", "2026-03-02T09:00",
    ])
  func refusedText(_ text: String) { #expect(Day(text) == nil) }
}

@Suite struct IDTests {
  @Test("an identity survives its text, in either case")
  func roundTrip() {
    var dice = Dice.thrown(for: "identities")
    for _ in 0..<10_000 {
      let id = ID(high: dice.next(), low: dice.next())
      let text = id.description
      guard text.utf8.count == 36, ID(text) == id, ID(text.uppercased()) == id else {
        Issue.record("\(id) did not survive")
        return
      }
    }
    #expect(ID.none.description == "00000000-0000-0000-0000-000000000000")
  }

  @Test("identities and their texts are in the order of their making")
  func order() {
    var dice = Dice.thrown(for: "order of identities")
    var before = ID(milliseconds: 0, random: (dice.next(), dice.next()))
    for step in 1..<5000 {
      let next = ID(
        milliseconds: UInt64(step) * 7_919, random: (dice.next(), dice.next()))
      #expect(before < next && before.description < next.description)
      #expect(next.high >> 12 & 0xF == 7 && next.low >> 62 == 2)
      before = next
    }
  }

  @Test(
    "text that is no identity is refused",
    arguments: [
      "", "0195", "01957f3c4b5d7000800000000000000a", "01957f3c-4b5d-7000-8000-00000000000",
      "01957f3c-4b5d-7000-8000-00000000000g", "01957f3c4-b5d-7000-8000-00000000000a",
      "01957f3c-4b5d-7000-8000-00000000000a ", "{01957f3c-4b5d-7000-8000-0000000000}",
      "01957f3c-4b5d-7000-8000-00000000000é",
    ])
  func refusedText(_ text: String) { #expect(ID(text) == nil) }
}
