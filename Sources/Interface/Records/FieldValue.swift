import Domain

/// What stands in one field of a record, whatever the record is.
enum FieldValue: Equatable, Sendable {
  case text(String?)
  case texts([String])
  case number(Int?)
  case flag(Bool?)
  case id(ID?)
  case ids([ID])
  case day(Day?)

  /// Whether it names a record: then a name that nobody knows is a slip, and no newcomer.
  var namesSomebody: Bool {
    switch self {
    case .id(let id): id != nil
    default: false
    }
  }

  /// Whether this text is among its values.
  func holds(_ text: String) -> Bool {
    switch self {
    case .text(let value): value == text
    case .texts(let values): values.contains(text)
    default: false
    }
  }
}

/// Looks at all fields of a record by their paths: `wish`, `care.load`, `people.0.name`.
struct FieldReading: FieldVisitor {
  private(set) var values: [String: FieldValue] = [:]
  private var path = ""

  static func values(of record: any Record) -> [String: FieldValue] {
    var reading = FieldReading()
    reading.read(record)
    return reading.values
  }

  private mutating func read(_ record: some Record) {
    var record = record
    record.visit(&self)
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    values[path + name.description] = .text(value)
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    values[path + name.description] = .text(value)
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    values[path + name.description] = .texts(value)
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {
    values[path + name.description] = .number(value)
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    values[path + name.description] = .flag(value)
  }
  mutating func id(_ name: StaticString, _ value: inout ID) {
    values[path + name.description] = .id(value == .none ? nil : value)
  }
  mutating func id(_ name: StaticString, _ value: inout ID?) {
    values[path + name.description] = .id(value)
  }
  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    values[path + name.description] = .ids(value)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {
    values[path + name.description] = .day(value)
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    values[path + name.description] = .day(value)
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard var part = value else { return }
    within(name.description) { part.visit(&$0) }
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    for (index, part) in value.enumerated() {
      var part = part
      within("\(name).\(index)") { part.visit(&$0) }
    }
  }

  private mutating func within(_ name: String, _ body: (inout FieldReading) -> Void) {
    let outer = path
    path += name + "."
    body(&self)
    path = outer
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}
}

/// Writes values into a record by their paths and leaves all other fields as they are.
///
/// A part is made when something is written in it, and goes when nothing is left in it; the place
/// after the last part of a list adds one.
struct FieldWriting: FieldVisitor {
  private let values: [String: FieldValue]
  private var path = ""
  /// The paths whose values the record cannot hold.
  private(set) var refused: [String] = []

  init(_ values: [String: FieldValue]) { self.values = values }

  /// The record with the values in it, or the paths that it cannot hold.
  static func record<Element: Record>(
    _ record: Element, with values: [String: FieldValue]
  ) -> (record: Element, refused: [String]) {
    var record = record
    var writing = FieldWriting(values)
    record.visit(&writing)
    return (record, writing.refused)
  }

  private func value(_ name: StaticString) -> FieldValue? { values[path + name.description] }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if case .text(let text) = self.value(name) { value = text ?? "" }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    if case .text(let text) = self.value(name) { value = text }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    if case .texts(let texts) = self.value(name) { value = texts }
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {
    if case .number(let number) = self.value(name) { value = number }
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    if case .flag(let flag) = self.value(name) { value = flag }
  }
  mutating func id(_ name: StaticString, _ value: inout ID) {
    if case .id(let id) = self.value(name) { value = id ?? .none }
  }
  mutating func id(_ name: StaticString, _ value: inout ID?) {
    if case .id(let id) = self.value(name) { value = id }
  }
  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    if case .ids(let ids) = self.value(name) { value = ids }
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {
    if case .day(let day?) = self.value(name) { value = day }
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    if case .day(let day) = self.value(name) { value = day }
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    let prefix = path + name.description + "."
    guard values.keys.contains(where: { $0.hasPrefix(prefix) }) else { return }
    var part = value ?? Part()
    within(prefix) { part.visit(&$0) }
    value = part == Part() ? nil : part
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    var emptied: [Int] = []
    for index in 0...value.count {
      let prefix = "\(path)\(name).\(index)."
      guard values.keys.contains(where: { $0.hasPrefix(prefix) }) else { continue }
      var part = index < value.count ? value[index] : Part()
      within(prefix) { part.visit(&$0) }
      if index == value.count {
        if part != Part() { value.append(part) }
      } else {
        value[index] = part
        if part == Part() { emptied.append(index) }
      }
    }
    for index in emptied.reversed() { value.remove(at: index) }
  }

  private mutating func within(_ prefix: String, _ body: (inout FieldWriting) -> Void) {
    let outer = path
    path = prefix
    body(&self)
    path = outer
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {
    refused.append(path + name.description)
  }
}

extension AnyRecord {
  /// This record with the values in it, or the paths that it cannot hold.
  func with(_ values: [String: FieldValue]) -> (record: AnyRecord, refused: [String]) {
    func write(_ record: some Record) -> (record: AnyRecord, refused: [String]) {
      let (record, refused) = FieldWriting.record(record, with: values)
      return (record.any, refused)
    }
    return write(record)
  }
}
