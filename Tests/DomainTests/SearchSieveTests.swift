import Support
import Testing

@testable import Domain

@Suite("searching in bytes") struct SearchSieveTests {
  /// Letters of few kinds, so that a word is often nearly there.
  private static let letters: [UInt8] = Array("aAbBeEqQ{\"30".utf8) + [0xC3, 0xA9, 0x01]

  private static func folded(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  @Test("a needle is found where comparing letter by letter finds it, in any part of any bytes")
  func needle() {
    var random = SeededGenerator.printed(for: "needle")
    var hits = 0
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.letters.randomElement(using: &random) ?? 0
      }
      let word = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Self.folded(Self.letters.randomElement(using: &random) ?? 0)
      }
      let low = Int.random(in: 0...bytes.count, using: &random)
      let range = low..<Int.random(in: low...bytes.count, using: &random)
      let starts = range.lowerBound..<max(range.lowerBound, range.upperBound - word.count + 1)
      let expected = starts.first { start in
        word.indices.allSatisfy { Self.folded(bytes[start + $0]) == word[$0] }
      }
      let found = bytes.withUnsafeBufferPointer { Needle(word).first(in: $0, range) }
      #expect(found == expected, "\(word) in \(bytes) at \(range)")
      if found != nil { hits += 1 }
    }
    #expect(hits > 1000)
  }

  @Test("text is folded alike from a text and from its bytes, and bytes that are no UTF-8 stay")
  func folding() {
    let texts = ["Café De Brink", "AYŞE Ünal", "ĲSSEL Æ ß", "e\u{301}", "ПРИВЕТ", "日本 😀 İ", ""]
    for text in texts {
      var bytes: [UInt8] = []
      Array(text.utf8).withUnsafeBufferPointer { Folding.append($0, to: &bytes) }
      #expect(bytes == Folding.bytes(text))
    }
    #expect(Folding.folded("Café ĲSSEL ß AYŞE e\u{301}") == "cafe ijssel ss ayse e")
    #expect(Folding.folded("ПРИВЕТ") == "привет")
    var broken: [UInt8] = []
    [0x41, 0xC3, 0x42, 0xFF, 0xE2, 0x80].withUnsafeBufferPointer {
      Folding.append($0, to: &broken)
    }
    #expect(broken == [0x61, 0xC3, 0x62, 0xFF, 0xE2, 0x80])
  }

  @Test("a few records show that a word stands somewhere, each word in its own")
  func examples() {
    var sieve = SearchSieve([["naaigroep"], ["kade"], ["x"]].map { $0.map(Folding.bytes) })
    func judge(_ stored: String) -> SearchSieve.Verdict {
      Array(stored.utf8).withUnsafeBufferPointer { sieve.judge($0) }
    }
    #expect(judge("naaigroep brink") == .example)
    #expect(judge("brink") == .isNot)
    #expect(judge("NAAIGROÉP kade") == .example)
    #expect(judge("naaigroep x kade") == .mayBeFound)
    for _ in 0..<3 { #expect(judge("naaigroep kade") == .example) }
    // Those two are known by now.
    #expect(judge("naaigroep kade") == .isNot)
    #expect(judge("x brink") == .example)
    #expect(judge("x kade naaigroep") == .mayBeFound)
  }

  @Test("a record is kept when every term is there in one of its ways")
  func ways() {
    func keeps(_ terms: [[String]], _ stored: String) -> Bool {
      var sieve = SearchSieve(terms.map { $0.map(Folding.bytes) })
      return Array(stored.utf8).withUnsafeBufferPointer { sieve.judge($0) } == .mayBeFound
    }
    let card = #"{"name":"Café De Brink","themes":["eten"],"free":true}"#
    #expect(keeps([["cafe"]], card) && keeps([["BRINK"], ["eten"]], card))
    #expect(keeps([["gratis", #""free":true"#], ["brink"]], card))
    #expect(!keeps([["gratis", #""free":false"#], ["brink"]], card))
    #expect(!keeps([["brink"], ["kade"]], card))
    #expect(!SearchSieve.isStoredPlainly(Array("a\"b".utf8)))
    #expect(!SearchSieve.isStoredPlainly(Array("a\\b".utf8)))
    #expect(!SearchSieve.isStoredPlainly(Array("a\u{85}b".utf8)))
    #expect(!SearchSieve.isStoredPlainly(Array("a\u{2028}b".utf8)))
    #expect(SearchSieve.isStoredPlainly(Array("café-24".utf8)))
  }

  @Test("an identity is read in either case, and one wrong byte anywhere refuses it")
  func identities() {
    var random = SeededGenerator.printed(for: "identities")
    for _ in 0..<2_000 {
      let id = ID(
        high: .random(in: 0...UInt64.max, using: &random),
        low: .random(in: 0...UInt64.max, using: &random))
      #expect(ID(id.description) == id && ID(id.description.uppercased()) == id)
      var bytes = Array(id.description.utf8)
      let place = Int.random(in: 0..<36, using: &random)
      let byte = UInt8.random(in: 0...255, using: &random)
      let isDash = [8, 13, 18, 23].contains(place)
      let digits: [ClosedRange<UInt8>] = [0x30...0x39, 0x41...0x46, 0x61...0x66]
      let isGood = isDash ? byte == 0x2D : digits.contains { $0.contains(byte) }
      bytes[place] = byte
      let read = bytes.withUnsafeBufferPointer { ID(ascii: $0) }
      #expect((read != nil) == isGood, "\(bytes)")
      #expect(bytes.dropLast().withUnsafeBufferPointer { ID(ascii: $0) } == nil)
    }
  }
}
