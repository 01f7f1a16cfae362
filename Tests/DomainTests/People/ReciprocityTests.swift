import Domain
import Testing

@Suite("reciprocity is asked gently and once") struct ReciprocityTests {
  /// Aydin with a plan that runs.
  private func supported(_ with: (inout Resident) -> Void = { _ in }) -> World {
    var world = World.withHelpers()
    var plan = Plan()
    plan.id = id(500)
    plan.resident = World.aydin
    plan.started = day(1, 1)
    world.caseload.put(plan.any)
    world.change(World.aydin, with)
    return world
  }

  private func question(in world: World) throws -> ReciprocityQuestion {
    let resident = try #require(world.caseload.residents[World.aydin])
    let question = world.caseload.reciprocityQuestion(to: resident, on: world.today)
    let remarks = world.caseload.peopleRemarks(
      about: World.aydin, on: world.today, to: World.samira)
    let isAsked = remarks.contains(Remark(.reciprocityNotAsked, World.aydin))
    #expect(isAsked == (question == .ask))
    return question
  }

  @Test("it is asked of somebody with support who told nothing yet")
  func asked() throws { #expect(try question(in: supported()) == .ask) }

  @Test(
    "a child is not asked, nor who may be one; youth is",
    arguments: [
      ("kind", nil, false), ("ongeboren", nil, false), ("tiener", nil, true),
      ("jongere", nil, true), ("volwassene", nil, true), (nil, 2014, false), (nil, 2013, true),
      (nil, nil, true),
    ] as [(String?, Int?, Bool)])
  func children(_ ageGroup: String?, _ birthYear: Int?, _ isAsked: Bool) throws {
    let world = supported { ($0.ageGroup, $0.birthYear) = (ageGroup, birthYear) }
    #expect(try question(in: world) == (isAsked ? .ask : .child))
  }

  @Test("not now closes it for six months, to the day")
  func notNow() throws {
    var world = supported { $0.reciprocityAsked = day(2, 9, 2025) }
    #expect(try question(in: world) == .ask, "six months have passed today")
    world.change(World.aydin) { $0.reciprocityAsked = day(3, 9, 2025) }
    #expect(try question(in: world) == .notBefore(day(3, 3)))
    world.set(\.reciprocityMonths, 1)
    #expect(try question(in: world) == .ask)
  }

  @Test("an answer, a reason why not, or helping already closes it")
  func closed() throws {
    #expect(try question(in: supported { $0.reciprocity = "soep koken" }) == .answered)
    #expect(try question(in: supported { $0.reciprocity = "  " }) == .ask)
    #expect(try question(in: supported { $0.notReciprocal = "net uit het ziekenhuis" }) == .unless)
    #expect(try question(in: supported { $0.volunteer = Volunteering() }) == .answered)
    var helping = supported()
    helping.match(id(600), Person.ans, World.aydin, .running)
    #expect(try question(in: helping) == .answered)
    helping.match(id(600), Person.ans, World.aydin, .proposed)
    #expect(try question(in: helping) == .ask)
  }

  @Test("what cannot wait goes first", arguments: Urgency.allCases)
  func urgent(_ urgency: Urgency) throws {
    var world = supported()
    let signaal = try world.receive {
      $0.about = World.aydin
      $0.urgency = urgency
    }
    let isUrgent = urgency >= .today
    #expect(try question(in: world) == (isUrgent ? .urgent : .ask))
    try world.act(.signaalClosed(signaal: signaal, reason: "het is veilig"))
    #expect(try question(in: world) == .ask)
  }

  @Test("something that cannot wait about who they live with counts too")
  func urgentAtHome() throws {
    var world = supported()
    var household = Household()
    household.id = id(510)
    household.name = "Aydin"
    household.wijk = "Bospolder"
    household.members = [World.aydin, Person.ans]
    world.caseload.put(household.any)
    _ = try world.receive {
      $0.about = Person.ans
      $0.urgency = .safety
    }
    #expect(try question(in: world) == .urgent)
  }

  @Test("support is a plan, a referral that was taken up, or being helped in a match")
  func support() throws {
    var world = World.withHelpers()
    #expect(try question(in: world) == .withoutSupport)
    world.caseload.put(world.waakvlam(id(520), World.aydin).any)
    #expect(try question(in: world) == .withoutSupport, "a waakvlam is no support")
    let signaal = try world.receive { $0.about = World.aydin }
    let referral = try world.offer(signaal, to: World.meal)
    #expect(try question(in: world) == .withoutSupport)
    try world.act(.referralAccepted(referral))
    #expect(try question(in: world) == .ask)
    try world.act(.referralFinished(referral, outcome: .helped, reason: nil))
    #expect(try question(in: world) == .withoutSupport)
    world.match(id(600), World.aydin, Person.ans, .introduced)
    #expect(try question(in: world) == .withoutSupport)
    world.match(id(600), World.aydin, Person.ans, .running)
    #expect(try question(in: world) == .ask)
  }

  @Test("a plan of the household is support for who lives there")
  func householdPlan() throws {
    var world = World.withHelpers()
    var household = Household()
    household.id = id(510)
    household.members = [World.aydin, Person.ans]
    world.caseload.put(household.any)
    var plan = Plan()
    plan.id = id(511)
    plan.resident = Person.ans
    plan.household = household.id
    world.caseload.put(plan.any)
    #expect(try question(in: world) == .ask)
    plan.status = .ended
    world.caseload.put(plan.any)
    #expect(try question(in: world) == .withoutSupport)
  }
}
