import Domain
import Testing

@Suite("Waakvlam: weeks, missed moments, tapering and rests") struct WaakvlamScheduleTests {
  private let settings = Settings()

  /// Lit on Monday 2 March 2026 with a rhythm of fourteen days, unless said otherwise.
  private func lit(_ with: (inout Waakvlam) -> Void = { _ in }) -> Waakvlam {
    World().waakvlam(id(1), World.silva, with)
  }

  private func contact(_ on: Day, _ verdict: Verdict = .ok) -> Moment {
    Moment(day: on, verdict: verdict)
  }

  @Test(
    "a moment is due in a week, Monday to Sunday, and every day of that week answers it",
    arguments: 0..<7)
  func week(_ offset: Int) {
    var waakvlam = lit { $0.interval = 14 + offset }
    #expect(waakvlam.nextContact(settings: settings) == day(16, 3) + offset)
    #expect(waakvlam.dueWeek(settings: settings) == day(16, 3)...day(22, 3))
    for today in 0..<14 {
      #expect(!waakvlam.asksContact(on: day(2, 3) + today, settings: settings))
    }
    for today in 0..<7 {
      let date = day(16, 3) + today
      #expect(waakvlam.asksContact(on: date, settings: settings))
      let schedule = waakvlam.schedule(settings: settings)
      #expect(schedule.openMoment(on: date) == day(16, 3) + offset)
      #expect(schedule.missed(on: date).isEmpty)
      waakvlam.moments = [contact(date)]
      #expect(waakvlam.schedule(settings: settings).openMoment(on: date) == nil)
      #expect(waakvlam.nextContact(settings: settings) == date + 14 + offset)
      waakvlam.moments = []
    }
    #expect(waakvlam.missed(on: day(22, 3), settings: settings).isEmpty)
    #expect(waakvlam.missed(on: day(23, 3), settings: settings) == [day(16, 3) + offset])
  }

  @Test("a contact before the week of its moment takes its place (R20)")
  func early() {
    let waakvlam = lit { $0.moments = [contact(day(15, 3))] }
    #expect(waakvlam.nextContact(settings: settings) == day(29, 3))
    #expect(waakvlam.missed(on: day(28, 3), settings: settings).isEmpty)
  }

  @Test("a missed moment stays until somebody is spoken to, and more follow at the rhythm")
  func missed() {
    var waakvlam = lit()
    let june = day(1, 6)
    let six = (1...6).map { day(2, 3) + 14 * $0 }
    #expect(waakvlam.missed(on: june, settings: settings) == six)
    #expect(waakvlam.nextContact(settings: settings) == day(16, 3), "it lies in the past")
    waakvlam.moments = [contact(june, .unreached)]
    #expect(waakvlam.missed(on: june, settings: settings) == six, "an attempt is no answer")
    waakvlam.moments.append(contact(june, .attention))
    #expect(waakvlam.missed(on: june, settings: settings).isEmpty)
    #expect(waakvlam.nextContact(settings: settings) == june + 14)
  }

  @Test("of a rhythm of days at most one moment a week is missed")
  func daily() {
    let waakvlam = lit { $0.interval = 1 }
    let missed = waakvlam.missed(on: day(30, 3), settings: settings)
    #expect(missed == [day(3, 3), day(9, 3), day(16, 3), day(23, 3)])
  }

  @Test("put out, the unanswered moments stand in the record, each once")
  func putOut() throws {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id)))
    world.today = day(6, 4)
    #expect(
      world.caseload.waakvlamRemarks(about: id, on: world.today, to: nil).first
        == Remark(.missedMoment, id, [.count(2), .day(day(16, 3))]))
    try world.act(.waakvlamEnded(id, reason: "verhuisd"))
    let out = try #require(world.caseload.waakvlammen[id])
    #expect(out.moments.map(\.day) == [day(16, 3), day(30, 3)])
    #expect(out.moments.allSatisfy { $0.verdict == .missed && $0.worker == nil })
    #expect(out.missed(on: day(1, 1, 2030), settings: settings) == [day(16, 3), day(30, 3)])
    #expect(world.caseload.waakvlamRemarks(about: id, on: world.today, to: nil).isEmpty)
    #expect(
      world.caseload.thread(of: id)?.lines.map(\.event).contains(.moment(.missed)) == true)
  }

  @Test("another rhythm, and other settings, leave what was missed as it was")
  func rhythmChanges() throws {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id)))
    world.today = day(6, 4)
    var edited = try #require(world.caseload.waakvlammen[id])
    edited.whereToTurn = "Maria, 010 1"
    try world.act(.edited(.waakvlam(edited)))
    #expect(world.caseload.waakvlammen[id]?.moments.isEmpty == true, "the rhythm is the same")
    var settings = Settings()
    settings.highRiskDays = 60
    try world.act(.edited(.settings(settings)))
    var waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.missed(on: world.today, settings: settings) == [day(16, 3), day(30, 3)])
    edited = waakvlam
    edited.risk = .onCall
    try world.act(.edited(.waakvlam(edited)))
    waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.missed(on: world.today, settings: settings).count == 2)
    #expect(waakvlam.nextContact(settings: settings) == nil, "on call is never due")
  }

  @Test("it tapers one band after so many contacts in a row that went well")
  func tapers() {
    var waakvlam = lit { $0.tapers = true }
    func rhythm() -> Int? { waakvlam.rhythm(settings: settings) }
    var today = day(2, 3)
    func log(_ verdicts: Verdict...) {
      for verdict in verdicts {
        today = today + 7
        waakvlam.log(contact(today, verdict), settings: settings)
      }
    }
    log(.ok, .ok)
    #expect(rhythm() == 14)
    log(.unreached, .ok)
    #expect(rhythm() == 42, "who was not reached breaks no row")
    log(.ok, .ok, .attention, .ok, .ok)
    #expect(rhythm() == 42, "attention begins the row anew")
    log(.ok)
    #expect(rhythm() == 91)
    log(.ok, .ok, .ok)
    #expect(rhythm() == 91, "nothing is lighter but on call, which a person chooses")
    log(.relapse)
    #expect(rhythm() == 14, "a relapse returns to the closest")
    log(.ok, .ok, .ok)
    #expect(rhythm() == 42)
    waakvlam.tapers = nil
    #expect(rhythm() == 14)
  }

  @Test("what asked for attention is looked at again no later than with a high risk, once")
  func attention() {
    for risk in [Risk.low, .middle, .high] {
      var waakvlam = lit { $0.risk = risk }
      let usual = settings.interval(for: risk) ?? 0
      waakvlam.moments = [contact(day(4, 3), .attention)]
      #expect(waakvlam.nextContact(settings: settings) == day(18, 3))
      waakvlam.moments.append(contact(day(18, 3), .unreached))
      #expect(waakvlam.nextContact(settings: settings) == day(20, 3))
      waakvlam.moments.append(contact(day(18, 3)))
      #expect(waakvlam.nextContact(settings: settings) == day(18, 3) + usual)
      // An older one that is written down later brings nothing nearer.
      waakvlam.moments.append(contact(day(10, 3), .attention))
      #expect(waakvlam.nextContact(settings: settings) == day(18, 3) + usual)
    }
    var often = lit { $0.interval = 5 }
    often.moments = [contact(day(4, 3), .attention)]
    #expect(often.nextContact(settings: settings) == day(9, 3), "sooner stays sooner")
    var onCall = lit { $0.risk = .onCall }
    onCall.moments = [contact(day(4, 3), .attention)]
    #expect(onCall.nextContact(settings: settings) == nil)
  }

  @Test("a chosen rhythm tapers to the next band that is lighter than it")
  func tapersFromChosen() {
    func rhythm(_ interval: Int, _ contacts: Int) -> Int? {
      let waakvlam = lit {
        $0.interval = interval
        $0.tapers = true
        $0.moments = (1...contacts).map { contact(day(2, 3) + $0) }
      }
      return waakvlam.rhythm(settings: settings)
    }
    #expect([3, 6, 9].map { rhythm(7, $0) } == [14, 42, 91])
    #expect([rhythm(14, 3), rhythm(30, 3), rhythm(100, 30)] == [42, 42, 100])
  }

  @Test("a rest moves what falls in it to the first day after, and resumes by itself")
  func rest() throws {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id)))
    #expect(
      world.refusal(of: .waakvlamPaused(id, until: world.today, reason: "weg"))
        == .endsBeforeStart(world.today))
    #expect(world.refusal(of: .waakvlamPaused(id, until: day(1, 4), reason: " ")) == .reasonMissing)
    #expect(world.refusal(of: .waakvlamResumed(id)) == .notResting)
    world.today = day(9, 3)
    try world.act(.waakvlamPaused(id, until: day(1, 4), reason: "bij haar dochter"))
    func waakvlam() throws -> Waakvlam { try #require(world.caseload.waakvlammen[id]) }
    #expect(try waakvlam().nextContact(settings: settings) == day(2, 4))
    let step = try world.caseload.nextStep(of: waakvlam(), on: day(1, 4))
    #expect(step == NextStep(owner: World.samira, act: .rest, day: day(1, 4)))
    #expect(world.caseload.agenda(on: day(1, 4)).items.isEmpty)
    #expect(world.caseload.agenda(on: day(2, 4)).items.map(\.day) == [day(2, 4)])
    #expect(try waakvlam().state(on: day(2, 4)) == .burning)
    world.today = day(20, 3)
    try world.act(.waakvlamResumed(id))
    #expect(try waakvlam().nextContact(settings: settings) == day(20, 3))
    #expect(try waakvlam().pauses.map(\.until) == [day(19, 3)])
  }

  @Test("a rest swallows no missed moment")
  func restAfterMissing() throws {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id)))
    world.today = day(24, 3)
    try world.act(.waakvlamPaused(id, until: day(1, 7), reason: "ziekenhuis"))
    let waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.missed(on: day(1, 7), settings: settings) == [day(16, 3)])
    #expect(waakvlam.nextContact(settings: settings) == day(16, 3))
    #expect(!waakvlam.asksContact(on: day(1, 7), settings: settings))
    #expect(waakvlam.asksContact(on: day(2, 7), settings: settings))
  }

  @Test("under a clock that was set back no date comes before the last contact")
  func clockSetBack() {
    var waakvlam = lit {
      $0.tapers = true
      $0.moments = [contact(day(20, 4)), contact(day(21, 4)), contact(day(10, 1), .attention)]
    }
    #expect(waakvlam.nextContact(settings: settings) == day(21, 4) + 14)
    waakvlam.moments.append(contact(day(1, 1), .relapse))
    #expect(waakvlam.nextContact(settings: settings) == day(21, 4) + 14)
    waakvlam.moments.append(contact(day(1, 1), .unreached))
    #expect(waakvlam.nextContact(settings: settings) == day(21, 4) + 14)
  }
}
