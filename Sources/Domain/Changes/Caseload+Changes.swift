extension Caseload {
  /// The new caseload and the edits that take it back, or a refusal.
  ///
  /// - Parameters:
  ///   - change: the action.
  ///   - occasion: who acts, and on which day.
  /// - Returns: the caseload after the change, and the inverse edits in the order to apply them.
  public func applying(
    _ change: Change, on occasion: Occasion
  ) throws(Refusal) -> (caseload: Caseload, inverse: [Edit]) {
    let edits = try edits(for: change, on: occasion)
    var after = self
    after.apply(edits)
    return (after, edits.inverse)
  }

  /// What the change would do, record by record. Nothing is changed: the journal comes first.
  public func edits(for change: Change, on occasion: Occasion) throws(Refusal) -> [Edit] {
    var draft = Draft(caseload: self, occasion: occasion)
    try draft.carryOut(change)
    guard !draft.edits.isEmpty else { throw .nothingChanged }
    return draft.edits
  }
}

extension [Edit] {
  /// The edits that take these back, last one first.
  public var inverse: [Edit] { reversed().map(\.inverse) }
}

/// A change in the making: the state so far and the edits that led to it.
struct Draft {
  let caseload: Caseload
  let occasion: Occasion
  private(set) var edits: [Edit] = []

  init(caseload: Caseload, occasion: Occasion) {
    self.caseload = caseload
    self.occasion = occasion
  }

  /// Writes a record that is new.
  mutating func add(_ record: AnyRecord) throws(Refusal) {
    guard record.id != .none, caseload[record.id] == nil,
      !edits.contains(where: { $0.id == record.id })
    else { throw .alreadyExists(record.id) }
    edits.append(Edit(old: nil, new: record))
  }

  /// Writes a record over the one with its identity; what stays the same is no edit.
  mutating func replace(_ record: AnyRecord) throws(Refusal) {
    if let index = edits.firstIndex(where: { $0.id == record.id }) {
      guard edits[index].kind == record.kind else { throw .notFound(record.id) }
      edits[index].new = record
      if edits[index].old == record { edits.remove(at: index) }
      return
    }
    guard let old = caseload[record.id], old.kind == record.kind else {
      throw .notFound(record.id)
    }
    if old != record { edits.append(Edit(old: old, new: record)) }
  }

  /// Writes cards that are new or replace what is there; of two with one identity the last stays.
  /// An import has too many records to search the edits for each.
  mutating func put(_ voorzieningen: [Voorziening]) throws(Refusal) {
    var places: [ID: Int] = [:]
    for (place, edit) in edits.enumerated() { places[edit.id] = place }
    for voorziening in voorzieningen {
      let old = caseload[voorziening.id]
      guard voorziening.id != .none, old == nil || old?.kind == .voorziening else {
        throw .alreadyExists(voorziening.id)
      }
      if let place = places[voorziening.id] {
        guard edits[place].kind == .voorziening else { throw .alreadyExists(voorziening.id) }
        edits[place].new = voorziening.any
      } else {
        places[voorziening.id] = edits.count
        edits.append(Edit(old: old, new: voorziening.any))
      }
    }
    edits.removeAll { $0.old == $0.new }
  }

  /// Takes a record away.
  mutating func remove(_ id: ID) throws(Refusal) {
    guard current(id) != nil else { throw .notFound(id) }
    edits.removeAll { $0.id == id }
    if let before = caseload[id] { edits.append(Edit(old: before, new: nil)) }
  }

  /// The record as this change has made it so far.
  func current(_ id: ID) -> AnyRecord? {
    edits.last(where: { $0.id == id })?.new ?? caseload[id]
  }

  /// The records that name this one, as this change has made it so far.
  func mentions(of id: ID) -> [ID] {
    var found = caseload.mentions(of: id)
    for edit in edits where edit.new?.record.mentions.contains(id) == true {
      if !found.contains(edit.id) { found.append(edit.id) }
    }
    return found
  }

  func signaal(_ id: ID) throws(Refusal) -> Signaal {
    guard case .signaal(let signaal) = current(id) else { throw .notFound(id) }
    return signaal
  }

  func referral(_ id: ID) throws(Refusal) -> Referral {
    guard case .referral(let referral) = current(id) else { throw .notFound(id) }
    return referral
  }

  func waakvlam(_ id: ID) throws(Refusal) -> Waakvlam {
    guard case .waakvlam(let waakvlam) = current(id) else { throw .notFound(id) }
    return waakvlam
  }

  func requireWijk(_ name: String) throws(Refusal) {
    guard hasWijk(name) else { throw .unknownWijk(name) }
  }

  func hasWijk(_ name: String) -> Bool {
    if caseload.wijken.rows.contains(where: { $0.name == name }) { return true }
    return edits.contains { edit in
      guard case .wijk(let wijk) = edit.new else { return false }
      return wijk.name == name
    }
  }

  /// Refuses an identity that is given and names no record of these kinds.
  func require(_ id: ID?, among kinds: Set<Kind>) throws(Refusal) {
    guard let id else { return }
    guard let kind = current(id)?.kind, kinds.contains(kind) else { throw .notFound(id) }
  }

  func note(_ act: String?, _ text: String) -> Note {
    Note(day: occasion.today, worker: occasion.worker, act: act, text: text)
  }

  mutating func carryOut(_ change: Change) throws(Refusal) {
    switch change {
    case .together(let changes):
      for change in changes { try carryOut(change) }
    case .signaalReceived, .conversationHeld, .feedbackGiven, .told, .signaalClosed,
      .signaalDeclined, .signaalJoined, .signaalParted:
      try carryOutOnSignaal(change)
    case .referralOffered, .referralAccepted, .referralReturned, .referralRaised,
      .referralLowered, .referralNoted, .referralFinished:
      try carryOutOnReferral(change)
    case .waakvlamLit, .momentLogged, .waakvlamEnded, .waakvlamPaused, .waakvlamResumed,
      .holderStopped, .holderFound, .waakvlamRelit:
      try carryOutOnWaakvlam(change)
    case .planAgreed, .planExtended, .planNoted, .planEvaluated, .planEnded:
      try carryOutOnPlan(change)
    case .matchProposed, .matchMoved, .matchNoted, .matchEnded, .postingClosed:
      try carryOutOnMatch(change)
    case .kwestieRaised, .kwestieLevelled, .kwestieEvaluated, .kwestieDecided, .kwestieClosed:
      try carryOutOnKwestie(change)
    case .voorzieningenMerged(let gone, let kept): try merge(gone, into: kept)
    case .added, .edited, .voorzieningChecked, .voorzieningenImported, .contactKindOverruled,
      .promiseKept:
      try carryOutOnRecord(change)
    }
  }
}

extension String {
  /// Whether there is anything but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
