import Domain
import Exchange
import Resources
import Testing

@testable import Interface

@Suite("the fields of records")
struct RecordFieldTests {
  /// A value of the sort that a field takes, in words.
  private func sample(_ field: RecordField) -> String? {
    switch field.source {
    case .words, .names, .parties, .streets: "Een tekst"
    case .number: "7"
    case .degrees: "51,9123"
    case .email: "naam@example.org"
    case .day: "1-3-2026"
    case .yesNo: "ja"
    case .codes(let list), .codesOrWords(let list): Reference.standard.list(list).first?.nl
    case .choices(let choices): choices.last?.phrase.nl
    case .wijken: "Bospolder"
    case .gebieden: "Delfshaven"
    case .records: nil
    }
  }

  private func blank(_ kind: Kind) throws -> AnyRecord {
    let wijk = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    if kind == .settings { return Settings().any }
    let row = try #require(wijk.table(of: kind).ids.first.flatMap { wijk[$0] })
    return row
  }

  @Test("what is typed in a field is what stands in it, for every field of every kind")
  func roundTrip() throws {
    let wijk = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    var seen = 0
    for kind in Kind.allCases where kind != .referral || !wijk.referrals.rows.isEmpty {
      let record = try blank(kind)
      for language in Language.allCases {
        let words = RecordText(
          caseload: wijk, today: Desk.today, language: language, reference: .standard)
        for field in RecordFields.of(kind) {
          guard let typed = sample(field) else { continue }
          let text = language == .nl ? typed : nil
          guard let text else { continue }
          let understood = try words.understand(text, in: field)
          let (filled, refused) = record.with([field.path: understood.value])
          #expect(refused.isEmpty, "\(kind) \(field.path)")
          let back = FieldReading.values(of: filled.record)[field.path]
          #expect(back == understood.value, "\(kind) \(field.path)")
          #expect(words.text(back, in: field) == text, "\(kind) \(field.path)")
          seen += 1
        }
      }
    }
    #expect(seen > 200)
  }

  @Test("no two fields of a kind have one name, and every list of codes is there")
  func names() {
    for kind in Kind.allCases {
      let fields = RecordFields.of(kind)
      #expect(Set(fields.map(\.path)).count == fields.count, "\(kind)")
      for case .codes(let list) in fields.map(\.source) {
        #expect(!Reference.standard.list(list).isEmpty, "\(kind) \(list)")
      }
    }
    for amount in Settings.amounts {
      #expect(Texts.settings[amount.title] != nil, "\(amount.title)")
    }
  }

  @Test("editing one field leaves every other as it was, also what this version does not know")
  func nothingElse() throws {
    let wijk = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    for kind in Kind.allCases where kind != .settings {
      for id in wijk.table(of: kind).ids.prefix(5) {
        guard let record = wijk[id], let field = RecordFields.of(kind).first else { continue }
        let before = FieldReading.values(of: record.record)
        let (after, _) = record.with([field.path: before[field.path] ?? .text(nil)])
        #expect(after == record, "\(kind) \(field.path)")
      }
    }
  }

  @Test(
    "a day is read as people write it, and one that does not exist is refused",
    arguments: [
      ("2-3-2026", "2026-03-02"), ("2/3", "2026-03-02"), ("16 mrt", "2026-03-16"),
      ("1 mei 2025", "2025-05-01"), ("morgen", "2026-03-03"), ("gisteren", "2026-03-01"),
      ("+7", "2026-03-09"), ("-2", "2026-02-28"), ("2026-12-31", "2026-12-31"),
      ("29-2-24", "2024-02-29"),
    ])
  func days(_ typed: String, _ day: String) {
    #expect(Day(typed: typed, today: Desk.today)?.description == day)
    for wrong in [
      "30-2-2026", "29-2-2026", "0-1-2026", "1-13-2026", "1-1-0", "x", "", "1", "+", "1-2-3-4",
    ] {
      #expect(Day(typed: wrong, today: Desk.today) == nil, "\(wrong)")
    }
  }

  @Test("the sentinel points out and takes out, and never stops what is typed")
  func sentinel() throws {
    var desk = try Desk.demo()
    desk.press("sBel haar op 06-12345678 vandaag")
    #expect(desk.screen.contains("telefoonnummer"))
    desk.press("<^r>")
    #expect(desk.screen.contains("[telefoonnummer]") && !desk.screen.contains("06-12345678"))
    desk.press("<^u>BSN 111222333<enter>")
    let signaal = desk.session.caseload.signalen.rows.last
    #expect(signaal?.text == "BSN 111222333", "it is pointed out and not blocked")
    desk.press("6n")
    desk.press("Ali<down><down><down><down><down><down><down><down>06-12345678")
    #expect(!desk.screen.contains("^R"), "a field for a number is meant for it")
  }

  @Test("a slip in the name of who a waakvlam burns for makes no newcomer and moves nothing")
  func slip() throws {
    var desk = try Desk.demo()
    let before = desk.session.caseload
    desk.press("5e<^u>Onbekende Kees<enter>")
    #expect(desk.screen.contains("Onbekende Kees") && desk.screen.contains("ken ik niet"))
    #expect(desk.session.caseload == before)
  }

  @Test("what was just made is the row that is selected")
  func selected() throws {
    var desk = try Desk.demo()
    desk.press("4nSoep bij tante Rita<enter>")
    let id = try #require(desk.session.selectedID)
    #expect(desk.session.caseload.voorzieningen[id]?.name == "Soep bij tante Rita")
  }

  @Test("a refusal names who it is about, and what a setting is called")
  func named() throws {
    var desk = try Desk.demo()
    let household = try #require(desk.session.caseload.households.rows.first)
    let member = try #require(household.members.first.map(desk.session.caseload.name(of:)))
    desk.press("6]]]nDubbel<down>\(member)<enter>")
    #expect(desk.screen.contains(member) && desk.screen.contains("hoort al bij een ander"))
    desk.press("<esc><esc>,<^u>-5<enter>")
    #expect(!desk.screen.contains("feedbackDays") && desk.screen.contains("Terugkoppelen binnen"))
  }

  @Test("a wish that was heard in a talk is the wish on the card of the resident")
  func wishHeard() throws {
    var desk = try Desk.demo()
    desk.press("6/rosa<enter>")
    let id = try #require(desk.session.selectedID)
    desk.press("cGesproken<down>Een avond voor zichzelf<enter>")
    #expect(desk.session.caseload.residents[id]?.wish == "Een avond voor zichzelf")
  }

  @Test("an initiative is made from the palette, with its needs and limits near the top")
  func initiative() throws {
    var desk = try Desk.demo()
    desk.press(":initia<enter>")
    #expect(
      desk.screen.contains("Raakt ons omdat") && desk.screen.contains("Waar liggen de grenzen"))
    desk.press("Geveltuin<down><down>Het plein is kaal<enter>")
    let card = desk.session.caseload.voorzieningen.rows.last
    #expect(card?.name == "Geveltuin" && card?.initiative?.concern == "Het plein is kaal")
    #expect(card?.sort == "initiatief" && card?.initiative?.turn == "bewoners")
  }

  @Test("who confided in one other worker stands in no list of residents")
  func confided() throws {
    var wijk = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    let other = try #require(wijk.workers.rows.first { $0.id != wijk.user?.id })
    var resident = try #require(wijk.residents.rows.first { $0.name == "Abdel" })
    resident.trust = .me
    resident.confidant = wijk.user?.id
    wijk.put(.resident(resident))
    var desk = Desk(wijk)
    desk.press("6")
    #expect(desk.screen.contains("Abdel"), "the one they confided in")
    resident.confidant = other.id
    wijk.put(.resident(resident))
    desk = Desk(wijk)
    desk.press("6")
    #expect(!desk.screen.contains("Abdel"))
  }

  @Test("a digit fills a domain and goes on; blanks stay blank; what changed is shown")
  func measuring() throws {
    var desk = try Desk.demo()
    desk.press("6/fatima<enter>m")
    desk.press("2 ")
    let resident = desk.session.selectedID
    desk.press("4<enter>")
    let last = desk.session.caseload.selfReliances.rows.last
    #expect(last?.resident == resident)
    let domains = Reference.standard.list("zrmDomains").map(\.code)
    #expect(last?[domains[0]] == 2 && last?[domains[1]] == nil && last?[domains[2]] == 4)
  }
}
