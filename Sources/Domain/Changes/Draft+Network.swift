extension Draft {
  mutating func carryOutOnNetwork(_ change: Change) throws(Refusal) {
    switch change {
    case .voorzieningAdded(let voorziening):
      try check(voorziening)
      try add(.voorziening(voorziening))
    case .voorzieningEdited(let voorziening):
      try check(voorziening)
      try replace(.voorziening(voorziening))
    case .voorzieningChecked(let id, let how):
      guard case .voorziening(var voorziening) = current(id) else { throw .notFound(id) }
      voorziening.checked = occasion.today
      voorziening.checkedHow = how ?? voorziening.checkedHow
      try replace(.voorziening(voorziening))
    case .voorzieningenImported(let voorzieningen):
      for voorziening in voorzieningen where voorziening.name.isBlank { throw .nameMissing }
      try put(voorzieningen)
    case .residentAdded(let resident):
      try check(resident)
      try add(.resident(resident))
    case .residentEdited(let resident):
      try check(resident)
      try replace(.resident(resident))
    case .groupAdded(let group):
      guard !group.name.isBlank else { throw .nameMissing }
      try requireWijk(group.wijk)
      try add(.group(group))
    case .workerAdded(let worker):
      guard !worker.name.isBlank else { throw .nameMissing }
      try add(.worker(worker))
    case .wijkAdded(let wijk):
      guard !wijk.name.isBlank else { throw .nameMissing }
      guard !hasWijk(wijk.name) else { throw .nothingChanged }
      try add(.wijk(wijk))
    default:
      try carryOutOnTies(change)
    }
  }

  private mutating func carryOutOnTies(_ change: Change) throws(Refusal) {
    switch change {
    case .contactAdded(let contact):
      guard contact.from != contact.to else { throw .sameEnds }
      for end in [contact.from, contact.to] {
        try require(end, among: [.resident, .group, .voorziening, .worker])
      }
      for day in [contact.since, contact.seen] {
        if let day, day > occasion.today { throw .dayInFuture(day) }
      }
      try add(.contact(contact))
    case .contactKindOverruled(let id, let kind):
      guard case .contact(var contact) = current(id) else { throw .notFound(id) }
      contact.overruled = kind
      try replace(.contact(contact))
    case .promiseMade(let promise):
      guard !promise.what.isBlank else { throw .textMissing }
      guard !promise.who.isBlank else { throw .nameMissing }
      try require(promise.about, among: Set(Kind.allCases))
      try add(.promise(promise))
    case .promiseKept(let id):
      guard case .promise(var promise) = current(id) else { throw .notFound(id) }
      guard promise.kept == nil else { throw .alreadyKept }
      promise.kept = occasion.today
      try replace(.promise(promise))
    default:
      preconditionFailure("not a change of the network")
    }
  }

  /// A wijk that an imported card already has stays, known or not: else nobody could mend the card.
  private func check(_ voorziening: Voorziening) throws(Refusal) {
    guard !voorziening.name.isBlank else { throw .nameMissing }
    let known = caseload.voorzieningen[voorziening.id]?.wijken ?? []
    for wijk in voorziening.wijken where !known.contains(wijk) { try requireWijk(wijk) }
  }

  private func check(_ resident: Resident) throws(Refusal) {
    guard !resident.name.isBlank else { throw .nameMissing }
    try requireWijk(resident.wijk)
    for group in resident.groups { try require(group, among: [.group]) }
  }
}
