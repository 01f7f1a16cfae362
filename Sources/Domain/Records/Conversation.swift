/// Who sat beside the resident at a keukentafelgesprek (R16, `S3:449-460`).
public enum ThirdPerson: String, CaseIterable, Sendable {
  /// Nobody asked yet.
  case notAsked
  /// Somebody close.
  case relative
  /// The mantelzorger.
  case carer
  /// A volunteer.
  case volunteer
  /// Somebody from the street.
  case neighbour
  /// An independent mediator, for instance when there is shame.
  case mediator
  /// The resident does not want one.
  case declined
}

/// A talk: at the kitchen table, at the desk, at the door (`S3:433-460`).
public struct Conversation: Record {
  public static let kind = Kind.conversation
  public var id = Domain.ID.none
  /// The day.
  public var day = Day(number: 0)
  /// A code of the list of conversations: keukentafel, vraagwijzer, huisbezoek …
  public var sort: String?
  /// The question it was about, when there is one; its conversations at the desk are counted (R4).
  public var signaal: Domain.ID?
  /// With whom.
  public var resident: Domain.ID?
  /// With which household.
  public var household: Domain.ID?
  /// What the resident wants, in their own words (R79).
  public var wish: String?
  /// What was said.
  public var text = ""
  /// Who were there, by name.
  public var present: [String] = []
  /// Who sat beside the resident.
  public var thirdPerson: ThirdPerson?
  /// Whether the mantelzorger was there.
  public var carerPresent: Bool?
  /// Whether the resident feels shame; then a mediator fits better (`S3:457-460`).
  public var shame: Bool?
  /// Whether it felt equal; the resident answers.
  public var equal: Bool?
  /// What was agreed.
  public var agreed: String?
  /// Who held it.
  public var worker: Domain.ID?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted.
  public var trust = Trust.team
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.day("day", &day)
    visitor.text("sort", &sort)
    visitor.id("signaal", &signaal)
    visitor.id("resident", &resident)
    visitor.id("household", &household)
    visitor.text("wish", &wish)
    visitor.text("text", &text)
    visitor.texts("present", &present)
    visitor.choice("thirdPerson", &thirdPerson)
    visitor.flag("carerPresent", &carerPresent)
    visitor.flag("shame", &shame)
    visitor.flag("equal", &equal)
    visitor.text("agreed", &agreed)
    visitor.id("worker", &worker)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
  }

  public var mentions: [Domain.ID] { [signaal, resident, household].distinct }
  public var any: AnyRecord { .conversation(self) }
}
