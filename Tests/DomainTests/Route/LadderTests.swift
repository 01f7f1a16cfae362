import Domain
import Testing

@Suite("Whom to call") struct LadderTests {
  private let samira = World.samira
  private let dewi = id(30)
  private let team = id(31)
  private let cjg = id(32)

  private func world() -> World {
    var world = World()
    world.caseload.put(
      worker(World.samira, "Samira", "makelaar") {
        ($0.isUser, $0.wijken) = (true, ["Bospolder"])
      })
    world.caseload.put(worker(dewi, "Dewi", "vraagwijzer") { $0.wijken = ["Bospolder"] })
    world.caseload.put(worker(team, "Ans", "maatschappelijk") { $0.wijken = ["Bospolder"] })
    world.caseload.put(worker(cjg, "Cas", "cjg") { $0.wijken = ["Bospolder"] })
    world.caseload.put(worker(id(33), "Jop", "jongerenwerker") { $0.wijken = ["Bospolder"] })
    world.caseload.put(contact(id(90), World.aydin, World.hatice, "buur").any)
    world.caseload.put(
      card(id(61), "Specialist", "ontmoeten") { $0.needsIndication = true })
    return world
  }

  private func steps(
    in world: World, _ with: (inout Signaal) -> Void = { _ in }
  ) -> [LadderStep] {
    let signaal = world.signaal(id(900)) {
      $0.about = World.aydin
      $0.themes = ["ontmoeten"]
      with(&$0)
    }
    return world.caseload.ladder(for: signaal, on: world.today, to: nil)
  }

  @Test("near, desk, team, and last the number for danger: people before desks (R64)")
  func ladder() throws {
    var world = world()
    var wijk = try #require(world.caseload.wijken[World.bospolder])
    wijk.emergency = "Veilig Thuis 0800-2000"
    world.caseload.put(.wijk(wijk))
    let steps = steps(in: world)
    #expect(steps.map(\.level) == [0, 1, 2, 3])
    #expect(
      steps.map(\.candidates)
        == [[samira, World.hatice], [dewi, World.desk], [team, World.team], [id(61)]])
    #expect(steps.map(\.emergency) == [nil, nil, nil, "Veilig Thuis 0800-2000"])
    #expect(world.caseload.level(of: id(33)) == .individual, "youth work is no wijkteam (R77)")
  }

  @Test("youth calls CJG, a worker who left or works elsewhere is not called")
  func who() {
    var world = world()
    let young = steps(in: world) { $0.themes = ["opvoeden"] }
    #expect(young[1].candidates == [cjg])
    world.caseload.put(
      worker(dewi, "Dewi", "vraagwijzer") {
        ($0.wijken, $0.leaves) = (["Bospolder"], day(2, 3))
      })
    #expect(steps(in: world)[1].candidates == [dewi, World.desk], "her last day")
    world.today = day(3, 3)
    #expect(steps(in: world)[1].candidates == [World.desk])
    #expect(
      steps(in: world) { $0.wijk = "Middelland" }.dropFirst().allSatisfy {
        $0.candidates.isEmpty
      })
    #expect(steps(in: world) { $0.owner = World.joost }[0].candidates.first == World.joost)
  }

  @Test("who was called stands at its step, odd steps at the nearest one")
  func calls() {
    func call(_ level: Int?, _ name: String) -> Escalation {
      var call = Escalation()
      call.level = level
      call.called = name
      call.day = day(2, 3)
      return call
    }
    let calls = [
      call(2, "Joost"), call(nil, "Hatice"), call(9, "112"), call(-1, "Samira"), call(2, "Ans"),
    ]
    let world = world()
    let steps = steps(in: world) { $0.escalations = calls }
    #expect(
      steps.map { $0.calls.map(\.called) }
        == [["Hatice", "Samira"], [], ["Joost", "Ans"], ["112"]])
    #expect(world.signaal(id(1)) { $0.escalations = calls }.highestCall == 3)
    #expect(world.signaal(id(1)).highestCall == nil)
  }

  @Test("a wijk without a number for danger is told so, in danger only (scenario 5)")
  func emergency() throws {
    var world = world()
    let signaal = try world.receive("kind van 6 alleen thuis") { $0.urgency = .safety }
    func remarks() -> [Remark] {
      world.caseload.routeRemarks(about: signaal, on: world.today, to: nil)
    }
    #expect(remarks() == [Remark(.emergencyMissing, signaal, [.words("Bospolder")])])
    var wijk = try #require(world.caseload.wijken[World.bospolder])
    wijk.emergency = " "
    world.caseload.put(.wijk(wijk))
    #expect(remarks().count == 1 && world.caseload.emergency(in: "Bospolder") == nil)
    wijk.emergency = "0800-2000"
    world.caseload.put(.wijk(wijk))
    #expect(remarks().isEmpty)
    let calm = try world.receive { $0.wijk = "Middelland" }
    #expect(world.caseload.routeRemarks(about: calm, on: world.today, to: nil).isEmpty)
    let danger = try #require(world.caseload.signalen[signaal])
    let advice = world.caseload.advice(
      for: danger, complexity: .complex, on: world.today, to: nil)
    #expect(advice.isSafety && advice.route == nil && advice.debts.isEmpty)
    #expect(world.caseload.agenda(on: world.today).items.first?.id == signaal)
  }

  @Test("every point of every rule names a rule there is, and other records have no remarks")
  func points() {
    #expect(Point.allCases.allSatisfy { (1...81).contains(Remark($0, id(1)).rule.number) })
    let world = world()
    for id in [World.aydin, World.samira, World.bospolder, World.meal, id(999)] {
      #expect(world.caseload.routeRemarks(about: id, on: world.today, to: nil).isEmpty)
    }
  }
}
