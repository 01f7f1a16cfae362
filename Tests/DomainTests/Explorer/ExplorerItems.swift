import Domain

/// What stands where in a world, for the explorer.
extension ExplorerWorld {
  static func items(_ world: World) -> [Explorer.Item] {
    let named: [(String, ID)] =
      [("signaal", signaal)] + numbered("referral", referrals)
      + numbered("waakvlam", waakvlammen) + numbered("posting", postings)
      + [("match", match), ("kwestie", kwestie), ("plan", plan)]
    return named.compactMap { name, id in
      world.caseload[id].flatMap { item(name, $0, in: world) }
    }
  }

  private static func numbered(_ name: String, _ ids: [ID]) -> [(String, ID)] {
    ids.enumerated().map { ("\(name) \($0.offset + 1)", $0.element) }
  }

  private static func item(
    _ name: String, _ record: AnyRecord, in world: World
  ) -> Explorer.Item? {
    guard var item = standing(name, record, in: world) else { return nil }
    let step = world.caseload.nextStep(of: record, on: world.today)
    item.owner = step?.owner
    item.act = step?.act
    item.day = step?.day
    return item
  }

  private static func standing(
    _ name: String, _ record: AnyRecord, in world: World
  ) -> Explorer.Item? {
    func item<State: RawRepresentable<String>>(
      _ state: State, in course: Course<State>, _ ended: Day?, _ sentence: String?,
      hasNextStep: Bool = true, detail: String = ""
    ) -> Explorer.Item {
      Explorer.Item(
        name: name, kind: record.kind, state: state.rawValue, detail: detail,
        isEnd: course.isEnd(state), hasNextStep: hasNextStep, ended: ended, sentence: sentence)
    }
    switch record {
    case .signaal(let record):
      return item(record.status, in: SignaalStatus.course, record.ended, record.reason)
    case .referral(let record):
      let isAsked = record.to != nil || record.status == .finished
      return item(
        record.status, in: ReferralStatus.course, record.ended, record.outcome,
        detail: isAsked ? "" : ", nobody is asked")
    case .waakvlam(let record):
      let state = record.state(on: world.today)
      let detail = record.isBurning ? "\(record.risk) \(record.isResting(on: world.today))" : ""
      return item(
        state, in: WaakvlamState.course, record.ended, record.endReason,
        detail: state == .out ? "" : detail)
    case .plan(let record):
      let sentence = record.outflow.flatMap { way in record.endReason.map { "\(way): \($0)" } }
      return item(record.status, in: PlanStatus.course, record.ended, sentence)
    case .posting(let record):
      return item(
        record.status, in: PostingStatus.course, record.ended, record.endReason)
    case .match(let record):
      return item(
        record.status, in: MatchStatus.course, record.ended, record.endReason)
    case .kwestie(let record):
      return item(
        record.status, in: KwestieStatus.course, record.ended, record.endReason)
    default: return nil
    }
  }
}
