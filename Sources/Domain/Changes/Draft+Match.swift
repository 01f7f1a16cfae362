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
      for posting in [match.question, match.offer] { try mark(posting, .matched) }
    case .matchMoved(let id, let stage): try move(id, to: stage)
    case .matchNoted(let id, let text):
      try requireText(text)
      var match = try open(match: id)
      match.log.append(note("conversation", text))
      try replace(.match(match))
    case .matchEnded(let id, let finished, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var match = try open(match: id)
      match.status = finished ? .finished : .stopped
      match.ended = occasion.today
      match.endReason = reason
      try replace(.match(match))
      for posting in [match.question, match.offer] {
        try mark(posting, finished ? .closed : .open)
      }
    case .postingClosed(let id, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      guard case .posting(var posting) = current(id) else { throw .notFound(id) }
      guard posting.status.isOpen else { throw .alreadyFinished }
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

  private mutating func mark(_ id: ID?, _ status: PostingStatus) throws(Refusal) {
    guard let id, case .posting(var posting) = current(id), posting.status.isOpen else { return }
    posting.status = status
    posting.ended = status == .closed ? occasion.today : nil
    posting.looked = occasion.today
    try replace(.posting(posting))
  }

  private func open(match id: ID) throws(Refusal) -> Match {
    guard case .match(let match) = current(id) else { throw .notFound(id) }
    guard match.status.isOpen else { throw .alreadyFinished }
    return match
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
