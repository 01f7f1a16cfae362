extension Caseload {
  /// Where this signaal could go, nearest first (R1–R3, R7, R19, R30, R81).
  ///
  /// - Parameters:
  ///   - signaal: the signaal, with its themes, wijk and resident as far as known.
  ///   - today: tells which contacts live and which cards are fresh.
  ///   - worker: who asks; off-list cards are shown to their maker alone.
  public func advice(
    for signaal: Signaal, on today: Day, to worker: ID?, settings: Settings = Settings()
  ) -> Advice {
    let resident = signaal.about.flatMap { residents[$0] }
    let youth =
      signaal.themes.contains(Codes.upbringing)
      || (resident?.ageGroup).map(Codes.youth.contains) == true
    var found: [Ranked] = ownNetwork(of: resident, on: today, settings: settings)
    for voorziening in voorzieningen.rows
    where voorziening.activity == .active && isVisible(voorziening, to: worker) {
      guard let line = suggestion(voorziening, for: signaal, youth: youth, on: today, settings)
      else { continue }
      found.append(line)
    }
    found.sort { $0.key < $1.key }
    let present = Set(found.map(\.line.level))
    let skipped = Level.allCases.filter { !present.contains($0) }
      .map { Advice.Skipped(level: $0, why: why($0, skippedFor: signaal)) }
    return Advice(
      isSafety: signaal.urgency == .safety, lines: found.map(\.line), skipped: skipped)
  }

  /// The living contacts of the resident that are people or groups, closest first.
  private func ownNetwork(of resident: Resident?, on today: Day, settings: Settings) -> [Ranked] {
    guard let resident else { return [] }
    return kring(of: resident.id, on: today, settings: settings).members.compactMap { member in
      guard member.isLiving, residents.contains(member.id) else { return nil }
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
    _ voorziening: Voorziening, for signaal: Signaal, youth: Bool, on today: Day,
    _ settings: Settings
  ) -> Ranked? {
    let level = level(of: voorziening)
    let inWijk = voorziening.wijken.contains(signaal.wijk)
    guard inWijk || voorziening.citywide == true else { return nil }
    let shared = signaal.themes.filter(voorziening.themes.contains)
    let isRoute = level == .frontDesk || level == .wijkteam
    guard isRoute || !shared.isEmpty else { return nil }
    let isYouthDesk = voorziening.subkind == Codes.cjg
    if isYouthDesk, !youth { return nil }

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
    if isStale(voorziening, on: today, settings: settings) { reasons.append(.notChecked) }
    return Ranked(
      line: Advice.Line(id: voorziening.id, level: level, reasons: reasons),
      key: SortKey(
        level: youth && level == .individual ? Level.collective.rank : level.rank,
        first: isYouthDesk ? 0 : 1, second: -shared.count, third: inWijk ? 0 : 1,
        name: voorziening.name))
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
    for referral: Referral, on today: Day, to worker: ID?, settings: Settings = Settings()
  ) -> [Check] {
    guard let signaal = signalen[referral.signaal] else { return [] }
    let advice = advice(for: signaal, on: today, to: worker, settings: settings)
    var checks: [Check] = []
    if referral.level >= .frontDesk, let nearest = advice.first, nearest < .frontDesk {
      checks.append(.somethingNearer(nearest))
    }
    let ageGroup = signaal.about.flatMap { residents[$0] }?.ageGroup
    let adult = ageGroup.map(Codes.youth.contains) != true
    if referral.level == .individual, adult,
      let together = advice.lines.first(where: { $0.level == .collective })
    {
      checks.append(.togetherPossible(together.id))
    }
    if referral.level == .secondLine {
      let passedDesk = mentions(of: referral.signaal).contains { id in
        guard let earlier = referrals[id] else { return false }
        return earlier.id != referral.id && [.frontDesk, .wijkteam].contains(earlier.level)
      }
      if !passedDesk { checks.append(.secondLineDirectly) }
    }
    return checks
  }
}

/// A suggestion with what it is sorted by.
private struct Ranked {
  let line: Advice.Line
  let key: SortKey
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
