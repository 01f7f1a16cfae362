public import Domain
import JSON

/// A version of Open Referral HSDS.
public enum HSDSVersion: String, CaseIterable, Sendable {
  /// 3.0, which most take.
  case v3_0 = "3.0"
  /// 3.1, which knows how much room there is.
  case v3_1 = "3.1"
}

/// Writes cards as one page of services of Open Referral HSDS.
///
/// A card that was imported goes out as the object it came from, with only what was changed written
/// over it; what was added to one of its lists follows what was there. What HSDS has no field for
/// goes out as attributes of our own taxonomy (`HSDSTaxonomy`), which `HSDSReader` understands. An
/// organisation goes out as a service of itself, marked as such, for a page holds services only.
/// What 3.1 added is in an export of 3.1 and not in one of 3.0, where whoever checks a file by its
/// schema would refuse it; a card that came from 3.1 keeps it.
/// In version 3.1 whether there is room goes out as a capacity as well, where it says so in a
/// number: room is 1, full and a waiting list are 0, and first a talk is none.
///
/// Never goes out: a card that is on no list (R27), a place whose address must not be known, not
/// even out of words or of the object that was imported; notes, what a card was before, and who put
/// it on the map. The result depends on the cards alone and not on their order; it holds no control
/// character.
public struct HSDSWriter: Sendable {
  private let includesTeam: Bool
  let version: HSDSVersion

  /// A writer; without `includesTeam` only cards that are open for everybody go out.
  public init(includesTeam: Bool = true, version: HSDSVersion = .v3_0) {
    self.includesTeam = includesTeam
    self.version = version
  }

  /// The bytes of the file.
  public func export(_ cards: some Sequence<Voorziening>) -> [UInt8] {
    let services = services(cards)
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("total_items")
    writer.number(services.count)
    writer.key("total_pages")
    writer.number(1)
    writer.key("page_number")
    writer.number(1)
    writer.key("size")
    writer.number(services.count)
    writer.key("first_page")
    writer.bool(true)
    writer.key("last_page")
    writer.bool(true)
    writer.key("empty")
    writer.bool(services.isEmpty)
    writer.key("contents")
    writer.beginArray()
    for service in services {
      writer.value(version == .v3_0 ? HSDSLayout.withoutNewer(service, in: "contents") : service)
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  /// The cards that may go as services, by identity.
  func services(_ cards: some Sequence<Voorziening>) -> [JSONValue] {
    cards.leaving(includesTeam: includesTeam).sorted { $0.id < $1.id }.compactMap { card in
      let service = CardWriter(card, version: version).service
      return ConfidentialPlaces(card).redacted(service).map(HSDSWriter.withoutControls)
    }
  }

  /// An object in which no text has a control character but line ends and tabs, which are escaped.
  private static func withoutControls(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text):
      if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return value }
      var scalars = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0...: scalars.append(scalar)
        case 0x0B, 0x0C, 0x85: scalars.append(" ")
        default: continue
        }
      }
      return .string(String(scalars))
    case .array(let elements): return .array(elements.map(withoutControls))
    case .object(let members):
      return .object(members.map { .init($0.name, withoutControls($0.value)) })
    default: return value
    }
  }
}

extension Sequence<Voorziening> {
  /// The cards that may leave: never one that is on no list (R27).
  func leaving(includesTeam: Bool) -> [Voorziening] {
    filter { card in
      switch card.visibility {
      case .offList: false
      case .team: includesTeam
      case .open: true
      }
    }
  }
}
