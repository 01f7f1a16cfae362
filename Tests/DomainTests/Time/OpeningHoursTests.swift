import Domain
import Testing

/// An opening of every week on those days, between those hours.
func opening(
  _ days: String?, _ opens: String?, _ closes: String?, with: (inout Opening) -> Void = { _ in }
) -> Opening {
  var opening = Opening()
  opening.frequency = "WEEKLY"
  opening.days = days
  opening.opens = opens
  opening.closes = closes
  with(&opening)
  return opening
}

@Suite struct OpeningHoursTests {
  private func monthly(_ days: String?, with: (inout Opening) -> Void = { _ in }) -> Opening {
    opening(days, "10:00", "12:00") {
      $0.frequency = "MONTHLY"
      with(&$0)
    }
  }

  /// What is said at a time: `open 12:00`, `closed 2026-03-03T10:00`, with a date when it is
  /// another day.
  private func said(_ openings: [Opening], _ text: String) throws -> String {
    let time = try #require(LocalTime(text))
    func short(_ other: LocalTime?) -> String {
      guard let other else { return "-" }
      let full = String(other.description.dropLast(3))
      return other.day == time.day ? String(full.suffix(5)) : full
    }
    switch OpeningHours(openings).isOpen(at: time) {
    case .open(let until): return "open \(short(until))"
    case .closed(let next): return "closed \(short(next))"
    case .unknown: return "unknown"
    }
  }

  @Test(
    "a desk is open between its hours on its days, and says when it opens next",
    arguments: [
      ("2026-03-02T09:59:59", "closed 10:00"), ("2026-03-02T10:00", "open 17:30"),
      ("2026-03-02T17:29:59", "open 17:30"), ("2026-03-02T17:30", "closed 2026-03-05T10:00"),
      ("2026-03-03T12:00", "closed 2026-03-05T10:00"), ("2026-03-05T12:00", "open 17:30"),
      ("2026-03-05T20:00", "closed 2026-03-09T10:00"),
      ("2026-12-31T18:00", "closed 2027-01-04T10:00"),
    ])
  func weekly(at: String, expected: String) throws {
    #expect(try said([opening("MO,TH", "10:00", "17:30")], at) == expected)
    #expect(
      try said([opening("mo, th", "10:00:00", "17:30") { $0.frequency = nil }], at) == expected)
  }

  @Test("openings add up, and those that meet are one")
  func together() throws {
    let card = [
      opening("MO", "13:00", "17:00"), opening("MO", "09:00", "12:00"),
      opening("MO", "12:00", "12:30"), opening("MO,WE", "11:00", "11:30"),
    ]
    #expect(try said(card, "2026-03-02T09:30") == "open 12:30")
    #expect(try said(card, "2026-03-02T12:45") == "closed 13:00")
    #expect(try said(card, "2026-03-02T17:00") == "closed 2026-03-04T11:00")
    let spans = OpeningHours(card).spans(on: day(2, 3))
    #expect(spans.map { [$0.start.minute, $0.end.minute] } == [[540, 750], [780, 1020]])
    #expect(OpeningHours(card).spans(on: day(3, 3)).isEmpty)
  }

  @Test(
    "hours past midnight belong to the day on which they begin",
    arguments: [
      ("2026-03-06T21:59", "closed 22:00"), ("2026-03-06T22:00", "open 2026-03-07T02:00"),
      ("2026-03-06T23:59:59", "open 2026-03-07T02:00"), ("2026-03-07T00:00", "open 02:00"),
      ("2026-03-07T01:59", "open 02:00"), ("2026-03-07T02:00", "closed 2026-03-13T22:00"),
      ("2026-03-06T01:00", "closed 22:00"),
    ])
  func pastMidnight(at: String, expected: String) throws {
    #expect(try said([opening("FR", "22:00", "02:00")], at) == expected)
  }

  @Test("midnight is the end of a day, and twice midnight is a whole day")
  func midnight() throws {
    for closes in ["24:00", "00:00", "0:00"] {
      let card = [opening("FR", "22:00", closes)]
      #expect(try said(card, "2026-03-06T23:59") == "open 2026-03-07T00:00")
      #expect(try said(card, "2026-03-07T00:00") == "closed 2026-03-13T22:00")
    }
    let always = [opening("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")]
    #expect(try said(always, "2026-03-06T12:00") == "open -")
    #expect(
      try said([opening("SA,SU", "00:00", "00:00")], "2026-03-07T12:00") == "open 2026-03-09T00:00")
    let seam = [opening("FR", "20:00", "24:00"), opening("SA", "00:00", "03:00")]
    #expect(try said(seam, "2026-03-06T21:00") == "open 2026-03-07T03:00")
  }

  @Test("every other week is counted from the week it begins in")
  func interval() throws {
    let card = [
      opening("MO", "10:00", "12:00") {
        $0.interval = 2
        $0.from = day(4, 3)
      }
    ]
    #expect(try said(card, "2026-03-02T11:00") == "closed 2026-03-16T10:00")
    #expect(try said(card, "2026-03-09T11:00") == "closed 2026-03-16T10:00")
    #expect(try said(card, "2026-03-16T11:00") == "open 12:00")
    #expect(try said(card, "2026-03-16T12:00") == "closed 2026-03-30T10:00")
  }

  @Test("the first Friday and the last Sunday of the month, or the fifteenth and the last day")
  func monthlyOpenings() throws {
    let named = [monthly("1FR,-1SU")]
    #expect(try said(named, "2026-03-06T11:00") == "open 12:00")
    #expect(try said(named, "2026-03-13T11:00") == "closed 2026-03-29T10:00")
    #expect(try said(named, "2026-03-29T12:00") == "closed 2026-04-03T10:00")
    let dated = [monthly(nil) { $0.dayOfMonth = "15, -1" }]
    #expect(try said(dated, "2026-02-28T10:30") == "open 12:00")
    #expect(try said(dated, "2026-02-28T13:00") == "closed 2026-03-15T10:00")
    let quarterly = [
      monthly("1MO") {
        $0.interval = 3
        $0.from = day(1, 1)
      }
    ]
    #expect(try said(quarterly, "2026-02-02T11:00") == "closed 2026-04-06T10:00")
  }

  @Test("nothing is open before its first day or after its last, save past midnight")
  func season() throws {
    let card = [
      opening("FR", "22:00", "02:00") {
        $0.from = day(6, 3)
        $0.until = day(13, 3)
      }
    ]
    #expect(try said(card, "2026-02-27T23:00") == "closed 2026-03-06T22:00")
    #expect(try said(card, "2026-03-13T23:00") == "open 2026-03-14T02:00")
    #expect(try said(card, "2026-03-14T01:00") == "open 02:00")
    #expect(try said(card, "2026-03-20T23:00") == "closed -")
    #expect(try said(card, "2023-03-20T23:00") == "closed -", "further away than two years")
    let once = [
      opening(nil, "14:00", "16:00") {
        $0.frequency = nil
        ($0.from, $0.until) = (day(4, 3), day(4, 3))
      }
    ]
    #expect(try said(once, "2026-03-02T12:00") == "closed 2026-03-04T14:00")
    #expect(try said(once, "2026-03-04T15:00") == "open 16:00")
    #expect(try said(once, "2026-03-11T15:00") == "closed -")
  }

  @Test("closed on public holidays, of those that count")
  func holidays() throws {
    func card(_ closed: Bool?) -> [Opening] {
      [opening("MO,FR", "10:00", "12:00") { $0.closedOnHolidays = closed }]
    }
    #expect(try said(card(true), "2026-04-06T11:00") == "closed 2026-04-10T10:00")
    #expect(try said(card(true), "2026-04-24T13:00") == "closed 2026-05-01T10:00")
    #expect(try said(card(true), "2026-04-03T11:00") == "open 12:00")
    #expect(try said(card(false), "2026-04-06T11:00") == "open 12:00")
    #expect(try said(card(nil), "2026-04-06T11:00") == "open 12:00")
    let strict = OpeningHours(card(true), holidays: HolidayPolicy(goodFriday: true))
    let friday = try #require(LocalTime("2026-04-03T11:00"))
    #expect(strict.isOpen(at: friday) == .closed(opensNext: LocalTime("2026-04-10T10:00")))
    let eve = [opening("SU", "22:00", "02:00") { $0.closedOnHolidays = true }]
    #expect(try said(eve, "2026-04-27T01:00") == "open 02:00", "it began on the day before")
  }

  @Test("an exception goes before the rule, the season and the holidays")
  func exceptions() throws {
    let card = [
      opening("MO", "10:00", "12:00") {
        $0.closedOnHolidays = true
        $0.until = day(1, 6)
        $0.exceptions = [
          OpeningException(closedOn: day(2, 3)),
          OpeningException(day: day(9, 3), opens: "14:00", closes: "15:00"),
          OpeningException(day: day(9, 3), opens: "19:00", closes: "01:00"),
          OpeningException(day: day(6, 4), opens: "11:00", closes: "13:00"),
          OpeningException(day: day(1, 7), opens: "11:00", closes: "13:00"),
        ]
      }
    ]
    #expect(try said(card, "2026-03-02T11:00") == "closed 2026-03-09T14:00")
    #expect(try said(card, "2026-03-09T11:00") == "closed 14:00")
    #expect(try said(card, "2026-03-09T16:00") == "closed 19:00")
    #expect(try said(card, "2026-03-10T00:30") == "open 01:00")
    #expect(try said(card, "2026-04-06T12:30") == "open 13:00")
    #expect(try said(card, "2026-06-01T12:00") == "closed 2026-07-01T11:00")
    #expect(try said(card, "2026-07-01T11:00") == "open 13:00")
    var only = Opening()
    only.exceptions = [OpeningException(day: day(9, 3), opens: "14:00", closes: "15:00")]
    #expect(try said([only], "2026-03-02T11:00") == "closed 2026-03-09T14:00")
  }

  @Test("an exception that cannot be interpreted makes its own day unknown, and its night")
  func unclear() throws {
    var half = OpeningException()
    (half.day, half.opens) = (day(2, 3), "10:00")
    var both = OpeningException(day: day(2, 3), opens: "10:00", closes: "11:00")
    both.closed = true
    let contrary = [
      OpeningException(closedOn: day(2, 3)),
      OpeningException(day: day(2, 3), opens: "10:00", closes: "11:00"),
    ]
    for exceptions in [[half], [both], contrary] {
      let card = [opening("MO", "10:00", "12:00") { $0.exceptions = exceptions }]
      #expect(try said(card, "2026-03-02T11:00") == "unknown")
      #expect(try said(card, "2026-03-01T11:00") == "closed 2026-03-09T10:00")
      #expect(try said(card, "2026-03-03T00:00") == "closed 2026-03-09T10:00")
      #expect(try said(card, "2026-03-09T11:00") == "open 12:00")
      let night = [opening("MO", "22:00", "02:00") { $0.exceptions = exceptions }]
      #expect(try said(night, "2026-03-03T01:59") == "unknown")
      #expect(try said(night, "2026-03-03T02:00") == "closed 2026-03-09T22:00")
    }
  }

  @Test("what cannot be interpreted is unknown, and is never called closed")
  func unknown() throws {
    let odd = [
      opening("MO", nil, nil), opening("MO", "10:00", nil), opening("MO", nil, "12:00"),
      opening("MO", "10 uur", "12:00"), opening("MO", "10:00", "10:00"),
      opening("MO", "24:00", "12:00"), opening("MO", "10:60", "12:00"),
      opening("MO", "10:00", "24:01"), opening("MO", "10:00:30", "12:00"),
      opening("MA", "10:00", "12:00"), opening("", "10:00", "12:00"),
      opening("MO;COUNT=1", "10:00", "12:00"), opening("1MO", "10:00", "12:00"),
      opening(nil, "10:00", "12:00"), opening("MO", "10:00", "12:00") { $0.frequency = "DAILY" },
      opening(nil, "10:00", "12:00") { $0.frequency = nil },
      opening("MO", "10:00", "12:00") { $0.interval = 2 },
      opening("MO", "10:00", "12:00") { $0.interval = 0 },
      opening("MO", "10:00", "12:00") { $0.interval = Int.max },
      opening("MO", "10:00", "12:00") { $0.dayOfMonth = "1" },
      opening("MO", "10:00", "12:00") { $0.from = Day(number: Int.max) },
      monthly(nil), monthly(nil) { $0.dayOfMonth = "32" },
      opening(nil, nil, nil) { $0.frequency = "WEEKLY" },
    ]
    for unreadable in odd {
      #expect(try said([unreadable], "2026-03-02T11:00") == "unknown", "\(unreadable)")
      let card = [unreadable, opening("TU", "10:00", "12:00")]
      #expect(OpeningHours(card).unread == [unreadable])
      #expect(try said(card, "2026-03-03T11:00") == "open 12:00")
      #expect(try said(card, "2026-03-03T13:00") == "unknown")
    }
    #expect(try said([], "2026-03-02T11:00") == "unknown")
  }

  @Test("an opening in words says nothing by itself and takes nothing away")
  func words() throws {
    var words = Opening()
    words.text = "op dinsdag, in de zomer gesloten"
    #expect(try said([words], "2026-03-03T11:00") == "unknown")
    let card = [words, opening("TU", "10:00", "12:00")]
    #expect(OpeningHours(card).unread.isEmpty)
    #expect(try said(card, "2026-03-03T13:00") == "closed 2026-03-10T10:00")
  }

  @Test("the ends of the calendar are no trap")
  func ends() throws {
    let card = [opening("MO,FR", "22:00", "02:00")]
    #expect(try said(card, "0001-01-01T01:00") == "closed 22:00")
    #expect(try said(card, "9999-12-31T21:00") == "closed 22:00")
    #expect(try said(card, "9999-12-31T23:00").hasPrefix("open "))
    #expect(try said([opening("MO", "10:00", "12:00")], "9999-12-31T21:00") == "closed -")
  }
}
