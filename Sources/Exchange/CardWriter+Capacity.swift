import Domain
import JSON

extension CardWriter {
  /// The unit in which we say that there is room: a place; fixed for ever.
  private static let unit = Domain.ID.derived(from: "waakvlam/units/place").description

  /// Writes whether there is room as HSDS 3.1 has it; the answer itself is a term of our own.
  ///
  /// A number is asked for, so at least one stands for room and none for full and for a waiting
  /// list; of first a talk no number is known. Without a day on which it was told, or else checked,
  /// there is none either. Version 3.0 knows no capacities: those of others stay, ours go.
  mutating func writeCapacity(_ version: HSDSVersion) {
    var changed = object.mapping("capacities") { capacity in
      capacity["unit"]?["id"]?.string == CardWriter.unit ? nil : capacity
    }
    if changed["capacities"] == .array([]), object["capacities"] != .array([]) {
      changed.set("capacities", nil)
    }
    if version == .v3_1, let capacity { changed.append([capacity], to: "capacities") }
    if changed != object { replace(changed) }
  }

  private var capacity: JSONValue? {
    let available: Int
    switch card.details?.capacityState {
    case .room?: available = 1
    case .waitingList?, .full?: available = 0
    case .talkFirst?, nil: return nil
    }
    guard let told = card.details?.capacityTold ?? card.checked else { return nil }
    var capacity = JSONValue.object([
      .init("id", newID("capacities", "place")),
      .init(
        "unit",
        .object([.init("id", .string(CardWriter.unit)), .init("name", .string("plek"))])),
      .init("available", .number(available)),
      .init("updated", .string("\(told)T00:00:00Z")),
    ])
    capacity.set("description", text: card.details?.capacity)
    return capacity
  }
}
