import Domain
import Testing

@Suite("candidates on the board") struct CandidateTests {
  private func question(
    in world: inout World, _ with: (inout Posting) -> Void = { _ in }
  ) -> Posting {
    world.posting(id(700), .question, World.aydin) {
      $0.themes = ["financien"]
      $0.sort = "administratie"
      $0.languages = ["tr"]
      with(&$0)
    }
  }

  private func names(_ posting: Posting, in world: World, to worker: ID? = World.samira) -> [String]
  {
    world.caseload.candidates(for: posting, on: world.today, to: worker).map(\.name)
  }

  @Test("experience, then street and wijk, then room, language, knowing each other, sort and name")
  func order() {
    var world = World.withHelpers()
    world.change(World.aydin) { $0.street = "Lentestraat" }
    let question = question(in: &world)
    var number = 800
    func add(_ name: String, _ with: (inout Resident) -> Void = { _ in }) -> ID {
      number += 1
      world.caseload.put(
        resident(id(number), name) {
          $0.volunteer = Volunteering()
          with(&$0)
        })
      return id(number)
    }
    let sort = add("H sort")
    world.posting(id(701), .offer, sort) { $0.sort = "administratie" }
    let known = add("G known")
    world.caseload.put(contact(id(750), known, World.aydin, "buur").any)
    _ = add("F language") { $0.languages = ["nl", "tr"] }
    _ = add("I name")
    _ = add("J name")
    let hours = add("K hours") { $0.languages = ["tr"] }
    world.care(id(751), hours, World.silva) { $0.hoursPerWeek = 2 }
    let busy = add("L busy") { $0.languages = ["tr"] }
    world.match(id(752), World.silva, busy)
    _ = add("C elsewhere") { $0.wijk = "Middelland" }
    _ = add("B street") { $0.street = " lentestraat " }
    _ = add("A experience") {
      $0.wijk = "Middelland"
      $0.volunteer?.experience = ["financien"]
    }
    #expect(
      names(question, in: world) == [
        "A experience", "B street", "F language", "G known", "H sort", "I name", "J name",
        "K hours", "L busy", "C elsewhere",
      ])
  }

  @Test("every reason is a value, in the order of the list")
  func reasons() throws {
    var world = World.withHelpers()
    world.change(World.aydin) { $0.street = "Lentestraat" }
    world.volunteer(Person.ayse) {
      $0.experience = ["taal", "financien"]
      $0.hoursPerWeek = 5
      $0.limits = "niet bellen"
      $0.organisations = ["Taalhuis"]
      $0.sharedWith = ["Pluspunt"]
    }
    world.change(Person.ayse) {
      $0.street = "Lentestraat"
      $0.languages = ["tr"]
    }
    world.match(id(600), Person.ans, Person.ayse) { $0.hoursPerWeek = 2 }
    world.caseload.put(contact(id(750), World.aydin, Person.ayse, "buur").any)
    world.posting(id(701), .offer, Person.ayse) { $0.sort = "klussen" }
    world.posting(id(702), .offer, Person.ayse) { $0.sort = "administratie" }
    let question = question(in: &world)
    let candidate = try #require(
      world.caseload.candidates(for: question, on: world.today, to: nil).first)
    #expect(
      candidate.reasons == [
        .experience(["financien"]), .ownStreet("Lentestraat"),
        .room(matches: 1, hoursLeft: nil), .active(organisations: 1), .languages(["tr"]),
        .known(id(750)),
        .sameSort("administratie"),
      ])
    #expect(candidate.posting == id(702) && candidate.resident == Person.ayse)
    #expect(candidate.limits == ["niet bellen"])
    #expect(candidate.sharedWith == ["Taalhuis", "Pluspunt"])
    #expect(candidate.reserves.isEmpty)
  }

  @Test("hours left are told when nobody else asks them, or when those hours are known too")
  func hoursLeft() throws {
    func left(_ change: (inout Volunteering) -> Void) throws -> Candidate.Reason? {
      var world = World.withHelpers()
      world.volunteer(Person.ayse) {
        $0.hoursPerWeek = 16
        change(&$0)
      }
      let question = question(in: &world)
      let found = world.caseload.candidates(for: question, on: world.today, to: nil)
      return found.first { $0.resident == Person.ayse }?.reasons.first {
        if case .room = $0 { true } else { false }
      }
    }
    #expect(try left { _ in } == .room(matches: 0, hoursLeft: 16))
    #expect(try left { $0.organisations = ["Taalhuis"] } == .room(matches: 0, hoursLeft: nil))
    #expect(try left { $0.returnHours = 10 } == .room(matches: 0, hoursLeft: 6))
    #expect(
      try left {
        $0.organisations = ["Taalhuis"]
        $0.returnHours = 16
      } == .room(matches: 0, hoursLeft: 0))
  }

  @Test("who cares too much, was not reached or stopped with this before is rather not asked")
  func ratherNot() throws {
    var world = World.withHelpers()
    world.volunteer(Person.ayse) { _ in }
    let question = question(in: &world)
    func reserves(_ world: World) -> [Candidate.Reserve] {
      world.caseload.candidates(for: question, on: world.today, to: nil)
        .first { $0.resident == Person.ayse }?.reserves ?? []
    }
    #expect(reserves(world) == [])
    var caring = world
    for (load, expected) in [
      (CareLoad.heavy, []), (.overloaded, [Candidate.Reserve.caresTooMuch]),
      (.derailed, [.caresTooMuch]),
    ] {
      caring.caseload.put(
        contact(id(751), Person.ayse, World.silva, "familie") {
          $0.care = Care()
          $0.care?.load = load
        }.any)
      #expect(reserves(caring) == expected, "\(load)")
    }
    var flamed = world
    let flame = flamed.fresh()
    try flamed.act(.waakvlamLit(flamed.waakvlam(flame, Person.ayse)))
    for (verdict, expected) in [
      (Verdict.ok, []), (.attention, []), (.unreached, [Candidate.Reserve.waakvlam(.unreached)]),
      (.relapse, [.waakvlam(.relapse)]),
    ] {
      flamed.today = flamed.today + 1
      try flamed.act(
        .momentLogged(waakvlam: flame, verdict: verdict, text: nil, signaal: flamed.fresh()))
      #expect(reserves(flamed) == expected, "\(verdict)")
    }
    var stopped = world
    stopped.match(id(601), World.aydin, Person.ayse) {
      $0.question = question.id
      $0.status = .stopped
      $0.ended = day(27, 2)
    }
    #expect(reserves(stopped) == [.stopped(day(27, 2))])
  }

  @Test("a child is not asked to help, and a teenager can be")
  func children() throws {
    for (age, isAsked) in [("kind", false), ("tiener", true), ("volwassene", true)] {
      var world = World.withHelpers()
      world.volunteer(Person.ayse) { _ in }
      world.change(Person.ayse) { $0.ageGroup = age }
      let question = question(in: &world)
      let found = world.caseload.candidates(for: question, on: world.today, to: nil)
      #expect(found.contains { $0.resident == Person.ayse } == isAsked, "\(age)")
    }
  }

  @Test("who is at a limit comes last with the reason, and is not hidden")
  func reserves() throws {
    func reserves(
      _ with: (inout Volunteering) -> Void, matches: Int = 0, hours: Int? = nil,
      asked: Int? = nil
    ) throws -> [Candidate.Reserve] {
      var world = World.withHelpers()
      world.volunteer(Person.ayse) {
        $0.experience = ["financien"]
        with(&$0)
      }
      for number in 0..<matches {
        world.match(id(600 + number), Person.ans, Person.ayse) { $0.hoursPerWeek = hours }
      }
      world.volunteer(Person.kees)
      let question = question(in: &world) { $0.hoursPerWeek = asked }
      let found = world.caseload.candidates(for: question, on: world.today, to: nil)
      #expect(found.map(\.resident).contains(Person.ayse))
      let ayse = try #require(found.first { $0.resident == Person.ayse })
      #expect(found.last?.name == (ayse.reserves.isEmpty ? "Kees" : "Ayse"))
      return ayse.reserves
    }
    #expect(try reserves({ $0.hoursPerWeek = 4 }).isEmpty)
    #expect(try reserves({ $0.hoursPerWeek = 4 }, matches: 1, hours: 3).isEmpty)
    #expect(
      try reserves({ $0.hoursPerWeek = 4 }, matches: 1, hours: 4)
        == [.ownLimit(hours: 4, limit: 4)])
    #expect(try reserves({ $0.hoursPerWeek = 4 }, matches: 1, hours: 3, asked: 1).isEmpty)
    #expect(
      try reserves({ $0.hoursPerWeek = 4 }, matches: 1, hours: 3, asked: 2)
        == [.ownLimit(hours: 3, limit: 4)])
    #expect(try reserves({ $0.hoursPerWeek = 0 }) == [.ownLimit(hours: 0, limit: 0)])
    #expect(try reserves({ _ in }, matches: 2).isEmpty)
    #expect(try reserves({ _ in }, matches: 3) == [.matchCount(3)])
    #expect(try reserves({ $0.stepTooFar = true }) == [.notNow])
  }

  @Test("who rather stays in their own wijk comes last elsewhere")
  func ownWijk() {
    var world = World.withHelpers()
    for person in [Person.ayse, Person.kees] { world.volunteer(person) { $0.ownWijk = true } }
    world.change(Person.ayse) { $0.wijk = "Middelland" }
    let question = question(in: &world)
    let found = world.caseload.candidates(for: question, on: world.today, to: nil)
    #expect(found.map(\.name) == ["Kees", "Ayse"])
    #expect(found.map(\.reserves) == [[], [.staysIn("Middelland")]])
  }

  @Test("nobody is a candidate for themselves, for who they live with, or twice")
  func ownHome() {
    var world = World.withHelpers()
    for person in [World.aydin, Person.ans, Person.ayse, Person.kees] { world.volunteer(person) }
    var household = Household()
    household.id = id(510)
    household.members = [World.aydin, Person.ans]
    world.caseload.put(household.any)
    var question = question(in: &world)
    #expect(names(question, in: world) == ["Ayse", "Kees"])
    world.match(id(600), World.aydin, Person.kees, .proposed) { $0.question = question.id }
    #expect(names(question, in: world) == ["Ayse"])
    world.match(id(600), World.aydin, Person.kees, .stopped) { $0.question = question.id }
    #expect(names(question, in: world) == ["Ayse", "Kees"])
    question.resident = nil
    question.who = "een mevrouw"
    #expect(names(question, in: world).count == 4, "nobody is known to ask")
  }

  @Test("who confided in another worker is not there, and tells nothing of who asks")
  func confided() {
    var world = World.withHelpers()
    world.volunteer(Person.ayse)
    world.volunteer(Person.kees)
    world.change(Person.ayse) { ($0.trust, $0.confidant) = (.me, World.joost) }
    world.change(World.aydin) { ($0.trust, $0.street) = (.me, "Lentestraat") }
    world.change(Person.kees) { $0.street = "Lentestraat" }
    world.caseload.put(contact(id(750), World.aydin, Person.kees, "buur").any)
    let question = question(in: &world)
    #expect(names(question, in: world, to: World.joost) == ["Ayse", "Kees"])
    #expect(names(question, in: world) == ["Kees"])
    #expect(names(question, in: world, to: nil) == ["Kees"])
    func reasons(to worker: ID) -> [Candidate.Reason] {
      world.caseload.candidates(for: question, on: world.today, to: worker)
        .first { $0.name == "Kees" }?.reasons ?? []
    }
    #expect(reasons(to: World.samira).contains(.known(id(750))))
    #expect(reasons(to: World.samira).contains(.ownStreet("Lentestraat")))
    #expect(!reasons(to: World.joost).contains(.known(id(750))))
    #expect(reasons(to: World.joost).contains(.ownWijk("Bospolder")))
  }

  @Test("who is no volunteer and offers nothing is not asked; a role or an offer is enough")
  func pool() {
    var world = World.withHelpers()
    let question = question(in: &world)
    #expect(names(question, in: world).isEmpty)
    world.change(Person.kees) { $0.roles = ["ervaring"] }
    world.change(Person.ans) { $0.roles = ["buur", "hulpvrager"] }
    world.posting(id(701), .offer, Person.maria)
    world.posting(id(702), .offer, Person.imane) { $0.status = .matched }
    world.posting(id(703), .offer, nil) { $0.who = "Bas van de centrale" }
    world.posting(id(704), .question, Person.naima)
    #expect(names(question, in: world) == ["Bas van de centrale", "Kees", "Maria"])
  }

  @Test("for an offer the open questions are there, with who knows it from experience first")
  func offer() {
    var world = World.withHelpers()
    world.volunteer(Person.ayse) { $0.experience = ["taal"] }
    let offer = world.posting(id(710), .offer, Person.ayse) { $0.sort = "maatje" }
    world.posting(id(711), .question, Person.ans) { $0.sort = "maatje" }
    world.posting(id(712), .question, Person.ans) { $0.themes = ["taal"] }
    world.posting(id(713), .question, Person.kees) { $0.status = .closed }
    world.posting(id(714), .question, nil) { ($0.who, $0.wijk) = ("meneer Bol", "Middelland") }
    world.posting(id(715), .question, Person.ayse)
    world.posting(id(716), .question, World.silva)
    world.change(World.silva) { ($0.trust, $0.confidant) = (.me, World.joost) }
    let found = world.caseload.candidates(for: offer, on: world.today, to: World.samira)
    #expect(found.map(\.posting) == [id(712), id(711), id(714)])
    #expect(found.map(\.name) == ["Ans", "Ans", "meneer Bol"])
    #expect(found.first?.reasons == [.experience(["taal"]), .ownWijk("Bospolder")])
    #expect(found.flatMap(\.reserves).isEmpty, "the load is of who offers")
  }

  @Test("whatever is on the board: nobody twice, never the asker, those with reserves last")
  func property() {
    var dice = Dice.thrown(for: "candidates")
    let people = [
      World.aydin, World.hatice, World.silva, Person.imane, Person.naima, Person.kees, Person.ans,
      Person.ayse, Person.maria,
    ]
    for _ in 0..<200 {
      var world = World.withHelpers()
      for person in people where dice.upTo(3) > 0 {
        world.volunteer(person) {
          $0.hoursPerWeek = dice.one(of: [nil, 0, 3, 8])
          $0.experience = dice.one(of: [[], ["financien"]])
        }
        world.change(person) { $0.trust = dice.one(of: Trust.allCases) }
      }
      for number in 0..<dice.upTo(12) {
        let pair = (dice.one(of: people), dice.one(of: people))
        guard pair.0 != pair.1 else { continue }
        world.match(id(600 + number), pair.0, pair.1, dice.one(of: MatchStatus.allCases)) {
          $0.hoursPerWeek = dice.one(of: [nil, 1, 4])
          $0.question = dice.one(of: [nil, id(700)])
        }
      }
      let question = question(in: &world)
      let found = world.caseload.candidates(for: question, on: world.today, to: World.joost)
      let ids = found.compactMap(\.resident)
      #expect(Set(ids).count == ids.count && !ids.contains(World.aydin))
      #expect(ids.allSatisfy { world.caseload.residents[$0]?.trust != .me })
      let isReserved = found.map { !$0.reserves.isEmpty }
      #expect(isReserved == isReserved.sorted { !$0 && $1 })
      for candidate in found {
        guard let resident = candidate.resident else { continue }
        let load = world.caseload.helpingLoad(of: resident, on: world.today, to: World.joost)
        let isFull =
          load.matches >= 3 || load.ownLimit.map { load.hoursPerWeek >= $0 } ?? false
        #expect(isFull == !candidate.reserves.isEmpty)
      }
    }
  }
}
