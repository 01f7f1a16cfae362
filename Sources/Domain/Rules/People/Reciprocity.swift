/// Whether somebody may be asked what they like to do for others: everybody can do something,
/// unless (R12, `S4:690-695`, `S4:823-830`, `S4:2008-2027`, `S4:3220-3224`).
public enum ReciprocityQuestion: Equatable, Sendable {
  /// Ask it, gently and once.
  case ask
  /// There is no support that it would answer to.
  case withoutSupport
  /// They told it, or they do it.
  case answered
  /// There is a reason why not.
  case unless
  /// A child, or perhaps one, is not asked.
  case child
  /// There is something that cannot wait: an open signaal about them or somebody they live with.
  case urgent
  /// It was asked; not before this day again.
  case notBefore(Day)
}

extension Caseload {
  /// Whether a resident may be asked what they like to do for others.
  ///
  /// Only of somebody with support: a plan that runs, for them or their household, a referral that
  /// was taken up, or a match in which they are helped. A waakvlam is no support (R21). "Not now"
  /// closes it for the months of the settings: on the day they have passed it may be asked again
  /// (R12, `S4:690-695`, `S4:3220-3224`).
  public func reciprocityQuestion(to resident: Resident, on today: Day) -> ReciprocityQuestion {
    if resident.isUnder(12, on: today) ?? (resident.ages(on: today) != nil) { return .child }
    if resident.reciprocity?.isBlank == false || resident.volunteer != nil
      || isHelping(resident.id)
    {
      return .answered
    }
    if resident.notReciprocal?.isBlank == false { return .unless }
    let housemates = housemates(of: resident.id)
    if housemates.contains(where: isUrgent) { return .urgent }
    if let asked = resident.reciprocityAsked {
      guard let again = asked.adding(months: settings.reciprocityMonths) else { return .answered }
      if today < again { return .notBefore(again) }
    }
    return hasSupport(resident.id) ? .ask : .withoutSupport
  }

  /// The question what somebody likes to do for others, when it may be asked (R12,
  /// `S4:690-695`, `S4:3220-3224`).
  public func reciprocityRemarks(about resident: ID, on today: Day) -> [Remark] {
    guard let record = residents[resident],
      reciprocityQuestion(to: record, on: today) == .ask
    else { return [] }
    return [Remark(.reciprocityNotAsked, resident)]
  }

  private func isHelping(_ resident: ID) -> Bool {
    mentions(of: resident).contains {
      matches[$0].map { $0.helper == resident && $0.status.isUnderWay } ?? false
    }
  }

  private func isUrgent(_ resident: ID) -> Bool {
    mentions(of: resident).contains {
      signalen[$0].map { $0.about == resident && $0.status.isOpen && $0.urgency >= .today }
        ?? false
    }
  }

  private func hasSupport(_ resident: ID) -> Bool {
    let own = mentions(of: resident)
    let shared = household(of: resident).map { mentions(of: $0.id) } ?? []
    return own.contains { isSupport($0, of: resident) }
      || shared.contains { plans[$0]?.status.isOpen == true }
  }

  private func isSupport(_ id: ID, of resident: ID) -> Bool {
    if let plan = plans[id] { return plan.resident == resident && plan.status.isOpen }
    if let referral = referrals[id] {
      let whose = referral.resident ?? signalen[referral.signaal]?.about
      return whose == resident && referral.status == .accepted
    }
    if let match = matches[id] { return match.asker == resident && match.status.isUnderWay }
    return false
  }
}
