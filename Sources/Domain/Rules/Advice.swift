/// Advice where a signaal could go: from below, with reasons, and never by itself (R1–R3, R5–R7,
/// R19, R30, R62, R78, R81).
///
/// A suggestion may be set aside with one key, and nothing is sent without a person.
public struct Advice: Equatable, Sendable {
  /// Why somebody is suggested, or what to know first.
  public enum Reason: Equatable, Sendable {
    /// A living contact of the resident, of that kind, with that relation and strength.
    case livingContact(ContactKind, relation: String?, Strength?)
    /// These themes are theirs too.
    case themes([String])
    /// It is in this wijk.
    case inWijk(String)
    /// It serves the whole city.
    case citywide
    /// No indicatie is needed.
    case withoutIndication
    /// It is done together with others (R3).
    case collective
    /// It costs nothing.
    case free
    /// The desk for questions of parents and youth (R7).
    case deskForYouth
    /// The desk of the wijk.
    case desk
    /// A place for a parenting question before it becomes a care question (R81).
    case parenting(ParentingStep)
    /// Only by way of the wijkteam or the desk (R19).
    case onlyThroughWijkteam
    /// It gives rest to whoever says that caring is too much (R14).
    case givesRest
    /// The card was not checked for longer than it should be (R33).
    case notChecked
  }

  /// One suggestion.
  public struct Line: Equatable, Sendable {
    /// A resident, a voorziening or a worker.
    public let id: ID
    /// The step from below.
    public let level: Level
    /// Why, most telling first.
    public let reasons: [Reason]
  }

  /// A step where nobody is known, and why.
  public struct Skipped: Equatable, Sendable {
    /// Why nobody stands at a step.
    public enum Why: Equatable, Sendable {
      /// No living contact is noted.
      case noContact
      /// It is not known who it is about.
      case nobodyNamed
      /// No theme is chosen, so no card can fit.
      case noTheme
      /// No card fits the theme in this wijk.
      case noCard
    }
    /// The step.
    public let level: Level
    /// Why nobody stands there.
    public let why: Why
  }

  /// Whether it is about safety: then the emergency card comes above everything here (R30).
  public let isSafety: Bool
  /// The suggestions, nearest first.
  public let lines: [Line]
  /// The steps without a suggestion.
  public let skipped: [Skipped]
  /// The route that the ZRM or the complexity points at; nil when nothing tells, and in danger (R5,
  /// R6, R7, R30).
  public let route: RouteAdvice?
  /// The routes for money; none when it is not about money (R78).
  public let debts: [DebtRoute]
  /// The places that are there already, when one is asked for (R62).
  public let places: [ID]
  /// The first step with a suggestion: the one advised (R1).
  public var first: Level? { lines.first?.level }
}
