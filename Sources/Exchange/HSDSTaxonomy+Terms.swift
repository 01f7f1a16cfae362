import Domain
import JSON

extension HSDSTaxonomy {
  /// What a card says at the service, in the order of the table.
  ///
  /// - Parameter isOrganisation: whether it goes out as an organisation, which has no place of its
  ///   own for the organisation behind it.
  static func terms(of card: Voorziening, isOrganisation: Bool = false) -> [Term] {
    var values = valuesByPath(of: FieldTree.object(of: card), under: "")
    if card.visibility != .open { values["visibility"] = nil }
    if !isOrganisation { values["organisation"] = nil }
    // HSDS says otherwise by itself where nothing is said.
    if card.sort == nil { values["sort"] = ["unknown"] }
    if card.free == nil { values["free"] = ["unknown"] }
    if let details = card.details {
      values.merge(valuesByPath(of: FieldTree.object(of: details), under: "details.")) { $1 }
    }
    if let initiative = card.initiative {
      values.merge(valuesByPath(of: FieldTree.object(of: initiative), under: "initiative.")) { $1 }
    }
    return terms(values, at: .service)
  }

  /// What is said at the contact of a person.
  static func terms(of person: ContactPerson) -> [Term] {
    guard person.outsideHours != nil || person.left != nil else { return [] }
    return terms(valuesByPath(of: FieldTree.object(of: person), under: "people."), at: .contact)
  }

  /// What is said at the schedule of an opening.
  static func terms(of opening: Opening) -> [Term] {
    guard opening.closedOnHolidays != nil || !opening.exceptions.isEmpty else { return [] }
    return terms(valuesByPath(of: FieldTree.object(of: opening), under: "openings."), at: .schedule)
  }

  private static func terms(_ values: [String: [String]], at holder: Holder) -> [Term] {
    (byHolder[holder] ?? []).flatMap { field in
      (values[field.path] ?? []).map { Term(field: field, value: $0) }
    }
  }

  private static func valuesByPath(
    of object: JSONValue, under prefix: String
  ) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for member in object.object ?? [] where byPath[prefix + member.name] != nil {
      values[prefix + member.name] = (member.value.array ?? [member.value]).map(text)
    }
    return values
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "yes" : "no"
    case .null: ""
    case .array, .object: String(decoding: value.bytes(), as: UTF8.self)
    }
  }

  /// A part of a card from what was said of it; nil when nothing was.
  ///
  /// - Parameters:
  ///   - terms: what was said, of other parts as well.
  ///   - prefix: the path of the part: `details.`.
  /// - Returns: the part, and the fields with a value that they cannot have.
  static func part<Part: FieldBearing>(
    _ type: Part.Type, from terms: [Term], under prefix: String
  ) -> (part: Part?, faults: [String]) {
    guard !terms.isEmpty else { return (nil, []) }
    var members: [JSONValue.Member] = []
    let termsByName = Dictionary(grouping: terms, by: \.field.name)
    for field in byPart[prefix] ?? [] {
      let values = (termsByName[field.name] ?? []).compactMap { value($0) }
      guard let last = values.last else { continue }
      members.append(
        .init(String(field.path.dropFirst(prefix.count)), field.isMany ? .array(values) : last))
    }
    guard !members.isEmpty else { return (nil, []) }
    let (part, faults) = FieldFilling.part(type, from: .object(members))
    return (part == Part() ? nil : part, faults)
  }

  /// The value of a term as a value of its field; nil is unknown.
  private static func value(_ term: Term) -> JSONValue? {
    switch (term.field.form, term.value) {
    case (.flag, "yes"): .bool(true)
    case (.flag, "no"): .bool(false)
    case (.flag, "unknown"): nil
    case (.part, let text): (try? JSONValue(text)) ?? .string(text)
    case (_, let text): .string(text)
    }
  }
}
