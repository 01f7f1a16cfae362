extension Looked {
  /// Whether somebody answered, be it with a no and a reason.
  var isAnswered: Bool { done != nil || text?.isBlank == false }
}

extension Referral {
  /// Whether nobody has said anything about looking nearer, or looking at something together (R2).
  fileprivate var isUnlooked: Bool {
    nearLooked?.isAnswered != true && togetherLooked?.isAnswered != true
  }

  /// Whether any of it is help for one person where a group could be: by its step or its parts.
  fileprivate var isOneAtATime: Bool {
    level == .individual || parts.contains { $0.share == .open }
  }
}

extension Caseload {
  /// The remarks that go with a referral that is about to be sent, or that is open; none stops it.
  ///
  /// - Something nearer was not looked at: the referral is at the desk or further, nobody said a
  ///   word about looking, and the question was nowhere nearer before. The nearest known step and
  ///   who is there go with it (R2, `S4:481-487`, `S4:707-717`).
  /// - Together is possible for an adult, and nobody looked at it (R3, `S4:707-717`).
  /// - The wijkteam directly, where the gebied has it run by way of the desk (`S3:464-488`).
  /// - The second line without an earlier step at a desk or the team (R19, `S4:3186-3189`).
  ///
  /// In danger there is no remark at all (R30, `S4:274-276`).
  public func checks(
    for referral: Referral, on today: Day, to worker: ID?
  ) -> [Remark] {
    guard let signaal = signalen[referral.signaal], signaal.urgency < .safety else { return [] }
    let passed = levelsPassed(by: referral)
    var remarks: [Remark] = []
    if referral.level >= .frontDesk, referral.isUnlooked,
      !passed.contains(where: { $0 < .frontDesk })
    {
      let near = advice(for: signaal, on: today, to: worker).lines.filter { $0.level < .frontDesk }
      remarks.append(
        Remark(
          .somethingNearer, referral.id, near.prefix(1).map { .level($0.level) },
          suggestions: near.map(\.id)))
    }
    if referral.isOneAtATime, referral.togetherLooked?.isAnswered != true,
      let card = togetherPossible(for: signaal, on: today, to: worker).first
    {
      remarks.append(Remark(.togetherPossible, referral.id, [.record(card)], suggestions: [card]))
    }
    if referral.level == .wijkteam, !passed.contains(where: { $0 >= .frontDesk }),
      !goesDirectlyToWijkteam(in: signaal.wijk)
    {
      remarks.append(Remark(.wijkteamDirectly, referral.id))
    }
    if referral.level == .secondLine,
      !passed.contains(where: { $0 == .frontDesk || $0 == .wijkteam })
    {
      remarks.append(Remark(.secondLineDirectly, referral.id))
    }
    return remarks
  }

  /// Whether people of a wijk may go to the wijkteam without the desk, and without a remark.
  ///
  /// The gebied says so, or else the setting (`S3:464-488`). Either way they can.
  public func goesDirectlyToWijkteam(in wijk: String) -> Bool {
    let name = wijken.rows.first { $0.name == wijk }?.gebied
    let gebied = name.flatMap { name in gebieden.rows.first { $0.name == name } }
    return gebied?.directToWijkteam ?? settings.directToWijkteam ?? true
  }

  /// What could be done together on the themes of a question, best first; none for the young, who
  /// may be helped one at a time (R3).
  func togetherPossible(for signaal: Signaal, on today: Day, to worker: ID?) -> [ID] {
    let resident = signaal.about.flatMap { residents[$0] }
    guard resident?.isYoung(on: today) != true else { return [] }
    return advice(for: signaal, on: today, to: worker).lines
      .filter { $0.level == .collective }.map(\.id)
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
