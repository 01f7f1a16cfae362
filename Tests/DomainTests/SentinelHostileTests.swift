import Support
import Testing

@testable import Domain

@Suite("what may identify, in hostile text") struct SentinelHostileTests {
  private static let pieces = [
    "0", "06", "12345678", "010", "+31", "(0)", " ", "-", ".", ":", "/", "\n", "\r\n", "@",
    "a@b.nl",
    "straat", "Lentestraat", "14", "b", "3024", "AB", "geb", "geboren", "op", "3-4-1951", "april",
    "NL91", "ABNA", "0417164300", "111222333", "1112.22.333", "é", "e\u{301}", "\u{301}",
    "\u{200D}",
    "👩‍👩‍👧", "🇳🇱", "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{FEFF}", "ß", "İ", "ﬁ", "٣", "²", "½", "€", "'",
    "%", "e", "I", "nr", ",", "\u{FFFD}", "\u{10FFFF}",
  ]

  @Test("of any text the findings lie in it, in order, apart, and can be replaced")
  func anything() {
    var dice = SeededGenerator(seed: 2026)
    var total = 0
    for _ in 0..<4000 {
      let length = Int.random(in: 0..<24, using: &dice)
      let text = (0..<length).map { _ in
        SentinelHostileTests.pieces.randomElement(using: &dice) ?? ""
      }.joined()
      let findings = Sentinel.findings(in: text)
      total += findings.count
      var last = 0
      for finding in findings {
        #expect(finding.range.lowerBound >= last && !finding.range.isEmpty)
        last = finding.range.upperBound
        let replaced = Sentinel.replaced(finding, in: text, by: "…")
        let characters = Array(text)
        let expected =
          String(characters[..<finding.range.lowerBound]) + "…"
          + String(characters[finding.range.upperBound...])
        #expect(replaced == expected)
      }
      #expect(last <= text.count)
    }
    #expect(total > 500)
  }

  @Test("what was found stays found when there is plain text around it")
  func surrounded() {
    for text in ["06-12345678", "wim@kpn.nl", "NL91ABNA0417164300", "111222333", "3024 AB"] {
      for before in ["", "ja ", "(", "zie: ", "é ", "👍"] {
        for after in ["", " nee", ")", ", en", ".", "!", "\n", "👍"] {
          let found = pointedOut(before + text + after)
          #expect(found.count == 1 && found[0].hasSuffix(text), "\(before)\(text)\(after)")
        }
      }
    }
  }

  @Test(
    "of 64 KiB of one thing everything is looked at once",
    arguments: [
      "0", "1", "12 ", "12.", "06 ", "06-", "+31", "(0", "a", "a@", "@a.", "a.", "A1", "NL91 ",
      "NL",
      "1234 ", "straat ", "Xxstraat 1", "Xxpark ", "geb ", "geboren te ", "geb 3-4-", " ", "\n",
      ".",
      "-", "'", "\u{301}", "\u{200B}", "👍", "٣", "111222333 ", "111 222 ",
    ])
  func long(piece: String) {
    let text = String(repeating: piece, count: 65_536 / piece.utf8.count)
    let counted = SentinelText(text)
    #expect(counted.symbols.count <= text.count)
    let findings = Sentinel.findings(in: text)
    #expect(
      zip(findings, findings.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }

  @Test("numbers in a row are all found")
  func many() {
    let text = String(repeating: "111222333 ", count: 6000)
    #expect(Sentinel.findings(in: text).count == 6000)
    let mail = String(repeating: "wim@kpn.nl ", count: 6000)
    #expect(Sentinel.findings(in: mail).count == 6000)
  }
}
