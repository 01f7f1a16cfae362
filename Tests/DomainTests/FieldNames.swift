import Domain

/// The names of all fields of a record or a part, with those of the parts inside it: `people.name`.
struct FieldNames: FieldVisitor {
  /// What kind of value a field holds.
  enum Sort { case text, number, flag, id, part, verbatim }

  /// Each field with its path and what it holds.
  private(set) var fields: [(path: String, sort: Sort)] = []
  private var path: [String] = []

  /// All fields of a record type.
  static func of<Bearing: FieldBearing>(_ type: Bearing.Type, named name: String) -> FieldNames {
    var names = FieldNames()
    names.path = [name]
    var empty = Bearing()
    empty.visit(&names)
    return names
  }

  private mutating func note(_ name: StaticString, _ sort: Sort) {
    fields.append(((path + [name.description]).joined(separator: "."), sort))
  }

  private mutating func enter<Part: FieldBearing>(_ name: StaticString, _ type: Part.Type) {
    note(name, .part)
    path.append(name.description)
    var empty = Part()
    empty.visit(&self)
    path.removeLast()
  }

  mutating func text(_ name: StaticString, _ value: inout String) { note(name, .text) }
  mutating func text(_ name: StaticString, _ value: inout String?) { note(name, .text) }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { note(name, .text) }
  mutating func number(_ name: StaticString, _ value: inout Int?) { note(name, .number) }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { note(name, .flag) }
  mutating func id(_ name: StaticString, _ value: inout ID) { note(name, .id) }
  mutating func id(_ name: StaticString, _ value: inout ID?) { note(name, .id) }
  mutating func ids(_ name: StaticString, _ value: inout [ID]) { note(name, .id) }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    enter(name, Part.self)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    enter(name, Part.self)
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) { note(name, .verbatim) }
  mutating func fail(_ name: StaticString, _ value: String) {}
}

extension FieldNames {
  /// The fields of every kind of record there is.
  static func ofAllKinds() -> [(path: String, sort: Sort)] {
    Kind.allCases.flatMap { kind in
      func fields<Element: Record>(_ type: Element.Type) -> [(path: String, sort: Sort)] {
        FieldNames.of(type, named: kind.rawValue).fields
      }
      return fields(kind.recordType)
    }
  }
}

extension Kind {
  /// The type of record of a kind.
  var recordType: any Record.Type {
    switch self {
    case .worker: Worker.self
    case .gebied: Gebied.self
    case .wijk: Wijk.self
    case .resident: Resident.self
    case .household: Household.self
    case .group: Group.self
    case .contact: Contact.self
    case .voorziening: Voorziening.self
    case .signaal: Signaal.self
    case .conversation: Conversation.self
    case .referral: Referral.self
    case .plan: Plan.self
    case .selfReliance: SelfReliance.self
    case .factors: Factors.self
    case .waakvlam: Waakvlam.self
    case .posting: Posting.self
    case .match: Match.self
    case .kwestie: Kwestie.self
    case .story: Story.self
    case .indicator: Indicator.self
    case .promise: Promise.self
    case .settings: Settings.self
    }
  }
}
