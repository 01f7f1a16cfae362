public import Domain
public import Resources

extension Voorziening {
  /// All that a card is found by, on the screen and by command; its name first. An address that must
  /// not be known finds nothing.
  public func searchFields(_ reference: Reference, _ language: Language) -> [SearchField] {
    var fields = [SearchField(.name, name)]
    func add(_ column: SearchColumn, _ texts: [String]) {
      fields += texts.map { SearchField(column, $0) }
    }
    func label(_ list: String, _ codes: [String]) -> [String] {
      codes.map { reference.label(list, $0, language) }
    }
    for person in people where person.left != true {
      add(.person, [person.name])
      add(.talent, person.goodAt.list)
    }
    add(
      .offer, label("subkinds", subkind.list) + label("targetGroups", details?.targetGroups ?? []))
    add(.theme, label("themes", themes))
    if free == true { add(.synonym, [Texts.costsNothing.text(language)]) }
    if details?.wheelchair == true { add(.synonym, [Texts.facetWheelchair.text(language)]) }
    if let room = details?.capacityState { add(.synonym, [room.phrase.text(language)]) }
    add(.synonym, reference.subkinds.term(subkind ?? "")?.words ?? [])
    add(.synonym, details?.tags ?? [])
    add(.wijk, wijken)
    for place in shownPlaces { add(.place, place.name.list + place.address.list) }
    add(.place, organisation.list)
    add(.language, languages)
    add(.text, about.list + openings.map { $0.spoken(language) } + notes.list)
    return fields
  }
}
