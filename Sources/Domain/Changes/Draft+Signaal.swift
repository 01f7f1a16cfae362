extension Draft {
  mutating func carryOutOnSignaal(_ change: Change) throws(Refusal) {
    switch change {
    case .signaalReceived(var signaal):
      try check(signaal)
      signaal.status = .new
      signaal.ended = nil
      signaal.reason = nil
      signaal.owner = signaal.owner ?? occasion.worker
      try add(.signaal(signaal))
    case .conversationHeld(var conversation):
      if conversation.day == Day(number: 0) { conversation.day = occasion.today }
      conversation.worker = conversation.worker ?? occasion.worker
      try check(conversation)
      guard let id = conversation.signaal else {
        try add(.conversation(conversation))
        return try keepWish(of: conversation)
      }
      var signaal = try open(id)
      conversation.resident = conversation.resident ?? signaal.about
      try add(.conversation(conversation))
      try keepWish(of: conversation)
      if signaal.wish == nil { signaal.wish = conversation.wish }
      if signaal.about == nil { signaal.about = conversation.resident }
      if signaal.status == .new, SignaalStatus.course.allows(.new, .talking) {
        signaal.status = .talking
      }
      try replace(.signaal(signaal))
      try nameReferrals(of: signaal)
    case .feedbackGiven(let id, let text):
      guard !text.isBlank else { throw .textMissing }
      var signaal = try signaal(id)
      signaal.feedback.append(note(nil, text))
      try replace(.signaal(signaal))
    case .told(let id, let name, let text): try tell(id, name, text)
    case .signaalClosed(let id, let reason):
      try end(id, .closed, reason)
    case .signaalDeclined(let id, let reason):
      try end(id, .declined, reason)
    case .signaalJoined(let id, let other, let reason): try join(id, to: other, reason)
    case .signaalParted(let id):
      var signaal = try signaal(id)
      guard signaal.partOf != nil else { throw .nothingChanged }
      signaal.partOf = nil
      (signaal.ended, signaal.endedBy, signaal.reason) = (nil, nil, nil)
      let hasTalk = mentions(of: id).contains { current($0)?.kind == .conversation }
      signaal.status = hasTalk ? .talking : .new
      try replace(.signaal(signaal))
    default:
      preconditionFailure("not a change of a signaal")
    }
  }

  /// What was noticed twice is one thing: the second ends, and what it tells more is taken over where
  /// nothing stands yet.
  private mutating func join(_ id: ID, to other: ID, _ reason: String) throws(Refusal) {
    guard id != other else { throw .sameSignaal }
    var signaal = try open(id)
    var main = try open(other)
    for mention in mentions(of: id) {
      if case .referral(let referral) = current(mention), referral.status.isOpen {
        throw .referralRuns
      }
    }
    signaal.partOf = other
    signaal.about = signaal.about ?? main.about
    try replace(.signaal(signaal))
    try end(id, .closed, reason)
    main.urgency = max(main.urgency, signaal.urgency)
    main.themes += signaal.themes.filter { !main.themes.contains($0) }
    main.kinds += signaal.kinds.filter { !main.kinds.contains($0) }
    main.about = main.about ?? signaal.about
    main.street = main.street ?? signaal.street
    main.wish = main.wish ?? signaal.wish
    if main != (try open(other)) { try replace(.signaal(main)) }
  }

  /// Somebody heard how it goes or how it ended: who, by name, and what was told.
  private mutating func tell(_ id: ID, _ name: String, _ text: String) throws(Refusal) {
    guard !name.isBlank else { throw .nameMissing }
    guard !text.isBlank else { throw .textMissing }
    let told = Told(name, on: occasion.today, text, by: occasion.worker)
    switch current(id) {
    case .signaal(var signaal):
      signaal.told.append(told)
      try replace(.signaal(signaal))
    case .referral(var referral):
      referral.told.append(told)
      try replace(.referral(referral))
    case .plan(var plan):
      plan.told.append(told)
      try replace(.plan(plan))
    default: throw .notFound(id)
    }
  }

  /// What the resident said they want is what they want, unless something newer was said.
  private mutating func keepWish(of talk: Conversation) throws(Refusal) {
    guard let wish = talk.wish, !wish.isBlank, let id = talk.resident,
      case .resident(var resident) = current(id)
    else { return }
    let isNewest = caseload.mentions(of: id).allSatisfy { mention in
      guard let other = caseload.conversations[mention], other.wish != nil else { return true }
      return other.day <= talk.day
    }
    guard isNewest else { return }
    resident.wish = wish
    try replace(.resident(resident))
  }

  func check(_ signaal: Signaal) throws(Refusal) {
    guard !signaal.text.isBlank else { throw .textMissing }
    try requireWijk(signaal.wijk)
    guard signaal.received <= occasion.today else { throw .dayInFuture(signaal.received) }
    try require(signaal.about, among: [.resident, .household, .group, .voorziening])
    try require(signaal.owner, among: [.worker])
  }

  private func open(_ id: ID) throws(Refusal) -> Signaal {
    let signaal = try signaal(id)
    guard !SignaalStatus.course.isEnd(signaal.status) else { throw .signaalEnded }
    return signaal
  }

  /// Ends a signaal with a sentence (R29); referrals that still run come to their end with it.
  private mutating func end(
    _ id: ID, _ status: SignaalStatus, _ reason: String
  ) throws(Refusal) {
    guard !reason.isBlank else { throw .reasonMissing }
    var signaal = try open(id)
    guard SignaalStatus.course.allows(signaal.status, status) else { throw .signaalEnded }
    signaal.status = status
    signaal.ended = occasion.today
    signaal.reason = reason
    signaal.endedBy = occasion.worker
    try replace(.signaal(signaal))
    for mention in mentions(of: id) {
      guard case .referral(var referral) = current(mention),
        !ReferralStatus.course.isEnd(referral.status)
      else { continue }
      try requireStep(of: referral, to: .finished)
      referral.finish(
        status == .declined ? .failed : .residentActs, reason, on: occasion)
      try replace(.referral(referral))
    }
  }
}

extension Signaal {
  /// Takes over what only the acts change, so that no edit ends a signaal without its sentence.
  mutating func keepCourse(of old: Signaal) {
    status = old.status
    ended = old.ended
    reason = old.reason
    log = old.log
    feedback = old.feedback
    told = old.told
    endedBy = old.endedBy
    waakvlam = old.waakvlam
    partOf = old.partOf
  }
}
