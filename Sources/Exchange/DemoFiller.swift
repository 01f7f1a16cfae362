import Domain

/// Fills a record from a row of a demo table: the names of the fields are those of the store.
///
/// Days are days from today, identities are keys, lists have commas between, and each part of a
/// list is a value of its own with `|` between its fields, in the order of the record.
struct DemoFiller: FieldVisitor {
  let row: DemoRow
  let reader: DemoReader
  private(set) var fault: DemoFault?
  /// The cells of the part that is being filled, and how many of them were taken.
  private var cells: [String]?
  private var taken = 0

  init(row: DemoRow, reader: DemoReader) {
    self.row = row
    self.reader = reader
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

  private mutating func value(_ name: StaticString) -> String? {
    guard let cells else { return row.text(name.description) }
    taken += 1
    let cell = taken <= cells.count ? cells[taken - 1] : ""
    return cell.isEmpty ? nil : cell
  }

  private mutating func refuse(_ name: StaticString, _ text: String) {
    fault = fault ?? row.fault(.unreadable(field: name.description, value: text))
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if let text = self.value(name) { value = day(text, when: Day(value) != nil) }
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
    if let named = reader.keys[key] { return named.id }
    fault = fault ?? row.fault(.unknownKey(field: name.description, key: key))
    return nil
  }

  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {
    if let key = self.value(name), let id = identity(name, key) { value = id }
  }

  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    if let key = self.value(name) { value = identity(name, key) }
  }

  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    guard let text = self.value(name) else { return }
    value = text.split(separator: ",").compactMap { identity(name, DemoRow.trimmed($0)) }
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard let text = row.text(name.description) else { return }
    value = part(text)
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    value = (row.fields[name.description] ?? []).map { part($0) }
  }

  private mutating func part<Part: FieldBearing>(_ text: String) -> Part {
    var part = Part()
    let outer = (cells, taken)
    cells = DemoRow.cells(text[...])
    taken = 0
    part.visit(&self)
    (cells, taken) = outer
    return part
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) { refuse(name, value) }
}

/// Learns the names of the fields of a record.
struct FieldNames: FieldVisitor {
  private(set) var names: [String] = []

  static func of<Element: Record>(_ empty: Element) -> [String] {
    var record = empty
    var names = FieldNames()
    record.visit(&names)
    return names.names
  }

  mutating func text(_ name: StaticString, _ value: inout String) { names.append(name.description) }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    names.append(name.description)
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    names.append(name.description)
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) { names.append(name.description) }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { names.append(name.description) }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {
    names.append(name.description)
  }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {
    names.append(name.description)
  }
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {
    names.append(name.description)
  }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    names.append(name.description)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    names.append(name.description)
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}
}
