extension Resident {
  /// Whether they are under eighteen; nil when that is not known.
  ///
  /// The year of birth goes before the age group, which grows old. In the year in which they turn
  /// eighteen, and without a year, the age group tells.
  public func isMinor(on today: Day) -> Bool? {
    isAtMost(17, on: today) ?? ageGroup.map(Codes.youth.contains)
  }

  /// Whether they are at most twenty-three, told in the same way; nil when that is not known.
  public func isYoung(on today: Day) -> Bool? {
    isAtMost(23, on: today) ?? ageGroup.map(Codes.young.contains)
  }

  /// Nil without a year of birth, and in the year in which they grow older than that.
  private func isAtMost(_ age: Int, on today: Day) -> Bool? {
    guard let birthYear else { return nil }
    let turning = today.parts.year - birthYear
    return turning == age + 1 ? nil : turning <= age
  }
}

/// What a rule wants to know of whose question it is.
struct Asker {
  /// What it is about: its themes, and upbringing when its kinds say so.
  let themes: [String]
  /// Whether it is a question about bringing up, and no danger (R81).
  let isParenting: Bool
  /// Under eighteen, or about growing up and bringing up (R7).
  let goesToCJG: Bool
  /// May be helped one at a time as well as together (R3).
  let isYoung: Bool

  init(signaal: Signaal, resident: Resident?, on today: Day) {
    let isAboutUpbringing =
      signaal.themes.contains(Codes.upbringing)
      || signaal.kinds.contains(Codes.parentingQuestion)
    let isNamed = signaal.themes.contains(Codes.upbringing) || !isAboutUpbringing
    themes = isNamed ? signaal.themes : signaal.themes + [Codes.upbringing]
    isParenting = isAboutUpbringing && signaal.urgency < .safety
    goesToCJG = isAboutUpbringing || resident?.isMinor(on: today) == true
    isYoung = goesToCJG || resident?.isYoung(on: today) == true
  }

  /// The place of a step in the order for this question: together goes before one at a time except
  /// for the young, and around a parenting question what is near has an order of its own (R81).
  func rank(of level: Level) -> Int {
    if isParenting, level > .ownNetwork, level < .frontDesk { return Level.informal.rank }
    return isYoung && level == .individual ? Level.collective.rank : level.rank
  }

  /// The turn of a card within its step: a parenting question goes by its own order, and CJG before
  /// other desks.
  func turn(at level: Level, _ parenting: ParentingStep?, isYouthDesk: Bool) -> Int {
    guard isParenting, level < .frontDesk else { return isYouthDesk ? 0 : 1 }
    return parenting?.rawValue ?? ParentingStep.allCases.count + level.rank
  }
}
