/// Who carries a part of a plan: together they are the ondersteuningsmix (`S4:452-464`).
public enum Share: String, CaseIterable, Sendable {
  /// Family, friends, neighbours.
  case ownNetwork
  /// A volunteer.
  case volunteer
  /// Free to enter, together with others.
  case together
  /// Free to enter, one person at a time.
  case open
  /// The wijkteam or a desk.
  case wijkteam
  /// Maatwerk, which needs an indicatie.
  case tailored

  /// Whether it is nearer than professional help: what R18 looks for.
  public var isNear: Bool { self != .wijkteam && self != .tailored }
}

/// One line of a plan: who does what.
public struct PlanPart: FieldBearing {
  /// Who carries it.
  public var share = Share.ownNetwork
  /// Who, by name.
  public var who = ""
  /// The record of whoever carries it: a resident, a voorziening or a worker.
  public var party: ID?
  /// The organisation behind it; two of them ask for a regisseur (R17).
  public var organisation: String?
  /// What is done.
  public var what: String?
  /// A code of the list of resultaatgebieden (§2.9-h).
  public var area: String?
  /// A code of the treden of that resultaatgebied.
  public var step: String?
  /// How often a week, at most 50; seven or more is every day (R76).
  public var perWeek: Int?
  /// What holds for a dagbesteding, as codes: could it be a general one (R69)?
  public var conditions: [String] = []
  /// Since when.
  public var started: Day?
  /// Until when; nil is still going on.
  public var ended: Day?
  /// The signaal for which it came into a plan that ran already, when that is known (R17).
  public var signaal: ID?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.choice("share", &share)
    visitor.text("who", &who)
    visitor.id("party", &party)
    visitor.text("organisation", &organisation)
    visitor.text("what", &what)
    visitor.text("area", &area)
    visitor.text("step", &step)
    visitor.number("perWeek", &perWeek)
    visitor.texts("conditions", &conditions)
    visitor.day("started", &started)
    visitor.day("ended", &ended)
    visitor.id("signaal", &signaal)
  }
}

/// Which clock a plan or a referral runs on (R8–R11).
public enum Support: String, CaseIterable, Sendable {
  /// The desk: a few conversations.
  case frontDesk
  /// First line: four to six months (`S4:3009-3012`).
  case firstLine
  /// Support of adults by the wijkteam: at most six months (`S4:1740-1743`).
  case wijkteam
  /// Basic help for youth: may take longer, no alarm.
  case youth
  /// Coaching or mentoring: about six months (`S4:2984-2990`).
  case coaching
  /// Specialised: no clock of ours.
  case secondLine
}

/// Where a plan stands.
public enum PlanStatus: String, CaseIterable, Sendable {
  /// It runs.
  case agreed
  /// It runs longer than was agreed, with a reason.
  case extended
  /// It is over, with one of the ways out.
  case ended

  /// Whether somebody still has to act.
  public var isOpen: Bool { self != .ended }
}

/// A plan that was given more time, with the reason (R9).
public struct Extension: FieldBearing {
  /// The day it was decided.
  public var day = Day(number: 0)
  /// Until when.
  public var until = Day(number: 0)
  /// Why.
  public var reason = ""

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.day("until", &until)
    visitor.text("reason", &reason)
  }
}

/// What was agreed with a resident or a household; its parts are the ondersteuningsmix
/// (`S4:1791-1796`).
public struct Plan: Record {
  public static let kind = Kind.plan
  public var id = Domain.ID.none
  /// Whose plan it is.
  public var resident = Domain.ID.none
  /// The household it is for, when there is one.
  public var household: Domain.ID?
  /// What the resident wants, in their own words (R79).
  public var goal: String?
  /// The clock it runs on.
  public var support = Support.wijkteam
  /// Who does what.
  public var parts: [PlanPart] = []
  /// Where it stands.
  public var status = PlanStatus.agreed
  /// Since when.
  public var started = Day(number: 0)
  /// When it should be over, when that was agreed.
  public var expectedEnd: Day?
  /// Every time it was given more time, oldest first.
  public var extensions: [Extension] = []
  /// The last day it was looked at together.
  public var evaluated: Day?
  /// What of the letting-go list is done: codes (A20).
  public var letGo: [String] = []
  /// Why no part of it is near, when that was looked at (R18).
  public var whyNotNear: String?
  /// The signaal it follows, when known.
  public var signaal: Domain.ID?
  /// The referral it follows, when known.
  public var referral: Domain.ID?
  /// The worker who keeps it.
  public var owner: Domain.ID?
  /// What was done so far.
  public var log: [Note] = []
  /// The day it was over.
  public var ended: Day?
  /// How it went on: a code of the list of ways out (R25).
  public var outflow: String?
  /// The sentence it ended with.
  public var endReason: String?
  /// Who heard how it ended (R72).
  public var told: [Told] = []
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted.
  public var trust = Trust.team
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.id("resident", &resident)
    visitor.id("household", &household)
    visitor.text("goal", &goal)
    visitor.choice("support", &support)
    visitor.parts("parts", &parts)
    visitor.choice("status", &status)
    visitor.day("started", &started)
    visitor.day("expectedEnd", &expectedEnd)
    visitor.parts("extensions", &extensions)
    visitor.day("evaluated", &evaluated)
    visitor.texts("letGo", &letGo)
    visitor.text("whyNotNear", &whyNotNear)
    visitor.id("signaal", &signaal)
    visitor.id("referral", &referral)
    visitor.id("owner", &owner)
    visitor.parts("log", &log)
    visitor.day("ended", &ended)
    visitor.text("outflow", &outflow)
    visitor.text("endReason", &endReason)
    visitor.parts("told", &told)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
  }

  /// The signalen it is for: the one it follows, and those that came into it later as a part.
  public var signalen: [Domain.ID] { ([signaal] + parts.map(\.signaal)).distinct }
  public var mentions: [Domain.ID] {
    ([resident, household, signaal, referral] + parts.map(\.signaal)).distinct
  }
  public var any: AnyRecord { .plan(self) }
}
