/// People who recognise themselves in each other or share an interest (`S1:196`).
public struct Group: Record {
  public static let kind = Kind.group
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// The wijk, by name.
  public var wijk = ""
  /// A code of the reference list of group sorts.
  public var sort: String?
  /// Whether they chose to be among themselves: then nobody suggests a bridge (`S1:202`).
  public var choseSeclusion: Bool?
  /// Whom to speak to.
  public var contactPerson: String?
  /// Free notes.
  public var notes: String?
  /// Whether they would like to meet others (`S1:202`).
  public var wantsBridge: Bool?
  /// Whether they are in a vulnerable position.
  public var vulnerable: Bool?
  /// Whether they have a strong voice (`S1:230`).
  public var strong: Bool?
  /// Whether they are heard.
  public var voice: Voice?
  /// What they do together, when they are a team (`S4:776-778`).
  public var task: String?
  /// The street, when it is a street.
  public var street: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("wijk", &wijk)
    visitor.text("sort", &sort)
    visitor.flag("choseSeclusion", &choseSeclusion)
    visitor.text("contactPerson", &contactPerson)
    visitor.text("notes", &notes)
    visitor.flag("wantsBridge", &wantsBridge)
    visitor.flag("vulnerable", &vulnerable)
    visitor.flag("strong", &strong)
    visitor.choice("voice", &voice)
    visitor.text("task", &task)
    visitor.text("street", &street)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .group(self) }
}
