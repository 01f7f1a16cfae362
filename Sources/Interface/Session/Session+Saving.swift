import Domain
import Resources

extension Session {
  /// The change that a form makes; nil when nothing was changed in it.
  mutating func change(for form: Form) throws(FieldError) -> Change? {
    try required(form)
    switch form.purpose {
    case .signaal(let id): return form.isChanged ? try signaalChange(id, form) : nil
    case .resident(let id): return try residentChange(id, form)
    case .voorziening(let id): return try voorzieningChange(id, form)
    case .waakvlam(let id, let signaal): return try waakvlamChange(id, signaal, form)
    case .contact: return try contactChange(form)
    case .giveBack(let id):
      return .referralReturned(id, proposal: form[.proposal] ?? "", reason: form[.reason] ?? "")
    }
  }

  private mutating func signaalChange(_ id: ID, _ form: Form) throws(FieldError) -> Change? {
    guard var signaal = caseload.signalen[id] else { return nil }
    signaal.wish = form[.wish]
    signaal.text = form[.text] ?? ""
    signaal.themes = try codes(reference.themes, .themes, form, keeping: signaal.themes)
    signaal.urgency =
      try choice(.urgency, form[.urgency]) { (value: Urgency) in value.phrase } ?? .calm
    signaal.source = try code(
      reference.sources, .source, form[.source], keeping: signaal.source.list)
    signaal.informant = form[.informant]
    signaal.wijk = try wijk(.wijk, form[.wijk] ?? "")
    signaal.street = form[.street]
    var fresh: Change?
    (signaal.about, fresh) = try resident(.about, form[.about], wijk: signaal.wijk)
    return joined(fresh, .signaalEdited(signaal))
  }

  private mutating func residentChange(_ id: ID?, _ form: Form) throws(FieldError) -> Change? {
    var resident = id.flatMap { caseload.residents[$0] } ?? Resident()
    if id == nil { resident.id = ids.next() }
    resident.name = form[.name] ?? ""
    resident.wish = form[.wish]
    resident.wijk = try wijk(.wijk, form[.wijk] ?? "")
    resident.street = form[.street]
    resident.ageGroup = try code(
      reference.ageGroups, .ageGroup, form[.ageGroup], keeping: resident.ageGroup.list)
    resident.phone = form[.phone]
    resident.talents = values(.talents, form)
    resident.roles = try codes(reference.residentRoles, .roles, form, keeping: resident.roles)
    resident.groups = []
    for name in values(.groups, form) {
      guard let group = try node(.groups, name, among: [.group]) else {
        throw FieldError(field: .groups, text: say(Texts.fieldUnknown, name))
      }
      resident.groups.append(group)
    }
    return id == nil ? .residentAdded(resident) : form.isChanged ? .residentEdited(resident) : nil
  }

  private mutating func voorzieningChange(_ id: ID?, _ form: Form) throws(FieldError) -> Change? {
    if id != nil, !form.isChanged { return nil }
    var card = id.flatMap { caseload.voorzieningen[$0] } ?? Voorziening()
    if id == nil {
      card.id = ids.next()
      card.maker = user?.id
      card.checked = today
    }
    card.name = form[.name] ?? ""
    if let name = form[.person] {
      if card.people.isEmpty { card.people = [ContactPerson(name: name)] }
      card.people[0].name = name
      card.people[0].phone = form[.phone]
    } else {
      card.people = Array(card.people.dropFirst())
      card.phone = form[.phone]
    }
    card.themes = try codes(reference.themes, .themes, form, keeping: card.themes)
    card.wijken = []
    for name in values(.wijk, form) { card.wijken.append(try wijk(.wijk, name)) }
    card.sort = try code(reference.sorts, .sort, form[.sort], keeping: card.sort.list)
    card.formality = try choice(.formality, form[.formality]) { (value: Formality) in value.phrase }
    card.needsIndication = try flag(.indication, form[.indication])
    card.collective = try flag(.collective, form[.collective])
    card.visibility =
      try choice(.visibility, form[.visibility]) { (value: Visibility) in value.phrase } ?? .team
    set(form[.when], in: &card.openings, empty: Opening()) { $0.text = $1 }
    set(form[.place], in: &card.places, empty: Place()) { $0.address = $1 }
    card.notes = form[.notes]
    return id == nil ? .voorzieningAdded(card) : .voorzieningEdited(card)
  }

  /// Writes a text in the first part of a list, and makes that part when it is missing.
  private func set<Part>(
    _ text: String?, in parts: inout [Part], empty: Part, _ write: (inout Part, String?) -> Void
  ) {
    if parts.isEmpty {
      guard text != nil else { return }
      parts = [empty]
    }
    write(&parts[0], text)
  }

  private mutating func waakvlamChange(
    _ id: ID?, _ signaal: ID?, _ form: Form
  ) throws(FieldError) -> Change? {
    if id != nil, !form.isChanged { return nil }
    var waakvlam = id.flatMap { caseload.waakvlammen[$0] } ?? Waakvlam()
    if id == nil {
      waakvlam.id = ids.next()
      waakvlam.started = today
      waakvlam.owner = user?.id
      waakvlam.signaal = signaal
    }
    waakvlam.holder = form[.holder] ?? ""
    waakvlam.holderRecord =
      try node(.holder, waakvlam.holder, among: [.resident, .worker])
    waakvlam.risk = try choice(.risk, form[.risk]) { (value: Risk) in value.phrase } ?? .middle
    waakvlam.whereToTurn = form[.whereToTurn]
    waakvlam.informed = values(.informed, form)
    waakvlam.nearby = form[.nearby]
    waakvlam.cameFrom = try code(
      reference.origins, .origin, form[.origin], keeping: waakvlam.cameFrom.list)
    let wijk = signaal.flatMap { caseload.signalen[$0]?.wijk } ?? homeWijk
    let (resident, fresh) = try resident(.resident, form[.resident], wijk: wijk)
    waakvlam.resident = resident ?? .none
    return joined(fresh, id == nil ? .waakvlamLit(waakvlam) : .waakvlamEdited(waakvlam))
  }

  private mutating func contactChange(_ form: Form) throws(FieldError) -> Change? {
    let kinds: Set<Kind> = [.resident, .group, .worker, .voorziening]
    var contact = Contact()
    contact.id = ids.next()
    var fresh: [Change] = []
    for end in [FormField.Name.from, .to] {
      let name = form[end] ?? ""
      var id = try node(end, name, among: kinds)
      if id == nil {
        let (added, change) = try resident(end, name, wijk: homeWijk)
        id = added
        fresh += change.list
      }
      if end == .from { contact.from = id ?? .none } else { contact.to = id ?? .none }
    }
    contact.relation = try code(reference.relations, .relation, form[.relation])
    contact.strength = try choice(.strength, form[.strength]) { (value: Strength) in value.phrase }
    contact.professional = try flag(.professional, form[.professional])
    contact.since = today
    contact.seen = today
    contact.keeper = user?.id
    return fresh.isEmpty ? .contactAdded(contact) : .together(fresh + [.contactAdded(contact)])
  }

  /// The resident of that name; one who is not known yet is added with the wijk.
  private mutating func resident(
    _ field: FormField.Name, _ name: String?, wijk: String
  ) throws(FieldError) -> (ID?, Change?) {
    guard let name else { return (nil, nil) }
    if let id = try node(field, name, among: [.resident]) { return (id, nil) }
    var resident = Resident()
    resident.id = ids.next()
    resident.name = name
    resident.wijk = wijk
    return (resident.id, .residentAdded(resident))
  }

  private func joined(_ first: Change?, _ second: Change) -> Change {
    first.map { .together([$0, second]) } ?? second
  }

  private func values(_ name: FormField.Name, _ form: Form) -> [String] {
    form.fields.first { $0.name == name }?.values ?? []
  }
}
