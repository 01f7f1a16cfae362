extension Signaal {
  /// The day on which whoever told us should hear back, or nil when nothing is owed (R28,
  /// S2:322, 326; S3:429-431).
  ///
  /// As many days after it was heard as the settings say, and again on the day it ends, as long as
  /// nothing was told since. What was owed before it ended stays owed since then. Nobody is owed an
  /// answer who did not give a name.
  public func feedbackDue(settings: Settings) -> Day? {
    guard let informant, !informant.isBlank else { return nil }
    let first = received + settings.feedbackDays
    guard let ended else { return feedback.isEmpty ? first : nil }
    if feedback.contains(where: { $0.day >= ended }) { return nil }
    return feedback.isEmpty ? min(first, ended) : ended
  }
}

extension Waakvlam {
  /// The rhythm in days: the one a person chose, or else the one that goes with the risk (R20).
  /// A choice that is no rhythm, less than a day or more than ten years, does not count.
  public func rhythm(settings: Settings) -> Int? {
    guard risk != .onCall else { return nil }
    if let interval, (1...3650).contains(interval) { return interval }
    return settings.interval(for: risk)
  }

  /// The day of the next contact: the last contact, or the start, and the rhythm (R20); nil on
  /// call and when put out. Who could not be reached is tried again soon; the moment stays open.
  public func nextContact(settings: Settings) -> Day? {
    guard isBurning, let rhythm = rhythm(settings: settings) else { return nil }
    let reached = moments.filter { $0.verdict != .unreached }.map(\.day).max() ?? started
    let due = reached + rhythm
    guard let tried = moments.last, tried.verdict == .unreached else { return due }
    return max(due, tried.day + settings.retryDays)
  }

  /// The remarks on a waakvlam: nobody is named whom the resident can turn to, or nobody around the
  /// resident knows of it. None of them stops it (R22, `S4:3215-3218`).
  public var checks: [Remark] {
    var remarks: [Remark] = []
    if whereToTurn?.isBlank ?? true { remarks.append(Remark(.whereToTurnMissing, id)) }
    if informed.isEmpty { remarks.append(Remark(.nobodyInformed, id)) }
    return remarks
  }
}
