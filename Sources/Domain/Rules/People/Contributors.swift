extension Caseload {
  /// Who helped along in something that ended and has not heard how it ended: the names of who told
  /// it, walked along, was named as helping, carried a part near to the resident, or sat beside
  /// them in a talk (R72, `S3:429-431`). Each once, in that order; empty while it goes on.
  ///
  /// Heard is told on the day it ended or later. The resident and the workers are not in it.
  ///
  /// - Parameter id: a signaal, a referral or a plan; of anything else there are none.
  public func contributorsNotTold(of id: ID) -> [String] {
    guard let part = Contribution(of: id, in: self), let ended = part.ended else { return [] }
    let told = Set(part.told.filter { $0.day >= ended }.map(\.to.plainName))
    let own = Set(part.residents.compactMap { residents[$0]?.name.plainName })
      .union(workers.rows.map(\.name.plainName))
    var seen = told.union(own)
    return part.names.filter { name in
      !name.isBlank && seen.insert(name.plainName).inserted
    }
  }

  /// What was noticed of the same thing and joined to a signaal, oldest first.
  public func parts(of signaal: ID) -> [Signaal] {
    mentions(of: signaal).compactMap { signalen[$0] }.filter { $0.partOf == signaal }
      .sorted { ($0.received, $0.id) < ($1.received, $1.id) }
  }

  /// That some who helped along have not heard how it ended (R72, `S3:429-431`).
  public func contributorRemarks(about id: ID) -> [Remark] {
    let names = contributorsNotTold(of: id)
    return names.isEmpty ? [] : [Remark(.contributorsNotTold, id, names.map(Fact.words))]
  }

  /// What there is to know of who had a part in something.
  private struct Contribution {
    var ended: Day?
    var names: [String] = []
    var told: [Told] = []
    var residents: [ID] = []

    init?(of id: ID, in caseload: Caseload) {
      if let signaal = caseload.signalen[id] {
        add(signaal, in: caseload)
      } else if let referral = caseload.referrals[id] {
        ended = referral.ended
        add(referral)
        for plan in caseload.plans(after: id) { add(plan) }
      } else if let plan = caseload.plans[id] {
        ended = plan.ended
        if let referral = plan.referral.flatMap({ caseload.referrals[$0] }) { add(referral) }
        add(plan)
        let talks = caseload.mentions(of: plan.resident).compactMap { caseload.conversations[$0] }
        for talk in talks where plan.started <= talk.day && talk.day <= plan.ended ?? talk.day {
          add(talk)
        }
      } else {
        return nil
      }
    }

    private mutating func add(_ signaal: Signaal, in caseload: Caseload) {
      ended = signaal.ended
      residents += [signaal.about].compactMap { $0 }
      names += [signaal.informant].compactMap { $0 }
      // Who noticed the same had a part in it too.
      names += caseload.parts(of: signaal.id).compactMap(\.informant)
      for note in signaal.feedback {
        var told = Told()
        told.to = signaal.informant ?? ""
        told.day = note.day
        self.told.append(told)
      }
      told += signaal.told
      let near = caseload.mentions(of: signaal.id)
      let referrals = near.compactMap { caseload.referrals[$0] }
      for referral in referrals { add(referral) }
      let later = referrals.flatMap { caseload.plans(after: $0.id) }
      var seen: Set<ID> = []
      for plan in near.compactMap({ caseload.plans[$0] }) + later
      where seen.insert(plan.id).inserted { add(plan) }
      for talk in near.compactMap({ caseload.conversations[$0] }) { add(talk) }
    }

    private mutating func add(_ referral: Referral) {
      residents += [referral.resident].compactMap { $0 }
      names += [referral.walkedAlong].compactMap { $0 } + referral.contributors
      add(referral.parts)
      told += referral.told
    }

    private mutating func add(_ plan: Plan) {
      residents.append(plan.resident)
      add(plan.parts)
      told += plan.told
    }

    /// Who carries a part as somebody near; a desk, the team and a provision are no helpers here.
    private mutating func add(_ parts: [PlanPart]) {
      names += parts.filter(\.share.isNear).map(\.who)
    }

    private mutating func add(_ talk: Conversation) {
      residents += [talk.resident].compactMap { $0 }
      guard let third = talk.thirdPerson, third != .notAsked, third != .declined else { return }
      names += talk.present
    }
  }

  private func plans(after referral: ID) -> [Plan] {
    mentions(of: referral).compactMap { plans[$0] }
  }
}
