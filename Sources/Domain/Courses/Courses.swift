extension MatchStatus {
  /// From a thought to a tie that holds without us (C14, R41): a conversation may be skipped, and
  /// then a check says so. Every stage can end.
  public static var course: Course<MatchStatus> {
    Course(
      starts: [.proposed], ends: [.finished, .stopped],
      [
        .proposed: [.askerSpoken, .introduced, .finished, .stopped],
        .askerSpoken: [.bothSpoken, .introduced, .finished, .stopped],
        .bothSpoken: [.introduced, .finished, .stopped],
        .introduced: [.running, .finished, .stopped],
        .running: [.askedAfter, .finished, .stopped],
        .askedAfter: [.askedAfter, .finished, .stopped],
      ])
  }
}
