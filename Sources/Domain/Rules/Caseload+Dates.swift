extension Caseload {
  /// Whether a card was not checked for longer than it should be (R33). An off-list card never is.
  public func isStale(
    _ voorziening: Voorziening, on today: Day
  ) -> Bool {
    guard voorziening.visibility != .offList else { return false }
    guard let checked = voorziening.checked else { return true }
    return today - checked > settings.cardDays
  }
}

extension Signaal {
  /// The day on which whoever told us should hear back, or nil when nothing is owed (R28).
  ///
  /// Fourteen days after it was heard, and again on the day it ends, as long as nothing was told
  /// since. Nobody is owed an answer who did not give a name.
  public func feedbackDue(settings: Settings) -> Day? {
    guard let informant, !informant.isBlank else { return nil }
    if let ended {
      return feedback.contains { $0.day >= ended } ? nil : ended
    }
    return feedback.isEmpty ? received + settings.feedbackDays : nil
  }
}
