extension Waakvlam {
  /// The remarks on a waakvlam (R22); none of them stops it.
  public var checks: [Remark] {
    var remarks: [Remark] = []
    if whereToTurn?.isBlank != false { remarks.append(Remark(.whereToTurnMissing, id)) }
    if informed.allSatisfy(\.isBlank) { remarks.append(Remark(.nobodyInformed, id)) }
    return remarks
  }
}

extension Caseload {
  /// All remarks on a waakvlam, or on the one that burns for a resident; none when it is out.
  ///
  /// That moments were missed is said before it is put out or rests: the interface asks, and nothing
  /// stops it.
  ///
  /// - Parameter worker: who asks; a waakvlam says the same to everyone.
  public func waakvlamRemarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    guard let waakvlam = waakvlammen[id] ?? burning(for: id), waakvlam.isBurning else { return [] }
    return missedMoments(of: waakvlam, on: today) + waakvlam.checks
      + holderWanted(for: waakvlam, on: today)
  }

  /// The waakvlam that burns for a resident.
  public func burning(for resident: ID) -> Waakvlam? {
    mentions(of: resident).lazy.compactMap { self.waakvlammen[$0] }
      .first { $0.isBurning && $0.resident == resident }
  }

  /// Moments that nobody answered in their week, nor since: how many, and the first one (R20,
  /// `S4:1870-1871`).
  public func missedMoments(of waakvlam: Waakvlam, on today: Day) -> [Remark] {
    let missed = waakvlam.missed(on: today, settings: settings)
    guard let first = missed.first else { return [] }
    return [Remark(.missedMoment, waakvlam.id, [.count(missed.count), .day(first)])]
  }

  /// Its holder stopped: who did, and who is around the resident, closest first; anyone may hold it
  /// (R24, `S4:1867-1870`).
  public func holderWanted(for waakvlam: Waakvlam, on today: Day) -> [Remark] {
    guard waakvlam.seekingHolder != nil else { return [] }
    let facts = waakvlam.earlierHolders.last.map { [Fact.words($0.name)] } ?? []
    let stopped = Set(waakvlam.earlierHolders.map(\.name.plainName))
    let around = kring(of: waakvlam.resident, on: today).members
      .filter { member in
        member.isLiving && !stopped.contains(name(of: member.id).plainName)
          && canHold(member, waakvlam.resident, on: today)
      }.map(\.id)
    return [
      Remark(.holderWanted, waakvlam.id, facts, suggestions: around.map(Optional.some).distinct)
    ]
  }

  /// Whether somebody around a resident can be asked to keep an eye on them: no child, nobody whom they
  /// care for, nobody for whom caring is too much or who has a waakvlam of their own.
  private func canHold(_ member: Kring.Member, _ resident: ID, on today: Day) -> Bool {
    (residents[resident].map { mayHelp(member, $0, on: today) } ?? true)
      && !hasTooMuchCare(member.id, on: today) && burning(for: member.id) == nil
  }
}
