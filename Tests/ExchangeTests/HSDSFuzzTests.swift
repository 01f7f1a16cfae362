import Domain
import Exchange
import Support
import Testing

@Suite("damaged examples", .enabled(if: Oracles.arePresent, Oracles.absence))
struct HSDSFuzzTests {
  @Test("give an error or a report, and a card that can go out again")
  func mutations() throws {
    var generator = SeededGenerator.printed(for: "damaged examples")
    let files = try Oracles.files().map(Oracles.bytes)
    let pieces = [
      "\"", "{", "}", "[", "]", ",", ":", "null", "1e9", "\\u0000", "\u{202E}", "\"id\":",
    ]
    var refused = 0
    for _ in 0..<4000 {
      var bytes = try #require(files.randomElement(using: &generator))
      for _ in 0..<Int.random(in: 1...2, using: &generator) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.removeSubrange(index...)
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + 40))
        case 3:
          let piece = try #require(pieces.randomElement(using: &generator))
          bytes.insert(contentsOf: piece.utf8, at: index)
        default: Self.renameKey(in: &bytes, from: index)
        }
      }
      do {
        let result = try HSDSReader().read(bytes)
        #expect(result.cards.count == result.report.taken)
        #expect(result.cards.allSatisfy { !$0.name.isEmpty && $0.id != Domain.ID.none })
        let again = try HSDSReader().read(HSDSWriter().export(result.cards))
        #expect(Self.bare(again.cards) == Self.bare(result.cards))
      } catch {
        refused += 1
      }
    }
    print("of 4000 damaged files \(refused) were refused")
  }

  /// Cards by identity without their source, which for one without an identity gets it on export.
  private static func bare(_ cards: [Voorziening]) -> [Voorziening] {
    cards.sorted { $0.id < $1.id }.map { card in
      var card = card
      card.imported = nil
      card.externalId = card.externalId ?? card.id.description
      return card
    }
  }

  /// Spoils the next key without spoiling the JSON, so that the readers behind it get something.
  private static func renameKey(in bytes: inout [UInt8], from start: Int) {
    guard
      let quote = bytes.indices.dropFirst(start + 1).first(where: { index in
        bytes[index] == 0x22 && [0x20, 0x7B, 0x0A].contains(bytes[index - 1])
          && index + 1 < bytes.count && 0x61...0x7A ~= bytes[index + 1]
      })
    else { return }
    bytes[quote + 1] = 0x7A
  }
}
