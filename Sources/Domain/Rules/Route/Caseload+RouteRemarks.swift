extension Caseload {
  /// All remarks of the rules about where a question goes, support and plans, on one record.
  ///
  /// - Parameters:
  ///   - id: a signaal, referral, plan, conversation, household or card; others have none.
  ///   - today: the day it is looked at.
  ///   - worker: who looks; what is not theirs to see is not there.
  public func routeRemarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    switch self[id] {
    case .signaal(let signaal): remarks(on: signaal)
    case .referral(let referral): remarks(on: referral, on: today, to: worker)
    case .plan(let plan): remarks(on: plan, on: today, to: worker)
    case .conversation(let talk): remarks(on: talk)
    case .household(let household): remarks(on: household, on: today)
    default: []
    }
  }

  /// The remarks on a referral: those of its sending while it is open, and its clock unless a plan
  /// that follows it runs on its own (R2, R3, R8, R10, R11, R19).
  public func remarks(on referral: Referral, on today: Day, to worker: ID?) -> [Remark] {
    guard referral.status.isOpen else { return [] }
    let isPlanned = mentions(of: referral.id).contains { id in
      plans[id].map { $0.referral == referral.id && $0.status.isOpen } ?? false
    }
    let late = isPlanned ? nil : clock(of: referral, on: today)?.remarks(about: referral.id)
    return checks(for: referral, on: today, to: worker) + (late ?? [])
  }
}
