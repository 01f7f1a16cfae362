import Canvas
import Domain
import Resources

/// The words of a map: the same for the screen, for a command and for whoever sees no picture.
struct MapWords {
  let map: CardMap
  let caseload: Caseload
  let language: Language
  /// As many cards of a spot as are named: on a screen there is no room for more.
  var most = 60

  func say(_ phrase: Phrase, _ values: String...) -> String { phrase.text(language, values) }

  /// A card: its name, the person, and when.
  func card(_ id: ID) -> [String] {
    guard let card = caseload.voorzieningen[id] else { return [] }
    let when = card.openings.first.map { Text.sanitised($0.words(language)) } ?? ""
    return [card.name, card.people.first?.name ?? "", when].map { Text.sanitised($0) }
      .filter { !$0.isEmpty }
  }

  /// What else is at the spot of a card: how many, and all their names; nothing when it is alone.
  func others(at spot: Int, than card: ID) -> String? {
    let names = names(at: spot, without: card)
    guard !names.isEmpty else { return nil }
    return say(Texts.mapHere, String(map.spots[spot].cards.count - 1), names)
  }

  /// The names of the cards at a spot, without one of them.
  func names(at spot: Int, without card: ID? = nil) -> String {
    guard map.spots.indices.contains(spot) else { return "" }
    let cards = map.spots[spot].cards.lazy.filter { $0 != card }.prefix(most)
    return cards.map { Text.sanitised(caseload.name(of: $0)) }.joined(separator: ", ")
  }

  /// How far and where, as in "120 m noordoost".
  func way(_ metres: Double, _ direction: CompassDirection?) -> String {
    let far = MapWords.distance(metres, language)
    return direction.map { far + " " + say($0.phrase) } ?? far
  }

  /// Metres to ten of them, from a kilometre on in kilometres.
  static func distance(_ metres: Double, _ language: Language) -> String {
    let whole = Int(min(max(metres, 0), 1e9).rounded())
    if whole < 20 { return Texts.mapMetres.text(language, [String(whole)]) }
    let rounded = (whole + 5) / 10 * 10
    if rounded < 1000 { return Texts.mapMetres.text(language, [String(rounded)]) }
    if whole >= 9950 { return Texts.mapKilometres.text(language, [String((whole + 500) / 1000)]) }
    let tenths = (whole + 50) / 100
    let sign = language == .nl ? "," : "."
    let text = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10)\(sign)\(tenths % 10)"
    return Texts.mapKilometres.text(language, [text])
  }

  /// A round number of metres, as on a scale bar.
  func scale(_ metres: Int) -> String {
    metres >= 1000
      ? say(Texts.mapKilometres, String(metres / 1000)) : say(Texts.mapMetres, String(metres))
  }

  /// In which wijk the middle lies, or a card; nothing when no outline is known.
  func wijk(at position: GeoPosition, isMiddle: Bool) -> String? {
    guard !map.areas.isEmpty else { return nil }
    guard let area = map.area(at: position) else {
      return say(isMiddle ? Texts.mapOutsideWijken : Texts.mapLiesOutside)
    }
    return say(isMiddle ? Texts.mapInWijk : Texts.mapLiesIn, Text.sanitised(area.name))
  }

  /// How many cards have no place; nothing when all have one.
  var without: String? {
    switch map.withoutPosition {
    case 0: nil
    case 1: say(Texts.mapWithoutOne)
    case let count: say(Texts.mapWithoutMany, String(count))
    }
  }

  /// Where the chosen card lies from the middle.
  func fromMiddle(_ middle: GeoPosition, _ spot: Int) -> String? {
    guard map.spots.indices.contains(spot) else { return nil }
    let position = map.spots[spot].position
    guard let direction = middle.direction(to: position) else { return say(Texts.mapInMiddle) }
    return say(Texts.mapFromMiddle, way(middle.metres(to: position), direction))
  }
}
