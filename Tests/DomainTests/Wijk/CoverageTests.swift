import Domain
import Testing

@Suite struct CoverageTests {
  private let functionalities = [
    "initiatieven", "ontmoeting", "vrijwillig", "participatie", "diensten",
    "preventie", "loketten",
  ]
  private let one = id(60)
  private let other = id(61)

  private func place(
    _ id: ID, _ name: String, _ codes: [String], _ with: (inout Voorziening) -> Void = { _ in }
  ) -> AnyRecord {
    card(id, name) {
      $0.sort = "plek"
      $0.details = CardDetails()
      $0.details?.functionalities = codes
      with(&$0)
    }
  }

  private func coverage(_ world: World) throws -> Coverage {
    try #require(world.caseload.coverage(of: "Bospolder", on: world.today))
  }

  @Test("one or more places do it together, and the seventh is never missed (R34)")
  func union() throws {
    for mask in 0..<128 {
      var world = World()
      let having = functionalities.indices.filter { mask >> $0 & 1 == 1 }
      world.caseload.put(
        place(one, "Tuin", having.filter { $0.isMultiple(of: 2) }.map { functionalities[$0] }))
      world.caseload.put(
        place(other, "Kantine", having.filter { !$0.isMultiple(of: 2) }.map { functionalities[$0] })
      )
      let coverage = try coverage(world)
      #expect(
        coverage.missing == (0..<6).filter { mask >> $0 & 1 == 0 }.map { functionalities[$0] })
      #expect(coverage.functionalities.map(\.code) == functionalities)
      #expect(coverage.functionalities.map(\.isOptional) == (0..<7).map { $0 == 6 })
    }
    var world = World()
    world.caseload.put(place(one, "Tuin", ["ontmoeting"]))
    world.caseload.put(place(other, "Kantine", ["ontmoeting"]))
    #expect(try coverage(world).functionalities[1].places == [other, one], "by name")
  }

  @Test("only what is active, on the list and of the wijk counts, for places and for partners")
  func counting() throws {
    func counts(_ with: (inout Voorziening) -> Void) throws -> Bool {
      var world = World()
      world.caseload.put(
        place(one, "Tuin", ["ontmoeting"]) {
          $0.details?.isPublic = true
          $0.subkind = "school"
          $0.people = [ContactPerson(name: "Juf Ans")]
          with(&$0)
        })
      let coverage = try coverage(world)
      let found = [
        !coverage.missing.contains("ontmoeting"), !coverage.publicPlaces.isEmpty,
        !coverage.notSpoken.contains("school"),
      ]
      #expect(Set(found).count == 1)
      return found[0]
    }
    #expect(try counts { _ in })
    #expect(try counts { $0.wijken = ["Middelland", "Bospolder"] })
    #expect(try !counts { $0.wijken = ["Middelland"] })
    #expect(try !counts { ($0.wijken, $0.citywide) = ([], true) })
    #expect(try !counts { ($0.visibility, $0.maker) = (.offList, World.samira) })
    for activity in Activity.allCases where activity != .active {
      #expect(try !counts { $0.activity = activity })
    }
  }

  @Test("a place is public when somebody noted that everybody may walk in (R35)")
  func publicPlace() throws {
    for (isPublic, expected) in [(true, [one]), (false, []), (nil, [])] as [(Bool?, [ID])] {
      var world = World()
      world.caseload.put(place(one, "Tuin", []) { $0.details?.isPublic = isPublic })
      #expect(try coverage(world).publicPlaces == expected)
    }
  }

  @Test("a sociaal makelaar is there until the last day they work here (R36)")
  func makelaar() throws {
    func isThere(_ with: (inout Worker) -> Void) throws -> Bool {
      var world = World()
      world.caseload.put(
        worker(World.samira, "Samira", "makelaar") {
          $0.wijken = ["Bospolder"]
          with(&$0)
        })
      return try coverage(world).makelaars == [World.samira]
    }
    #expect(try isThere { _ in })
    #expect(try isThere { $0.leaves = day(2, 3) })
    #expect(try !isThere { $0.leaves = day(1, 3) })
    #expect(try !isThere { $0.wijken = ["Middelland"] })
    #expect(try !isThere { $0.wijken = [] })
    #expect(try !isThere { $0.role = "wijkteam" })
    #expect(try !isThere { $0.role = nil })
  }

  @Test(
    "a partner is known by a named person on a card, by a worker, or because they told us (R70)")
  func partners() throws {
    let bare = try coverage(World())
    let all = ["corporatie", "postbode", "politie", "thuiszorg", "school", "ondernemer"]
    #expect(bare.notSpoken == all)
    let subkinds = ["corporatie", "postbode", "politie", "thuiszorg", "school", "winkel"]
    for (code, subkind) in zip(all, subkinds) {
      func spoken(_ people: [ContactPerson]) throws -> Bool {
        var world = World()
        world.caseload.put(
          card(one, "Kaart") { ($0.subkind, $0.people) = (subkind, people) })
        let rest = try coverage(world).notSpoken
        #expect(all.filter { $0 != code }.allSatisfy(rest.contains))
        return !rest.contains(code)
      }
      var gone = ContactPerson(name: "Ans")
      gone.left = true
      #expect(try spoken([ContactPerson(name: "Peter")]))
      #expect(try spoken([gone, ContactPerson(name: "Peter")]))
      #expect(try !spoken([]), "an organisation without a name is nobody")
      #expect(try !spoken([ContactPerson(name: " ")]))
      #expect(try !spoken([gone]))
    }
    for (code, role) in [
      ("corporatie", "corporatie"), ("politie", "wijkagent"), ("school", "school"),
      ("thuiszorg", "wijkverpleging"),
    ] {
      var world = World()
      world.caseload.put(worker(one, "Bo", role) { $0.wijken = ["Bospolder"] })
      #expect(try coverage(world).notSpoken == all.filter { $0 != code })
    }
    for (code, source) in [("postbode", "postbode"), ("ondernemer", "ondernemer")] {
      func heard(_ with: (inout Signaal) -> Void) throws -> [String] {
        var world = World()
        world.caseload.put(
          .signaal(
            world.signaal(id(700)) {
              ($0.source, $0.informant) = (source, "Rob")
              with(&$0)
            }))
        return try coverage(world).notSpoken
      }
      #expect(try heard { _ in } == all.filter { $0 != code })
      #expect(try heard { $0.informant = nil } == all, "without a name it is nobody (scenario 2)")
      #expect(try heard { $0.wijk = "Middelland" } == all)
      #expect(try heard { $0.trust = .me } == all)
    }
  }

  @Test("a bare wijk says what it lacks, and a choice of effort asks for its reason (R37)")
  func remarks() throws {
    var world = World()
    func points() -> [Point] {
      world.caseload.wijkRemarks(about: World.bospolder, on: world.today, to: nil).map(\.point)
    }
    #expect(
      points() == [
        .functionalitiesMissing, .publicPlaceMissing, .makelaarMissing, .partnersNotSpoken,
      ])
    for effort in Effort.allCases {
      for (reason, asks) in [(nil, true), (" ", true), ("weinig binding", false)] {
        var wijk = try #require(world.caseload.wijken[World.bospolder])
        (wijk.effort, wijk.effortReason) = (effort, reason)
        world.caseload.put(.wijk(wijk))
        #expect(points().contains(.effortUnexplained) == (asks && effort != .normal))
      }
    }
    world.caseload.put(
      place(one, "Huis", functionalities) { $0.details?.isPublic = true })
    world.caseload.put(worker(World.samira, "Samira", "makelaar") { $0.wijken = ["Bospolder"] })
    #expect(points() == [.partnersNotSpoken])
  }

  @Test("the facts of the wijken stand side by side by name, whatever they hold (R37)")
  func facts() throws {
    var world = World()
    for number in 0..<5 {
      world.caseload.put(
        place(id(70 + number), "Plek \(5 - number)", []) {
          $0.wijken = ["Middelland"]
          $0.sort = number == 0 ? "initiatief" : "plek"
          $0.details?.isPublic = number > 2
          if number == 1 {
            $0.initiative = Initiative()
            $0.initiative?.phase = .stopped
          }
        })
    }
    world.caseload.put(resident(World.hatice, "Hatice") { $0.roles = ["gangmaker"] })
    world.caseload.put(
      resident(World.silva, "Silva") { ($0.roles, $0.trust) = (["sleutelfiguur"], .me) })
    world.caseload.put(card(id(80), "Bakker Bo") { $0.sort = "sleutelfiguur" })
    world.caseload.put(
      card(id(81), "Stille Bo") { ($0.sort, $0.visibility) = ("sleutelfiguur", .offList) })
    world.caseload.put(group(id(82), "Buren"))
    let facts = world.caseload.wijkFacts()
    #expect(facts.map(\.wijk) == ["Bospolder", "Middelland"])
    #expect(facts.map(\.bearers) == [[id(80), World.hatice], []])
    #expect(facts.map(\.groups) == [[id(82)], []])
    #expect(facts.map(\.initiatives) == [[], [id(70)]])
    #expect(facts.map(\.publicPlaces) == [[], [id(74), id(73)]])
    #expect(world.caseload.coverages(on: world.today).map(\.wijk) == ["Bospolder", "Middelland"])
  }
}
