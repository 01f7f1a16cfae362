import Domain
import JSON

/// A list in which everything stands once, in the order in which it came.
struct Gathered<Part> {
  private(set) var parts: [Part] = []
  private var seen: Set<String> = []

  mutating func add(_ part: Part?, _ fingerprint: (Part) -> String) {
    guard let part, seen.insert(fingerprint(part)).inserted else { return }
    parts.append(part)
  }
}

extension CardReader {
  /// The contacts of the service, of where it is held and of the buildings; each person once.
  mutating func people(_ object: JSONValue) -> [ContactPerson] {
    var people = Gathered<ContactPerson>()
    func gather(_ reader: inout CardReader, _ holder: JSONValue) {
      reader.each("contacts", in: holder) { reader, contact in
        people.add(reader.person(contact), \.fingerprint)
      }
    }
    gather(&self, object)
    each("service_at_locations", in: object) { gather(&$0, $1) }
    eachLocation(in: object) { gather(&$0, $1) }
    return people.parts
  }

  /// A contact with its title and department as what the person does; one without a name goes by
  /// its title or department.
  mutating func person(_ contact: JSONValue) -> ContactPerson? {
    let roles = [text("title", in: contact), text("department", in: contact)].compactMap { $0 }
    let name = text("name", in: contact)
    guard let shown = name ?? roles.first else {
      addOdd(.namelessContact)
      return nil
    }
    let goodAt = name == nil ? roles.dropFirst() : roles[...]
    var person = ContactPerson(
      name: shown, goodAt: goodAt.isEmpty ? nil : goodAt.joined(separator: ", "),
      phone: firstNumber(contact), email: email(contact))
    let own = part(ContactPerson.self, from: ownTerms(contact, at: .contact), under: "people.")
    person.outsideHours = own?.outsideHours
    person.left = own?.left
    return person
  }

  /// The locations, each place once.
  mutating func places(_ object: JSONValue) -> [Place] {
    var places = Gathered<Place>()
    eachLocation(in: object) { places.add($0.place($1), \.fingerprint) }
    return places.parts
  }

  /// A location with its first physical address, or else its first.
  mutating func place(_ location: JSONValue) -> Place? {
    var place = Place()
    place.name = text("name", in: location)
    place.latitude = degrees("latitude", in: location, most: 90)
    place.longitude = degrees("longitude", in: location, most: 180)
    var isPhysical = false
    var isFirst = true
    each("addresses", in: location) { reader, address in
      let type = reader.text("address_type", in: address)
      defer { isFirst = false }
      guard isFirst || !isPhysical && type == "physical" else { return }
      isPhysical = type == "physical"
      let lines = [reader.text("address_1", in: address), reader.text("address_2", in: address)]
      let street = lines.compactMap { $0 }.joined(separator: ", ")
      place.address = street.isEmpty ? nil : street
      place.postcode = reader.text("postal_code", in: address)
      place.town = reader.text("city", in: address)
    }
    return place == Place() ? nil : place
  }

  private mutating func degrees(
    _ key: String, in location: JSONValue, most: Double
  ) -> String? {
    let text: String
    switch location[key] {
    case .number(let digits)?: text = digits
    case .string(let given)?:
      addOdd(.wrongKind, at: key)
      guard let tidied = StoredText.tidied(given) else { return nil }
      text = tidied
    case nil, .null?: return nil
    default:
      addOdd(.wrongKind, at: key)
      return nil
    }
    if let value = Double(text), abs(value) <= most { return text }
    addOdd(.notOnEarth, at: key)
    return text
  }

  /// The schedules of the service and of where it is held; those of the buildings when there are
  /// no others, because a building may be open without the service.
  mutating func openings(_ object: JSONValue) -> [Opening] {
    var openings = Gathered<Opening>()
    func gather(_ reader: inout CardReader, _ holder: JSONValue) {
      reader.each("schedules", in: holder) { reader, schedule in
        openings.add(reader.opening(schedule), \.fingerprint)
      }
    }
    gather(&self, object)
    each("service_at_locations", in: object) { gather(&$0, $1) }
    if openings.parts.isEmpty { eachLocation(in: object) { gather(&$0, $1) } }
    return openings.parts
  }

  /// A schedule; its rules are those of RFC 5545, of which a card knows days of the week and of the
  /// month and how many weeks or months lie between.
  mutating func opening(_ schedule: JSONValue) -> Opening? {
    var opening = Opening()
    opening.frequency = text("freq", in: schedule)
    opening.days = text("byday", in: schedule)
    opening.opens = time("opens_at", in: schedule)
    opening.closes = time("closes_at", in: schedule)
    opening.from = day("valid_from", in: schedule) ?? day("dtstart", in: schedule)
    opening.until = day("valid_to", in: schedule) ?? day("until", in: schedule)
    opening.text = text("description", in: schedule)
    opening.dayOfMonth = text("bymonthday", in: schedule)
    opening.interval = interval(schedule)
    let terms = ownTerms(schedule, at: .schedule)
    if !terms.isEmpty, let own = part(Opening.self, from: terms, under: "openings.") {
      opening.closedOnHolidays = own.closedOnHolidays
      opening.exceptions = own.exceptions
    }
    let others = ["byweekno", "byyearday", "count"]
    if others.contains(where: { schedule[$0] ?? .null != .null }) { addOdd(.scheduleUnclear) }
    return opening == Opening() ? nil : opening
  }

  /// Every so many weeks or months; what is no whole number is odd and kept in the object alone.
  private mutating func interval(_ schedule: JSONValue) -> Int? {
    guard let given = schedule["interval"], given != .null else { return nil }
    let interval = given.integer ?? given.string.flatMap { Int($0) }
    if given.integer == nil { addOdd(.wrongKind, at: "interval") }
    if let interval, interval < 1 { addOdd(.scheduleUnclear) }
    return interval
  }

  /// A time of day as `17:30`; seconds and zone are left out, another form is kept.
  private mutating func time(_ key: String, in schedule: JSONValue) -> String? {
    guard let text = text(key, in: schedule) else { return nil }
    let bytes = Array(text.utf8.prefix(6))
    let digits = [0, 1, 3, 4].filter { bytes.indices.contains($0) }.map { Int(bytes[$0]) - 0x30 }
    let follows = bytes.count < 6 || [0x3A, 0x5A, 0x2B, 0x2D].contains(bytes[5])
    guard digits.count == 4, digits.allSatisfy({ 0...9 ~= $0 }), bytes[2] == 0x3A, follows,
      digits[0] * 10 + digits[1] < 24 && digits[2] < 6 || text.hasPrefix("24:00")
    else {
      addOdd(.notATime, at: key)
      return text
    }
    return String(decoding: bytes.prefix(5), as: UTF8.self)
  }

  /// The languages by name, or by code where there is no name.
  mutating func languages(_ object: JSONValue) -> [String] {
    var languages = Gathered<String>()
    each("languages", in: object) { reader, language in
      let name = reader.text("name", in: language)
      languages.add(name ?? reader.text("code", in: language)) { $0 }
    }
    return languages.parts
  }
}
