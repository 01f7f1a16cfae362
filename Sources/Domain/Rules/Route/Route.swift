/// Where a question goes next, as the sources name the places (`S4:1724-1738`).
public enum Route: String, CaseIterable, Sendable {
  /// The people of the wijk and what is free to enter.
  case wijknetwerk
  /// One provision of the wijk, for a simple question.
  case wijkvoorziening
  /// The desk for adults.
  case vraagWijzer
  /// The desk for parents and youth.
  case cjg
  /// The wijkteam.
  case wijkteam
  /// Specialised help.
  case secondLine
}

/// How heavy a question is, as the one at the desk judges it; nothing computes it (R6).
public enum Complexity: String, CaseIterable, Sendable {
  /// Simple: one answer, one provision.
  case simple
  /// Some support for a short time.
  case shortTerm
  /// More than that.
  case complex

  /// Where the desk refers a question of this weight (R6, `S4:1729-1735`).
  public var route: Route {
    switch self {
    case .simple: .wijkvoorziening
    case .shortTerm: .wijkteam
    case .complex: .secondLine
    }
  }
}

/// A route that fits, with its ground; whoever decides otherwise just does.
public struct RouteAdvice: Equatable, Sendable {
  /// What the route follows from.
  public enum Ground: Equatable, Sendable {
    /// The domains of a ZRM that were low, by code, and the day it was made; it may be none (R5).
    case lowDomains([String], measured: Day)
    /// How heavy somebody judged the question (R6).
    case complexity(Complexity)
    /// It is about parents or youth (R7).
    case youth
  }

  /// Where to.
  public let route: Route
  /// Why.
  public let ground: Ground

  /// A route with its ground.
  public init(_ route: Route, _ ground: Ground) {
    self.route = route
    self.ground = ground
  }
}

/// A part of getting money in order, each with a route of its own (R78, `S4:3129-3139`).
public struct DebtRoute: Equatable, Sendable {
  /// The parts, in the order of the work.
  public enum Part: String, CaseIterable, Sendable {
    /// The papers: thuisadministratie or the formulierenbrigade.
    case paperwork
    /// The behaviour: the desk or the wijkteam.
    case behaviour
    /// The debts themselves: outside, at KBR.
    case settling

    /// Whether a ZRM may be used; KBR does not work with it.
    public var usesSelfReliance: Bool { self == .behaviour }
  }

  /// Which part.
  public let part: Part
  /// Whether the signaal says that it is about this part.
  public let isNamed: Bool
  /// The cards where it is done, those of the wijk first and then by name.
  public let cards: [ID]
}

/// Where a parenting question can be taken up before it becomes a care question, in order (R81).
public enum ParentingStep: Int, CaseIterable, Comparable, Sendable {
  /// Where parents meet.
  case meeting
  /// Opvoedondersteuning that is not only paid work.
  case support
  /// School, or a club.
  case schoolOrClub

  public static func < (left: ParentingStep, right: ParentingStep) -> Bool {
    left.rawValue < right.rawValue
  }
}
