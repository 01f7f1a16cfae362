/// Who may see what is noted about a resident (`S3:310`, `S3:617-621`).
public enum Trust: String, CaseIterable, Sendable {
  case open, team, me
}

/// Somebody who lives here, by roepnaam; roles are many and never exclude each other.
///
/// There is no field for a BSN, nationality, origin or diagnosis, and there will be none (V6).
public struct Resident: Record {
  public static let kind = Kind.resident
  public var id = Domain.ID.none
  /// The name people use.
  public var name = ""
  /// The street.
  public var street: String?
  /// The wijk, by name.
  public var wijk = ""
  /// A code of the reference list of age groups.
  public var ageGroup: String?
  /// What the resident wants, in their own words.
  public var wish: String?
  /// Languages spoken.
  public var languages: [String] = []
  /// How to reach them.
  public var phone: String?
  /// Roles: buur, vrijwilliger, mantelzorger, sleutelfiguur …
  public var roles: [String] = []
  /// What they are good at: everybody has talents (`S4:690-693`).
  public var talents: [String] = []
  /// What they like to do for others.
  public var reciprocity: String?
  /// The groups they belong to: none, one or many (`S3:175-182`).
  public var groups: [Domain.ID] = []
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
    visitor.text("street", &street)
    visitor.text("wijk", &wijk)
    visitor.text("ageGroup", &ageGroup)
    visitor.text("wish", &wish)
    visitor.texts("languages", &languages)
    visitor.text("phone", &phone)
    visitor.texts("roles", &roles)
    visitor.texts("talents", &talents)
    visitor.text("reciprocity", &reciprocity)
    visitor.ids("groups", &groups)
    visitor.choice("trust", &trust)
    visitor.text("notes", &notes)
  }

  public var mentions: [Domain.ID] { groups.map(Optional.some).distinct }
  public var any: AnyRecord { .resident(self) }
}

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
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .group(self) }
}
