import Domain

/// What waits on a screen, for the figures on the tabs; counted once per change of the store.
struct Waiting: Equatable, Sendable {
  var signalen = 0
  var referrals = 0
  var waakvlammen = 0
}

extension Session {
  /// New signalen, referrals without an answer or that came back, waakvlammen due.
  func countWaiting() -> Waiting {
    var waiting = Waiting()
    for signaal in caseload.signalen.rows where signaal.status == .new { waiting.signalen += 1 }
    for referral in caseload.referrals.rows
    where referral.status == .offered || referral.status == .returned {
      waiting.referrals += 1
    }
    for waakvlam in caseload.waakvlammen.rows {
      if let day = waakvlam.nextContact(settings: settings), day <= today {
        waiting.waakvlammen += 1
      }
    }
    return waiting
  }
}
