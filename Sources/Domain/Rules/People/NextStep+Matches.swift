extension Caseload {
  /// The next step of a match: to speak to the one, then to the other, to bring them together, to
  /// let it begin, and to ask both how it goes (C14, R41, `S4:1616-1619`); nil when it is over.
  ///
  /// Each stage is asked for so many days after the one before; how it goes some weeks after the
  /// start, and then at the rhythm of everything that runs.
  public func nextStep(of match: Match) -> NextStep? {
    let spoken = match.askerSpoken ?? match.proposed
    let step: (act: NextStep.Act, from: Day, days: Int)
    switch match.status {
    case .finished, .stopped: return nil
    case .proposed: step = (.speakToAsker, match.proposed, settings.matchStepDays)
    case .askerSpoken: step = (.speakToHelper, spoken, settings.matchStepDays)
    case .bothSpoken:
      step = (.introduce, match.helperSpoken ?? spoken, settings.matchStepDays)
    case .introduced: step = (.begin, match.introduced ?? spoken, settings.matchStepDays)
    case .running: step = (.askHowItGoes, match.started ?? spoken, settings.matchCheckDays)
    case .askedAfter:
      let last = match.askedAfter ?? match.started ?? spoken
      step = (.askHowItGoes, last, settings.followUpDays)
    }
    return NextStep(owner: match.owner ?? user?.id, act: step.act, day: step.from + step.days)
  }

  /// The next step of a question or an offer on the board: to look for the other side, or that of
  /// its open match; nil when it is over. Looking keeps its own rhythm (C13, `S4:1611-1619`).
  public func nextStep(of posting: Posting) -> NextStep? {
    guard posting.status.isOpen else { return nil }
    let match = mentions(of: posting.id).reversed().lazy.compactMap { self.matches[$0] }
      .first { $0.status.isOpen }
    if let match { return nextStep(of: match) }
    return NextStep(
      owner: posting.owner ?? user?.id, act: .findMatch,
      day: (posting.looked ?? posting.made) + settings.postingDays)
  }
}
