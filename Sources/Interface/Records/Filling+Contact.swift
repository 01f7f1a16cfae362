public import Domain

extension Filling {
  /// The change that a contact makes which somebody tells of: two who are in contact already stay one
  /// contact, to which is added what was told; else it is new.
  ///
  /// Care has a direction: it takes the place of a tie without care that was noted the other way
  /// round, and stands beside one in which the other cares.
  ///
  /// - Parameters:
  ///   - contact: the contact as it would be when it is new.
  ///   - told: the same, with no more in it than was told. It goes over what is known; the rest of
  ///     the contact only fills what is open.
  public func adding(_ contact: Contact, told: Contact) -> Change {
    adding(contact, told: FieldReading.values(of: told))
  }

  func adding(_ contact: Contact, told: [String: FieldValue]) -> Change {
    guard var known = caseload.contact(like: contact, on: today) else {
      return .added(.contact(kept(contact)))
    }
    if contact.care != nil { (known.from, known.to) = (contact.from, contact.to) }
    let kept = FieldReading.values(of: known)
    let whole = FieldReading.values(of: contact)
    var values = whole.filter { kept[$0.key, default: .text(nil)].isOpen }
    values.merge(told) { _, told in told }
    values = values.filter { !$0.value.isOpen && !["id", "from", "to"].contains($0.key) }
    if let seen = contact.seen { values["seen"] = .day(max(seen, known.seen ?? seen)) }
    return .edited(.contact(known).with(values).record)
  }

  /// A tie with a group or somewhere is kept up by whoever notes it, as long as nobody else is named;
  /// what two residents have with each other hangs on no worker (R57).
  private func kept(_ contact: Contact) -> Contact {
    // Whoever is new is a resident, and not in the store yet.
    let isWithParty = [contact.from, contact.to].contains { end in
      caseload.groups.contains(end) || caseload.voorzieningen.contains(end)
    }
    guard contact.keeper == nil, isWithParty,
      ![contact.from, contact.to].contains(where: caseload.workers.contains)
    else { return contact }
    var contact = contact
    contact.keeper = caseload.user?.id
    return contact
  }
}

extension FieldValue {
  /// Whether nothing stands in it.
  fileprivate var isOpen: Bool {
    switch self {
    case .text(let text): text?.isEmpty ?? true
    case .texts(let texts): texts.isEmpty
    case .number(let number): number == nil
    case .flag(let flag): flag == nil
    case .id(let id): id == nil
    case .ids(let ids): ids.isEmpty
    case .day(let day): day == nil
    }
  }
}
