import Domain
import Testing

@Suite("A ZRM, and what fits instead") struct SelfRelianceTests {
  @Test("a rise is more self-reliant, a blank on either side tells nothing")
  func changes() {
    let first = measurement(
      id(70), day(1, 1), [("financien", 2), ("netwerk", nil), ("adl", 5), ("justitie", 3)])
    let second = measurement(
      id(71), day(1, 3), [("netwerk", 4), ("financien", 4), ("adl", 4), ("fysiek", 1)])
    let changes = second.changes(since: first)
    #expect(changes.map(\.domain) == ["netwerk", "financien", "adl", "fysiek", "justitie"])
    #expect(changes.map(\.from) == [nil, 2, 5, nil, 3])
    #expect(changes.map(\.to) == [4, 4, 4, 1, nil])
    #expect(changes.map(\.rise) == [nil, 2, -1, nil, nil])
  }

  @Test("the measurement before is the last one before it, on the same day by its making")
  func before() throws {
    var world = World()
    let early = measurement(id(72), day(1, 1), [("adl", 1)])
    let morning = measurement(id(70), day(1, 2), [("adl", 2)])
    let evening = measurement(id(71), day(1, 2), [("adl", 3)])
    for one in [evening, early, morning] { world.caseload.put(.selfReliance(one)) }
    func rise(_ one: SelfReliance) -> Int?? {
      world.caseload.changes(of: one, to: nil).map { $0.first?.rise }
    }
    #expect(rise(early) == nil)
    #expect(rise(morning) == .some(1) && rise(evening) == .some(1))
    #expect(
      world.caseload.measurements(of: World.aydin, to: nil).map(\.id) == [id(72), id(70), id(71)])
    #expect(world.caseload.measurements(of: World.silva, to: nil).isEmpty)
  }

  @Test("a series has a point for every score and none for a blank")
  func series() {
    var world = World()
    world.caseload.put(
      .selfReliance(measurement(id(70), day(1, 1), [("adl", 2), ("netwerk", nil)])))
    world.caseload.put(
      .selfReliance(measurement(id(71), day(1, 2), [("netwerk", 3), ("adl", nil)])))
    world.caseload.put(
      .selfReliance(measurement(id(72), day(1, 3), [("adl", 4), ("netwerk", 5)])))
    let series = world.caseload.series(of: World.aydin, to: nil)
    #expect(series.map(\.domain) == ["adl", "netwerk"])
    #expect(series.map { $0.points.map(\.score) } == [[2, 4], [3, 5]])
    #expect(
      series.map { $0.points.map(\.day) } == [[day(1, 1), day(1, 3)], [day(1, 2), day(1, 3)]])
  }

  @Test("a domain that is left blank keeps the score it had, for the route too")
  func lastKnown() throws {
    var world = World()
    #expect(world.caseload.lastKnown(of: World.aydin, to: nil) == nil)
    let names = ["financien", "huisvesting", "netwerk", "adl"]
    world.caseload.put(.selfReliance(measurement(id(70), day(1, 1), names.map { ($0, 2) })))
    world.caseload.put(
      .selfReliance(measurement(id(71), day(1, 2), [("financien", 4), ("fysiek", nil)])))
    let known = try #require(world.caseload.lastKnown(of: World.aydin, to: nil))
    #expect(known.day == day(1, 2) && known["financien"] == 4 && known["fysiek"] == nil)
    #expect(known.lowDomains(upTo: 3).sorted() == ["adl", "huisvesting", "netwerk"])
    var signaal = Signaal()
    signaal.about = World.aydin
    let advice = world.caseload.route(for: signaal, on: world.today, to: nil)
    #expect(advice?.route == .wijkteam, "three are low, two of them from before")
    let thread = try #require(world.caseload.thread(of: World.aydin))
    #expect(thread.lines.map(\.event) == [.measured(low: names), .measured(low: [])])
  }

  @Test("a thousand measurements: low is what has a score up to the threshold, each domain once")
  func property() {
    var dice = Dice.thrown(for: "low domains")
    for _ in 0..<1000 {
      let scores = (0..<dice.upTo(14)).map { _ in
        ("d\(dice.upTo(8))", dice.one(of: [nil, 1, 2, 3, 4, 5]) as Int?)
      }
      let one = measurement(id(70), day(1, 1), scores)
      let threshold = 1 + dice.upTo(5)
      let low = one.lowDomains(upTo: threshold)
      #expect(Set(low).count == low.count)
      for name in Set(scores.map(\.0)) {
        let first = scores.first { $0.0 == name }?.1
        #expect(low.contains(name) == (first.map { $0 <= threshold } ?? false))
      }
    }
  }

  @Test(
    "youth is looked at by factors, adults and the unknown by a ZRM (R44)",
    arguments: [
      (nil, FittingMeasurement.selfReliance), ("ongeboren", .factors), ("kind", .factors),
      ("tiener", .factors), ("jongere", .selfReliance), ("volwassene", .selfReliance),
      ("oudere", .selfReliance), ("oudere75", .selfReliance),
    ])
  func fitting(_ ageGroup: String?, _ expected: FittingMeasurement) throws {
    var world = World()
    world.caseload.put(resident(World.aydin, "A") { $0.ageGroup = ageGroup })
    let someone = try #require(world.caseload.residents[World.aydin])
    #expect(world.caseload.fittingMeasurement(for: someone, on: world.today) == expected)
    let atDesk = world.caseload.fittingMeasurement(
      for: someone, on: world.today, atYouthDesk: true)
    #expect(atDesk == (ageGroup == "kind" || ageGroup == "ongeboren" ? .factors : .selfReliance))
    let zrm = measurement(world.fresh(), world.today, [("adl", 3)])
    #expect(world.refusal(of: .added(.selfReliance(zrm))) == nil, "never refused")
  }

  @Test("the year of birth tells the age better than the group, and not in the year between")
  func age() throws {
    let today = day(2, 3)
    func someone(_ birthYear: Int?, _ ageGroup: String?) -> Resident {
      var someone = Resident()
      someone.birthYear = birthYear
      someone.ageGroup = ageGroup
      return someone
    }
    for year in 1990...2027 {
      let young = someone(year, "oudere")
      let turning = 2026 - year
      #expect(young.isMinor(on: today) == (turning < 18), "born \(year)")
      #expect(young.isYoung(on: today) == (turning < 24), "born \(year)")
      let unknown = someone(year, nil)
      #expect(unknown.isMinor(on: today) == (turning == 18 ? nil : turning < 18))
      #expect(unknown.isYoung(on: today) == (turning == 24 ? nil : turning < 24))
    }
    #expect(someone(2008, "tiener").isMinor(on: today) == true)
    #expect(someone(2008, "jongere").isMinor(on: today) == false)
    #expect(someone(nil, nil).isMinor(on: today) == nil)
    #expect(someone(nil, "jongere").isYoung(on: today) == true)
    #expect(someone(2014, nil).isMinor(on: today) == true)
  }
}
