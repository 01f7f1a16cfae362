import Domain

/// Fills a record from a row of a demo table: the names of the fields are those of the store.
///
/// Days are days from today, identities are keys, lists have commas between, and each part of a
/// list is a value of its own with `|` between its fields, in the order of the record. A part that
/// stands alone may also have a line for each of its fields: `care.hoursPerWeek: 12`.
struct DemoFiller: FieldVisitor {
  let row: DemoRow
  let reader: DemoReader
  /// The fields it fills; nil is all.
  private let only: Set<String>?
  private(set) var fault: DemoFault?
  /// The name of the part that is being filled from lines of its own, with a dot.
  private var prefix = ""
  /// The cells of the part that is being filled, and how many of them were taken.
  private var cells: [String]?
  private var taken = 0

  private init(row: DemoRow, reader: DemoReader, only: Set<String>? = nil) {
    self.row = row
    self.reader = reader
    self.only = only
  }

  /// An empty record with what the row has.
  static func filled<Element: Record>(
    _ empty: Element, _ row: DemoRow, _ reader: DemoReader
  ) throws(DemoFault) -> Element {
    var record = empty
    var filler = DemoFiller(row: row, reader: reader)
    record.visit(&filler)
    if let fault = filler.fault { throw fault }
    record.id = try reader.id(row)
    return record
  }

  /// A record that was read by hand, with what it has besides.
  static func completed<Element: Record>(
    _ record: Element, _ row: DemoRow, _ reader: DemoReader
  ) throws(DemoFault) -> Element {
    var record = record
    var filler = DemoFiller(row: row, reader: reader, only: DemoTable.besides[row.kind])
    record.visit(&filler)
    if let fault = filler.fault { throw fault }
    return record
  }

  /// The whole name of a field, or nil when it is not to be filled.
  private func path(_ name: StaticString) -> String? {
    if prefix.isEmpty, only?.contains(name.description) == false { return nil }
    return prefix + name.description
  }

  private mutating func value(_ name: StaticString) -> String? {
    guard let cells else { return path(name).flatMap(row.text) }
    taken += 1
    let cell = taken <= cells.count ? cells[taken - 1] : ""
    return cell.isEmpty ? nil : cell
  }

  /// Whether a record cannot do without: only the first fields say so, those that name it.
  private func isMissed(_ name: StaticString) -> Bool {
    cells == nil && prefix.isEmpty && path(name) != nil && name.description != "id"
  }

  private mutating func refuse(_ name: StaticString, _ text: String) {
    fault = fault ?? row.fault(.unreadable(field: name.description, value: text))
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if let text = self.value(name) {
      value = day(text, when: Day(value) != nil)
    } else if value.isEmpty, isMissed(name) {
      fault = fault ?? row.fault(.missingField(name.description))
    }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    if let text = self.value(name) { value = text }
  }

  /// A required day comes by as the text of a day; what is written is a number of days from today.
  private func day(_ text: String, when isDay: Bool) -> String {
    guard isDay, let days = Int(text) else { return text }
    return (reader.today + days).description
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    guard let text = self.value(name) else { return }
    guard let days = Int(text) else { return refuse(name, text) }
    value = reader.today + days
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard let text = self.value(name) else { return }
    value = text.split(separator: ",").map(DemoRow.trimmed)
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) {
    guard let text = self.value(name) else { return }
    guard let number = Int(text) else { return refuse(name, text) }
    value = number
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard let text = self.value(name) else { return }
    guard text == "ja" || text == "nee" else { return refuse(name, text) }
    value = text == "ja"
  }

  private mutating func identity(_ name: StaticString, _ key: String) -> Domain.ID? {
    if let named = reader.keys[key],
      DemoTable.kinds[name.description]?.contains(named.kind) != false
    {
      return named.id
    }
    fault = fault ?? row.fault(.unknownKey(field: name.description, key: key))
    return nil
  }

  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {
    if let key = self.value(name) {
      if let id = identity(name, key) { value = id }
    } else if isMissed(name) {
      fault = fault ?? row.fault(.missingField(name.description))
    }
  }

  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    if let key = self.value(name) { value = identity(name, key) }
  }

  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    guard let text = self.value(name) else { return }
    value = text.split(separator: ",").compactMap { identity(name, DemoRow.trimmed($0)) }
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard let path = path(name) else { return }
    if let text = row.text(path) {
      value = part(name, text)
    } else if row.fields.keys.contains(where: { $0.hasPrefix(path + ".") }) {
      var part = Part()
      prefix = path + "."
      part.visit(&self)
      prefix = ""
      value = part
    }
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    guard let path = path(name) else { return }
    value = (row.fields[path] ?? []).map { part(name, $0) }
  }

  /// A part from its cells; a note may leave out the name of an action: `day | worker | text`.
  private mutating func part<Part: FieldBearing>(_ name: StaticString, _ text: String) -> Part {
    var part = Part()
    var given = DemoRow.cells(text[...])
    if Part.self == Note.self, given.count == 3 { given.insert("", at: 2) }
    let outer = (cells, taken, prefix)
    (cells, taken, prefix) = (given, 0, "")
    part.visit(&self)
    if taken < given.count { refuse(name, text) }
    (cells, taken, prefix) = outer
    return part
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) { refuse(name, value) }
}
