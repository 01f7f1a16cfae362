import Domain
import Testing

/// A measurement of a resident from domain codes and scores; nil is blank.
func measurement(
  _ id: ID, _ day: Day, _ scores: [(String, Int?)], of resident: ID = World.aydin,
  _ with: (inout SelfReliance) -> Void = { _ in }
) -> SelfReliance {
  var measurement = SelfReliance()
  measurement.id = id
  measurement.resident = resident
  measurement.day = day
  measurement.scores = scores.map { domain, value in
    var score = DomainScore()
    score.domain = domain
    score.score = value
    return score
  }
  with(&measurement)
  return measurement
}

@Suite("Which desk or team fits a question") struct RouteTests {
  private func route(
    in world: World, complexity: Complexity? = nil, to worker: ID? = World.samira,
    _ with: (inout Signaal) -> Void = { _ in }
  ) -> RouteAdvice? {
    let signaal = world.signaal(id(900)) {
      $0.about = World.aydin
      with(&$0)
    }
    return world.caseload.route(
      for: signaal, complexity: complexity, on: world.today, to: worker)
  }

  private func measured(_ scores: [(String, Int?)]) -> World {
    var world = World()
    world.caseload.put(.selfReliance(measurement(id(70), day(1, 3), scores)))
    return world
  }

  /// Eleven domains as in scenario 9, the network as given.
  private func scores(network: Int) -> [(String, Int?)] {
    [
      ("financien", 2), ("dagbesteding", 3), ("huisvesting", 4), ("relaties", 5),
      ("geestelijk", 4), ("fysiek", 4), ("verslaving", nil), ("adl", 5), ("netwerk", network),
      ("participatie", 4), ("justitie", nil),
    ]
  }

  @Test("two low domains fit the desk, three the wijkteam, none the wijknetwerk (scenario 9)")
  func scenario() {
    #expect(
      route(in: measured(scores(network: 4)))
        == RouteAdvice(
          .vraagWijzer, .lowDomains(["financien", "dagbesteding"], measured: day(1, 3))))
    #expect(
      route(in: measured(scores(network: 2)))
        == RouteAdvice(
          .wijkteam,
          .lowDomains(["financien", "dagbesteding", "netwerk"], measured: day(1, 3))))
    #expect(
      route(in: measured([("financien", 4), ("netwerk", nil)]))
        == RouteAdvice(.wijknetwerk, .lowDomains([], measured: day(1, 3))))
  }

  @Test("every number of low domains and blanks, at every setting (R5)")
  func counts() {
    for limit in [1, 2, 5] {
      for low in 0...12 {
        for blank in 0...(12 - low) {
          let all = (0..<12).map { number in
            ("d\(number)", number < low ? 3 : number < low + blank ? nil : 4 as Int?)
          }
          var world = measured(all)
          var settings = Settings()
          settings.deskDomains = limit
          world.caseload.put(.settings(settings))
          let expected: Route? =
            blank == 12 ? nil : low == 0 ? .wijknetwerk : low <= limit ? .vraagWijzer : .wijkteam
          #expect(route(in: world)?.route == expected, "\(low) low and \(blank) blank, \(limit)")
        }
      }
    }
  }

  @Test("a score is low up to the setting and not above it", arguments: 1...5)
  func threshold(_ lowScore: Int) {
    for score in 1...5 {
      var world = measured([("netwerk", score)])
      var settings = Settings()
      settings.lowScore = lowScore
      world.caseload.put(.settings(settings))
      #expect(route(in: world)?.route == (score <= lowScore ? .vraagWijzer : .wijknetwerk))
    }
  }

  @Test("complexity tells without a ZRM and never over one (R6)", arguments: Complexity.allCases)
  func complexity(_ complexity: Complexity) {
    let expected: Route =
      switch complexity {
      case .simple: .wijkvoorziening
      case .shortTerm: .wijkteam
      case .complex: .secondLine
      }
    #expect(
      route(in: World(), complexity: complexity)
        == RouteAdvice(expected, .complexity(complexity)))
    #expect(route(in: World()) == nil, "unknown stays unknown")
    let world = measured([("netwerk", 2)])
    #expect(route(in: world, complexity: complexity)?.route == .vraagWijzer)
  }

  @Test("parents and youth go to CJG where others go to the desk (R7)")
  func youth() {
    #expect(route(in: World()) { $0.themes = ["opvoeden"] } == RouteAdvice(.cjg, .youth))
    #expect(route(in: World()) { $0.kinds = ["opvoedvraag"] } == RouteAdvice(.cjg, .youth))
    var world = measured([("netwerk", 2)])
    #expect(route(in: world) { $0.themes = ["opvoeden"] }?.route == .cjg)
    for (ageGroup, isYouth) in [
      ("ongeboren", true), ("kind", true), ("tiener", true), ("jongere", false),
      ("volwassene", false), ("oudere", false),
    ] {
      world.caseload.put(resident(World.aydin, "A") { $0.ageGroup = ageGroup })
      #expect(route(in: world)?.route == (isYouth ? .cjg : .vraagWijzer), "\(ageGroup)")
    }
  }

  @Test("in danger there is no route to think about (R30)")
  func danger() {
    for urgency in Urgency.allCases {
      let route = route(in: measured([("netwerk", 2)]), complexity: .simple) {
        $0.urgency = urgency
        $0.themes = ["opvoeden"]
      }
      #expect((route == nil) == (urgency == .safety))
    }
  }

  @Test("the last ZRM counts, and one for its maker's eyes only is the maker's")
  func visible() {
    var world = measured([("netwerk", 2)])
    world.caseload.put(
      .selfReliance(
        measurement(id(71), day(2, 3), [("netwerk", 5)]) {
          $0.worker = World.joost
          $0.trust = .me
        }))
    #expect(route(in: world, to: World.samira)?.route == .vraagWijzer)
    #expect(route(in: world, to: World.joost)?.route == .wijknetwerk)
    world.caseload.put(
      .selfReliance(measurement(id(72), day(2, 3), [("netwerk", 1)], of: World.silva)))
    #expect(route(in: world, to: World.joost)?.route == .wijknetwerk, "another resident's")
  }

  @Test("advice carries the route, the debts and the places of its signaal")
  func advice() {
    let world = measured([("netwerk", 2)])
    let signaal = world.signaal(id(900)) {
      $0.about = World.aydin
      $0.themes = ["financien"]
    }
    let advice = world.caseload.advice(for: signaal, on: world.today, to: nil)
    #expect(advice.route?.route == .vraagWijzer)
    #expect(advice.debts.map(\.part) == DebtRoute.Part.allCases && advice.places.isEmpty)
  }
}

@Suite("Money has three routes") struct DebtRouteTests {
  private func world() -> World {
    var world = World()
    for (number, name, subkind) in [
      (61, "Thuisadministratie", "thuisadmin"), (62, "Formulierenbrigade", "formulieren"),
      (63, "KBR", "schuldhulp"), (64, "Voedselbank", "voedselbank"),
    ] {
      world.caseload.put(
        card(id(number), name) {
          $0.subkind = subkind
          if subkind == "schuldhulp" { ($0.wijken, $0.citywide) = ([], true) }
        })
    }
    return world
  }

  @Test(
    "the kind of signaal names its part, and no other (R78)",
    arguments: [
      (["administratie"], [DebtRoute.Part.paperwork]),
      (["geldzorgen"], [.behaviour, .settling]), (["uitzetting"], [.settling]),
      (["administratie", "uitzetting"], [.paperwork, .settling]), ([], []),
    ])
  func named(_ kinds: [String], _ parts: [DebtRoute.Part]) {
    let world = world()
    let signaal = world.signaal(id(900)) {
      $0.kinds = kinds
      $0.themes = ["financien"]
    }
    let routes = world.caseload.debtRoutes(for: signaal, to: nil)
    #expect(routes.map(\.part) == [.paperwork, .behaviour, .settling])
    #expect(routes.filter(\.isNamed).map(\.part) == parts)
    #expect(routes.map(\.cards) == [[id(62), id(61)], [World.desk, World.team], [id(63)]])
  }

  @Test("KBR works without a ZRM, and only behaviour with one (R78)")
  func selfReliance() {
    #expect(DebtRoute.Part.allCases.filter(\.usesSelfReliance) == [.behaviour])
  }

  @Test("no routes for what is not about money, and none in danger")
  func none() {
    let world = world()
    func routes(_ with: (inout Signaal) -> Void) -> [DebtRoute] {
      world.caseload.debtRoutes(for: world.signaal(id(900), "a", with), to: nil)
    }
    #expect(routes { $0.themes = ["ontmoeten"] }.isEmpty)
    #expect(routes { $0.kinds = ["administratie"] }.count == 3)
    #expect(
      routes {
        $0.themes = ["financien"]
        $0.urgency = .safety
      }.isEmpty)
    #expect(
      routes {
        $0.themes = ["financien"]
        $0.wijk = "Middelland"
      }.map(\.cards) == [[], [], [id(63)]], "only what serves the city")
  }
}
