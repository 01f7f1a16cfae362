/// How far up a kwestie is raised (R54, `S2:354-356`).
public enum KwestieLevel: String, CaseIterable, Sendable {
  /// One case.
  case casus
  /// A pattern in the wijk.
  case pattern
  /// A bottleneck in the system.
  case bottleneck
}

/// Where a kwestie stands.
public enum KwestieStatus: String, CaseIterable, Sendable {
  /// It is being worked on.
  case open
  /// Something was decided; it still has to be seen whether it helps.
  case decided
  /// It is over, with a sentence.
  case closed

  /// Whether somebody still has to act.
  public var isOpen: Bool { self != .closed }
}

/// How often something is looked at together (`S2:761`).
public enum Rhythm: String, CaseIterable, Sendable {
  /// Every month.
  case month
  /// Every quarter.
  case quarter
}

/// An issue of the wijk that residents and professionals work on together (`S2:738-779`).
public struct Kwestie: Record {
  public static let kind = Kind.kwestie
  public var id = Domain.ID.none
  /// What it is about.
  public var title = ""
  /// The wijk, by name.
  public var wijk = ""
  /// Codes of the list of themes.
  public var themes: [String] = []
  /// How far up it is raised.
  public var level = KwestieLevel.casus
  /// The signalen and referrals it was made from.
  public var items: [Domain.ID] = []
  /// The groups that take part.
  public var groups: [Domain.ID] = []
  /// Who else take part, by name.
  public var participants: [String] = []
  /// What residents do in it.
  public var residentsRole: String?
  /// Who is to act: a code of the list of turns; residents, unless somebody says otherwise (V8).
  public var turn = ""
  /// The next step.
  public var step: String?
  /// How often it is looked at.
  public var rhythm = Rhythm.month
  /// When it is looked at next (R55).
  public var nextEvaluation = Day(number: 0)
  /// What was decided.
  public var decision: String?
  /// Where it stands.
  public var status = KwestieStatus.open
  /// The day it was raised.
  public var made = Day(number: 0)
  /// The worker who keeps it.
  public var owner: Domain.ID?
  /// What was done so far.
  public var log: [Note] = []
  /// The day it was over.
  public var ended: Day?
  /// The sentence it ended with.
  public var endReason: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("title", &title)
    visitor.text("wijk", &wijk)
    visitor.texts("themes", &themes)
    visitor.choice("level", &level)
    visitor.ids("items", &items)
    visitor.ids("groups", &groups)
    visitor.texts("participants", &participants)
    visitor.text("residentsRole", &residentsRole)
    visitor.text("turn", &turn)
    visitor.text("step", &step)
    visitor.choice("rhythm", &rhythm)
    visitor.day("nextEvaluation", &nextEvaluation)
    visitor.text("decision", &decision)
    visitor.choice("status", &status)
    visitor.day("made", &made)
    visitor.id("owner", &owner)
    visitor.parts("log", &log)
    visitor.day("ended", &ended)
    visitor.text("endReason", &endReason)
  }

  public var mentions: [Domain.ID] { (items + groups).map(Optional.some).distinct }
  public var any: AnyRecord { .kwestie(self) }
}
