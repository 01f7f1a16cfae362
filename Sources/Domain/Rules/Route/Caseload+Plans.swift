/// The support that runs in one household (R17, `S4:3239-3247`).
public struct HouseholdSupport: Equatable, Sendable {
  /// The household, when it is noted.
  public let household: ID?
  /// Who holds the threads, when somebody does.
  public let regisseur: ID?
  /// The open plans, oldest first.
  public let plans: [ID]
  /// The parts that go on and that an organisation carries.
  public let parts: Int
  /// The organisations, by name and each once.
  public let organisations: [String]
  /// Whether there is coordination to do and nobody to do it (A15, `S4:2968-2975`).
  public var needsRegisseur: Bool { regisseur == nil && parts >= 2 && organisations.count >= 2 }
}

extension Caseload {
  /// The open plans around a resident and their household, with the regisseur and the organisations
  /// (R17, `S4:3239-3247`). A resident without a household stands alone.
  public func support(around resident: ID, on today: Day) -> HouseholdSupport {
    let household = household(of: resident)
    return support(of: household, members: household?.members ?? [resident], on: today)
  }

  /// The support that runs in a household (R17).
  public func support(of household: Household, on today: Day) -> HouseholdSupport {
    support(of: household, members: household.members, on: today)
  }

  private func support(
    of household: Household?, members: [ID], on today: Day, with draft: Plan? = nil
  ) -> HouseholdSupport {
    let near = ([household?.id] + members).compactMap(\.self).flatMap(mentions(of:))
    var open = near.map(Optional.some).distinct.compactMap { plans[$0] }.filter { plan in
      plan.status.isOpen && plan.id != draft?.id
        && (plan.household.map { $0 == household?.id } ?? members.contains(plan.resident))
    }
    if let draft, draft.status.isOpen { open.append(draft) }
    open.sort { ($0.started, $0.id) < ($1.started, $1.id) }
    let carried = open.flatMap(\.parts).filter { $0.isOpen(on: today) }.compactMap(organisation)
    var names: [String] = []
    for name in carried
    where !names.contains(where: { Folding.folded($0) == Folding.folded(name) }) {
      names.append(name)
    }
    return HouseholdSupport(
      household: household?.id, regisseur: household?.regisseur, plans: open.map(\.id),
      parts: carried.count, organisations: names)
  }

  /// The organisation that carries a part: the one it names, or that of its card.
  private func organisation(of part: PlanPart) -> String? {
    if let name = part.organisation, !name.isBlank { return name }
    guard let card = part.party.flatMap({ voorzieningen[$0] }) else { return nil }
    return card.organisation.flatMap { $0.isBlank ? nil : $0 } ?? card.name
  }

  /// The remarks on a plan, saved or about to be; none stops it, and one that is over has none.
  ///
  /// - Another plan is open in the household: the plan and the regisseur, to join (R17,
  ///   `S4:3239-3241`); two parts of two organisations and nobody who holds the threads (R17).
  /// - Maatwerk, and nothing near was looked at (R18, `S4:1796-1800`); alone, where together would
  ///   be possible (R3).
  /// - A dagbesteding that could be a general one (R69); support for a mantelzorger whom nobody
  ///   knows (R75).
  /// - The end comes near, or the term is over (R8, R10, R11), and what is still to be asked
  ///   before letting go (R9, A20).
  public func remarks(on plan: Plan, on today: Day, to worker: ID?) -> [Remark] {
    guard plan.status.isOpen else { return [] }
    var remarks = togetherRemarks(on: plan, on: today)
    let open = plan.parts.filter { $0.isOpen(on: today) }
    if open.contains(where: { $0.share == .tailored }), !Mix(plan.parts).hasNear,
      plan.whyNotNear?.isBlank ?? true
    {
      remarks.append(Remark(.mixNotExplored, plan.id))
    }
    if open.contains(where: { $0.share == .open }),
      !open.contains(where: { $0.share == .together }),
      let signaal = plan.signaal.flatMap({ signalen[$0] }), signaal.urgency < .safety,
      let card = togetherPossible(for: signaal, on: today, to: worker).first
    {
      remarks.append(Remark(.togetherPossible, plan.id, [.record(card)], suggestions: [card]))
    }
    if open.contains(where: \.couldBeGeneral) {
      remarks.append(
        Remark(
          .generalDayActivities, plan.id,
          suggestions: generalDayActivities(for: plan.resident, to: worker)))
    }
    if open.contains(where: { $0.area == Codes.carerSupport }),
      livingCare(for: plan.resident, on: today).isEmpty
    {
      remarks.append(Remark(.noCarer, plan.id))
    }
    remarks += clock(of: plan, on: today)?.remarks(about: plan.id) ?? []
    let lettingGo = lettingGo(of: plan, on: today)
    if lettingGo.isDue, !lettingGo.open.isEmpty {
      remarks.append(Remark(.lettingGo, plan.id, [.codes(lettingGo.open.map(\.rawValue))]))
    }
    return remarks
  }

  /// One household, one plan, one regisseur (R17).
  private func togetherRemarks(on plan: Plan, on today: Day) -> [Remark] {
    let household = plan.household.flatMap { households[$0] } ?? household(of: plan.resident)
    let support = support(
      of: household, members: household?.members ?? [plan.resident], on: today, with: plan)
    var remarks: [Remark] = []
    let others = support.plans.filter { $0 != plan.id }
    if let other = others.first {
      remarks.append(
        Remark(
          .anotherPlan, plan.id, [other, support.regisseur].distinct.map(Fact.record),
          suggestions: others))
    }
    if support.needsRegisseur {
      remarks.append(Remark(.regisseurMissing, plan.id, support.organisations.map(Fact.words)))
    }
    return remarks
  }

  /// The remarks on a household: more than one open plan, and nobody who holds the threads (R17).
  public func remarks(on household: Household, on today: Day) -> [Remark] {
    let support = support(of: household, on: today)
    var remarks: [Remark] = []
    if support.plans.count > 1 {
      remarks.append(
        Remark(
          .anotherPlan, household.id, support.plans.map(Fact.record), suggestions: support.plans))
    }
    if support.needsRegisseur {
      remarks.append(
        Remark(.regisseurMissing, household.id, support.organisations.map(Fact.words)))
    }
    return remarks
  }

  /// Dagbesteding in the wijk of a resident that needs no indicatie (R69).
  private func generalDayActivities(for resident: ID, to worker: ID?) -> [ID] {
    guard let wijk = residents[resident]?.wijk else { return [] }
    return cards(serving: wijk, to: worker) {
      $0.subkind == Codes.dayActivities && $0.needsIndication != true
    }.map(\.id)
  }

  /// The ties in which somebody unpaid cares for a resident, and that live, oldest first.
  func livingCare(for resident: ID, on today: Day) -> [Contact] {
    contacts(of: resident).filter { contact in
      guard let care = contact.care, contact.to == resident else { return false }
      return care.paid != true && isLiving(contact, on: today)
    }
  }
}
