public import Domain
import JSON

extension HSDSWriter {
  /// The tabular form of HSDS: a file of CSV for each table, by its name; of every table that the
  /// version has, also when it holds no rows. What may not leave is as in `export`.
  ///
  /// What a table has no column for stays behind: members that are not of HSDS, and metadata. Texts
  /// are on one line without control characters. What several cards share, such as a location, is
  /// one row; where it came to differ, or hangs on two things that one column cannot name, the
  /// second is a row of its own with an identity that is always the same.
  public func exportFiles(_ cards: some Sequence<Voorziening>) -> [String: [UInt8]] {
    var rows = HSDSRows()
    rows.addOwnTaxonomy()
    for service in services(cards) { _ = rows.add(service, to: "services") }
    var files: [String: [UInt8]] = [:]
    for (name, columns) in HSDSLayout.tables(version) {
      var text = CSVText()
      text.line(columns)
      for row in rows.rows(of: name) { text.line(columns.map { row[$0] ?? "" }) }
      files["\(name).csv"] = text.bytes
    }
    return files
  }
}

/// Takes objects of HSDS apart into rows.
private struct HSDSRows {
  typealias Row = [String: String]
  private struct Known {
    var index: Int
    var object: JSONValue
  }
  private var tables: [String: [Row]] = [:]
  private var known: [String: Known] = [:]

  func rows(of table: String) -> [Row] { tables[table] ?? [] }

  /// Adds our taxonomy, by which our own reader knows whose rows these are.
  mutating func addOwnTaxonomy() {
    let taxonomy = JSONValue.object([
      .init("id", .string(HSDSTaxonomy.identity)), .init("name", .string(HSDSTaxonomy.name)),
      .init("description", .string("what a card of waakvlam says and HSDS has no field for")),
    ])
    _ = add(taxonomy, to: "taxonomies")
  }

  /// Adds an object with all that hangs on it, once; its identity in the table.
  ///
  /// - Parameter owner: the column that says what it hangs on, and the identity of that.
  mutating func add(
    _ object: JSONValue, to table: String, owner: (column: String, id: String)? = nil
  ) -> String {
    let given = object["id"]?.string ?? object["id"]?.number
    var id = given ?? Domain.ID.derived(from: "\(table)/\(text(object))").description
    if let known = known["\(table)/\(id)"] {
      let present = owner.flatMap { tables[table]?[known.index][$0.column] }
      if known.object == object, owner == nil || present == nil || present == owner?.id {
        if let owner { tables[table]?[known.index][owner.column] = owner.id }
        return id
      }
      id = Domain.ID.derived(from: "\(id)/\(owner?.id ?? "")/\(text(object))").description
      if self.known["\(table)/\(id)"] != nil { return id }
    }
    let index = tables[table]?.count ?? 0
    known["\(table)/\(id)"] = Known(index: index, object: object)
    tables[table, default: []].append([:])
    var row = cells(object, table)
    row["id"] = id
    if let owner { row[owner.column] = owner.id }
    for reference in HSDSLayout.references[table] ?? [] {
      if let one = object[reference.key], one.object != nil {
        row[reference.column] = add(one, to: reference.table)
      }
    }
    tables[table]?[index] = row
    addBranches(of: object, table, id)
    return id
  }

  private mutating func addBranches(of object: JSONValue, _ table: String, _ id: String) {
    if let (column, branches) = HSDSLayout.branches[table] {
      for branch in branches {
        for part in parts(object[branch.key]) {
          _ = add(part, to: branch.table, owner: (column, id))
        }
      }
    }
    for attribute in parts(object["attributes"]) {
      let named = attribute.setting("link_entity", text: HSDSLayout.entity(table))
      _ = add(named, to: "attributes", owner: ("link_id", id))
    }
  }

  private func parts(_ value: JSONValue?) -> [JSONValue] {
    let elements = value?.array ?? (value?.object == nil ? [] : [value ?? .null])
    return elements.filter { $0.object != nil }
  }

  /// The single values; what a row hangs on is told by where it stands.
  private func cells(_ object: JSONValue, _ table: String) -> Row {
    let owners = HSDSLayout.owners(of: table)
    var row: Row = [:]
    for member in object.object ?? [] where !owners.contains(member.name) {
      switch member.value {
      case .string(let text): row[member.name] = StoredText.tidied(text)
      case .number(let text): row[member.name] = text
      case .bool(let flag): row[member.name] = flag ? "true" : "false"
      case .null, .array, .object: continue
      }
    }
    return row
  }

  private func text(_ value: JSONValue) -> String { String(decoding: value.bytes(), as: UTF8.self) }
}
