/// What a gebied has for volunteers and mantelzorgers, as far as noted (R36, R71).
public struct GebiedCoverage: Equatable, Sendable {
  /// One of the ten functions of the support of mantelzorgers, with the cards that have it.
  public struct Function: Equatable, Sendable {
    /// Its code.
    public let code: String
    /// The cards, by name.
    public let cards: [ID]
  }

  /// The gebied, by name.
  public let gebied: String
  /// Its wijken, by name.
  public let wijken: [String]
  /// Who coordinates volunteers in one of its wijken, by name.
  public let volunteerBrokers: [ID]
  /// Who coordinates mantelzorg, by name; it may be the same person (`S4:2320-2324`).
  public let carerBrokers: [ID]
  /// The active cards with a function for volunteers, by name (`S4:2332-2336`).
  public let volunteerCards: [ID]
  /// The active cards with a function for mantelzorgers, by name.
  public let carerCards: [ID]
  /// The ten functions, in the order of the source (`S4:3117-3120`).
  public let carerFunctions: [Function]
  /// Cards of the whole city with such a function, by name: they are no offer in the gebied.
  public let citywide: [ID]

  /// The functions for mantelzorgers that no card of the gebied has.
  public var missingCarerFunctions: [String] {
    carerFunctions.filter(\.cards.isEmpty).map(\.code)
  }
}

extension Caseload {
  /// The coverage of every gebied, by its name (R36, R71; S4:2320-2324, 2332-2336, 1626, 3117-3120).
  public func gebiedCoverages(on today: Day) -> [GebiedCoverage] {
    var wijkenOf = Dictionary(gebieden.rows.map { ($0.name, [String]()) }) { first, _ in first }
    for wijk in wijken.rows {
      if let gebied = wijk.gebied, !gebied.isBlank {
        wijkenOf[gebied, default: []].append(wijk.name)
      }
    }
    return wijkenOf.keys.sorted().map {
      gebiedCoverage($0, of: (wijkenOf[$0] ?? []).sorted(), on: today)
    }
  }

  /// The coverage of one gebied, or nil when nothing is known by that name.
  public func gebiedCoverage(of gebied: String, on today: Day) -> GebiedCoverage? {
    let own = wijken.rows.filter { $0.gebied == gebied }.map(\.name).sorted()
    guard !own.isEmpty || gebieden.rows.contains(where: { $0.name == gebied }) else { return nil }
    return gebiedCoverage(gebied, of: own, on: today)
  }

  private func gebiedCoverage(
    _ gebied: String, of wijken: [String], on today: Day
  ) -> GebiedCoverage {
    let listed = voorzieningen.rows.filter { card in
      guard card.activity == .active, card.isOnList, let details = card.details else {
        return false
      }
      return !details.carerFunctions.isEmpty || !details.volunteerFunctions.isEmpty
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let own = listed.filter { $0.wijken.contains(where: wijken.contains) }
    func cards(with hasIt: (CardDetails) -> Bool) -> [ID] {
      own.filter { $0.details.map(hasIt) == true }.map(\.id)
    }
    return GebiedCoverage(
      gebied: gebied, wijken: wijken,
      volunteerBrokers: brokers(Codes.volunteerBrokers, in: wijken, on: today),
      carerBrokers: brokers(Codes.carerBrokers, in: wijken, on: today),
      volunteerCards: cards { !$0.volunteerFunctions.isEmpty },
      carerCards: cards { !$0.carerFunctions.isEmpty },
      carerFunctions: Codes.carerFunctions.map { code in
        .init(code: code, cards: cards { $0.carerFunctions.contains(code) })
      },
      citywide: listed.filter { card in
        card.citywide == true && !card.wijken.contains(where: wijken.contains)
      }.map(\.id))
  }

  private func brokers(_ roles: Set<String>, in wijken: [String], on today: Day) -> [ID] {
    workers.rows.filter { worker in
      worker.isHere(on: today) && worker.role.map(roles.contains) == true
        && worker.wijken.contains(where: wijken.contains)
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id)
  }
}
