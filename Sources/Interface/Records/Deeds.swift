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
  ///
  /// - Parameter ladder: who stands at which step; whoever is on none is at the next one.
  public func escalated(to called: String, on today: Day, _ ladder: [[String]] = []) -> Change {
    var signaal = self
    var step = Escalation()
    let known = ladder.firstIndex { names in
      names.contains { NameWords.has(NameWords.of(Folding.folded(called)), $0) }
    }
    step.level = known ?? min(3, (escalations.last?.level ?? -1) + 1)
    step.called = called
    step.day = today
    signaal.escalations.append(step)
    return .edited(.signaal(signaal))
  }
}

extension Caseload {
  /// That somebody was thanked, as a volunteer, as a carer, or both (R74); nil for whoever is neither.
  /// Who helps in a match or by their role is a volunteer, whatever is noted.
  public func thanks(to id: ID, on today: Day) -> Change? {
    var changes: [Change] = []
    let helps = mentions(of: id).contains { matches[$0]?.helper == id }
    if var resident = residents[id], resident.isOnBoard || helps {
      resident.volunteer = resident.volunteer ?? Volunteering()
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

  /// What somebody has on the board that answers a question or an offer: open, and of the same sort.
  private func counterpart(of posting: Posting, from resident: ID) -> Posting? {
    mentions(of: resident).lazy.compactMap { self.postings[$0] }.first { other in
      other.resident == resident && other.side != posting.side && other.status == .open
        && other.sort != nil && other.sort == posting.sort
    }
  }

  /// A match between the two sides of the board; nobody has been spoken to yet (R41).
  ///
  /// - Parameter other: a resident, or another question or offer. Nil when one of the two sides is
  ///   only known by name.
  public func match(of posting: Posting, with other: ID, _ fresh: ID) -> Match? {
    guard let resident = posting.resident else { return nil }
    let named = postings[other]
    guard let other = named == nil ? other : named?.resident else { return nil }
    let theirs = named ?? counterpart(of: posting, from: other)
    let (question, offer) = posting.side == .question ? (posting, theirs) : (theirs, posting)
    var match = Match()
    match.id = fresh
    match.sort = posting.sort
    match.asker = posting.side == .question ? resident : other
    match.helper = posting.side == .question ? other : resident
    match.question = question?.id
    match.offer = offer?.id
    match.tasks = question?.tasks ?? []
    if match.tasks.isEmpty { match.tasks = offer?.tasks ?? [] }
    match.hoursPerWeek = question?.hoursPerWeek ?? offer?.hoursPerWeek
    match.months = question?.months ?? offer?.months
    match.guide = residents[match.helper]?.volunteer?.guide
    return match
  }
}
