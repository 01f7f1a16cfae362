/// The defaults that the sources leave open, each in one place and none hidden in a rule.
public struct Settings: Equatable, Sendable {
  /// Days after which whoever told us hears back (R28).
  public var feedbackDays = 14
  /// Days between two contacts when a relapse is likely (R20).
  public var highRiskDays = 14
  /// Days between two contacts when a relapse may happen (R20).
  public var middleRiskDays = 42
  /// Days between two contacts when a relapse is unlikely (R20).
  public var lowRiskDays = 91
  /// Days before trying again when somebody could not be reached.
  public var retryDays = 2
  /// Days without an answer after which a referral is called waiting.
  public var answerDays = 14
  /// Days within which a returned referral gets its next step.
  public var returnedDays = 7
  /// Days between two looks at a referral that was taken up.
  public var followUpDays = 42
  /// Days after which a card of the sociale kaart is out of date (R33).
  public var cardDays = 180
  /// Days after which a contact that nobody saw is no longer called living (§4.4).
  public var livingDays = 365

  /// The defaults of the domain book.
  public init() {}

  /// The rhythm that goes with a risk, in days; nil when on call.
  public func interval(for risk: Risk) -> Int? {
    switch risk {
    case .high: highRiskDays
    case .middle: middleRiskDays
    case .low: lowRiskDays
    case .onCall: nil
    }
  }
}
