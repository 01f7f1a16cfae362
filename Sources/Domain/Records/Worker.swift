/// The user or a colleague: makelaar, wijkteam, VraagWijzer …
public struct Worker: Record {
  public static let kind = Kind.worker
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// A code of the reference list of roles (domain book §2.13).
  public var role: String?
  /// The wijken they work in, by name.
  public var wijken: [String] = []
  /// How to reach them.
  public var phone: String?
  /// Whether this is the one at the keyboard.
  public var isUser: Bool?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("role", &role)
    visitor.texts("wijken", &wijken)
    visitor.text("phone", &phone)
    visitor.flag("isUser", &isUser)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .worker(self) }
}

/// A neighbourhood; other records name it by its name.
public struct Wijk: Record {
  public static let kind = Kind.wijk
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// The gebied it lies in, by name.
  public var gebied: String?
  /// Whom to call when it is not safe: a name and a number (R30, R64).
  public var emergency: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("gebied", &gebied)
    visitor.text("emergency", &emergency)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .wijk(self) }
}

/// Who does what, and when (`S0:47-53`).
public struct Promise: Record {
  public static let kind = Kind.promise
  public var id = Domain.ID.none
  /// Who promised, by name.
  public var who = ""
  /// What.
  public var what = ""
  /// When it should be done.
  public var due = Day(number: 0)
  /// The item it belongs to, when there is one.
  public var about: Domain.ID?
  /// The day it was made.
  public var made = Day(number: 0)
  /// The day it was kept.
  public var kept: Day?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("who", &who)
    visitor.text("what", &what)
    visitor.day("due", &due)
    visitor.id("about", &about)
    visitor.day("made", &made)
    visitor.day("kept", &kept)
  }

  public var mentions: [Domain.ID] { [about].compactMap { $0 } }
  public var any: AnyRecord { .promise(self) }
}
