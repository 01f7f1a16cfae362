/// What the resident wants: the first line of every signaal, referral and plan (R79, `S2:84-86`).
public enum Wish: Equatable, Sendable {
  /// In their own words.
  case words(String)
  /// Nobody asked yet; that is no mistake of anybody.
  case notAsked

  /// The first of these that says something.
  init(_ texts: String?...) {
    for case let text? in texts where !text.isBlank {
      self = .words(text)
      return
    }
    self = .notAsked
  }
}

extension Signaal {
  /// What the resident wants, or that nobody asked yet (R79).
  public var asked: Wish { Wish(wish) }
}

extension Conversation {
  /// What the resident wants, or that nobody asked yet (R79).
  public var asked: Wish { Wish(wish) }
}

extension Caseload {
  /// What the resident wants of a referral: its own words, or those of its signaal (R79).
  public func asked(of referral: Referral) -> Wish {
    Wish(referral.wish, signalen[referral.signaal]?.wish)
  }

  /// What the resident wants of a plan: its own words, or those of what it follows (R79).
  public func asked(of plan: Plan) -> Wish {
    let referral = plan.referral.flatMap { referrals[$0] }
    let signaal = (plan.signaal ?? referral?.signaal).flatMap { signalen[$0] }
    return Wish(plan.goal, referral?.wish, signaal?.wish)
  }
}
