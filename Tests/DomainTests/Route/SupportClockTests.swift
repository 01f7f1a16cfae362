import Domain
import Testing

/// A plan for a resident; unless said otherwise support of the wijkteam since 2 November 2025.
func plan(
  _ id: ID, _ resident: ID = World.aydin, _ with: (inout Plan) -> Void = { _ in }
) -> Plan {
  var plan = Plan()
  plan.id = id
  plan.resident = resident
  plan.started = day(2, 11, 2025)
  with(&plan)
  return plan
}

/// More time for a plan.
func moreTime(until day: Day) -> Extension {
  var more = Extension()
  more.until = day
  more.reason = "nog even"
  return more
}

@Suite("How long support lasts") struct SupportClockTests {
  private func clock(
    _ support: Support, _ started: Day, extended: Day? = nil, on today: Day = day(2, 3),
    _ with: (inout Settings) -> Void = { _ in }
  ) -> SupportClock? {
    var settings = Settings()
    with(&settings)
    return SupportClock(support, since: started, extended: extended, on: today, settings: settings)
  }

  @Test("four months is near the end, six asks to choose, youth has no alarm (scenario 13)")
  func scenario() throws {
    var world = World()
    world.caseload.put(resident(World.aydin, "Aydin") { $0.ageGroup = "volwassene" })
    world.caseload.put(resident(World.silva, "Silva") { $0.ageGroup = "volwassene" })
    world.caseload.put(resident(World.hatice, "Hatice") { $0.ageGroup = "tiener" })
    let near = plan(id(80), World.aydin)
    let over = plan(id(81), World.silva) { $0.started = day(2, 9, 2025) }
    let young = plan(id(82), World.hatice) { $0.started = day(1, 7, 2025) }
    for one in [near, over, young] { world.caseload.put(.plan(one)) }

    let first = try #require(world.caseload.clock(of: near, on: world.today))
    #expect(first.phase == .nearEnd && first.months == 4 && first.choices.isEmpty)
    let second = try #require(world.caseload.clock(of: over, on: world.today))
    #expect(second.phase == .overTerm && second.months == 6)
    #expect(second.choices == [.moreTime, .secondLine, .wayOut])
    let third = try #require(world.caseload.clock(of: young, on: world.today))
    #expect(third.phase == .openEnded && third.support == .youth && third.choices.isEmpty)

    func points(_ id: ID) -> [Point] {
      world.caseload.routeRemarks(about: id, on: world.today, to: nil).map(\.point)
    }
    #expect(points(id(80)) == [.supportNearEnd, .lettingGo])
    #expect(points(id(81)) == [.supportOverTerm, .lettingGo])
    #expect(points(id(82)) == [])
    #expect(
      world.caseload.routeRemarks(about: id(81), on: world.today, to: nil).first?.facts
        == [.count(6), .day(day(2, 9, 2025)), .day(day(2, 3))])
  }

  @Test("the phase turns on the very day the months are full, also at the end of a short month")
  func boundaries() {
    for support in [Support.wijkteam, .firstLine, .coaching] {
      for (started, near, term) in [
        (day(2, 9, 2025), day(2, 1), day(2, 3)), (day(31, 8, 2025), day(31, 12, 2025), day(28, 2)),
        (day(31, 10, 2025), day(28, 2), day(30, 4)),
        (day(29, 2, 2024), day(29, 6, 2024), day(29, 8, 2024)),
      ] {
        func phase(_ today: Day) -> SupportClock.Phase? {
          clock(support, started, on: today)?.phase
        }
        #expect(phase(started) == .running && phase(near - 1) == .running)
        #expect(phase(near) == .nearEnd && phase(term - 1) == .nearEnd)
        #expect(phase(term) == .overTerm && phase(term + 900) == .overTerm)
        #expect(clock(support, started)?.nearEnd == near)
        #expect(clock(support, started)?.term == term)
      }
    }
  }

  @Test("ten thousand clocks: the phases come in order, and the months are the calendar's")
  func property() {
    var dice = Dice.thrown(for: "clocks")
    for _ in 0..<10_000 {
      let started = day(1, 1, 2020) + dice.upTo(3000)
      let today = started + dice.upTo(500)
      let support = dice.one(of: Support.allCases)
      let (near, full) = (1 + dice.upTo(12), 1 + dice.upTo(12))
      let clock = clock(support, started, on: today) {
        ($0.nearEndMonths, $0.supportMonths) = (near, full)
      }
      let months = started.months(until: today)
      let expected: SupportClock.Phase? =
        switch support {
        case .frontDesk, .secondLine: nil
        case .youth: months >= full ? .openEnded : .running
        default: months >= full ? .overTerm : months >= near ? .nearEnd : .running
        }
      guard clock?.phase == expected, clock.map({ $0.months == months }) ?? true else {
        Issue.record("\(support) since \(started) on \(today), \(near) and \(full)")
        return
      }
    }
  }

  @Test("more time counts until its day, and never makes the term shorter (R9)")
  func extended() {
    func phase(until day: Day, on today: Day) -> SupportClock.Phase? {
      clock(.wijkteam, Domain.Day("2025-09-02") ?? today, extended: day, on: today)?.phase
    }
    #expect(phase(until: day(1, 5), on: day(2, 3)) == .extended)
    #expect(phase(until: day(1, 5), on: day(30, 4)) == .extended)
    #expect(phase(until: day(1, 5), on: day(1, 5)) == .overTerm)
    #expect(phase(until: day(1, 11, 2025), on: day(1, 12, 2025)) == .running)
    #expect(phase(until: day(1, 11, 2025), on: day(2, 3)) == .overTerm)
    let world = World()
    let long = plan(id(80)) {
      $0.started = day(2, 6, 2025)
      $0.extensions = [moreTime(until: day(2, 1)), moreTime(until: day(2, 4))]
    }
    #expect(world.caseload.clock(of: long, on: world.today)?.phase == .extended)
    #expect(world.caseload.clock(of: long, on: world.today)?.term == day(2, 4))
    let ended = plan(id(80)) { $0.status = .ended }
    #expect(world.caseload.clock(of: ended, on: world.today) == nil)
  }

  @Test("each kind of support says its own, and coaching sets no limit (R8, R10, R11)")
  func points() {
    let world = World()
    func points(_ support: Support, _ started: Day) -> [Point] {
      let plan = plan(id(80)) {
        $0.support = support
        $0.started = started
        $0.letGo = LettingGo.Item.allCases.map(\.rawValue)
      }
      return world.caseload.remarks(on: plan, on: world.today, to: nil).map(\.point)
    }
    let (near, over) = (day(2, 11, 2025), day(2, 9, 2025))
    #expect(points(.wijkteam, near) == [.supportNearEnd])
    #expect(points(.wijkteam, over) == [.supportOverTerm])
    #expect(points(.firstLine, near) == [.firstLineNearEnd])
    #expect(points(.firstLine, over) == [.firstLineOverTerm])
    #expect(points(.coaching, near) == [] && points(.coaching, over) == [.coachingSixMonths])
    for support in [Support.youth, .frontDesk, .secondLine] {
      #expect(points(support, over) == [])
    }
    #expect(clock(.coaching, over)?.choices == [])
    #expect(clock(.firstLine, over)?.choices == TermChoice.allCases)
  }

  @Test("a referral runs since it was taken up at the desk or the team, and nowhere nearer")
  func referrals() throws {
    var world = World()
    world.today = day(2, 9, 2025)
    let signaal = try world.receive { $0.about = World.aydin }
    let sent = try world.offer(signaal, to: World.team, .wijkteam)
    func phase(_ referral: ID) -> SupportClock.Phase? {
      world.caseload.referrals[referral]
        .flatMap { world.caseload.clock(of: $0, on: day(2, 3)) }?.phase
    }
    #expect(phase(sent) == nil, "nobody took it up yet")
    try world.act(.referralAccepted(sent))
    #expect(phase(sent) == .overTerm)
    func remarks(_ id: ID) -> [Point] {
      world.caseload.routeRemarks(about: id, on: day(2, 3), to: nil).map(\.point)
    }
    #expect(remarks(sent).contains(.supportOverTerm))
    world.caseload.put(
      .plan(
        plan(id(80)) {
          $0.started = day(2, 3)
          $0.referral = sent
        }))
    #expect(!remarks(sent).contains(.supportOverTerm), "the plan has a clock of its own")
    for level in Level.allCases {
      var referral = try #require(world.caseload.referrals[sent])
      referral.level = level
      let support = world.caseload.clock(of: referral, on: day(2, 3))?.support
      #expect(support == (level == .wijkteam ? .wijkteam : level == .frontDesk ? .firstLine : nil))
      referral.support = .coaching
      #expect(world.caseload.clock(of: referral, on: day(2, 3))?.support == .coaching)
    }
    try world.act(.referralFinished(sent, outcome: .helped, reason: nil))
    #expect(phase(sent) == nil && remarks(sent).isEmpty)
  }
}
