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
