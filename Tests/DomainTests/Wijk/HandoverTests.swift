import Domain
import Testing

@Suite struct HandoverTests {
  private let fatima = id(40)
  private let moskee = id(61)
  private let secret = id(62)

  private func world() -> World {
    var world = World()
    world.caseload.put(resident(fatima, "Fatima"))
    world.caseload.put(card(moskee, "Moskee"))
    world.caseload.put(
      card(secret, "Taalles thuis") { ($0.visibility, $0.maker) = (.offList, World.samira) })
    world.caseload.put(contact(id(90), World.samira, fatima) { $0.keeper = World.samira }.any)
    world.caseload.put(contact(id(91), World.samira, moskee).any)
    world.caseload.put(
      contact(id(92), fatima, World.hatice) {
        ($0.keeper, $0.otherKeepers) = (World.samira, [World.joost])
      }.any)
    return world
  }

  private func handover(_ world: World, to reader: ID? = World.samira) throws -> Handover {
    try #require(world.caseload.handover(of: World.samira, on: world.today, to: reader))
  }

  @Test("the only ties are listed as only through her, with her open promises (scenario 30)")
  func scenario() throws {
    var world = world()
    for (number, (who, due, kept)) in [
      ("Samira", day(9, 3), nil), (" samira", day(1, 3), nil), ("SAMIRA", day(5, 3), nil),
      ("Samira", day(1, 3), day(1, 3)), ("Joost", day(1, 3), nil),
    ].enumerated() as EnumeratedSequence<[(String, Day, Day?)]> {
      var promise = Promise()
      (promise.id, promise.who, promise.what) = (id(300 + number), who, "bellen")
      (promise.due, promise.kept) = (due, kept)
      world.caseload.put(.promise(promise))
    }
    let handover = try handover(world)
    #expect(handover.onlyThem == [id(90), id(91)] && handover.shared == [id(92)])
    #expect(handover.promises == [id(302), id(300)])
    #expect(handover.successor == nil && !handover.isEmpty)
    #expect(world.caseload.handover(of: World.aydin, on: world.today, to: nil) == nil)
  }

  @Test("a colleague who left keeps nothing up any more")
  func colleague() throws {
    for (leaves, alone) in [(nil, false), (day(2, 3), false), (day(1, 3), true)] as [(Day?, Bool)] {
      var world = world()
      world.caseload.put(worker(World.joost, "Joost", "wijkteam") { $0.leaves = leaves })
      #expect(try handover(world).onlyThem.contains(id(92)) == alone)
      let ties = world.caseload.fragileTies(on: world.today, to: nil).map(\.contact)
      #expect(ties == (alone ? [id(90), id(91), id(92)] : [id(90), id(91)]))
    }
  }

  @Test("ended ties are not handed over, and those of others are not hers")
  func ties() throws {
    func isListed(_ with: (inout Contact) -> Void) throws -> Bool {
      var world = world()
      world.caseload.put(
        contact(id(95), World.hatice, World.silva, "buur") {
          $0.keeper = World.samira
          with(&$0)
        }.any)
      return try handover(world).onlyThem.contains(id(95))
    }
    #expect(try isListed { _ in })
    #expect(try isListed { $0.until = day(2, 3) })
    #expect(try !isListed { $0.until = day(1, 3) })
    #expect(try isListed { $0.seen = day(1, 1, 2020) }, "a tie that sleeps is still hers")
    #expect(try !isListed { $0.keeper = World.joost })
    #expect(try !isListed { $0.keeper = nil })
    #expect(try isListed { ($0.keeper, $0.otherKeepers) = (nil, [World.samira]) })
    #expect(try isListed { $0.otherKeepers = [World.samira] }, "she is one, not two")
    #expect(
      try !isListed { ($0.from, $0.keeper) = (World.samira, World.joost) },
      "a colleague keeps up what she is in")
  }

  @Test("what she owns, what waits for her and what is off the list go along")
  func items() throws {
    var world = world()
    let kept = try world.receive()
    let asked = try world.offer(kept, to: World.samira, .individual)
    var flame = world.waakvlam(id(400))
    (flame.holderRecord, flame.owner) = (World.samira, World.joost)
    world.caseload.put(.waakvlam(flame))
    var home = Household()
    (home.id, home.members, home.regisseur) = (id(410), [World.aydin], World.samira)
    world.caseload.put(.household(home))
    world.caseload.put(
      card(id(63), "Tuin") {
        $0.initiative = Initiative()
        $0.initiative?.guide = World.samira
      })
    world.caseload.put(
      card(id(64), "Oud") {
        $0.initiative = Initiative()
        $0.initiative?.guide = World.samira
        $0.initiative?.letGo = day(1, 1)
      })
    let handover = try handover(world)
    #expect(handover.items == [kept, asked] && handover.asked == [asked])
    #expect(handover.held == [id(400)] && handover.households == [id(410)])
    #expect(handover.initiatives == [id(63)] && handover.offList == [secret])
    let other = try self.handover(world, to: World.joost)
    #expect(other.offList == [], "only its maker sees it (R27)")
    try world.act(.signaalClosed(signaal: kept, reason: "klaar"))
    #expect(try self.handover(world).items == [] && self.handover(world).asked == [])
  }

  @Test("each kind of open item is handed over, and none that is closed")
  func kinds() throws {
    var world = World()
    var plan = Plan()
    (plan.id, plan.resident, plan.owner) = (id(501), World.aydin, World.samira)
    var flame = world.waakvlam(id(502))
    flame.owner = World.samira
    var posting = Posting()
    (posting.id, posting.owner) = (id(503), World.samira)
    var match = Match()
    (match.id, match.owner) = (id(504), World.samira)
    var kwestie = Kwestie()
    (kwestie.id, kwestie.owner) = (id(505), World.samira)
    let told = world.signaal(id(506)) {
      ($0.owner, $0.status, $0.ended, $0.informant) = (World.samira, .closed, day(1, 3), "Wim")
    }
    for record in [
      AnyRecord.plan(plan), .waakvlam(flame), .posting(posting), .match(match), .kwestie(kwestie),
      .signaal(told),
    ] { world.caseload.put(record) }
    #expect(try handover(world).items == [506, 501, 502, 503, 504, 505].map(id))
    (plan.status, flame.ended, posting.status) = (.ended, day(1, 3), .closed)
    (match.status, kwestie.status) = (.stopped, .closed)
    for record in [
      AnyRecord.plan(plan), .waakvlam(flame), .posting(posting), .match(match), .kwestie(kwestie),
    ] { world.caseload.put(record) }
    #expect(try handover(world).items == [id(506)], "an answer is still owed")
  }

  @Test("only of who leaves is it said what hangs on them, and that nobody takes over (R56)")
  func leaving() throws {
    var world = world()
    func points() -> [Point] {
      world.caseload.wijkRemarks(about: World.samira, on: world.today, to: World.samira)
        .map(\.point)
    }
    #expect(points() == [])
    world.caseload.put(worker(World.samira, "Samira", "makelaar") { $0.leaves = day(1, 4) })
    #expect(points() == [.successorMissing, .onlyThroughLeaver])
    world.caseload.put(
      worker(World.samira, "Samira", "makelaar") {
        ($0.leaves, $0.successor) = (day(1, 4), World.joost)
      })
    #expect(points() == [.onlyThroughLeaver])
    #expect(try handover(world).successor == World.joost)
    let remark = world.caseload.wijkRemarks(about: World.samira, on: world.today, to: nil).last
    #expect(remark?.facts == [.record(id(90)), .record(id(91))])
  }

  @Test("a tie hangs on one worker, in a wijk or anywhere, with the party only they reach (R57)")
  func fragile() throws {
    var world = world()
    world.caseload.put(
      card(id(65), "Corporatie") { $0.wijken = ["Middelland"] })
    world.caseload.put(contact(id(93), World.samira, id(65)).any)
    world.caseload.put(contact(id(94), World.joost, id(65)).any)
    world.caseload.put(contact(id(95), World.samira, secret).any)
    let here = world.today
    let ties = world.caseload.fragileTies(on: here, to: World.samira)
    #expect(ties.map(\.contact) == [90, 91, 93, 94, 95].map(id))
    #expect(ties.map(\.worker) == [0, 0, 0, 1, 0].map { [World.samira, World.joost][$0] })
    #expect(
      ties.map(\.party) == [nil, moskee, nil, nil, secret], "two workers reach the corporatie")
    #expect(
      world.caseload.fragileTies(on: here, in: "Middelland", to: nil).map(\.contact)
        == [id(93), id(94)])
    #expect(!world.caseload.fragileTies(on: here, to: World.joost).map(\.contact).contains(id(95)))
    #expect(
      world.caseload.wijkRemarks(about: id(91), on: here, to: World.joost)
        == [Remark(.fragileTie, id(91), [.record(World.samira)])])
    #expect(world.caseload.wijkRemarks(about: id(92), on: here, to: nil) == [])
    #expect(world.caseload.wijkRemarks(about: id(95), on: here, to: World.joost) == [])
    world.caseload.put(contact(id(91), World.samira, moskee) { $0.until = day(1, 3) }.any)
    #expect(world.caseload.wijkRemarks(about: id(91), on: here, to: nil) == [])
  }
}
