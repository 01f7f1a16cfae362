import JSON

/// What an object of HSDS is, by the keys it has, for files do not say.
enum HSDSShape: Equatable {
  case service
  case organisation
  /// A service at a location: the service stands within it.
  case held
  case location, taxonomy, interface
  /// A name and an identity and no more that tells.
  case unclear
  case unknown

  private static let surelyServiceKeys = [
    "organization", "organization_id", "service_at_locations", "program", "program_id",
  ]
  private static let organisationKeys = [
    "organization_identifiers", "services", "website", "legal_status", "tax_status", "tax_id",
    "year_incorporated", "parent_organization_id", "logo", "programs", "additional_websites",
  ]
  private static let serviceKeys = [
    "status", "schedules", "service_areas", "cost_options", "fees", "fees_description",
    "eligibility_description", "application_process", "assured_date", "interpretation_services",
    "required_documents", "wait_time", "accreditations", "minimum_age", "maximum_age", "capacities",
  ]
  private static let locationKeys = ["location_type", "addresses", "latitude", "transportation"]
  private static let taxonomyKeys = [
    "taxonomy", "taxonomy_detail", "taxonomy_terms", "taxonomy_id", "term_uri", "version",
    "parent_id",
  ]
  private static let interfaceKeys = ["openapi_url", "profile"]

  /// The shape of an object.
  init(_ object: JSONValue) {
    let keys = Set((object.object ?? []).map(\.name))
    func has(_ names: [String]) -> Bool { names.contains(where: keys.contains) }
    self =
      if keys.contains("service") || keys.contains("service_id") && keys.contains("location_id") {
        .held
      } else if has(Self.surelyServiceKeys) {
        .service
      } else if has(Self.locationKeys), !keys.contains("status") {
        .location
      } else if has(Self.organisationKeys) {
        .organisation
      } else if has(Self.serviceKeys) {
        .service
      } else if keys.contains("location") {
        .held
      } else if has(Self.interfaceKeys) {
        .interface
      } else if has(Self.taxonomyKeys) {
        .taxonomy
      } else if keys.contains("id"), keys.contains("name") {
        .unclear
      } else {
        .unknown
      }
  }

  /// How the object that a card came from is to be read; the sort of the card decides in doubt.
  static func kind(of imported: JSONValue, sort: String?) -> CardReader.Kind {
    switch HSDSShape(imported) {
    case .organisation: return .organisation
    case .service where surelyServiceKeys.contains(where: { imported[$0] != nil }): return .service
    default: return sort == "organisatie" ? .organisation : .service
    }
  }
}
