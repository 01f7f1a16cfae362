import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// What is done at the end of something, with several at once, and on the board.
@Suite("more deeds")
struct MoreDeedTests {
  @Test("several people hear it at once: one act")
  func tellSeveral() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet") { $0.informant = "Wim" }))
    var desk = Desk(caseload)
    desk.press("2bgaat beter<down><end>, Hatice, Els<enter>")
    let signaal = try #require(desk.session.caseload.signalen[Small.id(5)])
    #expect(signaal.feedback.map(\.text) == ["gaat beter"])
    #expect(signaal.told.map(\.to) == ["Hatice", "Els"])
    desk.press("u")
    #expect(desk.session.caseload.signalen[Small.id(5)]?.told == [])
  }

  @Test("letting go is ticked off item by item, and what is found by itself says so")
  func letGo() throws {
    var desk = try Desk.demo()
    desk.press("3]")
    let id = try #require(desk.session.selectedID)
    desk.press("l")
    #expect(desk.screen.contains("Loslaten: wat is er al?") && desk.screen.contains("[ ]"))
    desk.press("1")
    #expect(desk.session.caseload.plans[id]?.letGo == ["netwerk"])
    #expect(desk.screen.contains("Loslaten: wat is er al?"), "the next one can be ticked")
    desk.press("31")
    #expect(desk.session.caseload.plans[id]?.letGo == ["terecht"])
    desk.press("<esc>x5het is goed zo<enter>")
    #expect(desk.session.caseload.plans[id]?.outflow == "klaar")
  }

  @Test("more time goes past the end that was agreed, in days, weeks or months")
  func moreTime() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Ans")))
    var plan = Plan()
    plan.id = Small.id(3)
    plan.resident = Small.id(2)
    plan.started = Small.day("2026-02-01")
    plan.expectedEnd = Small.day("2026-04-01")
    caseload.put(.plan(plan))
    var desk = Desk(caseload)
    func end() -> Day? { desk.session.caseload.plans[Small.id(3)]?.expectedEnd }
    desk.press("3]++3 weken<down>nog even<enter>")
    #expect(end() == Small.day("2026-04-01") && desk.session.overlays.count == 1)
    desk.press("<up><^u>+3 maanden")
    #expect(desk.screen.contains("= di 2 jun 2026"))
    desk.press("<enter>")
    #expect(end() == Small.day("2026-06-02"))
  }

  @Test(
    "days from now as people type them",
    arguments: [
      ("+7", "2026-03-09"), ("-5", "2026-02-25"), ("+2 weken", "2026-03-16"), ("+2w", "2026-03-16"),
      ("+3 maanden", "2026-06-02"), ("+1 jaar", "2027-03-02"), ("+3 manen", nil), ("+", nil),
      ("+x", nil), ("3 maanden", nil), ("3 maart", "2026-03-03"), ("3 maa", "2026-03-03"),
      ("2024", nil),
    ] as [(String, String?)])
  func daysFromNow(_ text: String, _ day: String?) {
    #expect(Day(typed: text, today: Desk.today) == day.flatMap { Day($0) })
  }

  @Test("a question and an offer of one sort become one match, with tasks and hours of either")
  func bothSides() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea")] {
      caseload.put(.resident(Small.resident(number, name)))
    }
    func posting(_ number: Int, _ side: Side, _ resident: Int) -> Posting {
      var posting = Posting()
      posting.id = Small.id(number)
      posting.side = side
      posting.what = "Boodschappen"
      posting.resident = Small.id(resident)
      posting.sort = "boodschap"
      posting.wijk = "Bospolder"
      posting.made = Desk.today
      if side == .offer { posting.hoursPerWeek = 2 } else { posting.tasks = ["boodschappen"] }
      return posting
    }
    caseload.put(.posting(posting(10, .question, 2)))
    caseload.put(.posting(posting(11, .offer, 3)))
    var stranger = Posting()
    stranger.id = Small.id(12)
    stranger.side = .offer
    stranger.what = "Leert appen"
    stranger.who = "De jongen van de kassa"
    stranger.sort = "taal"
    stranger.wijk = "Bospolder"
    stranger.made = Desk.today
    caseload.put(.posting(stranger))
    var desk = Desk(caseload)
    desk.press("3]]v")
    #expect(desk.screen.contains("heeft dit op het bord") && !desk.screen.contains("Leert appen"))
    desk.press("<enter>")
    let match = try #require(desk.session.caseload.matches.rows.last)
    #expect(match.question == Small.id(10) && match.offer == Small.id(11))
    #expect(match.hoursPerWeek == 2 && match.tasks == ["boodschappen"])
    #expect(desk.session.caseload.postings[Small.id(11)]?.status == .matched)
  }

  @Test("who helps by role or in a match can be thanked, and then is off the list")
  func thanks() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Gerda") { $0.roles = ["vrijwilliger"] }))
    caseload.put(.resident(Small.resident(3, "Bea") { $0.volunteer = Volunteering() }))
    caseload.put(.resident(Small.resident(4, "Cor")))
    var desk = Desk(caseload)
    desk.press(":bedankt is<enter>")
    #expect(
      desk.screen.contains("Bea") && desk.screen.contains("Gerda")
        && !desk.screen.contains("Cor"), "whoever was never thanked is on the list too")
    desk.press("b")
    var left = desk.session.contents[.residents]?.shown ?? []
    #expect(left.count == 1 && desk.screen.contains("Bedankt genoteerd: Bea"))
    desk.press("b")
    left = desk.session.contents[.residents]?.shown ?? []
    #expect(left.isEmpty)
    #expect(
      desk.session.caseload.residents[Small.id(2)]?.volunteer?.thanked == Desk.today)
    desk.press("<esc>6/cor<enter>b")
    #expect(desk.screen.contains("geen vrijwilliger of mantelzorger"))
  }

  @Test("residents are put in a group from the group itself")
  func members() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea")] {
      caseload.put(.resident(Small.resident(number, name)))
    }
    var group = Group()
    group.id = Small.id(9)
    group.name = "Breicafé"
    group.wijk = "Bospolder"
    caseload.put(.group(group))
    var desk = Desk(caseload)
    desk.press("6]]oAns, Bea<enter><enter>")
    #expect(desk.screen.contains("Ans, Bea"))
    #expect(desk.session.caseload.residents.rows.allSatisfy { $0.groups == [Small.id(9)] })
  }
}
