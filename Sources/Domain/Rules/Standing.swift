/// What the program proposes to do next with a question; a person decides.
public enum ProposedStep: String, CaseIterable, Sendable {
  /// Tell the one who noticed, and ask whether a waakvlam would be good (R20, R28).
  case tellAndOfferWaakvlam
  /// Agree who looks whether it really starts.
  case checkThatItStarts
  /// Ask in a while how it went: no ending without a look back.
  case askHowItWent
  /// Put on the map who could do it.
  case putOnTheMap
  /// Reach them through somebody they know, or pay a visit.
  case reachThroughSomebody
  /// Look for something that needs no indicatie (`S1:36`).
  case findWithoutIndication
  /// Look for something nearer, and note what the wijk lacks (R32).
  case findNearerAndNoteTheGap
  /// Try again, here or with somebody else (R53).
  case tryAgain
  /// Ask what the resident wants (R79).
  case askTheWish
  /// Let it go on; nothing is asked yet.
  case letItRun
  /// Ask the receiver how it stands.
  case askTheReceiver
}

/// Where a referral stands for whoever sent it: one of eleven, nine chosen and two computed.
public enum Standing: Hashable, Sendable {
  /// It is not finished, and its next date has not passed.
  case running
  /// It is not finished, and nobody wrote anything down by its next date.
  case notUpdated
  /// It ended like this.
  case ended(Outcome)

  /// All eleven: the two computed ones first.
  public static var all: [Standing] {
    [.running, .notUpdated] + Outcome.allCases.map(Standing.ended)
  }

  /// Its code, on the command line and in the list of outcomes.
  public var code: String {
    switch self {
    case .running: "loopt"
    case .notUpdated: "niet-bijgewerkt"
    case .ended(let outcome): outcome.rawValue
    }
  }

  /// What is proposed next.
  public var proposedStep: ProposedStep {
    switch self {
    case .running: .letItRun
    case .notUpdated: .askTheReceiver
    case .ended(let outcome): outcome.proposedStep
    }
  }
}

extension Caseload {
  /// Where a referral stands on a day; nil when it ended with an outcome that is only in the list of
  /// this municipality. On its next date itself it is not late yet.
  public func standing(of referral: Referral, on today: Day) -> Standing? {
    guard referral.status == .finished else {
      guard let due = nextStep(of: referral)?.day, due < today else { return .running }
      return .notUpdated
    }
    return referral.outcome.flatMap(Outcome.init).map(Standing.ended)
  }
}
