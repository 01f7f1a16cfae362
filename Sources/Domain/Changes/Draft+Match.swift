extension Draft {
  mutating func carryOutOnMatch(_ change: Change) throws(Refusal) {
    switch change {
    case .matchProposed(var match):
      match.status = .proposed
      match.proposed = occasion.today
      match.askerSpoken = nil
      match.helperSpoken = nil
      match.introduced = nil
      match.started = nil
      match.askedAfter = nil
      match.ended = nil
      match.endReason = nil
      match.owner = match.owner ?? occasion.worker
      try check(match)
      try add(.match(match))
      for posting in [match.question, match.offer] { try mark(posting, .matched, nil) }
    case .matchMoved(let id, let stage): try move(id, to: stage)
    case .matchNoted(let id, let text):
      try requireText(text)
      var match = try open(match: id)
      match.log.append(note("conversation", text))
      try replace(.match(match))
    case .matchEnded(let id, let finished, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var match = try open(match: id)
      let end = finished ? MatchStatus.finished : .stopped
      guard MatchStatus.course.allows(match.status, end) else { throw .alreadyFinished }
      match.status = end
      match.ended = occasion.today
      match.endReason = reason
      try replace(.match(match))
      for posting in [match.question, match.offer] {
        try mark(posting, finished ? .closed : .open, reason)
      }
    case .postingClosed(let id, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      guard case .posting(var posting) = current(id) else { throw .notFound(id) }
      guard PostingStatus.course.allows(posting.status, .closed) else { throw .alreadyFinished }
      posting.status = .closed
      posting.ended = occasion.today
      posting.endReason = reason
      try replace(.posting(posting))
    default:
      preconditionFailure("not a change of a match")
    }
  }

  /// One stage further. Skipping a conversation is possible and leaves its date empty (R41).
  private mutating func move(_ id: ID, to stage: MatchStatus) throws(Refusal) {
    var match = try open(match: id)
    guard MatchStatus.course.allows(match.status, stage) else { throw .noFurtherLevel }
    match.status = stage
    switch stage {
    case .askerSpoken: match.askerSpoken = occasion.today
    case .bothSpoken: match.helperSpoken = occasion.today
    case .introduced: match.introduced = occasion.today
    case .running: match.started = match.started ?? occasion.today
    case .askedAfter: match.askedAfter = occasion.today
    case .proposed, .finished, .stopped: throw .noFurtherLevel
    }
    try replace(.match(match))
  }

  /// Lets a question or an offer follow its match, as far as its course leads there. It waits again
  /// only when no other match is on its way, and it is closed with the sentence of the match.
  private mutating func mark(
    _ id: ID?, _ status: PostingStatus, _ reason: String?
  ) throws(Refusal) {
    guard let id, case .posting(var posting) = current(id),
      PostingStatus.course.allows(posting.status, status),
      status != .open || !hasOpenMatch(id)
    else { return }
    posting.status = status
    posting.ended = status == .closed ? occasion.today : nil
    posting.endReason = status == .closed ? reason : nil
    posting.looked = occasion.today
    try replace(.posting(posting))
  }

  private func open(match id: ID) throws(Refusal) -> Match {
    guard case .match(let match) = current(id) else { throw .notFound(id) }
    guard !MatchStatus.course.isEnd(match.status) else { throw .alreadyFinished }
    return match
  }

  private func hasOpenMatch(_ posting: ID) -> Bool {
    mentions(of: posting).contains { mention in
      guard case .match(let match) = current(mention) else { return false }
      return !MatchStatus.course.isEnd(match.status)
    }
  }

  func check(_ match: Match) throws(Refusal) {
    for id in [match.asker, match.helper] {
      guard current(id)?.kind == .resident else { throw .notFound(id) }
    }
    guard match.asker != match.helper else { throw .sameEnds }
    try require(match.question, among: [.posting])
    try require(match.offer, among: [.posting])
    try require(match.again, among: [.match])
    try require(match.owner, among: [.worker])
    try require(match.hoursPerWeek, "hoursPerWeek", in: 0...168)
    try require(match.months, "months", in: 0...120)
  }
}

extension Match {
  /// Takes over what only the acts change.
  mutating func keepCourse(of old: Match) {
    status = old.status
    proposed = old.proposed
    askerSpoken = old.askerSpoken
    helperSpoken = old.helperSpoken
    introduced = old.introduced
    started = old.started
    askedAfter = old.askedAfter
    log = old.log
    ended = old.ended
    endReason = old.endReason
  }
}
