import Domain
import Testing

@Suite struct FindingTests {
  let everything = Set(Kind.allCases)

  @Test("an exact name is found in any case of its letters")
  func name() {
    let caseload = World().caseload
    #expect(caseload.find("hatice", among: everything) == .one(World.hatice))
    #expect(caseload.find("MENEER AYDIN", among: [.resident]) == .one(World.aydin))
    #expect(caseload.find("Hatice", among: [.voorziening]) == .none)
    #expect(caseload.find("Hat", among: everything) == .none)
    #expect(caseload.find("", among: everything) == .none)
  }

  @Test("a name that two have gives both")
  func twoOfOneName() {
    var world = World()
    world.caseload.put(resident(id(50), "hatice"))
    let finding = world.caseload.find("Hatice", among: [.resident])
    #expect(finding == .many([World.hatice, id(50)]))
  }

  @Test("a beginning of four or more digits is enough when only one record begins so")
  func prefix() throws {
    var world = World()
    let one = try #require(ID("abcd1234-0000-7000-8000-000000000001"))
    let two = try #require(ID("abcd1299-0000-7000-8000-000000000002"))
    world.caseload.put(resident(one, "Een"))
    world.caseload.put(card(two, "Twee"))
    let caseload = world.caseload
    #expect(caseload.find("abcd1234", among: everything) == .one(one))
    #expect(caseload.find("ABCD1234-00", among: everything) == .one(one))
    #expect(caseload.find("abcd1234-0000-7000-8000", among: everything) == .one(one))
    #expect(caseload.find("abcd", among: everything) == .many([one, two]))
    #expect(caseload.find("abcd", among: [.voorziening]) == .one(two))
    #expect(caseload.find("abc", among: everything) == .none)
    #expect(caseload.find("ab-c", among: everything) == .none)
    #expect(caseload.find("abcd1298", among: everything) == .none)
    #expect(caseload.find("wxyz", among: everything) == .none)
    #expect(caseload.find("abcd12340000700080000000000000010", among: everything) == .none)
  }

  @Test("a name wins over the beginning of an identity")
  func nameFirst() throws {
    var world = World()
    let one = try #require(ID("abcd1234-0000-7000-8000-000000000001"))
    world.caseload.put(resident(one, "Een"))
    world.caseload.put(resident(id(51), "Abcd"))
    #expect(world.caseload.find("abcd", among: everything) == .one(id(51)))
  }

  @Test("a whole identity is found, unless it is of another kind")
  func wholeIdentity() {
    let caseload = World().caseload
    #expect(caseload.find(World.meal.description, among: [.voorziening]) == .one(World.meal))
    #expect(caseload.find(World.meal.description, among: [.resident]) == .none)
    #expect(caseload.find(id(999).description, among: everything) == .none)
  }

  @Test("every record has the name that people know it by")
  func names() throws {
    var world = World()
    let signaal = try world.receive("Brievenbus puilt uit")
    let referral = try world.offer(signaal, to: World.meal)
    let waakvlam = world.waakvlam(world.fresh())
    try world.act(.waakvlamLit(waakvlam))
    let tie = contact(world.fresh(), World.aydin, World.hatice)
    try world.act(.added(.contact(tie)))
    let caseload = world.caseload
    #expect(caseload.name(of: World.samira) == "Samira")
    #expect(caseload.name(of: World.bospolder) == "Bospolder")
    #expect(caseload.name(of: signaal) == "Brievenbus puilt uit")
    #expect(caseload.name(of: referral) == "Eettafel Huis van de Wijk")
    #expect(caseload.name(of: waakvlam.id) == "Meneer Silva")
    #expect(caseload.name(of: tie.id) == "Meneer Aydin – Hatice")
    #expect(caseload.name(of: id(999)) == "")
  }
}
