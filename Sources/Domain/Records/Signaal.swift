/// How soon something has to be looked at (`S4:274-276`).
public enum Urgency: String, CaseIterable, Comparable, Sendable {
  case calm, thisWeek, today, safety

  public static func < (left: Urgency, right: Urgency) -> Bool { left.rank < right.rank }
  private var rank: Int {
    switch self {
    case .calm: 0
    case .thisWeek: 1
    case .today: 2
    case .safety: 3
    }
  }
}

/// Where a signaal stands (`S2:322`): nieuw, in gesprek, in de verwijzing, loopt, afgerond, kan niet.
public enum SignaalStatus: String, CaseIterable, Sendable {
  case new, talking, referred, running, closed, declined

  /// Whether it still asks something of its owner.
  public var isOpen: Bool { self != .closed && self != .declined }
}

/// A line that somebody wrote on a day.
public struct Note: FieldBearing {
  /// The day it was written.
  public var day = Day(number: 0)
  /// Who wrote it, when known.
  public var worker: ID?
  /// What happened: the name of an action, or nil for a plain line.
  public var act: String?
  /// The words.
  public var text = ""

  public init() {}
  /// A line of that day.
  public init(day: Day, worker: ID?, act: String? = nil, text: String) {
    self.day = day
    self.worker = worker
    self.act = act
    self.text = text
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.id("worker", &worker)
    visitor.text("act", &act)
    visitor.text("text", &text)
  }
}

/// What somebody noticed, in their own words: a concern, or someone with energy (`S4:555-557`).
///
/// Only the text and the wijk are needed to save it (`S4:733`). A signaal may be about nobody, and
/// need not say who told it (`S2:189`).
public struct Signaal: Record {
  public static let kind = Kind.signaal
  public var id = Domain.ID.none
  /// The day it was heard.
  public var received = Day(number: 0)
  /// The words of whoever noticed.
  public var text = ""
  /// The wijk, by name.
  public var wijk = ""
  /// The street, when it says something.
  public var street: String?
  /// What the resident wants, in their own words; nil is "not asked yet" (R79).
  public var wish: String?
  /// The resident it is about, when known and wanted.
  public var about: Domain.ID?
  /// A code of the reference list of signal sources (domain book §2.9-e).
  public var source: String?
  /// Who told it, by name; only then a terugkoppeling is owed (R28).
  public var informant: String?
  /// Codes of the reference list of themes (domain book §2.9-a).
  public var themes: [String] = []
  /// How soon it has to be looked at.
  public var urgency = Urgency.calm
  /// Where it stands.
  public var status = SignaalStatus.new
  /// The worker who keeps it.
  public var owner: Domain.ID?
  /// Terugkoppelingen: what was told back to the informant, and when.
  public var feedback: [Note] = []
  /// What was done so far.
  public var log: [Note] = []
  /// The day it was closed or declined.
  public var ended: Day?
  /// The sentence it was closed with (R29).
  public var reason: String?
  /// The waakvlam whose relapse opened it (R23).
  public var waakvlam: Domain.ID?
  /// Codes of the list of signal types (§2.9-f): trouble, or energy.
  public var kinds: [String] = []
  /// What the resident or somebody close thinks of it; it counts as an argument (`S3:418-424`).
  public var estimate: String?
  /// The way it goes: a code of the list of tracks (spoor).
  public var track: String?
  /// The need behind it (`S2:276`).
  public var hiddenNeed: String?
  /// Who was called, step by step (R64).
  public var escalations: [Escalation] = []
  /// Whether a huisarts sent it as welzijn op recept (`S4:938-953`).
  public var onPrescription: Bool?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted; nil is the team.
  public var trust: Trust?
  /// Who else heard how it goes; whoever told it is in the feedback.
  public var told: [Told] = []
  /// The worker who ended it.
  public var endedBy: Domain.ID?
  /// The signaal that it belongs to: the same thing, noticed before. It ended when it was joined to
  /// that, which goes on for both.
  public var partOf: Domain.ID?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.day("received", &received)
    visitor.text("text", &text)
    visitor.text("wijk", &wijk)
    visitor.text("street", &street)
    visitor.text("wish", &wish)
    visitor.id("about", &about)
    visitor.text("source", &source)
    visitor.text("informant", &informant)
    visitor.texts("themes", &themes)
    visitor.choice("urgency", &urgency)
    visitor.choice("status", &status)
    visitor.id("owner", &owner)
    visitor.parts("feedback", &feedback)
    visitor.parts("log", &log)
    visitor.day("ended", &ended)
    visitor.text("reason", &reason)
    visitor.id("waakvlam", &waakvlam)
    visitor.texts("kinds", &kinds)
    visitor.text("estimate", &estimate)
    visitor.text("track", &track)
    visitor.text("hiddenNeed", &hiddenNeed)
    visitor.parts("escalations", &escalations)
    visitor.flag("onPrescription", &onPrescription)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
    visitor.parts("told", &told)
    visitor.id("endedBy", &endedBy)
    visitor.id("partOf", &partOf)
  }

  public var mentions: [Domain.ID] { [about, waakvlam, partOf].compactMap { $0 } }
  public var any: AnyRecord { .signaal(self) }
}
