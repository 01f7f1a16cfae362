/// Who live together: one household, one plan, one regisseur (`S4:3239-3241`).
public struct Household: Record {
  public static let kind = Kind.household
  public var id = Domain.ID.none
  /// What people call it: a family name, mostly.
  public var name = ""
  /// The wijk, by name.
  public var wijk = ""
  /// Street and number.
  public var street: String?
  /// Who live there; a resident belongs to one household at most.
  public var members: [Domain.ID] = []
  /// Who holds the threads: a worker or a resident; it need not be somebody of the municipality
  /// (`S0:184`).
  public var regisseur: Domain.ID?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted.
  public var trust = Trust.team
  /// Free notes.
  public var notes: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("wijk", &wijk)
    visitor.text("street", &street)
    visitor.ids("members", &members)
    visitor.id("regisseur", &regisseur)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
    visitor.text("notes", &notes)
  }

  public var mentions: [Domain.ID] { members.map(Optional.some).distinct }
  public var any: AnyRecord { .household(self) }
}
