import Domain
import JSON

/// A card that is an organisation goes out as a service with itself as its organisation, for a page
/// holds services only; our own taxonomy marks it, and the reader makes one card of it again.
///
/// What an organisation has and HSDS knows only of a service (state, hours, costs, languages, the
/// day of checking) stands at the service meanwhile.
enum OrganisationAsService {
  private static let keysOfService = [
    "status", "assured_date", "fees", "fees_description", "cost_options", "schedules", "languages",
    "capacities", "service_areas",
  ]
  private static let field = HSDSTaxonomy.byPath["sort"]
  private static let code = HSDSTaxonomy.prefix + (field?.name ?? "")

  /// The attribute that marks the service.
  static func mark(_ id: Domain.ID) -> JSONValue {
    guard let field else { return .null }
    return HSDSTaxonomy.attribute(.init(field: field, value: "organisatie"), of: id.description)
  }

  /// Whether a service carries the mark.
  static func isMarked(_ service: JSONValue) -> Bool {
    (service["attributes"]?.array ?? []).contains { attribute in
      // Most say something else, which shows soonest here.
      guard attribute["taxonomy_term"]?["code"]?.string?.utf8.starts(with: code.utf8) == true,
        case (let field?, let value)? = HSDSTaxonomy.reading(attribute)
      else { return false }
      return field == self.field && value == "organisatie"
    }
  }

  /// An organisation without what goes to the service, and that as members of the service.
  static func parted(_ organisation: JSONValue) -> (organisation: JSONValue, own: JSONValue) {
    var (rest, own) = (organisation, JSONValue.object([]))
    for key in keysOfService {
      guard let value = organisation[key] else { continue }
      // A state that HSDS does not know would not be sound at a service.
      if key == "status", value.string.flatMap(HSDSStatus.activity) == nil { continue }
      own.set(key, value)
      rest.set(key, nil)
    }
    return (rest, own)
  }

  /// The organisation with what stood at the service; a state of active goes without saying.
  static func whole(_ organisation: JSONValue, of service: JSONValue) -> JSONValue {
    var whole = organisation
    for key in keysOfService where whole[key] == nil {
      guard let value = service[key], key != "status" || value != .string("active") else {
        continue
      }
      whole.set(key, value)
    }
    return whole
  }
}
