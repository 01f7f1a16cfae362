import Domain
import JSON

/// What became of the parts of a list: which were changed, which went, which came.
struct PartChanges<Part> {
  /// The new part for the fingerprint of an old one, or nil when it went.
  var replacements: [String: Part?] = [:]
  /// The parts that came.
  var additions: [Part] = []

  /// Compares two lists; an old and a new part are the same thing when `isSame` says so.
  init(
    _ old: [Part], _ new: [Part], _ fingerprint: (Part) -> String,
    isSame: (Part, Part) -> Bool
  ) {
    let oldPrints = Set(old.map(fingerprint))
    let newPrints = Set(new.map(fingerprint))
    var taken: Set<String> = []
    additions = new.filter { part in
      !oldPrints.contains(fingerprint(part)) && taken.insert(fingerprint(part)).inserted
    }
    for part in old where !newPrints.contains(fingerprint(part)) {
      let index = additions.firstIndex { isSame(part, $0) }
      let replacement = index.map { additions.remove(at: $0) }
      replacements.updateValue(replacement, forKey: fingerprint(part))
    }
  }

  /// Whether nothing changed.
  var isEmpty: Bool { replacements.isEmpty && additions.isEmpty }
}

extension CardWriter {
  // MARK: People

  mutating func writePeople() {
    let changes = PartChanges(base.people, card.people, \.fingerprint) { old, new in
      old.name == new.name || old.phone != nil && old.phone == new.phone
        || old.email != nil && old.email == new.email
    }
    guard !changes.isEmpty else { return }
    var changed = mappingHolders { holder in
      holder.mapping("contacts") { contact in
        var reader = CardReader()
        guard let person = reader.person(contact),
          let replacement = changes.replacements[person.fingerprint]
        else { return contact }
        return replacement.map { written($0, over: contact, instead: person) }
      }
    }
    changed.append(
      changes.additions.map { person in
        let new = JSONValue.object([.init("id", newID("contacts", person.fingerprint))])
        return written(person, over: new, instead: ContactPerson())
      }, to: "contacts")
    replace(changed)
  }

  private func written(
    _ person: ContactPerson, over contact: JSONValue, instead old: ContactPerson
  ) -> JSONValue {
    var contact = contact
    let wasNameless = CardReader.isNameless(contact)
    contact.set("name", text: person.name)
    if person.goodAt != old.goodAt || wasNameless {
      contact.set("title", text: person.goodAt)
      contact.set("department", nil)
    }
    if person.email != old.email { contact.set("email", text: person.email) }
    if person.phone != old.phone {
      if let number = person.phone {
        let id = newID("contacts/phones", person.fingerprint)
        let phone = JSONValue.object([.init("id", id), .init("number", .string(number))])
        contact.set("phones", .array([phone]))
      } else {
        contact.set("phones", nil)
      }
    }
    writeTerms(
      HSDSTaxonomy.terms(of: person), instead: HSDSTaxonomy.terms(of: old), at: .contact,
      of: &contact)
    return contact
  }

  // MARK: Openings

  mutating func writeOpenings() {
    let old = base.openings
    let changes = PartChanges(old, card.openings, \.fingerprint) { old, new in
      old.frequency == new.frequency && old.days == new.days
    }
    guard !changes.isEmpty else { return }
    func rewritten(_ schedule: JSONValue) -> JSONValue? {
      var reader = CardReader()
      guard let opening = reader.opening(schedule),
        let replacement = changes.replacements[opening.fingerprint]
      else { return schedule }
      return replacement.map { written($0, over: schedule, instead: opening) }
    }
    let additions = changes.additions.map { opening in
      let new = JSONValue.object([.init("id", newID("schedules", opening.fingerprint))])
      return written(opening, over: new, instead: Opening())
    }
    var changed = mappingHolders { $0.mapping("schedules", rewritten) }
    changed.append(additions, to: "schedules")
    replace(changed)
    if Set(base.openings.map(\.fingerprint)) != Set(card.openings.map(\.fingerprint)) {
      moveOpenings()
    }
  }

  /// Writes all openings at the object itself. Those of a building stand in only while there are no
  /// others: they would be lost beside a new one, and come back when the last other one goes.
  private mutating func moveOpenings() {
    var sources: [String: JSONValue] = [:]
    var moved = mappingHolders { holder in
      _ = holder.mapping("schedules") { schedule in
        var reader = CardReader()
        if let opening = reader.opening(schedule) { sources[opening.fingerprint] = schedule }
        return schedule
      }
      return holder.setting("schedules", nil)
    }
    moved.append(
      card.openings.map { opening in
        let new = JSONValue.object([.init("id", newID("schedules", opening.fingerprint))])
        return sources[opening.fingerprint] ?? written(opening, over: new, instead: Opening())
      }, to: "schedules")
    replace(moved)
  }

  private func written(
    _ opening: Opening, over schedule: JSONValue, instead old: Opening
  ) -> JSONValue {
    var schedule = schedule
    func set(_ keys: [String], _ new: String?, _ old: String?) {
      guard new != old else { return }
      for key in keys.dropFirst() { schedule.set(key, nil) }
      if let key = keys.first { schedule.set(key, text: new) }
    }
    set(["freq"], opening.frequency, old.frequency)
    set(["byday"], opening.days, old.days)
    set(["opens_at"], opening.opens, old.opens)
    set(["closes_at"], opening.closes, old.closes)
    set(["valid_from", "dtstart"], opening.from?.description, old.from?.description)
    set(["valid_to", "until"], opening.until?.description, old.until?.description)
    set(["description"], opening.text, old.text)
    set(["bymonthday"], opening.dayOfMonth, old.dayOfMonth)
    if opening.interval != old.interval {
      schedule.set("interval", opening.interval.map { .number($0) })
    }
    writeTerms(
      HSDSTaxonomy.terms(of: opening), instead: HSDSTaxonomy.terms(of: old), at: .schedule,
      of: &schedule)
    return schedule
  }

  // MARK: Languages

  mutating func writeLanguages() {
    let changes = PartChanges(base.languages, card.languages, { $0 }, isSame: { _, _ in false })
    guard !changes.isEmpty else { return }
    var changed = object.mapping("languages") { language in
      var reader = CardReader()
      let name = reader.text("name", in: language) ?? reader.text("code", in: language)
      return name.map { changes.replacements[$0] != nil } ?? false ? nil : language
    }
    changed.append(
      changes.additions.map { name in
        .object([.init("id", newID("languages", name)), .init("name", .string(name))])
      }, to: "languages")
    replace(changed)
  }
}

extension CardReader {
  /// Whether a contact goes by its title or department.
  static func isNameless(_ contact: JSONValue) -> Bool {
    var reader = CardReader()
    return reader.text("name", in: contact) == nil
  }
}
