/// Two groups of one wijk that never meet, as far as noted (G-8, `S1:278-286`).
public struct GroupsApart: Equatable, Sendable {
  /// The one group.
  public let one: ID
  /// The other.
  public let other: ID
  /// Places in the wijk where both could be at the same time, those where one of the two comes first.
  public let places: [ID]
}

extension Caseload {
  /// Pairs of groups in a wijk between whom there is no living tie, no member in both and no place
  /// where both come: a question to ask them, never a judgement (G-8, `S1:278-286`).
  ///
  /// A group that chose to be among themselves is left in peace unless it wants to meet others
  /// (`S1:202`). Pairs in which a group wants to come first, then by name.
  ///
  /// - Parameter most: how many pairs at the most; there can be very many.
  public func groupsApart(
    in wijk: String, on today: Day, to worker: ID?, most: Int = 12
  ) -> [GroupsApart] {
    let open = groups.rows
      .filter { $0.wijk == wijk && ($0.choseSeclusion != true || $0.wantsBridge == true) }
      .sorted {
        ($0.wantsBridge == true ? 0 : 1, $0.name, $0.id)
          < ($1.wantsBridge == true ? 0 : 1, $1.name, $1.id)
      }
    guard open.count > 1 else { return [] }
    let cards = voorzieningen.rows.filter { card in
      card.wijken.contains(wijk) && card.activity == .active && isVisible(card, to: worker)
    }
    let met = meetings(of: Set(open.map(\.id)), at: cards, on: today, to: worker)
    var found: [GroupsApart] = []
    for (index, one) in open.enumerated() {
      for other in open.dropFirst(index + 1) where !met.contains(GroupPair(one.id, other.id)) {
        found.append(
          GroupsApart(
            one: one.id, other: other.id, places: places(for: one.id, other.id, in: cards)))
        if found.count == most { return found }
      }
    }
    return found
  }

  /// The pairs of groups that meet: in a resident, by a living tie, or at a place.
  private func meetings(
    of groups: Set<ID>, at cards: [Voorziening], on today: Day, to worker: ID?
  ) -> Set<GroupPair> {
    var met: Set<GroupPair> = []
    func note(_ ones: [ID], _ others: [ID]) {
      for one in ones where groups.contains(one) {
        for other in others where other != one && groups.contains(other) {
          met.insert(GroupPair(one, other))
        }
      }
    }
    for resident in residents.rows where resident.groups.count > 1 {
      note(resident.groups, resident.groups)
    }
    for contact in contacts.rows where isLiving(contact, on: today) {
      note(groupsAt(contact.from), groupsAt(contact.to))
    }
    for card in cards {
      let together = card.details?.bringsTogether ?? []
      note(together, together)
    }
    return met
  }

  /// The groups that somebody belongs to, or the group itself.
  private func groupsAt(_ id: ID) -> [ID] {
    groups.contains(id) ? [id] : residents[id]?.groups ?? []
  }

  private func places(for one: ID, _ other: ID, in cards: [Voorziening]) -> [ID] {
    func comes(_ card: Voorziening) -> Bool {
      let groups = card.details?.bringsTogether ?? []
      return groups.contains(one) || groups.contains(other)
    }
    return cards.filter { $0.details?.severalAtOnce == true }
      .sorted { (comes($0) ? 0 : 1, $0.name, $0.id) < (comes($1) ? 0 : 1, $1.name, $1.id) }
      .prefix(3).map(\.id)
  }
}

/// Two groups, whichever comes first.
private struct GroupPair: Hashable {
  let low: ID
  let high: ID

  init(_ one: ID, _ other: ID) {
    low = min(one, other)
    high = max(one, other)
  }
}
