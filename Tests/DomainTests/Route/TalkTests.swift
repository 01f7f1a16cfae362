import Domain
import Testing

/// A conversation of that sort.
func conversation(
  _ id: ID, _ sort: String?, _ day: Day, _ with: (inout Conversation) -> Void = { _ in }
) -> Conversation {
  var talk = Conversation()
  talk.id = id
  talk.sort = sort
  talk.day = day
  talk.text = "gesproken"
  with(&talk)
  return talk
}

@Suite("Three conversations at the desk") struct DeskTalkTests {
  private func hold(_ count: Int, in world: inout World, about signaal: ID) throws -> [ID] {
    try (0..<count).map { _ in
      let talk = conversation(world.fresh(), "vraagwijzer", world.today) { $0.signaal = signaal }
      try world.act(.conversationHeld(talk))
      return talk.id
    }
  }

  @Test("the third asks for the next step, a fourth is only remarked on (scenario 8)")
  func scenario() throws {
    var world = World()
    let signaal = try world.receive("post van de belasting") { $0.wish = "rust" }
    func talks() -> DeskTalks { world.caseload.deskTalks(about: signaal) }
    func remarks() -> [Remark] {
      world.caseload.routeRemarks(about: signaal, on: world.today, to: nil)
    }
    #expect(talks().count == 0 && talks().limit == 3)
    var held = try hold(2, in: &world, about: signaal)
    #expect(talks().count == 2 && talks().nextSteps.isEmpty && remarks().isEmpty)
    held += try hold(1, in: &world, about: signaal)
    #expect(talks().nextSteps == [.finished, .wijkvoorziening, .wijkteam, .secondLine])
    #expect(remarks() == [Remark(.deskLastTalk, signaal, [.count(3), .count(3)])])
    #expect(held.map { talks().number(of: $0) } == [1, 2, 3])
    held += try hold(1, in: &world, about: signaal)
    #expect(remarks() == [Remark(.deskMoreTalks, signaal, [.count(4), .count(3)])])
    #expect(talks().number(of: held[3]) == 4 && talks().number(of: id(1)) == nil)
  }

  @Test("other talks, other questions and talks about nothing do not count")
  func counted() throws {
    var world = World()
    let (one, two) = (try world.receive(), try world.receive())
    _ = try hold(3, in: &world, about: two)
    for sort in ["keukentafel", "telefoon", nil] {
      let talk = conversation(world.fresh(), sort, world.today) { $0.signaal = one }
      try world.act(.conversationHeld(talk))
    }
    let loose = conversation(world.fresh(), "vraagwijzer", world.today) {
      $0.resident = World.aydin
    }
    try world.act(.conversationHeld(loose))
    #expect(world.caseload.deskTalks(about: one).count == 0)
  }

  @Test("they are counted by their day, and then by their making")
  func order() {
    var world = World()
    world.caseload.put(.signaal(world.signaal(id(800))))
    for (number, when) in [(71, day(2, 3)), (72, day(1, 2)), (70, day(2, 3))] {
      world.caseload.put(
        .conversation(conversation(id(number), "vraagwijzer", when) { $0.signaal = id(800) }))
    }
    #expect(world.caseload.deskTalks(about: id(800)).talks == [id(72), id(70), id(71)])
  }

  @Test("no question is asked once it went on from the desk or is over, and the limit is a setting")
  func goneOn() throws {
    func points(_ with: (inout World, ID) throws -> Void) throws -> [Point] {
      var world = World()
      let signaal = try world.receive()
      _ = try hold(3, in: &world, about: signaal)
      try with(&world, signaal)
      return world.caseload.routeRemarks(about: signaal, on: world.today, to: nil).map(\.point)
    }
    #expect(try points { _, _ in } == [.deskLastTalk])
    #expect(try points { _ = try $0.offer($1, to: World.desk, .frontDesk) } == [.deskLastTalk])
    #expect(try points { _ = try $0.offer($1, to: World.team, .wijkteam) } == [])
    #expect(try points { _ = try $0.offer($1, to: World.meal) } == [])
    #expect(
      try points {
        let sent = try $0.offer($1, to: World.meal)
        try $0.act(.referralFinished(sent, outcome: .failed, reason: "vol"))
      } == [.deskLastTalk], "it came back")
    #expect(try points { try $0.act(.signaalClosed(signaal: $1, reason: "klaar")) } == [])
    func limited(to limit: Int) throws -> [Point] {
      try points { world, _ in
        var settings = Settings()
        settings.deskConversations = limit
        world.caseload.put(.settings(settings))
      }
    }
    #expect(try limited(to: 4) == [] && limited(to: 2) == [.deskMoreTalks])
  }
}

@Suite("At the kitchen table") struct KitchenTableTests {
  @Test("every third person, shame or none, with and without a mantelzorger (R16)")
  func table() {
    var world = World()
    world.caseload.put(
      contact(id(90), World.hatice, World.aydin, "gezin") { $0.care = Care() }.any)
    let thirds: [ThirdPerson?] = [nil] + ThirdPerson.allCases.map(Optional.some)
    for third in thirds {
      for shame in [nil, false, true] {
        for guest in [World.aydin, World.silva] {
          for isThere in [nil, false, true] {
            let talk = conversation(id(70), "keukentafel", world.today) {
              ($0.thirdPerson, $0.shame) = (third, shame)
              ($0.resident, $0.carerPresent) = (guest, isThere)
            }
            var expected: [Remark] = []
            if third == nil || third == .notAsked {
              expected.append(Remark(.thirdPersonNotAsked, id(70)))
            }
            if third == .declined || shame == true && third != .mediator {
              expected.append(Remark(.mediatorPossible, id(70)))
            }
            if guest == World.aydin, third != .carer, isThere != true {
              expected.append(
                Remark(
                  .carerNotThere, id(70), [.record(World.hatice)], suggestions: [World.hatice]))
            }
            let remarks = world.caseload.remarks(on: talk)
            #expect(remarks == expected, "\(third as Any) \(shame as Any) \(isThere as Any)")
            #expect(remarks.allSatisfy { $0.rule.number == 16 })
          }
        }
      }
    }
  }

  @Test("a mantelzorger who is named among those present was there, however it is written")
  func named() {
    var world = World()
    world.caseload.put(
      contact(id(90), World.hatice, World.aydin, "gezin") { $0.care = Care() }.any)
    func points(_ with: (inout Conversation) -> Void) -> [Point] {
      world.caseload.remarks(
        on: conversation(id(70), "keukentafel", world.today) {
          ($0.resident, $0.thirdPerson) = (World.aydin, .neighbour)
          with(&$0)
        }
      ).map(\.point)
    }
    #expect(points { $0.present = ["Wim", "hatice"] } == [])
    #expect(points { $0.present = ["Wim"] } == [.carerNotThere])
    #expect(points { $0.sort = "huisbezoek" } == [])
    #expect(points { $0.sort = nil } == [])
    var household = Household()
    household.id = id(50)
    household.members = [World.aydin, World.silva]
    world.caseload.put(.household(household))
    #expect(points { ($0.resident, $0.household) = (nil, id(50)) } == [.carerNotThere])
    household.members = [World.aydin, World.hatice]
    world.caseload.put(.household(household))
    #expect(points { ($0.resident, $0.household) = (nil, id(50)) } == [], "she lives there")
  }
}

@Suite("The resident's own answer first") struct WishTests {
  @Test("what nobody asked is not asked yet, and no mistake (scenario 1, R79)")
  func notAsked() throws {
    var world = World()
    let signaal = try world.receive("Mw De Wit al weken niet bij de koffie (Lentestraat)")
    let heard = try #require(world.caseload.signalen[signaal])
    #expect(heard.received == day(2, 3) && heard.wijk == "Bospolder" && heard.status == .new)
    #expect(heard.asked == .notAsked)
    #expect(world.caseload.routeRemarks(about: signaal, on: world.today, to: nil).isEmpty)
    #expect(world.signaal(id(1)) { $0.wish = "  " }.asked == .notAsked)
    #expect(world.signaal(id(1)) { $0.wish = "mee-eten" }.asked == .words("mee-eten"))
    #expect(conversation(id(1), nil, world.today).asked == .notAsked)
  }

  @Test("a referral and a plan follow what they came from until they have words of their own")
  func follows() throws {
    var world = World()
    let signaal = try world.receive { $0.wish = "mee-eten" }
    var referral = world.referral(id(801), signaal, World.meal)
    world.caseload.put(.referral(referral))
    let through = plan(id(80)) { $0.referral = id(801) }
    #expect(world.caseload.asked(of: referral) == .words("mee-eten"))
    #expect(world.caseload.asked(of: through) == .words("mee-eten"))
    #expect(world.caseload.asked(of: plan(id(80)) { $0.signaal = signaal }) == .words("mee-eten"))
    referral.wish = "samen koken"
    world.caseload.put(.referral(referral))
    #expect(world.caseload.asked(of: referral) == .words("samen koken"))
    #expect(world.caseload.asked(of: through) == .words("samen koken"))
    #expect(
      world.caseload.asked(
        of: plan(id(80)) { ($0.referral, $0.goal) = (id(801), "zelf koken") })
        == .words("zelf koken"))
    #expect(world.caseload.asked(of: plan(id(80))) == .notAsked)
  }

  @Test("what cannot be done is said in a sentence, and the one who told it hears it (V23)")
  func honest() throws {
    var world = World()
    let signaal = try world.receive { $0.informant = "Wim" }
    #expect(world.refusal(of: .signaalDeclined(signaal: signaal, reason: " ")) == .reasonMissing)
    try world.act(.signaalDeclined(signaal: signaal, reason: "er is geen plek, het spijt ons"))
    let declined = try #require(world.caseload.signalen[signaal])
    #expect(declined.reason == "er is geen plek, het spijt ons")
    #expect(declined.feedbackDue(settings: world.caseload.settings) == world.today)
  }

  @Test(
    "after the last talk at the desk the next step is to choose, at once; before it, to go on (R4)")
  func lastTalkAsks() throws {
    var world = World()
    let signaal = try world.receive()
    func step() throws -> NextStep? {
      world.caseload.nextStep(of: try #require(world.caseload.signalen[signaal]))
    }
    for number in 1...4 {
      var talk = Conversation()
      talk.id = world.fresh()
      talk.signaal = signaal
      talk.sort = "vraagwijzer"
      talk.text = "keer \(number)"
      try world.act(.conversationHeld(talk))
      #expect(try step()?.act == (number < 3 ? .followUp : .decide), "\(number)")
      #expect(try step()?.day == (number < 3 ? world.today + 14 : world.today), "\(number)")
    }
    #expect(world.caseload.agenda(on: world.today).items.map(\.id) == [signaal])
    _ = try world.offer(signaal, to: World.team, .wijkteam)
    #expect(try step()?.act == .awaitAnswer)
  }
}
