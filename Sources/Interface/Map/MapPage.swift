public import Canvas
public import Domain
public import Resources

/// The map as lines of text: a picture when that is asked, the chosen card, and what is near it.
///
/// It is made of the same map as the screen, so nothing that may not be shown stands in it.
public struct MapPage: Sendable {
  /// Where the cards are.
  public let map: CardMap
  /// The chosen card at its spot; nil when no card has a place.
  public let chosen: CardMap.Place?
  /// The spots near it, nearest first.
  public let near: [CardMap.Neighbour]

  private let caseload: Caseload
  private let language: Language
  private let home: String

  /// The page around a card, or around the middle of a wijk when no card is named.
  ///
  /// - Parameters:
  ///   - cards: the cards to look at.
  ///   - caseload: the store, and who may see what of it.
  ///   - card: the card it is about.
  ///   - home: the name of the wijk to start from.
  ///   - most: as many spots nearby as are named.
  public init(
    of cards: [ID], in caseload: Caseload, around card: ID? = nil, home: String, atMost most: Int,
    _ language: Language
  ) {
    self.caseload = caseload
    self.language = language
    self.home = home
    map = CardMap(of: cards, in: caseload, to: caseload.user?.id)
    let bounds = map.areas.first { $0.name == home }?.outline.bounds ?? map.bounds
    let middle = bounds.map { MapView(fitting: $0, width: 1, height: 1).centre }
    let map = map
    chosen = card == nil ? middle.flatMap { map.nearest(to: $0) } : card.flatMap(map.place)
    near = chosen.map { map.near($0.spot, atMost: most) } ?? []
  }

  /// The lines, wrapped at a width; the picture stands before them when it has a height.
  public func lines(width: Int, pictureHeight: Int = 0, borders: Borders) -> [String] {
    let width = min(max(width, 20), 500)
    let words = MapWords(map: map, caseload: caseload, language: language, most: .max)
    guard !map.isEmpty else { return Text.wrapped(words.say(Texts.mapNothing), width: width) }
    var lines: [String] = []
    if pictureHeight > 0 { lines += picture(words, width, min(pictureHeight, 200), borders) + [""] }
    guard let chosen, let card = map[chosen] else {
      return lines + Text.wrapped(words.say(Texts.mapNoCards), width: width) + status(words, width)
    }
    lines += Text.wrapped(words.card(card).joined(separator: " · "), width: width)
    if let others = words.others(at: chosen.spot, than: card) {
      lines += Text.wrapped(others, width: width)
    }
    lines += ["", near.isEmpty ? words.say(Texts.mapNothingNear) : words.say(Texts.mapNear)]
    for (number, neighbour) in near.enumerated() {
      let text =
        words.names(at: neighbour.spot) + " · " + words.way(neighbour.metres, neighbour.direction)
      let wrapped = Text.wrapped(text, width: width - 4)
      for (row, line) in wrapped.enumerated() {
        lines.append((row == 0 ? StyledLine.pad("\(number + 1)", to: 3) : "   ") + line)
      }
    }
    return lines + [""] + status(words, width)
  }

  /// The names at a spot nearby, and how far and where it is.
  public func words(of neighbour: CardMap.Neighbour) -> (names: [String], way: String) {
    let words = MapWords(map: map, caseload: caseload, language: language)
    let names = map.spots[neighbour.spot].cards.map { Text.sanitised(caseload.name(of: $0)) }
    return (names, words.way(neighbour.metres, neighbour.direction))
  }

  private func status(_ words: MapWords, _ width: Int) -> [String] {
    let position = chosen.map { map.spots[$0.spot].position }
    let wijk = position.flatMap { words.wijk(at: $0, isMiddle: false) }
    let parts = wijk.list + words.without.list
    return parts.isEmpty ? [] : Text.wrapped(parts.joined(separator: " · "), width: width)
  }

  private func picture(_ words: MapWords, _ width: Int, _ height: Int, _ borders: Borders)
    -> [String]
  {
    let bounds =
      (chosen == nil ? nil : shown)
      ?? map.areas.first { $0.name == home }?.outline.bounds ?? map.bounds
    guard let bounds else { return [] }
    let view = MapView(
      fitting: bounds, width: width * DotField.across, height: height * DotField.down, closest: 2)
    let picture = MapPicture(map: map, view: view, chosen: chosen, near: near, borders: borders)
    var canvas = Canvas(width: width, height: height, borders: borders)
    canvas.put(picture.field(width: width, height: height), x: 0, y: 0)
    guard let scale = picture.scale(width: width) else { return canvas.lines }
    return canvas.lines + [
      scale.bar + " " + words.scale(scale.metres) + " · " + words.say(Texts.mapNorthUp)
    ]
  }

  /// The chosen spot and those that have a number.
  private var shown: GeoBounds? {
    let spots = (chosen.map { [$0.spot] } ?? []) + near.prefix(9).map(\.spot)
    return GeoBounds(spots.map { map.spots[$0].position })
  }
}
