/// The ondersteuningsmix as counts: how many parts each share has (A12, `S4:452-464`). Counts of
/// parts, not of their worth.
public struct Mix: Equatable, Sendable {
  /// One share with its parts.
  public struct Portion: Equatable, Sendable {
    /// Who carries them.
    public let share: Share
    /// How many.
    public let count: Int
  }

  /// All shares, nearest first; some are nought.
  public let portions: [Portion]
  /// How many parts in all.
  public var total: Int { portions.reduce(0) { $0 + $1.count } }
  /// Whether any part is nearer than professional help.
  public var hasNear: Bool { portions.contains { $0.share.isNear && $0.count > 0 } }

  /// The mix of these parts.
  public init(_ parts: [PlanPart]) {
    portions = Share.allCases.map { share in
      Portion(share: share, count: parts.count { $0.share == share })
    }
  }
}

extension Plan {
  /// The mix of the parts that go on.
  public func mix(on today: Day) -> Mix { Mix(parts.filter { $0.isOpen(on: today) }) }
}

extension Referral {
  /// The mix of the parts that go on.
  public func mix(on today: Day) -> Mix { Mix(parts.filter { $0.isOpen(on: today) }) }
}

extension PlanPart {
  /// The treden that go with so many contacts in so many weeks at resultaatgebied 1; a reference
  /// text, and nothing is filled in by it (R76, `S4:2617-2637`).
  ///
  /// Once a week at most is limited; more than that and less than twice is between limited and
  /// middle; two or three times is middle, or middle and at times more; every day is intensive. The
  /// source is silent on what is more than three times and not every day: none.
  ///
  /// - Returns: codes of the treden, or none when it cannot be told; weeks below one tell nothing.
  public static func steps(times: Int, weeks: Int = 1) -> [String] {
    let (sevenfold, isTooMany) = weeks.multipliedReportingOverflow(by: 7)
    guard times >= 0, weeks >= 1, !isTooMany else { return [] }
    if times <= weeks { return ["beperkt"] }
    if times < 2 * weeks { return ["beperkt-midden"] }
    if times <= 3 * weeks { return ["midden", "midden-intens"] }
    return times >= sevenfold ? ["intensief"] : []
  }

  /// The treden that go with how often it is, for resultaatgebied 1 alone (R76).
  public var stepHint: [String] {
    guard area == Codes.functioning, let perWeek else { return [] }
    return PlanPart.steps(times: perWeek)
  }
}
