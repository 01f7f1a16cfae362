import Domain
import Testing

@Suite("Waakvlam: holders, lighting again and remarks") struct WaakvlamHolderTests {
  private func lit(_ with: (inout Waakvlam) -> Void = { _ in }) throws -> (World, ID) {
    var world = World()
    let id = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(id, World.silva, with)))
    return (world, id)
  }

  @Test("when its holder stops the owner holds it, and another is found within days (R24)")
  func stops() throws {
    var (world, id) = try lit()
    world.today = day(4, 3)
    try world.act(.holderStopped(waakvlam: id))
    var waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.state(on: world.today) == .seekingHolder)
    #expect(waakvlam.holder == "Samira" && waakvlam.holderRecord == World.samira)
    #expect(waakvlam.earlierHolders.map(\.name) == ["Maria"])
    #expect(
      world.caseload.nextStep(of: waakvlam, on: world.today)
        == NextStep(owner: World.samira, act: .findHolder, day: day(11, 3)))
    #expect(world.caseload.agenda(on: world.today).items.map(\.day) == [day(11, 3)], "at once")
    #expect(world.refusal(of: .holderStopped(waakvlam: id)) == .nothingChanged)
    #expect(world.refusal(of: .holderFound(id, holder: " ", record: nil)) == .holderMissing)
    #expect(
      world.refusal(of: .holderFound(id, holder: "X", record: self.nobody)) == .notFound(nobody))
    try world.act(.holderFound(id, holder: "Hatice", record: World.hatice))
    waakvlam = try #require(world.caseload.waakvlammen[id])
    #expect(waakvlam.state(on: world.today) == .burning && waakvlam.holder == "Hatice")
    #expect(waakvlam.earlierHolders.map(\.name) == ["Maria"], "the owner only held it in between")
    #expect(world.caseload.agenda(on: world.today).items.isEmpty)
    try world.act(.holderFound(id, holder: "Imam Yusuf", record: nil))
    #expect(world.caseload.waakvlammen[id]?.earlierHolders.map(\.name) == ["Maria", "Hatice"])
    #expect(
      world.refusal(of: .holderFound(id, holder: "Imam Yusuf", record: nil)) == .nothingChanged)
  }

  private let nobody = id(999)

  @Test("while a holder is looked for a contact that is due is not forgotten")
  func dueWhileSeeking() throws {
    var (world, id) = try lit()
    world.today = day(14, 3)
    try world.act(.holderStopped(waakvlam: id))
    #expect(world.caseload.agenda(on: day(15, 3)).items.map(\.day) == [day(21, 3)])
    #expect(world.caseload.agenda(on: day(16, 3)).items.map(\.day) == [day(16, 3)])
    #expect(world.caseload.agenda(on: day(16, 3)).items.count == 1)
  }

  @Test("who stops with everything is one action")
  func stopsWithAll() throws {
    var (world, first) = try lit()
    let second = world.fresh()
    let other = world.fresh()
    let out = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(out, World.hatice)))
    try world.act(.waakvlamEnded(out, reason: "gaat goed"))
    try world.act(.waakvlamLit(world.waakvlam(second, World.aydin) { $0.holder = "maria" }))
    try world.act(.waakvlamLit(world.waakvlam(other, World.hatice) { $0.holder = "Wim" }))
    #expect(world.caseload.waakvlammen(heldBy: "Maria") == [first, second])
    try world.act(world.caseload.holderStopped("MARIA"))
    for id in [first, second] { #expect(world.caseload.waakvlammen[id]?.seekingHolder != nil) }
    #expect(world.caseload.waakvlammen[other]?.seekingHolder == nil)
    #expect(world.refusal(of: world.caseload.holderStopped("Maria")) == .nothingChanged)
  }

  @Test("one that is out is lit again with its history, and a relapse opens a signaal (R23)")
  func again() throws {
    var (world, id) = try lit {
      $0.risk = .low
      $0.whereToTurn = "Maria, 010 1"
    }
    #expect(
      world.refusal(of: .waakvlamRelit(id, as: world.fresh(), text: nil, signaal: nil))
        == .waakvlamBurns)
    try world.act(.waakvlamEnded(id, reason: "gaat goed"))
    world.today = day(1, 9)
    let fresh = world.fresh()
    let signaal = world.fresh()
    try world.act(.waakvlamRelit(id, as: fresh, text: "ze belde zelf", signaal: signaal))
    let relit = try #require(world.caseload.waakvlammen[fresh])
    #expect(relit.again == id && relit.started == day(1, 9) && relit.whereToTurn == "Maria, 010 1")
    #expect(relit.risk == .high && relit.moments.map(\.verdict) == [.relapse])
    #expect(relit.nextContact(settings: Settings()) == day(15, 9))
    #expect(world.caseload.signalen[signaal]?.waakvlam == fresh)
    #expect(world.caseload.signalen[signaal]?.urgency == .today)
    let thread = try #require(world.caseload.thread(of: signaal))
    #expect(thread.items == [id, fresh, signaal])
    #expect(thread.lines.first?.event == .lit(holder: "Maria", .low))
    #expect(thread.lines.contains { $0.event == .putOut && $0.id == id })
    #expect(
      world.refusal(of: .waakvlamRelit(id, as: world.fresh(), text: nil, signaal: nil))
        == .alreadyBurning(fresh))
  }

  @Test("lit again without a relapse it is as it was, and any new one carries on the last")
  func carriesOn() throws {
    var (world, id) = try lit { $0.risk = .low }
    try world.act(.waakvlamEnded(id, reason: "gaat goed"))
    let second = world.fresh()
    try world.act(.waakvlamRelit(id, as: second, text: nil, signaal: nil))
    let relit = try #require(world.caseload.waakvlammen[second])
    #expect(relit.risk == .low && relit.moments.isEmpty && relit.again == id && relit.ended == nil)
    try world.act(.waakvlamEnded(second, reason: "weer goed"))
    let third = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(third)))
    #expect(world.caseload.waakvlammen[third]?.again == second)
  }

  @Test("remarks say where to turn, what was missed and who is around, and none blocks (R22)")
  func remarks() throws {
    var (world, id) = try lit { ($0.whereToTurn, $0.informed) = (" ", [""]) }
    func points(_ id: ID, _ today: Day) -> [Point] {
      world.caseload.waakvlamRemarks(about: id, on: today, to: nil).map(\.point)
    }
    #expect(points(id, day(22, 3)) == [.whereToTurnMissing, .nobodyInformed])
    #expect(points(id, day(23, 3)) == [.missedMoment, .whereToTurnMissing, .nobodyInformed])
    #expect(points(World.silva, day(23, 3)).count == 3, "also by its resident")
    #expect(points(World.aydin, day(23, 3)).isEmpty && points(nobody, day(23, 3)).isEmpty)
    var edited = try #require(world.caseload.waakvlammen[id])
    (edited.whereToTurn, edited.informed) = ("Maria, 010 1", ["zus"])
    try world.act(.edited(.waakvlam(edited)))
    #expect(points(id, day(22, 3)).isEmpty)
    try world.act(
      .added(.contact(contact(world.fresh(), World.silva, World.hatice, "buur"))))
    try world.act(.holderStopped(waakvlam: id))
    #expect(
      world.caseload.waakvlamRemarks(about: id, on: world.today, to: nil)
        == [Remark(.holderWanted, id, [.words("Maria")], suggestions: [World.hatice])])
  }

  @Test("nobody chooses that a moment was missed")
  func missedIsComputed() throws {
    var (world, id) = try lit()
    let change = Change.momentLogged(
      waakvlam: id, verdict: .missed, text: nil, signaal: world.fresh())
    #expect(world.refusal(of: change) == .missedIsComputed)
  }

  @Test("an edit changes no holder's history, rest or end")
  func edited() throws {
    var (world, id) = try lit()
    try world.act(.waakvlamPaused(id, until: day(1, 4), reason: "weg"))
    try world.act(.holderStopped(waakvlam: id))
    let before = try #require(world.caseload.waakvlammen[id])
    var edit = before
    edit.pauses = []
    edit.seekingHolder = nil
    edit.earlierHolders = []
    edit.ended = world.today
    edit.again = id
    edit.rhythmFrom = 7
    edit.nearby = "eettafel"
    try world.act(.edited(.waakvlam(edit)))
    var expected = before
    expected.nearby = "eettafel"
    #expect(world.caseload.waakvlammen[id] == expected)
  }

  @Test("no child, nobody who is cared for, and nobody who has enough to bear is named as a holder")
  func whoCannotHold() throws {
    var world = World.withHelpers()
    let flame = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame, Person.ans)))
    try world.act(.holderStopped(waakvlam: flame))
    func named() -> Set<ID> {
      guard let waakvlam = world.caseload.waakvlammen[flame] else { return [] }
      return Set(
        world.caseload.holderWanted(for: waakvlam, on: world.today).flatMap(\.suggestions))
    }
    for (number, other) in [Person.imane, Person.naima, Person.kees, Person.ayse].enumerated() {
      world.caseload.put(contact(id(400 + number), Person.ans, other, "buur").any)
    }
    #expect(named() == [Person.imane, Person.naima, Person.kees, Person.ayse])
    world.change(Person.imane) { $0.ageGroup = "kind" }
    world.care(id(401), Person.ans, Person.naima) { $0.hoursPerWeek = 3 }
    world.care(id(410), Person.kees, Person.maria) { $0.load = .overloaded }
    #expect(named() == [Person.ayse])
    try world.act(.waakvlamLit(world.waakvlam(world.fresh(), Person.ayse)))
    #expect(named().isEmpty)
  }
}
