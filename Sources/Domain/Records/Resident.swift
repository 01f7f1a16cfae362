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
  /// The worker they confided in: with trust `me` nobody else sees them.
  public var confidant: Domain.ID?
  /// Free notes.
  public var notes: String?
  /// The year of birth, when it is of use.
  public var birthYear: Int?
  /// Whether an interpreter helps.
  public var interpreter: Bool?
  /// How they rather hear from us: in person, by phone, through somebody.
  public var reachVia: String?
  /// Why giving something back does not fit now (R12, `S4:3220-3224`).
  public var notReciprocal: String?
  /// The day it was asked what they like to do for others; it is asked gently and once.
  public var reciprocityAsked: Day?
  /// What they told of it: codes sociaal, emotioneel (`S4:3003-3007`); never filled in for them.
  public var loneliness: [String] = []
  /// Where they find the way, and where not yet (`S1:292`).
  public var wayfinding: [Wayfinding] = []
  /// What they do as a volunteer.
  public var volunteer: Volunteering? {
    get { volunteerBox.part }
    set { volunteerBox.part = newValue }
  }
  private var volunteerBox = Box<Volunteering>()
  /// What they agreed to.
  public var consent: Consent?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
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
    visitor.number("birthYear", &birthYear)
    visitor.flag("interpreter", &interpreter)
    visitor.text("reachVia", &reachVia)
    visitor.text("notReciprocal", &notReciprocal)
    visitor.day("reciprocityAsked", &reciprocityAsked)
    visitor.texts("loneliness", &loneliness)
    visitor.parts("wayfinding", &wayfinding)
    visitor.part("volunteer", &volunteer)
    visitor.part("consent", &consent)
    visitor.text("ground", &ground)
    visitor.id("confidant", &confidant)
  }

  public var mentions: [Domain.ID] { groups.map(Optional.some).distinct }
  public var any: AnyRecord { .resident(self) }
}
