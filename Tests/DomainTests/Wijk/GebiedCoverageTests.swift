import Domain
import Testing

@Suite struct GebiedCoverageTests {
  private let delfshaven = id(6)
  private let help = id(60)

  private func world(_ with: (inout World) -> Void = { _ in }) -> World {
    var world = World()
    for (id, name) in [(World.bospolder, "Bospolder"), (World.middelland, "Middelland")] {
      var wijk = Wijk()
      (wijk.id, wijk.name, wijk.gebied) = (id, name, "Delfshaven")
      world.caseload.put(.wijk(wijk))
    }
    var gebied = Gebied()
    (gebied.id, gebied.name) = (delfshaven, "Delfshaven")
    world.caseload.put(.gebied(gebied))
    with(&world)
    return world
  }

  private func points(_ world: World) -> [Point] {
    world.caseload.wijkRemarks(about: delfshaven, on: world.today, to: nil).map(\.point)
  }

  @Test("a makelaar for volunteers and one for mantelzorg may be the same person (R36)")
  func brokers() {
    func missing(_ role: String, _ wijken: [String] = ["Middelland"]) -> [Point] {
      points(world { $0.caseload.put(worker(id(50), "Rachid", role) { $0.wijken = wijken }) })
        .filter { $0 == .volunteerBrokerMissing || $0 == .carerBrokerMissing }
    }
    #expect(missing("makelaar") == [.volunteerBrokerMissing, .carerBrokerMissing])
    #expect(missing("vrijwilligers") == [.carerBrokerMissing])
    #expect(missing("mantelzorg") == [.volunteerBrokerMissing])
    #expect(missing("vm-makelaar") == [])
    #expect(missing("vm-makelaar", ["Elders"]).count == 2)
  }

  @Test("each gebied has something for volunteers and for mantelzorgers, then the ten (R71)")
  func overview() throws {
    func world(_ with: (inout Voorziening) -> Void) -> World {
      self.world {
        $0.caseload.put(
          card(help, "Steunpunt") {
            $0.details = CardDetails()
            with(&$0)
          })
      }
    }
    func missing(_ with: (inout Voorziening) -> Void) -> [Point] {
      let world = world(with)
      return world.caseload.wijkRemarks(about: delfshaven, on: world.today, to: nil)
        .filter { $0.rule.number == 71 }.map(\.point)
    }
    #expect(missing { _ in } == [.volunteerOverviewMissing, .carerOverviewMissing])
    #expect(
      missing { $0.details?.carerFunctions = ["respijt"] }
        == [.volunteerOverviewMissing, .carerFunctionsMissing])
    #expect(missing { $0.details?.volunteerFunctions = ["makelen"] } == [.carerOverviewMissing])
    let ten = world { $0.details?.carerFunctions = ["respijt", "ontmoeten"] }
    let coverage = try #require(
      ten.caseload.gebiedCoverage(of: "Delfshaven", on: ten.today))
    #expect(coverage.carerFunctions.count == 10 && coverage.missingCarerFunctions.count == 8)
    #expect(coverage.wijken == ["Bospolder", "Middelland"])
    let whole: (inout Voorziening) -> Void = {
      $0.details?.carerFunctions = coverage.carerFunctions.map(\.code)
      $0.details?.volunteerFunctions = ["makelen"]
    }
    #expect(missing(whole) == [])
    for hide: (inout Voorziening) -> Void in [
      { $0.visibility = .offList }, { $0.activity = .stopped }, { $0.wijken = ["Elders"] },
    ] {
      #expect(
        missing {
          whole(&$0)
          hide(&$0)
        } == [.volunteerOverviewMissing, .carerOverviewMissing])
    }
    let city = world {
      whole(&$0)
      ($0.wijken, $0.citywide) = ([], true)
    }
    let remarks = city.caseload.wijkRemarks(about: delfshaven, on: city.today, to: nil)
      .filter { $0.rule.number == 71 }
    #expect(remarks.map(\.suggestions) == [[help], [help]])
  }

  @Test("gebieden stand by name, and one without a wijk is unknown and says nothing")
  func unknown() {
    var world = World()
    for (number, name) in ["Noord", "Charlois"].enumerated() {
      var gebied = Gebied()
      (gebied.id, gebied.name) = (id(50 + number), name)
      world.caseload.put(.gebied(gebied))
    }
    var wijk = Wijk()
    (wijk.id, wijk.name, wijk.gebied) = (id(5), "Carnisse", "Feijenoord")
    world.caseload.put(.wijk(wijk))
    let all = world.caseload.gebiedCoverages(on: world.today)
    #expect(all.map(\.gebied) == ["Charlois", "Feijenoord", "Noord"])
    #expect(all.map(\.wijken) == [[], ["Carnisse"], []])
    #expect(world.caseload.wijkRemarks(about: id(50), on: world.today, to: nil) == [])
    #expect(world.caseload.gebiedCoverage(of: "Nergens", on: world.today) == nil)
  }
}
