import Domain
import Testing

@Suite struct ShiftTests {
  private let march = day(1, 3)...day(31, 3)

  /// What moved, by direction, as the identities.
  private func moved(
    _ world: World, _ period: ClosedRange<Day>? = nil, of wijk: String? = nil
  ) -> [Shift.Direction: [ID]] {
    let shifts = world.caseload.shifts(in: period ?? march, of: wijk)
    #expect(shifts.map(\.direction) == Shift.Direction.allCases)
    return Dictionary(uniqueKeysWithValues: shifts.map { ($0.direction, $0.items) })
      .filter { !$0.value.isEmpty }
  }

  private func directions(from: Level, to: Level, collective: Bool? = nil) -> Set<Shift.Direction> {
    var world = World()
    let place = id(60)
    world.caseload.put(card(place, "Plek") { $0.collective = collective })
    world.caseload.put(.signaal(world.signaal(id(700))))
    var referral = world.referral(id(750), id(700), collective == nil ? nil : place, to)
    var asked = Asking()
    (asked.day, asked.level) = (day(1, 1), from)
    referral.earlier = [asked]
    referral.accepted = day(10, 3)
    world.caseload.put(.referral(referral))
    return Set(moved(world).keys)
  }

  @Test("every step from below to every other is a shift or is none (R58)")
  func table() {
    let near: [Level] = [.ownNetwork, .informal]
    for from in Level.allCases {
      for to in Level.allCases {
        var expected: Set<Shift.Direction> = []
        if from >= .frontDesk, near.contains(to) { expected.insert(.toResidents) }
        if from >= .individual, to == .collective { expected.insert(.toTogether) }
        if from == .secondLine, to == .wijkteam || to == .frontDesk { expected.insert(.toShorter) }
        if from == .secondLine, to != .secondLine { expected.insert(.toLighter) }
        #expect(directions(from: from, to: to) == expected, "\(from) to \(to)")
      }
    }
    #expect(
      directions(from: .wijkteam, to: .informal, collective: true) == [.toResidents, .toTogether])
    #expect(directions(from: .wijkteam, to: .collective, collective: false) == [])
  }

  @Test("a referral moved on the day it was taken up, with its bounds, and once")
  func period() throws {
    func world(_ accepted: Day?, _ also: Day? = nil) -> World {
      var world = World()
      world.caseload.put(.signaal(world.signaal(id(700))))
      var referral = world.referral(id(750), id(700), World.meal, .collective)
      referral.earlier = [Level.secondLine, .wijkteam].map { level in
        var asked = Asking()
        (asked.day, asked.level) = (day(1, 1), level)
        if level == .wijkteam { asked.accepted = also }
        return asked
      }
      referral.accepted = accepted
      world.caseload.put(.referral(referral))
      return world
    }
    for (accepted, counts) in [
      (day(28, 2), false), (day(1, 3), true), (day(31, 3), true), (day(1, 4), false),
    ] {
      #expect(moved(world(accepted)) == (counts ? [.toTogether: [id(750)]] : [:]))
    }
    #expect(moved(world(nil)) == [:], "an offer that nobody took up moved nothing")
    #expect(
      moved(world(day(5, 3), day(2, 3)))
        == [.toTogether: [id(750)], .toShorter: [id(750)], .toLighter: [id(750)]])
  }

  @Test("who gave back and what was taken up after it is one shift, of a wijk or of all")
  func byActs() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = try world.offer(signaal, to: World.team, .wijkteam)
    #expect(moved(world) == [:])
    try world.act(.referralLowered(referral, to: World.meal))
    #expect(moved(world) == [:])
    try world.act(.referralAccepted(referral))
    #expect(moved(world) == [.toTogether: [referral]])
    #expect(moved(world, of: "Bospolder") == [.toTogether: [referral]])
    #expect(moved(world, of: "Middelland") == [:])
    #expect(moved(world, day(1, 4)...day(30, 6)) == [:])
  }

  @Test("every share of a plan to every other is a shift or is none")
  func shares() throws {
    for from in Share.allCases {
      for to in Share.allCases {
        var expected: Set<Shift.Direction> = []
        let isProfessional = from == .wijkteam || from == .tailored
        if isProfessional, to == .ownNetwork || to == .volunteer { expected.insert(.toResidents) }
        if isProfessional || from == .open, to == .together { expected.insert(.toTogether) }
        if from == .tailored, to == .wijkteam { expected.insert(.toShorter) }
        if from == .tailored, to != .tailored { expected.insert(.toLighter) }
        let world = world(plan(from, to))
        #expect(Set(moved(world).keys) == expected, "\(from) to \(to)")
      }
    }
  }

  @Test("a part moved when it ended in the period and another went on in its place")
  func parts() {
    func isMoved(_ with: (inout PlanPart, inout PlanPart) -> Void) -> Bool {
      var plan = plan(.wijkteam, .volunteer)
      var (old, new) = (plan.parts[0], plan.parts[1])
      with(&old, &new)
      plan.parts = [old, new]
      return !moved(world(plan)).isEmpty
    }
    #expect(isMoved { _, _ in })
    #expect(isMoved { old, _ in old.ended = day(1, 3) })
    #expect(!isMoved { old, _ in old.ended = day(28, 2) })
    #expect(!isMoved { old, _ in old.ended = day(1, 4) })
    #expect(!isMoved { old, _ in old.ended = nil })
    #expect(!isMoved { old, new in new.started = old.started }, "they began together")
    #expect(!isMoved { _, new in new.started = nil }, "unknown is no shift")
    #expect(isMoved { old, _ in old.started = nil })
    #expect(!isMoved { old, new in new.ended = old.ended }, "it did not go on")
    #expect(isMoved { _, new in new.ended = day(20, 3) })
    #expect(!isMoved { old, new in (old.area, new.area) = ("financien", "huis") })
    #expect(isMoved { old, new in (old.area, new.area) = ("huis", "huis") })
    #expect(isMoved { old, _ in old.area = "huis" })
  }

  @Test("a shift has the stories that tell of it and may be told on, and no other (R49)")
  func stories() {
    var world = world(plan(.wijkteam, .volunteer))
    for (number, consent) in [true, false, nil, true].enumerated() {
      var story = Story()
      story.id = id(900 + number)
      story.day = day(20 - number, 2)
      story.about = [id(760)]
      story.consent = consent
      world.caseload.put(.story(story))
    }
    let shift = world.caseload.shifts(in: march).first
    #expect(shift?.stories == [id(903), id(900)])
    #expect(world.caseload.stories(about: [id(760), id(760)]) == [id(903), id(900)])
    #expect(world.caseload.stories(about: []) == [])
  }

  private func plan(_ from: Share, _ to: Share) -> Plan {
    var plan = Plan()
    plan.id = id(760)
    plan.resident = World.silva
    plan.parts = [from, to].map { share in
      var part = PlanPart()
      part.share = share
      part.who = "iemand"
      return part
    }
    plan.parts[0].started = day(1, 1)
    plan.parts[0].ended = day(10, 3)
    plan.parts[1].started = day(5, 3)
    return plan
  }

  private func world(_ plan: Plan) -> World {
    var world = World()
    world.caseload.put(.plan(plan))
    return world
  }
}

@Suite struct FigureTests {
  @Test(
    "a count that leaves the program is none, a few, or exact (R67)",
    arguments: [
      (-1, Few.none), (0, .none), (1, .few), (4, .few), (5, .exact(5)), (100, .exact(100)),
    ])
  func few(_ count: Int, _ expected: Few) {
    #expect(Few(count, settings: Settings()) == expected)
  }

  @Test("the small number is a setting")
  func setting() {
    var settings = Settings()
    settings.smallNumber = 1
    #expect(Few(1, settings: settings) == .exact(1))
    settings.smallNumber = 11
    #expect(Few(10, settings: settings) == .few && Few(11, settings: settings) == .exact(11))
  }

  @Test("a figure has residents and professionals who chose it, activities and stories (R48, R49)")
  func indicator() {
    func remarks(_ with: (inout Indicator) -> Void) -> [Remark] {
      var world = World()
      for (number, side) in ["bewoner", "bewoner", "professional", nil].enumerated() {
        var story = Story()
        (story.id, story.perspective) = (id(900 + number), side)
        world.caseload.put(.story(story))
      }
      var indicator = Indicator()
      (indicator.id, indicator.name) = (id(950), "Wie kookt er mee")
      indicator.makers = ["bewoner", "professional"]
      indicator.activities = ["Eettafel"]
      indicator.stories = [id(900), id(902)]
      with(&indicator)
      world.caseload.put(.indicator(indicator))
      return world.caseload.wijkRemarks(about: id(950), on: world.today, to: nil)
    }
    #expect(remarks { _ in } == [])
    #expect(
      remarks { $0.makers = ["bewoner"] }
        == [Remark(.indicatorMakersMissing, id(950), [.codes(["professional"])])])
    #expect(
      remarks { $0.makers = ["beleid"] }
        == [Remark(.indicatorMakersMissing, id(950), [.codes(["bewoner", "professional"])])])
    #expect(remarks { $0.activities = [" "] }.map(\.point) == [.indicatorActivitiesMissing])
    #expect(remarks { $0.stories = [] }.map(\.point) == [.storyMissing])
    #expect(
      remarks { $0.stories = [id(900), id(901)] } == [
        Remark(
          .perspectivesMissing, id(950),
          [.codes(["naaste", "signaalgever", "professional", "beleid"])])
      ])
    #expect(remarks { $0.stories = [id(900), id(903)] } == [], "whose it is, is not known (R50)")
    #expect(remarks { $0.stories = [id(903)] } == [])
  }
}
