import Domain
import JSON

/// Writes a card over the object it came from, or over an empty one.
struct CardWriter {
  let card: Voorziening
  let kind: CardReader.Kind
  let isNew: Bool
  private(set) var object: JSONValue

  /// The object with what the card says.
  init(_ card: Voorziening) {
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
    if object["id"] == nil { object.set("id", text: card.id.description) }
  }

  /// What the last import made of a card, before anybody changed it; blank when there was none.
  static func untouched(_ card: Voorziening) -> Voorziening {
    guard let source = source(of: card) else { return Voorziening() }
    var reader = CardReader()
    return reader.card(source, HSDSShape.kind(of: source, sort: card.sort))
  }

  /// The object that a card came from, when it can still be read.
  private static func source(of card: Voorziening) -> JSONValue? {
    let limits = JSONLimits(bytes: ImportLimits.largestFile, depth: ImportLimits.deepestFile)
    let source = card.imported.flatMap { try? JSONValue($0, limits: limits) }
    return source?.object == nil ? nil : source
  }

  /// What an import makes of the object as it is now.
  var base: Voorziening {
    var reader = CardReader()
    return reader.card(object, kind)
  }

  /// The object as a service of its own.
  var service: JSONValue {
    guard kind == .organisation else { return object }
    var service = JSONValue.object([
      .init("id", object["id"] ?? .string(card.id.description)),
      .init("name", .string(card.name)),
      .init("status", .string(HSDSStatus.status(card.activity) ?? "active")),
    ])
    service.set("description", text: card.about)
    service.set("organization", describedOrganisation)
    service.append([HSDSTaxonomy.attribute(.sort, "organisatie", of: card.id)], to: "attributes")
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
    let wanted = HSDSTaxonomy.terms(of: card)
    let present = HSDSTaxonomy.terms(of: base)
    for field in HSDSTaxonomy.Field.allCases where field != .outsideHours {
      let values = wanted.filter { $0.field == field }.map(\.value)
      let old = present.filter { $0.field == field }.map(\.value)
      guard values != old else { continue }
      object = object.mapping("attributes") { attribute in
        guard case (field?, _)? = HSDSTaxonomy.term(in: attribute) else { return attribute }
        return nil
      }
      if field == .activity, HSDSStatus.status(card.activity) != nil, base.activity == card.activity
      {
        continue
      }
      object.append(
        values.map { HSDSTaxonomy.attribute(field, $0, of: card.id) }, to: "attributes")
    }
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
