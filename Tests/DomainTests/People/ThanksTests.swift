import Domain
import Testing

@Suite("thanks every year, and a tegenprestatie to ability") struct ThanksTests {
  private func names(in world: World, to worker: ID? = World.samira) -> [String] {
    world.caseload.toThank(in: [], on: world.today, to: worker)
      .map { world.caseload.name(of: $0.resident) }
  }

  @Test("who was thanked last year is on the list, who was thanked this year is not (R74)")
  func year() {
    func isListed(_ thanked: Day?, on today: Day = day(2, 3)) -> Bool {
      var world = World.withHelpers()
      world.today = today
      world.volunteer(Person.ayse) { $0.thanked = thanked }
      return !names(in: world).isEmpty
    }
    #expect(isListed(nil))
    #expect(isListed(day(31, 12, 2025)))
    #expect(!isListed(day(1, 1)))
    #expect(!isListed(day(31, 12), on: day(31, 12)))
    #expect(isListed(day(31, 12), on: day(1, 1, 2027)))
  }

  @Test("volunteers, who helps in a match and mantelzorgers are there once, longest ago first")
  func list() throws {
    var world = World.withHelpers()
    world.volunteer(Person.ayse) { $0.thanked = day(1, 6, 2025) }
    world.volunteer(Person.kees) { $0.thanked = day(1, 6, 2024) }
    world.match(id(600), Person.ans, Person.maria, .running)
    world.match(id(601), Person.ans, World.hatice, .proposed)
    world.care(id(610), Person.imane, Person.naima)
    world.care(id(611), Person.kees, Person.naima) { $0.thanked = day(1, 7, 2025) }
    world.care(id(612), World.silva, Person.naima) { $0.paid = true }
    world.care(id(613), World.aydin, Person.naima) { $0.thanked = day(1, 2) }
    #expect(names(in: world) == ["Imane", "Maria", "Ayse", "Kees"])
    let list = world.caseload.toThank(in: [], on: world.today, to: nil)
    let kees = try #require(list.last)
    #expect(kees.asVolunteer && kees.careTies == [id(611)] && kees.last == day(1, 7, 2025))
    for resident in world.caseload.residents.rows {
      let isListed = world.caseload.toThank(in: [], on: world.today, to: World.samira)
        .contains { $0.resident == resident.id }
      #expect(
        world.caseload.isToThank(resident, on: world.today, to: World.samira) == isListed,
        "\(resident.name): the look at one and the list say the same")
    }
    #expect(list.first.map { !$0.asVolunteer && $0.careTies == [id(610)] } == true)
  }

  @Test("the list is of the wijken that are asked for, without who confided in another worker")
  func filtered() {
    var world = World.withHelpers()
    world.volunteer(Person.ayse)
    world.volunteer(Person.kees)
    world.change(Person.ayse) { $0.wijk = "Middelland" }
    let list = world.caseload.toThank(in: ["Middelland"], on: world.today, to: nil)
    #expect(list.map(\.resident) == [Person.ayse])
    world.change(Person.kees) { ($0.trust, $0.confidant) = (.me, World.joost) }
    #expect(names(in: world) == ["Ayse"])
    #expect(names(in: world, to: World.joost) == ["Ayse", "Kees"])
  }

  private func returns(_ with: (inout Volunteering) -> Void) -> World {
    var world = World.withHelpers()
    world.volunteer(Person.kees) {
      $0.returnsBenefit = true
      with(&$0)
    }
    return world
  }

  private func remarks(in world: World) -> [Remark] {
    world.caseload.peopleRemarks(about: Person.kees, on: world.today, to: World.samira)
  }

  @Test("twenty hours or to ability: more is remarked on, and what hinders finding work (R42)")
  func toAbility() {
    #expect(remarks(in: returns { $0.returnHours = 20 }).isEmpty)
    #expect(
      remarks(in: returns { $0.returnHours = 21 })
        == [Remark(.returnMoreHours, Person.kees, [.count(21), .count(20)])])
    #expect(remarks(in: returns { $0.returnHours = nil }).isEmpty)
    #expect(remarks(in: returns { $0.hindersWork = false }).isEmpty)
    #expect(
      remarks(in: returns { $0.hindersWork = true }) == [Remark(.returnHindersWork, Person.kees)])
    var none = returns { ($0.hindersWork, $0.returnHours) = (true, 30) }
    none.volunteer(Person.kees) { $0.returnsBenefit = nil }
    #expect(remarks(in: none).isEmpty, "not known to be a tegenprestatie")
  }

  @Test("hours are added up for who asks for it, and only of tegenprestaties")
  func hours() {
    var world = returns { $0.returnHours = 12 }
    world.volunteer(Person.ans) { $0.returnHours = 7 }
    world.volunteer(Person.ayse) { ($0.returnsBenefit, $0.returnHours) = (true, 4) }
    #expect(world.caseload.returnHours(of: [Person.kees, Person.ans, Person.ayse]) == 16)
    #expect(world.caseload.returnHours(of: [Person.kees]) == 12)
  }

  @Test(
    "a place to take part that does not say its work is additional is remarked on (R43)",
    arguments: [nil, true, false], [nil, true, false])
  func additional(_ isPlace: Bool?, _ isAdditional: Bool?) {
    var world = returns { $0.organisations = ["geveltuin "] }
    world.caseload.put(
      card(id(400), "Geveltuin") {
        var details = CardDetails()
        details.isParticipationPlace = isPlace
        details.isAdditional = isAdditional
        $0.details = details
      })
    let isRemarked = isPlace == true && isAdditional != true
    func expected(_ about: ID) -> [Remark] {
      isRemarked ? [Remark(.placeNotAdditional, about, [.record(id(400))])] : []
    }
    #expect(
      world.caseload.peopleRemarks(about: id(400), on: world.today, to: nil) == expected(id(400)))
    #expect(remarks(in: world) == expected(Person.kees))
    world.volunteer(Person.kees) { $0.organisations = [] }
    #expect(remarks(in: world).isEmpty)
    world.caseload.put(contact(id(620), Person.kees, id(400)).any)
    #expect(remarks(in: world) == expected(Person.kees), "by a contact too")
  }

  @Test("an off-list place is remarked on to its maker alone")
  func offList() {
    var world = World.withHelpers()
    var details = CardDetails()
    details.isParticipationPlace = true
    world.caseload.put(
      card(id(400), "Schuurtje") {
        $0.details = details
        ($0.visibility, $0.maker) = (.offList, World.joost)
      })
    #expect(world.caseload.placeRemarks(about: id(400), to: World.samira).isEmpty)
    #expect(!world.caseload.placeRemarks(about: id(400), to: World.joost).isEmpty)
  }

  @Test("a step too far: the wijkteam, and from there a huisarts or a specialist (R68)")
  func stepTooFar() throws {
    var world = returns { $0.stepTooFar = true }
    world.caseload.put(card(id(400), "GGZ Delfland") { $0.subkind = "ggz" })
    world.caseload.put(card(id(401), "Huisarts Bos") { $0.subkind = "huisarts" })
    #expect(
      remarks(in: world)
        == [Remark(.returnStepTooFar, Person.kees, suggestions: [World.team])])
    let signaal = try world.receive { $0.about = Person.kees }
    var referral = world.referral(world.fresh(), signaal, World.team, .wijkteam)
    referral.resident = Person.kees
    try world.act(.referralOffered(referral))
    #expect(remarks(in: world).first?.suggestions == [World.team], "not taken up yet")
    try world.act(.referralAccepted(referral.id))
    #expect(remarks(in: world).first?.suggestions == [id(401), id(400)])
  }
}
