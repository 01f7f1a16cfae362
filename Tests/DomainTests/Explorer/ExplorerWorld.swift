import Domain

/// The small world of the explorer: one signaal with up to two referrals, a waakvlam that may be lit
/// again, a question and an offer with a match, a kwestie and a plan.
enum ExplorerWorld {
  static let signaal = id(101)
  static let referrals = [id(102), id(103)]
  static let waakvlammen = [id(104), id(105)]
  static let postings = [id(106), id(107)]
  static let match = id(108)
  static let kwestie = id(109)
  static let plan = id(110)
  private static let why = "zo ging het"

  static func ofSignaal(_ world: inout World) -> [Explorer.Event] {
    let id = signaal
    var talk = Conversation()
    talk.id = world.fresh()
    talk.signaal = id
    talk.text = "gesproken"
    let heard = world.signaal(id) {
      $0.about = World.silva
      $0.informant = "Wim"
    }
    return [
      .change(.signaalReceived(heard)), .change(.conversationHeld(talk)),
      .change(.feedbackGiven(signaal: id, text: "verteld")),
      .change(.signaalClosed(signaal: id, reason: why)),
      .change(.signaalClosed(signaal: id, reason: " ")),
      .change(.signaalDeclined(signaal: id, reason: why)),
      .change(.signaalDeclined(signaal: id, reason: "")),
      .change(.signaalJoined(id, to: id, reason: why)),
    ]
  }

  static func ofReferrals(_ world: inout World) -> [Explorer.Event] {
    referrals.flatMap { id -> [Explorer.Event] in
      let changes: [Change] = [
        .referralOffered(world.referral(id, signaal, World.meal)), .referralAccepted(id),
        .referralReturned(id, proposal: "de tuin", reason: why),
        .referralReturned(id, proposal: " ", reason: why), .referralRaised(id, to: nil),
        .referralRaised(id, to: World.team), .referralLowered(id, to: nil),
        .referralLowered(id, to: World.hatice), .referralNoted(id, text: "gebeld"),
      ]
      let ends = Outcome.allCases.flatMap { outcome -> [Change] in
        [why, nil].map { .referralFinished(id, outcome: outcome, reason: $0) }
      }
      return (changes + ends).map(Explorer.Event.change)
    }
  }

  static func ofWaakvlam(_ world: inout World) -> [Explorer.Event] {
    let lit = [Risk.high, .onCall].map { risk in
      Explorer.Event.change(
        .waakvlamLit(world.waakvlam(waakvlammen[0], World.silva) { $0.risk = risk }))
    }
    let relit = [nil, signaal].map {
      Explorer.Event.change(
        .waakvlamRelit(waakvlammen[0], as: waakvlammen[1], text: nil, signaal: $0))
    }
    let acts = waakvlammen.flatMap { id -> [Explorer.Event] in
      var changes: [Change] = Verdict.allCases.map {
        .momentLogged(waakvlam: id, verdict: $0, text: nil, signaal: signaal)
      }
      changes += [
        .waakvlamEnded(id, reason: why), .waakvlamEnded(id, reason: " "),
        .waakvlamPaused(id, until: world.today + 30, reason: why), .waakvlamResumed(id),
        .holderStopped(waakvlam: id), .holderFound(id, holder: "Hatice", record: World.hatice),
      ]
      for risk in [Risk.low, .onCall] {
        guard var edited = world.caseload.waakvlammen[id] else { continue }
        edited.risk = risk
        changes.append(.edited(.waakvlam(edited)))
      }
      return changes.map(Explorer.Event.change)
    }
    return lit + relit + acts + [.days(40)]
  }

  static func ofMatch(_ world: inout World) -> [Explorer.Event] {
    var proposed = Match()
    proposed.id = match
    (proposed.asker, proposed.helper) = (World.silva, World.hatice)
    proposed.question = postings[0]
    proposed.offer = postings[1]
    let boards = zip(postings, Side.allCases).map { id, side -> Change in
      var posting = Posting()
      posting.id = id
      posting.side = side
      posting.what = "samen koken"
      posting.who = "Hatice"
      posting.wijk = "Bospolder"
      posting.made = world.today
      return .added(.posting(posting))
    }
    let changes =
      [
        .matchProposed(proposed), .matchNoted(match, text: "gebeld"),
        .matchEnded(match, finished: true, reason: why),
        .matchEnded(match, finished: false, reason: why),
        .matchEnded(match, finished: true, reason: " "),
      ] + MatchStatus.allCases.map { Change.matchMoved(match, to: $0) }
      + postings.flatMap { id in [why, ""].map { Change.postingClosed(id, reason: $0) } }
    return (boards + changes).map(Explorer.Event.change)
  }

  static func ofKwestie(_ world: inout World) -> [Explorer.Event] {
    var raised = Kwestie()
    raised.id = kwestie
    raised.title = "Geen plek om te eten"
    raised.wijk = "Bospolder"
    let changes: [Change] =
      KwestieLevel.allCases.map { .kwestieLevelled(kwestie, $0, reason: why) } + [
        .kwestieRaised(raised), .kwestieEvaluated(kwestie, text: "gezien", next: nil),
        .kwestieDecided(kwestie, decision: "een eettafel", reason: why),
        .kwestieClosed(kwestie, reason: why), .kwestieClosed(kwestie, reason: " "),
      ]
    return changes.map(Explorer.Event.change)
  }

  static func ofPlan(_ world: inout World) -> [Explorer.Event] {
    var agreed = Plan()
    agreed.id = plan
    agreed.resident = World.silva
    agreed.started = world.today
    let changes: [Change] = [
      .planAgreed(agreed), .planExtended(plan, until: world.today + 60, reason: why),
      .planExtended(plan, until: world.today + 60, reason: ""), .planNoted(plan, text: "gebeld"),
      .planEvaluated(plan), .planEnded(plan, outflow: "waakvlam", reason: why),
      .planEnded(plan, outflow: " ", reason: why),
      .planEnded(plan, outflow: "waakvlam", reason: ""),
    ]
    return changes.map(Explorer.Event.change)
  }
}
