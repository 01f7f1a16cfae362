/// A movement in how people are supported, with what moved (R58, S4:2465-2476).
///
/// It is told with its stories; there is no target, and nothing is held against anybody.
public struct Shift: Equatable, Sendable {
  /// From what to what.
  public enum Direction: String, CaseIterable, Sendable {
    /// From professionals to volunteers, residents and their networks.
    case toResidents
    /// From one at a time to together.
    case toTogether
    /// From long to shorter support.
    case toShorter
    /// From specialised to lighter support.
    case toLighter
  }

  /// From what to what.
  public let direction: Direction
  /// The referrals and plans that moved so, each once, oldest first.
  public let items: [ID]
  /// The stories that tell of them and may be told on (R49).
  public let stories: [ID]
}

extension Caseload {
  /// What moved in a period, one entry for each direction (R58, S4:2465-2476).
  ///
  /// A referral moved when somebody took it up in the period and somebody else was asked before. A
  /// plan moved when one part of it ended in the period and another, for the same area as far as
  /// noted, began in its place.
  ///
  /// - Parameter wijk: only of residents of this wijk, or signalen from it; nil is all.
  public func shifts(in period: ClosedRange<Day>, of wijk: String? = nil) -> [Shift] {
    var found: [Shift.Direction: [ID]] = [:]
    for referral in referrals.rows where wijk == nil || self.wijk(of: referral) == wijk {
      for direction in directions(of: referral, in: period) {
        found[direction, default: []].append(referral.id)
      }
    }
    for plan in plans.rows where wijk == nil || residents[plan.resident]?.wijk == wijk {
      for direction in plan.directions(in: period) {
        found[direction, default: []].append(plan.id)
      }
    }
    return Shift.Direction.allCases.map { direction in
      let items = (found[direction] ?? []).sorted()
      return Shift(direction: direction, items: items, stories: stories(about: items))
    }
  }

  private func wijk(of referral: Referral) -> String? {
    (referral.resident.flatMap { residents[$0]?.wijk }) ?? signalen[referral.signaal]?.wijk
  }

  /// Where a referral moved: from each one asked before to the next who took it up in the period.
  private func directions(of referral: Referral, in period: ClosedRange<Day>) -> Set<
    Shift.Direction
  > {
    guard !referral.earlier.isEmpty else { return [] }
    var asked = referral.earlier.map { Ask(level: $0.level, to: $0.to, accepted: $0.accepted) }
    asked.append(Ask(level: referral.level, to: referral.to, accepted: referral.accepted))
    var found: Set<Shift.Direction> = []
    for (from, to) in zip(asked, asked.dropFirst()) {
      guard let day = to.accepted, period.contains(day) else { continue }
      found.formUnion(directions(from: from, to: to))
    }
    return found
  }

  private func directions(from: Ask, to: Ask) -> Set<Shift.Direction> {
    var found: Set<Shift.Direction> = []
    if isProfessional(from), !isProfessional(to), to.level <= .informal {
      found.insert(.toResidents)
    }
    if isAlone(from), isTogether(to) { found.insert(.toTogether) }
    if from.level == .secondLine, to.level == .wijkteam || to.level == .frontDesk {
      found.insert(.toShorter)
    }
    if from.level == .secondLine, to.level < .secondLine { found.insert(.toLighter) }
    return found
  }

  private func isProfessional(_ ask: Ask) -> Bool {
    if ask.level >= .frontDesk { return true }
    guard let id = ask.to else { return false }
    return workers.contains(id) || voorzieningen[id]?.formality == .formal
  }

  private func isTogether(_ ask: Ask) -> Bool {
    if let collective = ask.to.flatMap({ voorzieningen[$0]?.collective }) { return collective }
    return ask.level == .collective
  }

  /// Whether somebody was helped one at a time; of own network and informal help nobody says so.
  private func isAlone(_ ask: Ask) -> Bool { ask.level > .collective && !isTogether(ask) }
}

/// Who was asked, at which step, and when they took it up.
private struct Ask {
  let level: Level
  let to: ID?
  let accepted: Day?
}

extension Plan {
  /// Where a plan moved: from each part that ended in the period to each that began in its place.
  fileprivate func directions(in period: ClosedRange<Day>) -> Set<Shift.Direction> {
    var found: Set<Shift.Direction> = []
    for old in parts {
      guard let ended = old.ended, period.contains(ended) else { continue }
      for new in parts where new.replaces(old) {
        found.formUnion(old.share.directions(to: new.share))
      }
    }
    return found
  }
}

extension PlanPart {
  /// Whether it began after another part and goes on after it, for the same area as far as noted.
  fileprivate func replaces(_ old: PlanPart) -> Bool {
    guard let started, let ended = old.ended, started > (old.started ?? Day.first) else {
      return false
    }
    if let own = self.ended, own <= ended { return false }
    guard let area, let before = old.area else { return true }
    return area == before
  }
}

extension Share {
  fileprivate func directions(to new: Share) -> Set<Shift.Direction> {
    var found: Set<Shift.Direction> = []
    if !isNear, new == .ownNetwork || new == .volunteer { found.insert(.toResidents) }
    if self == .open || !isNear, new == .together { found.insert(.toTogether) }
    if self == .tailored, new == .wijkteam { found.insert(.toShorter) }
    if self == .tailored, new != .tailored { found.insert(.toLighter) }
    return found
  }
}
