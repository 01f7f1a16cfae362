import Domain
import Testing

@Suite struct AdviceTests {
  private let language = id(63)
  private let indicated = id(64)
  private let cjg = id(65)

  private func advice(
    in world: World, for asker: ID? = World.aydin, themes: [String] = ["ontmoeten"],
    _ with: (inout Signaal) -> Void = { _ in }
  ) -> Advice {
    let signaal = world.signaal(id(900)) {
      $0.about = asker
      $0.themes = themes
      with(&$0)
    }
    return world.caseload.advice(for: signaal, on: world.today, to: World.samira)
  }

  /// Meneer Aydin, 72, and who and what is around him.
  private func around() -> World {
    var world = World()
    world.caseload.put(resident(World.aydin, "Meneer Aydin") { $0.ageGroup = "oudere" })
    world.caseload.put(
      contact(id(90), World.aydin, World.hatice, "buur") { $0.strength = .chat }.any)
    world.caseload.put(
      card(indicated, "Dagbesteding met indicatie", "ontmoeten") {
        $0.needsIndication = true
        $0.collective = true
        $0.citywide = true
        $0.wijken = []
      })
    return world
  }

  @Test("suggestions come from below, the second line last with its note (scenario 6)")
  func fromBelow() throws {
    let advice = advice(in: around())
    #expect(
      advice.lines.map(\.id) == [World.hatice, World.meal, World.desk, World.team, indicated])
    #expect(
      advice.lines.map(\.level)
        == [.ownNetwork, .collective, .frontDesk, .wijkteam, .secondLine])
    #expect(advice.first == .ownNetwork)
    #expect(
      advice.lines.first?.reasons == [.livingContact(.bridging, relation: "buur", .chat)])
    #expect(
      advice.lines.dropFirst().first?.reasons
        == [.themes(["ontmoeten"]), .inWijk("Bospolder"), .collective])
    let last = try #require(advice.lines.last)
    #expect(last.reasons.contains(.onlyThroughWijkteam) && last.reasons.contains(.citywide))
    #expect(advice.lines.dropLast().allSatisfy { !$0.reasons.contains(.onlyThroughWijkteam) })
    #expect(advice.skipped.map(\.level) == [.informal, .individual])
    #expect(advice.skipped.map(\.why) == [.noCard, .noCard])
  }

  @Test("a step without anybody says why")
  func skipped() {
    let world = World()
    func why(_ advice: Advice, _ level: Level) -> Advice.Skipped.Why? {
      advice.skipped.first { $0.level == level }?.why
    }
    #expect(why(advice(in: world), .ownNetwork) == .noContact)
    #expect(why(advice(in: world, for: nil), .ownNetwork) == .nobodyNamed)
    #expect(why(advice(in: world, themes: []), .collective) == .noTheme)
    #expect(why(advice(in: world, themes: ["schulden"]), .collective) == .noCard)
    #expect(why(advice(in: world) { $0.wijk = "Middelland" }, .wijkteam) == .noCard)
  }

  @Test("safety is known and stops no suggestion, but no remark is made about it (scenario 5)")
  func safety() throws {
    var world = around()
    let advice = advice(in: world) { $0.urgency = .safety }
    #expect(advice.isSafety && !advice.lines.isEmpty)
    let signaal = try world.receive("kind van 6 alleen thuis") {
      $0.urgency = .safety
      $0.themes = ["ontmoeten"]
      $0.about = World.aydin
    }
    let referral = world.referral(world.fresh(), signaal, World.team, .wijkteam)
    #expect(world.caseload.checks(for: referral, on: world.today, to: nil) == [])
  }

  @Test("CJG is the desk for youth and upbringing, after what is nearer, and for nobody else")
  func deskForYouth() throws {
    var world = around()
    let cafe = id(66)
    world.caseload.put(card(cjg, "CJG Delfshaven") { $0.subkind = "cjg" })
    world.caseload.put(
      card(cafe, "Moedercafé", "opvoeden") {
        $0.formality = .informal
        $0.collective = true
      })
    let parents = advice(in: world, for: nil, themes: ["opvoeden"])
    #expect(parents.lines.map(\.id) == [cafe, cjg, World.team])
    #expect(parents.lines.first { $0.id == cjg }?.reasons.first == .deskForYouth)
    world.caseload.put(resident(id(40), "Imane") { $0.ageGroup = "tiener" })
    let child = advice(in: world, for: id(40))
    #expect(child.lines.map(\.id).contains(cjg))
    #expect(!child.lines.map(\.id).contains(World.desk), "CJG instead of VraagWijzer (R7)")
    let adult = advice(in: world)
    #expect(!adult.lines.map(\.id).contains(cjg) && adult.lines.map(\.id).contains(World.desk))
    world.caseload.put(
      card(cjg, "CJG Delfshaven") { ($0.subkind, $0.activity) = ("cjg", .stopped) })
    let closed = advice(in: world, for: nil, themes: ["opvoeden"])
    #expect(closed.lines.map(\.id).contains(World.desk), "no CJG, then the desk there is")
  }

  @Test("a card is shown where it serves, while it is active, and off the list to its maker only")
  func visible() {
    func isShown(_ with: (inout Voorziening) -> Void) -> Bool {
      var world = World()
      world.caseload.put(card(language, "Taalles", "ontmoeten", with: with))
      return advice(in: world).lines.contains { $0.id == language }
    }
    #expect(isShown { _ in })
    #expect(!isShown { $0.wijken = ["Middelland"] })
    #expect(!isShown { $0.wijken = [] })
    #expect(isShown { ($0.wijken, $0.citywide) = (["Middelland"], true) })
    #expect(!isShown { $0.themes = ["taal"] })
    for activity in Activity.allCases {
      #expect(isShown { $0.activity = activity } == (activity == .active))
    }
    #expect(!isShown { $0.visibility = .offList })
    #expect(!isShown { ($0.visibility, $0.maker) = (.offList, World.joost) })
    #expect(isShown { ($0.visibility, $0.maker) = (.offList, World.samira) })
  }

  @Test("own network is living residents, the closest first, each once, and nobody's professional")
  func ownNetwork() {
    var world = World()
    let away = id(43)
    let peter = id(44)
    world.caseload.put(resident(away, "Verre neef"))
    world.caseload.put(resident(peter, "Peter"))
    for tie in [
      contact(id(90), World.aydin, World.hatice, "buur") { $0.strength = .greeting },
      contact(id(91), World.hatice, World.aydin, "vrijwilliger") { $0.strength = .helps },
      contact(id(92), World.silva, World.aydin, "vriend") { $0.strength = .close },
      contact(id(93), World.aydin, away, "familie") { $0.until = day(1, 1) },
      contact(id(94), World.aydin, peter) { $0.professional = true },
      contact(id(95), World.aydin, World.joost),
    ] { world.caseload.put(tie.any) }
    let near = advice(in: world).lines.filter { $0.level == .ownNetwork }
    #expect(near.map(\.id) == [World.silva, World.hatice])
    #expect(
      near.last?.reasons == [.livingContact(.bridging, relation: "vrijwilliger", .helps)])
  }

  @Test("a card stands at the step that its kind gives (R1)")
  func levels() {
    let caseload = World().caseload
    func level(_ with: (inout Voorziening) -> Void) -> Level? {
      guard case .voorziening(let record) = card(id(1), "A", with: with) else { return nil }
      return caseload.level(of: record)
    }
    #expect(level { _ in } == .individual)
    #expect(level { $0.collective = true } == .collective)
    #expect(level { ($0.formality, $0.collective) = (.informal, true) } == .informal)
    #expect(level { ($0.formality, $0.needsIndication) = (.informal, true) } == .secondLine)
    #expect(level { $0.subkind = "cjg" } == .frontDesk)
    #expect(level { ($0.subkind, $0.needsIndication) = ("wijkteam", true) } == .wijkteam)
    #expect(caseload.level(of: World.aydin) == .ownNetwork)
    #expect(caseload.level(of: World.joost) == .wijkteam)
    #expect(caseload.level(of: World.bospolder) == nil)
  }

  @Test("lines are in the order of their steps and no card stands there twice")
  func property() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("advice: seed \(seed)")
    var game = RandomChanges(dice: Dice(seed: seed))
    for step in 0..<3000 {
      let change = game.next()
      guard (try? game.world.act(change)) != nil, step % 5 == 0 else { continue }
      let caseload = game.world.caseload
      for signaal in caseload.signalen.rows.suffix(8) {
        let advice = caseload.advice(for: signaal, on: game.world.today, to: nil)
        let young = signaal.themes.contains("opvoeden")
        let ranks = advice.lines.map { line in
          young && line.level == .individual ? Level.collective : line.level
        }
        let present = Set(advice.lines.map(\.level))
        guard ranks == ranks.sorted(), Set(advice.lines.map(\.id)).count == advice.lines.count,
          advice.lines.allSatisfy({ !$0.reasons.isEmpty }),
          Level.allCases.filter({ !present.contains($0) }) == advice.skipped.map(\.level)
        else {
          Issue.record("seed \(seed), step \(step): \(advice)")
          return
        }
      }
    }
  }
}

@Suite struct CheckTests {
  private func checks(
    _ level: Level, in world: World, for signaal: ID, _ with: (inout Referral) -> Void = { _ in }
  ) -> [Check] {
    var referral = world.referral(id(901), signaal, World.team, level)
    referral.owner = World.samira
    with(&referral)
    return world.caseload.checks(for: referral, on: world.today, to: World.samira)
  }

  @Test("something nearer is named until it was looked at (R2)")
  func nearer() throws {
    var world = World()
    let signaal = try world.receive { $0.themes = ["ontmoeten"] }
    #expect(checks(.wijkteam, in: world, for: signaal) == [.somethingNearer(.collective)])
    #expect(checks(.collective, in: world, for: signaal).isEmpty)
    let meal = try world.offer(signaal, to: World.meal)
    try world.act(.referralReturned(meal, proposal: "wijkteam", reason: "te zwaar"))
    #expect(checks(.wijkteam, in: world, for: signaal).isEmpty)
    let other = try world.receive { $0.themes = ["schulden"] }
    #expect(checks(.wijkteam, in: world, for: other).isEmpty, "nothing nearer is known")
  }

  @Test("together is named to adults only (R3)", arguments: [nil, "volwassene", "jongere", "kind"])
  func collective(_ ageGroup: String?) throws {
    var world = World()
    world.caseload.put(resident(World.aydin, "Aydin") { $0.ageGroup = ageGroup })
    let signaal = try world.receive {
      $0.themes = ["ontmoeten"]
      $0.about = World.aydin
    }
    let isYoung = ageGroup == "jongere" || ageGroup == "kind"
    #expect(
      checks(.individual, in: world, for: signaal)
        == (isYoung ? [] : [.togetherPossible(World.meal)]))
  }

  @Test("the second line without a desk or the team before it is remarked on (R19)")
  func secondLine() throws {
    var world = World()
    let signaal = try world.receive()
    #expect(checks(.secondLine, in: world, for: signaal) == [.secondLineDirectly])
    #expect(checks(.secondLine, in: world, for: signaal) { $0.owner = World.joost }.isEmpty)
    let raised = try world.offer(signaal, to: World.team, .wijkteam)
    try world.act(.referralRaised(raised, to: nil))
    let referral = try #require(world.caseload.referrals[raised])
    #expect(referral.level == .secondLine)
    #expect(world.caseload.checks(for: referral, on: world.today, to: nil).isEmpty)
    #expect(checks(.secondLine, in: world, for: signaal).isEmpty, "another came from the team")
  }
}
