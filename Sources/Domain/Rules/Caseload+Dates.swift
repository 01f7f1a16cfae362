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
