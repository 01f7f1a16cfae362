import Domain
import Testing

@Suite struct LifecycleTests {
  @Test("a referral that came back makes way for the next one, which can close the signaal")
  func wholeWay() throws {
    var world = World()
    let signaal = try world.receive { $0.about = World.aydin }
    #expect(world.caseload.signalen[signaal]?.status == .new)
    try world.act(talk(about: signaal, "wil graag met anderen eten"))
    #expect(world.caseload.signalen[signaal]?.status == .talking)
    let first = try world.offer(signaal, to: World.desk, .frontDesk)
    #expect(world.caseload.signalen[signaal]?.status == .referred)
    #expect(world.caseload.referrals[first]?.owner == World.samira)
    #expect(world.caseload.referrals[first]?.resident == World.aydin)
    world.today = day(5, 3)
    try world.act(.referralReturned(first, proposal: "de eettafel", reason: "kan dichterbij"))
    #expect(world.caseload.referrals[first]?.status == .returned)
    let step = try #require(
      world.caseload.signalen[signaal].map { world.caseload.nextStep(of: $0) })
    #expect(step?.owner == World.samira && step?.act == .referAgain && step?.day == day(12, 3))

    let second = try world.offer(signaal, to: World.meal)
    let elders = try #require(world.caseload.referrals[first])
    #expect(elders.status == .finished)
    #expect(elders.outcome == "elders")
    #expect(elders.outcomeReason == "de eettafel")
    #expect(elders.ended == day(5, 3))
    try world.act(.referralAccepted(second))
    #expect(world.caseload.signalen[signaal]?.status == .running)
    #expect(world.caseload.referrals[second]?.accepted == day(5, 3))
    try world.act(.referralFinished(second, outcome: .helped, reason: nil))
    let closed = try #require(world.caseload.signalen[signaal])
    #expect(closed.status == .closed)
    #expect(closed.ended == day(5, 3))
    #expect(closed.reason == "geholpen")
  }

  @Test(
    "a referral that did not help gives the signaal back to its owner", arguments: Outcome.allCases)
  func finish(_ outcome: Outcome) throws {
    var world = World()
    let signaal = try world.receive()
    let referral = try world.offer(signaal, to: World.meal)
    try world.act(.referralAccepted(referral))
    world.today = day(20, 4)
    try world.act(.referralFinished(referral, outcome: outcome, reason: "zo ging het"))
    let after = try #require(world.caseload.signalen[signaal])
    #expect(after.status == (outcome.helps ? .closed : .talking))
    #expect(after.reason == (outcome.helps ? "zo ging het" : nil))
    #expect(world.caseload.referrals[referral]?.outcome == outcome.rawValue)
    let next = world.caseload.nextStep(of: after)
    #expect(next?.act == (outcome.helps ? nil : .followUp))
    #expect(next?.day == (outcome.helps ? nil : day(4, 5)), "counted from the outcome")
  }

  @Test("a signaal stays with the referrals that still run")
  func several() throws {
    var world = World()
    let signaal = try world.receive()
    let one = try world.offer(signaal, to: World.meal)
    let two = try world.offer(signaal, to: World.team, .wijkteam)
    let three = try world.offer(signaal, to: World.desk, .frontDesk)
    func status() -> SignaalStatus? { world.caseload.signalen[signaal]?.status }
    try world.act(.referralAccepted(one))
    try world.act(.referralReturned(two, proposal: "wacht", reason: "vol"))
    #expect(status() == .running, "one of them runs")
    try world.act(.referralFinished(one, outcome: .helped, reason: nil))
    #expect(status() == .referred, "the others are still asked")
    try world.act(.referralFinished(three, outcome: .noPlace, reason: "vol"))
    try world.act(.referralFinished(two, outcome: .eligible, reason: nil))
    #expect(status() == .closed)
  }

  @Test("a referral goes up and down from below, and keeps who was asked before")
  func shift() throws {
    var world = World()
    let signaal = try world.receive()
    let id = try world.offer(signaal, to: World.meal)
    try world.act(.referralAccepted(id))
    world.today = day(9, 3)
    try world.act(.referralRaised(id, to: nil))
    var referral = try #require(world.caseload.referrals[id])
    #expect(referral.level == .individual && referral.to == nil && referral.status == .offered)
    #expect(referral.accepted == nil && referral.sent == day(9, 3))
    #expect(referral.earlier.map(\.to) == [World.meal])
    #expect(referral.earlier.map(\.level) == [.collective])
    #expect(referral.earlier.map(\.accepted) == [day(2, 3)])
    #expect(world.caseload.nextStep(of: referral)?.act == .referAgain)
    #expect(world.caseload.signalen[signaal]?.status == .referred)
    try world.act(.referralRaised(id, to: World.team))
    referral = try #require(world.caseload.referrals[id])
    #expect(referral.level == .wijkteam && referral.to == World.team)
    try world.act(.referralReturned(id, proposal: "eettafel", reason: "kan dichterbij"))
    try world.act(.referralLowered(id, to: World.meal))
    referral = try #require(world.caseload.referrals[id])
    #expect(referral.level == .collective && referral.status == .offered)
    #expect(referral.earlier.map(\.returned) == [nil, nil, true])
    #expect(referral.log.map(\.act) == ["raised", "raised", "lowered"])
  }

  @Test("there is nothing below own network and nothing above the second line")
  func ends() throws {
    var world = World()
    let signaal = try world.receive()
    let low = try world.offer(signaal, to: World.hatice, .ownNetwork)
    #expect(world.refusal(of: .referralLowered(low, to: nil)) == .noFurtherLevel)
    for _ in 1..<Level.allCases.count { try world.act(.referralRaised(low, to: nil)) }
    #expect(world.caseload.referrals[low]?.level == .secondLine)
    #expect(world.refusal(of: .referralRaised(low, to: nil)) == .noFurtherLevel)
  }

  @Test("a referral that nobody is asked for makes way for a new one")
  func unasked() throws {
    var world = World()
    let signaal = try world.receive()
    let first = try world.offer(signaal, to: World.meal)
    try world.act(.referralRaised(first, to: nil))
    _ = try world.offer(signaal, to: World.team, .wijkteam)
    #expect(world.caseload.referrals[first]?.outcome == "elders")
    #expect(world.caseload.openReferral(of: signaal)?.to == World.team)
  }

  @Test("a new referral begins anew, whatever it was copied from (R53)")
  func again() throws {
    var world = World()
    let signaal = try world.receive()
    let first = try world.offer(signaal, to: World.meal)
    try world.act(.referralFinished(first, outcome: .unreached, reason: "niet thuis"))
    var copy = try #require(world.caseload.referrals[first])
    copy.id = world.fresh()
    copy.reason = "nog eens proberen"
    try world.act(.referralOffered(copy))
    let again = try #require(world.caseload.referrals[copy.id])
    #expect(again.status == .offered && again.reason == "nog eens proberen")
    #expect(again.ended == nil && again.outcome == nil && again.outcomeReason == nil)
  }

  @Test("an end of a signaal ends its referrals with the same sentence")
  func ending() throws {
    var world = World()
    for (declined, outcome) in [(true, "niet-gelukt"), (false, "bewoner-aan-zet")] {
      let signaal = try world.receive()
      let referral = try world.offer(signaal, to: World.meal)
      let reason = "ze wil het zelf"
      try world.act(
        declined
          ? .signaalDeclined(signaal: signaal, reason: reason)
          : .signaalClosed(signaal: signaal, reason: reason))
      let after = try #require(world.caseload.signalen[signaal])
      #expect(after.status == (declined ? .declined : .closed))
      #expect(after.ended == world.today && after.reason == reason)
      let ended = try #require(world.caseload.referrals[referral])
      #expect(ended.status == .finished && ended.outcomeReason == reason)
      #expect(ended.outcome == outcome)
    }
  }

  @Test("an offer and an end in one action leave nothing open")
  func together() throws {
    var world = World()
    let signaal = try world.receive()
    let referral = world.referral(world.fresh(), signaal, World.meal)
    try world.act(
      .together([.referralOffered(referral), .signaalClosed(signaal: signaal, reason: "klaar")]))
    #expect(world.caseload.referrals[referral.id]?.status == .finished)
    #expect(world.caseload.openReferral(of: signaal) == nil)
  }
}
