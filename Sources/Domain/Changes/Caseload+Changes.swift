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
      edits[index].new = record
      return
    }
    guard let old = caseload[record.id] else { throw .notFound(record.id) }
    if old != record { edits.append(Edit(old: old, new: record)) }
  }

  /// Writes an edit whose absence was already looked at: imports have too many records to search
  /// the edits for each.
  mutating func edit(_ old: AnyRecord?, _ new: AnyRecord) {
    edits.append(Edit(old: old, new: new))
  }

  /// The record as this change has made it so far.
  func current(_ id: ID) -> AnyRecord? {
    edits.last(where: { $0.id == id })?.new ?? caseload[id]
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
    guard caseload.wijken.rows.contains(where: { $0.name == name }) else {
      throw .unknownWijk(name)
    }
  }

  func note(_ act: String?, _ text: String) -> Note {
    Note(day: occasion.today, worker: occasion.worker, act: act, text: text)
  }

  mutating func carryOut(_ change: Change) throws(Refusal) {
    switch change {
    case .together(let changes):
      for change in changes { try carryOut(change) }
    case .signaalReceived, .signaalEdited, .conversationHeld, .feedbackGiven, .signaalClosed,
      .signaalDeclined:
      try carryOutOnSignaal(change)
    case .referralOffered, .referralAccepted, .referralReturned, .referralRaised,
      .referralLowered, .referralNoted, .referralFinished:
      try carryOutOnReferral(change)
    case .waakvlamLit, .waakvlamEdited, .momentLogged, .waakvlamEnded:
      try carryOutOnWaakvlam(change)
    default:
      try carryOutOnNetwork(change)
    }
  }
}

extension String {
  /// Whether there is anything but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
