extension Caseload {
  /// The next step of a plan: look at it together every so often, and when its term is over decide
  /// how it goes on (R8–R11, `S4:1776-1783`); nil when it is ended.
  public func nextStep(of plan: Plan) -> NextStep? {
    guard plan.status.isOpen else { return nil }
    let owner = plan.owner ?? user?.id
    let look = plan.lookedAt + settings.followUpDays
    guard let end = termEnd(of: plan), end <= look else {
      return NextStep(owner: owner, act: .evaluate, day: look)
    }
    return NextStep(owner: owner, act: .decide, day: end)
  }

  /// The day a plan should be over: as agreed, or else as many calendar months after its start as
  /// support may take (R8, R10, R11); nil when it runs on no clock of ours. Support of youth may take
  /// longer (R8).
  public func termEnd(of plan: Plan) -> Day? {
    if let agreed = plan.expectedEnd { return agreed }
    switch plan.support {
    case .frontDesk, .youth, .secondLine: return nil
    case .firstLine, .coaching: return plan.started.adding(months: settings.supportMonths)
    case .wijkteam:
      let ageGroup = residents[plan.resident]?.ageGroup
      if let ageGroup, Codes.youth.contains(ageGroup) { return nil }
      return plan.started.adding(months: settings.supportMonths)
    }
  }
}

extension Plan {
  /// The last day it was looked at together: its start, an evaluation or a decision on more time.
  public var lookedAt: Day { max(started, evaluated ?? started, extensions.last?.day ?? started) }
}
