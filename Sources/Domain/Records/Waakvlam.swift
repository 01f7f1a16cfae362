/// How likely it is that someone falls back; it sets the rhythm (R20, `S4:1870-1871`).
public enum Risk: String, CaseIterable, Sendable {
  case low, middle, high
  /// No rhythm: the resident calls when it is needed.
  case onCall
}

/// What a contact with the resident brought.
public enum Verdict: String, CaseIterable, Sendable {
  case ok, attention, relapse, unreached
  /// There was none in its week. Nobody chooses this: it is computed, and written down when the
  /// rhythm it was computed from changes or ends.
  case missed

  /// Whether somebody was spoken to.
  public var isContact: Bool { self != .unreached && self != .missed }
}

/// One contact of a waakvlam: one line (R21).
public struct Moment: FieldBearing {
  /// The day of the contact.
  public var day = Day(number: 0)
  /// What it brought.
  public var verdict = Verdict.ok
  /// A line, when there is something to tell.
  public var text: String?
  /// Who had or logged the contact.
  public var worker: ID?

  public init() {}
  /// A contact on that day.
  public init(day: Day, verdict: Verdict, text: String? = nil, worker: ID? = nil) {
    self.day = day
    self.verdict = verdict
    self.text = text
    self.worker = worker
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.choice("verdict", &verdict)
    visitor.text("text", &text)
    visitor.id("worker", &worker)
  }
}

/// Light aftercare: now and then, or on call, a finger on the pulse (`S4:3213-3218`).
///
/// The holder may be anyone (R24): a resident, a volunteer, a pastor, a worker. A waakvlam asks for
/// one line per contact and never for a ZRM (R21).
public struct Waakvlam: Record {
  public static let kind = Kind.waakvlam
  public var id = Domain.ID.none
  /// Who it burns for.
  public var resident = Domain.ID.none
  /// Who keeps it, by name.
  public var holder = ""
  /// The holder's own record, when there is one.
  public var holderRecord: Domain.ID?
  /// The worker who answers for it when the holder stops.
  public var owner: Domain.ID?
  /// How likely a relapse is.
  public var risk = Risk.middle
  /// A rhythm in days that a person chose over the one by risk.
  public var interval: Int?
  /// The day it was lit.
  public var started = Day(number: 0)
  /// The signaal it follows, when known.
  public var signaal: Domain.ID?
  /// The plan that ended in it, when it did.
  public var plan: Domain.ID?
  /// What the resident came out of: a code of the reference list of origins.
  public var cameFrom: String?
  /// Where the resident can turn: a name and how to reach them (R22).
  public var whereToTurn: String?
  /// Who around the resident knows where to turn (R22).
  public var informed: [String] = []
  /// What there is nearby: an activity as guest or helper.
  public var nearby: String?
  /// The contacts and the missed moments, in the order in which they were written down.
  public var moments: [Moment] = []
  /// The day it was put out.
  public var ended: Day?
  /// Why it was put out.
  public var endReason: String?
  /// The worker who put it out.
  public var endedBy: Domain.ID?
  /// Whether the rhythm grows lighter by itself after contacts that went well.
  public var tapers: Bool?
  /// How many moments there were when the rhythm was last chosen; tapering counts from there.
  public var rhythmFrom: Int?
  /// When it rested, oldest first; a rest has an end.
  public var pauses: [Pause] = []
  /// The day its holder stopped; until another is found the owner holds it.
  public var seekingHolder: Day?
  /// Who held it before, oldest first.
  public var earlierHolders: [EarlierHolder] = []
  /// The waakvlam of the same resident that it lights again, with its history (R23).
  public var again: Domain.ID?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.id("resident", &resident)
    visitor.text("holder", &holder)
    visitor.id("holderRecord", &holderRecord)
    visitor.id("owner", &owner)
    visitor.choice("risk", &risk)
    visitor.number("interval", &interval)
    visitor.day("started", &started)
    visitor.id("signaal", &signaal)
    visitor.text("cameFrom", &cameFrom)
    visitor.text("whereToTurn", &whereToTurn)
    visitor.texts("informed", &informed)
    visitor.text("nearby", &nearby)
    visitor.parts("moments", &moments)
    visitor.day("ended", &ended)
    visitor.text("endReason", &endReason)
    visitor.flag("tapers", &tapers)
    visitor.number("rhythmFrom", &rhythmFrom)
    visitor.parts("pauses", &pauses)
    visitor.day("seekingHolder", &seekingHolder)
    visitor.parts("earlierHolders", &earlierHolders)
    visitor.id("again", &again)
    visitor.text("ground", &ground)
    visitor.id("endedBy", &endedBy)
    visitor.id("plan", &plan)
  }

  /// Whether it still burns.
  public var isBurning: Bool { ended == nil }
  public var mentions: [Domain.ID] { [resident, holderRecord, signaal, again, plan].distinct }
  public var any: AnyRecord { .waakvlam(self) }
}
