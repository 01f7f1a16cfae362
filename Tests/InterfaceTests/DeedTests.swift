import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// What is done with plans, matches, signalen, and who hears of it.
@Suite("deeds")
struct DeedTests {
  @Test("who offers just what is asked stands on top, and who is rather not asked at the end")
  func candidates() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea"), (4, "Cor"), (5, "Dirk")] {
      caseload.put(
        .resident(
          Small.resident(number, name) {
            guard number > 2 else { return }
            $0.volunteer = Volunteering()
            $0.volunteer?.experience = number == 3 ? ["ontmoeten"] : []
            $0.volunteer?.stepTooFar = number == 5 ? true : nil
          }))
    }
    func posting(_ number: Int, _ side: Side, _ resident: Int) -> Posting {
      var posting = Posting()
      posting.id = Small.id(number)
      posting.side = side
      posting.what = side == .question ? "Boodschappen" : "Doe graag boodschappen"
      posting.resident = Small.id(resident)
      posting.sort = "boodschap"
      posting.themes = side == .question ? ["ontmoeten"] : []
      posting.wijk = "Bospolder"
      posting.made = Desk.today
      return posting
    }
    caseload.put(.posting(posting(10, .question, 2)))
    caseload.put(.posting(posting(11, .offer, 4)))
    caseload.put(.posting(posting(12, .offer, 5)))
    var desk = Desk(caseload)
    desk.press("3]]v")
    let lines = desk.session.draw().lines
    let shown = [
      "Biedt dit zelf aan", "Cor", "Zou dit kunnen", "Bea", "Liever niet vragen", "Dirk",
    ]
    let places = shown.map { word in lines.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1), "\(places)")
    #expect(desk.screen.contains("Waarom: "), "all reasons of the one that is selected")
  }

  @Test("a plan ends together with the waakvlam that follows, or not at all")
  func planEnds() throws {
    var desk = try Desk.demo()
    desk.press("3]")
    let id = try #require(desk.session.selectedID)
    let burning = desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count
    func plan() -> Plan? { desk.session.caseload.plans[id] }
    desk.press("x")
    #expect(desk.screen.contains("Kijk nog naar:"), "what should be there before letting go")
    desk.press("2het gaat weer<enter>")
    #expect(desk.screen.contains("Met Enter is het plan ook afgerond."))
    desk.press("<esc>")
    #expect(plan()?.status.isOpen == true)
    desk.press("x2het gaat weer<enter><enter>")
    #expect(plan()?.status.isOpen == false && plan()?.outflow == "waakvlam")
    #expect(desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count == burning + 1)
    desk.press("u")
    #expect(plan()?.status.isOpen == true, "one act, one undo")
    #expect(desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count == burning)
  }

  @Test("whoever helped is told too, and then has heard")
  func tellOthers() throws {
    var desk = try Desk.demo()
    desk.press("3")
    let referral = try #require(
      desk.session.caseload.referrals.rows.first {
        !desk.session.caseload.contributorsNotTold(of: $0.id).isEmpty
      })
    let name = try #require(desk.session.caseload.contributorsNotTold(of: referral.id).first)
    desk.session.select(referral.id)
    desk.press("bhet is gelukt<down>\(name)<enter>")
    #expect(!desk.session.caseload.contributorsNotTold(of: referral.id).contains(name))
    #expect(desk.screen.contains("Terugkoppeling opgeslagen"))
  }

  @Test("an empty call is no call, and whoever was called stands at their own step (R64)")
  func ladder() throws {
    var desk = try Desk.demo()
    desk.press("2+")
    for step in 0...3 { #expect(desk.screen.contains(Texts.ladderStep(step).nl + ":")) }
    let before = desk.session.caseload
    desk.press("<enter>")
    #expect(desk.session.caseload == before && desk.session.overlays.count == 1)
    let first = try #require(desk.session.selectedID.flatMap { desk.session.caseload.signalen[$0] })
    let ladder = desk.session.caseload.ladder(for: first, on: Desk.today, to: nil)
    let called = desk.session.caseload.name(of: try #require(ladder[1].candidates.first))
    desk.press("\(called)<enter>")
    let signaal = try #require(
      desk.session.selectedID.flatMap { desk.session.caseload.signalen[$0] })
    #expect(
      signaal.escalations.last?.called == called
        && signaal.escalations.last?.level == 1)
    desk.press("+de buurman<enter>")
    let after = desk.session.caseload.signalen[signaal.id]
    #expect(after?.escalations.last?.level == 2, "who stands at no step is at the next one")
  }

  @Test("marked signalen become one kwestie, whatever their themes")
  func kwestieOfMarked() throws {
    var desk = try Desk.demo()
    desk.press("2  K<enter>")
    let kwestie = try #require(desk.session.caseload.kwesties.rows.last)
    #expect(kwestie.items.count == 2 && kwestie.level == .pattern)
  }

  @Test("going on with a match asks how it is, and trying again looks for somebody else")
  func matches() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea"), (4, "Cor")] {
      caseload.put(
        .resident(
          Small.resident(number, name) { if number > 2 { $0.volunteer = Volunteering() } }))
    }
    var posting = Posting()
    posting.id = Small.id(10)
    posting.what = "Boodschappen"
    posting.resident = Small.id(2)
    posting.wijk = "Bospolder"
    posting.made = Desk.today
    caseload.put(.posting(posting))
    var desk = Desk(caseload)
    desk.press("3]]v<enter>]oooo")
    let id = try #require(desk.session.caseload.matches.rows.last?.id)
    func match() -> Match? { desk.session.caseload.matches[id] }
    #expect(match()?.status == .running)
    desk.press("o")
    #expect(desk.screen.contains("Hoe gaat het tussen hen?"))
    desk.press("ze lachen samen<enter>")
    #expect(match()?.status == .askedAfter && match()?.log.last?.text == "ze lachen samen")
    let first = match()?.helper
    desk.press("xgpast niet<enter>a")
    #expect(desk.screen.contains("Wie past bij"))
    #expect(desk.screen.contains("stopte hiermee op 2 mrt 2026"))
    desk.press("<enter>")
    let again = try #require(desk.session.caseload.matches.rows.last)
    #expect(again.id != id && again.helper != first)
  }
}
