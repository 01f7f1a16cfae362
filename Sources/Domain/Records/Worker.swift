/// A way of looking at a list that somebody wants again.
public struct SavedSearch: FieldBearing {
  /// What they call it.
  public var name = ""
  /// The list it is of: `kaart`, `signalen` …
  public var list = ""
  /// What is typed to search by.
  public var words: String?
  /// The values that are chosen, each behind its dimension: `wijk=Bospolder`.
  public var values: [String] = []

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("name", &name)
    visitor.text("list", &list)
    visitor.text("words", &words)
    visitor.texts("values", &values)
  }
}

/// The user or a colleague: makelaar, wijkteam, VraagWijzer …
public struct Worker: Record {
  public static let kind = Kind.worker
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// A code of the reference list of roles (domain book §2.13).
  public var role: String?
  /// A code of the list of disciplines, for who is in a wijkteam.
  public var discipline: String?
  /// The wijken they work in, by name.
  public var wijken: [String] = []
  /// How to reach them.
  public var phone: String?
  /// Whether this is the one at the keyboard.
  public var isUser: Bool?
  /// Who takes over when they leave.
  public var successor: Domain.ID?
  /// The last day they work here, when they leave.
  public var leaves: Day?
  /// The ways of looking that they kept.
  public var searches: [SavedSearch] = []
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("role", &role)
    visitor.text("discipline", &discipline)
    visitor.texts("wijken", &wijken)
    visitor.text("phone", &phone)
    visitor.flag("isUser", &isUser)
    visitor.id("successor", &successor)
    visitor.day("leaves", &leaves)
    visitor.parts("searches", &searches)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .worker(self) }
}
