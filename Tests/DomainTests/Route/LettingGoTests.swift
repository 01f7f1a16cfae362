import Domain
import Testing

@Suite("Letting go, and the ways out") struct LettingGoTests {
  private func answers(
    in world: World, _ with: (inout Plan) -> Void = { _ in }
  ) -> [LettingGo.Answer] {
    let plan = plan(id(80)) { with(&$0) }
    let list = world.caseload.lettingGo(of: plan, on: world.today)
    #expect(list.lines.map(\.item) == LettingGo.Item.allCases)
    return list.lines.map(\.answer)
  }

  @Test("what is known is found, what somebody said stands, and the rest is asked (A20)")
  func lines() {
    var world = World()
    #expect(answers(in: world) == [.ask, .ask, .ask, .ask])
    #expect(
      answers(in: world) { $0.letGo = ["netwerk", "vervolg"] } == [.said, .ask, .ask, .said])
    #expect(
      answers(in: world) { $0.letGo = ["waakvlam", "terecht"] }
        == [.ask, .said, .said, .ask])
    world.caseload.put(contact(id(90), World.aydin, World.hatice, "buur").any)
    #expect(answers(in: world) { $0.letGo = ["netwerk"] }.first == .found([World.hatice]))
    world.caseload.put(.waakvlam(world.waakvlam(id(95), World.aydin)))
    #expect(answers(in: world) == [.found([World.hatice]), .found([id(95)]), .ask, .ask])
    world.caseload.put(
      .waakvlam(
        world.waakvlam(id(95), World.aydin) {
          ($0.whereToTurn, $0.nearby) = ("Maria, 06", "eettafel")
        }))
    #expect(
      answers(in: world).dropFirst() == [.found([id(95)]), .found([id(95)]), .found([id(95)])])
    world.caseload.put(.waakvlam(world.waakvlam(id(95), World.aydin) { $0.ended = day(1, 3) }))
    #expect(answers(in: world).dropFirst() == [.ask, .ask, .ask])
    world.caseload.put(.waakvlam(world.waakvlam(id(96), World.silva)))
    #expect(answers(in: world)[1] == .ask, "somebody else's")
  }

  @Test("people who broke up, left or act for an institution are no network")
  func network() {
    func answer(_ with: (inout Contact) -> Void) -> LettingGo.Answer? {
      var world = World()
      world.caseload.put(contact(id(90), World.aydin, World.hatice, "buur", with).any)
      return answers(in: world).first
    }
    #expect(answer { $0.quality = .strained } == .found([World.hatice]))
    #expect(answer { $0.quality = .broken } == .ask)
    #expect(answer { $0.until = day(1, 3) } == .ask)
    #expect(answer { $0.professional = true } == .ask)
    #expect(answer { $0.to = World.joost } == .ask)
  }

  @Test("the next thing is a part that stays: a volunteer or what is free to enter")
  func next() {
    let world = World()
    for share in Share.allCases {
      let stays = [.volunteer, .together, .open].contains(share)
      let open = answers(in: world) { $0.parts = [part(share) { $0.party = World.meal }] }.last
      #expect(open == (stays ? .found([World.meal]) : .ask), "\(share)")
      let unnamed = answers(in: world) { $0.parts = [part(share)] }.last
      #expect(unnamed == (stays ? .found([id(80)]) : .ask))
      let ended = answers(in: world) { $0.parts = [part(share) { $0.ended = day(2, 3) }] }.last
      #expect(ended == .ask)
    }
  }

  @Test("the list is due from four months on, is said of what is open, and never for youth")
  func due() {
    let world = World()
    func list(_ started: Day, _ with: (inout Plan) -> Void = { _ in }) -> (Bool, [Remark]) {
      let plan = plan(id(80)) {
        $0.started = started
        with(&$0)
      }
      let remarks = world.caseload.remarks(on: plan, on: world.today, to: nil)
      return (
        world.caseload.lettingGo(of: plan, on: world.today).isDue,
        remarks.filter { $0.point == .lettingGo }
      )
    }
    let all = Fact.codes(["netwerk", "waakvlam", "terecht", "vervolg"])
    #expect(list(day(3, 11, 2025)) == (false, []))
    #expect(list(day(2, 11, 2025)) == (true, [Remark(.lettingGo, id(80), [all])]))
    #expect(list(day(2, 9, 2025)) == (true, [Remark(.lettingGo, id(80), [all])]))
    let said = list(day(2, 9, 2025)) { $0.letGo = ["netwerk", "waakvlam", "vervolg"] }
    #expect(said == (true, [Remark(.lettingGo, id(80), [.codes(["terecht"])])]))
    #expect(
      list(day(2, 9, 2025)) { $0.letGo = LettingGo.Item.allCases.map(\.rawValue) } == (true, []))
    #expect(list(day(2, 9, 2025)) { $0.support = .youth } == (false, []))
    #expect(list(day(2, 9, 2025)) { $0.extensions = [moreTime(until: day(1, 5))] }.0)
  }

  @Test("four ways out, always, with who is known for each (R25)")
  func waysOut() throws {
    var world = World()
    let signaal = try world.receive {
      $0.about = World.aydin
      $0.themes = ["ontmoeten"]
    }
    let referral = try world.offer(signaal, to: World.team, .wijkteam)
    func ways(_ with: (inout Plan) -> Void = { _ in }) -> [WayOutOffer] {
      world.caseload.waysOut(of: plan(id(80), World.aydin, with), to: World.samira)
    }
    #expect(ways().map(\.way) == [.group, .waakvlam, .buddy, .experience])
    #expect(WayOut.allCases.map(\.rawValue) == ["groep", "waakvlam", "maatje", "ervaring"])
    #expect(ways().allSatisfy { $0.candidates.isEmpty }, "no theme is known")
    #expect(ways { $0.signaal = signaal }.map(\.candidates) == [[World.meal], [], [], []])
    world.caseload.put(card(id(61), "Maatjes") { $0.subkind = "maatjes" })
    world.caseload.put(
      card(id(62), "Maatjes met indicatie") { ($0.subkind, $0.needsIndication) = ("maatjes", true) }
    )
    world.caseload.put(
      card(id(63), "Speeltuin") {
        var details = CardDetails()
        details.needs = ["mensen"]
        $0.details = details
      })
    world.caseload.put(.waakvlam(world.waakvlam(id(95), World.aydin)))
    let all = [[World.meal], [id(95)], [id(61)], [id(63)]]
    #expect(ways { $0.referral = referral }.map(\.candidates) == all)
    let sent = try #require(world.caseload.referrals[referral])
    #expect(world.caseload.waysOut(of: sent, to: nil).map(\.candidates) == all)
  }
}
