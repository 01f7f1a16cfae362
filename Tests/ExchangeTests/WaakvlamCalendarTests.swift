import Domain
import Exchange
import Support
import Testing

@Suite("Waakvlammen in a calendar") struct WaakvlamCalendarTests {
  private static let samira = ID(milliseconds: 1, random: (0, 1))
  private static let silva = ID(milliseconds: 2, random: (0, 2))
  private static let monday = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)
  /// 2 March 2026, 09:05:07 in Greenwich.
  private static let now = 20_514 * 86_400 + 9 * 3600 + 5 * 60 + 7

  private func caseload(_ name: String = "Meneer Silva") -> Caseload {
    var caseload = Caseload()
    var resident = Resident()
    resident.id = WaakvlamCalendarTests.silva
    resident.name = name
    resident.phone = "010-1234567"
    resident.wish = "met anderen eten"
    caseload.put(.resident(resident))
    return caseload
  }

  private func waakvlam(_ with: (inout Waakvlam) -> Void = { _ in }) -> Waakvlam {
    var waakvlam = Waakvlam()
    waakvlam.id = ID(milliseconds: 1_772_000_000_000, random: (7, 9))
    waakvlam.resident = WaakvlamCalendarTests.silva
    waakvlam.holder = "Maria"
    waakvlam.risk = .high
    waakvlam.whereToTurn = "huisarts, 010-7654321"
    waakvlam.started = WaakvlamCalendarTests.monday + 2
    with(&waakvlam)
    return waakvlam
  }

  private func text(
    _ entry: WaakvlamCalendar.Entry = .event, _ naming: WaakvlamCalendar.Naming = .nothing,
    _ waakvlammen: [Waakvlam]? = nil, name: String = "Meneer Silva", title: String = "waakvlam",
    on today: Day = monday
  ) -> String? {
    WaakvlamCalendar(entry, naming: naming, title: title, writtenAt: WaakvlamCalendarTests.now)
      .text(for: waakvlammen ?? [waakvlam()], in: caseload(name), on: today)
  }

  /// The lines as a reader sees them: CRLF taken off, folds undone.
  private func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var raw: [[UInt8]] = []
    for byte in text.utf8 {
      line.append(byte)
      if line.suffix(2) == [13, 10] {
        raw.append(line.dropLast(2))
        line = []
      }
    }
    #expect(line.isEmpty, "the last line ends with CRLF")
    for bytes in raw {
      #expect(bytes.count <= 75 && !bytes.contains(10) && !bytes.contains(13))
      #expect(String(validating: bytes, as: UTF8.self) != nil, "a fold inside a character")
      let words = String(decoding: bytes, as: UTF8.self)
      if bytes.first == 32, let last = lines.popLast() {
        lines.append(last + String(words.unicodeScalars.dropFirst()))
      } else {
        lines.append(words)
      }
    }
    return lines
  }

  @Test("an event lasts the week of the contact and occupies no hour")
  func event() throws {
    let lines = unfolded(try #require(text()))
    #expect(
      lines.filter { !$0.hasPrefix("UID") } == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//waakvlam//waakvlam//NL", "BEGIN:VEVENT",
        "DTSTAMP:20260302T090507Z", "DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260323",
        "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "SUMMARY:waakvlam", "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test("a task is due on the Sunday")
  func task() throws {
    let lines = unfolded(try #require(text(.task, .holder)))
    #expect(
      lines.dropFirst(3).filter { !$0.hasPrefix("UID") } == [
        "BEGIN:VTODO", "DTSTAMP:20260302T090507Z", "DTSTART;VALUE=DATE:20260316",
        "DUE;VALUE=DATE:20260322", "STATUS:NEEDS-ACTION", "CLASS:PRIVATE",
        "SUMMARY:waakvlam: Maria", "END:VTODO", "END:VCALENDAR",
      ])
  }

  @Test("it names nobody, the holder or the resident, and never anything more")
  func naming() throws {
    let secrets = ["010", "huisarts", "eten", "high", "\(waakvlam().id)", "\(Self.silva)"]
    let names = ["Maria", "Silva"]
    for entry in WaakvlamCalendar.Entry.allCases {
      for (naming, named) in [
        (WaakvlamCalendar.Naming.nothing, []), (.holder, ["Maria"]), (.resident, ["Silva"]),
      ] {
        let written = unfolded(try #require(text(entry, naming))).joined(separator: "\n")
        #expect(names.filter { written.contains($0) } == named)
        #expect(!secrets.contains { written.contains($0) })
      }
    }
  }

  @Test("an entry keeps its identity, whatever changes, and no two share one")
  func identity() throws {
    func identities(_ text: String?) throws -> [String] {
      unfolded(try #require(text)).filter { $0.hasPrefix("UID:") }
    }
    let other = waakvlam { $0.id = ID(milliseconds: 1_772_000_000_001, random: (7, 9)) }
    let both = try identities(text(.event, .nothing, [waakvlam(), other]))
    #expect(Set(both).count == 2)
    let later = waakvlam { $0.moments = [Moment(day: Self.monday + 14, verdict: .ok)] }
    let again = try identities(text(.task, .resident, [other, later], name: "Silva", title: "x"))
    #expect(again == both.reversed())
  }

  @Test(
    "a week that is over stands in this week, a rest moves it, and without a date it is left out")
  func weeks() throws {
    func start(_ waakvlam: Waakvlam, on today: Day) throws -> String? {
      unfolded(try #require(text(.event, .nothing, [waakvlam], on: today)))
        .first { $0.hasPrefix("DTSTART") }
    }
    #expect(try start(waakvlam(), on: Self.monday + 40) == "DTSTART;VALUE=DATE:20260406")
    let resting = waakvlam {
      var pause = Pause()
      (pause.from, pause.until) = (Self.monday + 3, Self.monday + 30)
      $0.pauses = [pause]
    }
    #expect(try start(resting, on: Self.monday + 3) == "DTSTART;VALUE=DATE:20260330")
    #expect(text(.event, .nothing, [waakvlam { $0.risk = .onCall }]) == nil)
    #expect(text(.event, .nothing, [waakvlam { $0.ended = Self.monday + 3 }]) == nil)
    #expect(text(.event, .nothing, []) == nil)
  }

  @Test(
    "what has a meaning of its own is escaped, and no name begins a line",
    arguments: [
      ("Jan; de Vries, sr.", #"Jan\; de Vries\, sr."#), (#"C:\x"#, #"C:\\x"#),
      ("Silva\r\nEND:VCALENDAR", "Silva END:VCALENDAR"), ("a\u{0}b\u{1B}[31m", "ab[31m"),
      ("x\u{2028}BEGIN:VEVENT", "x BEGIN:VEVENT"), ("\u{FEFF}Ana", "Ana"),
    ])
  func hostile(_ name: String, _ expected: String) throws {
    let lines = unfolded(try #require(text(.event, .resident, name: name)))
    #expect(lines.filter { $0.hasPrefix("SUMMARY:") } == ["SUMMARY:waakvlam: \(expected)"])
    #expect(lines.count == 13)
  }

  @Test("lines are folded at 75 bytes and never inside a character, whatever the name")
  func folding() throws {
    var generator = SeededGenerator.printed(for: "calendar folding")
    let characters: [Character] = ["a", "é", "漢", "🧑‍🌾", "🇳🇱", ";", ",", "\\", " ", "ş", "\u{301}"]
    for length in 0..<300 {
      let name = String(
        (0..<length).compactMap { _ in characters.randomElement(using: &generator) })
      let lines = unfolded(try #require(text(.event, .resident, name: "A\(name)Z")))
      let summary = lines.first { $0.hasPrefix("SUMMARY:") } ?? ""
      #expect(lines.count == 13)
      var plain = ""
      var isEscaped = false
      for scalar in summary.unicodeScalars.dropFirst("SUMMARY:waakvlam: ".unicodeScalars.count) {
        if scalar == "\\", !isEscaped {
          isEscaped = true
        } else {
          plain.unicodeScalars.append(scalar)
          isEscaped = false
        }
      }
      let shown = "A\(name)Z".unicodeScalars.filter { $0 != "\u{200D}" }
      #expect(Array(plain.unicodeScalars) == Array(shown))
    }
  }
}
