public import Domain
public import Resources

/// One field of a record as people know it: what it is called, what it understands, and what it
/// can be completed with. Forms, details and commands all follow the same tables of these.
public struct RecordField: Equatable, Sendable {
  /// What a field understands.
  public enum Source: Equatable, Sendable {
    /// Words that mean nothing but themselves.
    case words
    /// The name of somebody, whether they are known here or not.
    case names
    /// The name of an organisation, whether it has a card here or not.
    case parties
    /// A street, known here or not.
    case streets
    /// A whole number.
    case number
    /// Degrees on earth, north or east: at most so many either way.
    case degrees(Int)
    /// An e-mail address.
    case email
    /// A day: `2-3-2026`, `morgen`, `+7`.
    case day
    /// Yes, no, or nothing for unknown.
    case yesNo
    /// An entry of a reference list, by the name of the list.
    case codes(String)
    /// The same, or people's own words where the list has none.
    case codesOrWords(String)
    /// One of a few states.
    case choices([Choice])
    /// The name of a wijk.
    case wijken
    /// The name of a gebied.
    case gebieden
    /// The name of a record of these kinds; a name nobody knows becomes a resident where that fits.
    case records(Set<Kind>, makesResident: Bool)
  }

  /// One of a few states.
  public struct Choice: Equatable, Sendable {
    /// What the store keeps.
    public let value: String
    /// The word for it.
    public let phrase: Phrase
  }

  /// Where it stands in the record: `wish`, `care.load`, `people.0.name`.
  public let path: String
  /// What it is called.
  public let label: Phrase
  /// What it understands.
  public let source: Source
  /// Whether it holds several values.
  public let isList: Bool
  /// Whether something must stand in it.
  public let isRequired: Bool
  /// What stands in the field as long as nothing was typed.
  let example: Phrase?
}

extension RecordField {
  static func field(
    _ path: String, _ nl: String, _ en: String, _ source: Source = .words, list: Bool = false,
    required: Bool = false, example: Phrase? = nil
  ) -> RecordField {
    RecordField(
      path: path, label: Phrase(nl, en), source: source, isList: list, isRequired: required,
      example: example)
  }

  /// What the resident wants: it stands first wherever it stands, and empty is no error (R79).
  static func wish(_ path: String = "wish") -> RecordField {
    RecordField(
      path: path, label: Texts.fieldWish, source: .words, isList: false, isRequired: false,
      example: Texts.wishNotAsked)
  }

  /// The same field, called otherwise.
  func called(_ label: Phrase) -> RecordField {
    RecordField(
      path: path, label: label, source: source, isList: isList, isRequired: isRequired,
      example: example)
  }

  /// The same field with another example of what can be typed.
  func showing(_ example: String) -> RecordField {
    RecordField(
      path: path, label: label, source: source, isList: isList, isRequired: isRequired,
      example: Phrase(example, example))
  }

  /// Whether a name that is not known yet becomes a resident.
  var makesResident: Bool {
    if case .records(_, true) = source { return true }
    return false
  }
}

extension RecordField.Source {
  static let residents = records([.resident], makesResident: true)
  static let workers = records([.worker], makesResident: false)
  static let groups = records([.group], makesResident: false)
  static let nodes = records([.resident, .group, .voorziening, .worker], makesResident: true)
  static let receivers = records([.resident, .voorziening, .worker], makesResident: false)

  static func states<State: CaseIterable & RawRepresentable<String>>(
    _ type: State.Type, _ phrase: (State) -> Phrase
  ) -> RecordField.Source {
    choices(State.allCases.map { .init(value: $0.rawValue, phrase: phrase($0)) })
  }
}
