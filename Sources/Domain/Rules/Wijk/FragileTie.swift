/// A tie that hangs on one worker (R57, `S3:533-537`).
public struct FragileTie: Equatable, Sendable {
  /// The contact.
  public let contact: ID
  /// The worker without whom it is gone.
  public let worker: ID
  /// The card or the group at one of its ends that nobody else keeps up, when there is one.
  public let party: ID?
}

extension Caseload {
  /// The workers who keep a contact up and are still here: its keepers, or when nobody noted one the
  /// worker at one of its ends (R57).
  public func holders(of contact: Contact, on today: Day) -> [ID] {
    let keepers = [contact.keeper] + contact.otherKeepers.map(Optional.some)
    let noted = keepers.distinct
    let all = noted.isEmpty ? [contact.from, contact.to] : noted
    return all.filter { workers[$0]?.isHere(on: today) == true }
  }

  /// The ties that hang on one worker, oldest first, as far as noted (R57, S3:533-537).
  ///
  /// Ties that ended and ties with a card off the list of somebody else are not among them (R27).
  ///
  /// - Parameter wijk: only ties with somebody or something in this wijk; nil is all.
  public func fragileTies(on today: Day, in wijk: String? = nil, to worker: ID?) -> [FragileTie] {
    var holdersOf: [ID: Set<ID>] = [:]
    var fragile: [(contact: Contact, worker: ID)] = []
    for contact in contacts.rows
    where isGoingOn(contact, on: today) && isVisible(contact, to: worker) {
      let holders = holders(of: contact, on: today)
      for end in [contact.from, contact.to] where isParty(end) {
        holdersOf[end, default: []].formUnion(holders)
      }
      if holders.count == 1, let holder = holders.first, wijk.map({ touches(contact, $0) }) ?? true
      {
        fragile.append((contact, holder))
      }
    }
    return fragile.map { contact, holder in
      let party = [contact.from, contact.to].first { holdersOf[$0]?.count == 1 }
      return FragileTie(contact: contact.id, worker: holder, party: party)
    }
  }

  /// That a contact hangs on one worker (R57, S3:533-537).
  func fragileRemarks(of contact: Contact, on today: Day) -> [Remark] {
    let holders = holders(of: contact, on: today)
    guard isGoingOn(contact, on: today), holders.count == 1, let holder = holders.first
    else { return [] }
    return [Remark(.fragileTie, contact.id, [.record(holder)])]
  }

  /// Whether a contact has not ended; when it was last seen does not matter here.
  func isGoingOn(_ contact: Contact, on today: Day) -> Bool {
    contact.until.map { $0 >= today } ?? true
  }

  /// Whether both ends of a contact may be shown to a worker (R27).
  func isVisible(_ contact: Contact, to worker: ID?) -> Bool {
    [contact.from, contact.to].allSatisfy { end in
      voorzieningen[end].map { isVisible($0, to: worker) } ?? true
    }
  }

  private func isParty(_ id: ID) -> Bool { voorzieningen.contains(id) || groups.contains(id) }

  private func touches(_ contact: Contact, _ wijk: String) -> Bool {
    [contact.from, contact.to].contains { end in
      residents[end]?.wijk == wijk || groups[end]?.wijk == wijk
        || voorzieningen[end]?.wijken.contains(wijk) == true
    }
  }
}
