import Domain
import Testing

@Suite struct DateTests {
  private func told(_ on: Day) -> Note { Note(day: on, worker: nil, text: "bezocht") }

  @Test("whoever told us hears back on day fourteen, and then it is done (scenario 3)")
  func feedback() throws {
    var world = World()
    world.today = day(16, 2)
    let id = try world.receive { $0.informant = "Wim" }
    #expect(world.caseload.signalen[id]?.feedbackDue(settings: Settings()) == day(2, 3))
    func listed(_ today: Day) -> Bool {
      world.caseload.agenda(on: today).items
        .contains { $0.section == .feedback && $0.id == id && $0.day == day(2, 3) }
    }
    #expect(!listed(day(1, 3)))
    #expect(listed(day(2, 3)))
    world.today = day(2, 3)
    try world.act(.feedbackGiven(signaal: id, text: "bezocht, eet nu mee op dinsdag"))
    #expect(!listed(day(2, 3)))
    let signaal = try #require(world.caseload.signalen[id])
    #expect(signaal.feedbackDue(settings: Settings()) == nil)
    #expect(signaal.feedback.map(\.text) == ["bezocht, eet nu mee op dinsdag"])
  }

  @Test("nobody is owed an answer who gave no name, and at the end it is owed again (R28)")
  func feedbackAgain() {
    var signaal = World().signaal(id(1))
    #expect(signaal.feedbackDue(settings: Settings()) == nil)
    signaal.informant = " "
    #expect(signaal.feedbackDue(settings: Settings()) == nil)
    signaal.informant = "Wim"
    var weekly = Settings()
    weekly.feedbackDays = 7
    #expect(signaal.feedbackDue(settings: weekly) == day(9, 3))
    signaal.feedback = [told(day(5, 3))]
    #expect(signaal.feedbackDue(settings: Settings()) == nil)
    signaal.status = .closed
    signaal.ended = day(10, 3)
    #expect(signaal.feedbackDue(settings: Settings()) == day(10, 3))
    signaal.feedback.append(told(day(10, 3)))
    #expect(signaal.feedbackDue(settings: Settings()) == nil)
  }

  @Test(
    "the first contact of a waakvlam follows the risk (scenario 16)",
    arguments: [
      (Risk.high, Optional(day(16, 3))), (.middle, day(13, 4)), (.low, day(1, 6)), (.onCall, nil),
    ])
  func firstContact(_ risk: Risk, _ expected: Day?) throws {
    var world = World()
    let waakvlam = world.waakvlam(world.fresh()) { $0.risk = risk }
    #expect(waakvlam.nextContact(settings: Settings()) == expected)
    #expect(waakvlam.checks.map(\.point) == [.whereToTurnMissing, .nobodyInformed])
    #expect(waakvlam.checks.allSatisfy { $0.about == waakvlam.id && $0.rule.number == 22 })
    try world.act(.waakvlamLit(waakvlam))
    let step = world.caseload.waakvlammen[waakvlam.id].flatMap {
      world.caseload.nextStep(of: $0, on: world.today)
    }
    #expect(step?.act == (risk == .onCall ? .onCall : .contact))
    #expect(step?.day == expected && step?.owner == World.samira)
  }

  @Test("an ok gives the next contact, one line and no question (scenario 17)")
  func ok() throws {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id)))
    world.today = day(16, 3)
    #expect(world.caseload.agenda(on: world.today).items.map(\.id) == [id])
    try world.act(.momentLogged(waakvlam: id, verdict: .ok, text: nil, signaal: world.fresh()))
    let waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.nextContact(settings: Settings()) == day(30, 3) && waakvlam.moments.count == 1)
    #expect(world.caseload.signalen.count == 0)
  }

  @Test("on call is never due, and a relapse opens a linked signaal (scenario 18)")
  func relapse() throws {
    var world = World()
    let id = world.fresh()
    let fresh = world.fresh()
    try world.act(
      .waakvlamLit(
        world.waakvlam(id, World.aydin) {
          $0.risk = .onCall
          $0.interval = 3
        }))
    #expect(world.caseload.agenda(on: day(2, 3, 2030)).items.isEmpty)
    try world.act(.momentLogged(waakvlam: id, verdict: .relapse, text: nil, signaal: fresh))
    let signaal = try #require(world.caseload.signalen[fresh])
    #expect(signaal.waakvlam == id && signaal.about == World.aydin && signaal.status == .new)
    #expect(signaal.source == "waakvlam" && signaal.urgency >= .thisWeek)
    #expect(signaal.wijk == "Bospolder" && signaal.owner == World.samira)
    #expect(signaal.informant == "Maria", "the holder hears how it goes on (R72)")
    let waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.risk == .high && waakvlam.nextContact(settings: Settings()) == day(16, 3))
  }

  @Test("a relapse brings the next contact nearer and never further away", arguments: [5, 14, 60])
  func closer(_ interval: Int) throws {
    var world = World()
    let id = world.fresh()
    try world.act(
      .waakvlamLit(
        world.waakvlam(id) {
          $0.risk = .low
          $0.interval = interval
        }))
    try world.act(
      .momentLogged(waakvlam: id, verdict: .relapse, text: "ze belde", signaal: world.fresh()))
    let expected = min(interval, 14)
    #expect(
      world.caseload.waakvlammen[id]?.nextContact(settings: Settings()) == day(2, 3) + expected)
  }

  @Test("a holder who is a worker is owed no answer by the relapse they logged")
  func workerHolder() throws {
    var world = World()
    let fresh = world.fresh()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id) { $0.holderRecord = World.joost }))
    try world.act(.momentLogged(waakvlam: id, verdict: .relapse, text: nil, signaal: fresh))
    #expect(world.caseload.signalen[fresh]?.informant == nil)
  }

  @Test("who could not be reached is tried again soon, and a chosen rhythm counts")
  func retry() {
    var waakvlam = World().waakvlam(id(1))
    waakvlam.moments = [Moment(day: day(16, 3), verdict: .unreached)]
    #expect(waakvlam.nextContact(settings: Settings()) == day(18, 3))
    waakvlam.moments = [Moment(day: day(4, 3), verdict: .unreached)]
    #expect(
      waakvlam.nextContact(settings: Settings()) == day(16, 3),
      "the moment stays open, but is not sooner")
    waakvlam.moments.append(Moment(day: day(5, 3), verdict: .attention))
    #expect(waakvlam.nextContact(settings: Settings()) == day(19, 3))
    waakvlam.interval = 30
    #expect(waakvlam.nextContact(settings: Settings()) == day(19, 3), "it asked for attention")
    waakvlam.moments[1].verdict = .ok
    #expect(waakvlam.nextContact(settings: Settings()) == day(4, 4))
    for odd in [0, -3, Int.max, Int.min] {
      waakvlam.interval = odd
      #expect(waakvlam.nextContact(settings: Settings()) == day(19, 3), "\(odd) days is no rhythm")
    }
    waakvlam.ended = day(6, 3)
    #expect(waakvlam.nextContact(settings: Settings()) == nil)
  }

  @Test("a hundred thousand histories: never before the last contact, always a day unless on call")
  func histories() {
    var dice = Dice.thrown(for: "waakvlammen")
    let verdicts = Verdict.allCases.filter { $0 != .missed }
    let world = World()
    for history in 0..<100_000 {
      var waakvlam = world.waakvlam(id(1))
      waakvlam.risk = dice.one(of: Risk.allCases)
      waakvlam.interval = dice.one(of: [nil, nil, 0, -9, 1, 30])
      var today = waakvlam.started
      for _ in 0..<dice.upTo(6) {
        today = today + dice.upTo(40)
        waakvlam.moments.append(Moment(day: today, verdict: dice.one(of: verdicts)))
      }
      if dice.upTo(8) == 0 { waakvlam.ended = today }
      let next = waakvlam.nextContact(settings: Settings())
      let isDue = waakvlam.isBurning && waakvlam.risk != .onCall
      guard (next != nil) == isDue, next.map({ $0 > today }) ?? true else {
        Issue.record("history \(history): \(waakvlam) is due \(next as Any)")
        return
      }
    }
  }

  @Test("a card is out of date after 180 days, and one off the list never (scenario 28)")
  func stale() {
    let caseload = World().caseload
    let today = day(2, 3)
    func stale(_ with: (inout Voorziening) -> Void) -> Bool {
      guard case .voorziening(let record) = card(id(1), "A", with: with) else { return false }
      return caseload.isStale(record, on: today)
    }
    #expect(stale { $0.checked = day(1, 9, 2025) }, "182 days")
    #expect(!stale { $0.checked = day(3, 9, 2025) }, "180 days")
    #expect(stale { $0.checked = nil })
    #expect(!stale { ($0.checked, $0.visibility) = (nil, .offList) })
    #expect(!stale { ($0.checked, $0.visibility) = (day(1, 1, 2020), .offList) })
  }
}
