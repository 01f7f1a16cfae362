public import Domain
internal import JSON
public import Resources

/// Writes the places of cards for a map: a FeatureCollection of points (RFC 7946).
///
/// A place with a position in degrees on earth becomes a point, with the east before the north
/// (§3.1.1), and with the name of the card, its sort, themes and wijken in words, the address and
/// when it is open. A place whose address must not be known is no point, and stands in no word
/// either; a card on no list has none (R27).
public struct GeoJSONWriter: Sendable {
  private let includesTeam: Bool
  private let words: KaartWords

  /// A writer; without `includesTeam` only cards that are open for everybody go out.
  public init(
    language: Language = .nl, reference: Reference = .standard, includesTeam: Bool = true
  ) {
    self.includesTeam = includesTeam
    words = KaartWords(language: language, reference: reference)
  }

  /// The bytes of the file.
  public func bytes(of cards: some Sequence<Voorziening>) -> [UInt8] {
    let features = cards.leaving(includesTeam: includesTeam).sorted { $0.id < $1.id }
      .flatMap(features)
    let collection = JSONValue.object([
      .init("type", .string("FeatureCollection")), .init("features", .array(features)),
    ])
    return collection.bytes(pretty: true) + [0x0A]
  }

  private func features(_ card: Voorziening) -> [JSONValue] {
    let hidden = ConfidentialPlaces(card)
    return card.shownPlaces.compactMap { place in
      guard let latitude = GeoJSONWriter.degrees(place.latitude, most: 90),
        let longitude = GeoJSONWriter.degrees(place.longitude, most: 180)
      else { return nil }
      return .object([
        .init("type", .string("Feature")),
        .init(
          "geometry",
          .object([
            .init("type", .string("Point")), .init("coordinates", .array([longitude, latitude])),
          ])),
        .init("properties", properties(card, place, hidden)),
      ])
    }
  }

  private func properties(
    _ card: Voorziening, _ place: Place, _ hidden: ConfidentialPlaces
  ) -> JSONValue {
    func text(_ value: String?) -> JSONValue? {
      value.flatMap { StoredText.tidied(hidden.redacted($0)) }.map(JSONValue.string)
    }
    let lists = words.reference
    var properties = JSONValue.object([])
    properties.set("name", text(card.name))
    properties.set("sort", text(words.word(card.sort, lists.sorts)))
    properties.set("themes", .array(words.words(card.themes, lists.themes).compactMap(text)))
    properties.set("wijken", .array(card.wijken.compactMap(text)))
    properties.set("place", text(place.name))
    properties.set("address", text(words.address(place)))
    properties.set("when", text(words.when(card)))
    return properties
  }

  /// Degrees as the number they are written as; nil when that is none, or not on earth.
  private static func degrees(_ text: String?, most: Double) -> JSONValue? {
    guard let text, let value = try? JSONValue(text), value.number == text,
      let number = Double(text), abs(number) <= most
    else { return nil }
    return value
  }
}
