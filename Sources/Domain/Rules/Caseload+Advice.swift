extension Caseload {
  /// Where this signaal could go, nearest first (R1–R3, R5–R7, R19, R30, R62, R78, R81).
  ///
  /// - Parameters:
  ///   - signaal: the signaal, with its themes, wijk and resident as far as known.
  ///   - complexity: how heavy somebody judges the question, if they did (R6).
  ///   - today: tells which contacts live and which cards are fresh.
  ///   - worker: who asks; off-list cards are shown to their maker alone.
  public func advice(
    for signaal: Signaal, complexity: Complexity? = nil, on today: Day, to worker: ID?
  ) -> Advice {
    let resident = signaal.about.flatMap { residents[$0] }
    let asker = Asker(signaal: signaal, resident: resident, on: today)
    var found: [Ranked] = ownNetwork(of: resident, on: today)
    let asksRest = resident.map { hasTooMuchCare($0.id, on: today) } ?? false
    for voorziening in voorzieningen.rows
    where voorziening.activity == .active && isVisible(voorziening, to: worker) {
      guard let line = suggestion(voorziening, for: signaal, asker, asksRest, on: today)
      else { continue }
      found.append(line)
    }
    if found.contains(where: { $0.desk == Codes.cjg }) {
      found.removeAll { $0.desk == Codes.vraagWijzer }
    }
    found.sort { ($0.key, $0.line.id) < ($1.key, $1.line.id) }
    let present = Set(found.map(\.line.level))
    let skipped = Level.allCases.filter { !present.contains($0) }
      .map { Advice.Skipped(level: $0, why: why($0, skippedFor: signaal, asker)) }
    return Advice(
      isSafety: signaal.urgency == .safety, lines: found.map(\.line), skipped: skipped,
      route: route(for: signaal, complexity: complexity, on: today, to: worker),
      debts: debtRoutes(for: signaal, to: worker),
      places: existingPlaces(for: signaal, to: worker))
  }

  /// The living contacts of the resident who are residents too, closest first and each once; who
  /// acts for an institution is no own network. Children are not asked to help (R12), nor is whom
  /// the resident cares for; who says that caring is too much already comes last (R14).
  private func ownNetwork(of resident: Resident?, on today: Day) -> [Ranked] {
    guard let resident else { return [] }
    let members = livingNetwork(of: resident.id, on: today)
      .sorted { ($0.contact.strength.map(rank) ?? 0) > ($1.contact.strength.map(rank) ?? 0) }
    var seen: Set<ID> = []
    return members.compactMap { member in
      guard mayHelp(member, resident, on: today), seen.insert(member.id).inserted else {
        return nil
      }
      let strength = member.contact.strength
      let line = Advice.Line(
        id: member.id, level: .ownNetwork,
        reasons: [
          .livingContact(member.judgement.kind, relation: member.contact.relation, strength)
        ])
      let closeness =
        Strength.allCases.count - (strength.map(rank) ?? 0)
        + (hasTooMuchCare(member.id, on: today) ? 100 : 0)
      return Ranked(
        line: line,
        key: SortKey(level: 0, first: closeness, second: 0, third: 0, name: name(of: member.id)))
    }
  }

  /// Whether somebody can be asked to help a resident.
  func mayHelp(_ member: Kring.Member, _ resident: Resident, on today: Day) -> Bool {
    let isCaredFor = member.contact.care != nil && member.contact.from == resident.id
    return !isCaredFor && residents[member.id]?.isMinor(on: today) != true
  }

  /// Whether somebody told that what they care for is too much.
  func hasTooMuchCare(_ id: ID, on today: Day) -> Bool {
    contacts(of: id).contains { tie in
      tie.from == id && !tie.isEnded(on: today) && tie.careIsTooMuch
    }
  }

  /// The living contacts of a resident with other residents who do not act for an institution.
  func livingNetwork(of resident: ID, on today: Day) -> [Kring.Member] {
    kring(of: resident, on: today).members.filter { member in
      member.isLiving && residents.contains(member.id)
        && computedJudgement(of: member.contact).reason != .institution(member.id)
    }
  }

  private func rank(_ strength: Strength) -> Int {
    (Strength.allCases.firstIndex(of: strength) ?? 0) + 1
  }

  private func suggestion(
    _ voorziening: Voorziening, for signaal: Signaal, _ asker: Asker, _ asksRest: Bool,
    on today: Day
  ) -> Ranked? {
    let level = level(of: voorziening)
    let inWijk = voorziening.wijken.contains(signaal.wijk)
    guard inWijk || voorziening.citywide == true else { return nil }
    let shared = asker.themes.filter(voorziening.themes.contains)
    let isRoute = level == .frontDesk || level == .wijkteam
    let parenting = asker.isParenting && level < .frontDesk ? voorziening.parentingStep : nil
    let rest = asksRest ? voorziening.restRank : nil
    guard isRoute || !shared.isEmpty || parenting != nil || rest != nil else { return nil }
    let isYouthDesk = voorziening.subkind == Codes.cjg
    if isYouthDesk, !asker.goesToCJG { return nil }

    var reasons: [Advice.Reason] = []
    if isRoute {
      reasons.append(isYouthDesk ? .deskForYouth : .desk)
    } else if let parenting {
      reasons.append(.parenting(parenting))
    } else if rest != nil {
      reasons.append(.givesRest)
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
        level: asker.rank(of: level),
        first: rest.map { $0 - 100 } ?? asker.turn(at: level, parenting, isYouthDesk: isYouthDesk),
        second: -shared.count, third: inWijk ? 0 : 1, name: voorziening.name),
      desk: isRoute ? voorziening.subkind : nil)
  }

  private func why(
    _ level: Level, skippedFor signaal: Signaal, _ asker: Asker
  ) -> Advice.Skipped.Why {
    switch level {
    case .ownNetwork: signaal.about == nil ? .nobodyNamed : .noContact
    case .frontDesk, .wijkteam: .noCard
    default: asker.themes.isEmpty ? .noTheme : .noCard
    }
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
