import Domain
import Testing

@Suite("who helped along hears how it ends") struct ContributorTests {
  private func part(_ who: String, _ share: Share) -> PlanPart {
    var part = PlanPart()
    part.who = who
    part.share = share
    part.what = "er zijn"
    return part
  }

  private func told(_ to: String, _ day: Day) -> Told {
    var told = Told()
    told.to = to
    told.day = day
    return told
  }

  /// Joost's plan for meneer Silva, that ended yesterday.
  private func plan(_ with: (inout Plan) -> Void = { _ in }) -> Plan {
    var plan = Plan()
    plan.id = id(500)
    plan.resident = World.silva
    plan.started = day(1, 1)
    plan.ended = day(1, 3)
    plan.status = .ended
    plan.parts = [
      part("Maria", .volunteer), part("Meneer Silva", .ownNetwork), part("Joost", .open),
      part("Wijkteam", .wijkteam), part("Thuiszorg", .tailored), part("", .ownNetwork),
      part("Eettafel", .together), part(" maria ", .ownNetwork),
    ]
    with(&plan)
    return plan
  }

  @Test("scenario 16: when the support of meneer Silva ends, who carried a part hears it (R72)")
  func endOfPlan() throws {
    var world = World.withHelpers()
    let open = plan { ($0.ended, $0.status) = (nil, .agreed) }
    world.caseload.put(open.any)
    #expect(world.caseload.contributorsNotTold(of: open.id).isEmpty, "it still goes on")
    try world.act(.planEnded(open.id, outflow: "waakvlam", reason: "hij redt het"))
    let remarks = world.caseload.peopleRemarks(
      about: open.id, on: world.today, to: World.joost)
    #expect(
      remarks == [Remark(.contributorsNotTold, open.id, [.words("Maria"), .words("Eettafel")])])
    var plan = try #require(world.caseload.plans[open.id])
    plan.told = [told("MARIA ", world.today)]
    try world.act(.edited(.plan(plan)))
    #expect(world.caseload.contributorsNotTold(of: open.id) == ["Eettafel"])
    plan.told = [told("Maria", day(1, 3)), told("Eettafel", world.today)]
    try world.act(.edited(.plan(plan)))
    #expect(world.caseload.contributorsNotTold(of: open.id) == ["Maria"], "told before it ended")
  }

  @Test("who sat beside the resident while the plan ran hears it too")
  func thirdPerson() {
    func names(_ third: ThirdPerson?, on day: Day) -> [String] {
      var world = World.withHelpers()
      world.caseload.put(plan { $0.parts = [] }.any)
      var talk = Conversation()
      talk.id = id(501)
      talk.day = day
      talk.resident = World.silva
      talk.text = "aan tafel"
      talk.present = ["Joost", "Meneer Silva", "buurvrouw Rosa"]
      talk.thirdPerson = third
      world.caseload.put(talk.any)
      return world.caseload.contributorsNotTold(of: id(500))
    }
    for third in ThirdPerson.allCases {
      let nobody = third == .notAsked || third == .declined
      #expect(names(third, on: day(1, 2)) == (nobody ? [] : ["buurvrouw Rosa"]), "\(third)")
    }
    #expect(names(nil, on: day(1, 2)).isEmpty)
    #expect(names(.neighbour, on: day(31, 12, 2025)).isEmpty, "before the plan")
    #expect(names(.neighbour, on: day(2, 3)).isEmpty, "after the plan")
  }

  @Test("of a referral: who walked along and who is named, until they were told")
  func referral() throws {
    var world = World.withHelpers()
    let signaal = try world.receive { $0.informant = "beheerder Wim" }
    var referral = world.referral(world.fresh(), signaal, World.meal)
    referral.resident = World.aydin
    referral.walkedAlong = "Hatice"
    referral.contributors = ["Wim", "Samira", "hatice"]
    referral.parts = [part("zus Anja", .ownNetwork)]
    try world.act(.referralOffered(referral))
    #expect(world.caseload.contributorsNotTold(of: referral.id).isEmpty)
    try world.act(.referralFinished(referral.id, outcome: .helped, reason: nil))
    #expect(
      world.caseload.contributorsNotTold(of: referral.id) == ["Hatice", "Wim", "zus Anja"])
    try world.act(.told(referral.id, to: "hatice", text: "het is gelukt"))
    var early = try #require(world.caseload.referrals[referral.id])
    early.told.append(told("Wim", world.today - 1))
    world.caseload.put(.referral(early))
    #expect(world.caseload.contributorsNotTold(of: referral.id) == ["Wim", "zus Anja"])
    #expect(
      world.caseload.contributorsNotTold(of: signaal) == ["beheerder Wim", "Wim", "zus Anja"],
      "the signaal ended with it")
  }

  @Test("of a signaal: who told it and everybody in what followed, each once")
  func signaal() throws {
    var world = World.withHelpers()
    let signaal = try world.receive {
      $0.informant = "beheerder Wim"
      $0.about = World.silva
    }
    var referral = world.referral(world.fresh(), signaal, World.meal)
    referral.walkedAlong = "Hatice"
    try world.act(.referralOffered(referral))
    world.caseload.put(
      plan {
        ($0.referral, $0.signaal) = (referral.id, signaal)
        $0.parts = [part("Maria", .volunteer), part("Hatice", .ownNetwork)]
      }.any)
    try world.act(.feedbackGiven(signaal: signaal, text: "we kijken ernaar"))
    world.today = day(5, 3)
    try world.act(.signaalClosed(signaal: signaal, reason: "eet nu mee"))
    #expect(
      world.caseload.contributorsNotTold(of: signaal) == ["beheerder Wim", "Hatice", "Maria"])
    try world.act(.feedbackGiven(signaal: signaal, text: "eet nu mee op dinsdag"))
    #expect(world.caseload.contributorsNotTold(of: signaal) == ["Hatice", "Maria"])
  }

  @Test("nothing else has contributors")
  func others() {
    let world = World.withHelpers()
    #expect(world.caseload.contributorsNotTold(of: World.aydin).isEmpty)
    #expect(world.caseload.contributorsNotTold(of: id(9999)).isEmpty)
  }

  @Test("scenario 2: a signaal without a name is kept, found, and owes nobody an answer (R65)")
  func withoutName() throws {
    var world = World.withHelpers()
    let signaal = try world.receive("brievenbus puilt uit, nr. 14") { $0.source = "postbode" }
    let kept = try #require(world.caseload.signalen[signaal])
    #expect(kept.about == nil && kept.informant == nil && kept.status == .new)
    #expect(kept.feedbackDue(settings: world.caseload.settings) == nil)
    world.today = day(1, 6)
    try world.act(.signaalClosed(signaal: signaal, reason: "de buurman is terug"))
    #expect(world.caseload.contributorsNotTold(of: signaal).isEmpty)
    let ended = try #require(world.caseload.signalen[signaal])
    #expect(ended.feedbackDue(settings: world.caseload.settings) == nil)
  }
}
