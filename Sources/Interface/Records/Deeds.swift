public import Domain

/// What several acts have in common, whether a key or a command asks for them.
extension Match {
  /// One stage further, as the course says; after the last one it is asked after again. Nil when the
  /// match is over.
  public var nextStage: Change? {
    guard status.isOpen, let next = MatchStatus.course.next(status).first else { return nil }
    return .matchMoved(id, to: next)
  }

  /// The same people and the same task once more (R53).
  public func triedAgain(as fresh: Domain.ID) -> Match {
    var match = Match()
    match.id = fresh
    match.sort = sort
    match.tasks = tasks
    match.asker = asker
    match.helper = helper
    match.question = question
    match.offer = offer
    match.hoursPerWeek = hoursPerWeek
    match.months = months
    match.guide = guide
    match.again = id
    return match
  }
}

extension Signaal {
  /// That somebody heard how it goes: who told it, or somebody else who had a part in it (R28, R72).
  public func telling(_ name: String?, _ text: String) -> Change {
    guard let name, Folding.folded(name) != Folding.folded(informant ?? "") else {
      return .feedbackGiven(signaal: id, text: text)
    }
    return .told(id, to: name, text: text)
  }

  /// One step up the ladder: who was called, and on which day (R64).
  public func escalated(to called: String, on today: Day) -> Change {
    var signaal = self
    var step = Escalation()
    step.level = min(3, (escalations.last?.level ?? -1) + 1)
    step.called = called
    step.day = today
    signaal.escalations.append(step)
    return .edited(.signaal(signaal))
  }
}

extension Caseload {
  /// That somebody was thanked, as a volunteer, as a carer, or both (R74); nil for whoever is neither.
  public func thanks(to id: ID, on today: Day) -> Change? {
    var changes: [Change] = []
    if var resident = residents[id], resident.volunteer != nil {
      resident.volunteer?.thanked = today
      changes.append(.edited(.resident(resident)))
    }
    for var contact in mentions(of: id).compactMap({ contacts[$0] })
    where contact.from == id && contact.care != nil {
      contact.care?.thanked = today
      changes.append(.edited(.contact(contact)))
    }
    return changes.count < 2 ? changes.first : .together(changes)
  }

  /// A match between the two sides of the board; nobody has been spoken to yet (R41).
  ///
  /// - Parameter other: a resident, or another question or offer. Nil when one of the two sides is
  ///   only known by name.
  public func match(of posting: Posting, with other: ID, _ fresh: ID) -> Match? {
    guard let resident = posting.resident else { return nil }
    let theirs = postings[other]
    guard let other = theirs == nil ? other : theirs?.resident else { return nil }
    var match = Match()
    match.id = fresh
    match.sort = posting.sort
    match.asker = posting.side == .question ? resident : other
    match.helper = posting.side == .question ? other : resident
    if posting.side == .question { match.question = posting.id } else { match.offer = posting.id }
    match.hoursPerWeek = posting.hoursPerWeek
    match.months = posting.months
    match.guide = residents[match.helper]?.volunteer?.guide
    return match
  }
}
