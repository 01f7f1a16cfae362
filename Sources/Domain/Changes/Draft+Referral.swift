extension Draft {
  mutating func carryOutOnReferral(_ change: Change) throws(Refusal) {
    switch change {
    case .referralOffered(let referral): try offer(referral)
    case .referralAccepted(let id):
      var referral = try open(id)
      guard referral.status != .accepted else { throw .alreadyAccepted }
      guard referral.status != .returned else { throw .alreadyReturned }
      guard referral.to != nil else { throw .unknownReceiver }
      referral.status = .accepted
      referral.accepted = occasion.today
      try replace(.referral(referral))
      try move(referral.signaal, to: .running)
    case .referralReturned(let id, let proposal, let reason):
      guard !proposal.isBlank else { throw .proposalMissing }
      guard !reason.isBlank else { throw .reasonMissing }
      var referral = try open(id)
      guard referral.status != .returned else { throw .alreadyReturned }
      referral.status = .returned
      referral.accepted = nil
      referral.returns.append(Return(day: occasion.today, proposal: proposal, reason: reason))
      try replace(.referral(referral))
      try move(referral.signaal, to: .referred)
    case .referralRaised(let id, let receiver): try shift(id, by: 1, to: receiver)
    case .referralLowered(let id, let receiver): try shift(id, by: -1, to: receiver)
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
    guard referral.status.isOpen else { throw .alreadyFinished }
    return referral
  }

  /// A new referral. One that was given back for the same signaal makes way for it.
  private mutating func offer(_ referral: Referral) throws(Refusal) {
    let signaal = try signaal(referral.signaal)
    guard signaal.status.isOpen else { throw .signaalEnded }
    guard let to = referral.to, let receiver = current(to),
      [.voorziening, .resident, .worker].contains(receiver.kind)
    else { throw .unknownReceiver }
    for mention in caseload.mentions(of: referral.signaal) {
      guard case .referral(var earlier) = current(mention), earlier.status == .returned else {
        continue
      }
      earlier.finish(.elsewhere, earlier.returns.last?.proposal, on: occasion.today)
      try replace(.referral(earlier))
    }
    var fresh = referral
    fresh.status = .offered
    fresh.sent = occasion.today
    fresh.owner = referral.owner ?? occasion.worker
    fresh.resident = referral.resident ?? signaal.about
    try add(.referral(fresh))
    try move(referral.signaal, to: .referred)
  }

  /// One step up or down from below. The receiver may be unknown yet; then its owner must choose.
  private mutating func shift(_ id: ID, by step: Int, to receiver: ID?) throws(Refusal) {
    var referral = try open(id)
    let rank: Int
    if let receiver, let level = caseload.level(of: receiver) {
      rank = level.rank
      guard step > 0 ? rank > referral.level.rank : rank < referral.level.rank else {
        throw .noFurtherLevel
      }
    } else {
      rank = referral.level.rank + step
    }
    guard Level.allCases.indices.contains(rank) else { throw .noFurtherLevel }
    referral.log.append(note(step > 0 ? "raised" : "lowered", referral.level.rawValue))
    referral.level = Level.allCases[rank]
    referral.to = receiver
    referral.status = .offered
    referral.accepted = nil
    referral.sent = occasion.today
    try replace(.referral(referral))
    try move(referral.signaal, to: .referred)
  }

  /// An outcome. When the question was answered and nothing else runs, the signaal is closed with
  /// it; otherwise it goes back to its owner, who chooses the next step.
  private mutating func finish(
    _ id: ID, _ outcome: Outcome, _ reason: String?
  ) throws(Refusal) {
    let sentence = reason.flatMap { $0.isBlank ? nil : $0 }
    guard !outcome.asksReason || sentence != nil else { throw .reasonMissing }
    var referral = try open(id)
    referral.finish(outcome, sentence, on: occasion.today)
    try replace(.referral(referral))
    let others = caseload.mentions(of: referral.signaal).contains { mention in
      guard case .referral(let other) = current(mention) else { return false }
      return other.id != id && other.status.isOpen
    }
    guard !others, case .signaal(var signaal) = current(referral.signaal),
      signaal.status.isOpen
    else { return }
    if outcome.helps {
      signaal.status = .closed
      signaal.ended = occasion.today
      signaal.reason = sentence ?? outcome.rawValue
    } else {
      signaal.status = .talking
    }
    try replace(.signaal(signaal))
  }

  private mutating func move(_ id: ID, to status: SignaalStatus) throws(Refusal) {
    guard case .signaal(var signaal) = current(id), signaal.status.isOpen else { return }
    signaal.status = status
    try replace(.signaal(signaal))
  }
}

extension Referral {
  /// Ends it with an outcome.
  mutating func finish(_ outcome: Outcome, _ reason: String?, on day: Day) {
    status = .finished
    ended = day
    self.outcome = outcome.rawValue
    outcomeReason = reason
  }
}
