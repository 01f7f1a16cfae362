import JSON

/// The tables of HSDS: their columns, and how an object hangs on another
/// (Open Referral HSDS 3.0 and 3.1, the tabular form).
enum HSDSLayout {
  /// A table and the key under which its rows hang in the object they belong to.
  typealias Branch = (table: String, key: String)

  static let ofService: [Branch] = [
    ("phones", "phones"), ("schedules", "schedules"), ("service_areas", "service_areas"),
    ("service_at_location", "service_at_locations"), ("languages", "languages"),
    ("funding", "funding"), ("cost_options", "cost_options"),
    ("required_documents", "required_documents"), ("contacts", "contacts"),
    ("service_capacity", "capacities"), ("url", "additional_urls"),
  ]
  static let ofOrganisation: [Branch] = [
    ("funding", "funding"), ("contacts", "contacts"), ("phones", "phones"),
    ("locations", "locations"), ("programs", "programs"),
    ("organization_identifiers", "organization_identifiers"), ("url", "additional_websites"),
  ]
  static let ofLocation: [Branch] = [
    ("languages", "languages"), ("addresses", "addresses"), ("contacts", "contacts"),
    ("accessibility", "accessibility"), ("phones", "phones"), ("schedules", "schedules"),
  ]
  static let ofHeld: [Branch] = [
    ("contacts", "contacts"), ("phones", "phones"), ("schedules", "schedules"),
    ("service_areas", "service_areas"),
  ]

  /// What hangs on the rows of a table, and the column by which it does.
  static let branches: [String: (column: String, branches: [Branch])] = [
    "services": ("service_id", ofService),
    "organizations": ("organization_id", ofOrganisation),
    "locations": ("location_id", ofLocation),
    "service_at_location": ("service_at_location_id", ofHeld),
    "contacts": ("contact_id", [("phones", "phones")]),
    "phones": ("phone_id", [("languages", "languages")]),
  ]

  /// What a row of a table names by a column: the key under which it stands, its table, the column.
  static let references: [String: [(key: String, table: String, column: String)]] = [
    "services": [
      ("organization", "organizations", "organization_id"), ("program", "programs", "program_id"),
    ],
    "service_at_location": [("location", "locations", "location_id")],
    "service_capacity": [("unit", "units", "unit_id")],
    "attributes": [("taxonomy_term", "taxonomy_terms", "taxonomy_term_id")],
    "taxonomy_terms": [("taxonomy_detail", "taxonomies", "taxonomy_id")],
  ]

  /// The tables that columns name.
  static let targets = [
    "service_id": "services", "organization_id": "organizations", "location_id": "locations",
    "service_at_location_id": "service_at_location", "contact_id": "contacts",
    "phone_id": "phones",
  ]

  /// The columns of a table that say what its rows hang on.
  static func owners(of table: String) -> [String] {
    if table == "attributes" { return ["link_id"] }
    let named = Set((references[table] ?? []).map(\.column))
    return branches.filter { $0.value.branches.contains { $0.table == table } }
      .map(\.value.column).filter { !named.contains($0) }.sorted()
  }

  /// The name of what stands in a table, as attributes call it.
  static func entity(_ table: String) -> String {
    table.hasSuffix("s") ? String(table.dropLast()) : table
  }

  /// Those names.
  static let entities = Set(tables(.v3_1).map { entity($0.name) })

  /// The columns of every table, in their order; those after a bar came with 3.1.
  private static let layout = """
    organizations: id name alternate_name description email website tax_status tax_id \
    year_incorporated legal_status logo uri parent_organization_id
    programs: id organization_id name alternate_name description
    services: id organization_id program_id name alternate_name description url email status \
    interpretation_services application_process fees_description wait_time fees accreditations \
    eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert \
    last_modified
    attributes: id link_id taxonomy_term_id link_type link_entity value | label
    service_at_location: id service_id location_id description
    locations: id location_type url organization_id name alternate_name description \
    transportation latitude longitude external_identifier external_identifier_type
    phones: id location_id service_id organization_id contact_id service_at_location_id number \
    extension type description
    contacts: id organization_id service_id service_at_location_id location_id name title \
    department email
    addresses: id location_id attention address_1 address_2 city region state_province postal_code \
    country address_type
    schedules: id service_id location_id service_at_location_id valid_from valid_to dtstart \
    timezone until count wkst freq interval byday byweekno bymonthday byyearday description \
    opens_at closes_at schedule_link attending_type notes
    funding: id organization_id service_id source
    service_areas: id service_id name description extent extent_type uri | service_at_location_id
    required_documents: id service_id document uri
    languages: id service_id location_id phone_id name code note
    accessibility: id location_id description details url
    taxonomy_terms: id code name description parent_id taxonomy language taxonomy_id term_uri
    cost_options: id service_id valid_from valid_to option currency amount amount_description
    organization_identifiers: id organization_id identifier_scheme identifier_type identifier
    taxonomies: id name description uri version
    service_capacity: | id service_id unit_id available maximum description updated
    units: | id name scheme identifier uri
    url: | id organization_id service_id label url
    """

  /// The tables of a version with their columns.
  static func tables(_ version: HSDSVersion) -> [(name: String, columns: [String])] {
    layout.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":")
      let sides = parts[1].split(separator: "|", omittingEmptySubsequences: false)
      let taken = version == .v3_0 ? sides.prefix(1) : sides[...]
      let columns = taken.flatMap { $0.split(separator: " ").map(String.init) }
      return columns.isEmpty ? nil : (String(parts[0]), columns)
    }
  }

  /// The columns that hold numbers.
  static let numbers: Set<String> = [
    "minimum_age", "maximum_age", "latitude", "longitude", "extension", "timezone", "count",
    "interval", "amount", "year_incorporated", "available", "maximum",
  ]

  /// What 3.1 added: the key, and the list that it stands in an object of; anywhere without one.
  private static let newer: [(key: String, list: String?)] = [
    ("capacities", nil), ("additional_urls", nil), ("additional_websites", nil),
    ("label", "attributes"), ("service_areas", "service_at_locations"),
    ("service_at_location_id", "service_areas"),
  ]

  /// An object as 3.0 knows it, where it stands in this list.
  static func withoutNewer(_ value: JSONValue, in list: String) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { withoutNewer($0, in: list) })
    case .object(let members):
      let known = members.filter { member in
        !newer.contains { $0.key == member.name && ($0.list ?? list) == list }
      }
      return .object(known.map { .init($0.name, withoutNewer($0.value, in: $0.name)) })
    default: return value
    }
  }
}
