extension Caseload {
  /// Where this signaal could go, nearest first (R1–R3, R7, R19, R30, R81).
  ///
  /// - Parameters:
  ///   - signaal: the signaal, with its themes, wijk and resident as far as known.
  ///   - today: tells which contacts live and which cards are fresh.
  ///   - worker: who asks; off-list cards are shown to their maker alone.
  public func advice(
    for signaal: Signaal, on today: Day, to worker: ID?
  ) -> Advice {
    let resident = signaal.about.flatMap { residents[$0] }
    let asker = Asker(signaal: signaal, ageGroup: resident?.ageGroup)
    var found: [Ranked] = ownNetwork(of: resident, on: today)
    for voorziening in voorzieningen.rows
    where voorziening.activity == .active && isVisible(voorziening, to: worker) {
      guard let line = suggestion(voorziening, for: signaal, asker, on: today)
      else { continue }
      found.append(line)
    }
    if found.contains(where: { $0.desk == Codes.cjg }) {
      found.removeAll { $0.desk == Codes.vraagWijzer }
    }
    found.sort { $0.key < $1.key }
    let present = Set(found.map(\.line.level))
    let skipped = Level.allCases.filter { !present.contains($0) }
      .map { Advice.Skipped(level: $0, why: why($0, skippedFor: signaal)) }
    return Advice(
      isSafety: signaal.urgency == .safety, lines: found.map(\.line), skipped: skipped)
  }

  /// The living contacts of the resident who are residents too, closest first and each once; who
  /// acts for an institution is no own network.
  private func ownNetwork(of resident: Resident?, on today: Day) -> [Ranked] {
    guard let resident else { return [] }
    let members = kring(of: resident.id, on: today).members
      .sorted { ($0.contact.strength.map(rank) ?? 0) > ($1.contact.strength.map(rank) ?? 0) }
    var seen: Set<ID> = []
    return members.compactMap { member in
      guard member.isLiving, residents.contains(member.id),
        computedJudgement(of: member.contact).reason != .institution(member.id),
        seen.insert(member.id).inserted
      else { return nil }
      let strength = member.contact.strength
      let line = Advice.Line(
        id: member.id, level: .ownNetwork,
        reasons: [
          .livingContact(member.judgement.kind, relation: member.contact.relation, strength)
        ])
      let closeness = Strength.allCases.count - (strength.map(rank) ?? 0)
      return Ranked(
        line: line,
        key: SortKey(level: 0, first: closeness, second: 0, third: 0, name: name(of: member.id)))
    }
  }

  private func rank(_ strength: Strength) -> Int {
    (Strength.allCases.firstIndex(of: strength) ?? 0) + 1
  }

  private func suggestion(
    _ voorziening: Voorziening, for signaal: Signaal, _ asker: Asker, on today: Day
  ) -> Ranked? {
    let level = level(of: voorziening)
    let inWijk = voorziening.wijken.contains(signaal.wijk)
    guard inWijk || voorziening.citywide == true else { return nil }
    let shared = signaal.themes.filter(voorziening.themes.contains)
    let isRoute = level == .frontDesk || level == .wijkteam
    guard isRoute || !shared.isEmpty else { return nil }
    let isYouthDesk = voorziening.subkind == Codes.cjg
    if isYouthDesk, !asker.goesToCJG { return nil }

    var reasons: [Advice.Reason] = []
    if isRoute {
      reasons.append(isYouthDesk ? .deskForYouth : .desk)
    } else {
      reasons.append(.themes(shared))
    }
    if level == .secondLine { reasons.append(.onlyThroughWijkteam) }
    reasons.append(inWijk ? .inWijk(signaal.wijk) : .citywide)
    if voorziening.collective == true { reasons.append(.collective) }
    if voorziening.needsIndication == false { reasons.append(.withoutIndication) }
    if voorziening.free == true { reasons.append(.free) }
    if isStale(voorziening, on: today) { reasons.append(.notChecked) }
    return Ranked(
      line: Advice.Line(id: voorziening.id, level: level, reasons: reasons),
      key: SortKey(
        level: asker.isYoung && level == .individual ? Level.collective.rank : level.rank,
        first: isYouthDesk ? 0 : 1, second: -shared.count, third: inWijk ? 0 : 1,
        name: voorziening.name),
      desk: isRoute ? voorziening.subkind : nil)
  }

  private func why(_ level: Level, skippedFor signaal: Signaal) -> Advice.Skipped.Why {
    switch level {
    case .ownNetwork: signaal.about == nil ? .nobodyNamed : .noContact
    case .frontDesk, .wijkteam: .noCard
    default: signaal.themes.isEmpty ? .noTheme : .noCard
    }
  }

  /// The remarks that go with a referral that is about to be sent; none of them stops it.
  public func checks(
    for referral: Referral, on today: Day, to worker: ID?
  ) -> [Check] {
    guard let signaal = signalen[referral.signaal] else { return [] }
    let advice = advice(for: signaal, on: today, to: worker)
    let passed = levelsPassed(by: referral)
    let ageGroup = signaal.about.flatMap { residents[$0] }?.ageGroup
    var checks: [Check] = []
    if !advice.isSafety, referral.level >= .frontDesk, !passed.contains(where: { $0 < .frontDesk }),
      let nearest = advice.first, nearest < .frontDesk
    {
      checks.append(.somethingNearer(nearest))
    }
    if !advice.isSafety, referral.level == .individual,
      ageGroup.map(Codes.young.contains) != true,
      let together = advice.lines.first(where: { $0.level == .collective })
    {
      checks.append(.togetherPossible(together.id))
    }
    if referral.level == .secondLine,
      !passed.contains(where: { $0 == .frontDesk || $0 == .wijkteam })
    {
      checks.append(.secondLineDirectly)
    }
    return checks
  }

  /// The steps that the question of a referral was at before: those of the other referrals of its
  /// signaal, its own earlier ones, and that of the desk or the team that refers.
  private func levelsPassed(by referral: Referral) -> Set<Level> {
    var levels = Set(referral.earlier.map(\.level))
    for id in mentions(of: referral.signaal) where id != referral.id {
      guard let other = referrals[id] else { continue }
      levels.insert(other.level)
      levels.formUnion(other.earlier.map(\.level))
    }
    if let owner = referral.owner ?? user?.id, let level = level(of: owner), level >= .frontDesk {
      levels.insert(level)
    }
    return levels
  }
}

/// What a rule wants to know of whose question it is.
private struct Asker {
  /// Under eighteen, or about growing up and bringing up (R7).
  let goesToCJG: Bool
  /// May be helped one at a time as well as together (R3).
  let isYoung: Bool

  init(signaal: Signaal, ageGroup: String?) {
    goesToCJG =
      signaal.themes.contains(Codes.upbringing)
      || ageGroup.map(Codes.youth.contains) == true
    isYoung = goesToCJG || ageGroup.map(Codes.young.contains) == true
  }
}

/// A suggestion with what it is sorted by.
private struct Ranked {
  let line: Advice.Line
  let key: SortKey
  var desk: String?
}

private struct SortKey: Comparable {
  let level: Int
  let first: Int
  let second: Int
  let third: Int
  let name: String

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.level, left.first, left.second, left.third, left.name)
      < (right.level, right.first, right.second, right.third, right.name)
  }
}
