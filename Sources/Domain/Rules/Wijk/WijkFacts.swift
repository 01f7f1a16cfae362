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
  public func wijkFacts() -> [WijkFacts] { facts(of: wijken.rows.map { $0 }) }

  /// The facts of one wijk (R37, S4:745-748, 616-629; S0:478, 484).
  public func facts(of wijk: Wijk) -> WijkFacts {
    facts(of: [wijk]).first ?? FactsFound().facts(of: wijk)
  }

  private func facts(of wijken: [Wijk]) -> [WijkFacts] {
    var found = Dictionary(wijken.map { ($0.name, FactsFound()) }) { first, _ in first }
    let people = residents.rows
    for index in people.indices
    where !people[index].roles.isEmpty && people[index].trust != .me
      && people[index].roles.contains(where: Codes.bearers.contains)
    {
      found[people[index].wijk]?.bearers.append((people[index].name, people[index].id))
    }
    let cards = voorzieningen.rows
    for index in cards.indices where cards[index].isOnList {
      for wijk in Set(cards[index].wijken) { found[wijk]?.add(cards[index]) }
    }
    for group in groups.rows { found[group.wijk]?.groups.append((group.name, group.id)) }
    return wijken.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { (found[$0.name] ?? FactsFound()).facts(of: $0) }
  }
}

/// What was found for a wijk, in one pass over residents, cards and groups.
private struct FactsFound {
  var bearers: [(String, ID)] = []
  var initiatives: [(String, ID)] = []
  var groups: [(String, ID)] = []
  var publicPlaces: [(String, ID)] = []

  mutating func add(_ card: Voorziening) {
    let named = (card.name, card.id)
    if card.isRunningInitiative { initiatives.append(named) }
    guard card.activity == .active else { return }
    if card.sort == Codes.keyFigure { bearers.append(named) }
    if card.details?.isPublic == true { publicPlaces.append(named) }
  }

  func facts(of wijk: Wijk) -> WijkFacts {
    WijkFacts(
      id: wijk.id, wijk: wijk.name, gebied: wijk.gebied, bearers: byName(bearers),
      initiatives: byName(initiatives), groups: byName(groups),
      publicPlaces: byName(publicPlaces), binding: wijk.bindingNote, character: wijk.character,
      accents: wijk.accents, variables: wijk.variables, effort: wijk.effort,
      effortReason: wijk.effortReason)
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
