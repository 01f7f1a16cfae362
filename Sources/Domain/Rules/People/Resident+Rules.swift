extension Caseload {
  /// Whether a resident may be shown to a worker: who confided in one worker is seen by nobody
  /// else, not by name and in no list (`S3:310`, `S3:617-621`). Where no confidant was noted it is
  /// the one at the keyboard; nobody is not anybody.
  public func isVisible(_ resident: Resident, to worker: ID?) -> Bool {
    guard resident.trust == .me else { return true }
    return worker != nil && (resident.confidant ?? user?.id) == worker
  }

  /// The household of a resident, when one is noted.
  public func household(of resident: ID) -> Household? {
    mentions(of: resident).lazy.compactMap { self.households[$0] }
      .first { $0.members.contains(resident) }
  }

  /// Who share a household with a resident, and the resident; at least the resident.
  public func housemates(of resident: ID) -> Set<ID> {
    Set(household(of: resident)?.members ?? []).union([resident])
  }

  /// The living contacts between two, in either direction, oldest first.
  public func livingContacts(between one: ID, and other: ID, on today: Day) -> [Contact] {
    contacts(of: one).filter { $0.other(than: one) == other && isLiving($0, on: today) }
  }

  /// The contact that goes on between the ends of this one, of which it tells more: noted in the same
  /// direction, or else the other way round, as long as only one of them says who cares for whom.
  /// Nil when there is none, or when this one tells of a contact that has ended.
  public func contact(like contact: Contact, on today: Day) -> Contact? {
    guard contact.until == nil else { return nil }
    let between = contacts(of: contact.from).filter {
      $0.other(than: contact.from) == contact.to && !$0.isEnded(on: today)
    }
    return between.first { $0.from == contact.from }
      ?? between.first { $0.care == nil || contact.care == nil }
  }
}

extension Resident {
  /// The ages in years that somebody can have, from the age group or else the year of birth; nil
  /// when neither says anything.
  public func ages(on today: Day) -> ClosedRange<Int>? {
    if let ageGroup, let ages = Codes.ages[ageGroup] { return ages }
    guard let birthYear, (1880...2200).contains(birthYear) else { return nil }
    let years = today.parts.year - birthYear
    return years - 1...years
  }

  /// Whether somebody is younger than an age in years; nil is not known.
  public func isUnder(_ age: Int, on today: Day) -> Bool? {
    guard let ages = ages(on: today) else { return nil }
    if ages.upperBound < age { return true }
    return ages.lowerBound >= age ? false : nil
  }
}

extension Voorziening {
  /// Whether it serves a wijk: by name, or as a card of the whole city.
  public func serves(_ wijk: String) -> Bool { citywide == true || wijken.contains(wijk) }
}

extension Caseload {
  /// The active cards that a worker may see and that serve a wijk, as suggestions: in the order of
  /// what they are called for, then without indicatie first (R1), then those of the wijk, then by
  /// name. An off-list card is its maker's alone (R27).
  ///
  /// - Parameter order: the place of a card in the order, 0 first; nil when it does not fit.
  func suggestedCards(
    in wijk: String, to worker: ID?, _ order: (Voorziening) -> Int?
  ) -> [ID] {
    let found = voorzieningen.rows.compactMap { card -> (key: [Int], name: String, id: ID)? in
      guard card.activity == .active, card.serves(wijk), isVisible(card, to: worker),
        let place = order(card)
      else { return nil }
      let key = [place, card.needsIndication == true ? 1 : 0, card.wijken.contains(wijk) ? 0 : 1]
      return (key, card.name, card.id)
    }
    return found.sorted { left, right in
      if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
      return (left.name, left.id) < (right.name, right.id)
    }.map(\.id)
  }
}

extension String {
  /// The words without white space around them and in small letters, to compare names.
  var plainName: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return self[start..<end].lowercased()
  }
}
