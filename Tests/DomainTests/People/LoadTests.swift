import Domain
import Testing

@Suite("the load of who helps") struct LoadTests {
  private func load(of helper: ID, in world: World, to worker: ID? = World.samira) -> HelpingLoad {
    world.caseload.helpingLoad(of: helper, on: world.today, to: worker)
  }

  @Test("open matches, care that goes on and ties in which they help are added up")
  func parts() {
    var world = World.withHelpers()
    world.volunteer(Person.ayse) {
      $0.hoursPerWeek = 10
      $0.organisations = ["Eettafel", "Taalhuis", "Voedselbank"]
    }
    world.match(id(600), Person.ans, Person.ayse, .running) { $0.hoursPerWeek = 3 }
    world.match(id(601), World.aydin, Person.ayse, .proposed)
    world.match(id(602), World.silva, Person.ayse, .finished) { $0.hoursPerWeek = 9 }
    world.match(id(603), Person.ayse, Person.kees, .running) { $0.hoursPerWeek = 9 }
    world.care(id(604), Person.ayse, Person.naima) { $0.hoursPerWeek = 4 }
    world.care(id(605), Person.ayse, Person.maria) { ($0.hoursPerWeek, $0.paid) = (9, true) }
    world.care(id(606), Person.kees, Person.ayse) { $0.hoursPerWeek = 9 }
    world.care(id(607), Person.ayse, Person.kees, until: day(1, 3)) { $0.hoursPerWeek = 9 }
    let load = load(of: Person.ayse, in: world)
    #expect(load.parts.map(\.record) == [id(600), id(601), id(604)])
    #expect(load.helped == [Person.ans, World.aydin, Person.naima])
    #expect(load.matches == 2 && load.hoursPerWeek == 7 && load.unknownHours == 1)
    #expect(load.ownLimit == 10 && load.organisations.count == 3)
  }

  @Test(
    "a tie counts when they do something for each other, at least now and then",
    arguments: [nil] + Strength.allCases.map(Optional.some))
  func ties(_ strength: Strength?) {
    var world = World.withHelpers()
    func count(_ with: (inout Contact) -> Void) -> Int {
      world.caseload.put(
        contact(id(610), Person.ans, Person.kees, "buur") {
          $0.strength = strength
          with(&$0)
        }.any)
      let load = load(of: Person.kees, in: world)
      #expect(load.hoursPerWeek == 0 && load.unknownHours == 0 && load.matches == 0)
      return load.helped.count
    }
    let helps = strength.map { $0 >= .helps } ?? false
    #expect(count { $0.doing = ["boodschappen"] } == (helps ? 1 : 0))
    #expect(count { _ in } == 0)
    #expect(
      count {
        $0.doing = ["boodschappen"]
        $0.seen = day(1, 3, 2025)
      } == 0, "not seen for longer than a year")
    #expect(
      count {
        $0.doing = ["boodschappen"]
        $0.to = World.team
      } == 0)
  }

  @Test("more hours than their own limit is remarked on, exactly as many is not (R39)")
  func ownLimit() {
    func remarks(_ limit: Int?, _ hours: [Int?]) -> [Remark] {
      var world = World.withHelpers()
      world.volunteer(Person.ayse) { $0.hoursPerWeek = limit }
      for (index, hours) in hours.enumerated() {
        world.match(id(600 + index), Person.ans, Person.ayse) { $0.hoursPerWeek = hours }
      }
      return world.caseload.loadRemarks(about: Person.ayse, on: world.today)
    }
    #expect(remarks(4, [4]).isEmpty)
    #expect(
      remarks(4, [3, 2]) == [
        Remark(.helpOverOwnLimit, Person.ayse, [5, 5, 0, 4].map { .count($0) })
      ])
    #expect(remarks(nil, [160]).isEmpty, "without a limit of their own nothing is said")
    #expect(remarks(4, [nil, 4]).isEmpty, "hours that are not known are not counted")
    #expect(remarks(0, [1]).map(\.point) == [.helpOverOwnLimit])
    #expect(
      remarks(200, [Int.max, Int.max, Int.min]).first
        == Remark(.helpOverOwnLimit, Person.ayse, [336, 336, 0, 200].map { .count($0) }),
      "figures that cannot be are cut off")
    #expect(remarks(nil, [1, 1, 1]) == [Remark(.manyMatches, Person.ayse, [.count(3)])])
    #expect(remarks(nil, [1, 1]).isEmpty)
  }

  @Test("how many matches are many is a setting, and what is over does not count")
  func manyMatches() {
    var world = World.withHelpers()
    world.set(\.matchCount, 2)
    for (number, status) in MatchStatus.allCases.enumerated() {
      world.match(id(600 + number), Person.ans, Person.ayse, status)
    }
    let open = MatchStatus.allCases.count { $0.isOpen }
    #expect(
      world.caseload.loadRemarks(about: Person.ayse, on: world.today)
        == [Remark(.manyMatches, Person.ayse, [.count(open)])])
    world.set(\.matchCount, open + 1)
    #expect(world.caseload.loadRemarks(about: Person.ayse, on: world.today).isEmpty)
  }

  @Test("who confided in another worker counts, and is not told of")
  func confided() throws {
    var world = World.withHelpers()
    world.match(id(600), Person.ans, Person.ayse) { $0.hoursPerWeek = 3 }
    world.change(Person.ans) { ($0.trust, $0.confidant) = (.me, World.joost) }
    let load = load(of: Person.ayse, in: world)
    #expect(load.hoursPerWeek == 3 && load.matches == 1 && load.helped.isEmpty)
    #expect(load.parts.map(\.record) == [nil])
    #expect(self.load(of: Person.ayse, in: world, to: World.joost).helped == [Person.ans])
  }

  @Test("limits are shown in their own words (R66)")
  func limits() {
    var world = World.withHelpers()
    world.volunteer(Person.ayse) { $0.limits = "niet in het weekend" }
    world.care(id(604), Person.ayse, Person.naima) { $0.limits = "niet tillen" }
    world.care(id(605), Person.ayse, Person.ans, until: day(1, 3)) { $0.limits = "voorbij" }
    world.care(id(606), Person.ans, Person.ayse) { $0.limits = "van een ander" }
    world.care(id(607), Person.ayse, Person.kees) { $0.limits = " " }
    #expect(
      world.caseload.limits(toldBy: Person.ayse, on: world.today)
        == ["niet in het weekend", "niet tillen"])
    var garden = Initiative()
    garden.limits = "geen subsidie"
    world.caseload.put(card(id(400), "Geveltuin") { $0.initiative = garden })
    #expect(world.caseload.limits(toldBy: id(400), on: world.today) == ["geen subsidie"])
    #expect(world.caseload.limits(toldBy: World.team, on: world.today).isEmpty)
  }
}
