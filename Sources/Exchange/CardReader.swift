import Domain
import JSON

/// Reads one service or organisation as a card, and remarks on what is odd in it.
struct CardReader {
  /// What an object is; the names are part of the identities that are made, and never change.
  enum Kind: String { case service, organisation }

  var report = ImportReport()
  var path: [ImportStep] = []

  /// The card of an object; its name is empty when the object has none.
  mutating func card(_ object: JSONValue, _ kind: Kind) -> Voorziening {
    var card = Voorziening()
    card.sort = kind == .service ? "voorziening" : "organisatie"
    card.externalId = text("id", in: object)
    card.name = text("name", in: object) ?? ""
    card.about = text("description", in: object)
    identify(&card, kind, object)
    readContact(&card, object)
    card.activity = activity(object, kind)
    card.checked = day("assured_date", in: object)
    card.people = people(object)
    card.places = places(object)
    card.openings = openings(object)
    card.languages = languages(object)
    readCosts(&card, object)
    readOwnTerms(&card, object)
    return card
  }

  private mutating func identify(_ card: inout Voorziening, _ kind: Kind, _ object: JSONValue) {
    let organisation = kind == .service ? object["organization"] : nil
    let isItself = organisation?["id"].map { $0 == object["id"] } ?? false
    if let organisation, !isItself {
      card.organisation = within(.key("organization")) { $0.text("name", in: organisation) }
    }
    if let id = card.externalId {
      let own = Domain.ID(id) ?? .none
      card.id = own == .none ? .derived(from: "hsds/\(kind.rawValue)/\(id)") : own
    } else {
      addOdd(.noIdentity, at: "id")
      card.id = .derived(from: "hsds/\(kind.rawValue)//\(card.organisation ?? "")/\(card.name)")
    }
  }

  /// An organisation or a location that is only named, and is not in the file.
  mutating func remarkOnReferences(in object: JSONValue, among organisations: Set<String>) {
    func isOnlyNamed(_ part: String, in object: JSONValue) -> Bool {
      [nil, .null].contains(object[part]) && object[part + "_id"]?.string?.isEmpty == false
    }
    if isOnlyNamed("organization", in: object),
      !organisations.contains(object["organization_id"]?.string ?? "")
    {
      addOdd(.danglingReference, at: "organization_id")
    }
    let places = object["service_at_locations"]?.array ?? []
    for (index, held) in places.enumerated()
    where isOnlyNamed("location", in: held) {
      within(.key("service_at_locations")) { reader in
        reader.within(.index(index)) { $0.addOdd(.danglingReference, at: "location_id") }
      }
    }
  }

  /// Telephone, e-mail and web address, of the organisation where the service has none.
  private mutating func readContact(_ card: inout Voorziening, _ object: JSONValue) {
    card.phone = phone(object)
    card.email = email(object)
    card.website = text("website", in: object) ?? text("url", in: object)
    guard let organisation = object["organization"] else { return }
    within(.key("organization")) { reader in
      card.phone = card.phone ?? reader.firstNumber(organisation)
      card.email = card.email ?? reader.email(organisation)
      card.website = card.website ?? reader.text("website", in: organisation)
    }
  }

  /// The first number of an object itself, of where it is held, or of the building.
  private mutating func phone(_ object: JSONValue) -> String? {
    if let number = firstNumber(object) { return number }
    var found: String?
    each("service_at_locations", in: object) { reader, held in
      found = found ?? reader.firstNumber(held)
    }
    eachLocation(in: object) { reader, location in
      found = found ?? reader.firstNumber(location)
    }
    return found
  }

  mutating func firstNumber(_ object: JSONValue) -> String? {
    var found: String?
    each("phones", in: object) { reader, phone in
      let number = reader.text("number", in: phone)
      found = found ?? number
    }
    return found
  }

  private mutating func activity(_ object: JSONValue, _ kind: Kind) -> Activity {
    let status = text("status", in: object)
    if status == nil, kind == .organisation { return .active }
    if let status, let activity = HSDSStatus.activity(status) { return activity }
    addOdd(.unknownStatus, at: "status")
    return .unknown
  }

  // MARK: Values

  /// A text without what cannot be seen; of a number its digits.
  mutating func text(_ key: String, in object: JSONValue) -> String? {
    switch object[key] {
    case nil, .null: return nil
    case .string(let text): return StoredText.tidied(text)
    case .number(let text):
      addOdd(.wrongKind, at: key)
      return text
    default:
      addOdd(.wrongKind, at: key)
      return nil
    }
  }

  /// An e-mail address as it stands; one that cannot be one is odd.
  mutating func email(_ object: JSONValue) -> String? {
    guard let text = text("email", in: object) else { return nil }
    if !EmailAddress.isOne(text) { addOdd(.notAnEmail, at: "email") }
    return text
  }

  /// A day, also when a time follows it.
  mutating func day(_ key: String, in object: JSONValue) -> Day? {
    guard let text = text(key, in: object) else { return nil }
    let digits = text.prefix { $0 != "T" && $0 != " " }
    guard let day = Day(String(digits)) else {
      addOdd(.notADay, at: key)
      return nil
    }
    return day
  }

  // MARK: Structure

  mutating func addOdd(_ reason: ImportReport.Reason, at key: String? = nil) {
    report.addOdd(reason, at: path + (key.map { [.key($0)] } ?? []))
  }

  /// Does something one step deeper.
  mutating func within<Result>(
    _ step: ImportStep, _ body: (inout CardReader) -> Result
  ) -> Result {
    path.append(step)
    defer { path.removeLast() }
    return body(&self)
  }

  /// Does something for every object of a list; an object that should have been a list is one.
  mutating func each(
    _ key: String, in object: JSONValue, _ body: (inout CardReader, JSONValue) -> Void
  ) {
    switch object[key] {
    case nil, .null: return
    case .array(let elements):
      within(.key(key)) { reader in
        for (index, element) in elements.enumerated() {
          reader.within(.index(index)) { reader in
            if element.object != nil { body(&reader, element) } else { reader.addOdd(.wrongKind) }
          }
        }
      }
    case .object(let members):
      addOdd(.wrongKind, at: key)
      within(.key(key)) { body(&$0, .object(members)) }
    default: addOdd(.wrongKind, at: key)
    }
  }

  /// Does something for every location: where a service is held, and what an object lists itself.
  mutating func eachLocation(
    in object: JSONValue, _ body: (inout CardReader, JSONValue) -> Void
  ) {
    each("service_at_locations", in: object) { reader, held in
      guard let location = held["location"] else { return }
      reader.within(.key("location")) { reader in
        if location.object != nil { body(&reader, location) } else { reader.addOdd(.wrongKind) }
      }
    }
    each("locations", in: object, body)
  }
}

/// The states of a service in HSDS, and ours.
enum HSDSStatus {
  /// What a status means, or nil for one that HSDS does not know.
  static func activity(_ status: String) -> Activity? {
    switch status {
    case "active": .active
    case "temporarily closed": .waiting
    case "inactive", "defunct": .stopped
    default: nil
    }
  }

  /// The status of an activity; nil for one that HSDS has no word for.
  static func status(_ activity: Activity) -> String? {
    switch activity {
    case .active: "active"
    case .waiting: "temporarily closed"
    case .stopped: "inactive"
    case .unknown: nil
    }
  }
}
