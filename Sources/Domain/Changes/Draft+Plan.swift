extension Draft {
  mutating func carryOutOnPlan(_ change: Change) throws(Refusal) {
    switch change {
    case .planAgreed(var plan):
      plan.status = .agreed
      plan.extensions = []
      plan.ended = nil
      plan.outflow = nil
      plan.endReason = nil
      plan.owner = plan.owner ?? occasion.worker
      try check(plan)
      try add(.plan(plan))
      try takeUp(plan.signalen)
      try keepGoal(of: plan)
    case .planExtended(let id, let until, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var plan = try open(plan: id)
      guard until > occasion.today, plan.expectedEnd.map({ until > $0 }) ?? true else {
        throw .endsBeforeStart(until)
      }
      var more = Extension()
      more.day = occasion.today
      more.until = until
      more.reason = reason
      plan.extensions.append(more)
      try requireStep(of: plan, to: .extended)
      plan.expectedEnd = until
      plan.status = .extended
      try replace(.plan(plan))
    case .planNoted(let id, let text):
      try requireText(text)
      var plan = try open(plan: id)
      plan.log.append(note("conversation", text))
      try replace(.plan(plan))
    case .planEvaluated(let id):
      var plan = try open(plan: id)
      plan.evaluated = occasion.today
      try replace(.plan(plan))
    case .planEnded(let id, let outflow, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      guard !outflow.isBlank else { throw .textMissing }
      var plan = try open(plan: id)
      try requireStep(of: plan, to: .ended)
      plan.status = .ended
      plan.ended = occasion.today
      plan.outflow = outflow
      plan.endReason = reason
      try replace(.plan(plan))
    default:
      preconditionFailure("not a change of a plan")
    }
  }

  /// A new signaal is taken up: a plan is made for it, it came up in a talk, or somebody was called.
  mutating func takeUp(_ signalen: [ID]) throws(Refusal) {
    for id in signalen {
      guard case .signaal(var signaal) = current(id), signaal.status == .new else { continue }
      signaal.status = .talking
      try replace(.signaal(signaal))
    }
  }

  /// What the resident wants by a new plan is what they want.
  private mutating func keepGoal(of plan: Plan) throws(Refusal) {
    guard let goal = plan.goal, !goal.isBlank,
      case .resident(var resident) = current(plan.resident),
      resident.wish != goal, plan.started == occasion.today
    else { return }
    resident.wish = goal
    try replace(.resident(resident))
  }

  private func open(plan id: ID) throws(Refusal) -> Plan {
    guard case .plan(let plan) = current(id) else { throw .notFound(id) }
    guard !PlanStatus.course.isEnd(plan.status) else { throw .alreadyFinished }
    return plan
  }

  /// Refuses a step that the course of plans does not have.
  private func requireStep(of plan: Plan, to status: PlanStatus) throws(Refusal) {
    guard PlanStatus.course.allows(plan.status, status) else { throw .alreadyFinished }
  }

  func check(_ plan: Plan) throws(Refusal) {
    guard current(plan.resident)?.kind == .resident else { throw .notFound(plan.resident) }
    try require(plan.household, among: [.household])
    try require(plan.signaal, among: [.signaal])
    try require(plan.referral, among: [.referral])
    try require(plan.owner, among: [.worker])
    try requirePast(plan.started)
    if let end = plan.expectedEnd, end < plan.started { throw .endsBeforeStart(end) }
    for part in plan.parts {
      try require(part.signaal, among: [.signaal])
      try require(part.perWeek, "perWeek", in: 0...50)
      guard !part.who.isBlank || part.what?.isBlank == false else { throw .textMissing }
    }
  }
}

extension Plan {
  /// Takes over what only the acts change.
  mutating func keepCourse(of old: Plan) {
    status = old.status
    extensions = old.extensions
    evaluated = old.evaluated
    log = old.log
    ended = old.ended
    outflow = old.outflow
    endReason = old.endReason
  }
}
