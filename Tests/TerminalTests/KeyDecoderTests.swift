import Canvas
import Support
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  static let table: [(String, [Key])] = [
    ("a", [.character("a")]), ("é€", [.character("é"), .character("€")]),
    ("👍", [.character("👍")]), (" ", [.character(" ")]),
    ("\u{1}\u{1A}\u{3}", [.control("a"), .control("z"), .control("c")]),
    ("\0\u{1C}\u{1F}", [.control(" "), .control("\\"), .control("_")]),
    ("\r\n", [.enter, .enter]), ("\t", [.tab]), ("\u{8}\u{7F}", [.backspace, .backspace]),
    ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD", [.up, .down, .right, .left]),
    ("\u{1B}[1;2A\u{1B}[1;2B\u{1B}[1;5C", [.shiftUp, .shiftDown, .right]),
    ("\u{1B}[a\u{1B}[b", [.shiftUp, .shiftDown]),
    ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
    ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.insert, .delete, .pageUp, .pageDown]),
    ("\u{1B}[3;5~", [.delete]), ("\u{1B}[Z\u{1B}\t", [.backTab, .backTab]),
    ("\u{1B}OP\u{1B}OS\u{1B}[11~\u{1B}[15~", [1, 4, 1, 5].map { .function($0) }),
    ("\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~", [6, 10, 11, 12].map { .function($0) }),
    ("\u{1B}[[A\u{1B}[[E", [.function(1), .function(5)]), ("\u{1B}[1;2P", [.function(1)]),
    ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]), ("\u{1B}OM", [.enter]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\r", [.escape, .enter]),
    ("\u{1B}[99~\u{1B}[I\u{1B}[?1;2c", []), ("\u{1B}[12\u{1}a", [.control("a"), .character("a")]),
    ("\u{1B}[99999999999999999999999~x", [.character("x")]),
    (
      "\u{1B}[200~een\rtwee\tx\u{7}\u{202E}\u{1B}[201~y", [.paste("een\ntwee x□"), .character("y")]
    ),
    ("\u{1B}[200~a\u{1B}[3~b\u{1B}[201~", [.paste("a□[3~b")]), ("\u{1B}[200~\u{1B}[201~", []),
    ("\u{85}\u{9B}x", [.character("x")]),
  ]

  @Test("bytes become keys", arguments: table)
  func keys(text: String, expected: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(text.utf8) == expected)
    #expect(decoder.patience == nil)
  }

  @Test("a key may come byte by byte", arguments: table)
  func pieces(text: String, expected: [Key]) {
    var decoder = KeyDecoder()
    #expect(text.utf8.flatMap { decoder.feed([$0]) } == expected)
    #expect(decoder.patience == nil)
  }

  @Test("what stays incomplete is waited for, then taken for what it is")
  func flush() {
    let cases: [([UInt8], [Key])] = [
      ([0x1B], [.escape]), ([0x1B, 0x5B], [.alt("[")]), ([0x1B, 0x4F], [.alt("O")]),
      ([0x1B, 0x5B, 0x31], []), ([0xC3], []), ([0x1B, 0xC3], [.escape]), ([0xF0, 0x9F], []),
    ]
    for (bytes, expected) in cases {
      var decoder = KeyDecoder()
      #expect(decoder.feed(bytes) == [])
      #expect(decoder.patience == 25)
      #expect(decoder.flush() == expected, "\(bytes)")
      #expect(decoder.patience == nil)
    }
  }

  @Test("bytes that are not UTF-8 are dropped")
  func invalid() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x62, 0x80, 0xC0, 0xAF]
    #expect(decoder.feed(bytes) == [.character("a"), .character("("), .character("b")])
    #expect(decoder.feed([0x1B, 0x5B] + "200~".utf8 + [0xFF, 0x61]) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.flush() == [.paste("a")])
  }

  @Test("a paste has no end and no mercy: it comes in pieces of a megabyte")
  func largePaste() {
    var decoder = KeyDecoder()
    var keys = decoder.feed("\u{1B}[200~".utf8)
    let block = [UInt8](repeating: 0x61, count: 65536)
    for _ in 0..<20 { keys += decoder.feed(block) }
    keys += decoder.feed("\u{1B}[201~z".utf8)
    let lengths = keys.map { if case .paste(let text) = $0 { text.utf8.count } else { 0 } }
    #expect(lengths == [1 << 20, 4 * 65536, 0] && keys.last == .character("z"))
  }

  @Test("no bytes trap or hang the decoder")
  func anything() {
    var random = SeededGenerator.printed(for: "bytes of keys")
    let likely: [UInt8] = Array("\u{1B}[O;~12A0?Z\u{7F}é€👍".utf8)
    for _ in 0..<20_000 {
      var decoder = KeyDecoder()
      for _ in 0..<3 {
        let bytes = (0..<Int.random(in: 0..<9, using: &random)).map { _ in
          Bool.random(using: &random)
            ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
        _ = decoder.feed(bytes)
      }
      _ = decoder.flush()
      #expect(decoder.patience == nil)
    }
  }
}
