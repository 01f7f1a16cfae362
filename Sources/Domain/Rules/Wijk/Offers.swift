/// What there is on offer in the wijken, by theme: made in one pass over the cards.
///
/// An offer is a card that is active and free to enter, without an indicatie, a desk or the team
/// (`S4:319-321`, `S1:36`). A card serves the wijken it names; one that serves the whole city is
/// further away and kept apart (`S2:784-825`).
struct Offers {
  /// A card on offer.
  struct Card {
    let id: ID
    let name: String
    let isCollective: Bool
    let isOnList: Bool
  }

  private var near: [Spot: [Card]] = [:]
  private var far: [String: [Card]] = [:]
  private var withChildren: Set<String> = []
  private var idle: [Spot: [Card]] = [:]

  /// The offers that a worker knows of; what is off the list is among them for its maker alone.
  init(_ caseload: Caseload, to worker: ID?) {
    for card in caseload.voorzieningen.rows where caseload.isVisible(card, to: worker) {
      guard caseload.level(of: card) < .frontDesk else { continue }
      let offer = Card(
        id: card.id, name: card.name, isCollective: card.collective == true,
        isOnList: card.isOnList)
      guard card.activity == .active else {
        if card.isOnList, card.activity != .unknown { add(offer, of: card, to: &idle) }
        continue
      }
      add(offer, of: card, to: &near)
      if card.citywide == true {
        for theme in card.themes { far[theme, default: []].append(offer) }
      }
      if card.isOnList, card.isForChildren { withChildren.formUnion(card.wijken) }
    }
  }

  /// The offers with a theme that serve a wijk, by name.
  func near(_ spot: Spot) -> [Card] { (near[spot] ?? []).byName }
  /// The offers with a theme that serve the whole city, by name; none of them twice.
  func citywide(_ theme: String, besides near: [Card] = []) -> [Card] {
    let known = Set(near.map(\.id))
    return (far[theme] ?? []).filter { !known.contains($0.id) }.byName
  }
  /// The cards with a theme in a wijk that wait or stopped, by name.
  func idle(_ spot: Spot) -> [Card] { (idle[spot] ?? []).byName }
  /// Whether something for children goes on in a wijk (`S4:2258-2260`).
  func hasChildrenActivities(in wijk: String) -> Bool { withChildren.contains(wijk) }

  private func add(_ offer: Card, of card: Voorziening, to offers: inout [Spot: [Card]]) {
    for wijk in Set(card.wijken) {
      for theme in Set(card.themes) {
        offers[Spot(theme: theme, wijk: wijk), default: []].append(offer)
      }
    }
  }
}

/// A theme in a wijk.
struct Spot: Hashable {
  let theme: String
  let wijk: String
}

extension [Offers.Card] {
  fileprivate var byName: [Offers.Card] { sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
}

extension Voorziening {
  /// Whether it may be on a list; what may not is in no export, print, count, freshness check or
  /// gap (R27, `S3:607-621`).
  public var isOnList: Bool { visibility != .offList }

  /// Whether it is something for children, by its kind or its target groups.
  var isForChildren: Bool {
    if let subkind, Codes.childrenSubkinds.contains(subkind) { return true }
    return details?.targetGroups.contains(where: Codes.childrenTargets.contains) == true
  }
}
