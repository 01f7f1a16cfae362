import Domain
import Testing

@Suite struct FreshnessTests {
  private let asked = id(60)

  private func points(_ with: (inout Voorziening) -> Void) -> [Point] {
    var world = World()
    world.caseload.put(card(asked, "Tuin", with: with))
    let remarks = world.caseload.wijkRemarks(about: asked, on: world.today, to: World.samira)
    let isStale = world.caseload.voorzieningen[asked]
      .map { world.caseload.isStale($0, on: world.today) }
    #expect(isStale == !remarks.isEmpty)
    return remarks.map(\.point)
  }

  private func person(_ name: String, left: Bool?) -> ContactPerson {
    var person = ContactPerson(name: name)
    person.left = left
    return person
  }

  @Test("180 days is in time and 181 is not; never is never (scenario 28)")
  func days() {
    #expect(points { $0.checked = day(2, 3) - 180 } == [])
    #expect(points { $0.checked = day(2, 3) - 181 } == [.cardNotChecked])
    #expect(points { $0.checked = day(1, 9, 2025) } == [.cardNotChecked])
    #expect(points { $0.checked = day(3, 9, 2025) } == [])
    #expect(points { $0.checked = nil } == [.cardNeverChecked])
    #expect(points { $0.checked = day(9, 3) } == [])
  }

  @Test("a person who left makes a card out of date, however fresh it is (R33)")
  func left() {
    #expect(points { $0.people = [self.person("Ans", left: true)] } == [.contactPersonLeft])
    #expect(points { $0.people = [self.person("Ans", left: false)] } == [])
    #expect(points { $0.people = [self.person("Ans", left: nil)] } == [])
    #expect(
      points {
        $0.people = [self.person("Ans", left: nil), self.person("Bo", left: true)]
        $0.checked = nil
      } == [.cardNeverChecked, .contactPersonLeft])
  }

  @Test("what is off the list, may stay small or stopped is never out of date")
  func never() {
    for silent: (inout Voorziening) -> Void in [
      { ($0.visibility, $0.maker) = (.offList, World.samira) },
      { $0.visibility = .offList },
      { $0.activity = .stopped },
      {
        $0.details = CardDetails()
        $0.details?.mayStaySmall = true
      },
    ] {
      #expect(
        points {
          $0.checked = nil
          $0.people = [self.person("Ans", left: true)]
          silent(&$0)
        } == [])
    }
    #expect(points { ($0.checked, $0.activity) = (nil, .waiting) } == [.cardNeverChecked])
  }
}

@Suite struct InitiativeTests {
  private let asked = id(60)

  private func remarks(
    _ others: [AnyRecord] = [], to worker: ID? = World.samira,
    _ with: (inout Voorziening) -> Void
  ) -> [Remark] {
    var world = World()
    for other in others { world.caseload.put(other) }
    world.caseload.put(
      card(asked, "Geveltuin") {
        $0.sort = "initiatief"
        $0.details = CardDetails()
        $0.initiative = Initiative()
        with(&$0)
      })
    return world.caseload.wijkRemarks(about: asked, on: world.today, to: worker)
  }

  @Test("a small party that needs something is looked at every ninety days (R51)")
  func needs() {
    func isListed(_ with: (inout Voorziening) -> Void) -> Bool {
      let all = remarks {
        $0.details?.isSmall = true
        $0.details?.needs = ["materiaal"]
        with(&$0)
      }
      #expect(all.allSatisfy { $0.point == .needsNotLooked })
      return !all.isEmpty
    }
    #expect(isListed { _ in })
    #expect(isListed { $0.details?.needsLooked = day(2, 3) - 91 })
    #expect(!isListed { $0.details?.needsLooked = day(2, 3) - 90 })
    #expect(!isListed { $0.details?.isSmall = nil })
    #expect(!isListed { $0.details?.isSmall = false })
    #expect(!isListed { $0.details?.needs = [] })
    #expect(!isListed { $0.details?.mayStaySmall = true })
    #expect(!isListed { $0.activity = .stopped })
    #expect(isListed { ($0.visibility, $0.maker) = (.offList, World.samira) })
    #expect(!isListed { ($0.visibility, $0.maker) = (.offList, World.joost) })
  }

  @Test("the list of small parties begins with who was never looked at")
  func needsList() {
    var world = World()
    for (number, looked) in [day(1, 10, 2025), nil, day(1, 9, 2025)].enumerated() {
      world.caseload.put(
        card(id(60 + number), "Voedselpakketten") {
          $0.details = CardDetails()
          $0.details?.isSmall = true
          $0.details?.needs = ["geld"]
          $0.details?.needsLooked = looked
          if number == 0 { ($0.visibility, $0.maker) = (.offList, World.samira) }
        })
    }
    let caseload = world.caseload
    #expect(
      caseload.smallPartiesToHelp(on: world.today, to: World.samira) == [id(61), id(62), id(60)])
    #expect(caseload.smallPartiesToHelp(on: world.today, to: World.joost) == [id(61), id(62)])
  }

  @Test("after more than six months it is asked whether to let go (R52)")
  func lettingGo() {
    func asks(_ with: (inout Initiative) -> Void) -> [Remark] {
      remarks {
        var initiative = Initiative()
        initiative.guidedSince = day(1, 9, 2025)
        initiative.guide = World.samira
        with(&initiative)
        $0.initiative = initiative
      }
    }
    #expect(
      asks { _ in } == [
        Remark(
          .initiativeAccompaniedLong, asked, [.day(day(1, 9, 2025)), .record(World.samira)])
      ])
    #expect(asks { $0.guidedSince = day(2, 9, 2025) } == [], "exactly six months")
    #expect(asks { $0.guidedSince = nil } == [])
    #expect(asks { $0.letGo = day(1, 2) } == [])
    #expect(asks { $0.phase = .stopped } == [])
    for phase in Phase.allCases where phase != .stopped {
      #expect(asks { $0.phase = phase }.count == 1)
    }
    #expect(asks { $0.guide = nil }.map(\.facts) == [[.day(day(1, 9, 2025))]])
  }

  @Test("an activity for talent says what follows, except on the last phase (R59)")
  func talent() {
    func asks(_ phase: String?, _ next: String?) -> Bool {
      remarks {
        $0.details?.talentPhase = phase
        $0.details?.talentNext = next
      }.map(\.point) == [.talentNextMissing]
    }
    for phase in ["kennismaken", "verdiepen", "bekwamen"] {
      #expect(asks(phase, nil) && asks(phase, " "))
      #expect(!asks(phase, "de muziekschool"))
    }
    #expect(!asks("verzilveren", nil) && !asks(nil, nil) && !asks("", nil))
  }

  @Test("who asks for room hears of the places there are, before something new (R62)")
  func room() {
    func place(_ number: Int, _ name: String, _ with: (inout Voorziening) -> Void) -> AnyRecord {
      card(id(number), name) {
        $0.details = CardDetails()
        with(&$0)
      }
    }
    let places = [
      place(70, "Zaal") { $0.details?.roomToLend = "gratis op dinsdag" },
      place(71, "Bibliotheek") { $0.details?.placeKind = "bibliotheek" },
      place(72, "Akker") { $0.sort = "plek" },
      place(73, "Kookclub") { $0.sort = "activiteit" },
      place(74, "Elders") { ($0.sort, $0.wijken) = ("plek", ["Middelland"]) },
      place(75, "Dicht") { ($0.sort, $0.activity) = ("plek", .stopped) },
      place(76, "Stil") { ($0.sort, $0.visibility, $0.maker) = ("plek", .offList, World.samira) },
    ]
    let wantsRoom: (inout Voorziening) -> Void = { $0.details?.needs = ["ruimte"] }
    let found = remarks(places, wantsRoom)
    #expect(found.map(\.point) == [.existingPlaces])
    #expect(found.map(\.suggestions) == [[id(70), id(72), id(71), id(76)]])
    #expect(
      remarks(places, to: World.joost, wantsRoom).map(\.suggestions) == [[id(70), id(72), id(71)]])
    #expect(remarks([], wantsRoom) == [], "there is nothing to look at first")
    #expect(remarks(places) { $0.details?.needs = ["geld"] } == [])
    #expect(
      remarks {
        $0.sort = "plek"
        $0.details?.needs = ["ruimte"]
      } == [], "it is not told to go to itself")
  }

  @Test("what stopped, stopped: nothing is said of it and nothing counts it (R26)")
  func stopped() {
    #expect(
      remarks {
        $0.activity = .stopped
        $0.checked = nil
        $0.details?.isSmall = true
        $0.details?.needs = ["ruimte", "geld"]
        $0.details?.talentPhase = "kennismaken"
        $0.initiative?.guidedSince = day(1, 1, 2024)
        $0.initiative?.phase = .stopped
      } == [])
  }

  @Test("residents are to act, unless somebody says otherwise (V8)")
  func turn() {
    var initiative = Initiative()
    var kwestie = Kwestie()
    #expect(initiative.whoseTurn == "bewoners" && kwestie.whoseTurn == "bewoners")
    (initiative.turn, kwestie.turn) = ("gemeente", "gemeente")
    #expect(initiative.whoseTurn == "gemeente" && kwestie.whoseTurn == "gemeente")
    initiative.turn = " "
    #expect(initiative.whoseTurn == "bewoners")
  }
}

@Suite struct TargetGroupTests {
  @Test("a card is for a group when it says so or is for everybody; unknown is unknown (R45)")
  func cards() {
    var card = Voorziening()
    #expect(card.isFor(targetGroup: "meiden") == nil)
    card.details = CardDetails(for: [])
    #expect(card.isFor(targetGroup: "meiden") == nil)
    card.details = CardDetails(for: ["meiden", "ouders"])
    #expect(
      card.isFor(targetGroup: "meiden") == true && card.isFor(targetGroup: "jongens") == false)
    card.details = CardDetails(for: ["iedereen"])
    #expect(card.isFor(targetGroup: "jongens") == true)
  }

  @Test("work with youth and children is not in the wijkteam (R77)")
  func wijkteam() {
    for role in ["jongerenwerker", "jongerenwerk", "jeugdwerker", "kinderwerker"] {
      #expect(!Worker.mayBeInWijkteam(role: role))
    }
    for role in ["maatschappelijk-werk", "basishulp-jeugd", "wmo-adviseur", "ouderenwerk", nil] {
      #expect(Worker.mayBeInWijkteam(role: role))
    }
    func points(_ role: String, _ discipline: String?) -> [Point] {
      var world = World()
      world.caseload.put(worker(World.joost, "Joost", role) { $0.discipline = discipline })
      return world.caseload.wijkRemarks(about: World.joost, on: world.today, to: nil).map(\.point)
    }
    #expect(points("wijkteam", "jongerenwerk") == [.youthWorkInWijkteam])
    #expect(points("teamleider", "jongerenwerk") == [.youthWorkInWijkteam])
    #expect(points("jongerenwerker", "jongerenwerk") == [])
    #expect(points("wijkteam", "basishulp-jeugd") == [] && points("wijkteam", nil) == [])
  }
}
