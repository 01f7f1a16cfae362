extension Draft {
  mutating func carryOutOnKwestie(_ change: Change) throws(Refusal) {
    switch change {
    case .kwestieRaised(var kwestie):
      kwestie.status = .open
      kwestie.made = occasion.today
      kwestie.decision = nil
      kwestie.ended = nil
      kwestie.endReason = nil
      kwestie.owner = kwestie.owner ?? occasion.worker
      if kwestie.turn.isBlank { kwestie.turn = Codes.residents }
      if kwestie.nextEvaluation <= occasion.today {
        kwestie.nextEvaluation = kwestie.rhythm.next(after: occasion.today)
      }
      try check(kwestie)
      try add(.kwestie(kwestie))
    case .kwestieLevelled(let id, let level, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var kwestie = try open(kwestie: id)
      guard level != kwestie.level else { throw .nothingChanged }
      kwestie.level = level
      kwestie.log.append(note(level.rawValue, reason))
      try replace(.kwestie(kwestie))
    case .kwestieEvaluated(let id, let text, let next):
      try requireText(text)
      var kwestie = try open(kwestie: id)
      let day = next ?? kwestie.rhythm.next(after: occasion.today)
      guard day > occasion.today else { throw .endsBeforeStart(day) }
      kwestie.log.append(note("evaluated", text))
      kwestie.nextEvaluation = day
      try replace(.kwestie(kwestie))
    case .kwestieDecided(let id, let decision, let reason):
      try requireText(decision)
      guard !reason.isBlank else { throw .reasonMissing }
      var kwestie = try open(kwestie: id)
      try requireStep(of: kwestie, to: .decided)
      kwestie.decision = decision
      kwestie.status = .decided
      kwestie.log.append(note("decided", reason))
      try replace(.kwestie(kwestie))
    case .kwestieClosed(let id, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var kwestie = try open(kwestie: id)
      try requireStep(of: kwestie, to: .closed)
      kwestie.status = .closed
      kwestie.ended = occasion.today
      kwestie.endReason = reason
      try replace(.kwestie(kwestie))
    default:
      preconditionFailure("not a change of a kwestie")
    }
  }

  private func open(kwestie id: ID) throws(Refusal) -> Kwestie {
    guard case .kwestie(let kwestie) = current(id) else { throw .notFound(id) }
    guard !KwestieStatus.course.isEnd(kwestie.status) else { throw .alreadyFinished }
    return kwestie
  }

  /// Refuses a step that the course of kwesties does not have.
  private func requireStep(of kwestie: Kwestie, to status: KwestieStatus) throws(Refusal) {
    guard KwestieStatus.course.allows(kwestie.status, status) else { throw .alreadyFinished }
  }

  func check(_ kwestie: Kwestie) throws(Refusal) {
    try requireName(kwestie.title)
    try requireWijk(kwestie.wijk)
    for item in kwestie.items { try require(item, among: [.signaal, .referral]) }
    for group in kwestie.groups { try require(group, among: [.group]) }
    try require(kwestie.owner, among: [.worker])
  }
}

extension Rhythm {
  /// The next time something is looked at: one or three calendar months later (`S2:761`).
  public func next(after day: Day) -> Day {
    let months = self == .month ? 1 : 3
    return day.adding(months: months) ?? day + 30 * months
  }
}

extension Kwestie {
  /// Takes over what only the acts change.
  mutating func keepCourse(of old: Kwestie) {
    status = old.status
    level = old.level
    made = old.made
    decision = old.decision
    log = old.log
    ended = old.ended
    endReason = old.endReason
  }
}
