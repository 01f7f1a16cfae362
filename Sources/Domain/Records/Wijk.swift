/// How much professional effort a wijk gets (`S4:616-629`); chosen, never computed.
public enum Effort: String, CaseIterable, Sendable {
  /// Little: residents carry it.
  case light
  /// As usual.
  case normal
  /// More, for a reason.
  case intensive
}

/// One value of the wijkanalyse (`S4:642-665`), entered by hand.
public struct WijkVariable: FieldBearing {
  /// A code of the list of the ten variables.
  public var code = ""
  /// The value, as a figure or in words.
  public var value = ""
  /// Where it comes from.
  public var source: String?
  /// The year it holds for, 1900 to 2200.
  public var year: Int?
  /// What to know of it.
  public var note: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("code", &code)
    visitor.text("value", &value)
    visitor.text("source", &source)
    visitor.number("year", &year)
    visitor.text("note", &note)
  }
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
  /// What is known of it.
  public var variables: [WijkVariable] = []
  /// How much effort it gets.
  public var effort: Effort?
  /// Why.
  public var effortReason: String?
  /// What it gets extra attention for: codes of the list of accents.
  public var accents: [String] = []
  /// Where people hold together, and where not (R37).
  public var bindingNote: String?
  /// What is typical here: couleur locale.
  public var character: String?
  /// Its outline on a map: rings of positions, `52.5101,5.2010 52.5102,5.2023`, in degrees north and
  /// east (RFC 7946 has them the other way round); a ring inside another is a hole.
  public var outline: [String] = []
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("gebied", &gebied)
    visitor.text("emergency", &emergency)
    visitor.parts("variables", &variables)
    visitor.choice("effort", &effort)
    visitor.text("effortReason", &effortReason)
    visitor.texts("accents", &accents)
    visitor.text("bindingNote", &bindingNote)
    visitor.text("character", &character)
    visitor.texts("outline", &outline)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .wijk(self) }
}

/// A district of several wijken.
public struct Gebied: Record {
  public static let kind = Kind.gebied
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// Whether people may go straight to the wijkteam, without a remark (`S3:464-488`); nil follows
  /// the setting.
  public var directToWijkteam: Bool?
  /// What the gebied finds important.
  public var priorities: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.flag("directToWijkteam", &directToWijkteam)
    visitor.text("priorities", &priorities)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .gebied(self) }
}
