extension Draft {
  mutating func carryOutOnReferral(_ change: Change) throws(Refusal) {
    switch change {
    case .referralOffered(let referral): try offer(referral)
    case .referralAccepted(let id):
      var referral = try open(id)
      try requireStep(of: referral, to: .accepted)
      guard referral.to != nil else { throw .unknownReceiver }
      referral.status = .accepted
      referral.accepted = occasion.today
      referral.acceptedBy = occasion.worker
      try replace(.referral(referral))
      try settle(referral.signaal)
    case .referralReturned(let id, let proposal, let reason):
      guard !proposal.isBlank else { throw .proposalMissing }
      guard !reason.isBlank else { throw .reasonMissing }
      var referral = try open(id)
      try requireStep(of: referral, to: .returned)
      guard referral.to != nil else { throw .unknownReceiver }
      referral.status = .returned
      referral.returns.append(
        Return(
          day: occasion.today, proposal: proposal, reason: reason, worker: occasion.worker))
      try replace(.referral(referral))
      try settle(referral.signaal)
    case .referralRaised(let id, let receiver, let reason):
      try shift(id, by: 1, to: receiver, reason)
    case .referralLowered(let id, let receiver, let reason):
      try shift(id, by: -1, to: receiver, reason)
    case .referralNoted(let id, let text):
      guard !text.isBlank else { throw .textMissing }
      var referral = try open(id)
      referral.log.append(note("conversation", text))
      try replace(.referral(referral))
    case .referralFinished(let id, let outcome, let reason):
      try finish(id, outcome, reason)
    default:
      preconditionFailure("not a change of a referral")
    }
  }

  private func open(_ id: ID) throws(Refusal) -> Referral {
    let referral = try referral(id)
    guard !ReferralStatus.course.isEnd(referral.status) else { throw .alreadyFinished }
    return referral
  }

  /// Refuses a step that the course of referrals does not have.
  func requireStep(of referral: Referral, to status: ReferralStatus) throws(Refusal) {
    guard !ReferralStatus.course.allows(referral.status, status) else { return }
    switch referral.status {
    case .offered: throw .noFurtherLevel
    case .accepted: throw .alreadyAccepted
    case .returned: throw .alreadyReturned
    case .finished: throw .alreadyFinished
    }
  }

  /// A new referral. One for the same signaal that was given back, or that nobody was asked for
  /// after it went up or down, makes way for it.
  private mutating func offer(_ referral: Referral) throws(Refusal) {
    let signaal = try signaal(referral.signaal)
    guard !SignaalStatus.course.isEnd(signaal.status) else { throw .signaalEnded }
    guard let to = referral.to, let receiver = current(to),
      [.voorziening, .resident, .worker].contains(receiver.kind)
    else { throw .unknownReceiver }
    try require(referral.resident, among: [.resident])
    try require(referral.owner, among: [.worker])
    for var earlier in openReferrals(of: referral.signaal)
    where earlier.status == .returned || earlier.to == nil {
      let proposal = earlier.status == .returned ? earlier.returns.last?.proposal : nil
      try requireStep(of: earlier, to: .finished)
      earlier.finish(.elsewhere, proposal ?? referral.reason, on: occasion)
      try replace(.referral(earlier))
    }
    var fresh = Referral()
    fresh.id = referral.id
    fresh.signaal = referral.signaal
    fresh.resident = referral.resident ?? signaal.about
    fresh.to = to
    fresh.level = referral.level
    fresh.owner = referral.owner ?? occasion.worker
    fresh.reason = referral.reason
    fresh.sent = occasion.today
    fresh.sentBy = occasion.worker
    fresh.advised = referral.advised
    fresh.wish = referral.wish
    fresh.nearLooked = referral.nearLooked
    fresh.togetherLooked = referral.togetherLooked
    fresh.parts = referral.parts
    fresh.support = referral.support
    fresh.expectedEnd = referral.expectedEnd
    fresh.walkedAlong = referral.walkedAlong
    fresh.contributors = referral.contributors
    fresh.area = referral.area
    fresh.step = referral.step
    fresh.ground = referral.ground
    fresh.unknownFields = referral.unknownFields
    try add(.referral(fresh))
    try settle(referral.signaal)
  }

  /// One step up or down from below. The receiver may be unknown yet; then its owner must choose.
  /// The reason to ask the one before stays with that asking.
  private mutating func shift(
    _ id: ID, by step: Int, to receiver: ID?, _ reason: String?
  ) throws(Refusal) {
    var referral = try open(id)
    let rank: Int
    if let receiver {
      guard let level = caseload.level(of: receiver) else { throw .unknownReceiver }
      rank = level.rank
      guard step > 0 ? rank > referral.level.rank : rank < referral.level.rank else {
        throw .noFurtherLevel
      }
    } else {
      rank = referral.level.rank + step
    }
    guard Level.allCases.indices.contains(rank) else { throw .noFurtherLevel }
    try requireStep(of: referral, to: .offered)
    referral.log.append(note(step > 0 ? "raised" : "lowered", referral.level.rawValue))
    referral.keepAsking()
    referral.level = Level.allCases[rank]
    referral.to = receiver
    referral.status = .offered
    referral.accepted = nil
    referral.acceptedBy = nil
    referral.sent = occasion.today
    referral.sentBy = occasion.worker
    referral.reason = reason.flatMap { $0.isBlank ? nil : $0 }
    try replace(.referral(referral))
    try settle(referral.signaal)
  }

  /// An outcome. When the question was answered and nothing else runs, the signaal is closed with
  /// it; otherwise it goes back to its owner, who chooses the next step.
  private mutating func finish(
    _ id: ID, _ outcome: Outcome, _ reason: String?
  ) throws(Refusal) {
    let sentence = reason.flatMap { $0.isBlank ? nil : $0 }
    guard !outcome.asksReason || sentence != nil else { throw .reasonMissing }
    var referral = try open(id)
    try requireStep(of: referral, to: .finished)
    referral.finish(outcome, sentence, on: occasion)
    try replace(.referral(referral))
    guard outcome.helps, openReferrals(of: referral.signaal).isEmpty,
      case .signaal(var signaal) = current(referral.signaal),
      SignaalStatus.course.allows(signaal.status, .closed)
    else {
      try settle(referral.signaal)
      return
    }
    signaal.status = .closed
    signaal.ended = occasion.today
    signaal.endedBy = occasion.worker
    signaal.reason = sentence ?? outcome.rawValue
    try replace(.signaal(signaal))
  }

  /// Lets an open signaal stand where its referrals stand, as far as its course leads there: it runs
  /// as soon as one was taken up, and without any it is back with its owner.
  private mutating func settle(_ id: ID) throws(Refusal) {
    guard case .signaal(var signaal) = current(id) else { return }
    let open = openReferrals(of: id)
    let taken = open.contains { $0.status == .accepted }
    let status: SignaalStatus = open.isEmpty ? .talking : taken ? .running : .referred
    guard SignaalStatus.course.allows(signaal.status, status) else { return }
    signaal.status = status
    try replace(.signaal(signaal))
  }

  private func openReferrals(of signaal: ID) -> [Referral] {
    mentions(of: signaal).compactMap { mention in
      guard case .referral(let referral) = current(mention),
        !ReferralStatus.course.isEnd(referral.status)
      else { return nil }
      return referral
    }
  }
}

extension Draft {
  func check(_ referral: Referral) throws(Refusal) {
    try require(referral.signaal, among: [.signaal])
    try require(referral.resident, among: [.resident])
    try require(referral.to, among: [.voorziening, .resident, .worker])
    try require(referral.owner, among: [.worker])
  }
}

extension Referral {
  /// Takes over what only the acts change.
  mutating func keepCourse(of old: Referral) {
    signaal = old.signaal
    to = old.to
    level = old.level
    status = old.status
    sent = old.sent
    accepted = old.accepted
    earlier = old.earlier
    returns = old.returns
    log = old.log
    ended = old.ended
    outcome = old.outcome
    outcomeReason = old.outcomeReason
    sentBy = old.sentBy
    acceptedBy = old.acceptedBy
    endedBy = old.endedBy
    told = old.told
  }

  /// Keeps who was asked so far, before somebody else is asked.
  fileprivate mutating func keepAsking() {
    var asking = Asking()
    asking.day = sent
    asking.to = to
    asking.level = level
    asking.accepted = accepted
    asking.returned = status == .returned ? true : nil
    asking.reason = reason
    asking.sentBy = sentBy
    asking.acceptedBy = acceptedBy
    earlier.append(asking)
  }

  /// Ends it with an outcome.
  mutating func finish(_ outcome: Outcome, _ reason: String?, on occasion: Occasion) {
    status = .finished
    ended = occasion.today
    endedBy = occasion.worker
    self.outcome = outcome.rawValue
    outcomeReason = reason
  }
}
