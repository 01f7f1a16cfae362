import Domain
import JSON

/// Writes a card over the object it came from, or over an empty one.
struct CardWriter {
  let card: Voorziening
  let kind: CardReader.Kind
  let isNew: Bool
  private(set) var object: JSONValue { didSet { known = nil } }
  private var known: Voorziening?

  /// The object with what the card says.
  init(_ card: Voorziening, version: HSDSVersion = .v3_0) {
    self.card = card
    if let source = CardWriter.source(of: card) {
      object = source
      kind = HSDSShape.kind(of: source, sort: card.sort)
      isNew = false
    } else {
      object = .object([
        .init("id", .string(card.externalId ?? card.id.description)),
        .init("name", .string(card.name)),
        .init("status", .string("active")),
      ])
      kind = card.sort == "organisatie" ? .organisation : .service
      isNew = true
    }
    writePlaces()
    writeValues()
    // Before the contact: what came from the organisation has to stay when that goes.
    writeOrganisation()
    writeContact()
    writePeople()
    writeOpenings()
    writeLanguages()
    writeOwnTerms()
    writeCapacity(version)
    if object["id"] == nil { object.set("id", text: card.id.description) }
  }

  /// What the last import made of a card, before anybody changed it; blank when there was none.
  static func untouched(_ card: Voorziening) -> Voorziening {
    guard let source = source(of: card) else { return Voorziening() }
    var reader = CardReader()
    return reader.card(source, HSDSShape.kind(of: source, sort: card.sort))
  }

  /// The object that a card came from, when it can still be read.
  static func source(of card: Voorziening) -> JSONValue? {
    let limits = JSONLimits(bytes: ImportLimits.largestFile, depth: ImportLimits.deepestFile)
    let source = card.imported.flatMap { try? JSONValue($0, limits: limits) }
    return source?.object == nil ? nil : source
  }

  /// What an import makes of the object as it is now.
  var base: Voorziening {
    mutating get {
      if let known { return known }
      var reader = CardReader()
      let base = reader.card(object, kind)
      known = base
      return base
    }
  }

  /// The object as a service of its own.
  var service: JSONValue {
    guard kind == .organisation else { return object }
    let (organisation, own) = OrganisationAsService.parted(describedOrganisation)
    let status = HSDSStatus.status(card.activity) ?? "active"
    var service = JSONValue.object([
      .init("id", object["id"] ?? .string(card.id.description)),
      .init("name", .string(card.name)),
      .init("status", own["status"] ?? .string(status)),
    ])
    service.set("description", text: card.about)
    for member in own.object ?? [] { service.set(member.name, member.value) }
    service.set("organization", organisation)
    service.append([OrganisationAsService.mark(card.id)], to: "attributes")
    return service
  }

  /// HSDS wants a description of an organisation; one we made has its name for want of another.
  private var describedOrganisation: JSONValue {
    isNew && object["description"] == nil
      ? object.setting("description", text: "") : object
  }

  // MARK: Single values

  private mutating func writeValues() {
    let base = base
    if card.name != base.name {
      object.set("name", text: card.name)
      if let itself = object["organization"], itself["id"] == object["id"] {
        object.set("organization", itself.setting("name", text: card.name))
      }
    }
    if card.about != base.about { object.set("description", text: card.about) }
    if card.activity != base.activity, let status = HSDSStatus.status(card.activity) {
      object.set("status", text: status)
    }
    if card.checked != base.checked {
      object.set("assured_date", text: card.checked?.description)
    }
    if card.cost != base.cost {
      object.set("fees_description", text: card.cost)
      if card.cost == nil {
        object.set("fees", nil)
        object.set("cost_options", nil)
      }
    }
  }

  private mutating func writeContact() {
    let base = base
    if card.phone != base.phone { writePhone(instead: base.phone) }
    if card.email != base.email { writeText(card.email, ["email"]) }
    if card.website != base.website {
      writeText(card.website, kind == .service ? ["url", "website"] : ["website", "url"])
    }
  }

  /// Sets the first of some keys, for each of which the organisation may stand in.
  private mutating func writeText(_ text: String?, _ keys: [String]) {
    for key in keys.dropFirst() { object.set(key, nil) }
    if let first = keys.first { object.set(first, text: text) }
    guard text == nil, var organisation = object["organization"] else { return }
    for key in keys { organisation.set(key, nil) }
    object.set("organization", organisation)
  }

  /// Puts another number in the place of the old one; no number takes all of them away.
  private mutating func writePhone(instead old: String?) {
    guard let number = card.phone else {
      object = mappingHolders { $0.setting("phones", nil) }
      return
    }
    object = mappingHolders { holder in
      holder.mapping("phones") { phone in
        var reader = CardReader()
        return reader.text("number", in: phone) == old
          ? phone.setting("number", text: number) : phone
      }
    }
    guard base.phone != number else { return }
    let phone = JSONValue.object([
      .init("id", newID("phones", number)), .init("number", .string(number)),
    ])
    let others = object["phones"]?.array ?? []
    object.set("phones", .array([phone] + others))
  }

  private mutating func writeOrganisation() {
    guard kind == .service else { return }
    let base = base
    let name = card.organisation
    if isNew {
      // A card without an organisation is a service of itself: the identities are the same.
      let identity =
        name.map { Domain.ID.derived(from: "organisation/\($0)") } ?? card.id
      let id = name == nil ? object["id"] : .string(identity.description)
      object.set(
        "organization",
        .object([
          .init("id", id ?? .string(identity.description)),
          .init("name", .string(name ?? card.name)),
          .init("description", .string(name == nil ? card.about ?? "" : "")),
        ]))
    } else if name != base.organisation {
      if let name, let present = object["organization"], base.organisation != nil {
        object.set("organization", present.setting("name", text: name))
      } else if let name {
        object.set("organization", nil)
        object.set(
          "organization",
          .object([
            .init("id", .string(Domain.ID.derived(from: "organisation/\(name)").description)),
            .init("name", .string(name)), .init("description", .string("")),
          ]))
      } else {
        object.set("organization", nil)
      }
    }
  }

  // MARK: Our own terms

  private mutating func writeOwnTerms() {
    let base = base
    writeTerms(
      HSDSTaxonomy.terms(of: card, isOrganisation: kind == .organisation),
      instead: HSDSTaxonomy.terms(of: base, isOrganisation: kind == .organisation),
      at: .service, of: &object)
  }

  /// Writes what was changed as attributes: those of a field that changed go, and come at the end.
  func writeTerms(
    _ wanted: [HSDSTaxonomy.Term], instead old: [HSDSTaxonomy.Term],
    at holder: HSDSTaxonomy.Holder, of object: inout JSONValue
  ) {
    guard wanted != old else { return }
    let now = Dictionary(grouping: wanted, by: \.field)
    let then = Dictionary(grouping: old, by: \.field)
    let changed = (HSDSTaxonomy.byHolder[holder] ?? []).filter { now[$0] != then[$0] }
    let paths = changed.map(\.path)
    object = object.mapping("attributes") { HSDSTaxonomy.isOf(paths, $0) ? nil : $0 }
    if object["attributes"] == .array([]) { object.set("attributes", nil) }
    let identity = object["id"]?.string ?? card.id.description
    object.append(
      changed.flatMap { now[$0] ?? [] }.map { HSDSTaxonomy.attribute($0, of: identity) },
      to: "attributes")
  }

  // MARK: Editing

  /// An identity for a part that has none yet; always the same for the same part of the same card.
  func newID(_ list: String, _ fingerprint: String) -> JSONValue {
    .string(Domain.ID.derived(from: "\(card.id)/\(list)/\(fingerprint)").description)
  }

  /// Passes everything that may hold telephones, contacts and schedules through a function: the
  /// object, where it is held, the locations, and the organisation with its locations.
  func mappingHolders(_ transform: (JSONValue) -> JSONValue) -> JSONValue {
    var mapped = transform(object)
    mapped = mapped.mapping("service_at_locations") { held in
      transform(held).mapping("location", transform)
    }
    mapped = mapped.mapping("locations", transform)
    return mapped.mapping("organization") { organisation in
      transform(organisation).mapping("locations", transform)
    }
  }

  mutating func replace(_ object: JSONValue) { self.object = object }
}
