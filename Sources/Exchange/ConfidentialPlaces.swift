import Domain
import JSON

/// Keeps the places of a card whose address must not be known out of everything that leaves, also
/// where the object that the card came from, or its words, tell them.
///
/// Of a card with such a place every location that is not one of its shown places goes, with the
/// service being held there, its addresses and its position; a location of which it is not sure
/// goes too. In every text the address, its street and the postal code become `…`, however they are
/// written: capitals, spaces and signs between letters and digits do not count. What names a place
/// without its address, as a name of a wijk does, stays.
struct ConfidentialPlaces {
  private let shown: Set<String>
  private var patterns: Set<[UInt8]> = []
  private var lengths: [Int] = []
  /// Whether the card has such a place; otherwise nothing is changed.
  let isNeeded: Bool

  /// What is to be kept out for a card.
  init(_ card: Voorziening) {
    isNeeded = card.hasConfidentialPlace
    shown = Set(card.shownPlaces.map(\.fingerprint))
    guard isNeeded else { return }
    var hidden = card.places.filter { $0.confidential == true }
    hidden += ConfidentialPlaces.places(in: CardWriter.source(of: card) ?? .null)
      .filter { !shown.contains($0.fingerprint) }
    let open = Set(card.shownPlaces.flatMap(ConfidentialPlaces.patterns))
    patterns = Set(hidden.flatMap(ConfidentialPlaces.patterns)).subtracting(open)
    lengths = Set(patterns.map(\.count)).sorted(by: >)
  }

  /// A text in which no hidden address stands.
  func redacted(_ text: String) -> String {
    guard isNeeded, !patterns.isEmpty else { return text }
    var letters: [UInt8] = []
    var owners: [Int] = []
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      for byte in Folding.bytes(String(character)) where ConfidentialPlaces.counts(byte) {
        letters.append(byte)
        owners.append(index)
      }
    }
    var hidden = [Bool](repeating: false, count: characters.count)
    for start in letters.indices {
      for length in lengths where start + length <= letters.count {
        guard patterns.contains(Array(letters[start..<start + length])) else { continue }
        for index in owners[start]...owners[start + length - 1] { hidden[index] = true }
        break
      }
    }
    var result = ""
    for (index, character) in characters.enumerated() {
      if !hidden[index] {
        result.append(character)
      } else if index == 0 || !hidden[index - 1] {
        result.append("…")
      }
    }
    return result
  }

  /// An object in which no hidden place stands, at any depth; nil when it is such a place itself.
  ///
  /// - Parameter isShown: whether it stands in a location that may be shown, as an address does.
  func redacted(_ value: JSONValue, isShown: Bool = false) -> JSONValue? {
    guard isNeeded else { return value }
    switch value {
    case .string(let text): return .string(redacted(text))
    case .number(let text): return redacted(text) == text ? value : nil
    case .array(let elements):
      return .array(elements.compactMap { redacted($0, isShown: isShown) })
    case .object(let members):
      let isLocation = ConfidentialPlaces.isLocation(value)
      guard isLocation ? !isHidden(value) : isShown || !ConfidentialPlaces.isAddress(value) else {
        return nil
      }
      if ConfidentialPlaces.isAddress(value), tells(value) { return nil }
      var kept: [JSONValue.Member] = []
      for member in members {
        let isIdentity = member.value.string.map { Domain.ID($0) != nil } ?? false
        if let value = isIdentity
          ? member.value : redacted(member.value, isShown: isLocation || isShown)
        {
          kept.append(.init(member.name, value))
        }
      }
      // That something is held at a place which is not there says nothing.
      if value["location"] != nil, !kept.contains(where: { $0.name == "location" }) { return nil }
      return .object(kept)
    case .null, .bool: return value
    }
  }

  // MARK: Places

  private func isHidden(_ object: JSONValue) -> Bool {
    var reader = CardReader()
    guard let place = reader.place(object) else { return false }
    return !shown.contains(place.fingerprint)
  }

  private static func isLocation(_ object: JSONValue) -> Bool {
    ["addresses", "location_type", "latitude", "longitude", "transportation"]
      .contains { object[$0] != nil }
  }

  /// Whether an address is a hidden one.
  private func tells(_ address: JSONValue) -> Bool {
    ["address_1", "postal_code"].contains { key in
      address[key]?.string.map { redacted($0) != $0 } ?? false
    }
  }

  private static func isAddress(_ object: JSONValue) -> Bool {
    object["address_1"] != nil || object["postal_code"] != nil
  }

  /// All places that stand in an object, at any depth.
  private static func places(in value: JSONValue) -> [Place] {
    switch value {
    case .array(let elements): return elements.flatMap(places)
    case .object(let members):
      var found = members.flatMap { places(in: $0.value) }
      var reader = CardReader()
      if isLocation(value), let place = reader.place(value) { found.append(place) }
      if isAddress(value) {
        let location = JSONValue.object([.init("addresses", .array([value]))])
        if let place = reader.place(location) { found.append(place) }
      }
      return found
    default: return []
    }
  }

  // MARK: Patterns

  /// What tells a place: its address by parts, the street, the postal code, the position.
  private static func patterns(_ place: Place) -> [[UInt8]] {
    var texts = [place.postcode].compactMap { $0 }
    // A position in few digits could be any number.
    texts += [place.latitude, place.longitude].compactMap { $0 }.filter { $0.utf8.count > 6 }
    if let address = place.address {
      let parts = address.split(separator: ",").map(String.init)
      texts.append(address)
      texts += parts
      texts += parts.compactMap(street)
    }
    return texts.map { Folding.bytes($0).filter(counts) }.filter { $0.count > 3 }
  }

  /// An address without the number at its end.
  private static func street(_ address: String) -> String? {
    let words = address.split(separator: " ")
    guard let number = words.firstIndex(where: { $0.first?.isNumber ?? false }), number > 0 else {
      return nil
    }
    return words[..<number].joined(separator: " ")
  }

  private static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte
  }
}
