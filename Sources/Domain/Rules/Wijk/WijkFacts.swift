/// What is known of a wijk, side by side: whoever decides on more or less effort reads it and
/// decides (R37). Nothing is added up, compared or ordered.
public struct WijkFacts: Equatable, Sendable {
  /// The wijk.
  public let id: ID
  /// Its name.
  public let wijk: String
  /// The gebied it lies in, by name.
  public let gebied: String?
  /// Key figures who are known: residents who carry a network, and cards of them, by name.
  public let bearers: [ID]
  /// Initiatives that did not stop, by name.
  public let initiatives: [ID]
  /// Groups that are known, by name.
  public let groups: [ID]
  /// Places where everybody may walk in, by name.
  public let publicPlaces: [ID]
  /// Where people hold together, and where not, in words.
  public let binding: String?
  /// What is typical here, in words.
  public let character: String?
  /// What it gets extra attention for, as codes.
  public let accents: [String]
  /// The wijkanalyse, as it was entered.
  public let variables: [WijkVariable]
  /// How much effort somebody chose.
  public let effort: Effort?
  /// Why.
  public let effortReason: String?
}

extension Caseload {
  /// The facts of every wijk, by name (R37, S4:745-748, 616-629; S0:478, 484).
  ///
  /// Cards off the list and residents whom only one worker may see are not in it (R27).
  public func wijkFacts() -> [WijkFacts] {
    wijken.rows.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(facts(of:))
  }

  /// The facts of one wijk.
  public func facts(of wijk: Wijk) -> WijkFacts {
    let listed = voorzieningen.rows.filter { $0.isOnList && $0.wijken.contains(wijk.name) }
    let cards = listed.filter { $0.activity == .active }
    let carriers = residents.rows.filter { resident in
      resident.wijk == wijk.name && resident.trust != .me
        && resident.roles.contains(where: Codes.bearers.contains)
    }
    let bearers =
      carriers.map { ($0.name, $0.id) }
      + cards.filter { $0.sort == Codes.keyFigure }.map { ($0.name, $0.id) }
    return WijkFacts(
      id: wijk.id, wijk: wijk.name, gebied: wijk.gebied, bearers: byName(bearers),
      initiatives: byName(listed.filter(\.isRunningInitiative).map { ($0.name, $0.id) }),
      groups: byName(groups.rows.filter { $0.wijk == wijk.name }.map { ($0.name, $0.id) }),
      publicPlaces: byName(
        cards.filter { $0.details?.isPublic == true }.map { ($0.name, $0.id) }),
      binding: wijk.bindingNote, character: wijk.character, accents: wijk.accents,
      variables: wijk.variables, effort: wijk.effort, effortReason: wijk.effortReason)
  }

  private func byName(_ named: [(String, ID)]) -> [ID] { named.sorted { $0 < $1 }.map { $0.1 } }
}

extension Voorziening {
  /// Whether it is an initiative that did not stop; stopping is allowed (R26).
  fileprivate var isRunningInitiative: Bool {
    guard sort == Codes.initiative || initiative != nil else { return false }
    return activity != .stopped && initiative?.phase != .stopped
  }
}
