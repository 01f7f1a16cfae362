extension SignaalStatus {
  /// From heard to ended (`S2:322`). A referral takes it along, and brings it back to its owner when
  /// it did not help; at every point it can be closed or declined with a sentence (R29).
  public static let course = Course<SignaalStatus>(
    starts: [.new], ends: [.closed, .declined],
    [
      .new: [.talking, .referred, .closed, .declined],
      .talking: [.referred, .closed, .declined],
      .referred: [.talking, .running, .closed, .declined],
      .running: [.talking, .referred, .closed, .declined],
    ])
}

extension ReferralStatus {
  /// From asked to an outcome (`S4:1729-1735`). Going up or down the steps from below asks anew;
  /// what came back is asked of somebody else or ended, never taken up after all.
  public static let course = Course<ReferralStatus>(
    starts: [.offered], ends: [.finished],
    [
      .offered: [.offered, .accepted, .returned, .finished],
      .accepted: [.offered, .returned, .finished],
      .returned: [.offered, .finished],
    ])
}

extension WaakvlamState {
  /// A waakvlam changes between a rhythm and on call, rests, and loses and finds its holder; it can
  /// be put out from everywhere (`S4:3213-3218`). One that is out is lit again as a new one (R23).
  public static let course = Course<WaakvlamState>(
    starts: [.burning, .onCall], ends: [.out],
    [
      .burning: [.onCall, .resting, .seekingHolder, .out],
      .onCall: [.burning, .resting, .seekingHolder, .out],
      .resting: [.burning, .onCall, .seekingHolder, .out],
      .seekingHolder: [.burning, .onCall, .resting, .out],
    ])
}

extension PlanStatus {
  /// A plan runs, may be given more time with a reason, as often as needed, and ends with one of the
  /// ways out (R9, R25).
  public static let course = Course<PlanStatus>(
    starts: [.agreed], ends: [.ended],
    [
      .agreed: [.extended, .ended],
      .extended: [.extended, .ended],
    ])
}

extension PostingStatus {
  /// A question or an offer waits, is matched, waits again when the match stopped, and is closed.
  public static let course = Course<PostingStatus>(
    starts: [.open], ends: [.closed],
    [
      .open: [.matched, .closed],
      .matched: [.open, .closed],
    ])
}

extension MatchStatus {
  /// From a thought to a tie that holds without us (C14, R41): a conversation may be skipped, and
  /// then a check says so. Every stage can end.
  public static let course = Course<MatchStatus>(
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

extension KwestieStatus {
  /// A kwestie is worked on; something is decided, and decided anew when it did not help; it is
  /// closed with a sentence (`S2:738-779`).
  public static let course = Course<KwestieStatus>(
    starts: [.open], ends: [.closed],
    [
      .open: [.decided, .closed],
      .decided: [.decided, .closed],
    ])
}
