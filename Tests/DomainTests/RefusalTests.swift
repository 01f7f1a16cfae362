import Domain
import Testing

@Suite struct RefusalTests {
  /// A world in which something has gone on: one item in each state.
  private struct Busy {
    var world = World()
    var open, ended, offered, accepted, returned, finished, unasked, burning, out, kept, tie: ID

    init() throws {
      open = try world.receive()
      ended = try world.receive()
      let other = try world.receive()
      let third = try world.receive()
      offered = try world.offer(open, to: World.meal)
      accepted = try world.offer(open, to: World.team, .wijkteam)
      finished = try world.offer(open, to: World.desk, .frontDesk)
      returned = try world.offer(other, to: World.meal)
      unasked = try world.offer(third, to: World.meal)
      burning = world.fresh()
      out = world.fresh()
      kept = world.fresh()
      tie = world.fresh()
      try world.act(.signaalClosed(signaal: ended, reason: "opgelost"))
      try world.act(.referralAccepted(accepted))
      try world.act(.referralFinished(finished, outcome: .helped, reason: nil))
      try world.act(.referralReturned(returned, proposal: "probeer de tuin", reason: "vol"))
      try world.act(.referralRaised(unasked, to: nil))
      try world.act(.waakvlamLit(world.waakvlam(out)))
      try world.act(.waakvlamEnded(out, reason: "gaat goed"))
      try world.act(.waakvlamLit(world.waakvlam(burning)))
      try world.act(.added(.promise(promise(kept))))
      try world.act(.promiseKept(kept))
      try world.act(.added(.contact(contact(tie, World.aydin, World.hatice, "buur"))))
    }

    func promise(_ id: ID, what: String = "bellen", who: String = "Samira") -> Promise {
      var promise = Promise()
      promise.id = id
      promise.what = what
      promise.who = who
      promise.due = world.today
      return promise
    }

    func resident(_ with: (inout Resident) -> Void) -> Resident {
      var resident = Resident()
      resident.id = id(500)
      resident.name = "Nieuw"
      resident.wijk = "Bospolder"
      with(&resident)
      return resident
    }

    func voorziening(_ id: ID, _ with: (inout Voorziening) -> Void = { _ in }) -> Voorziening {
      var card = Voorziening()
      card.id = id
      card.name = "Nieuw"
      with(&card)
      return card
    }
  }

  private let nobody = id(999)
  private let new = id(500)

  private func expect(_ busy: Busy, _ table: [(Change, Refusal?)]) {
    for (change, refusal) in table {
      #expect(busy.world.refusal(of: change) == refusal, "\(change)")
    }
  }

  @Test("a signaal is refused for a reason, and only for one")
  func signalen() throws {
    let busy = try Busy()
    let world = busy.world
    let tomorrow = world.today + 1
    expect(
      busy,
      [
        (.signaalReceived(world.signaal(new, " \n\t")), .textMissing),
        (.signaalReceived(world.signaal(new) { $0.wijk = "Nergens" }), .unknownWijk("Nergens")),
        (.signaalReceived(world.signaal(new) { $0.wijk = "" }), .unknownWijk("")),
        (.signaalReceived(world.signaal(new) { $0.received = tomorrow }), .dayInFuture(tomorrow)),
        (.signaalReceived(world.signaal(new) { $0.about = nobody }), .notFound(nobody)),
        (.signaalReceived(world.signaal(new) { $0.about = World.samira }), .notFound(World.samira)),
        (.signaalReceived(world.signaal(new) { $0.owner = World.aydin }), .notFound(World.aydin)),
        (.signaalReceived(world.signaal(busy.open)), .alreadyExists(busy.open)),
        (.signaalReceived(world.signaal(World.meal)), .alreadyExists(World.meal)),
        (.signaalReceived(world.signaal(.none)), .alreadyExists(.none)),
        (.signaalReceived(world.signaal(new)), nil),
        (.edited(.signaal(world.signaal(nobody))), .notFound(nobody)),
        (.edited(.signaal(world.signaal(World.aydin))), .notFound(World.aydin)),
        (.edited(.signaal(world.signaal(busy.open, ""))), .textMissing),
        (talk(about: busy.open, " "), .textMissing),
        (talk(about: busy.ended, "toch"), .signaalEnded),
        (talk(about: nobody, "x"), .notFound(nobody)),
        (.feedbackGiven(signaal: busy.open, text: ""), .textMissing),
        (.feedbackGiven(signaal: busy.ended, text: "zo liep het"), nil),
        (.signaalClosed(signaal: busy.open, reason: "  "), .reasonMissing),
        (.signaalDeclined(signaal: busy.open, reason: ""), .reasonMissing),
        (.signaalDeclined(signaal: busy.ended, reason: "te laat"), .signaalEnded),
        (.signaalClosed(signaal: busy.ended, reason: "nog eens"), .signaalEnded),
        (.signaalClosed(signaal: World.meal, reason: "x"), .notFound(World.meal)),
        (.signaalJoined(busy.open, to: busy.open, reason: "zelfde"), .sameSignaal),
        (.signaalJoined(busy.open, to: busy.ended, reason: "zelfde"), .signaalEnded),
        (.signaalJoined(busy.ended, to: busy.open, reason: "zelfde"), .signaalEnded),
        (.signaalJoined(busy.open, to: nobody, reason: "zelfde"), .notFound(nobody)),
      ])
  }

  @Test("a referral is refused for a reason, and only for one")
  func referrals() throws {
    let busy = try Busy()
    let world = busy.world
    var strange = world.referral(new, busy.open, World.meal)
    strange.owner = nobody
    expect(
      busy,
      [
        (.referralOffered(world.referral(new, nobody, World.meal)), .notFound(nobody)),
        (.referralOffered(world.referral(new, busy.ended, World.meal)), .signaalEnded),
        (.referralOffered(world.referral(new, busy.open, nil)), .unknownReceiver),
        (.referralOffered(world.referral(new, busy.open, nobody)), .unknownReceiver),
        (.referralOffered(world.referral(new, busy.open, World.bospolder)), .unknownReceiver),
        (
          .referralOffered(world.referral(busy.offered, busy.open, World.meal)),
          .alreadyExists(busy.offered)
        ),
        (.referralOffered(strange), .notFound(nobody)),
        (.referralAccepted(busy.accepted), .alreadyAccepted),
        (.referralAccepted(busy.returned), .alreadyReturned),
        (.referralAccepted(busy.finished), .alreadyFinished),
        (.referralAccepted(busy.unasked), .unknownReceiver),
        (.referralAccepted(nobody), .notFound(nobody)),
        (.referralReturned(busy.offered, proposal: " ", reason: "vol"), .proposalMissing),
        (.referralReturned(busy.offered, proposal: "tuin", reason: ""), .reasonMissing),
        (.referralReturned(busy.returned, proposal: "tuin", reason: "vol"), .alreadyReturned),
        (.referralReturned(busy.finished, proposal: "tuin", reason: "vol"), .alreadyFinished),
        (.referralReturned(busy.unasked, proposal: "tuin", reason: "vol"), .unknownReceiver),
        (.referralRaised(busy.finished, to: nil), .alreadyFinished),
        (.referralRaised(busy.accepted, to: World.meal), .noFurtherLevel),
        (.referralLowered(busy.accepted, to: World.team), .noFurtherLevel),
        (.referralLowered(busy.offered, to: World.desk), .noFurtherLevel),
        (.referralRaised(busy.offered, to: nobody), .unknownReceiver),
        (.referralNoted(busy.offered, text: ""), .textMissing),
        (.referralNoted(busy.finished, text: "nog iets"), .alreadyFinished),
        (.referralFinished(busy.finished, outcome: .helped, reason: nil), .alreadyFinished),
        (.referralFinished(nobody, outcome: .helped, reason: nil), .notFound(nobody)),
      ])
    for outcome in Outcome.allCases {
      let refusal: Refusal? = [.helped, .eligible].contains(outcome) ? nil : .reasonMissing
      for reason in [nil, "", " \t"] {
        expect(
          busy, [(.referralFinished(busy.accepted, outcome: outcome, reason: reason), refusal)])
      }
      expect(busy, [(.referralFinished(busy.accepted, outcome: outcome, reason: "omdat"), nil)])
    }
  }

  @Test("a waakvlam is refused for a reason, and only for one")
  func waakvlammen() throws {
    let busy = try Busy()
    let world = busy.world
    let tomorrow = world.today + 1
    func lit(_ resident: ID = World.hatice, _ with: (inout Waakvlam) -> Void = { _ in }) -> Change {
      .waakvlamLit(world.waakvlam(new, resident, with))
    }
    expect(
      busy,
      [
        (lit(nobody), .notFound(nobody)),
        (lit(World.meal), .notFound(World.meal)),
        (lit { $0.holder = " " }, .holderMissing),
        (lit { $0.started = tomorrow }, .dayInFuture(tomorrow)),
        (lit { $0.signaal = nobody }, .notFound(nobody)),
        (lit { $0.holderRecord = nobody }, .notFound(nobody)),
        (lit(World.silva), .alreadyBurning(busy.burning)),
        (lit(), nil),
        (
          .together([lit(), .waakvlamLit(world.waakvlam(id(501), World.hatice))]),
          .alreadyBurning(new)
        ),
        (.edited(.waakvlam(world.waakvlam(nobody))), .notFound(nobody)),
        (.edited(.waakvlam(world.waakvlam(busy.burning) { $0.holder = "" })), .holderMissing),
        (.momentLogged(waakvlam: busy.out, verdict: .ok, text: nil, signaal: new), .waakvlamEnded),
        (.momentLogged(waakvlam: nobody, verdict: .ok, text: nil, signaal: new), .notFound(nobody)),
        (
          .momentLogged(waakvlam: busy.burning, verdict: .relapse, text: nil, signaal: busy.open),
          .alreadyExists(busy.open)
        ),
        (.waakvlamEnded(busy.burning, reason: " "), .reasonMissing),
        (.waakvlamEnded(busy.out, reason: "nog eens"), .waakvlamEnded),
      ])
  }

  @Test("what is put on the map and in the network is refused for a reason, and only for one")
  func network() throws {
    let busy = try Busy()
    let world = busy.world
    let tomorrow = world.today + 1
    let same = try #require(world.caseload.voorzieningen[World.meal])
    func tie(_ from: ID, _ to: ID, _ with: (inout Contact) -> Void = { _ in }) -> Change {
      .added(.contact(contact(new, from, to, nil, with)))
    }
    expect(
      busy,
      [
        (.added(.voorziening(busy.voorziening(new) { $0.name = "" })), .nameMissing),
        (.added(.voorziening(busy.voorziening(new) { $0.wijken = ["X"] })), .unknownWijk("X")),
        (.added(.voorziening(busy.voorziening(World.aydin))), .alreadyExists(World.aydin)),
        (.edited(.voorziening(busy.voorziening(nobody))), .notFound(nobody)),
        (.edited(.voorziening(busy.voorziening(World.aydin))), .notFound(World.aydin)),
        (.edited(.voorziening(same)), .nothingChanged),
        (.voorzieningenImported([same]), .nothingChanged),
        (.voorzieningenImported([]), .nothingChanged),
        (.voorzieningenImported([same, busy.voorziening(new) { $0.name = " " }]), .nameMissing),
        (.voorzieningenImported([busy.voorziening(World.aydin)]), .alreadyExists(World.aydin)),
        (.voorzieningenImported([busy.voorziening(.none)]), .alreadyExists(.none)),
        (.voorzieningChecked(nobody, how: nil), .notFound(nobody)),
        (.added(.resident(busy.resident { $0.name = " " })), .nameMissing),
        (.added(.resident(busy.resident { $0.wijk = "X" })), .unknownWijk("X")),
        (.added(.resident(busy.resident { $0.groups = [nobody] })), .notFound(nobody)),
        (.edited(.resident(busy.resident { _ in })), .notFound(new)),
        (tie(World.aydin, World.aydin), .sameEnds),
        (tie(World.aydin, nobody), .notFound(nobody)),
        (tie(busy.open, World.aydin), .notFound(busy.open)),
        (tie(World.aydin, World.silva) { $0.since = tomorrow }, .dayInFuture(tomorrow)),
        (tie(World.aydin, World.silva) { $0.seen = tomorrow }, .dayInFuture(tomorrow)),
        (.contactKindOverruled(busy.tie, nil), .nothingChanged),
        (.contactKindOverruled(nobody, .bonding), .notFound(nobody)),
        (.added(.promise(busy.promise(new, what: " "))), .textMissing),
        (.added(.promise(busy.promise(new, who: ""))), .nameMissing),
        (.promiseKept(busy.kept), .alreadyKept),
        (.promiseKept(nobody), .notFound(nobody)),
        (.together([]), .nothingChanged),
        (
          .together([
            .contactKindOverruled(busy.tie, .linking), .contactKindOverruled(busy.tie, nil),
          ]),
          .nothingChanged
        ),
        (
          .together([.referralAccepted(busy.offered), .referralAccepted(busy.offered)]),
          .alreadyAccepted
        ),
      ])
  }
}
