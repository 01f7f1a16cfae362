import Domain
import Testing

@Suite struct AgendaTests {
  @Test("the day is in the order safety, waakvlam, terugkoppeling, afspraak, verwijzing, signaal")
  func order() throws {
    var world = World()
    world.today = day(1, 1)
    let calm = try world.receive("stil") { $0.informant = "Wim" }
    let referral = try world.offer(try world.receive(), to: World.meal)
    let flame = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame)))
    let later = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(later, World.aydin) { $0.risk = .middle }))
    var promise = Promise()
    promise.id = world.fresh()
    promise.who = "Samira"
    promise.what = "bellen"
    promise.due = day(5, 1)
    try world.act(.added(.promise(promise)))
    world.today = day(2, 3)
    let danger = try world.receive("kind van 6 alleen thuis") { $0.urgency = .safety }
    let items = agenda(of: world, on: world.today)
    #expect(
      items == [
        item(.safety, danger, day(2, 3)), item(.waakvlam, flame, day(15, 1)),
        item(.waakvlam, later, day(12, 2)), item(.feedback, calm, day(15, 1)),
        item(.promise, promise.id, day(5, 1)), item(.referral, referral, day(15, 1)),
        item(.signaal, calm, day(15, 1)),
      ])
    #expect(items.map(\.section) == items.map(\.section).sorted())
  }

  @Test("a referral that waits for the one at the keyboard, or for their team, is there at once")
  func waitingForUser() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = try world.offer(signaal, to: World.joost, .wijkteam)
    #expect(!agenda(of: world, on: world.today).map(\.id).contains(referral))
    for var worker in world.caseload.workers.rows {
      worker.isUser = worker.id == World.joost ? true : nil
      worker.role = worker.id == World.joost ? "wijkteam" : worker.role
      world.caseload.put(.worker(worker))
    }
    #expect(agenda(of: world, on: world.today).map(\.id).contains(referral))
    try world.act(.referralAccepted(referral))
    #expect(!agenda(of: world, on: world.today).map(\.id).contains(referral))
  }

  private struct Line: Equatable {
    let section: Agenda.Section
    let id: ID
    let day: Day
  }

  private func item(_ section: Agenda.Section, _ id: ID, _ day: Day) -> Line {
    Line(section: section, id: id, day: day)
  }

  private func agenda(of world: World, on today: Day) -> [Line] {
    world.caseload.agenda(on: today).items.map { item($0.section, $0.id, $0.day) }
  }

  @Test("safety stays on top from the first day until it is ended (R30)")
  func safety() throws {
    var world = World()
    let id = try world.receive { $0.urgency = .safety }
    for act in [
      talk(about: id, "gebeld"),
      .referralOffered(world.referral(world.fresh(), id, World.team, .wijkteam)),
    ] {
      #expect(agenda(of: world, on: world.today).first == item(.safety, id, day(2, 3)))
      try world.act(act)
    }
    #expect(agenda(of: world, on: world.today).first?.section == .safety)
    try world.act(.signaalClosed(signaal: id, reason: "veilig thuis"))
    #expect(agenda(of: world, on: world.today + 400).isEmpty)
  }

  @Test(
    "a signaal asks for a look by its urgency",
    arguments: [(Urgency.calm, 14), (.thisWeek, 7), (.today, 0)])
  func triage(_ urgency: Urgency, _ days: Int) throws {
    var world = World()
    let id = try world.receive { $0.urgency = urgency }
    let due = world.today + days
    #expect(agenda(of: world, on: due - 1).isEmpty)
    #expect(agenda(of: world, on: due) == [item(.signaal, id, due)])
  }

  @Test("a referral that came back is there at once, one that waits when the days are over")
  func referrals() throws {
    var world = World()
    let signaal = try world.receive()
    let id = try world.offer(signaal, to: World.meal)
    #expect(agenda(of: world, on: day(15, 3)).isEmpty)
    #expect(agenda(of: world, on: day(16, 3)) == [item(.referral, id, day(16, 3))])
    try world.act(.referralReturned(id, proposal: "tuin", reason: "vol"))
    #expect(agenda(of: world, on: world.today) == [item(.referral, id, day(9, 3))])
  }

  @Test("a signaal whose referral did not help is not forgotten (R29)")
  func notForgotten() throws {
    var world = World()
    let signaal = try world.receive()
    let id = try world.offer(signaal, to: World.meal)
    world.today = day(1, 4)
    try world.act(.referralFinished(id, outcome: .unreached, reason: "niet thuis"))
    #expect(agenda(of: world, on: day(14, 4)).isEmpty)
    #expect(agenda(of: world, on: day(15, 4)) == [item(.signaal, signaal, day(15, 4))])
  }

  @Test("kept promises and waakvlammen that were put out ask nothing")
  func done() throws {
    var world = World()
    let flame = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame)))
    try world.act(.waakvlamEnded(flame, reason: "gaat goed"))
    var promise = Promise()
    promise.id = world.fresh()
    promise.who = "Joost"
    promise.what = "bellen"
    promise.due = world.today
    try world.act(.added(.promise(promise)))
    #expect(agenda(of: world, on: world.today).map(\.id) == [promise.id])
    try world.act(.promiseKept(promise.id))
    #expect(agenda(of: world, on: day(1, 1, 2030)).isEmpty)
  }

  /// A card in Bospolder on Mondays from five.
  private func mondays(
    _ number: Int, _ opens: String = "17:00", _ with: (inout Voorziening) -> Void = { _ in }
  )
    -> AnyRecord
  {
    card(id(number), "Kaarten") {
      var opening = Opening()
      opening.frequency = "WEEKLY"
      opening.days = "MO"
      opening.opens = opens
      opening.closes = "21:00"
      $0.openings = [opening]
      $0.sort = "activiteit"
      with(&$0)
    }
  }

  @Test("what is on in the own wijken today comes last, by the time it begins (§5 a)")
  func onToday() throws {
    var world = World()
    guard var samira = world.caseload.workers[World.samira] else { return }
    samira.wijken = ["Bospolder"]
    world.caseload.put(.worker(samira))
    world.caseload.put(mondays(500))
    world.caseload.put(mondays(501, "09:30"))
    world.caseload.put(mondays(502) { $0.sort = "loket" })
    world.caseload.put(mondays(503) { $0.wijken = ["Middelland"] })
    world.caseload.put(mondays(504) { $0.activity = .stopped })
    world.caseload.put(mondays(505) { $0.openings[0].days = "TU" })
    world.caseload.put(mondays(506) { $0.openings = [] })
    world.caseload.put(
      mondays(507) {
        $0.visibility = .offList
        $0.maker = World.joost
      })
    _ = try world.receive { $0.urgency = .safety }
    let items = world.caseload.agenda(on: day(2, 3)).items
    #expect(items.map(\.section) == [.safety, .onToday, .onToday])
    #expect(items.suffix(2).map(\.id) == [id(501), id(500)])
    #expect(items.suffix(2).map(\.minute) == [570, 1020])
    #expect(
      world.caseload.agenda(on: day(3, 3)).items.filter { $0.section == .onToday }.map(\.id)
        == [id(505)])
    // A list of days may hold spaces, as the hours themselves allow.
    world.caseload.put(mondays(508) { $0.openings[0].days = "WE , FR" })
    #expect(world.caseload.agenda(on: day(4, 3)).items.map(\.id).contains(id(508)))
  }

  @Test("what is on follows a change of the card, and of where the user works")
  func onTodayFollows() throws {
    var world = World()
    world.caseload.put(mondays(500))
    var book = AgendaBook(world.caseload, on: world.today)
    #expect(book.agenda.items == [])
    func change(_ record: AnyRecord) throws {
      let edits = try world.caseload.edits(for: .edited(record), on: world.occasion)
      world.caseload.apply(edits)
      book.update(with: edits, world.caseload)
      #expect(book.agenda == world.caseload.agenda(on: world.today))
    }
    guard var samira = world.caseload.workers[World.samira] else { return }
    samira.wijken = ["Bospolder"]
    try change(.worker(samira))
    #expect(book.agenda.items.map(\.id) == [id(500)])
    guard var card = world.caseload.voorzieningen[id(500)] else { return }
    card.activity = .waiting
    try change(.voorziening(card))
    #expect(book.agenda.items == [])
  }

  @Test("who was not reached stays on the day, with the day to try again, and not while it rests")
  func unreached() throws {
    var world = World()
    let flame = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame)))
    world.today = day(16, 3)
    try world.act(
      .momentLogged(waakvlam: flame, verdict: .unreached, text: nil, signaal: world.fresh()))
    #expect(agenda(of: world, on: world.today) == [item(.waakvlam, flame, day(18, 3))])
    #expect(agenda(of: world, on: day(18, 3)) == [item(.waakvlam, flame, day(18, 3))])
    var resting = world
    try resting.act(.waakvlamPaused(flame, until: day(30, 3), reason: "weg"))
    #expect(agenda(of: resting, on: world.today) == [])
    try world.act(.momentLogged(waakvlam: flame, verdict: .ok, text: nil, signaal: world.fresh()))
    #expect(agenda(of: world, on: world.today) == [])
  }
}
