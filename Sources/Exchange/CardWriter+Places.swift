import Domain
import JSON

extension CardWriter {
  mutating func writePlaces() {
    let changes = PartChanges(base.places, card.shownPlaces, \.fingerprint) { old, new in
      old.name != nil && old.name == new.name || old.address != nil && old.address == new.address
    }
    guard !changes.isEmpty else { return }
    func rewritten(_ location: JSONValue) -> JSONValue? {
      var reader = CardReader()
      guard let place = reader.place(location),
        let replacement = changes.replacements[place.fingerprint]
      else { return location }
      return replacement.map { written($0, over: location, instead: place) }
    }
    var changed = object.mapping("service_at_locations") { held in
      guard let location = held["location"], location.object != nil else { return held }
      // Without its place, that the service is held there is of no meaning either.
      return rewritten(location).map { held.setting("location", $0) }
    }
    changed = changed.mapping("locations", rewritten)
    let additions = changes.additions.map { place in
      let new = JSONValue.object([
        .init("id", newID("locations", place.fingerprint)),
        .init("location_type", .string("physical")),
      ])
      return written(place, over: new, instead: Place())
    }
    if kind == .organisation {
      changed.append(additions, to: "locations")
    } else {
      let held = zip(changes.additions, additions).map { place, location in
        JSONValue.object([
          .init("id", newID("service_at_locations", place.fingerprint)),
          .init("location", location),
        ])
      }
      changed.append(held, to: "service_at_locations")
    }
    replace(changed)
  }

  private func written(
    _ place: Place, over location: JSONValue, instead old: Place
  ) -> JSONValue {
    var location = location
    if place.name != old.name { location.set("name", text: place.name) }
    if place.latitude != old.latitude { location.set("latitude", degrees(place.latitude)) }
    if place.longitude != old.longitude { location.set("longitude", degrees(place.longitude)) }
    guard
      [place.address, place.postcode, place.town] != [old.address, old.postcode, old.town]
    else { return location }
    let addresses = location["addresses"]?.array ?? []
    let index =
      addresses.firstIndex { $0["address_type"]?.string == "physical" }
      ?? addresses.firstIndex { $0.object != nil }
    if place.address == nil, place.postcode == nil, place.town == nil {
      location.set("addresses", nil)
      return location
    }
    let new = JSONValue.object([.init("id", newID("addresses", place.fingerprint))])
    var address = index.map { addresses[$0] } ?? new
    if place.address != old.address || index == nil {
      address.set("address_1", .string(place.address ?? ""))
      address.set("address_2", nil)
    }
    address.set("city", .string(place.town ?? ""))
    address.set("postal_code", .string(place.postcode ?? ""))
    // HSDS wants these; the first is not known to a card.
    for (key, value) in [("state_province", ""), ("country", "NL"), ("address_type", "physical")]
    where address[key] == nil {
      address.set(key, .string(value))
    }
    var all = addresses
    if let index { all[index] = address } else { all.append(address) }
    location.set("addresses", .array(all))
    return location
  }

  /// Degrees as a number where they are one, as HSDS wants, and otherwise as they are.
  private func degrees(_ text: String?) -> JSONValue? {
    guard let text else { return nil }
    guard let value = try? JSONValue(text), value.number == text else { return .string(text) }
    return value
  }
}
