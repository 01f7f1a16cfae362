import Domain
import Testing

@Suite("warm matches") struct MatchRuleTests {
  private let match = id(600)

  private func remarks(in world: World) -> [Remark] {
    world.caseload.peopleRemarks(about: match, on: world.today, to: World.samira)
  }

  private func isStep(_ step: NextStep?, _ owner: ID, _ act: NextStep.Act, _ day: Day) -> Bool {
    step?.owner == owner && step?.act == act && step?.day == day
  }

  /// Kees helps Ans, his neighbour.
  private func neighbours(
    relation: String? = "buur", _ status: MatchStatus = .proposed,
    _ with: (inout Match) -> Void = { _ in }
  ) -> World {
    var world = World.withHelpers()
    world.caseload.put(contact(id(610), Person.ans, Person.kees, relation).any)
    world.match(match, Person.ans, Person.kees, status) {
      ($0.askerSpoken, $0.helperSpoken, $0.guide) = (day(1, 3), day(1, 3), "Rachid")
      with(&$0)
    }
    return world
  }

  @Test("washing by a neighbour without a match is remarked on too (R38)")
  func personalCareInContact() {
    var world = World.withHelpers()
    func points(_ relation: String, _ doing: [String], until: Day? = nil) -> [Point] {
      var tie = contact(id(610), Person.kees, Person.ans, relation)
      tie.doing = doing
      tie.until = until
      world.caseload.put(tie.any)
      return world.caseload.peopleRemarks(about: id(610), on: world.today, to: World.samira)
        .map(\.point)
    }
    #expect(points("buur", ["boodschappen", Codes.personalCare]) == [.neighbourPersonalCare])
    #expect(points("buur", ["boodschappen"]).isEmpty)
    #expect(points("gezin", [Codes.personalCare]).isEmpty)
    #expect(points("buur", [Codes.personalCare], until: day(1, 2)).isEmpty)
  }

  @Test("scenario 21: washing by a neighbour is remarked on, shopping on Tuesday is not (R38)")
  func personalCare() {
    var world = neighbours { $0.sort = "verzorging" }
    world.caseload.put(card(id(400), "Thuiszorg Delfshaven") { $0.subkind = "thuiszorg" })
    #expect(
      remarks(in: world) == [
        Remark(
          .neighbourPersonalCare, match, [.record(Person.kees)], suggestions: [id(400)])
      ])
    #expect(
      world.points(remarks(in: neighbours { $0.tasks = ["boodschappen", "verzorging"] }))
        == [.neighbourPersonalCare])
    #expect(remarks(in: neighbours { $0.sort = "boodschap" }).isEmpty)
    #expect(remarks(in: neighbours(relation: "familie") { $0.sort = "verzorging" }).isEmpty)
    #expect(remarks(in: neighbours(relation: nil) { $0.sort = "verzorging" }).isEmpty)
  }

  @Test("scenario 21: running since 1 November is longer than a few months (R38)")
  func forLong() {
    func started(_ day: Day, relation: String = "buur") -> [Remark] {
      remarks(in: neighbours(relation: relation, .running) { $0.started = day })
    }
    let remark = { (day: Day) in
      Remark(.neighbourForLong, match, [.record(Person.kees), .day(day)])
    }
    #expect(started(day(1, 11, 2025)) == [remark(day(1, 11, 2025))])
    #expect(started(day(1, 12, 2025)) == [remark(day(1, 12, 2025))])
    #expect(started(day(2, 12, 2025)).isEmpty, "exactly three months")
    #expect(started(day(1, 11, 2025), relation: "lotgenoot").isEmpty)
    #expect(
      remarks(in: neighbours { $0.months = 4 })
        == [Remark(.neighbourForLong, match, [.record(Person.kees), .count(4)])])
    #expect(remarks(in: neighbours { $0.months = 3 }).isEmpty)
    var world = neighbours { $0.months = 4 }
    world.set(\.neighbourMonths, 4)
    #expect(remarks(in: world).isEmpty)
  }

  @Test("who lives in the same street helps as a neighbour, unless they are something closer (R38)")
  func sameStreet() {
    func points(_ relation: String?, _ street: String?) -> [Point] {
      var world = neighbours(relation: relation) { $0.sort = "verzorging" }
      world.change(Person.ans) { $0.street = "Lentestraat" }
      world.change(Person.kees) { $0.street = street }
      return world.points(remarks(in: world))
    }
    #expect(points(nil, "lentestraat") == [.neighbourPersonalCare])
    #expect(points("groepslid", "Lentestraat") == [.neighbourPersonalCare])
    #expect(points("familie", "Lentestraat") == [])
    #expect(points(nil, "Herfststraat") == [] && points(nil, nil) == [])
  }

  @Test("a contact that is over or not seen for a year makes no neighbours")
  func formerNeighbours() {
    var world = neighbours { $0.sort = "verzorging" }
    world.caseload.put(
      contact(id(610), Person.kees, Person.ans, "buur") { $0.until = day(1, 3) }.any)
    #expect(remarks(in: world).isEmpty)
    world.caseload.put(
      contact(id(610), Person.kees, Person.ans, "buur") { $0.seen = day(1, 3, 2025) }.any)
    #expect(remarks(in: world).isEmpty)
    world.caseload.put(
      contact(id(610), Person.kees, Person.ans, "buur") { $0.seen = day(2, 3, 2025) }.any)
    #expect(world.points(remarks(in: world)) == [.neighbourPersonalCare])
  }

  @Test("meeting before both were spoken to is remarked on, at every stage (R41)")
  func talking() {
    for status in MatchStatus.allCases {
      for (asker, helper) in [(true, true), (true, false), (false, true), (false, false)] {
        let world = neighbours(relation: "lotgenoot", status) {
          $0.askerSpoken = asker ? day(1, 3) : nil
          $0.helperSpoken = helper ? day(1, 3) : nil
        }
        let hasMet = [.introduced, .running, .askedAfter].contains(status)
        let missing: [Fact] =
          (asker ? [] : [.record(Person.ans)]) + (helper ? [] : [.record(Person.kees)])
        let expected =
          hasMet && !missing.isEmpty ? [Remark(.notSpokenToBoth, match, missing)] : []
        #expect(remarks(in: world) == expected, "\(status)")
      }
    }
  }

  @Test(
    "a match that goes on has somebody to turn to; neighbours, friends and family need none (R73)")
  func guide() {
    func points(
      _ relation: String?, _ status: MatchStatus = .running, guide: String? = nil,
      own: String? = nil
    ) -> [Point] {
      var world = neighbours(relation: relation, status) { $0.guide = guide }
      world.volunteer(Person.kees) { $0.guide = own }
      return world.points(remarks(in: world))
    }
    #expect(points("vrijwilliger") == [.guideMissing])
    #expect(points(nil) == [.guideMissing])
    #expect(points("vrijwilliger", guide: "  ") == [.guideMissing])
    #expect(points("vrijwilliger", guide: "Rachid").isEmpty)
    #expect(points("vrijwilliger", own: "Rachid").isEmpty)
    #expect(points("buur").isEmpty)
    #expect(points("vriend").isEmpty && points("familie").isEmpty)
    for status in MatchStatus.allCases {
      let isMissing = status == .running || status == .askedAfter
      #expect(points("vrijwilliger", status) == (isMissing ? [.guideMissing] : []))
    }
  }

  @Test("the load of who helps is shown with the match, and nothing once it is over")
  func load() {
    var world = neighbours(relation: "lotgenoot")
    world.volunteer(Person.kees) { $0.hoursPerWeek = 1 }
    world.match(id(601), Person.maria, Person.kees) { $0.hoursPerWeek = 2 }
    #expect(
      remarks(in: world) == [
        Remark(.helpOverOwnLimit, Person.kees, [2, 2, 0, 1].map { .count($0) })
      ])
    world.change(Person.ans) { ($0.trust, $0.confidant) = (.me, World.joost) }
    #expect(remarks(in: world).isEmpty, "she confided in Joost")
    world.change(Person.ans) { $0.trust = .team }
    world.match(match, Person.ans, Person.kees, .stopped)
    #expect(remarks(in: world).isEmpty)
  }

  @Test(
    "from a proposal to asking how it goes, each stage has its next step, its day and its owner")
  func course() throws {
    var world = World.withHelpers()
    var match = Match()
    match.id = self.match
    match.asker = Person.ans
    match.helper = Person.kees
    match.owner = Person.rachid
    try world.act(.matchProposed(match))
    func step() throws -> NextStep? {
      let match = try #require(world.caseload.matches[self.match])
      return world.caseload.nextStep(of: match)
    }
    func expect(_ act: NextStep.Act, after days: Int) throws {
      #expect(try isStep(step(), Person.rachid, act, world.today + days))
    }
    func move(to stage: MatchStatus) throws {
      let match = try #require(world.caseload.matches[self.match])
      #expect(match.status.nextStage == stage)
      world.today = world.today + 1
      try world.act(.matchMoved(self.match, to: stage))
    }
    try expect(.speakToAsker, after: 7)
    try move(to: .askerSpoken)
    try expect(.speakToHelper, after: 7)
    try move(to: .bothSpoken)
    try expect(.introduce, after: 7)
    try move(to: .introduced)
    try expect(.begin, after: 7)
    try move(to: .running)
    try expect(.askHowItGoes, after: 21)
    try move(to: .askedAfter)
    try expect(.askHowItGoes, after: 42)
    try move(to: .askedAfter)
    try expect(.askHowItGoes, after: 42)
    try world.act(.matchEnded(self.match, finished: true, reason: "kan zonder ons"))
    #expect(try step() == nil)
    #expect(MatchStatus.finished.nextStage == nil && MatchStatus.stopped.nextStage == nil)
  }

  @Test("the days are settings, and without an owner it is the one at the keyboard")
  func settings() throws {
    var world = World.withHelpers()
    world.set(\.matchStepDays, 3)
    world.set(\.matchCheckDays, 10)
    world.set(\.followUpDays, 20)
    world.set(\.postingDays, 5)
    let proposed = world.match(match, Person.ans, Person.kees, .proposed)
    #expect(isStep(world.caseload.nextStep(of: proposed), World.samira, .speakToAsker, day(5, 3)))
    let running = world.match(match, Person.ans, Person.kees) { $0.started = day(1, 2) }
    #expect(world.caseload.nextStep(of: running)?.day == day(11, 2))
    let asked = world.match(match, Person.ans, Person.kees, .askedAfter) {
      $0.askedAfter = day(1, 2)
    }
    #expect(world.caseload.nextStep(of: asked)?.day == day(21, 2))
    let posting = world.posting(id(700), .question, Person.ans)
    #expect(isStep(world.caseload.nextStep(of: posting), World.samira, .findMatch, day(7, 3)))
  }

  @Test("a question looks for somebody until a match is on its way, and again when it stopped")
  func posting() throws {
    var world = World.withHelpers()
    world.posting(id(700), .question, Person.ans) { $0.owner = Person.rachid }
    func step() throws -> NextStep? {
      let posting = try #require(world.caseload.postings[id(700)])
      return world.caseload.nextStep(of: posting)
    }
    #expect(try isStep(step(), Person.rachid, .findMatch, day(16, 3)))
    var match = Match()
    match.id = self.match
    match.asker = Person.ans
    match.helper = Person.kees
    match.question = id(700)
    world.today = day(4, 3)
    try world.act(.matchProposed(match))
    #expect(try isStep(step(), World.samira, .speakToAsker, day(11, 3)))
    world.today = day(6, 3)
    try world.act(.matchEnded(self.match, finished: false, reason: "het klikte niet"))
    #expect(try isStep(step(), Person.rachid, .findMatch, day(20, 3)))
    try world.act(.postingClosed(id(700), reason: "niet meer nodig"))
    #expect(try step() == nil)
  }

  @Test("a match that stopped can be tried again with the same reason, once (R53)")
  func again() throws {
    var world = World.withHelpers()
    for status in MatchStatus.allCases {
      let old = world.match(match, Person.ans, Person.kees, status) {
        $0.sort = "maatje"
        $0.tasks = ["koffie"]
        $0.question = id(700)
        $0.owner = Person.rachid
        $0.endReason = "het klikte niet"
        $0.askerSpoken = day(1, 3)
      }
      #expect((world.caseload.tryingAgain(old) != nil) == (status == .stopped))
    }
    let old = try #require(world.caseload.matches[match])
    #expect(old.status == .stopped)
    var again = try #require(world.caseload.tryingAgain(old))
    #expect(again.again == match && again.asker == Person.ans && again.helper == Person.kees)
    #expect(again.sort == "maatje" && again.tasks == ["koffie"] && again.question == id(700))
    #expect(again.askerSpoken == nil && again.endReason == nil && again.status == .proposed)
    again.id = id(601)
    world.posting(id(700), .question, Person.ans)
    try world.act(.matchProposed(again))
    #expect(world.caseload.tryingAgain(old) == nil, "it is being tried already")
  }

  @Test("a referral that did not work out is offered again with its reason (R53)")
  func referralAgain() throws {
    for outcome in Outcome.allCases {
      var world = World.withHelpers()
      let signaal = try world.receive { $0.about = World.aydin }
      var first = world.referral(world.fresh(), signaal, World.meal)
      first.reason = "wil met anderen eten"
      try world.act(.referralOffered(first))
      let open = try #require(world.caseload.referrals[first.id])
      #expect(world.caseload.tryingAgain(open) == nil)
      try world.act(.referralFinished(first.id, outcome: outcome, reason: "belde niet terug"))
      let old = try #require(world.caseload.referrals[first.id])
      let again = world.caseload.tryingAgain(old)
      let isOffered = [.failed, .unreached, .noPlace].contains(outcome)
      #expect((again != nil) == isOffered, "\(outcome)")
      guard var again else { continue }
      #expect(again.reason == "wil met anderen eten" && again.to == World.meal)
      #expect(again.signaal == signaal && again.status == .offered && again.log.isEmpty)
      again.id = world.fresh()
      try world.act(.referralOffered(again))
      #expect(world.caseload.tryingAgain(old) == nil, "another is open")
      try world.act(.signaalClosed(signaal: signaal, reason: "klaar"))
      #expect(world.caseload.tryingAgain(old) == nil, "the signaal is closed")
    }
  }
}
