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
          let near = line.level > .ownNetwork && line.level < .frontDesk
          if young, near, signaal.urgency < .safety { return Level.informal }
          return young && line.level == .individual ? Level.collective : line.level
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
  ) -> [Remark] {
    var referral = world.referral(id(901), signaal, World.team, level)
    referral.owner = World.samira
    with(&referral)
    return world.caseload.checks(for: referral, on: world.today, to: World.samira)
  }

  @Test("something nearer is named until it was looked at (R2)")
  func nearer() throws {
    var world = World()
    let signaal = try world.receive { $0.themes = ["ontmoeten"] }
    let near = Remark(
      .somethingNearer, id(901), [.level(.collective)], suggestions: [World.meal])
    #expect(checks(.wijkteam, in: world, for: signaal) == [near])
    #expect(near.rule.number == 2)
    #expect(checks(.frontDesk, in: world, for: signaal) == [near])
    for level in Level.allCases where level < .frontDesk {
      #expect(
        checks(level, in: world, for: signaal).map(\.point).contains(.somethingNearer) == false)
    }
    let other = try world.receive { $0.themes = ["schulden"] }
    #expect(
      checks(.wijkteam, in: world, for: other) == [Remark(.somethingNearer, id(901))],
      "nobody is known, and still nobody looked")
    let meal = try world.offer(signaal, to: World.meal)
    try world.act(.referralReturned(meal, proposal: "wijkteam", reason: "te zwaar"))
    #expect(checks(.wijkteam, in: world, for: signaal).isEmpty, "it was there before")
  }

  @Test("one line about looking nearer or together is enough, also when it is no (R2)")
  func looked() throws {
    var world = World()
    let signaal = try world.receive { $0.themes = ["ontmoeten"] }
    func looked(_ done: Bool?, _ text: String?) -> Looked {
      var looked = Looked()
      looked.done = done
      looked.text = text
      return looked
    }
    let answers: [(Looked?, isAnswer: Bool)] = [
      (nil, false), (looked(nil, nil), false), (looked(nil, "  "), false),
      (looked(true, nil), true), (looked(false, nil), true), (looked(false, "geen tijd"), true),
      (looked(nil, "buur"), true),
    ]
    for (near, isNear) in answers {
      for (together, isTogether) in answers {
        let remarks = checks(.wijkteam, in: world, for: signaal) {
          $0.nearLooked = near
          $0.togetherLooked = together
        }
        #expect(remarks.isEmpty == (isNear || isTogether), "\(near as Any) \(together as Any)")
        let alone = checks(.individual, in: world, for: signaal) { $0.togetherLooked = together }
        #expect(alone.isEmpty == isTogether)
      }
    }
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
    let together = Remark(
      .togetherPossible, id(901), [.record(World.meal)], suggestions: [World.meal])
    #expect(checks(.individual, in: world, for: signaal) == (isYoung ? [] : [together]))
    let alone = checks(.informal, in: world, for: signaal) {
      var part = PlanPart()
      part.share = .open
      $0.parts = [part]
    }
    #expect(alone == (isYoung ? [] : [together]), "a part of it is for one person")
  }

  @Test("the second line without a desk or the team before it is remarked on (R19)")
  func secondLine() throws {
    var world = World()
    let signaal = try world.receive()
    func points(_ with: (inout Referral) -> Void = { _ in }) -> [Point] {
      checks(.secondLine, in: world, for: signaal) {
        $0.nearLooked = Looked()
        $0.nearLooked?.done = true
        with(&$0)
      }.map(\.point)
    }
    #expect(points() == [.secondLineDirectly])
    #expect(points { $0.owner = World.joost }.isEmpty)
    let raised = try world.offer(signaal, to: World.team, .wijkteam)
    try world.act(.referralRaised(raised, to: nil))
    let referral = try #require(world.caseload.referrals[raised])
    #expect(referral.level == .secondLine)
    #expect(
      !world.caseload.checks(for: referral, on: world.today, to: nil)
        .contains { $0.point == .secondLineDirectly })
    #expect(points().isEmpty, "another came from the team")
  }

  @Test("no remark of a referral is made in danger (R30)")
  func danger() throws {
    var world = World()
    let signaal = try world.receive {
      $0.themes = ["ontmoeten"]
      $0.urgency = .safety
    }
    for level in Level.allCases { #expect(checks(level, in: world, for: signaal).isEmpty) }
  }

  @Test(
    "straight to the wijkteam is remarked on only where the gebied wants the desk (scenario 11)")
  func direct() throws {
    let choices: [(gebied: Bool?, setting: Bool?, isDirect: Bool)] = [
      (true, true, true), (true, false, true), (true, nil, true), (false, true, false),
      (false, false, false), (false, nil, false), (nil, true, true), (nil, false, false),
      (nil, nil, true),
    ]
    for choice in choices {
      var world = World()
      var gebied = Gebied()
      gebied.id = id(50)
      gebied.name = "Delfshaven"
      gebied.directToWijkteam = choice.gebied
      world.caseload.put(.gebied(gebied))
      var wijk = try #require(world.caseload.wijken[World.bospolder])
      wijk.gebied = "Delfshaven"
      world.caseload.put(.wijk(wijk))
      var settings = Settings()
      settings.directToWijkteam = choice.setting
      world.caseload.put(.settings(settings))
      #expect(world.caseload.goesDirectlyToWijkteam(in: "Bospolder") == choice.isDirect)
      #expect(world.caseload.goesDirectlyToWijkteam(in: "Middelland") == (choice.setting ?? true))

      let signaal = try world.receive { $0.informant = "Abdel" }
      func points(_ level: Level, _ owner: ID) -> [Point] {
        checks(level, in: world, for: signaal) {
          $0.owner = owner
          $0.nearLooked = Looked()
          $0.nearLooked?.text = "de buren"
        }.map(\.point)
      }
      let remark = choice.isDirect ? [] : [Point.wijkteamDirectly]
      #expect(points(.wijkteam, World.samira) == remark)
      #expect(points(.wijkteam, World.joost).isEmpty, "the team itself")
      #expect(points(.frontDesk, World.samira).isEmpty)
      let sent = try world.offer(signaal, to: World.team, .wijkteam)
      #expect(world.caseload.referrals[sent]?.to == World.team, "it is sent either way")
      try world.act(.referralAccepted(sent))
      let desk = try world.receive()
      _ = try world.offer(desk, to: World.desk, .frontDesk)
      let after = world.referral(id(902), desk, World.team, .wijkteam)
      #expect(
        world.caseload.checks(for: after, on: world.today, to: nil).allSatisfy {
          $0.point != .wijkteamDirectly
        })
    }
  }

  @Test("children, and whom the resident cares for, are not asked; who cares too much comes last")
  func whoMayBeAsked() throws {
    var world = World()
    let (mother, child, sister) = (id(800), id(801), id(802))
    world.caseload.put(resident(mother, "Naima"))
    world.caseload.put(resident(child, "Imane") { $0.ageGroup = "tiener" })
    world.caseload.put(resident(sister, "Zus"))
    func tie(_ number: Int, _ to: ID, _ with: (inout Contact) -> Void = { _ in }) {
      world.caseload.put(
        .contact(
          contact(id(number), World.aydin, to, "familie") {
            $0.strength = .close
            with(&$0)
          }))
    }
    tie(810, child)
    tie(811, mother) { $0.care = Care() }
    tie(812, sister)
    tie(813, World.hatice) { $0.strength = .greeting }
    func asked() throws -> [ID] {
      let signaal = world.signaal(id(820)) { $0.about = World.aydin }
      return world.caseload.advice(for: signaal, on: world.today, to: World.samira).lines
        .filter { $0.level == .ownNetwork }.map(\.id)
    }
    #expect(try asked() == [sister, World.hatice])
    world.caseload.put(
      .contact(
        contact(id(814), sister, mother, "familie") {
          $0.care = Care()
          $0.care?.load = .overloaded
        }))
    #expect(try asked() == [World.hatice, sister])
  }
}
