import Domain
import Testing

/// A part of a plan.
func part(_ share: Share, _ with: (inout PlanPart) -> Void = { _ in }) -> PlanPart {
  var part = PlanPart()
  part.share = share
  part.who = "iemand"
  with(&part)
  return part
}

@Suite("One household, one plan, one regisseur") struct HouseholdPlanTests {
  private let family = id(50)
  private let first = id(80)
  private let second = id(81)

  private func world(regisseur: ID? = World.joost) -> World {
    var world = World()
    var household = Household()
    household.id = family
    household.name = "Van Dijk"
    household.wijk = "Bospolder"
    household.members = [World.aydin, World.hatice]
    household.regisseur = regisseur
    world.caseload.put(.household(household))
    world.caseload.put(.plan(plan(first) { $0.started = day(1, 2) }))
    return world
  }

  private func newPlan(_ with: (inout Plan) -> Void = { _ in }) -> Plan {
    plan(second, World.hatice) {
      $0.started = day(2, 3)
      with(&$0)
    }
  }

  @Test("a second plan shows the first and the regisseur, before and after saving (scenario 14)")
  func another() throws {
    var world = world()
    let draft = newPlan()
    let expected = [
      Remark(.anotherPlan, second, [.record(first), .record(World.joost)], suggestions: [first])
    ]
    #expect(world.caseload.remarks(on: draft, on: world.today, to: nil) == expected)
    try world.act(.planAgreed(draft))
    #expect(world.caseload.routeRemarks(about: second, on: world.today, to: nil) == expected)
    #expect(
      world.caseload.routeRemarks(about: first, on: world.today, to: nil).first?.suggestions
        == [second])
    #expect(
      world.caseload.routeRemarks(about: family, on: world.today, to: nil) == [
        Remark(
          .anotherPlan, family, [.record(first), .record(second)], suggestions: [first, second])
      ])
    try world.act(.planEnded(first, outflow: "groep", reason: "klaar"))
    #expect(world.caseload.routeRemarks(about: second, on: world.today, to: nil).isEmpty)
    #expect(world.caseload.routeRemarks(about: family, on: world.today, to: nil).isEmpty)
  }

  @Test("a plan of the household counts whoever it is for, and one of another household never")
  func whose() {
    var world = world()
    world.caseload.put(
      .plan(
        plan(first, World.silva) {
          $0.household = family
          $0.started = day(1, 2)
        }))
    let plans = world.caseload.support(around: World.hatice, on: world.today).plans
    #expect(plans == [first])
    var other = Household()
    other.id = id(51)
    other.name = "Elders"
    other.wijk = "Bospolder"
    other.members = [World.silva]
    world.caseload.put(.household(other))
    #expect(world.caseload.support(around: World.silva, on: world.today).plans.isEmpty)
    world.caseload.put(.plan(plan(second, World.aydin) { $0.household = id(51) }))
    #expect(world.caseload.support(around: World.aydin, on: world.today).plans == [first])
    #expect(world.caseload.support(around: World.silva, on: world.today).plans == [second])
  }

  @Test("a resident without a household stands alone, with one plan too")
  func alone() {
    var world = World()
    world.caseload.put(.plan(plan(first) { $0.started = day(1, 2) }))
    let again = plan(second) { $0.started = day(2, 3) }
    #expect(
      world.caseload.remarks(on: again, on: world.today, to: nil)
        == [Remark(.anotherPlan, second, [.record(first)], suggestions: [first])])
    #expect(world.caseload.support(around: World.aydin, on: world.today).household == nil)
  }

  @Test("two parts of two organisations ask who the regisseur is (R17)")
  func regisseur() {
    let zorg: (inout PlanPart) -> Void = { $0.organisation = "Zorg BV" }
    let welzijn: (inout PlanPart) -> Void = { $0.organisation = "Welzijn" }
    let cases: [(parts: [PlanPart], asks: Bool)] = [
      ([part(.wijkteam, zorg)], false),
      ([part(.wijkteam, zorg), part(.tailored, zorg)], false),
      ([part(.wijkteam, zorg), part(.together) { $0.organisation = " ZORG bv".trimmed }], false),
      ([part(.wijkteam, zorg), part(.ownNetwork)], false),
      ([part(.wijkteam, zorg), part(.together, welzijn)], true),
      ([part(.wijkteam, zorg), part(.together) { $0.party = World.meal }], true),
      (
        [
          part(.wijkteam, zorg),
          part(.together) {
            welzijn(&$0)
            $0.ended = day(2, 3)
          },
        ], false
      ),
      (
        [
          part(.wijkteam, zorg),
          part(.together) {
            welzijn(&$0)
            $0.ended = day(3, 3)
          },
        ], true
      ),
    ]
    for (number, one) in cases.enumerated() {
      for holder in [nil, World.joost] {
        var world = world(regisseur: holder)
        world.caseload.put(.plan(plan(first) { ($0.started, $0.parts) = (day(1, 2), one.parts) }))
        let asks = one.asks && holder == nil
        for id in [first, family] {
          let points = world.caseload.routeRemarks(about: id, on: world.today, to: nil)
            .map(\.point)
          #expect(points.contains(.regisseurMissing) == asks, "case \(number)")
        }
      }
    }
  }

  @Test("parts of two plans in the household count together")
  func acrossPlans() {
    var world = world(regisseur: nil)
    world.caseload.put(
      .plan(plan(first) { $0.parts = [part(.wijkteam) { $0.organisation = "A" }] }))
    let draft = newPlan { $0.parts = [part(.open) { $0.organisation = "B" }] }
    #expect(
      world.caseload.remarks(on: draft, on: world.today, to: nil)
        .contains(Remark(.regisseurMissing, second, [.words("A"), .words("B")])))
    world.caseload.put(.plan(draft))
    let support = world.caseload.support(around: World.aydin, on: world.today)
    #expect(support.parts == 2 && support.organisations == ["A", "B"] && support.needsRegisseur)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}

@Suite("What a plan is made of") struct PlanRuleTests {
  private func points(
    _ parts: [PlanPart], in world: World = World(), _ with: (inout Plan) -> Void = { _ in }
  ) -> [Point] {
    let plan = plan(id(80)) {
      $0.started = day(1, 3)
      $0.parts = parts
      with(&$0)
    }
    return world.caseload.remarks(on: plan, on: world.today, to: World.samira).map(\.point)
  }

  @Test("maatwerk without anything near asks why, for every mix there is (R18)")
  func mix() {
    for bits in 0..<(1 << Share.allCases.count) {
      let shares = Share.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
      let parts = shares.map { part($0) }
      let isUnexplored =
        shares.contains(.tailored)
        && shares.allSatisfy { $0 == .tailored || $0 == .wijkteam }
      #expect(points(parts).contains(.mixNotExplored) == isUnexplored, "\(shares)")
      #expect(!points(parts) { $0.whyNotNear = "wil niemand in huis" }.contains(.mixNotExplored))
      #expect(!points(parts) { $0.status = .ended }.contains(.mixNotExplored))
      let mix = Mix(parts + parts)
      #expect(mix.portions.map(\.share) == Share.allCases && mix.total == 2 * shares.count)
      #expect(mix.portions.allSatisfy { $0.count == (shares.contains($0.share) ? 2 : 0) })
    }
    #expect(points([part(.tailored)]) { $0.whyNotNear = " " } == [.mixNotExplored])
    #expect(points([part(.tailored) { $0.ended = day(1, 3) }]) == [])
  }

  @Test("the mix of a plan is that of the parts that go on")
  func openMix() {
    let plan = plan(id(80)) {
      $0.parts = [part(.open), part(.volunteer) { $0.ended = day(2, 3) }]
    }
    #expect(plan.mix(on: day(1, 3)).total == 2 && plan.mix(on: day(2, 3)).total == 1)
    #expect(plan.mix(on: day(2, 3)).hasNear)
  }

  @Test("help for one person names what could be done together, to adults (R3)")
  func together() throws {
    var world = World()
    let signaal = try world.receive {
      $0.about = World.aydin
      $0.themes = ["ontmoeten"]
    }
    func points(_ parts: [PlanPart]) -> [Point] {
      self.points(parts, in: world) { $0.signaal = signaal }
    }
    #expect(points([part(.open)]) == [.togetherPossible])
    #expect(points([part(.open), part(.together)]) == [])
    #expect(points([part(.wijkteam)]) == [])
    world.caseload.put(resident(World.aydin, "A") { $0.ageGroup = "jongere" })
    #expect(points([part(.open)]) == [])
  }

  @Test("a dagbesteding could be a general one under three conditions and no other (R69)")
  func dayActivities() {
    var world = World()
    world.caseload.put(
      card(id(61), "Dagbesteding Tuin") { $0.subkind = "dagbesteding" })
    world.caseload.put(
      card(id(62), "Dagbesteding zwaar") {
        ($0.subkind, $0.needsIndication) = ("dagbesteding", true)
      })
    let codes = [
      "minder-begeleiding", "lichte-problemen", "minder-bescherming", "complex", "arbeidsmatig",
    ]
    for bits in 0..<32 {
      let conditions = codes.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
      for share in Share.allCases {
        let one = part(share) { ($0.area, $0.conditions) = ("dagbesteding", conditions) }
        #expect(one.couldBeGeneral == (bits == 0b00111 && share == .tailored))
      }
    }
    let fits = part(.tailored) {
      ($0.area, $0.conditions) = ("dagbesteding", Array(codes.prefix(3)))
    }
    #expect(!part(.tailored) { $0.conditions = fits.conditions }.couldBeGeneral)
    let plan = plan(id(80)) {
      ($0.started, $0.parts, $0.whyNotNear) = (day(1, 3), [fits], "nog niet")
    }
    #expect(
      world.caseload.remarks(on: plan, on: world.today, to: nil)
        == [Remark(.generalDayActivities, id(80), suggestions: [id(61)])])
  }

  @Test("support for a mantelzorger asks for another way when nobody cares (R75)")
  func noCarer() {
    let parts = [part(.wijkteam) { $0.area = "mantelzorg" }]
    func points(_ with: (inout Contact) -> Void) -> [Point] {
      var world = World()
      world.caseload.put(
        contact(id(90), World.hatice, World.aydin, "gezin") {
          $0.care = Care()
          with(&$0)
        }.any)
      return self.points(parts, in: world)
    }
    #expect(self.points(parts) == [.noCarer])
    #expect(self.points([part(.wijkteam)]) == [])
    #expect(points { _ in } == [])
    #expect(points { $0.care = nil } == [.noCarer])
    #expect(points { $0.care?.paid = true } == [.noCarer])
    #expect(points { $0.until = day(1, 3) } == [.noCarer])
    #expect(points { ($0.from, $0.to) = ($0.to, $0.from) } == [.noCarer], "the other way round")
  }

  @Test("a trede follows how often, and what the source leaves out stays out (R76)")
  func steps() {
    let table: [(Int, [String])] = [
      (0, ["beperkt"]), (1, ["beperkt"]), (2, ["midden", "midden-intens"]),
      (3, ["midden", "midden-intens"]), (4, []), (6, []), (7, ["intensief"]), (50, ["intensief"]),
      (-1, []),
    ]
    for (times, expected) in table {
      #expect(PlanPart.steps(times: times) == expected, "\(times)")
      let one = part(.tailored) { ($0.area, $0.perWeek) = ("functioneren", times) }
      #expect(one.stepHint == expected)
      #expect(part(.tailored) { ($0.area, $0.perWeek) = ("zelfzorg", times) }.stepHint == [])
    }
    #expect(PlanPart.steps(times: 3, weeks: 2) == ["beperkt-midden"])
    #expect(PlanPart.steps(times: 2, weeks: 2) == ["beperkt"])
    #expect(PlanPart.steps(times: 4, weeks: 2) == ["midden", "midden-intens"])
    #expect(PlanPart.steps(times: 1, weeks: 0) == [])
    #expect(PlanPart.steps(times: 1, weeks: .max) == [])
    #expect(part(.tailored) { $0.area = "functioneren" }.stepHint == [])
  }

  @Test("more time goes past what was agreed")
  func extensionGoesFurther() throws {
    var world = World()
    var plan = Plan()
    plan.id = world.fresh()
    plan.resident = World.aydin
    plan.started = world.today
    plan.expectedEnd = world.today + 60
    try world.act(.planAgreed(plan))
    for days in [-1, 0, 1, 59, 60] {
      #expect(
        world.refusal(of: .planExtended(plan.id, until: world.today + days, reason: "x"))
          == .endsBeforeStart(world.today + days), "\(days)")
    }
    try world.act(.planExtended(plan.id, until: world.today + 61, reason: "nog even"))
    #expect(
      world.refusal(of: .planExtended(plan.id, until: world.today + 61, reason: "x")) != nil)
  }
}
