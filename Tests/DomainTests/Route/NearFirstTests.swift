import Domain
import Testing

@Suite("A parenting question need not become a care question") struct ParentingTests {
  private let meeting = id(61)
  private let support = id(62)
  private let school = id(63)
  private let club = id(64)
  private let course = id(65)
  private let cjg = id(66)

  private func world() -> World {
    var world = World()
    world.caseload.put(card(cjg, "CJG") { $0.subkind = "cjg" })
    world.caseload.put(
      card(course, "Cursus van een instelling", "opvoeden") {
        ($0.subkind, $0.formality) = ("opvoeden", .formal)
      })
    world.caseload.put(
      card(club, "Club voor ouder en kind") {
        $0.subkind = "sport"
        var details = CardDetails()
        details.targetGroups = ["ouders"]
        $0.details = details
      })
    world.caseload.put(card(school, "De school") { $0.subkind = "school" })
    world.caseload.put(
      card(support, "Vrijwilligers thuis", "opvoeden") {
        ($0.subkind, $0.formality) = ("opvoeden", .informal)
      })
    world.caseload.put(
      card(meeting, "Oudercafé", "opvoeden") {
        ($0.subkind, $0.collective) = ("ontmoeting", true)
      })
    world.caseload.put(card(id(67), "Voetbal") { $0.subkind = "sport" })
    return world
  }

  private func lines(_ world: World, _ with: (inout Signaal) -> Void) -> [Advice.Line] {
    let signaal = world.signaal(id(900)) {
      $0.about = World.aydin
      with(&$0)
    }
    return world.caseload.advice(for: signaal, on: world.today, to: nil).lines
  }

  @Test("parents' meeting place, support, school or club, and then CJG (R81, scenario 10)")
  func order() {
    var world = world()
    world.caseload.put(resident(World.aydin, "Sem") { $0.birthYear = 2017 })
    let expected = [meeting, support, club, school, course, cjg, World.team]
    #expect(lines(world) { $0.themes = ["opvoeden"] }.map(\.id) == expected)
    let named = lines(world) { $0.kinds = ["opvoedvraag"] }
    #expect(named.map(\.id) == expected, "the kind says it too")
    #expect(
      named.prefix(4).map { $0.reasons.first } == [
        .parenting(.meeting), .parenting(.support), .parenting(.schoolOrClub),
        .parenting(.schoolOrClub),
      ])
    #expect(named.dropFirst(4).first?.reasons.first == .themes(["opvoeden"]))
  }

  @Test("own people still go first")
  func ownPeople() {
    var world = world()
    world.caseload.put(contact(id(90), World.aydin, World.hatice, "vriend").any)
    #expect(lines(world) { $0.themes = ["opvoeden"] }.first?.id == World.hatice)
  }

  @Test("in danger the order of parenting does not hold, and other questions never have it")
  func others() {
    let world = world()
    let danger = lines(world) {
      $0.themes = ["opvoeden"]
      $0.urgency = .safety
    }
    #expect(!danger.map(\.id).contains(school))
    #expect(danger.allSatisfy { !$0.reasons.contains(.parenting(.meeting)) })
    let meeting = lines(world) { $0.themes = ["ontmoeten"] }
    #expect(meeting.map(\.id) == [World.meal, World.desk, World.team])
  }
}

@Suite("What is there already goes before something new") struct ExistingPlaceTests {
  private let hall = id(61)
  private let square = id(62)

  private func world() -> World {
    var world = World()
    world.caseload.put(card(square, "Anna's plein") { $0.sort = "plek" })
    world.caseload.put(
      card(hall, "Buurtzaal") {
        var details = CardDetails()
        details.roomToLend = "zaal, 's avonds"
        $0.details = details
      })
    world.caseload.put(
      card(id(63), "Plein elders") { ($0.sort, $0.wijken) = ("plek", ["Middelland"]) })
    world.caseload.put(
      card(id(64), "Gesloten zaal") { ($0.sort, $0.activity) = ("plek", .stopped) })
    world.caseload.put(
      card(id(65), "Achterkamer") {
        ($0.sort, $0.visibility, $0.maker) = ("plek", .offList, World.joost)
      })
    return world
  }

  @Test(
    "an idea or a place asks for existing places, room to lend first (R62)",
    arguments: [("plek", true), ("initiatief", true), ("steun-idee", true), ("taal", false)])
  func signaal(_ kind: String, _ isAsked: Bool) {
    let world = world()
    let signaal = world.signaal(id(900)) { $0.kinds = [kind] }
    let advice = world.caseload.advice(for: signaal, on: world.today, to: World.samira)
    #expect(advice.places == (isAsked ? [hall, square] : []))
    #expect(
      world.caseload.existingPlaces(for: signaal, to: World.joost).contains(id(65)) == isAsked)
  }
}
