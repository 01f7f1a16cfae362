extension Draft {
  mutating func carryOutOnSignaal(_ change: Change) throws(Refusal) {
    switch change {
    case .signaalReceived(let signaal):
      try check(signaal)
      try add(.signaal(signaal))
    case .signaalEdited(let signaal):
      try check(signaal)
      try replace(.signaal(signaal))
    case .conversationHeld(let id, let text):
      guard !text.isBlank else { throw .textMissing }
      var signaal = try open(id)
      signaal.log.append(note("conversation", text))
      if signaal.status == .new { signaal.status = .talking }
      try replace(.signaal(signaal))
    case .feedbackGiven(let id, let text):
      guard !text.isBlank else { throw .textMissing }
      var signaal = try signaal(id)
      signaal.feedback.append(note(nil, text))
      try replace(.signaal(signaal))
    case .signaalClosed(let id, let reason):
      try end(id, .closed, reason)
    case .signaalDeclined(let id, let reason):
      try end(id, .declined, reason)
    default:
      preconditionFailure("not a change of a signaal")
    }
  }

  private func check(_ signaal: Signaal) throws(Refusal) {
    guard !signaal.text.isBlank else { throw .textMissing }
    try requireWijk(signaal.wijk)
    guard signaal.received <= occasion.today else { throw .dayInFuture(signaal.received) }
    if let about = signaal.about, current(about)?.kind != .resident { throw .notFound(about) }
  }

  private func open(_ id: ID) throws(Refusal) -> Signaal {
    let signaal = try signaal(id)
    guard signaal.status.isOpen else { throw .signaalEnded }
    return signaal
  }

  /// Ends a signaal with a sentence (R29); referrals that still run come to their end with it.
  private mutating func end(
    _ id: ID, _ status: SignaalStatus, _ reason: String
  ) throws(Refusal) {
    guard !reason.isBlank else { throw .reasonMissing }
    var signaal = try open(id)
    signaal.status = status
    signaal.ended = occasion.today
    signaal.reason = reason
    try replace(.signaal(signaal))
    for mention in caseload.mentions(of: id) {
      guard case .referral(var referral) = current(mention), referral.status.isOpen else {
        continue
      }
      referral.finish(.residentActs, reason, on: occasion.today)
      try replace(.referral(referral))
    }
  }
}
