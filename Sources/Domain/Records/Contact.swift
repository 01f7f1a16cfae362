/// What a contact is for the people in it (`S1:196`, `S1:244`, `S1:292`).
public enum ContactKind: String, CaseIterable, Sendable {
  /// Among people who recognise themselves in each other or share an interest.
  case bonding
  /// With somebody outside the own group.
  case bridging
  /// With a named person inside an institution.
  case linking
  /// Between two institutions: outside the triad.
  case collaboration
  /// Not known: ask, do not guess.
  case unknown
}

/// How close a contact is, from a greeting to every day (`S1:250-262`).
public enum Strength: String, CaseIterable, Comparable, Sendable {
  case greeting, chat, known, helps, close

  public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }
  private var rank: Int { Strength.allCases.firstIndex(of: self) ?? 0 }
}

/// A tie between two of: residents, groups, voorzieningen and workers. A tie is only what somebody
/// recorded; living in the same wijk is none (`S3:516-524`).
public struct Contact: Record {
  public static let kind = Kind.contact
  public var id = Domain.ID.none
  /// One end.
  public var from = Domain.ID.none
  /// The other end.
  public var to = Domain.ID.none
  /// A code of the reference list of relations: familie, buur, lotgenoot …
  public var relation: String?
  /// The kind that a person chose; it stays over the computed one (§4.4 rule 1).
  public var overruled: ContactKind?
  /// How close.
  public var strength: Strength?
  /// What they do for each other.
  public var doing: [String] = []
  /// Whether the one at the end `to` acts for the institution they work at.
  public var professional: Bool?
  /// Since when.
  public var since: Day?
  /// Until when; nil is still going on.
  public var until: Day?
  /// The last day somebody saw it living.
  public var seen: Day?
  /// The worker who keeps it up.
  public var keeper: Domain.ID?
  /// Free notes.
  public var notes: String?
  /// Whether it goes both ways.
  public var mutual: Bool?
  /// How it is.
  public var quality: Quality?
  /// Whether it feels equal to both.
  public var equal: Bool?
  /// Whether one has power over the other (`S1:230-242`).
  public var powerGap: Bool?
  /// What comes within reach by it: work, language, a lift, a room (`S1:244`).
  public var resource: String?
  /// Who brought them together (`S2:141`).
  public var laidBy: String?
  /// The other workers who keep it up; without any it hangs on one person (R57).
  public var otherKeepers: [Domain.ID] = []
  /// The care in it, when the one at the end `from` cares for the other (R13).
  public var care: Care? {
    get { careBox.part }
    set { careBox.part = newValue }
  }
  private var careBox = Box<Care>()
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.id("from", &from)
    visitor.id("to", &to)
    visitor.text("relation", &relation)
    visitor.choice("overruled", &overruled)
    visitor.choice("strength", &strength)
    visitor.texts("doing", &doing)
    visitor.flag("professional", &professional)
    visitor.day("since", &since)
    visitor.day("until", &until)
    visitor.day("seen", &seen)
    visitor.id("keeper", &keeper)
    visitor.text("notes", &notes)
    visitor.flag("mutual", &mutual)
    visitor.choice("quality", &quality)
    visitor.flag("equal", &equal)
    visitor.flag("powerGap", &powerGap)
    visitor.text("resource", &resource)
    visitor.text("laidBy", &laidBy)
    visitor.ids("otherKeepers", &otherKeepers)
    visitor.part("care", &care)
  }

  public var mentions: [Domain.ID] { from == to ? [from] : [from, to] }
  public var any: AnyRecord { .contact(self) }
}
