import Domain
import Testing

@Suite struct OpeningTimetableTests {
  @Test("open now, from the second in UTC, through both changes of the clock")
  func openNow() throws {
    let night = OpeningHours([opening("SA", "22:00", "04:00"), opening("SU", "02:30", "05:00")])
    let day = OpeningHours([opening("SU", "10:00", "12:00")])
    // The hours in which it is open, counted in real time: one less in spring, one more in autumn.
    for (on, nightHours) in [
      ("2026-03-28", 6), ("2026-10-24", 8), ("2026-03-21", 7), ("2025-03-29", 6), ("2025-10-25", 8),
      ("2024-03-30", 6), ("2024-10-26", 8),
    ] {
      let start = Amsterdam.seconds(of: try #require(LocalTime("\(on)T20:00")))
      func open(_ hours: OpeningHours) throws -> Int {
        try (0..<80).filter { quarter in
          let now = try #require(Amsterdam.local(start + quarter * 900))
          if case .open = hours.isOpen(at: now) { return true } else { return false }
        }.count
      }
      #expect(try open(night) == nightHours * 4, "\(on)")
      #expect(try open(day) == 8, "\(on)")
    }
  }

  @Test("random cards are open, and open next, at the quarters that a plain timetable has")
  func byTimetable() throws {
    var dice = Dice.thrown(for: "opening hours")
    let first = day(2, 3)
    let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    for _ in 0..<50 {
      var timetable = Array(repeating: false, count: 21 * 96)
      let card = (0...dice.upTo(4)).map { _ -> Opening in
        let (begin, length) = (dice.upTo(96), 1 + dice.upTo(95))
        let days = (0..<7).filter { _ in dice.upTo(3) == 0 } + [dice.upTo(7)]
        for week in -1..<3 {
          for weekday in Set(days) {
            let from = (week * 7 + weekday) * 96 + begin
            for place in from..<from + length where timetable.indices.contains(place) {
              timetable[place] = true
            }
          }
        }
        func text(_ quarter: Int) -> String {
          let (hour, part) = (quarter % 96).quotientAndRemainder(dividingBy: 4)
          return "\(hour < 10 ? "0" : "")\(hour):\(["00", "15", "30", "45"][part])"
        }
        return opening(
          days.map { codes[$0] }.joined(separator: ","), text(begin), text(begin + length))
      }
      let hours = OpeningHours(card)
      func time(_ quarter: Int) -> LocalTime? {
        LocalTime(day: first + quarter / 96, minute: quarter % 96 * 15)
      }
      for _ in 0..<25 {
        let quarter = dice.upTo(7 * 96)
        let end = timetable[quarter...].firstIndex { $0 != timetable[quarter] }
        let expected: OpeningState =
          timetable[quarter]
          ? .open(until: end.flatMap(time)) : .closed(opensNext: end.flatMap(time))
        let now = try #require(time(quarter))
        guard hours.isOpen(at: now) == expected else {
          Issue.record("\(card) at \(now): \(hours.isOpen(at: now)), not \(expected)")
          return
        }
      }
    }
  }
}
