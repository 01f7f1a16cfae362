/// What can be chosen when the term of support is over (R9, `S4:1776-1783`).
public enum TermChoice: String, CaseIterable, Sendable {
  /// More time, with a reason.
  case moreTime
  /// The second line.
  case secondLine
  /// One of the ways out, with a waakvlam or without (R25).
  case wayOut
}

/// How long support lasts, against the months that the sources give it (R8–R11).
public struct SupportClock: Equatable, Sendable {
  /// Where it stands.
  public enum Phase: String, CaseIterable, Sendable {
    /// It runs.
    case running
    /// Its end comes near.
    case nearEnd
    /// It was given more time, and that time is not over.
    case extended
    /// Its term is over.
    case overTerm
    /// It may take longer and does; there is nothing to say about that (`S4:1740-1743`).
    case openEnded
  }

  /// What kind of support it is.
  public let support: Support
  /// Since when.
  public let started: Day
  /// The months it lasts so far, whole ones.
  public let months: Int
  /// The day on which its end comes near.
  public let nearEnd: Day
  /// The day on which its term is over: after the months, or later when it was given more time.
  public let term: Day
  /// Where it stands.
  public let phase: Phase

  /// Whether the months are a term, and not just about as long as it takes (R11).
  public var isTerm: Bool { support == .wijkteam || support == .firstLine }
  /// What can be chosen; nothing while there is no need to choose (R9).
  public var choices: [TermChoice] {
    isTerm && phase == .overTerm ? TermChoice.allCases : []
  }

  /// A clock, or nil for support that is not counted in months: the desk counts conversations (R4)
  /// and the second line has no term of ours.
  ///
  /// - Parameters:
  ///   - support: what kind it is.
  ///   - started: the first day.
  ///   - extended: until when it was given more time, if it was.
  ///   - today: on the very day that the months are full the end is near, or the term over.
  ///   - settings: the months, 1 to 120.
  public init?(
    _ support: Support, since started: Day, extended: Day? = nil, on today: Day,
    settings: Settings
  ) {
    guard support != .frontDesk, support != .secondLine,
      let near = started.adding(months: settings.nearEndMonths),
      let full = started.adding(months: settings.supportMonths)
    else { return nil }
    self.support = support
    self.started = started
    months = started.months(until: today)
    nearEnd = min(near, full)
    term = max(full, extended ?? full)
    if support == .youth {
      phase = today >= full ? .openEnded : .running
    } else if today >= term {
      phase = .overTerm
    } else if term > full {
      phase = .extended
    } else {
      phase = today >= nearEnd ? .nearEnd : .running
    }
  }

  /// What it says of a record; nothing while it runs, was given more time, or may take longer.
  func remarks(about id: ID) -> [Remark] {
    let point: Point? =
      switch (phase, support) {
      case (.nearEnd, .wijkteam): .supportNearEnd
      case (.overTerm, .wijkteam): .supportOverTerm
      case (.nearEnd, .firstLine): .firstLineNearEnd
      case (.overTerm, .firstLine): .firstLineOverTerm
      case (.overTerm, .coaching): .coachingSixMonths
      default: nil
      }
    return point.map { [Remark($0, id, [.count(months), .day(started), .day(term)])] } ?? []
  }
}

extension Caseload {
  /// The clock of an open plan, or nil when it is over or not counted in months.
  ///
  /// Six months of wijkteam support for adults, near their end at four (R8, `S4:1740-1743`); as
  /// many in the first line (R10, `S4:3009-3012`) and for coaching (R11, `S4:2984-2990`). What the
  /// team does for somebody under eighteen is basic help for youth, which may take longer.
  public func clock(of plan: Plan, on today: Day) -> SupportClock? {
    guard plan.status.isOpen else { return nil }
    return SupportClock(
      support(plan.support, of: plan.resident, on: today), since: plan.started,
      extended: plan.extensions.last?.until, on: today, settings: settings)
  }

  /// The clock of a referral that was taken up by the desk or the team, or nil for any other.
  ///
  /// It runs since it was taken up. Without a choice of its own the support follows the step: the
  /// desk is first line and the team is the team (R8, R10).
  public func clock(of referral: Referral, on today: Day) -> SupportClock? {
    guard referral.status == .accepted, let accepted = referral.accepted,
      let chosen = referral.support ?? referral.level.support
    else { return nil }
    return SupportClock(
      support(chosen, of: referral.resident, on: today), since: accepted, on: today,
      settings: settings)
  }

  private func support(_ support: Support, of resident: ID?, on today: Day) -> Support {
    guard support == .wijkteam, let resident = resident.flatMap({ residents[$0] }),
      resident.isMinor(on: today) == true
    else { return support }
    return .youth
  }
}

extension Level {
  /// The support that goes with a step, when nobody chose one; nil where nothing is counted.
  fileprivate var support: Support? {
    switch self {
    case .frontDesk: .firstLine
    case .wijkteam: .wijkteam
    case .secondLine: .secondLine
    default: nil
    }
  }
}
