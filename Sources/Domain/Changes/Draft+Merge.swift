extension Draft {
  /// Makes one card of two. What the kept one does not say it takes from the other; lists are put
  /// together; and whatever named the other names the kept one. A tie between the two goes.
  ///
  /// Refuses a card that is not there, one with itself, and putting what is on no list together with
  /// what is: that would put it on one (R27).
  mutating func merge(_ gone: ID, into kept: ID) throws(Refusal) {
    guard case .voorziening(let old) = current(gone) else { throw .notFound(gone) }
    guard case .voorziening(var card) = current(kept) else { throw .notFound(kept) }
    guard gone != kept else { throw .sameCards }
    guard old.isOnList == card.isOnList else { throw .offListApart }
    card.takeOver(old)
    keepLosing(of: old, in: &card)
    try replace(remembering(.voorziening(card), before: current(kept)))
    for id in mentions(of: gone) where id != gone && id != kept {
      guard let record = current(id) else { continue }
      let renamed = record.naming(kept, insteadOf: gone)
      if case .contact(let tie) = renamed, tie.from == tie.to {
        try remove(id)
      } else {
        try replace(renamed)
      }
    }
    try remove(gone)
  }
}

extension Draft {
  /// Of two ways to reach it only one is left, and of two descriptions of when; the others are
  /// remembered.
  fileprivate func keepLosing(of other: Voorziening, in card: inout Voorziening) {
    let ways: [(String, String?, String?)] = [
      ("phone", card.phone, other.phone), ("email", card.email, other.email),
      ("website", card.website, other.website),
    ]
    let hours = other.openings.filter { !card.openings.contains($0) }.enumerated()
      .map { ("openings.\($0)", nil as String?, $1.remembered) }
    let lost = (ways + hours).compactMap { field, kept, lost -> EarlierValue? in
      guard let lost, lost != kept else { return nil }
      var value = EarlierValue()
      (value.field, value.was) = (field, lost)
      (value.changed, value.by) = (occasion.today, occasion.worker)
      return value
    }
    let earlier = lost + (card.details?.earlier ?? [])
    card.details?.earlier = Array(earlier.prefix(CardDetails.earlierLimit))
  }
}

extension Voorziening {
  /// Takes over what another card of the same thing says and this one does not.
  fileprivate mutating func takeOver(_ other: Voorziening) {
    func fill<Value>(_ field: WritableKeyPath<Voorziening, Value?>) {
      self[keyPath: field] = self[keyPath: field] ?? other[keyPath: field]
    }
    func join<Value: Equatable>(_ field: WritableKeyPath<Voorziening, [Value]>) {
      for value in other[keyPath: field] where !self[keyPath: field].contains(value) {
        self[keyPath: field].append(value)
      }
    }
    fill(\.sort)
    fill(\.subkind)
    fill(\.about)
    fill(\.formality)
    fill(\.needsIndication)
    fill(\.collective)
    fill(\.institution)
    fill(\.citywide)
    fill(\.free)
    fill(\.cost)
    fill(\.phone)
    fill(\.email)
    fill(\.website)
    fill(\.maker)
    fill(\.organisation)
    fill(\.initiative)
    if imported == nil, externalId == nil {
      (imported, externalId) = (other.imported, other.externalId)
    }
    for person in other.people where !people.contains(where: { $0.name == person.name }) {
      people.append(person)
    }
    for place in other.places
    where !places.contains(where: { $0.address == place.address && $0.name == place.name }) {
      places.append(place)
    }
    // Two cards of one thing that must not be found: what either says of where it is stays secret.
    if hasConfidentialPlace || other.hasConfidentialPlace {
      // What was secret all along is the surest, and goes first.
      places = places.filter { $0.confidential == true } + shownPlaces
      for number in places.indices { places[number].confidential = true }
    }
    if other.visibility == .team { visibility = .team }
    if openings.isEmpty { openings = other.openings }
    join(\.themes)
    join(\.wijken)
    join(\.languages)
    // What it is in other words is kept too, where it can be found and looked through.
    notes = [
      notes, other.notes == notes ? nil : other.notes, other.about == about ? nil : other.about,
    ]
    .compactMap { $0 }.joined(separator: "\n")
    if notes?.isEmpty == true { notes = nil }
    // Somebody who called or saw it knows more than whoever made the card.
    let knowsMore = checkedHow == nil && other.checkedHow != nil
    let isOlder = checkedHow != nil && other.checkedHow == nil
    if let checked = other.checked, !isOlder,
      knowsMore || self.checked.map({ $0 < checked }) ?? true
    {
      (self.checked, checkedHow) = (checked, other.checkedHow)
    }
    var details = self.details ?? other.details ?? CardDetails()
    if let more = other.details, self.details != nil { details.takeOver(more) }
    details.merged = (self.details?.merged ?? []) + (other.details?.merged ?? []) + [other.id]
    self.details = details
  }
}

extension CardDetails {
  fileprivate mutating func takeOver(_ other: CardDetails) {
    func fill<Value>(_ field: WritableKeyPath<CardDetails, Value?>) {
      self[keyPath: field] = self[keyPath: field] ?? other[keyPath: field]
    }
    func join<Value: Equatable>(_ field: WritableKeyPath<CardDetails, [Value]>) {
      for value in other[keyPath: field] where !self[keyPath: field].contains(value) {
        self[keyPath: field].append(value)
      }
    }
    fill(\.sphere)
    fill(\.component)
    fill(\.bringSomeone)
    fill(\.isSmall)
    fill(\.mayStaySmall)
    fill(\.needsLooked)
    fill(\.severalAtOnce)
    if capacityState == nil, capacity == nil {
      (capacityState, capacity, capacityTold) =
        (other.capacityState, other.capacity, other.capacityTold)
    }
    fill(\.heardFrom)
    fill(\.access)
    fill(\.wheelchair)
    fill(\.talentPhase)
    fill(\.talentNext)
    fill(\.isParticipationPlace)
    fill(\.isAdditional)
    fill(\.placeKind)
    fill(\.isPublic)
    fill(\.management)
    fill(\.roomToLend)
    // An address that once was secret stays out of what is kept of before.
    fill(\.placesKeptOut)
    join(\.functions)
    join(\.targetGroups)
    join(\.accessVia)
    join(\.tags)
    join(\.needs)
    join(\.bringsTogether)
    join(\.carerFunctions)
    join(\.volunteerFunctions)
    join(\.functionalities)
    for heading in other.assessment where !assessment.contains(where: { $0.code == heading.code }) {
      assessment.append(heading)
    }
  }
}

extension AnyRecord {
  /// The record with one identity in the place of another, in every field.
  fileprivate func naming(_ new: ID, insteadOf old: ID) -> AnyRecord {
    func renamed(_ record: some Record) -> AnyRecord {
      var record = record
      var renaming = Renaming(old: old, new: new)
      record.visit(&renaming)
      return record.any
    }
    return renamed(record)
  }
}

/// Puts one identity in the place of another in all fields.
private struct Renaming: FieldVisitor {
  let old: ID
  let new: ID

  mutating func text(_ name: StaticString, _ value: inout String) {}
  mutating func text(_ name: StaticString, _ value: inout String?) {}
  mutating func texts(_ name: StaticString, _ value: inout [String]) {}
  mutating func number(_ name: StaticString, _ value: inout Int?) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func id(_ name: StaticString, _ value: inout ID) { if value == old { value = new } }
  mutating func id(_ name: StaticString, _ value: inout ID?) { if value == old { value = new } }
  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    guard value.contains(old) else { return }
    let isThere = value.contains(new)
    value = value.compactMap { $0 == old ? (isThere ? nil : new) : $0 }
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func day(_ name: StaticString, _ value: inout Day?) {}
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value?.visit(&self)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    for index in value.indices { value[index].visit(&self) }
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}
}
