/// What fits to look at how somebody is doing (R44, `S4:2436-2446`).
public enum FittingMeasurement: String, CaseIterable, Sendable {
  /// A ZRM, for adults.
  case selfReliance
  /// Protective and risk factors, for youth.
  case factors
}

/// How one domain went from one ZRM to the next.
public struct DomainChange: Equatable, Sendable {
  /// The code of the domain.
  public let domain: String
  /// The score before, 1 to 5; nil when blank.
  public let from: Int?
  /// The score after, 1 to 5; nil when blank.
  public let to: Int?
  /// How much it rose; above nought is more self-reliant, and nil when either is blank
  /// (`S4:3264-3267`).
  public var rise: Int? {
    guard let from, let to else { return nil }
    return to - from
  }
}

/// One domain over time.
public struct DomainSeries: Equatable, Sendable {
  /// A score on a day.
  public struct Point: Equatable, Sendable {
    /// The day.
    public let day: Day
    /// The score, 1 to 5.
    public let score: Int
  }

  /// The code of the domain.
  public let domain: String
  /// The scores, oldest first; a blank is no point.
  public let points: [Point]
}

extension SelfReliance {
  /// Whether any domain has a score.
  public var isFilledIn: Bool { scores.contains { $0.score != nil } }

  /// Takes the scores of an earlier measurement for the domains that have none in this one.
  public mutating func fill(from earlier: SelfReliance) {
    for domain in earlier.domains where self[domain] == nil { self[domain] = earlier[domain] }
  }

  /// The domains it names, each once, in its order.
  public var domains: [String] {
    var found: [String] = []
    for score in scores where !found.contains(score.domain) { found.append(score.domain) }
    return found
  }

  /// The domains with a score up to this one, in its order; a blank is not low (R5, `S4:1725-1727`).
  public func lowDomains(upTo threshold: Int) -> [String] {
    domains.filter { domain in self[domain].map { $0 <= threshold } ?? false }
  }

  /// How every domain of either measurement went since an earlier one. Nothing is added up: there
  /// is no score of a person.
  public func changes(since earlier: SelfReliance) -> [DomainChange] {
    let names = domains + earlier.domains.filter { !domains.contains($0) }
    return names.map { DomainChange(domain: $0, from: earlier[$0], to: self[$0]) }
  }

  /// Whether this worker may see it: one for its maker's eyes only is the maker's.
  public func isVisible(to viewer: ID?) -> Bool {
    trust != .me || worker == nil || worker == viewer
  }
}

extension Caseload {
  /// The ZRM measurements of a resident that this worker may see, oldest first.
  public func measurements(of resident: ID, to worker: ID?) -> [SelfReliance] {
    mentions(of: resident).compactMap { selfReliances[$0] }
      .filter { $0.resident == resident && $0.isVisible(to: worker) }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What is known of a resident by all measurements together: of every domain the last score that
  /// was given, on the day of the newest measurement; nil without any. A domain that was left blank
  /// this time is not forgotten.
  public func lastKnown(of resident: ID, to worker: ID?) -> SelfReliance? {
    let measured = measurements(of: resident, to: worker)
    guard var known = measured.last else { return nil }
    for earlier in measured.dropLast().reversed() { known.fill(from: earlier) }
    return known
  }

  /// What changed since the measurement before this one, or nil when it is the first (A21,
  /// `S4:2482`).
  public func changes(of measurement: SelfReliance, to worker: ID?) -> [DomainChange]? {
    let before = measurements(of: measurement.resident, to: worker)
      .last { ($0.day, $0.id) < (measurement.day, measurement.id) }
    return before.map(measurement.changes(since:))
  }

  /// Each domain of a resident over time, in the order in which they were first named.
  public func series(of resident: ID, to worker: ID?) -> [DomainSeries] {
    let measured = measurements(of: resident, to: worker)
    var domains: [String] = []
    for domain in measured.flatMap(\.domains) where !domains.contains(domain) {
      domains.append(domain)
    }
    return domains.map { domain in
      let points = measured.compactMap { measurement in
        measurement[domain].map { DomainSeries.Point(day: measurement.day, score: $0) }
      }
      return DomainSeries(domain: domain, points: points)
    }
  }

  /// What fits to look at how this resident is doing: factors under eighteen, and else a ZRM, also
  /// while their age is not known. A ZRM for youth at the Jongerenloket stays possible: nothing
  /// refuses it, and there it is what fits from twelve on (R44, `S4:2436-2446`).
  public func fittingMeasurement(
    for resident: Resident, on today: Day, atYouthDesk: Bool = false
  ) -> FittingMeasurement {
    guard resident.isMinor(on: today) == true else { return .selfReliance }
    return atYouthDesk && resident.mayBeTeenager(on: today) ? .selfReliance : .factors
  }
}

extension Resident {
  fileprivate func mayBeTeenager(on today: Day) -> Bool {
    if let birthYear { return today.parts.year - birthYear >= 12 }
    return ageGroup == Codes.teenager
  }
}
