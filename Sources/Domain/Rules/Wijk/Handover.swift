/// All that a worker takes along when they leave, unless it is handed over (R56, F22).
public struct Handover: Equatable, Sendable {
  /// Who leaves.
  public let worker: ID
  /// Who takes over, when that is known.
  public let successor: ID?
  /// Ties that nobody else keeps up, oldest first: only through this worker.
  public let onlyThem: [ID]
  /// Ties that a colleague keeps up too, oldest first.
  public let shared: [ID]
  /// Promises in their name that are not kept yet, by the day they are due.
  public let promises: [ID]
  /// Open items they keep, by kind and then oldest first: signalen, referrals, plans, waakvlammen,
  /// postings, matches and kwesties.
  public let items: [ID]
  /// Open referrals that wait for them or run with them, oldest first.
  public let asked: [ID]
  /// Waakvlammen that burn with them as the holder, oldest first.
  public let held: [ID]
  /// Households of which they are the regisseur, oldest first.
  public let households: [ID]
  /// Initiatives they accompany, by name.
  public let initiatives: [ID]
  /// Their own cards off the list, by name: shown to them alone, to pass on by word of mouth.
  public let offList: [ID]

  /// Whether there is nothing to hand over.
  public var isEmpty: Bool {
    [onlyThem, shared, promises, items, asked, held, households, initiatives, offList]
      .allSatisfy(\.isEmpty)
  }
}

extension Caseload {
  /// What a worker should hand over, whether they leave or not (R56, S3:529-537, 574-575; S0:391).
  ///
  /// Nil when nobody has this identity.
  ///
  /// - Parameter reader: who looks; what is off the list is shown to its maker alone (R27).
  public func handover(of worker: ID, on today: Day, to reader: ID?) -> Handover? {
    guard let leaver = workers[worker] else { return nil }
    let ties = contacts.rows.filter { contact in
      isGoingOn(contact, on: today) && isVisible(contact, to: reader)
        && isKept(contact, by: worker)
    }
    let alone = ties.filter { contact in
      !holders(of: contact, on: today).contains { $0 != worker }
    }
    let onlyThem = Set(alone.map(\.id))
    return Handover(
      worker: worker, successor: leaver.successor, onlyThem: alone.map(\.id),
      shared: ties.map(\.id).filter { !onlyThem.contains($0) },
      promises: openPromises(of: leaver), items: openItems(of: worker),
      asked: referrals.rows.filter { $0.status.isOpen && $0.to == worker }.map(\.id),
      held: waakvlammen.rows.filter { $0.isBurning && $0.holderRecord == worker }.map(\.id),
      households: households.rows.filter { $0.regisseur == worker }.map(\.id),
      initiatives: cards(to: reader) { $0.initiative?.isAccompanied(by: worker) == true },
      offList: cards(to: reader) { !$0.isOnList && $0.maker == worker })
  }

  /// That somebody who leaves is the only one to keep ties up, and that nobody takes over yet (R56,
  /// S3:529-537). Of whoever does not leave nothing is said.
  func leavingRemarks(of worker: Worker, on today: Day, to reader: ID?) -> [Remark] {
    guard worker.leaves != nil, let handover = handover(of: worker.id, on: today, to: reader),
      !handover.isEmpty
    else { return [] }
    var remarks: [Remark] = []
    if worker.successor == nil { remarks.append(Remark(.successorMissing, worker.id)) }
    if !handover.onlyThem.isEmpty {
      remarks.append(Remark(.onlyThroughLeaver, worker.id, handover.onlyThem.map(Fact.record)))
    }
    return remarks
  }

  /// Whether a worker keeps a contact up, also one who has left already.
  private func isKept(_ contact: Contact, by worker: ID) -> Bool {
    if contact.keeper == worker || contact.otherKeepers.contains(worker) { return true }
    guard contact.keeper == nil, contact.otherKeepers.isEmpty else { return false }
    return contact.from == worker || contact.to == worker
  }

  /// The promises in a name that are not kept, by the day they are due; a name counts in any case of
  /// its letters.
  private func openPromises(of worker: Worker) -> [ID] {
    let name = Folding.folded(worker.name)
    return promises.rows.filter { $0.kept == nil && Folding.folded($0.who) == name }
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map(\.id)
  }

  private func openItems(of worker: ID) -> [ID] {
    let settings = settings
    var items = signalen.rows.filter { signaal in
      signaal.owner == worker
        && (signaal.status.isOpen || signaal.feedbackDue(settings: settings) != nil)
    }.map(\.id)
    items += referrals.rows.filter { $0.owner == worker && $0.status.isOpen }.map(\.id)
    items += plans.rows.filter { $0.owner == worker && $0.status.isOpen }.map(\.id)
    items += waakvlammen.rows.filter { $0.owner == worker && $0.isBurning }.map(\.id)
    items += postings.rows.filter { $0.owner == worker && $0.status.isOpen }.map(\.id)
    items += matches.rows.filter { $0.owner == worker && $0.status.isOpen }.map(\.id)
    items += kwesties.rows.filter { $0.owner == worker && $0.status.isOpen }.map(\.id)
    return items
  }

  private func cards(to reader: ID?, where fits: (Voorziening) -> Bool) -> [ID] {
    voorzieningen.rows.filter { isVisible($0, to: reader) && fits($0) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
  }
}

extension Initiative {
  fileprivate func isAccompanied(by worker: ID) -> Bool {
    guide == worker && letGo == nil && phase != .stopped
  }
}
