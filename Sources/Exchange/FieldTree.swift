import Domain
import JSON

/// Lays the fields of a record or a part out as an object, each under its name; what is empty is
/// left out. A day is text as `2026-03-02`, and so is an identity.
struct FieldTree: FieldVisitor {
  private var members: [JSONValue.Member] = []

  /// The fields of a part.
  static func object(of part: some FieldBearing) -> JSONValue {
    var part = part
    var tree = FieldTree()
    part.visit(&tree)
    return .object(tree.members)
  }

  /// The fields of a record.
  static func object(of card: Voorziening) -> JSONValue {
    var card = card
    var tree = FieldTree()
    card.visit(&tree)
    return .object(tree.members)
  }

  private mutating func add(_ name: StaticString, _ value: JSONValue?) {
    if let value { members.append(.init(name.description, value)) }
  }

  mutating func text(_ name: StaticString, _ value: inout String) { add(name, .string(value)) }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    add(name, value.map(JSONValue.string))
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    add(name, value.isEmpty ? nil : .array(value.map(JSONValue.string)))
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {
    add(name, value.map { .number($0) })
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    add(name, value.map(JSONValue.bool))
  }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {
    add(name, .string(value.description))
  }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    add(name, value.map { .string($0.description) })
  }
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    add(name, value.isEmpty ? nil : .array(value.map { .string($0.description) }))
  }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    add(name, value.map { FieldTree.object(of: $0) })
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    add(name, value.isEmpty ? nil : .array(value.map { FieldTree.object(of: $0) }))
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    add(name, value.map(JSONValue.string))
  }
  mutating func fail(_ name: StaticString, _ value: String) {}
}

/// Fills a part from an object as `FieldTree` makes it; text comes in as `StoredText` has it.
///
/// What is not there, is of another kind or is no value of the field leaves the field as it is and
/// is counted: a caller that wants all or nothing looks at `faults`.
struct FieldFilling: FieldVisitor {
  private let object: JSONValue
  /// The names of the fields that could not be taken.
  private(set) var faults: [String] = []
  /// The names of fields that must be there and are not; a part within this one then goes.
  private var missing: [String] = []

  private init(_ object: JSONValue) { self.object = object }

  /// A part from an object, and the fields that could not be taken.
  static func part<Part: FieldBearing>(
    _ type: Part.Type, from object: JSONValue
  ) -> (part: Part, faults: [String]) {
    var part = Part()
    var filling = FieldFilling(object)
    part.visit(&filling)
    return (part, filling.faults)
  }

  private mutating func take<Value>(
    _ name: StaticString, _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let given = object[name.description], given != .null else { return nil }
    let value = read(given)
    if value == nil { faults.append(name.description) }
    return value
  }

  private static func tidied(_ value: JSONValue) -> String? {
    value.string.flatMap(StoredText.tidied)
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if let text = take(name, FieldFilling.tidied) {
      value = text
    } else if object[name.description] == nil {
      missing.append(name.description)
    }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    value = take(name, FieldFilling.tidied)
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = take(name) { $0.array?.compactMap(FieldFilling.tidied) } ?? []
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {
    value = take(name, \.integer)
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { value = take(name, \.bool) }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {
    value = take(name) { $0.string.flatMap { Domain.ID($0) } } ?? value
  }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    value = take(name) { $0.string.flatMap { Domain.ID($0) } }
  }
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    value = take(name) { $0.array?.compactMap { $0.string.flatMap { Domain.ID($0) } } } ?? []
  }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value = take(name) { $0.object == nil ? nil : $0 }.flatMap { taken(Part.self, $0) }
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    value = (take(name, \.array) ?? []).compactMap { taken(Part.self, $0) }
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) { faults.append(name.description) }

  private mutating func taken<Part: FieldBearing>(_ type: Part.Type, _ object: JSONValue) -> Part? {
    var part = Part()
    var filling = FieldFilling(object)
    part.visit(&filling)
    let faults = filling.faults + filling.missing
    self.faults += faults
    return faults.isEmpty ? part : nil
  }
}
