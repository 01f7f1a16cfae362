import JSON

/// The tables of HSDS as lists of rows by the name of their file, put together by their identities.
///
/// Every row is linked once for every column that names it, and what is shared (an organisation, a
/// location) is put together once; so the work is in proportion to the rows.
struct HSDSTables {
  private var rows: [String: [JSONValue]] = [:]
  private var links: [Link: [Int]] = [:]
  private var wholes: [String: JSONValue] = [:]
  private var malformed: Set<String> = []

  private struct Link: Hashable {
    let table: String
    let column: String
    let value: String
  }

  private var lines: [String: [Int]] = [:]

  private static let columns = HSDSLayout.targets.keys.sorted() + ["link_id"]

  /// No tables.
  init() {}

  /// The tables of an object `{"services.csv": [row, …], …}`; of rows that were lines of a file, the
  /// number of the line.
  init(_ members: [JSONValue.Member], lines: [String: [Int]] = [:]) {
    self.lines = lines
    for member in members where member.name.hasSuffix(".csv") {
      let table = String(member.name.dropLast(4))
      rows[table] = member.value.array ?? []
      if member.value.array == nil { malformed.insert(table) }
    }
    for (table, rows) in rows {
      for (index, row) in rows.enumerated() where row.object != nil {
        for column in HSDSTables.columns + ["id"] {
          guard let value = row[column]?.string else { continue }
          links[Link(table: table, column: column, value: value), default: []].append(index)
        }
      }
    }
    // What hangs on another comes before it.
    let last = ["phones", "contacts", "locations", "service_at_location", "organizations"]
    let others = rows.keys.filter { !last.contains($0) && HSDSLayout.branches[$0] == nil }
    let first = ["taxonomies", "taxonomy_terms", "attributes", "units"]
    let middle = others.filter { !first.contains($0) }.sorted()
    for table in first + middle + last { makeWholes(table) }
  }

  /// Puts the rows of a table together with what belongs to them; those of its branches come first.
  ///
  /// An organisation that services name gets its telephones and no more, for it comes again in each.
  private mutating func makeWholes(_ table: String) {
    let isNamed = table == "organizations"
    for row in rows[table] ?? [] {
      guard let id = row["id"]?.string, wholes["\(table)/\(id)"] == nil else { continue }
      wholes["\(table)/\(id)"] = whole(row, table, id, only: isNamed ? "phones" : nil)
    }
  }

  /// Whether there are no tables.
  var isEmpty: Bool { rows.isEmpty }
  /// Whether there is a table of services or organisations.
  var hasMainTable: Bool { rows["services"] != nil || rows["organizations"] != nil }

  /// The rows that become cards.
  func sources(_ report: inout ImportReport) -> [SourceCollector.Source] {
    reportDangling(&report)
    let isOurs = (rows["taxonomies"] ?? []).contains { $0["id"]?.string == HSDSTaxonomy.identity }
    var sources: [SourceCollector.Source] = []
    // An organisation that a service makes a card of, or in a set of ours only stands behind one.
    var taken: Set<String> = []
    for (table, kind) in [("services", CardReader.Kind.service), ("organizations", .organisation)] {
      var seen: Set<String> = []
      if malformed.contains(table) { report.addRefused(.wrongKind, at: [.key("\(table).csv")]) }
      for (index, row) in (rows[table] ?? []).enumerated() {
        let path = path(table, index)
        guard row.object != nil else {
          report.addRefused(.notAnObject, at: path)
          continue
        }
        let id = row["id"]?.string
        if let id, !seen.insert(id).inserted {
          report.addRefused(.duplicateIdentity, at: path)
        } else if kind == .service, let id, let organisation = organisation(row, id) {
          sources.append(.init(kind: .organisation, object: organisation, path: path))
          taken.insert(id)
        } else if kind == .service || !taken.contains(id ?? "") {
          sources.append(.init(kind: kind, object: row, path: path, isRow: true))
          if isOurs, let named = row["organization_id"]?.string { taken.insert(named) }
        }
      }
    }
    return sources
  }

  /// The organisation that our own export made a service of, when this is that service.
  private func organisation(_ service: JSONValue, _ id: String) -> JSONValue? {
    guard service["organization_id"]?.string == id,
      links[Link(table: "attributes", column: "link_id", value: id)] != nil
    else { return nil }
    let whole = whole(service, "services", id)
    guard OrganisationAsService.isMarked(whole),
      let index = links[Link(table: "organizations", column: "id", value: id)]?.first,
      let row = rows["organizations"]?[index]
    else { return nil }
    return OrganisationAsService.whole(self.whole(row, "organizations", id), of: whole)
  }

  /// Remarks on rows that belong to nothing in the file, and on services without the organisation
  /// that they name.
  private func reportDangling(_ report: inout ImportReport) {
    func exists(_ row: JSONValue, _ column: String) -> Bool? {
      guard let value = row[column]?.string else { return nil }
      let tables =
        HSDSLayout.targets[column].map { [$0] } ?? rows.keys.filter { $0 != "attributes" }
      return tables.contains { links[Link(table: $0, column: "id", value: value)] != nil }
    }
    for (table, rows) in rows.sorted(by: { $0.key < $1.key }) {
      let owners = HSDSLayout.owners(of: table)
      let isPart = !owners.isEmpty && table != "locations" && table != "programs"
      guard isPart || table == "services" else { continue }
      for (index, row) in rows.enumerated() where row.object != nil {
        let found = (isPart ? owners : ["organization_id"]).compactMap { exists(row, $0) }
        if !found.isEmpty, !found.contains(true) {
          report.addOdd(.danglingReference, at: path(table, index))
        }
      }
    }
  }

  private func path(_ table: String, _ index: Int) -> [ImportStep] {
    [.key("\(table).csv"), .index(lines[table]?[index] ?? index)]
  }

  /// A row of services or organisations with all the rows that belong to it.
  func whole(_ row: JSONValue, _ kind: CardReader.Kind) -> JSONValue {
    guard let id = row["id"]?.string else { return row }
    return whole(row, kind == .service ? "services" : "organizations", id)
  }

  /// A row with what hangs on it and what it names.
  private func whole(
    _ row: JSONValue, _ table: String, _ id: String, only key: String? = nil
  ) -> JSONValue {
    var whole = row
    if let (column, branches) = HSDSLayout.branches[table] {
      for branch in branches where whole[branch.key] == nil && (key == nil || branch.key == key) {
        whole.append(linked(branch.table, column, id), to: branch.key)
      }
    }
    for reference in HSDSLayout.references[table] ?? [] where whole[reference.key] == nil {
      if let one = one(reference.table, row[reference.column]) { whole.set(reference.key, one) }
    }
    guard whole["attributes"] == nil else { return whole }
    let entity = HSDSLayout.entity(table)
    let attributes = linked("attributes", "link_id", id).filter { attribute in
      let named = attribute["link_entity"]?.string ?? entity
      return named == entity || !HSDSLayout.entities.contains(named)
    }
    whole.append(attributes, to: "attributes")
    return whole
  }

  private func linked(_ table: String, _ column: String, _ id: String) -> [JSONValue] {
    (links[Link(table: table, column: column, value: id)] ?? []).map { row(table, $0) }
  }

  private func one(_ table: String, _ reference: JSONValue?) -> JSONValue? {
    guard let id = reference?.string else { return nil }
    return links[Link(table: table, column: "id", value: id)]?.first.map { row(table, $0) }
  }

  /// A row, put together where that has been done.
  private func row(_ table: String, _ index: Int) -> JSONValue {
    let row = rows[table]?[index] ?? .null
    return row["id"]?.string.flatMap { wholes["\(table)/\($0)"] } ?? row
  }
}
