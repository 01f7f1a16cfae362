import Domain
import Testing

@Suite("filters and what makes an initiative of residents") struct PeopleFilterTests {
  @Test(
    "an age belongs to the narrowest group",
    arguments: [
      (0, "ongeboren"), (5, "kind"), (14, "tiener"), (20, "jongere"), (40, "volwassene"),
      (70, "oudere"), (75, "oudere75"),
    ])
  func ageGroup(_ age: Int, _ group: String) {
    #expect(Codes.ageGroup(of: age, in: Codes.ages.keys.sorted()) == group)
    #expect(Codes.ageGroup(of: 200, in: Codes.ages.keys.sorted()) == nil)
    #expect(Codes.ageGroup(of: age, in: []) == nil)
  }

  @Test(
    "of residents: started and carried by them, about something concrete; unknown stays unknown")
  func features() {
    let answers: [Bool?] = [nil, true, false]
    for byResidents in answers {
      for byVolunteers in answers {
        for concern in [nil, "  ", "het plein is donker"] {
          for isPublic in answers {
            var initiative = Initiative()
            initiative.byResidents = byResidents
            initiative.byVolunteers = byVolunteers
            initiative.concern = concern
            initiative.rightToChallenge = isPublic
            let features = initiative.features
            let hasConcern = concern == "het plein is donker"
            let isAll = byResidents == true && byVolunteers == true && hasConcern
            let isNone = byResidents == false || byVolunteers == false
            #expect(features.isOfResidents == (isNone ? false : isAll ? true : nil))
            #expect(features.servesPublic == isPublic)
          }
        }
      }
    }
  }

  private func isShown(
    under group: PriorityGroup, _ with: (inout Resident) -> Void = { _ in }
  ) -> Bool {
    var world = World.withHelpers()
    world.change(Person.ans, with)
    guard let resident = world.caseload.residents[Person.ans] else { return false }
    return world.caseload.isShown(resident, under: group, on: world.today)
  }

  @Test(
    "nobody of whom nothing is known shows up under a filter", arguments: PriorityGroup.allCases)
  func unknown(_ group: PriorityGroup) {
    #expect(!isShown(under: group))
    #expect(!Voorziening().isShown(under: group))
    let world = World()
    #expect(!world.caseload.isShown(world.signaal(id(1)), under: group, on: world.today))
  }

  @Test("residents show up by what they told, their age and their tegenprestatie (R61)")
  func residents() {
    #expect(isShown(under: .lonely) { $0.loneliness = ["emotioneel"] })
    #expect(isShown(under: .livingLonger) { $0.ageGroup = "oudere" })
    #expect(isShown(under: .livingLonger) { $0.ageGroup = "oudere75" })
    #expect(!isShown(under: .livingLonger) { $0.ageGroup = "volwassene" })
    #expect(isShown(under: .livingLonger) { $0.birthYear = 1960 })
    #expect(!isShown(under: .livingLonger) { $0.birthYear = 1961 }, "may be sixty-four")
    #expect(isShown(under: .benefit) { $0.volunteer = benefit(true) })
    #expect(!isShown(under: .benefit) { $0.volunteer = benefit(nil) })
    for code in ["ongeboren", "kind", "tiener", "jongere"] {
      #expect(isShown(under: .youthAndParents) { $0.ageGroup = code })
    }
    #expect(!isShown(under: .youthAndParents) { $0.ageGroup = "volwassene" })
  }

  private func benefit(_ answer: Bool?) -> Volunteering {
    var volunteer = Volunteering()
    volunteer.returnsBenefit = answer
    return volunteer
  }

  @Test("who lives with a child shows up as a parent may; with a young adult they do not")
  func parents() throws {
    func isShown(with ageGroup: String) throws -> Bool {
      var world = World.withHelpers()
      world.change(Person.imane) { $0.ageGroup = ageGroup }
      var household = Household()
      household.id = id(510)
      household.members = [Person.naima, Person.imane]
      world.caseload.put(household.any)
      let naima = try #require(world.caseload.residents[Person.naima])
      return world.caseload.isShown(naima, under: .youthAndParents, on: world.today)
    }
    #expect(try isShown(with: "tiener"))
    #expect(try !isShown(with: "jongere"))
  }

  @Test("signalen and cards show up by what was heard and for whom they are")
  func signalenAndCards() {
    var world = World.withHelpers()
    world.change(Person.ans) { $0.ageGroup = "oudere" }
    func isShown(_ group: PriorityGroup, _ with: (inout Signaal) -> Void) -> Bool {
      world.caseload.isShown(
        world.signaal(id(900), "stil", with), under: group, on: world.today)
    }
    #expect(isShown(.lonely) { $0.kinds = ["eenzaam-sociaal"] })
    #expect(!isShown(.livingLonger) { $0.kinds = ["eenzaam-sociaal"] })
    #expect(isShown(.youthAndParents) { $0.themes = ["opvoeden"] })
    #expect(isShown(.livingLonger) { $0.about = Person.ans })
    #expect(!isShown(.lonely) { $0.about = Person.ans })
    let targets = [
      (PriorityGroup.livingLonger, "ouderen"), (.benefit, "uitkering"),
      (.youthAndParents, "jeugd"), (.youthAndParents, "ouders"),
    ]
    for (group, code) in targets {
      var card = Voorziening()
      card.details = CardDetails()
      card.details?.targetGroups = [code]
      #expect(PriorityGroup.allCases.filter(card.isShown) == [group])
    }
    var meal = Voorziening()
    meal.themes = ["ontmoeten"]
    #expect(PriorityGroup.allCases.filter(meal.isShown) == [.lonely])
  }

  private func isThere(
    _ said: [Bool?] = [], left: Bool? = nil, _ openings: [Opening] = [], hour: Int = 18
  ) -> Bool? {
    var card = Voorziening()
    card.people = said.map { answer in
      var person = ContactPerson(name: "Wim")
      person.outsideHours = answer
      person.left = left
      return person
    }
    card.openings = openings
    var settings = Settings()
    settings.eveningHour = hour
    return card.isThereOutsideHours(on: day(2, 3), settings: settings)
  }

  private func opening(
    _ days: String?, _ opens: String?, _ closes: String?, frequency: String? = "WEEKLY",
    until: Day? = nil
  ) -> Opening {
    var opening = Opening()
    opening.frequency = frequency
    opening.days = days
    opening.opens = opens
    opening.closes = closes
    opening.until = until
    return opening
  }

  @Test("who is there in the evening or the weekend is found, and unknown is not no (R80)")
  func outsideHours() {
    #expect(isThere() == nil)
    #expect(isThere([nil]) == nil)
    #expect(isThere([false]) == false)
    #expect(isThere([false, nil, true]) == true)
    #expect(isThere([true], left: true) == nil)
    #expect(isThere([], [opening("MO,TU", "09:00", "18:00")]) == false)
    #expect(isThere([], [opening("MO,TU", "09:00", "18:01")]) == true)
    #expect(isThere([], [opening("MO,TU", "09:00", "18:00")], hour: 17) == true)
    #expect(isThere([], [opening("MO, SA", "09:00", "12:00")]) == true)
    #expect(isThere([], [opening("1SU", "09:00", "12:00", frequency: "MONTHLY")]) == true)
    #expect(isThere([], [opening(nil, "09:00", "12:00", frequency: "DAILY")]) == true)
    #expect(isThere([], [opening("FR", "22:00", "02:00")]) == true)
    #expect(isThere([], [opening("FR", nil, nil)]) == nil)
    #expect(isThere([], [opening(nil, "09:00", "12:00", frequency: nil)]) == nil)
    #expect(isThere([], [opening("SA", "09:00", "12:00", until: day(2, 3))]) == true)
    #expect(isThere([], [opening("SA", "09:00", "12:00", until: day(1, 3))]) == nil, "over")
    #expect(isThere([false], [opening("SA", "09:00", "12:00")]) == true)
  }
}

@Suite("who confided in one worker") struct ConfidantTests {
  @Test("is seen by that worker alone; without one it is the one at the keyboard")
  func visible() throws {
    for trust in Trust.allCases {
      for confidant in [nil, World.joost] {
        var world = World()
        world.change(World.aydin) { ($0.trust, $0.confidant) = (trust, confidant) }
        let resident = try #require(world.caseload.residents[World.aydin])
        for worker in [nil, World.samira, World.joost] {
          let isConfidant = worker != nil && worker == confidant ?? World.samira
          #expect(
            world.caseload.isVisible(resident, to: worker) == (trust != .me || isConfidant))
        }
      }
    }
  }

  @Test("becomes that of whoever writes it down, and stays so")
  func written() throws {
    var world = World()
    func resident(_ record: AnyRecord) -> Resident? {
      if case .resident(let resident) = record { resident } else { nil }
    }
    func confidant(_ id: ID) -> ID? { world.caseload.residents[id]?.confidant }
    var ans = try #require(resident(DomainTests.resident(id(900), "Ans")))
    try world.act(.added(.resident(ans)))
    #expect(confidant(ans.id) == nil)
    ans.trust = .me
    try world.act(.edited(.resident(ans)))
    #expect(confidant(ans.id) == World.samira)
    var bep = try #require(resident(DomainTests.resident(id(901), "Bep") { $0.trust = .me }))
    try world.act(.added(.resident(bep)))
    #expect(confidant(bep.id) == World.samira)
    bep.confidant = World.joost
    try world.act(.edited(.resident(bep)))
    #expect(confidant(bep.id) == World.joost, "passed on")
    bep.confidant = id(9999)
    #expect(world.refusal(of: .edited(.resident(bep))) == .notFound(id(9999)))
  }

  @Test("is in no list and no remark for another, nor is the care for them")
  func nowhere() {
    var world = World.withHelpers()
    world.volunteer(Person.ans) { $0.hoursPerWeek = 1 }
    world.match(id(600), World.aydin, Person.ans) { $0.hoursPerWeek = 2 }
    world.care(id(610), Person.ans, Person.naima) { $0.load = .overloaded }
    world.care(id(611), Person.kees, Person.ans) { $0.load = .overloaded }
    world.change(Person.ans) { ($0.trust, $0.confidant) = (.me, World.joost) }
    for (worker, isShown) in [(World.joost, true), (World.samira, false)] {
      let carers = world.caseload.carers(in: [], on: world.today, to: worker).map(\.id)
      #expect(carers.contains(Person.ans) == isShown)
      #expect(carers.contains(Person.kees) == isShown, "he would tell of her")
      for record in [Person.ans, id(610), id(600)] {
        let remarks = world.caseload.peopleRemarks(
          about: record, on: world.today, to: worker)
        #expect(remarks.isEmpty == !isShown)
      }
    }
  }
}
