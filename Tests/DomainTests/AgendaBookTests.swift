import Domain
import Testing

@Suite("The start screen kept up to date") struct AgendaBookTests {
  @Test("after random changes, undo and redo, the book is what a new one would be")
  func updates() {
    let dice = Dice.thrown(for: "agenda book")
    var game = AgendaGame(dice: dice)
    var book = AgendaBook(game.world.caseload, on: game.world.today)
    var accepted = 0
    var longest = 0
    for step in 0..<3000 {
      let change = game.next()
      if book.today != game.world.today {
        book = AgendaBook(game.world.caseload, on: game.world.today)
      }
      let before = game.world.caseload
      guard let edits = try? before.edits(for: change, on: game.world.occasion) else { continue }
      accepted += 1
      let redone = game.dice.upTo(5) == 0
      for edits in redone ? [edits, edits.inverse, edits] : [edits] {
        game.world.caseload.apply(edits)
        book.update(with: edits, game.world.caseload)
        guard book.agenda == game.world.caseload.agenda(on: game.world.today) else {
          Issue.record("step \(step): after \(change) the book is another")
          return
        }
      }
      longest = max(longest, book.agenda.items.count)
    }
    print("agenda book: \(accepted) changes, at most \(longest) lines")
    #expect(accepted > 1000 && longest > 50)
    let sections = Set(game.seen.map(\.rawValue))
    #expect(sections.isSuperset(of: [0, 1, 2, 3, 4, 5, 6, 7, 8]), "\(sections)")
  }

  @Test("the book is the same as the agenda worked out the plain way")
  func plain() {
    var game = AgendaGame(dice: Dice.thrown(for: "plain agenda"))
    for _ in 0..<1500 { game.play() }
    let world = game.world
    var expected: [Agenda.Item] = []
    for today in [world.today, world.today + 30, world.today + 400] {
      expected = plainAgenda(of: world.caseload, on: today)
      #expect(world.caseload.agenda(on: today).items == expected)
    }
    #expect(Set(expected.map(\.section)).count >= 6)
  }

  /// Every line by the next step of its record, looked at one by one.
  private func plainAgenda(of caseload: Caseload, on today: Day) -> [Agenda.Item] {
    var items: [Agenda.Item] = []
    func add(_ section: Agenda.Section, _ id: ID, _ day: Day?, always: Bool = false) {
      guard let day, always || day <= today else { return }
      items.append(.init(section: section, id: id, day: day))
    }
    for signaal in caseload.signalen.rows {
      add(.feedback, signaal.id, signaal.feedbackDue(settings: caseload.settings))
      guard signaal.status.isOpen else { continue }
      if signaal.urgency == .safety {
        add(.safety, signaal.id, signaal.received, always: true)
      } else if caseload.openReferral(of: signaal.id) == nil {
        var quiet = signaal
        quiet.informant = nil
        add(.signaal, signaal.id, caseload.nextStep(of: quiet)?.day)
      }
    }
    for referral in caseload.referrals.rows {
      let day = caseload.nextStep(of: referral)?.day
      add(.referral, referral.id, day, always: referral.status == .returned)
    }
    for waakvlam in caseload.waakvlammen.rows where waakvlam.isBurning {
      let asks = waakvlam.asksContact(on: today, settings: caseload.settings)
      let contact = asks ? waakvlam.nextContact(settings: caseload.settings) : nil
      let search = waakvlam.seekingHolder.map { $0 + caseload.settings.returnedDays }
      add(.waakvlam, waakvlam.id, [contact, search].compactMap { $0 }.min(), always: true)
    }
    for tie in caseload.contacts.rows {
      add(.care, tie.id, caseload.nextStep(of: tie, on: today)?.day)
    }
    for promise in caseload.promises.rows where promise.kept == nil {
      add(.promise, promise.id, promise.due)
    }
    for plan in caseload.plans.rows { add(.plan, plan.id, caseload.nextStep(of: plan)?.day) }
    for match in caseload.matches.rows { add(.match, match.id, caseload.nextStep(of: match)?.day) }
    for posting in caseload.postings.rows {
      add(.posting, posting.id, caseload.nextStep(of: posting)?.day)
    }
    for kwestie in caseload.kwesties.rows {
      add(.kwestie, kwestie.id, caseload.nextStep(of: kwestie)?.day)
    }
    return items.sorted { ($0.section, $0.day, $0.id) < ($1.section, $1.day, $1.id) }
  }

  @Test("another number in the settings builds it anew")
  func settings() throws {
    var world = World()
    _ = try world.offer(try world.receive(), to: World.meal)
    world.today = day(5, 3)
    var book = AgendaBook(world.caseload, on: world.today)
    #expect(book.agenda.items.isEmpty)
    var settings = Settings()
    settings.answerDays = 3
    let edits = try world.caseload.edits(for: .edited(.settings(settings)), on: world.occasion)
    world.caseload.apply(edits)
    book.update(with: edits, world.caseload)
    #expect(book.agenda.items.map(\.section) == [.referral])
  }

  @Test("the age group of a resident moves the term of their plan")
  func resident() throws {
    var world = World()
    var plan = Plan()
    plan.id = world.fresh()
    plan.resident = World.silva
    plan.started = world.today
    try world.act(.planAgreed(plan))
    world.today = day(1, 9)
    try world.act(.planEvaluated(plan.id))
    world.today = day(2, 9)
    var book = AgendaBook(world.caseload, on: world.today)
    #expect(book.agenda.items == [.init(section: .plan, id: plan.id, day: day(2, 9))])
    var silva = try #require(world.caseload.residents[World.silva])
    silva.ageGroup = "kind"
    let edits = try world.caseload.edits(for: .edited(.resident(silva)), on: world.occasion)
    world.caseload.apply(edits)
    book.update(with: edits, world.caseload)
    #expect(book.agenda.items.isEmpty)
  }

  @Test("a plan is looked at together every six weeks, and at the end of its term a choice is made")
  func plans() throws {
    var world = World()
    var plan = Plan()
    plan.id = world.fresh()
    plan.resident = World.silva
    plan.started = world.today
    func step() -> NextStep? {
      world.caseload.plans[plan.id].flatMap { world.caseload.nextStep(of: $0) }
    }
    try world.act(.planAgreed(plan))
    #expect(step() == NextStep(owner: World.samira, act: .evaluate, day: day(13, 4)))
    world.today = day(22, 7)
    try world.act(.planEvaluated(plan.id))
    #expect(step() == NextStep(owner: World.samira, act: .decide, day: day(2, 9)))
    world.today = day(2, 9)
    try world.act(.planEvaluated(plan.id))
    #expect(step()?.act == .decide, "looking at it does not extend it")
    try world.act(.planExtended(plan.id, until: day(1, 12), reason: "bijna klaar"))
    #expect(step() == NextStep(owner: World.samira, act: .evaluate, day: day(14, 10)))
    try world.act(.planEnded(plan.id, outflow: "waakvlam", reason: "gaat goed"))
    #expect(step() == nil)
  }

  @Test(
    "the term of a plan follows its support",
    arguments: [
      (Support.frontDesk, nil), (.firstLine, Optional(day(2, 9))), (.wijkteam, day(2, 9)),
      (.youth, nil), (.coaching, day(2, 9)), (.secondLine, nil),
    ])
  func term(_ support: Support, _ expected: Day?) {
    let caseload = World().caseload
    var plan = Plan()
    plan.support = support
    plan.started = day(2, 3)
    #expect(caseload.termEnd(of: plan) == expected)
    plan.expectedEnd = day(1, 5)
    #expect(caseload.termEnd(of: plan) == day(1, 5))
  }
}

/// Random changes of every kind, also of plans, matches, postings, kwesties and settings.
private struct AgendaGame {
  private var game: RandomChanges
  var world: World {
    get { game.world }
    set { game.world = newValue }
  }
  var dice: Dice
  private(set) var seen: Set<Agenda.Section> = []

  init(dice: Dice) {
    self.dice = dice
    game = RandomChanges(dice: dice)
  }

  mutating func play() {
    let change = next()
    try? world.act(change)
  }

  mutating func next() -> Change {
    seen.formUnion(world.caseload.agenda(on: world.today).items.map(\.section))
    return dice.upTo(4) == 0 ? other() : game.next()
  }

  private mutating func other() -> Change {
    let resident = dice.one(of: world.caseload.residents.ids)
    let plan = world.caseload.plans.ids.randomElement(using: &dice) ?? .none
    switch dice.upTo(11) {
    case 0, 1:
      var plan = Plan()
      plan.id = world.fresh()
      plan.resident = resident
      plan.support = dice.one(of: Support.allCases)
      plan.started = world.today - dice.upTo(300)
      return .planAgreed(plan)
    case 2: return .planEvaluated(plan)
    case 3: return .planExtended(plan, until: world.today + dice.upTo(90), reason: "nog even")
    case 4: return .planEnded(plan, outflow: "waakvlam", reason: "klaar")
    case 5:
      var settings = world.caseload.settings
      settings.feedbackDays = 1 + dice.upTo(30)
      settings.middleRiskDays = 1 + dice.upTo(80)
      return .edited(.settings(settings))
    case 6:
      guard var edited = world.caseload.residents[resident] else { return .together([]) }
      edited.ageGroup = dice.one(of: ["kind", "volwassene", nil])
      return .edited(.resident(edited))
    case 7:
      var tie = contact(world.fresh(), resident, dice.one(of: world.caseload.residents.ids))
      if let known = world.caseload.contacts.rows.first(where: { $0.from == resident }) {
        tie = known
      }
      tie.care = tie.care ?? Care()
      tie.care?.load = dice.one(of: CareLoad.allCases)
      return world.caseload.contacts.contains(tie.id) ? .edited(tie.any) : .added(tie.any)
    case 8:
      var talk = Conversation()
      talk.id = world.fresh()
      (talk.day, talk.resident, talk.text) = (world.today - dice.upTo(20), resident, "bijgepraat")
      return .added(talk.any)
    case 9:
      var posting = Posting()
      posting.id = world.fresh()
      (posting.made, posting.resident, posting.what) = (world.today, resident, "even lucht")
      posting.side = dice.one(of: Side.allCases)
      posting.wijk = "Bospolder"
      return .added(posting.any)
    default:
      var match = Match()
      match.id = world.fresh()
      (match.asker, match.helper) = (resident, dice.one(of: world.caseload.residents.ids))
      return .matchProposed(match)
    }
  }
}
