import Domain
import Testing

@Suite struct PatternTests {
  private let posts = id(60)
  private let counter = id(61)

  /// A world with a theme in a street, heard on these days, and what could answer.
  private func world(
    _ days: [Day], _ with: (inout Signaal) -> Void = { $0.street = "Lentestraat" }
  ) -> World {
    var world = World()
    for (number, received) in days.enumerated() {
      let signaal = world.signaal(id(700 + number)) {
        $0.received = received
        $0.themes = ["financien"]
        with(&$0)
      }
      world.caseload.put(.signaal(signaal))
    }
    world.caseload.put(
      card(posts, "Post & administratie", "financien") { $0.collective = true })
    world.caseload.put(card(counter, "Raadslieden", "financien") { $0.collective = false })
    return world
  }

  private func patterns(_ world: World, to worker: ID? = World.samira) -> [Pattern] {
    world.caseload.patterns(on: world.today, to: worker)
  }

  @Test("three signalen of one theme in one street are one pattern with an answer (scenario 26)")
  func scenario() throws {
    let world = world([day(10, 1), day(3, 2), day(28, 2), day(1, 11, 2025)])
    let all = patterns(world)
    let pattern = try #require(all.first)
    #expect(all.count == 1, "the street stands for the wijk as well")
    #expect(pattern.theme == "financien" && pattern.street == "Lentestraat")
    #expect(pattern.wijken == ["Bospolder"])
    #expect(pattern.signalen == [id(700), id(701), id(702)], "121 days ago does not count")
    #expect(pattern.answers == [posts] && !pattern.isGap && pattern.kwesties.isEmpty)
    let remark = world.caseload.wijkRemarks(about: id(702), on: world.today, to: World.samira)
    #expect(
      remark == [
        Remark(
          .signalenRepeat, id(702),
          [.codes(["financien"]), .words("Lentestraat"), .count(3)], suggestions: [posts])
      ])
    #expect(world.caseload.wijkRemarks(about: id(703), on: world.today, to: nil) == [])
  }

  @Test(
    "exactly ninety days ago counts and one more does not, and the future never",
    arguments: [(90, true), (91, false), (0, true), (-1, false)])
  func boundary(_ ago: Int, _ counts: Bool) {
    let world = world([day(2, 3), day(1, 3), day(2, 3) - ago])
    #expect(patterns(world).count == (counts ? 1 : 0))
  }

  @Test("what is about safety is no question of many (R30)")
  func safety() {
    var world = world([day(2, 3), day(1, 3), day(28, 2)])
    #expect(patterns(world).count == 1)
    guard var danger = world.caseload.signalen[id(701)] else { return }
    danger.urgency = .safety
    world.caseload.put(.signaal(danger))
    #expect(patterns(world) == [])
    #expect(
      world.caseload.patterns(with: danger, on: world.today, to: World.samira) == [],
      "nor does it find itself in one")
  }

  @Test("the number and the days are settings", arguments: [2, 3, 4])
  func settings(_ count: Int) {
    var world = world([day(2, 3), day(1, 3), day(20, 2)])
    var settings = Settings()
    settings.patternCount = count
    settings.patternDays = 10
    world.caseload.put(.settings(settings))
    #expect(patterns(world).map(\.signalen.count) == [[3], [3], []][count - 2] || count == 4)
    settings.patternDays = 9
    world.caseload.put(.settings(settings))
    #expect(patterns(world).map(\.signalen.count) == [[2], [], []][count - 2])
  }

  @Test(
    "signalen of a wijk and of a street are told apart, and of another theme or wijk not counted")
  func places() {
    var world = world([day(2, 3), day(1, 3), day(1, 3), day(1, 3)]) { signaal in
      signaal.street = signaal.id == id(703) ? "Korfmakerstraat" : "lentestraat 12"
    }
    #expect(patterns(world).map(\.street) == [nil, "lentestraat 12"])
    #expect(patterns(world).map(\.signalen.count) == [4, 3])
    world.caseload.put(
      .signaal(
        world.signaal(id(704)) {
          ($0.themes, $0.wijk, $0.street) = (["financien"], "Middelland", "Lentestraat 7-hs")
        }))
    #expect(
      patterns(world).map(\.wijken) == [["Bospolder"], ["Bospolder", "Middelland"]],
      "a street may go through two wijken")
    for number in 700...703 {
      guard var signaal = world.caseload.signalen[id(number)] else { continue }
      signaal.themes = number.isMultiple(of: 2) ? ["ontmoeten"] : []
      world.caseload.put(.signaal(signaal))
    }
    #expect(patterns(world).isEmpty)
  }

  @Test(
    "a street is one street however it is written",
    arguments: [
      ("Lentestraat", "LENTESTRAAT 12", true), ("Lentestraat 3", "lentestraat  3a", true),
      ("Lentestraat", "Lente straat", false), ("1e Pijnackerstraat", "2e Pijnackerstraat", false),
      ("Plein 1940", "Plein 1953", false), ("Plein 1940 8", "plein 1940", true),
      ("Coöperatiehof", "cooperatiehof 2", true), ("", "  ", false),
    ])
  func streets(_ one: String, _ other: String, _ same: Bool) {
    let world = world([day(2, 3), day(2, 3), day(2, 3)]) { signaal in
      signaal.street = signaal.id == id(700) ? one : other
      if signaal.id == id(702) { signaal.wijk = "Middelland" }
    }
    #expect(patterns(world).contains { $0.signalen.count == 3 } == same)
  }

  @Test("without a street of its own a signaal has that of whom it is about")
  func streetOfResident() {
    var world = world([day(2, 3), day(2, 3), day(2, 3)]) { signaal in
      signaal.about = World.aydin
      if signaal.id == id(702) { signaal.wijk = "Middelland" }
    }
    #expect(patterns(world).isEmpty)
    world.caseload.put(resident(World.aydin, "Meneer Aydin") { $0.street = "Lentestraat" })
    #expect(patterns(world).map(\.street) == ["Lentestraat"])
  }

  @Test("ended signalen count, and what only its owner may see counts for the owner alone")
  func whichCount() {
    for status in SignaalStatus.allCases {
      #expect(patterns(world([day(2, 3), day(2, 3), day(2, 3)]) { $0.status = status }).count == 1)
    }
    let own = world([day(2, 3), day(2, 3), day(2, 3)]) {
      ($0.trust, $0.owner) = (.me, World.samira)
    }
    #expect(patterns(own).count == 1)
    #expect(patterns(own, to: World.joost).isEmpty && patterns(own, to: nil).isEmpty)
    let nobodys = world([day(2, 3), day(2, 3), day(2, 3)]) { ($0.trust, $0.owner) = (.me, nil) }
    #expect(patterns(nobodys, to: nil).isEmpty)
  }

  @Test("an answer is free, together and active; off the list it is its maker's alone")
  func answers() throws {
    func answers(_ to: ID? = World.samira, _ with: (inout Voorziening) -> Void) -> (Bool, Bool) {
      var world = world([day(2, 3), day(2, 3), day(2, 3)])
      world.caseload.put(
        card(posts, "Post & administratie", "financien") {
          $0.collective = true
          with(&$0)
        })
      let pattern = patterns(world, to: to).first
      return (pattern?.answers == [posts], pattern?.isGap == true)
    }
    #expect(answers { _ in } == (true, false))
    #expect(answers { $0.formality = .informal } == (true, false))
    #expect(answers { ($0.wijken, $0.citywide) = ([], true) } == (true, false))
    #expect(answers { $0.collective = nil } == (false, true))
    #expect(answers { $0.needsIndication = true } == (false, true))
    #expect(answers { $0.subkind = "vraagwijzer" } == (false, true))
    #expect(answers { $0.wijken = ["Middelland"] } == (false, true))
    #expect(answers { $0.themes = ["huis"] } == (false, true))
    for activity in Activity.allCases where activity != .active {
      #expect(answers { $0.activity = activity } == (false, true))
    }
    let hidden: (inout Voorziening) -> Void = {
      ($0.visibility, $0.maker) = (.offList, World.samira)
    }
    #expect(answers(World.samira, hidden) == (true, true), "it answers her and closes no gap")
    #expect(answers(World.joost, hidden) == (false, true))
  }

  @Test("a pattern that was raised says in which kwestie (R54)")
  func raised() throws {
    func kwesties(_ with: (inout Kwestie) -> Void) -> [ID] {
      var world = world([day(2, 3), day(2, 3), day(2, 3)])
      let referral = world.referral(id(750), id(701), World.desk)
      world.caseload.put(.referral(referral))
      var kwestie = Kwestie()
      kwestie.id = id(800)
      kwestie.title = "Post"
      kwestie.wijk = "Bospolder"
      kwestie.level = .pattern
      with(&kwestie)
      world.caseload.put(.kwestie(kwestie))
      return patterns(world).flatMap(\.kwesties)
    }
    #expect(kwesties { $0.items = [id(700)] } == [id(800)])
    #expect(kwesties { $0.items = [id(750)] } == [id(800)], "by way of a referral")
    #expect(kwesties { ($0.items, $0.level) = ([id(700)], .bottleneck) } == [id(800)])
    #expect(kwesties { ($0.items, $0.status) = ([id(700)], .closed) } == [id(800)])
    #expect(kwesties { $0.themes = ["financien"] } == [id(800)])
    #expect(kwesties { ($0.items, $0.level) = ([id(700)], .casus) } == [])
    #expect(kwesties { ($0.items, $0.themes) = ([id(700)], ["huis"]) } == [])
    #expect(kwesties { ($0.themes, $0.wijk) = (["financien"], "Middelland") } == [])
    #expect(kwesties { ($0.themes, $0.status) = (["financien"], .closed) } == [])
    #expect(kwesties { _ in } == [])
  }

  @Test(
    "a hundred random wijken: every pattern is enough, recent, of its place, and none is missed")
  func property() {
    var dice = Dice.thrown(for: "patterns")
    let themes = ["a", "b", "c"]
    for game in 0..<100 {
      var world = World()
      for number in 0..<40 {
        world.caseload.put(
          .signaal(
            world.signaal(id(700 + number)) {
              $0.received = world.today - dice.upTo(130)
              $0.themes = Array(repeating: dice.one(of: themes), count: dice.upTo(3))
              $0.wijk = dice.one(of: ["Bospolder", "Middelland"])
              $0.street = dice.one(of: [nil, "Lentestraat", "Herfststraat"])
            }))
      }
      let recent = world.caseload.signalen.rows.filter { world.today - $0.received <= 90 }
      var expected: Set<[ID]> = []
      for theme in themes {
        let about = recent.filter { $0.themes.contains(theme) }
        let wijken = ["Bospolder", "Middelland"].map { wijk in about.filter { $0.wijk == wijk } }
        let streets = ["Lentestraat", "Herfststraat"].map { street in
          about.filter { $0.street == street }
        }
        for group in wijken + streets where group.count >= 3 {
          expected.insert(
            group.sorted { ($0.received, $0.id) < ($1.received, $1.id) }.map(\.id))
        }
      }
      let found = patterns(world)
      guard Set(found.map(\.signalen)) == expected, found.count == expected.count,
        found == patterns(world)
      else {
        Issue.record("game \(game): \(found.map(\.signalen)) is not \(expected)")
        return
      }
    }
  }
}
