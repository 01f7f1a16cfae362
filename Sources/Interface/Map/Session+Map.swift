import Canvas
import Domain
import Resources

extension Session {
  /// Opens the map of what the list of the sociale kaart shows: at the selected card, or else at the
  /// own wijk.
  mutating func openMap() {
    prepareMap(always: true)
    let map = cardMap
    var state = MapState(homeView(of: map), on: map)
    if let card = selectedID, caseload.voorzieningen.contains(card) {
      if let place = map.place(of: card) {
        let spot = map.spots[place.spot]
        state.look(from: state.view.centred(on: spot.position), on: map)
        state.chosen = place
      } else if caseload.voorzieningen[card]?.hasConfidentialPlace == true {
        tell(say(Texts.stopSecretPlace, oneLine(caseload.name(of: card))))
      } else if !map.isEmpty {
        tell(say(Texts.mapSelectedNowhere, oneLine(caseload.name(of: card))))
      }
    }
    overlays.append(.map(state))
  }

  /// What is drawn, as it was prepared; an empty map when it was not.
  var cardMap: CardMap {
    preparedMap?.map ?? CardMap(of: [], in: Caseload(), to: nil)
  }

  /// Brings the map up to date with the store and with what the list shows, while it is open.
  mutating func prepareMap(always: Bool = false) {
    guard always || mapState != nil, layout != .tooSmall else { return }
    prepare(.kaart)
    let content = contents[.kaart] ?? ListContent()
    let subject = PreparedMap.Subject(
      revision: revision, filter: content.filter, facets: content.facets, worker: user?.id)
    guard preparedMap?.subject != subject else { return }
    let chosen = mapState?.chosen.flatMap { cardMap[$0] }
    let cards = content.shown.lazy.map { content.all[Int($0)].id }
    let map = CardMap(of: cards, in: caseload, to: user?.id)
    preparedMap = PreparedMap(subject: subject, map: map)
    for place in overlays.indices {
      guard case .map(var state) = overlays[place] else { continue }
      state.chosen = chosen.flatMap(map.place) ?? map.nearest(to: state.origin)
      overlays[place] = .map(state)
    }
  }

  /// The map, on top or under something else; nil when it is not open.
  var mapState: MapState? {
    for case .map(let state) in overlays { return state }
    return nil
  }

  /// The own wijk, or else the cards of it, or else everything.
  private func homeView(of map: CardMap) -> MapView {
    let own = map.areas.first { $0.name == homeWijk }?.outline.bounds
    let cards = map.spots.filter { spot in
      spot.cards.contains { caseload.voorzieningen[$0]?.wijken.contains(homeWijk) == true }
    }
    return fitting(own ?? GeoBounds(cards.map(\.position)) ?? map.bounds)
  }

  /// The smallest part of the earth that shows a street and what is around it.
  private static let closestFit = 2

  private func fitting(_ bounds: GeoBounds?) -> MapView {
    let area = mapAreas.dots
    if let bounds {
      return MapView(
        fitting: bounds, width: area.width, height: area.height, closest: Session.closestFit)
    }
    return MapView(centre: .middleOfTheNetherlands, level: 20)
  }

  mutating func handleMap(_ key: Key, _ state: MapState) -> [Effect] {
    var state = state
    let map = cardMap
    let dots = mapAreas.dots
    let (right, below) = (max(1, dots.width / 4), max(1, dots.height / 4))
    switch key {
    case .left, .character("h"): state.pan(right: -right, below: 0, on: map)
    case .right, .character("l"): state.pan(right: right, below: 0, on: map)
    case .up, .character("k"): state.pan(right: 0, below: -below, on: map)
    case .down, .character("j"): state.pan(right: 0, below: below, on: map)
    case .character("+"), .character("="): zoom(&state, closer: 1, Texts.mapClosest)
    case .character("-"): zoom(&state, closer: -1, Texts.mapFarthest)
    case .character("0"), .home:
      let chosen = state.chosen
      state.look(from: fitting(map.bounds), on: map)
      state.chosen = chosen ?? state.chosen
    case .tab, .character("n"): step(&state, on: map, backwards: false)
    case .backTab, .character("p"): step(&state, on: map, backwards: true)
    case .character(let digit) where ("1"..."9").contains(digit): jump(&state, on: map, to: digit)
    case .enter:
      return leaveMap(state, on: map) { session in
        session.focus = .detail
        session.mapToReturnTo = state
      }
    case .character("/"):
      overlays.removeLast()
      show(.kaart)
      performMove(.filter)
      return []
    case .character("v"):
      return leaveMap(state, on: map) { $0.referHereFromMap() }
    case .escape, .character("q"), .character("m"):
      overlays.removeLast()
      return []
    case .control("c"): return [.quit]
    default: tell(say(Texts.mapKeyUnknown, key.name(language)), .refused)
    }
    replaceTop(.map(state))
    return []
  }

  private mutating func zoom(_ state: inout MapState, closer steps: Int, _ limit: Phrase) {
    let view = state.view.zoomed(closer: steps)
    if view == state.view { tell(say(limit)) }
    state.view = view
  }

  /// Chooses the next card; the middle stays, unless the card would not be seen.
  private mutating func step(_ state: inout MapState, on map: CardMap, backwards: Bool) {
    let here = state.chosen ?? CardMap.Place(spot: -1, card: 0)
    guard let next = map.place(after: here, from: state.origin, backwards: backwards) else {
      return tell(say(Texts.mapNoCard), .refused)
    }
    state.chosen = next
    let position = map.spots[next.spot].position
    let dots = mapAreas.dots
    if !state.view.shows(position, width: dots.width, height: dots.height) {
      state.view = state.view.centred(on: position)
    }
  }

  /// Puts the middle at the spot that has a number.
  private mutating func jump(_ state: inout MapState, on map: CardMap, to digit: Character) {
    let near = nearOnMap(state, on: map)
    guard let number = digit.wholeNumberValue, near.indices.contains(number - 1) else {
      return tell(say(Texts.mapNoSuchNumber, String(digit)), .refused)
    }
    let spot = near[number - 1].spot
    state.view = state.view.centred(on: map.spots[spot].position)
    state.origin = state.view.centre
    state.chosen = CardMap.Place(spot: spot, card: 0)
  }

  /// The spots with a number: as many as there are lines for, at most nine.
  func nearOnMap(_ state: MapState, on map: CardMap) -> [CardMap.Neighbour] {
    guard let chosen = state.chosen, map[chosen] != nil else { return [] }
    let isShared = map.spots[chosen.spot].cards.count > 1
    return map.near(chosen.spot, atMost: mapAreas.nearLines(isShared: isShared))
  }

  /// Closes the map with the chosen card selected in its list.
  private mutating func leaveMap(
    _ state: MapState, on map: CardMap, _ then: (inout Session) -> Void
  ) -> [Effect] {
    guard let card = state.chosen.flatMap({ map[$0] }) else {
      tell(say(Texts.mapNoCard), .refused)
      return []
    }
    overlays.removeLast()
    show(.kaart)
    select(card)
    then(&self)
    return []
  }

  /// Opens the map again as it was, for who goes back from a card that was opened on it; false when
  /// something else was done meanwhile.
  mutating func returnToMap() -> Bool {
    guard let state = mapToReturnTo else { return false }
    mapToReturnTo = nil
    guard screen == .kaart, focus == .detail, let card = selectedID,
      state.chosen.flatMap({ cardMap[$0] }) == card
    else { return false }
    focus = .list
    overlays.append(.map(state))
    prepareMap(always: true)
    return true
  }

  private mutating func referHereFromMap() {
    _ = perform(.referHere)
  }
}
