public import Domain
import JSON

/// Writes cards as one page of services of Open Referral HSDS 3.0.
///
/// A card that was imported goes out as the object it came from, with only what was changed written
/// over it; what was added to one of its lists follows what was there. What HSDS has no field for
/// goes out as attributes of our own taxonomy (`HSDSTaxonomy`), which `HSDSReader` understands. An
/// organisation goes out as a service of itself, marked as such, for a page holds services only.
///
/// Never goes out: a card that is on no list (R27), notes, and who put a card on the map. The
/// result depends on the cards alone and not on their order; it holds no control character.
public struct HSDSWriter: Sendable {
  private let includesTeam: Bool

  /// A writer; without `includesTeam` only cards that are open for everybody go out.
  public init(includesTeam: Bool = true) { self.includesTeam = includesTeam }

  /// The bytes of the file.
  public func export(_ cards: some Sequence<Voorziening>) -> [UInt8] {
    let chosen = cards.filter { card in
      switch card.visibility {
      case .offList: false
      case .team: includesTeam
      case .open: true
      }
    }
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("total_items")
    writer.number(chosen.count)
    writer.key("total_pages")
    writer.number(1)
    writer.key("page_number")
    writer.number(1)
    writer.key("size")
    writer.number(chosen.count)
    writer.key("first_page")
    writer.bool(true)
    writer.key("last_page")
    writer.bool(true)
    writer.key("empty")
    writer.bool(chosen.isEmpty)
    writer.key("contents")
    writer.beginArray()
    for card in chosen.sorted(by: { $0.id < $1.id }) {
      writer.value(CardWriter(card).service)
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }
}
