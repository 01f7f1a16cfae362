import Domain

extension Session {
  /// The rows of the lists with people, plans, matches and the wijk, with what they are sorted by.
  func order(of screen: Screen) -> [RowOrder] {
    switch screen {
    case .residents: visibleResidents.map { named($0.name, $0.id) }
    case .volunteers:
      visibleResidents.filter(\.isOnBoard).map { named($0.name, $0.id) }
    case .groups: caseload.groups.rows.map { named($0.name, $0.id) }
    case .households: caseload.households.rows.map { named($0.name, $0.id) }
    case .workers: caseload.workers.rows.map { named($0.name, $0.id) }
    case .wijken:
      caseload.wijken.rows.map { wijk in
        RowOrder(
          first: wijk.name == homeWijk ? 0 : 1, name: Folding.folded(wijk.name), id: wijk.id)
      }
    case .indicators: caseload.indicators.rows.map { named($0.name, $0.id) }
    case .stories: caseload.stories.rows.map { RowOrder(second: -$0.day.number, id: $0.id) }
    case .carers: carerOrder
    case .talks: talkOrder
    case .plans, .board, .matches, .kwesties, .promises: dueOrder(of: screen)
    case .today, .signalen, .referrals, .kaart, .waakvlammen, .contacts: []
    }
  }

  /// Whether the one at the keyboard may read who this is.
  func mayName(_ id: ID) -> Bool {
    caseload.residents[id].map { caseload.isVisible($0, to: user?.id) } ?? true
  }

  /// Without the residents who confided in one other worker.
  var visibleResidents: [Resident] {
    caseload.residents.rows.filter { caseload.isVisible($0, to: user?.id) }
  }

  /// The newest first, without those that only another worker may see.
  private var talkOrder: [RowOrder] {
    caseload.conversations.rows.filter { talk in
      let isShown =
        talk.resident.flatMap { caseload.residents[$0] }
        .map { caseload.isVisible($0, to: user?.id) } ?? true
      return isShown && (talk.trust != .me || talk.worker == user?.id)
    }
    .map { RowOrder(second: -$0.day.number, id: $0.id) }
  }

  private func named(_ name: String, _ id: ID) -> RowOrder {
    RowOrder(name: Folding.folded(name), id: id)
  }

  /// Young carers first, then as they say themselves how it goes, then by their hours and by name: what to do first,
  /// not who is worth more (R14, R15).
  private var carerOrder: [RowOrder] {
    caseload.contacts.rows.filter { $0.care != nil }.map { contact in
      let age = caseload.residents[contact.from]?.ageGroup
      let isYoung = age.map(Codes.young.contains) == true
      let loads: [CareLoad] = [.derailed, .overloaded, .heavy]
      let load = contact.care?.load.flatMap(loads.firstIndex(of:)) ?? loads.count
      return RowOrder(
        first: isYoung ? 0 : 1, second: load * 1000 - (contact.care?.hoursPerWeek ?? 0),
        name: Folding.folded(caseload.name(of: contact.from)), id: contact.id)
    }
  }

  /// What is open first, the longest due first; what is done stands at the end, the newest first.
  private func dueOrder(of screen: Screen) -> [RowOrder] {
    func order(_ id: ID, _ day: Day?, _ ended: Day?) -> RowOrder {
      RowOrder(
        first: ended == nil ? 0 : 1, second: ended.map { -$0.number } ?? day?.number ?? Int.max,
        id: id)
    }
    switch screen {
    case .plans:
      return caseload.plans.rows.map { order($0.id, caseload.nextStep(of: $0)?.day, $0.ended) }
    case .board:
      return caseload.postings.rows.map { posting in
        RowOrder(
          first: posting.status.isOpen ? (posting.side == .question ? 0 : 1) : 2,
          second: posting.made.number, id: posting.id)
      }
    case .matches:
      return caseload.matches.rows.map { order($0.id, caseload.nextStep(of: $0)?.day, $0.ended) }
    case .kwesties:
      return caseload.kwesties.rows.map { order($0.id, $0.nextEvaluation, $0.ended) }
    default: return caseload.promises.rows.map { order($0.id, $0.due, $0.kept) }
    }
  }
}
