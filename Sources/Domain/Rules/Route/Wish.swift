/// What the resident wants: the first line of every signaal, referral and plan (R79, `S2:84-86`).
public enum Wish: Equatable, Sendable {
  /// In their own words.
  case words(String)
  /// The words, when there are any.
  public var text: String? { if case .words(let text) = self { text } else { nil } }
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
  /// What the resident wants of a signaal: what was heard about this, or else what they said they want
  /// (R79).
  public func asked(of signaal: Signaal) -> Wish {
    Wish(signaal.wish, signaal.about.flatMap { residents[$0]?.wish })
  }

  /// Whether what the resident wants of a signaal was heard before, and not about this.
  public func isAskedBefore(_ signaal: Signaal) -> Bool {
    signaal.asked == .notAsked && asked(of: signaal) != .notAsked
  }

  /// What the resident wants of a referral: its own words, those of its signaal, or else theirs (R79).
  public func asked(of referral: Referral) -> Wish {
    let signaal = signalen[referral.signaal]
    let resident = (referral.resident ?? signaal?.about).flatMap { residents[$0] }
    return Wish(referral.wish, signaal?.wish, resident?.wish)
  }

  /// What the resident wants of a plan: its own words, or those of what it follows (R79).
  public func asked(of plan: Plan) -> Wish {
    let referral = plan.referral.flatMap { referrals[$0] }
    let signaal = (plan.signaal ?? referral?.signaal).flatMap { signalen[$0] }
    return Wish(plan.goal, referral?.wish, signaal?.wish)
  }
}
