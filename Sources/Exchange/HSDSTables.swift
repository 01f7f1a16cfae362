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

  /// The table and the key under which a row of it hangs in the object it belongs to.
  private typealias Branch = (table: String, key: String)
  private static let ofService: [Branch] = [
    ("phones", "phones"), ("schedules", "schedules"), ("service_areas", "service_areas"),
    ("service_at_location", "service_at_locations"), ("languages", "languages"),
    ("funding", "funding"), ("cost_options", "cost_options"),
    ("required_documents", "required_documents"), ("contacts", "contacts"),
    ("service_capacity", "capacities"), ("url", "additional_urls"),
  ]
  private static let ofOrganisation: [Branch] = [
    ("funding", "funding"), ("contacts", "contacts"), ("phones", "phones"),
    ("locations", "locations"), ("programs", "programs"),
    ("organization_identifiers", "organization_identifiers"), ("url", "additional_websites"),
  ]
  private static let ofLocation: [Branch] = [
    ("languages", "languages"), ("addresses", "addresses"), ("contacts", "contacts"),
    ("accessibility", "accessibility"), ("phones", "phones"), ("schedules", "schedules"),
  ]
  private static let ofHeld: [Branch] = [
    ("contacts", "contacts"), ("phones", "phones"), ("schedules", "schedules"),
    ("service_areas", "service_areas"),
  ]
  private static let columns = [
    "service_id", "organization_id", "location_id", "service_at_location_id", "contact_id",
    "phone_id", "link_id",
  ]

  /// No tables.
  init() {}

  /// The tables of an object `{"services.csv": [row, …], …}`.
  init(_ members: [JSONValue.Member]) {
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
    makeWholes("phones", "phone_id", [("languages", "languages")])
    makeWholes("contacts", "contact_id", [("phones", "phones")])
    makeWholes("locations", "location_id", HSDSTables.ofLocation)
    makeWholes("service_at_location", "service_at_location_id", HSDSTables.ofHeld)
  }

  /// Puts the rows of a table together with what belongs to them; those of its branches come first.
  private mutating func makeWholes(_ table: String, _ column: String, _ branches: [Branch]) {
    for row in rows[table] ?? [] {
      guard let id = row["id"]?.string, wholes["\(table)/\(id)"] == nil else { continue }
      var whole = branched(row, branches, column, id)
      if whole["location"] == nil, let location = one("locations", row["location_id"]) {
        whole.set("location", location)
      }
      wholes["\(table)/\(id)"] = whole
    }
  }

  /// Whether there are no tables.
  var isEmpty: Bool { rows.isEmpty }
  /// Whether there is a table of services or organisations.
  var hasMainTable: Bool { rows["services"] != nil || rows["organizations"] != nil }

  /// The rows that become cards.
  func sources(_ report: inout ImportReport) -> [SourceCollector.Source] {
    var sources: [SourceCollector.Source] = []
    for (table, kind) in [("services", CardReader.Kind.service), ("organizations", .organisation)] {
      var seen: Set<String> = []
      if malformed.contains(table) { report.addRefused(.wrongKind, at: [.key("\(table).csv")]) }
      for (index, row) in (rows[table] ?? []).enumerated() {
        let path = [ImportStep.key("\(table).csv"), .index(index)]
        if row.object == nil {
          report.addRefused(.notAnObject, at: path)
        } else if let id = row["id"]?.string, !seen.insert(id).inserted {
          report.addRefused(.duplicateIdentity, at: path)
        } else {
          sources.append(.init(kind: kind, object: row, path: path, isRow: true))
        }
      }
    }
    return sources
  }

  /// A row of services or organisations with all the rows that belong to it.
  func whole(_ row: JSONValue, _ kind: CardReader.Kind) -> JSONValue {
    guard let id = row["id"]?.string else { return row }
    guard kind == .service else {
      return branched(row, HSDSTables.ofOrganisation, "organization_id", id)
    }
    var whole = branched(row, HSDSTables.ofService, "service_id", id)
    if whole["organization"] == nil, let one = one("organizations", row["organization_id"]) {
      whole.set("organization", one)
    }
    if whole["program"] == nil, let one = one("programs", row["program_id"]) {
      whole.set("program", one)
    }
    return whole
  }

  private func branched(
    _ row: JSONValue, _ branches: [Branch], _ column: String, _ id: String
  ) -> JSONValue {
    var whole = row
    for branch in branches where whole[branch.key] == nil {
      whole.append(linked(branch.table, column, id), to: branch.key)
    }
    let attributes = linked("attributes", "link_id", id).map { attribute in
      guard attribute["taxonomy_term"] == nil,
        let term = one("taxonomy_terms", attribute["taxonomy_term_id"])
      else { return attribute }
      return attribute.setting("taxonomy_term", term)
    }
    if whole["attributes"] == nil { whole.append(attributes, to: "attributes") }
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
