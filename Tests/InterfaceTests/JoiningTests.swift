import Domain
import Resources
import Testing

@testable import Interface

/// What was noticed before goes on as one thing: signalen, plans and talks that were planned.
@Suite("joining")
struct JoiningTests {
  /// A wijk with one open signaal about nobody yet.
  private func desk(_ width: Int = 80) -> Desk {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas") { $0.wijk = "Middelland" }))
    caseload.put(
      .signaal(
        Small.signaal(5, "Gordijnen al dagen dicht op nummer zes", received: "2026-02-27") {
          $0.informant = "Wim"
        }))
    caseload.put(.voorziening(Small.card(7, "Eettafel") { $0.collective = true }))
    return Desk(caseload, width)
  }

  @Test("one that is like an open one is joined to it while it is typed: Down, Enter")
  func whileTyping() throws {
    var desk = desk()
    desk.press("sgordijnen weer dicht op nummer zes !vandaag van:Els ")
    #expect(desk.screen.contains("Lijkt op wat al open") && desk.screen.contains("↓ hoort erbij"))
    desk.press("<down>")
    #expect(desk.screen.contains("› Hoort bij: 27 feb Gordijnen"))
    desk.press("<up><down><enter>")
    let all = desk.session.caseload.signalen.rows
    let main = try #require(desk.session.caseload.signalen[Small.id(5)])
    #expect(all.count == 2 && main.status == .new && main.urgency == .today)
    let part = try #require(all.last)
    #expect(part.status == .closed && part.partOf == main.id && part.informant == "Els")
    #expect(part.reason == "Hoort bij: Gordijnen al dagen dicht op nummer zes")
    desk.press("2<enter>")
    #expect(desk.screen.contains("ook gezien") && desk.screen.contains("(Els)"))
    desk.press("<esc>u")
    #expect(desk.session.caseload.signalen.rows.map(\.urgency) == [.calm])
  }

  @Test("after Up it is new after all")
  func newAfterAll() {
    var desk = desk()
    desk.press("sgordijnen dicht op nummer zes <down><up><enter>")
    #expect(desk.session.caseload.signalen.rows.map(\.status) == [.new, .new])
  }

  @Test("two signalen that are one are joined, from a list of the open ones or by marking both")
  func afterwards() throws {
    for keys in ["2J<enter>", "2 <down> J"] {
      var desk = desk()
      desk.make(.signaalReceived(Small.signaal(6, "Post stapelt op", received: "2026-03-01")))
      desk.press(keys)
      let signalen = desk.session.caseload.signalen
      #expect(desk.session.overlays.isEmpty)
      #expect(signalen.rows.count { $0.status.isOpen } == 1, "\(keys)")
      #expect(signalen.rows.compactMap(\.partOf).count == 1)
    }
  }

  @Test("the one that somebody is asked for goes on, and is not joined to another")
  func askedGoesOn() throws {
    var desk = desk()
    desk.make(.signaalReceived(Small.signaal(6, "Post stapelt op")))
    var referral = Referral()
    referral.id = Small.id(8)
    referral.signaal = Small.id(6)
    referral.to = Small.id(7)
    desk.make(.referralOffered(referral))
    desk.press("2 <down> J")
    #expect(desk.session.caseload.signalen[Small.id(5)]?.partOf == Small.id(6))
    #expect(desk.session.caseload.signalen[Small.id(6)]?.status.isOpen == true)
    desk.make(.signaalReceived(Small.signaal(9, "Nog een", received: "2026-03-02")))
    let refused = desk.session.caseload
    #expect(throws: Refusal.referralRuns) {
      try refused.edits(
        for: .signaalJoined(Small.id(6), to: Small.id(9), reason: "zelfde"),
        on: Occasion(today: Desk.today, worker: nil))
    }
  }

  @Test("whoever noticed the same hears how it ended too (R72)")
  func hearsToo() throws {
    var desk = desk()
    desk.make(
      .signaalReceived(Small.signaal(6, "Post stapelt op") { $0.informant = "Els" }))
    desk.make(.signaalJoined(Small.id(6), to: Small.id(5), reason: "zelfde"))
    desk.make(.signaalClosed(signaal: Small.id(5), reason: "opgelost"))
    #expect(desk.session.caseload.contributorsNotTold(of: Small.id(5)) == ["Wim", "Els"])
    let thread = try #require(desk.session.caseload.thread(of: Small.id(5)))
    #expect(Set(thread.items) == [Small.id(5), Small.id(6)])
  }

  @Test("a card goes to a resident of whom nothing was noticed yet: the name, what it is, Enter")
  func fromCard() throws {
    var desk = desk()
    desk.press("4v/pinas<enter>")
    #expect(desk.screen.contains("Bewoners: je schrijft eerst"))
    desk.press("<enter>")
    #expect(desk.screen.contains("Mevrouw Pinas: wat is er? Daarna gaat het naar Eettafel."))
    desk.press("wil met anderen eten<enter><enter>")
    let referral = try #require(desk.session.caseload.referrals.rows.last)
    #expect(referral.to == Small.id(7) && referral.resident == Small.id(2))
    #expect(desk.session.caseload.signalen[referral.signaal]?.wijk == "Middelland")
  }

  @Test("a second plan in a household can become a part of the one that runs")
  func joinPlan() throws {
    var desk = desk()
    var plan = Plan()
    plan.id = Small.id(9)
    plan.resident = Small.id(2)
    plan.started = Desk.today
    plan.owner = Small.id(201)
    desk.make(.planAgreed(plan))
    desk.press("6p")
    #expect(desk.screen.contains("^O voegt een onderdeel toe"))
    desk.press("<^o>")
    #expect(!desk.screen.contains("^O voegt een onderdeel toe"))
    desk.press("vrijw<down>Hatice<enter>")
    #expect(desk.session.caseload.plans.rows.count == 1)
    #expect(desk.session.caseload.plans[plan.id]?.parts.map(\.who) == ["Hatice"])
    #expect(desk.session.overlays.isEmpty)
  }

  @Test("a question that became a part of the plan of a housemate has its next step there")
  func housematePlan() throws {
    var desk = desk(110)
    desk.make(.added(.resident(Small.resident(3, "Sam Pinas") { $0.wijk = "Middelland" })))
    var household = Household()
    household.id = Small.id(4)
    (household.name, household.wijk) = ("Pinas", "Middelland")
    household.members = [Small.id(2), Small.id(3)]
    desk.make(.added(.household(household)))
    desk.make(
      .signaalReceived(
        Small.signaal(6, "Sam wil uit huis", received: "2026-03-02") { $0.about = Small.id(3) }))
    var plan = Plan()
    plan.id = Small.id(9)
    (plan.resident, plan.household) = (Small.id(2), household.id)
    (plan.started, plan.owner, plan.goal) = (Desk.today, Small.id(201), "rust in huis")
    desk.make(.planAgreed(plan))
    desk.press("2/uit huis<enter>p<^o>")
    desk.press("vrijw<down>Hatice<down>woonruimte zoeken<enter>")
    #expect(desk.session.overlays.isEmpty)
    let part = try #require(desk.session.caseload.plans[plan.id]?.parts.last)
    #expect(part.signaal == Small.id(6) && part.share == .volunteer)
    let signaal = try #require(desk.session.caseload.signalen[Small.id(6)])
    #expect(signaal.status == .talking)
    let step = try #require(desk.session.caseload.nextStep(of: signaal))
    #expect(step == desk.session.caseload.plans[plan.id].flatMap(desk.session.caseload.nextStep))
    #expect(step.act == .evaluate)
    desk.press("<esc>6/sam<enter><enter>")
    #expect(desk.screen.contains("Plan samen"))
    #expect(desk.screen.contains("Mevrouw Pinas · woonruimte zoeken"))
    desk.press("<esc>:plannen<enter><enter>")
    #expect(desk.screen.contains("woonruimte zoeken · voor Sam Pinas"))
    desk.press("<esc><esc>2/uit huis<enter><enter>")
    #expect(desk.screen.contains("In het plan van") && desk.screen.contains("Mevrouw Pinas"))
    desk.press("d")
    #expect(desk.screen.contains("Bij het plan gekomen: Hatice voor Sam Pinas"))
    desk.press("<esc><esc>")
    // Who confided in somebody else is named in neither.
    var sam = try #require(desk.session.caseload.residents[Small.id(3)])
    var joost = Worker()
    (joost.id, joost.name) = (Small.id(999), "Joost")
    desk.make(.added(.worker(joost)))
    (sam.trust, sam.confidant) = (.me, joost.id)
    desk.make(.edited(.resident(sam)))
    desk.press("<esc><esc>:plannen<enter><enter>")
    #expect(desk.screen.contains("woonruimte zoeken") && !desk.screen.contains("voor Sam"))
    desk.press("d")
    #expect(desk.screen.contains("Bij het plan gekomen") && !desk.screen.contains("voor Sam"))
    desk.press("<esc><esc>")
    // When the plan is over, whoever told of it is asked what came of it.
    desk.make(.planEnded(plan.id, outflow: "klaar", reason: "het gaat goed"))
    let after = desk.session.caseload.signalen[Small.id(6)].flatMap(desk.session.caseload.nextStep)
    #expect(after?.act == .followUp && after?.day == Desk.today + 14)
  }

  @Test("a talk that was planned is noted from its promise, which is kept in the same act")
  func plannedTalk() throws {
    var desk = desk()
    desk.press("2Akeukentafelgesprek<down>Samira<down>morgen<enter>")
    let promise = try #require(desk.session.caseload.promises.rows.last)
    #expect(promise.due == Desk.today + 1)
    desk.press(":afspraken<enter>c")
    #expect(desk.screen.contains("Met Enter is de afspraak ook nagekomen"))
    desk.press("Het gaat niet goed<enter>")
    #expect(desk.session.caseload.promises[promise.id]?.kept == Desk.today)
    #expect(desk.session.caseload.conversations.rows.last?.signaal == Small.id(5))
    desk.press("u")
    #expect(desk.session.caseload.promises[promise.id]?.kept == nil)
    #expect(desk.session.caseload.conversations.rows.isEmpty)
  }

  @Test("a promise for a day that is over, or by a name that is almost known, is asked about once")
  func doubtfulPromise() throws {
    var desk = desk()
    desk.press("2Abellen<down>Mevrouw Pinass<down>-3<enter>")
    #expect(desk.screen.contains("is voorbij"))
    #expect(desk.screen.contains("Bedoel je Mevrouw"), "both are said at once")
    desk.press("<enter>")
    #expect(desk.session.caseload.promises.rows.map(\.who) == ["Mevrouw Pinass"])
    desk.press("u2Abellen<down>Mevrouw Pinass<down>morgen<enter>")
    #expect(desk.screen.contains("Bedoel je Mevrouw Pinas?"))
  }

  @Test("what was joined is taken apart again with the same key, also much later")
  func parted() throws {
    var desk = desk()
    desk.make(.signaalReceived(Small.signaal(6, "Post stapelt op", received: "2026-03-01")))
    desk.make(.signaalJoined(Small.id(6), to: Small.id(5), reason: "zelfde"))
    desk.make(.signaalReceived(Small.signaal(9, "Iets anders")))
    desk.press("2/stapelt<enter>")
    #expect(desk.screen.contains("Post stapelt op · hoort bij een ander"))
    desk.press("<esc>/gordijnen<enter>J")
    #expect(desk.screen.contains("Hoort er nu bij: Enter haalt het weer los"))
    desk.press("<enter>")
    #expect(desk.session.caseload.parts(of: Small.id(5)).isEmpty)
    desk.press("u<esc>/stapelt<enter>J")
    let back = try #require(desk.session.caseload.signalen[Small.id(6)])
    #expect(back.status == .new && back.partOf == nil && back.ended == nil && back.reason == nil)
    #expect(desk.session.caseload.parts(of: Small.id(5)).isEmpty)
    desk.press("<esc>/gordijnen<enter>xaklaar<enter>J")
    #expect(desk.screen.contains("al gesloten"), "one that ended by itself is not taken apart")
  }

  @Test("a promise that is made in its own list says with whom; closed signalen are one choice")
  func promiseAbout() throws {
    var desk = desk()
    desk.press(
      ":afspraken<enter>nkeukentafelgesprek<down>Samira<down>morgen<down>pinas<tab><enter>")
    #expect(desk.session.caseload.promises.rows.last?.about == Small.id(2))
    #expect(desk.screen.contains("Samira: keukentafelgesprek · Mevrouw Pinas"))
    desk.press("c")
    let form = try #require(desk.session.overlays.last)
    guard case .form(let open) = form else { return #expect(Bool(false), "no form") }
    #expect(open["resident"] == "Mevrouw Pinas" && open["sort"]?.contains("eukentafel") == true)
    desk.press("<esc><esc>")
    desk.make(.signaalClosed(signaal: Small.id(5), reason: "klaar"))
    desk.press("2f")
    #expect(desk.screen.contains("wat gesloten is"))
  }

  @Test("what it may be the same as is offered first")
  func likeFirst() throws {
    var desk = desk()
    desk.make(
      .signaalReceived(Small.signaal(6, "Kind alleen buiten") { $0.urgency = .safety }))
    desk.make(.signaalReceived(Small.signaal(9, "Op nummer zes zijn de gordijnen dicht")))
    var picker = Picker(purpose: .join(signaal: Small.id(9)))
    picker = desk.session.filled(picker)
    #expect(picker.rows.map(\.id) == [Small.id(5), Small.id(6)])
  }

  @Test("about somebody with an open signaal that one is offered: Down, Enter goes on with it")
  func openAlready() throws {
    var desk = desk()
    desk.make(
      .signaalReceived(
        Small.signaal(6, "Wil met anderen eten", received: "2026-03-02") { $0.about = Small.id(2) })
    )
    desk.press("6/pinas<enter>t")
    #expect(desk.screen.contains("Lijkt op wat al open") && desk.screen.contains("anderen eten"))
    desk.press("<down><enter>")
    guard case .picker(let picker)? = desk.session.overlays.last else {
      Issue.record("no picker")
      return
    }
    #expect(picker.purpose == .receiver(signaal: Small.id(6)))
    #expect(desk.session.caseload.signalen.count == 2, "nothing new was noted")
  }

  @Test("a question that came up in a talk counts that talk, and is in conversation by it")
  func fromTalk() throws {
    var desk = desk()
    desk.press(":gesprek not<enter>Kan de brief niet lezen<down>")
    desk.press("<esc><esc>6/pinas<enter>c Kan de brief niet lezen<enter>")
    desk.press(":gesprekken<enter>t<enter>")
    let talk = try #require(desk.session.caseload.conversations.rows.last)
    let signaal = try #require(talk.signaal.flatMap { desk.session.caseload.signalen[$0] })
    #expect(signaal.text == "Kan de brief niet lezen" && signaal.status == .talking)
    desk.press("<esc>u")
    #expect(desk.session.caseload.conversations.rows.last?.signaal == nil, "one act, one undo")
  }

  @Test("a signaal after the talk of today with somebody takes that talk along, when it is the one")
  func looseTalk() throws {
    for talks in [1, 2] {
      var desk = desk()
      for number in 0..<talks {
        var talk = Conversation()
        talk.id = Small.id(20 + number)
        (talk.day, talk.resident, talk.text) = (Desk.today, Small.id(2), "kan de brief niet lezen")
        desk.make(.conversationHeld(talk))
      }
      desk.press("1skan de brief niet lezen over:Mevrouw Pinas <enter>")
      let signaal = try #require(desk.session.caseload.signalen.rows.last)
      #expect(signaal.about == Small.id(2))
      let about = desk.session.caseload.conversations.rows.compactMap(\.signaal)
      #expect(about == (talks == 1 ? [signaal.id] : []))
      #expect(signaal.status == (talks == 1 ? .talking : .new))
    }
  }

  @Test("what is typed and belongs to an open one goes on with that one")
  func joinedGoesOn() {
    var desk = desk()
    desk.make(
      .signaalReceived(
        Small.signaal(6, "Wil met anderen eten", received: "2026-03-02") { $0.about = Small.id(2) })
    )
    desk.press("6/pinas<enter>tvroeg er weer naar <down><enter>")
    #expect(desk.session.caseload.signalen.rows.last?.partOf == Small.id(6))
    guard case .picker(let picker)? = desk.session.overlays.last else {
      Issue.record("no picker")
      return
    }
    #expect(picker.purpose == .receiver(signaal: Small.id(6)))
  }

  @Test("the same words find the same first, wherever one is")
  func thanksFirst() throws {
    for keys in ["1", "6"] {
      var desk = try Desk.demo()
      desk.press(keys + ":bedankt<enter>")
      #expect(desk.session.screen == .residents && desk.session.overlays.isEmpty)
      #expect(desk.session.lists[.residents]?.facets.isEmpty == false, "\(keys)")
    }
  }

  @Test("on a page a signaal that was joined says to which one, and not that it is done")
  func joinedOnPage() {
    var desk = desk(110)
    desk.make(
      .signaalReceived(
        Small.signaal(6, "Gordijnen weer dicht", received: "2026-03-02") {
          $0.about = Small.id(2)
        }))
    desk.make(.signaalJoined(Small.id(6), to: Small.id(5), reason: "zelfde"))
    desk.press("6/pinas<enter><enter>")
    #expect(desk.screen.contains("Gordijnen weer dicht · hoort bij 27 feb"))
  }

  @Test("what somebody wants by a new plan stands on their page; an earlier wish is called so")
  func goal() throws {
    var desk = desk(110)
    var plan = Plan()
    plan.id = Small.id(9)
    (plan.resident, plan.started, plan.goal) = (Small.id(2), Desk.today, "veilig de trap af")
    desk.make(.planAgreed(plan))
    #expect(desk.session.caseload.residents[Small.id(2)]?.wish == "veilig de trap af")
    desk.make(
      .signaalReceived(
        Small.signaal(6, "Regen in de kelder", received: "2026-03-02") { $0.about = Small.id(2) }))
    desk.press("<esc>2/kelder<enter><enter>")
    #expect(desk.screen.contains("(eerder gezegd)"))
  }

  @Test("while a name is typed in a picker the cursor is on the one that begins so")
  func pickerName() throws {
    var desk = try Desk.demo()
    desk.press("2t/even vrij")
    guard case .picker(let picker)? = desk.session.overlays.last else {
      Issue.record("no picker")
      return
    }
    let row = try #require(
      picker.rows.indices.contains(picker.position) ? picker.rows[picker.position] : nil)
    #expect(desk.session.caseload.name(of: row.id) == "Even Vrij")
    #expect(picker.rows.count > 1)
  }

  @Test("who is new in a tie of care makes it no tie of whoever writes it down")
  func newDaughter() throws {
    var desk = desk(100)
    desk.press("6/pinas<enter>ZNour Pinas<enter>")
    var tie = try #require(desk.session.caseload.contacts.rows.last)
    #expect(tie.keeper == nil && tie.care != nil && tie.care?.since == nil)
    // What is known of it is told when it is noted again.
    tie.care?.hoursPerWeek = 12
    desk.make(.edited(tie.any))
    desk.press("6/mevrouw pinas<enter>ZNour Pinas<down>")
    #expect(desk.screen.contains("Al bekend: 12"))
  }

  @Test("a step down to whoever had it before says so")
  func bounce() throws {
    var desk = try Desk.demo()
    let referral = try #require(
      desk.session.caseload.referrals.rows.first {
        $0.resident.map(desk.session.caseload.name(of:)) == "Mevrouw Pinas"
      })
    var picker = Picker(purpose: .step(referral: referral.id, up: false))
    picker = desk.session.filled(picker)
    let first = try #require(picker.rows.first)
    #expect(first.line?.level == .frontDesk && first.reasons == ["verwees het zelf door op 24 feb"])
    #expect(picker.rows.dropFirst().allSatisfy { $0.reasons.isEmpty })
    // No first choice; under the list, and once more where the reason is asked.
    desk.press("3/pinas<enter>-")
    #expect(!desk.screen.contains("Waarom: verwees"))
    desk.press("<home>")
    #expect(desk.screen.contains("Waarom: verwees het zelf door op 24 feb"))
    desk.press("<enter>")
    #expect(desk.screen.contains("· Verwees het zelf door op 24 feb"))
    desk.press("<esc>")
    desk.make(.referralLowered(referral.id, to: first.id, reason: "past beter"))
    picker = desk.session.filled(Picker(purpose: .step(referral: referral.id, up: true)))
    #expect(picker.rows.contains { $0.reasons == ["had het al op 24 feb"] })
  }

  @Test("how somebody says that caring goes is kept in their own words")
  func ownWords() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    caseload.put(.resident(Small.resident(3, "Meneer Pinas")))
    var desk = Desk(caseload, 100, 40)
    desk.press("6/mevrouw<enter>ZMeneer Pinas")
    let names = RecordFields.caring.count + RecordFields.care.count
    #expect(names > 10)
    desk.press("<down><down><down><down><down><down><down>ik trek het niet meer<enter>")
    let care = try #require(desk.session.caseload.contacts.rows.last?.care)
    #expect(care.ownWords == "ik trek het niet meer")
    desk.press("<enter>")
    #expect(desk.screen.contains("“ik trek het niet meer”"))
  }

  @Test("a step down offers the step that is nearest below first")
  func stepDown() throws {
    var desk = try Desk.demo()
    let referral = try #require(
      desk.session.caseload.referrals.rows.first { $0.status.isOpen && $0.level >= .wijkteam })
    var picker = Picker(purpose: .step(referral: referral.id, up: false))
    picker = desk.session.filled(picker)
    let ranks = picker.rows.compactMap { $0.line?.level.rank }
    #expect(ranks.count > 2 && ranks == ranks.sorted(by: >) && Set(ranks).count > 1)
  }

  @Test("the list of carers says why it stands in its order, with the hours")
  func carers() throws {
    var desk = try Desk.demo(120, 40)
    desk.press(":mantelzorg<enter>")
    #expect(desk.screen.contains("Jong, en zorgt mee"))
    #expect(desk.screen.contains("Wie het zwaarst heeft eerst") && desk.screen.contains(" u/w"))
  }
}
