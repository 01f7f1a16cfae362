import Canvas
import Testing

@Suite struct TextTests {
  @Test(
    "text is made safe by the rules",
    arguments: [
      ("gewoon", "gewoon"), ("één → « ü »", "één → « ü »"), ("a\tb\nc\r\nd", "a b c d"),
      ("\u{1B}[31mrood\u{7F}\u{9B}2J", "□[31mrood□□2J"), ("a\u{202E}b\u{200B}c\u{FEFF}", "abc"),
      ("kof\u{AD}fie", "koffie"), ("👍🏽!", "👍!"), ("👨‍👩‍👧 thuis", "👨 thuis"), ("🇳🇱", "□"),
      ("❤️", "❤"), ("1️⃣", "1⃣"), ("\u{E000}\u{FFFF}\u{378}", "□□□"), ("\u{301}a", "◌\u{301}a"),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}x", "e\u{301}\u{302}\u{303}x"),
      ("a\u{2003}b\u{2028}c", "a b c"), ("12\u{A0}uur", "12\u{A0}uur"),
      ("🏴\u{E0067}\u{E007F}", "🏴"),
    ])
  func sanitised(text: String, expected: String) {
    #expect(Array(Text.sanitised(text).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Text.isSafe(text.utf8) == text.utf8.elementsEqual(expected.utf8))
  }

  @Test("newlines stay when asked, in one form")
  func newlines() {
    #expect(Text.sanitised("a\r\nb\u{85}c\td", keepingNewlines: true) == "a\nb\nc d")
    #expect(!Text.isSafe("a\nb".utf8))
    #expect(!Text.isSafe([0xC3, 0x28]) && !Text.isSafe([0xC3]) && !Text.isSafe([0xFF]))
  }

  @Test("widths are those of a terminal")
  func widths() {
    #expect(Text.width(of: "Oké…") == 4)
    #expect(Text.width(of: "日本e\u{301}한👍🏽🇳🇱") == 4 + 1 + 2 + 2 + 1)
    #expect(Text.width(of: Character("\u{1112}\u{1161}\u{11AB}")) == 2)
    #expect(Text.width(of: Character("\u{200B}")) == 0)
  }

  @Test("text is clipped with a sign that something is missing")
  func clipped() {
    #expect(Text.clipped("koffie", to: 6) == "koffie")
    #expect(Text.clipped("koffie", to: 5) == "koff…")
    #expect(Text.clipped("日本語", to: 4) == "日…")
    #expect(Text.clipped("koffie", to: 5, ellipsis: "...") == "ko...")
    #expect(Text.clipped("koffie", to: 2, ellipsis: "...") == "ko")
    #expect(Text.clipped("koffie", to: 0).isEmpty && Text.clipped("koffie", to: -3).isEmpty)
  }

  @Test("text is wrapped between words")
  func wrapped() {
    #expect(Text.wrapped("een kop koffie", width: 8) == ["een kop", "koffie"])
    #expect(Text.wrapped("een\n\n  twee  drie", width: 20) == ["een", "", "  twee  drie"])
    #expect(Text.wrapped("keukentafelgesprek", width: 7) == ["keukent", "afelges", "prek"])
    #expect(Text.wrapped("ja keukentafel", width: 5) == ["ja", "keuke", "ntafe", "l"])
    #expect(Text.wrapped("日本", width: 1) == ["□", "□"])
    #expect(Text.wrapped("", width: 5) == [""])
    #expect(Text.wrapped("   ", width: -5) == [""])
  }

  @Test("outside UTF-8 every character has a likeness")
  func ascii() {
    #expect(Text.asciiFallback("één › café → „ĳs” … €5") == "een > cafe -> \"ijs\" ... EUR5")
    #expect(Text.asciiFallback("┌─┬│·日\u{7}") == "+-+|.??")
    #expect(Text.asciiCell("→") == UInt8(ascii: ">"))
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(0x20...0x7E ~= Text.asciiCell(scalar))
    }
  }
}
