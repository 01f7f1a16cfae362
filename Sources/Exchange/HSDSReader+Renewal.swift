public import Domain

extension HSDSReader {
  /// A card as it becomes when a newer version of it is imported.
  ///
  /// What the worker changed since the last import stays; the rest is as the file says now. What a
  /// file cannot know stays too: notes, who put it on the map, an address that must not be known, and
  /// above all whether it is off the lists.
  /// Of what only some cards have (`details`, `initiative`) that holds for each field by itself.
  ///
  /// - Parameters:
  ///   - old: the card of the store.
  ///   - fresh: the card with the same identity that was read.
  public func renewed(_ old: Voorziening, by fresh: Voorziening) -> Voorziening {
    // A card that was made here has no earlier file: the one that comes now is what was changed.
    let base = old.imported == nil ? old : CardWriter.untouched(old)
    var result = old
    func take<Value: Equatable>(_ field: WritableKeyPath<Voorziening, Value>) {
      guard old[keyPath: field] == base[keyPath: field] else { return }
      result[keyPath: field] = fresh[keyPath: field]
    }
    take(\.name)
    take(\.sort)
    take(\.subkind)
    take(\.about)
    take(\.people)
    take(\.themes)
    take(\.formality)
    take(\.needsIndication)
    take(\.collective)
    take(\.institution)
    take(\.wijken)
    take(\.citywide)
    take(\.free)
    take(\.cost)
    take(\.places)
    take(\.openings)
    take(\.languages)
    take(\.phone)
    take(\.email)
    take(\.website)
    take(\.activity)
    take(\.organisation)
    if let checked = fresh.checked, old.checked.map({ $0 < checked }) ?? true {
      result.checked = checked
      result.checkedHow = fresh.checkedHow
    }
    keepDegrees(of: old, in: &result)
    keepSecrets(of: old, in: &result)
    renewParts(of: &result, old, base, fresh)
    result.externalId = fresh.externalId
    result.imported = fresh.imported
    return result
  }
  /// The same degrees in other figures are no change: a file has 5.25 for 5.2500.
  private func keepDegrees(of old: Voorziening, in result: inout Voorziening) {
    func position(_ place: Place) -> GeoPosition? {
      GeoPosition(latitude: place.latitude, longitude: place.longitude)
    }
    for (number, was) in old.places.enumerated() where result.places.indices.contains(number) {
      guard let there = position(was), position(result.places[number]) == there else { continue }
      result.places[number].latitude = was.latitude
      result.places[number].longitude = was.longitude
    }
  }

  /// An address that must not be known never goes out, so a file never takes it away; and what it says
  /// of a place is not known to be another one.
  private func keepSecrets(of old: Voorziening, in result: inout Voorziening) {
    guard old.hasConfidentialPlace else { return }
    let secret = old.places.filter { $0.confidential == true }
    let others = result.places.filter { !secret.contains($0) }.map { place in
      var place = place
      if !old.places.contains(place) { place.confidential = true }
      return place
    }
    result.places = secret + others
  }

  private func renewParts(
    of result: inout Voorziening, _ old: Voorziening, _ base: Voorziening, _ fresh: Voorziening
  ) {
    let (olds, bases) = (HSDSTaxonomy.terms(of: old), HSDSTaxonomy.terms(of: base))
    let news = HSDSTaxonomy.terms(of: fresh)
    let terms = HSDSTaxonomy.fields.flatMap { field in
      let mine = olds.filter { $0.field == field }
      return mine == bases.filter { $0.field == field } ? news.filter { $0.field == field } : mine
    }
    var details = HSDSTaxonomy.part(CardDetails.self, from: terms, under: "details.").part
    if let earlier = old.details?.earlier, !earlier.isEmpty {
      details = details ?? CardDetails()
      details?.earlier = earlier
    }
    if old.details?.placesKeptOut == true {
      details = details ?? CardDetails()
      details?.placesKeptOut = true
    }
    if let merged = old.details?.merged, !merged.isEmpty {
      details = details ?? CardDetails()
      details?.merged = merged
    }
    result.details = details
    result.initiative = HSDSTaxonomy.part(Initiative.self, from: terms, under: "initiative.").part
  }
}
