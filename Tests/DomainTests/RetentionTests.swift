import Domain
import Testing

/// How long something is kept, and who decides.
@Suite struct RetentionTests {
  private func world(_ age: String? = nil) throws -> World {
    var world = World()
    world.today = day(2, 3, 2010)
    var aydin = try #require(world.caseload.residents[World.aydin])
    aydin.ageGroup = age
    world.caseload.put(.resident(aydin))
    return world
  }

  /// One signaal about Aydin, heard and closed in 2010.
  private func closed(_ world: inout World) throws -> ID {
    let signaal = try world.receive { $0.about = World.aydin }
    try world.act(.signaalClosed(signaal: signaal, reason: "opgelost"))
    return signaal
  }

  private func found(_ world: World, _ year: Int, _ month: Int = 3, _ dayOf: Int = 2) -> [Expired] {
    world.caseload.expired(on: day(dayOf, month, year)).filter { $0.subject == World.aydin }
  }

  @Test("support is kept for fifteen years after the last of it, to the day (Wmo 2015 art. 5.3.4)")
  func wmo() throws {
    var world = try world("65-plus")
    _ = try closed(&world)
    #expect(found(world, 2025, 3, 1).isEmpty)
    let expired = try #require(found(world, 2025).first)
    #expect(expired.law == .wmo && expired.last == day(2, 3, 2010) && expired.records == 2)
    #expect(expired.until == day(2, 3, 2025))
    world.today = day(5, 6, 2012)
    try world.act(talkWith(World.aydin))
    #expect(found(world, 2025).isEmpty && found(world, 2027, 6, 5).first?.records == 3)
  }

  @Test("of somebody under eighteen for twenty years (Jeugdwet art. 7.3.8)")
  func youth() throws {
    var world = try world()
    var child = try #require(world.caseload.residents[World.aydin])
    child.birthYear = 2002
    world.caseload.put(.resident(child))
    _ = try closed(&world)
    #expect(found(world, 2025).isEmpty && found(world, 2030).first?.law == .youth)
  }

  @Test("what runs is never proposed, whatever its age; nor somebody with a later record")
  func running() throws {
    var world = try world()
    let signaal = try world.receive { $0.about = World.aydin }
    #expect(found(world, 2090).isEmpty)
    try world.act(.signaalClosed(signaal: signaal, reason: "opgelost"))
    try world.act(.waakvlamLit(world.waakvlam(world.fresh(), World.aydin)))
    #expect(found(world, 2090).isEmpty)
  }

  @Test("a signaal about nobody has a term of its own; the years are settings")
  func loose() throws {
    var world = try world()
    let loose = try world.receive("Een deur die klappert")
    try world.act(.signaalClosed(signaal: loose, reason: "gemaakt"))
    func isThere(_ year: Int) -> Bool {
      world.caseload.expired(on: day(2, 3, year)).contains { $0.subject == loose }
    }
    #expect(!isThere(2024) && isThere(2025))
    var settings = world.caseload.settings
    settings.wmoYears = 5
    world.caseload.put(.settings(settings))
    #expect(!isThere(2014) && isThere(2015))
    let erasure = try #require(world.caseload.erasure(of: loose, on: world.today))
    #expect(erasure.removed == [loose] && erasure.toLookAt.isEmpty && erasure.scrubbed.isEmpty)
  }

  @Test("of whom nothing but a name is kept, no law asks for it: two years after it was made")
  func nothing() throws {
    let world = World()
    let made = world.caseload.expired(on: day(1, 1, 2040)).first { $0.subject == World.silva }
    #expect(made?.law == .other && made?.last == day(25, 2, 2026))
    #expect(!world.caseload.expired(on: day(24, 2, 2028)).contains { $0.subject == World.silva })
    #expect(world.caseload.expired(on: day(25, 2, 2028)).contains { $0.subject == World.silva })
  }

  private func talkWith(_ resident: ID) -> Change {
    var talk = Conversation()
    talk.id = id(777)
    talk.resident = resident
    talk.text = "gesproken"
    return .conversationHeld(talk)
  }
}
