extension Caseload {
  /// The step from below at which somebody can be asked, or nil when they are no receiver (R1).
  ///
  /// A resident is own network. A card is a desk or the team by its kind, second line when it
  /// needs an indicatie, informal when people carry it themselves, and otherwise free to enter:
  /// together or one at a time. Unknown counts as without indicatie (`S1:36`).
  public func level(of id: ID) -> Level? {
    if residents.contains(id) { return .ownNetwork }
    if let worker = workers[id] { return level(of: worker) }
    return voorzieningen[id].map(level(of:))
  }

  /// The step from below at which a card stands (R1).
  public func level(of voorziening: Voorziening) -> Level {
    switch voorziening.subkind {
    case Codes.vraagWijzer, Codes.cjg: return .frontDesk
    case Codes.wijkteam: return .wijkteam
    default: break
    }
    if voorziening.needsIndication == true { return .secondLine }
    if voorziening.formality == .informal { return .informal }
    return voorziening.collective == true ? .collective : .individual
  }

  private func level(of worker: Worker) -> Level {
    switch worker.role {
    case Codes.vraagWijzer?, Codes.wmoAdviseur?, Codes.cjg?: .frontDesk
    case let role? where Codes.wijkteamRoles.contains(role): .wijkteam
    default: .individual
    }
  }

  /// The one at the keyboard, when the store has one.
  public var user: Worker? { workers.rows.first { $0.isUser == true } ?? workers.rows.first }

  /// Whether a referral waits for an answer of the one at the keyboard: it went to them, or to the
  /// desk or the team that they belong to.
  public func waitsForUser(_ referral: Referral) -> Bool {
    guard referral.status == .offered, let user else { return false }
    return referral.to == user.id
      || referral.level >= .frontDesk && level(of: user) == referral.level
  }

  /// Whether a card may be shown to this worker: what is off the list is its maker's alone (R27).
  public func isVisible(_ voorziening: Voorziening, to worker: ID?) -> Bool {
    voorziening.visibility != .offList || voorziening.maker == worker
  }
}
