import Domain
import Testing

@Suite struct ThreadTests {
  /// A chain that goes round: signaal, two referrals, outcome, terugkoppeling, waakvlam, relapse,
  /// a second signaal with a promise.
  private struct Chain {
    var world = World()
    var first, returned, accepted, flame, second, promise, other: ID

    init(daysBetween: Int) throws {
      func pass() { world.today = world.today + daysBetween }
      other = try world.receive("iets anders") { $0.about = World.silva }
      first = try world.receive("sinds het einde van de hulp alleen") {
        $0.about = World.silva
        $0.informant = "Wim"
      }
      // What comes later gets a lower identity: the order may not depend on it.
      second = id(5)
      flame = id(6)
      returned = id(7)
      accepted = id(8)
      promise = world.fresh()
      _ = try world.offer(other, to: World.meal)
      pass()
      try world.act(talk(about: first, "gesproken"))
      try world.act(
        .referralOffered(world.referral(returned, first, World.desk, .frontDesk)))
      pass()
      try world.act(.referralReturned(returned, proposal: "eettafel", reason: "kan dichterbij"))
      pass()
      try world.act(.referralOffered(world.referral(accepted, first, World.meal)))
      pass()
      try world.act(.referralAccepted(accepted))
      pass()
      try world.act(.referralFinished(accepted, outcome: .helped, reason: "eet mee"))
      try world.act(.feedbackGiven(signaal: first, text: "eet nu mee"))
      try world.act(.waakvlamLit(world.waakvlam(flame) { $0.signaal = first }))
      pass()
      try world.act(.momentLogged(waakvlam: flame, verdict: .ok, text: nil, signaal: id(9)))
      pass()
      try world.act(
        .momentLogged(waakvlam: flame, verdict: .relapse, text: "belt niet", signaal: second))
      var bell = Promise()
      bell.id = promise
      bell.who = "Samira"
      bell.what = "langsgaan"
      bell.about = flame
      bell.due = world.today
      bell.made = world.today
      try world.act(.added(.promise(bell)))
      pass()
      try world.act(talk(about: second, "weer begonnen"))
    }
  }

  private let story: [Thread.Event] = [
    .received(informant: "Wim"), .talked(present: [], agreed: nil),
    .offered(to: World.desk, with: nil),
    .returned(proposal: "eettafel"), .finished(outcome: "elders"),
    .offered(to: World.meal, with: nil),
    .accepted, .finished(outcome: "geholpen"), .closed, .feedback(to: "Wim"),
    .lit(holder: "Maria", .high), .moment(.ok), .moment(.relapse), .received(informant: "Maria"),
    .talked(present: [], agreed: nil),
  ]

  @Test("the whole chain is told in causal order from wherever it is entered", arguments: [0, 3])
  func wholeChain(daysBetween: Int) throws {
    let chain = try Chain(daysBetween: daysBetween)
    let caseload = chain.world.caseload
    let items = [chain.first, chain.returned, chain.accepted, chain.flame, chain.second]
    let thread = try #require(caseload.thread(of: chain.first))
    #expect(thread.items == items.sorted())
    for item in items { #expect(caseload.thread(of: item) == thread) }
    #expect(thread.lines.map(\.day) == thread.lines.map(\.day).sorted())
    let told = thread.lines.map(\.event).filter { event in
      if case .promised = event { false } else { true }
    }
    #expect(told == story)
    #expect(thread.lines.contains { $0.id == chain.promise && $0.text == "langsgaan" })
  }

  @Test("nothing of another signaal of the same resident leaks in")
  func noLeak() throws {
    let chain = try Chain(daysBetween: 1)
    let caseload = chain.world.caseload
    let thread = try #require(caseload.thread(of: chain.second))
    #expect(!thread.items.contains(chain.other))
    let apart = try #require(caseload.thread(of: chain.other))
    #expect(apart.items.count == 2 && Set(apart.items).isDisjoint(with: thread.items))
  }

  @Test("a relapse of a waakvlam without a signaal comes after its contact")
  func relapseOnly() throws {
    var world = World()
    let flame = world.fresh()
    let signaal = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame)))
    try world.act(
      .momentLogged(waakvlam: flame, verdict: .relapse, text: nil, signaal: signaal))
    for start in [flame, signaal] {
      let thread = try #require(world.caseload.thread(of: start))
      #expect(thread.items == [flame, signaal])
      #expect(
        thread.lines.map(\.event) == [
          .lit(holder: "Maria", .high), .moment(.relapse), .received(informant: "Maria"),
        ])
    }
  }

  @Test("everybody who was asked stays in the thread, in order, even on one day")
  func everyReceiver() throws {
    var world = World()
    let signaal = try world.receive()
    let id = try world.offer(signaal, to: World.meal)
    try world.act(.referralAccepted(id))
    try world.act(.referralNoted(id, text: "kwam één keer"))
    try world.act(.referralReturned(id, proposal: "wijkteam", reason: "te zwaar"))
    try world.act(.referralRaised(id, to: nil))
    try world.act(.referralRaised(id, to: World.team))
    try world.act(.referralReturned(id, proposal: "eettafel", reason: "kan dichterbij"))
    try world.act(.referralLowered(id, to: World.meal))
    try world.act(.referralAccepted(id))
    try world.act(.referralFinished(id, outcome: .helped, reason: nil))
    let events = try #require(world.caseload.thread(of: id)).lines.map(\.event)
    #expect(
      events == [
        .received(informant: nil), .offered(to: World.meal, with: nil), .accepted,
        .noted(act: "conversation"), .returned(proposal: "wijkteam"), .noted(act: "raised"),
        .noted(act: "raised"), .offered(to: World.team, with: nil), .returned(proposal: "eettafel"),
        .noted(act: "lowered"), .offered(to: World.meal, with: nil), .accepted,
        .finished(outcome: "geholpen"), .closed,
      ])
  }

  @Test("only a signaal, a referral and a waakvlam have a thread")
  func noThread() {
    let caseload = World().caseload
    for id in [World.aydin, World.meal, World.samira, id(999)] {
      #expect(caseload.thread(of: id) == nil)
    }
  }

  @Test("who held a waakvlam, when it went over and when it rested are lines of the story")
  func holders() throws {
    var world = World()
    let flame = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame) { $0.owner = World.joost }))
    func pass() { world.today = world.today + 3 }
    pass()
    try world.act(.holderStopped(waakvlam: flame))
    #expect(
      world.caseload.thread(of: flame)?.lines.map(\.event) == [
        .lit(holder: "Maria", .high), .handedOver(from: "Maria", to: nil),
      ])
    pass()
    try world.act(.holderFound(flame, holder: "Hatice", record: World.hatice))
    pass()
    let until = world.today + 14
    try world.act(.waakvlamPaused(flame, until: until, reason: "met vakantie"))
    pass()
    try world.act(.holderFound(flame, holder: "Samira", record: World.samira))
    let lines = try #require(world.caseload.thread(of: flame)?.lines)
    #expect(
      lines.map(\.event) == [
        .lit(holder: "Maria", .high), .handedOver(from: "Maria", to: "Hatice"),
        .rested(until: until), .handedOver(from: "Hatice", to: "Samira"),
      ])
    #expect(lines.map(\.day) == [day(2, 3), day(5, 3), day(11, 3), day(14, 3)])
    #expect(lines[2].text == "met vakantie")
  }

  @Test("every line names who did it, and not whose it was")
  func doers() throws {
    var world = World()
    func by(_ worker: ID, _ change: Change) throws {
      let occasion = Occasion(today: world.today, worker: worker)
      world.caseload = try world.caseload.applying(change, on: occasion).caseload
    }
    let signaal = try world.receive { $0.informant = "Wim" }
    let referral = world.referral(world.fresh(), signaal, World.team, .wijkteam)
    try by(World.samira, .referralOffered(referral))
    try by(World.joost, .referralReturned(referral.id, proposal: "eettafel", reason: "vol"))
    try by(World.samira, .referralLowered(referral.id, to: World.meal, reason: "dichterbij"))
    try by(World.joost, .referralAccepted(referral.id))
    try by(World.joost, .referralFinished(referral.id, outcome: .helped, reason: nil))
    try by(World.samira, .told(referral.id, to: "Hatice", text: "het is gelukt"))
    let lines = try #require(world.caseload.thread(of: referral.id)?.lines)
    func doer(_ matches: (Thread.Event) -> Bool) -> ID? {
      lines.first { matches($0.event) }?.worker
    }
    #expect(doer { $0 == .offered(to: World.team, with: nil) } == World.samira)
    #expect(doer { if case .returned = $0 { true } else { false } } == World.joost)
    #expect(doer { $0 == .offered(to: World.meal, with: nil) } == World.samira)
    #expect(lines.first { $0.event == .offered(to: World.meal, with: nil) }?.text == "dichterbij")
    #expect(doer { $0 == .accepted } == World.joost)
    #expect(doer { if case .finished = $0 { true } else { false } } == World.joost)
    #expect(doer { $0 == .closed } == World.joost)
    #expect(doer { $0 == .feedback(to: "Hatice") } == World.samira)
  }

  @Test("who walked along, who was called and what was agreed are in the story")
  func details() throws {
    var world = World()
    let signaal = try world.receive {
      $0.escalations = [Escalation()]
      $0.escalations[0].called = "Dewi"
      $0.escalations[0].day = day(2, 3)
    }
    var talk = Conversation()
    talk.id = world.fresh()
    talk.signaal = signaal
    talk.resident = World.aydin
    talk.text = "brieven gelezen"
    talk.present = ["Hatice"]
    talk.agreed = "woensdag alle brieven mee"
    try world.act(.conversationHeld(talk))
    #expect(world.caseload.signalen[signaal]?.about == World.aydin, "with whom is whom it is about")
    var referral = world.referral(world.fresh(), signaal, World.meal)
    referral.walkedAlong = "Hatice"
    try world.act(.referralOffered(referral))
    let events = world.caseload.thread(of: signaal)?.lines.map(\.event) ?? []
    #expect(events.contains(.called("Dewi")))
    #expect(events.contains(.talked(present: ["Hatice"], agreed: "woensdag alle brieven mee")))
    #expect(events.contains(.offered(to: World.meal, with: "Hatice")))
  }

  @Test("who takes a question up for their own team sees to it; who notes that another did, not")
  func taker() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = world.referral(world.fresh(), signaal, World.team, .wijkteam)
    try world.act(.referralOffered(referral))
    let joost = Occasion(today: world.today, worker: World.joost)
    var taken = world
    taken.caseload = try world.caseload.applying(.referralAccepted(referral.id), on: joost).caseload
    try world.act(.referralAccepted(referral.id))
    func owner(_ world: World) -> ID? {
      world.caseload.referrals[referral.id].flatMap { world.caseload.nextStep(of: $0)?.owner }
    }
    #expect(owner(world) == World.samira, "she only noted that they took it up")
    #expect(owner(taken) == World.joost)
  }

  @Test("a plan is in the story of the signaal and of the referral that it came from")
  func plan() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = try world.offer(signaal, to: World.team, .wijkteam)
    var plan = Plan()
    plan.id = world.fresh()
    plan.resident = World.aydin
    plan.referral = referral
    plan.goal = "weer zelf mijn post"
    plan.started = world.today
    try world.act(.planAgreed(plan))
    world.today = world.today + 30
    try world.act(.planExtended(plan.id, until: world.today + 90, reason: "nog even"))
    world.today = world.today + 30
    try world.act(.planEnded(plan.id, outflow: "waakvlam", reason: "het gaat"))
    let thread = try #require(world.caseload.thread(of: signaal))
    #expect(thread.items == [signaal, referral, plan.id].sorted())
    #expect(
      thread.lines.map(\.event).suffix(3) == [
        .planned(goal: "weer zelf mijn post"), .planExtended(until: world.today + 60),
        .planEnded(outflow: "waakvlam"),
      ])
    #expect(world.caseload.thread(of: plan.id) == thread)
  }

  @Test("a talk with the resident about nothing else belongs to what was open then")
  func loneTalks() throws {
    var world = World()
    let signaal = try world.receive { $0.about = World.aydin }
    func talk(_ text: String, _ signaal: ID? = nil) throws {
      var talk = Conversation()
      talk.id = world.fresh()
      talk.resident = World.aydin
      talk.signaal = signaal
      talk.text = text
      try world.act(.conversationHeld(talk))
    }
    let other = try world.receive { $0.about = World.aydin }
    try talk("over het andere", other)
    try talk("zomaar")
    world.today = world.today + 2
    try world.act(.signaalClosed(signaal: signaal, reason: "klaar"))
    world.today = world.today + 1
    try talk("later")
    let record = try #require(world.caseload.signalen[signaal])
    #expect(world.caseload.talks(about: record).map(\.text) == ["zomaar"])
    let second = try #require(world.caseload.signalen[other])
    #expect(
      world.caseload.talks(about: second).map(\.text) == ["over het andere", "zomaar", "later"])
    #expect(world.caseload.thread(of: signaal)?.lines.map(\.text).contains("zomaar") == true)
  }

  @Test("the thread of a resident is all that was about them, each line once")
  func resident() throws {
    var world = World()
    #expect(world.caseload.thread(of: World.aydin) == nil)
    var early = Conversation()
    early.id = world.fresh()
    early.resident = World.aydin
    early.text = "voor er iets was"
    try world.act(.conversationHeld(early))
    let alone = try #require(world.caseload.thread(of: World.aydin))
    #expect(alone.lines.map(\.text) == ["voor er iets was"] && alone.items.isEmpty)
    world.today = world.today + 1
    let first = try world.receive("eerst") { $0.about = World.aydin }
    let second = try world.receive("later") { $0.about = World.aydin }
    _ = try world.receive("iemand anders") { $0.about = World.silva }
    var plan = Plan()
    plan.id = world.fresh()
    plan.resident = World.aydin
    plan.started = world.today
    try world.act(.planAgreed(plan))
    var talk = Conversation()
    talk.id = world.fresh()
    talk.resident = World.aydin
    talk.text = "op de stoep"
    try world.act(.conversationHeld(talk))
    let flame = world.fresh()
    try world.act(
      .waakvlamLit(
        world.waakvlam(flame, World.aydin) {
          $0.plan = plan.id
        }))
    let thread = try #require(world.caseload.thread(of: World.aydin))
    #expect(thread.items == [first, second, plan.id, flame].sorted())
    #expect(thread.lines.filter { $0.text == "op de stoep" }.count == 1)
    #expect(thread.lines.first?.text == "voor er iets was")
    #expect(world.caseload.thread(of: plan.id)?.items == [plan.id, flame].sorted())
    #expect(
      world.refusal(
        of: .waakvlamLit(world.waakvlam(world.fresh(), World.hatice) { $0.plan = first })) != nil)
  }
}
