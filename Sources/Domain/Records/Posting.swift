/// Which column of the board.
public enum Side: String, CaseIterable, Sendable {
  /// Somebody asks.
  case question
  /// Somebody offers.
  case offer
}

/// Where a question or an offer stands.
public enum PostingStatus: String, CaseIterable, Sendable {
  /// It waits for somebody.
  case open
  /// A match is on its way.
  case matched
  /// It is over.
  case closed

  /// Whether somebody still has to act.
  public var isOpen: Bool { self != .closed }
}

/// A question or an offer on the board of the wijk (`S4:1611-1619`); nothing of it is published.
public struct Posting: Record {
  public static let kind = Kind.posting
  public var id = Domain.ID.none
  /// Which column.
  public var side = Side.question
  /// What is asked or offered, in own words.
  public var what = ""
  /// Whose, when there is a record.
  public var resident: Domain.ID?
  /// Whose, by name, when there is none.
  public var who: String?
  /// The wijk, by name: people like their own (`S4:1467-1468`).
  public var wijk = ""
  /// A code of the list of matches: maatje, klussen, boodschap …
  public var sort: String?
  /// Codes of the list of themes.
  public var themes: [String] = []
  /// Languages that help.
  public var languages: [String] = []
  /// When, in words.
  public var when: String?
  /// Whether it is more than once.
  public var often: Bool?
  /// Hours a week, when known.
  public var hoursPerWeek: Int?
  /// For how many months, when known.
  public var months: Int?
  /// Where it came from: the vrijwilligerscentrale, themselves, the makelaar.
  public var source: String?
  /// What has to be done: codes of the list of what people do for each other.
  public var tasks: [String] = []
  /// The signaal it comes from, when there is one.
  public var signaal: Domain.ID?
  /// The day it was put up.
  public var made = Day(number: 0)
  /// The last day somebody looked for the other side.
  public var looked: Day?
  /// Where it stands.
  public var status = PostingStatus.open
  /// The worker who keeps it.
  public var owner: Domain.ID?
  /// The day it was over.
  public var ended: Day?
  /// Why it was over.
  public var endReason: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.choice("side", &side)
    visitor.text("what", &what)
    visitor.id("resident", &resident)
    visitor.text("who", &who)
    visitor.text("wijk", &wijk)
    visitor.text("sort", &sort)
    visitor.texts("themes", &themes)
    visitor.texts("languages", &languages)
    visitor.text("when", &when)
    visitor.flag("often", &often)
    visitor.number("hoursPerWeek", &hoursPerWeek)
    visitor.number("months", &months)
    visitor.text("source", &source)
    visitor.texts("tasks", &tasks)
    visitor.id("signaal", &signaal)
    visitor.day("made", &made)
    visitor.day("looked", &looked)
    visitor.choice("status", &status)
    visitor.id("owner", &owner)
    visitor.day("ended", &ended)
    visitor.text("endReason", &endReason)
  }

  public var mentions: [Domain.ID] { [resident, signaal].distinct }
  public var any: AnyRecord { .posting(self) }
}
