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

  private(set) var near: [Spot: [Card]] = [:]
  private var far: [String: [Card]] = [:]
  private var idle: [Spot: [Card]] = [:]
  private var withChildren: Set<String> = []

  /// The offers that a worker knows of; what is off the list is among them for its maker alone.
  ///
  /// - Parameter themes: only cards with one of these themes; nil is all.
  init(_ caseload: Caseload, to worker: ID?, themes: Set<String>? = nil) {
    let rows = caseload.voorzieningen.rows
    for index in rows.indices where caseload.isVisible(rows[index], to: worker) {
      guard caseload.level(of: rows[index]) < .frontDesk else { continue }
      add(rows[index], themes)
    }
    near = near.mapValues(Offers.byName)
    far = far.mapValues(Offers.byName)
    idle = idle.mapValues(Offers.byName)
  }

  /// Whether a card on the list answers a theme in a wijk.
  func hasOffer(at spot: Spot) -> Bool { near[spot]?.contains(where: \.isOnList) == true }

  /// The cards that serve the whole city and may be on a list, by name.
  func citywide(_ theme: String) -> [ID] { (far[theme] ?? []).filter(\.isOnList).map(\.id) }

  /// The cards with a theme in a wijk that wait or stopped, by name.
  func idle(_ spot: Spot) -> [ID] { (idle[spot] ?? []).map(\.id) }

  /// Whether something for children goes on in a wijk (`S4:2258-2260`).
  func hasChildrenActivities(in wijk: String) -> Bool { withChildren.contains(wijk) }

  /// What can be done together with a theme: in the wijken, then in the whole city, by name and each
  /// once.
  func together(_ theme: String, in wijken: [String]) -> [Card] {
    var found: [Card] = []
    var seen: Set<ID> = []
    let lists = wijken.map { near[Spot(theme: theme, wijk: $0)] ?? [] } + [far[theme] ?? []]
    for card in lists.joined() where card.isCollective && seen.insert(card.id).inserted {
      found.append(card)
    }
    return found
  }

  private mutating func add(_ card: Voorziening, _ wanted: Set<String>?) {
    let isActive = card.activity == .active
    guard isActive || (card.isOnList && card.activity != .unknown) else { return }
    if isActive, card.isOnList, card.isForChildren { withChildren.formUnion(card.wijken) }
    let themes = card.themes.enumerated().filter { place, theme in
      wanted?.contains(theme) != false && !card.themes[..<place].contains(theme)
    }
    guard !themes.isEmpty else { return }
    let offer = Card(
      id: card.id, name: card.name, isCollective: card.collective == true,
      isOnList: card.isOnList)
    for (_, theme) in themes {
      for (place, wijk) in card.wijken.enumerated() where !card.wijken[..<place].contains(wijk) {
        let spot = Spot(theme: theme, wijk: wijk)
        if isActive {
          near[spot, default: []].append(offer)
        } else {
          idle[spot, default: []].append(offer)
        }
      }
      if isActive, card.citywide == true { far[theme, default: []].append(offer) }
    }
  }

  private static func byName(_ cards: [Card]) -> [Card] {
    cards.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }
}

/// A theme in a wijk.
struct Spot: Hashable {
  let theme: String
  let wijk: String
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
