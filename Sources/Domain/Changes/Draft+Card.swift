extension Draft {
  /// A card as it is kept: with the day that its room was told, and what stood in the fields that
  /// were changed, so that a slip is found and it is known whom to ask.
  func remembering(_ record: AnyRecord, before old: AnyRecord?) -> AnyRecord {
    guard case .voorziening(var card) = record else { return record }
    var before: Voorziening?
    if case .voorziening(let old)? = old { before = old }
    stampCapacity(of: &card, before: before)
    if let before { keepEarlier(of: &card, before: before) }
    return .voorziening(card)
  }

  /// The same for a card that a file changes.
  func remembering(_ card: Voorziening) -> Voorziening {
    guard let old = current(card.id),
      case .voorziening(let kept) = remembering(.voorziening(card), before: old)
    else { return card }
    return kept
  }

  private func stampCapacity(of card: inout Voorziening, before old: Voorziening?) {
    let (now, then) = (card.details, old?.details)
    guard now?.capacityState != then?.capacityState || now?.capacity != then?.capacity,
      now?.capacityTold == then?.capacityTold
    else { return }
    let isTold = now?.capacityState != nil || now?.capacity != nil
    card.details?.capacityTold = isTold ? occasion.today : nil
  }

  private func keepEarlier(of card: inout Voorziening, before old: Voorziening) {
    let isKeptOut =
      card.hasConfidentialPlace || old.hasConfidentialPlace
      || old.details?.placesKeptOut == true
    if isKeptOut, card.details?.placesKeptOut != true {
      var details = card.details ?? CardDetails()
      details.placesKeptOut = true
      card.details = details
    }
    let now = Dictionary(card.remembered) { first, _ in first }
    var earlier = card.details?.earlier ?? []
    var added: [EarlierValue] = []
    for (field, value) in old.remembered where now[field] != value {
      if isKeptOut, field.hasPrefix("places.") { continue }
      var one = EarlierValue()
      (one.field, one.was) = (field, value)
      (one.changed, one.by) = (occasion.today, occasion.worker)
      added.append(one)
    }
    // An address that must not be known must not be known from what it was either.
    if isKeptOut { earlier.removeAll { $0.field.hasPrefix("places.") } }
    guard !added.isEmpty || earlier != card.details?.earlier ?? [] else { return }
    var details = card.details ?? CardDetails()
    details.earlier = Array((added + earlier).prefix(CardDetails.earlierLimit))
    card.details = details
  }
}

extension Voorziening {
  /// What a card says that others rely on, by field; what is empty is left out. Nothing of a place
  /// whose address must not be known.
  fileprivate var remembered: [(String, String)] {
    var values: [(String, String?)] = [
      ("name", name), ("phone", phone), ("email", email), ("website", website),
      ("organisation", organisation), ("cost", cost), ("activity", activity.rawValue),
      ("free", free.map { $0 ? "yes" : "no" }),
      ("needsIndication", needsIndication.map { $0 ? "yes" : "no" }),
      ("languages", languages.isEmpty ? nil : languages.joined(separator: ", ")),
      ("wijken", wijken.isEmpty ? nil : wijken.joined(separator: ", ")),
    ]
    for (place, person) in people.enumerated() {
      values.append(("people.\(place).name", person.name.isBlank ? nil : person.name))
      values.append(("people.\(place).phone", person.phone))
      values.append(("people.\(place).email", person.email))
    }
    for (number, place) in places.enumerated() where !hasConfidentialPlace {
      values.append(("places.\(number).address", place.address))
    }
    for (place, opening) in openings.enumerated() {
      values.append(("openings.\(place)", opening.remembered))
    }
    return values.compactMap { field, value in value.map { (field, $0) } }
  }
}

extension Opening {
  /// Days and hours as a code, `TU,WE 11:00-18:00`, or what somebody wrote.
  var remembered: String? {
    days.map { "\($0) \(opens ?? "")-\(closes ?? "")" } ?? text
  }
}
