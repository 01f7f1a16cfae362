/// The stages of a warm match (C14, `S4:1616-1619`).
public enum MatchStatus: String, CaseIterable, Sendable {
  /// Thought of; nobody was asked.
  case proposed
  /// The one who asks was spoken to.
  case askerSpoken
  /// Both were spoken to.
  case bothSpoken
  /// They met.
  case introduced
  /// It runs.
  case running
  /// It runs, and both were asked how it goes.
  case askedAfter
  /// It is done.
  case finished
  /// It stopped; that is no failure.
  case stopped

  /// Whether somebody still has to act.
  public var isOpen: Bool { self != .finished && self != .stopped }
}

/// A warm match between somebody who asks and somebody who offers: the makelaar speaks to both
/// (`S4:1616-1619`).
public struct Match: Record {
  public static let kind = Kind.match
  public var id = Domain.ID.none
  /// A code of the list of matches: maatje, boodschap, administratie …
  public var sort: String?
  /// What is done, as codes.
  public var tasks: [String] = []
  /// The resident who asks.
  public var asker = Domain.ID.none
  /// The resident who offers.
  public var helper = Domain.ID.none
  /// The question on the board.
  public var question: Domain.ID?
  /// The offer on the board.
  public var offer: Domain.ID?
  /// Where it stands.
  public var status = MatchStatus.proposed
  /// The day it was thought of.
  public var proposed = Day(number: 0)
  /// The day the makelaar spoke to the one who asks.
  public var askerSpoken: Day?
  /// The day the makelaar spoke to the one who offers.
  public var helperSpoken: Day?
  /// The day they met.
  public var introduced: Day?
  /// The day it began to run.
  public var started: Day?
  /// The last day both were asked how it goes.
  public var askedAfter: Day?
  /// Hours a week that it takes.
  public var hoursPerWeek: Int?
  /// For how many months it was agreed.
  public var months: Int?
  /// Who guides the helper, by name (R73).
  public var guide: String?
  /// The match it tries again (R53).
  public var again: Domain.ID?
  /// The makelaar who keeps it.
  public var owner: Domain.ID?
  /// What was done so far.
  public var log: [Note] = []
  /// The day it was over.
  public var ended: Day?
  /// Why: a code of the list of good reasons to end, or a sentence.
  public var endReason: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("sort", &sort)
    visitor.texts("tasks", &tasks)
    visitor.id("asker", &asker)
    visitor.id("helper", &helper)
    visitor.id("question", &question)
    visitor.id("offer", &offer)
    visitor.choice("status", &status)
    visitor.day("proposed", &proposed)
    visitor.day("askerSpoken", &askerSpoken)
    visitor.day("helperSpoken", &helperSpoken)
    visitor.day("introduced", &introduced)
    visitor.day("started", &started)
    visitor.day("askedAfter", &askedAfter)
    visitor.number("hoursPerWeek", &hoursPerWeek)
    visitor.number("months", &months)
    visitor.text("guide", &guide)
    visitor.id("again", &again)
    visitor.id("owner", &owner)
    visitor.parts("log", &log)
    visitor.day("ended", &ended)
    visitor.text("endReason", &endReason)
  }

  public var mentions: [Domain.ID] { [asker, helper, question, offer, again].distinct }
  public var any: AnyRecord { .match(self) }
}
