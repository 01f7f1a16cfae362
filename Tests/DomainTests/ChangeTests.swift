import Domain
import Testing

@Suite struct ChangeTests {
  @Test("a referral from before it was noted whom the signaal is about is about them too")
  func referralGetsResident() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = try world.offer(signaal, to: World.meal)
    #expect(world.caseload.referrals[referral]?.resident == nil)
    var named = try #require(world.caseload.signalen[signaal])
    named.about = World.aydin
    try world.act(.edited(.signaal(named)))
    #expect(world.caseload.referrals[referral]?.resident == World.aydin)
    #expect(world.caseload.mentions(of: World.aydin).contains(referral))
  }

  @Test("a signaal needs a text and a wijk and nothing else (scenario 1)")
  func quickSignaal() throws {
    var world = World()
    let text = "Mw De Wit al weken niet bij de koffie (Lentestraat)"
    let id = try world.receive(text)
    let signaal = try #require(world.caseload.signalen[id])
    #expect(signaal.received == day(2, 3) && signaal.wijk == "Bospolder")
    #expect(signaal.status == .new && signaal.text == text)
    #expect(signaal.wish == nil, "not asked yet (R79)")
    #expect(signaal.owner == World.samira)
  }

  @Test("a signaal may be about nobody and come from nobody (scenario 2)")
  func anonymous() throws {
    var world = World()
    world.today = day(1, 1)
    let signaal = try world.receive("brievenbus puilt uit, nr. 14") { $0.source = "postbode" }
    world.today = day(2, 3)
    let record = try #require(world.caseload.signalen[signaal])
    #expect(record.feedbackDue(settings: Settings()) == nil)
    #expect(!world.caseload.agenda(on: world.today).items.contains { $0.section == .feedback })
  }

  @Test("a new signaal is new, whatever it says of itself")
  func received() throws {
    var world = World()
    let signaal = try world.receive {
      $0.status = .declined
      $0.ended = day(1, 3)
      $0.reason = ""
    }
    let record = try #require(world.caseload.signalen[signaal])
    #expect(record.status == .new && record.ended == nil && record.reason == nil)
  }

  @Test("an edit changes what was written down, and never ends or reopens a signaal (R29)")
  func edited() throws {
    var world = World()
    let id = try world.receive { $0.informant = "Wim" }
    try world.act(talk(about: id, "gesproken"))
    var edit = world.signaal(id, "Met andere woorden") {
      $0.status = .declined
      $0.urgency = .safety
    }
    try world.act(.edited(.signaal(edit)))
    var record = try #require(world.caseload.signalen[id])
    #expect(record.text == "Met andere woorden" && record.urgency == .safety)
    #expect(record.informant == nil)
    #expect(record.status == .talking && world.caseload.conversations.count == 1)
    try world.act(.signaalClosed(signaal: id, reason: "klaar"))
    edit.status = .new
    edit.themes = ["ontmoeten"]
    try world.act(.edited(.signaal(edit)))
    record = try #require(world.caseload.signalen[id])
    #expect(record.status == .closed && record.reason == "klaar" && record.themes == ["ontmoeten"])
  }

  @Test("an edit of a waakvlam keeps its contacts and cannot light a second one")
  func waakvlamEdited() throws {
    var world = World()
    let first = world.waakvlam(world.fresh())
    try world.act(.waakvlamLit(first))
    try world.act(
      .momentLogged(waakvlam: first.id, verdict: .ok, text: nil, signaal: world.fresh()))
    var edit = first
    edit.risk = .low
    edit.ended = world.today
    try world.act(.edited(.waakvlam(edit)))
    let after = try #require(world.caseload.waakvlammen[first.id])
    #expect(after.risk == .low && after.moments.count == 1 && after.isBurning)
    let second = world.waakvlam(world.fresh(), World.aydin)
    try world.act(.waakvlamLit(second))
    var moved = second
    moved.resident = World.silva
    #expect(world.refusal(of: .edited(.waakvlam(moved))) == .alreadyBurning(first.id))
    try world.act(.waakvlamEnded(first.id, reason: "gaat goed"))
    #expect(world.refusal(of: .edited(.waakvlam(moved))) == nil)
  }

  @Test("one action may make a wijk, a group and a resident who is in them")
  func together() throws {
    var world = World()
    var wijk = Wijk()
    wijk.id = world.fresh()
    wijk.name = "Carnisse"
    var group = Group()
    group.id = world.fresh()
    group.name = "Tuin"
    group.wijk = "Carnisse"
    var resident = Resident()
    resident.id = world.fresh()
    resident.name = "Anna"
    resident.wijk = "Carnisse"
    resident.groups = [group.id, group.id]
    let all = Change.together([
      .added(.wijk(wijk)), .added(.group(group)), .added(.resident(resident)),
    ])
    let (after, inverse) = try world.caseload.applying(all, on: world.occasion)
    #expect(after.residents[resident.id] == resident)
    #expect(after.mentions(of: group.id) == [resident.id])
    var back = after
    back.apply(inverse)
    #expect(back == world.caseload)
    #expect(
      world.refusal(of: .together([.added(.wijk(wijk)), .added(.wijk(wijk))])) == .nothingChanged)
  }

  @Test("of two cards with one identity in an import the last one stays, as one edit")
  func imported() throws {
    let world = World()
    let old = try #require(world.caseload.voorzieningen[World.meal])
    var first = old
    first.phone = "010 1"
    var last = old
    last.email = "tafel@example.org"
    let edits = try world.caseload.edits(
      for: .voorzieningenImported([first, last]), on: world.occasion)
    #expect(edits == [Edit(old: .voorziening(old), new: .voorziening(last))])
  }

  @Test("a card that was imported with an unknown wijk can still be mended")
  func unknownWijk() throws {
    var world = World()
    var card = try #require(world.caseload.voorzieningen[World.meal])
    card.wijken = ["Feijenoord"]
    try world.act(.voorzieningenImported([card]))
    card.phone = "010 2"
    try world.act(.edited(.voorziening(card)))
    #expect(world.caseload.voorzieningen[World.meal]?.phone == "010 2")
    card.wijken = ["Feijenoord", "Atlantis"]
    #expect(world.refusal(of: .edited(.voorziening(card))) == .unknownWijk("Atlantis"))
  }

  @Test("a card that was checked is fresh, and keeps how it was checked (scenario 28)")
  func checked() throws {
    var world = World()
    world.caseload.put(card(World.meal, "Eettafel") { $0.checked = day(1, 9, 2025) })
    try world.act(.voorzieningChecked(World.meal, how: "gebeld"))
    let once = try #require(world.caseload.voorzieningen[World.meal])
    #expect(once.checked == day(2, 3) && once.checkedHow == "gebeld")
    #expect(world.refusal(of: .voorzieningChecked(World.meal, how: nil)) == .nothingChanged)
  }
}
