import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// Forms as they are filled in.
@Suite("filling in")
struct FormWorkTests {
  @Test("a signaal is sent with Enter alone, or with why, who walks along and what was tried")
  func refer() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    caseload.put(.resident(Small.resident(3, "Hatice")))
    var tie = Contact()
    tie.id = Small.id(4)
    tie.from = Small.id(2)
    tie.to = Small.id(3)
    tie.relation = "buur"
    caseload.put(.contact(tie))
    caseload.put(
      .signaal(Small.signaal(5, "Slaapt niet van de brieven") { $0.about = Small.id(2) }))
    caseload.put(.voorziening(Small.card(6, "Wijkteam Bospolder") { $0.subkind = "wijkteam" }))
    caseload.put(.voorziening(Small.card(7, "Eettafel") { $0.collective = true }))
    var plain = Desk(caseload)
    plain.press("2v/eettafel<enter><enter>")
    let referral = try #require(plain.session.caseload.referrals.rows.last)
    #expect(referral.to == Small.id(7) && referral.reason == nil && referral.walkedAlong == nil)
    #expect(plain.session.overlays.isEmpty)

    var desk = Desk(caseload)
    desk.press("2v/wijkteam<enter>")
    #expect(desk.screen.contains("→ Wijkteam Bospolder · Wijkteam"))
    #expect(desk.screen.contains("Slaapt niet van de brieven"))
    desk.press("wil zelf alleen met Joost<down>")
    #expect(desk.screen.contains("Hatice"), "who is around her can walk along")
    desk.press("hat<tab>Hatice kijkt mee<down>niets samen<enter>")
    let sent = try #require(desk.session.caseload.referrals.rows.last)
    #expect(sent.reason == "wil zelf alleen met Joost" && sent.walkedAlong == "Hatice")
    #expect(sent.nearLooked?.text == "Hatice kijkt mee" && sent.nearLooked?.done == true)
    #expect(sent.togetherLooked?.text == "niets samen" && sent.togetherLooked?.done == true)
  }

  @Test("a resident is referred from her own card: what it is, and then who is nearest")
  func referResident() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    caseload.put(.voorziening(Small.card(7, "Eettafel") { $0.collective = true }))
    var desk = Desk(caseload)
    desk.press("6t")
    #expect(desk.screen.contains("Signaal over Mevrouw Pinas"))
    desk.press("wil met anderen eten<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.about == Small.id(2) && signaal.text == "wil met anderen eten")
    #expect(desk.screen.contains("Triage: wie is het dichtst bij?"))
    desk.press("/eettafel<enter><enter>")
    #expect(desk.session.caseload.referrals.rows.last?.resident == Small.id(2))
    desk.press("6s")
    #expect(desk.session.overlays == [.quick(QuickLine())], "any other signaal is about nobody yet")
  }

  @Test("Tab fills in and goes on to the next field; in a list it stays")
  func tab() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    var desk = Desk(caseload)
    desk.press("5nmev<tab>Maria<enter>")
    let waakvlam = try #require(desk.session.caseload.waakvlammen.rows.last)
    #expect(waakvlam.resident == Small.id(2) && waakvlam.holder == "Maria")
    desk.press("6ean")
    #expect(desk.session.overlays.count == 1)
  }

  @Test("a day that is typed is read back in full")
  func dayReadBack() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet")))
    var desk = Desk(caseload)
    desk.press("2Abellen<down><down><^u>-5")
    #expect(desk.screen.contains("= wo 25 feb 2026"))
    desk.press("<bs><bs>+7")
    #expect(desk.screen.contains("= ma 9 mrt 2026"))
  }

  @Test("a talk about a signaal takes what the resident wants, and Enter alone keeps the words")
  func talk() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet")))
    var desk = Desk(caseload)
    desk.press("2csamen gepraat<down>wil slapen<enter>")
    let talk = try #require(desk.session.caseload.conversations.rows.last)
    #expect(
      talk.signaal == Small.id(5) && talk.text == "samen gepraat" && talk.wish == "wil slapen")
    #expect(desk.session.caseload.signalen[Small.id(5)]?.status == .talking)
  }

  @Test("what fills a field whole is replaced by what is typed; free text and lists go on")
  func replaced() throws {
    var caseload = Small.empty
    caseload.put(
      .signaal(
        Small.signaal(5, "Niet bij de koffie") {
          $0.themes = ["ontmoeten"]
          $0.wish = "samen eten"
        }))
    var desk = Desk(caseload)
    desk.press("2e, soms<down><down><down>financ<down>deze<enter>")
    let signaal = try #require(desk.session.caseload.signalen[Small.id(5)])
    #expect(signaal.wish == "samen eten, soms" && signaal.themes == ["ontmoeten", "financien"])
    #expect(signaal.urgency == .thisWeek)
  }

  @Test("opening hours are shown in their field and understood when they are typed")
  func openings() throws {
    var caseload = Small.empty
    caseload.put(
      .voorziening(
        Small.card(7, "Koor") {
          var opening = Opening()
          opening.frequency = "WEEKLY"
          opening.days = "MO"
          opening.opens = "19:30"
          opening.closes = "21:30"
          $0.openings = [opening]
        }))
    var desk = Desk(caseload)
    func openings() -> [Opening] {
      desk.session.caseload.voorzieningen[Small.id(7)]?.openings ?? []
    }
    desk.press("4e")
    for _ in 0..<10 { desk.press("<down>") }
    #expect(desk.screen.contains("ma 19:30–21:30"))
    desk.press("<^u>wo 20:00-22:00<enter>")
    #expect(openings().map(\.days) == ["WE"] && openings().map(\.opens) == ["20:00"])
    #expect(desk.screen.contains("wo 20:00–22:00"))
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    desk.press("<^u>na de kerkdienst<enter>")
    #expect(openings().map(\.text) == ["na de kerkdienst"] && openings().map(\.days) == [nil])
    #expect(desk.screen.contains("na de kerkdienst"))
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    desk.press("<^u>elke tweede dinsdag 10-12<enter>")
    #expect(desk.screen.contains("Wanneer blijft tekst"), "it may be every other week")
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    desk.press("<^u>tweede dinsdag van de maand 10-12<enter>")
    #expect(openings().map(\.days) == ["2TU"] && openings().map(\.frequency) == ["MONTHLY"])
    #expect(desk.screen.contains("2e di 10:00–12:00"))
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    #expect(desk.screen.contains("2e di 10:00–12:00"), "as it can be typed again")
  }

  @Test(
    "opening hours as people write them",
    arguments: [
      ("di 10-12", "TU", "10:00", "12:00"), ("di, do 9.30–11", "TU,TH", "09:30", "11:00"),
      ("ma t/m vr", nil, nil, nil), ("ma t/m vr 9-17 uur", "MO,TU,WE,TH,FR", "09:00", "17:00"),
      ("di 19.30 tot 21.00", "TU", "19:30", "21:00"),
      ("dagelijks 10:00-12:00", "MO,TU,WE,TH,FR,SA,SU", "10:00", "12:00"),
      ("2e di 10:00–12:00", "2TU", "10:00", "12:00"),
      ("elke tweede dinsdag van de maand 10:00–12:00", "2TU", "10:00", "12:00"),
      ("eerste zaterdag van de maand 10-12", "1SA", "10:00", "12:00"),
      ("laatste za 11-15", "-1SA", "11:00", "15:00"),
      ("eerste en derde wo 14-16", "1WE,3WE", "14:00", "16:00"),
      ("elke laatste vrijdag 19-21", "-1FR", "19:00", "21:00"),
      ("di 10.30-12.00u", "TU", "10:30", "12:00"), ("elke derde vrijdag 19-21", nil, nil, nil),
      ("1e wo, 3e wo 14-16", "1WE,3WE", "14:00", "16:00"),
      ("elke tweede dinsdag 10-12", nil, nil, nil), ("om de week di 10-12", nil, nil, nil),
      ("di van de maand 10-12", nil, nil, nil), ("2e di, wo 10-12", nil, nil, nil),
      ("do 21:00-19:00", nil, nil, nil), ("za 22:00-02:00", "SA", "22:00", "02:00"),
      ("2nd Tue 10-12", "2TU", "10:00", "12:00"),
      ("ma-vr 9:00 - 17:00", "MO,TU,WE,TH,FR", "09:00", "17:00"),
      ("dinsdag en donderdag 13.00-16.00 uur", "TU,TH", "13:00", "16:00"),
      ("elke zondag van 14:00-16:00", "SU", "14:00", "16:00"),
      ("za–zo 10-24", "SA,SU", "10:00", "24:00"), ("gek", nil, nil, nil), ("", nil, nil, nil),
      ("di 25-26", nil, nil, nil), ("10-12", nil, nil, nil), ("di 10", nil, nil, nil),
      ("di 10-10:75", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func openingWords(_ text: String, _ days: String?, _ opens: String?, _ closes: String?) {
    let openings = OpeningWords.openings(text)
    let opening = openings?.first
    #expect(openings.map(\.count) ?? 1 == 1)
    #expect(opening?.days == days && opening?.opens == opens && opening?.closes == closes)
    // What is shown of it is read again as the same.
    for language in Language.allCases {
      guard let opening else { continue }
      #expect(
        OpeningWords.openings(opening.words(language)) == [opening], "\(opening.words(language))")
    }
  }

  @Test(
    "several hours in one line, each of its own days",
    arguments: [
      ("di–vr 11:00–18:00; za 11:00–16:00", "di–vr 11:00–18:00; za 11:00–16:00"),
      ("di 10-12, do 13-15", "di 10:00–12:00; do 13:00–15:00"),
      ("ma t/m vr 9-17, za 10-14", "ma–vr 09:00–17:00; za 10:00–14:00"),
      ("di 9-12 en 13-17", "di 09:00–12:00; di 13:00–17:00"),
      ("di 10-12; op afspraak", "di 10:00–12:00; op afspraak"),
      ("op afspraak; bel eerst", "op afspraak; bel eerst"), ("di 10-12, do", "di 10-12, do"),
      ("", nil), (" ; ", nil),
    ] as [(String, String?)])
  func severalHours(_ text: String, _ shown: String?) {
    let openings = OpeningWords.retyped(text, [])
    #expect(OpeningWords.words(openings, .nl) == shown)
    #expect(OpeningWords.retyped(shown ?? "", openings) == openings)
    #expect(OpeningWords.retyped(OpeningWords.words(openings, .en) ?? "", openings) == openings)
  }

  @Test("a card shows all of its hours in the form, and what is not retyped stays as it was")
  func allHours() throws {
    var card = Small.card(2, "Leeskamer")
    var (first, second) = (Opening(), Opening())
    (first.days, first.opens, first.closes) = ("TU,WE,TH,FR", "11:00", "18:00")
    (second.days, second.opens, second.closes) = ("SA", "11:00", "16:00")
    (first.frequency, second.frequency) = ("WEEKLY", "WEEKLY")
    second.exceptions = [OpeningException(closedOn: Day(number: 20_600))]
    (first.closedOnHolidays, second.closedOnHolidays) = (true, nil)
    card.openings = [first, second]
    var caseload = Small.empty
    caseload.put(.voorziening(card))
    var desk = Desk(caseload)
    func openings() -> [Opening] { desk.session.caseload.voorzieningen.rows[0].openings }
    desk.press("4<enter>e")
    for _ in 0..<10 { desk.press("<down>") }
    #expect(desk.screen.contains("di–vr 11:00–18:00; za 11:00–16:00"))
    desk.press("<^u>di–vr 11:00-17:30; za 11:00–16:00; ma 9-12<enter>")
    #expect(openings().map(\.days) == ["TU,WE,TH,FR", "SA", "MO"])
    #expect(openings()[0].closes == "17:30" && openings()[1] == second)
    #expect(openings().map(\.closedOnHolidays) == [true, nil, true])
    #expect(desk.screen.contains("di–vr 11:00–18:00 · tot"), "\(desk.screen)")
    // A line that cannot be read: nobody says that it is closed.
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    desk.press("<^u>zo 9-10; om de week wo 14-16<enter>")
    #expect(desk.screen.contains("Wanneer blijft tekst"))
    #expect(!desk.screen.contains("weer open"))
  }

  @Test("care that is noted in its own list stands in that list, whatever else is known of it")
  func care() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Hatice") { $0.wijk = "Middelland" }))
    var desk = Desk(caseload)
    desk.press(":mantelzorg: wie<enter>nHatice<down>haar man Mehmet<enter>")
    #expect(desk.screen.contains("nieuw: haar man Mehmet"))
    #expect(desk.screen.contains("Hatice → haar man Mehmet"))
    let tie = try #require(desk.session.caseload.contacts.rows.last)
    #expect(tie.care?.paid == false && tie.from == Small.id(2))
  }

  @Test("two who know each other stay one contact, to which the care is added")
  func careOfNeighbours() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Kees") { $0.wijk = "Middelland" }))
    caseload.put(.resident(Small.resident(3, "Ans") { $0.wijk = "Middelland" }))
    var neighbours = Contact()
    neighbours.id = Small.id(9)
    (neighbours.from, neighbours.to) = (Small.id(3), Small.id(2))
    neighbours.relation = "buur"
    neighbours.since = Day("2020-01-01")
    neighbours.seen = Day("2024-01-01")
    caseload.put(.contact(neighbours))
    var desk = Desk(caseload)
    desk.press(":mantelzorg: wie<enter>nKees<down>Ans<down><down><down>8<enter>")
    #expect(desk.screen.contains("kenden elkaar al"))
    let all = desk.session.caseload.contacts.rows
    let tie = try #require(all.first)
    #expect(all.count == 1 && tie.id == Small.id(9))
    #expect(tie.from == Small.id(2) && tie.to == Small.id(3), "Kees cares for Ans")
    #expect(tie.relation == "buur" && tie.since == Day("2020-01-01"))
    #expect(tie.care?.hoursPerWeek == 8 && tie.seen == desk.session.today)
    #expect(desk.screen.contains("Kees → Ans"), "and it is selected in the list")

    // The other cares too: that is another tie.
    desk.press("nAns<down>Kees<enter>")
    #expect(desk.session.caseload.contacts.rows.count == 2)
    // What is told of those who know each other goes over what was known, and empties nothing.
    desk.press(":contacten<enter>nKees<down>Ans<down>familie<enter>")
    let told = try #require(desk.session.caseload.contacts[Small.id(9)])
    #expect(told.relation == "familie" && told.care?.hoursPerWeek == 8)
    #expect(desk.session.caseload.contacts.rows.count == 2)
  }

  @Test("Tab does not walk past a word that the field does not know")
  func tabOnUnknown() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet")))
    var desk = Desk(caseload)
    desk.press("2c praat<down><down><down>zz<tab>")
    #expect(desk.screen.contains("\"zz\" ken ik niet"))
    desk.press("<^u>huis<tab><esc><esc>")
    #expect(desk.session.overlays.isEmpty)
    desk.press("2e<down><down><down>ontm<tab>, finan<enter>")
    #expect(
      desk.session.caseload.signalen[Small.id(5)]?.themes == ["ontmoeten", "financien"],
      "Tab stays where more can follow, and a comma beside the one that comes by itself does no harm"
    )
    desk.press("2e<down><down><down><tab>")
    guard case .form(let form)? = desk.session.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.position == 4, "with nothing to fill in it goes on")
  }

  @Test("what somebody wants is asked by their name, or as they are spoken of")
  func wishByName() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Mevrouw De Wit"), (3, "Meneer Aydin"), (4, "Yusuf")] {
      caseload.put(.resident(Small.resident(number, name)))
      caseload.put(.signaal(Small.signaal(number + 10, "Iets") { $0.about = Small.id(number) }))
    }
    caseload.put(.signaal(Small.signaal(20, "Iets anders")))
    func label(_ id: ID?) -> String { caseload.wishLabel(of: id).nl }
    #expect(label(Small.id(2)) == "Wat wil ze zelf?" && label(nil) == "Wat wil ze zelf?")
    #expect(label(Small.id(3)) == "Wat wil hij zelf?")
    #expect(label(Small.id(4)) == "Wat wil Yusuf zelf?")
    var desk = Desk(caseload)
    desk.press("6/yusuf<enter>d")
    #expect(desk.screen.contains("De draad · Yusuf"))
  }
}
