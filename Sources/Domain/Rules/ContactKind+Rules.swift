/// Why a contact is of its kind; it always goes along with the kind (§4.4).
public enum ContactReason: Equatable, Sendable {
  /// A person said so, and it stays (rule 1).
  case chosen
  /// One end is an institution or acts for one: its identity (rule 2).
  case institution(ID)
  /// Both ends are institutions or act for one (rule 2).
  case bothInstitutions
  /// The relation is one among people who recognise themselves in each other (rule 3).
  case relation(String)
  /// Both belong to this group (rule 3).
  case sharedGroup(ID)
  /// They belong to groups that differ: one of each (rule 4).
  case differentGroups(ID, ID)
  /// A light relation, and the group of at least one end is not known: a guess (rule 5).
  case supposed(String)
  /// Nothing to tell it by (rule 6).
  case notKnown
}

/// A kind with its reason.
public struct ContactJudgement: Equatable, Sendable {
  /// The kind.
  public let kind: ContactKind
  /// Why.
  public let reason: ContactReason
  /// Whether it is only a guess.
  public var isGuess: Bool { if case .supposed = reason { true } else { false } }

  /// A kind with its reason.
  public init(kind: ContactKind, reason: ContactReason) {
    self.kind = kind
    self.reason = reason
  }
}

extension Caseload {
  /// Bonding, bridging, linking or collaboration, with its reason, by the six rules of §4.4.
  ///
  /// The sources give the definitions (`S1:196`, `S1:244`, `S1:292`); the rules are ours, so
  /// every outcome may be overruled, and stays so.
  public func judgement(of contact: Contact) -> ContactJudgement {
    if let chosen = contact.overruled {
      return ContactJudgement(kind: chosen, reason: .chosen)
    }
    return computedJudgement(of: contact)
  }

  /// The kind as the rules give it, whatever a person chose.
  public func computedJudgement(of contact: Contact) -> ContactJudgement {
    let fromActs = actsForInstitution(contact.from)
    let toActs = contact.professional == true || actsForInstitution(contact.to)
    if fromActs, toActs { return .init(kind: .collaboration, reason: .bothInstitutions) }
    if fromActs || toActs {
      return .init(kind: .linking, reason: .institution(fromActs ? contact.from : contact.to))
    }
    let ours = groups(of: contact.from)
    let theirs = groups(of: contact.to)
    if let shared = ours.first(where: theirs.contains) {
      return .init(kind: .bonding, reason: .sharedGroup(shared))
    }
    if let relation = contact.relation, Codes.closeRelations.contains(relation) {
      return .init(kind: .bonding, reason: .relation(relation))
    }
    if let one = ours.first, let other = theirs.first {
      return .init(kind: .bridging, reason: .differentGroups(one, other))
    }
    if let relation = contact.relation, Codes.lightRelations.contains(relation) {
      return .init(kind: .bridging, reason: .supposed(relation))
    }
    return .init(kind: .unknown, reason: .notKnown)
  }

  /// Whether a contact is alive: not ended, and seen within a year or of unknown date (§4.4).
  public func isLiving(_ contact: Contact, on today: Day) -> Bool {
    if let until = contact.until, until < today { return false }
    guard let seen = contact.seen else { return true }
    return today - seen <= settings.livingDays
  }

  /// The contacts in which somebody is one of the ends, oldest first.
  public func contacts(of id: ID) -> [Contact] {
    mentions(of: id).compactMap { contacts[$0] }
  }

  private func actsForInstitution(_ id: ID) -> Bool {
    if workers.contains(id) { return true }
    guard let voorziening = voorzieningen[id], let institution = voorziening.institution
    else { return false }
    return Codes.institutions.contains(institution) && voorziening.formality == .formal
  }

  private func groups(of id: ID) -> [ID] {
    if let resident = residents[id] { return resident.groups }
    return groups.contains(id) ? [id] : []
  }
}

extension Contact {
  /// The other end, seen from one of them.
  public func other(than id: ID) -> ID { from == id ? to : from }
}
