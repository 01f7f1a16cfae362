import Canvas
import Domain
import Exchange
import Resources
import Support
import Testing

@testable import Interface

@Suite("robustness")
struct RobustnessTests {
  /// Keys and texts a monkey has at hand; those that act are there more often.
  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzEGU0123456789/?:!+-*#@ ".map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .escape, .tab, .backTab, .up, .down, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .backspace, .delete, .insert, .control("p"), .control("l"),
      .control("u"), .control("w"), .control("k"), .control("a"), .alt("x"), .function(1),
      .function(5), .shiftUp, .paste("Mevrouw\nDe Wit\u{202E} 👨‍👩‍👧"), .paste(""), .character("é"),
      .character("字"),
    ]

  @Test("any keys at any size: nothing breaks, and everything can be taken back", arguments: 1...4)
  func monkey(_ run: Int) throws {
    var random = SeededGenerator.printed(for: "keys at random")
    let seed = random.seed
    var desk = try Desk.demo(language: run == 4 ? .en : .nl)
    let beginning = desk.session.caseload
    for step in 0..<5_000 {
      let resizes = Int.random(in: 0..<40, using: &random) == 0
      if resizes { desk.session.resized(to: RobustnessTests.size(&random)) }
      if Int.random(in: 0..<200, using: &random) == 0 { desk.diskSays = "De schijf is vol." }
      let key = RobustnessTests.keys.randomElement(using: &random) ?? .enter
      desk.press(key)
      checkPosition(desk, "seed \(seed), step \(step), \(key)")
      if resizes || step % 5 == 0 { check(desk, "seed \(seed), step \(step), \(key)") }
    }
    desk.session.overlays = []
    desk.session.resized(to: Size(width: 80, height: 24))
    while !desk.session.undoable.isEmpty { desk.press("u") }
    #expect(desk.session.caseload == beginning)
  }

  private static func size(_ random: inout SeededGenerator) -> Size {
    Int.random(in: 0..<8, using: &random) > 0
      ? Size(
        width: Int.random(in: 60...130, using: &random),
        height: Int.random(in: 16...30, using: &random))
      : Size(
        width: Int.random(in: 1...500, using: &random),
        height: Int.random(in: 1...200, using: &random))
  }

  private func check(_ desk: Desk, _ place: @autoclosure () -> String) {
    let session = desk.session
    let canvas = session.draw()
    if canvas.size != session.size { Issue.record("size: \(place())") }
    if let cursor = canvas.cursor, !canvas.bounds.contains(cursor) {
      Issue.record("cursor \(cursor) outside \(canvas.size): \(place())")
    }
    let isOpen = session.layout != .tooSmall && session.overlays.isEmpty
    if isOpen, canvas.cursor == nil { Issue.record("no cursor: \(place())") }
  }

  private func checkPosition(_ desk: Desk, _ place: @autoclosure () -> String) {
    let session = desk.session
    guard session.layout != .tooSmall else { return }
    let shown = session.contents[session.screen]?.shown.count ?? 0
    let position = session.lists[session.screen]?.position ?? 0
    if position < 0 || position > max(0, shown - 1) {
      Issue.record("position \(position) of \(shown): \(place())")
    }
  }

  /// Texts that want to harm a terminal or a layout.
  static let hostile: [String] = {
    let one: [String] = [
      "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{9B}31m", "\u{202E}omgekeerd\u{202C}", "a\u{200B}b\u{FEFF}",
      "e" + String(repeating: "\u{301}", count: 60), "👨‍👩‍👧‍👦", "🇳🇱🏳️‍🌈", "een\ntwee\r\ndrie",
      "a\tb\tc", String(repeating: "lang ", count: 2000), "\u{0}\u{8}\u{7F}", "漢字かな",
      "\u{85}\u{2028}\u{2029}", "\u{E0001}\u{E007F}", "\u{AD}\u{34F}", "{}{}{}", "  ", "ﷺ", "नमस्ते",
      String(repeating: "x", count: 300),
    ]
    return one + (0..<180).map { one[$0 % one.count] + one[($0 * 7 + 3) % one.count] }
  }()

  @Test("hostile words in every field never reach the screen", arguments: 0..<3)
  func hostileText(_ part: Int) throws {
    var caseload = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    var poison = Poison(texts: RobustnessTests.hostile, next: part * 67)
    for wijk in caseload.wijken.rows { caseload.put(.wijk(poison.poisoned(wijk))) }
    for record in caseload.workers.rows { caseload.put(.worker(poison.poisoned(record))) }
    for record in caseload.residents.rows { caseload.put(.resident(poison.poisoned(record))) }
    for record in caseload.groups.rows { caseload.put(.group(poison.poisoned(record))) }
    for record in caseload.contacts.rows { caseload.put(.contact(poison.poisoned(record))) }
    for record in caseload.voorzieningen.rows {
      caseload.put(.voorziening(poison.poisoned(record)))
    }
    for record in caseload.signalen.rows { caseload.put(.signaal(poison.poisoned(record))) }
    for record in caseload.referrals.rows { caseload.put(.referral(poison.poisoned(record))) }
    for record in caseload.waakvlammen.rows { caseload.put(.waakvlam(poison.poisoned(record))) }
    for record in caseload.promises.rows { caseload.put(.promise(poison.poisoned(record))) }
    for width in [[60], [80], [120]][part] {
      for keys in [
        "", "2", "3", "4", "5", "6", "<enter>", "2<enter>", "3<enter>", "4<enter>", "5<enter>",
        "6<enter><pgdn>", "2d", "3d", "5d", "2t", "2t/lang", "4v", "2e", "4e", "5e", "6e", "3r",
        "2b", "3x1", "5x", "2f", "4f", "4m", "6n", "5n", "s@", "2/lang", "?",
      ] {
        var desk = Desk(caseload, width, 24)
        desk.press(keys)
        for _ in 0..<2 {
          let unsafe = desk.session.draw().lines.filter { !Text.isSafe($0.utf8) }
          #expect(unsafe.isEmpty, "\(keys) \(unsafe)")
          check(desk, keys)
          desk.press("<down>")
        }
      }
    }
  }
}

/// Replaces every text of a record, also in its parts, by the next one of a list.
struct Poison: FieldVisitor {
  let texts: [String]
  var next: Int

  mutating func poisoned<Element: FieldBearing>(_ record: Element) -> Element {
    var record = record
    record.visit(&self)
    return record
  }

  private mutating func dose() -> String {
    next += 1
    return texts[next % texts.count]
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if !Poison.isState("\(name)", value) { value = dose() }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    if !Poison.isState("\(name)", value ?? "") { value = dose() }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { value = [dose(), dose()] }
  mutating func number(_ name: StaticString, _ value: inout Int?) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) {}
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) {}
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) {}
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value?.visit(&self)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    if value.isEmpty { value = [Part()] }
    for place in value.indices { value[place].visit(&self) }
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}

  /// Days and technical states pass through the same door as text and stay as they are.
  private static func isState(_ name: String, _ value: String) -> Bool {
    let states: Set<String> = [
      "status", "urgency", "level", "risk", "verdict", "formality", "visibility", "activity",
      "strength", "overruled", "trust", "received", "ended", "day", "sent", "accepted", "started",
      "checked", "since", "until", "seen", "from", "due", "made", "kept",
    ]
    return states.contains(name) || Day(value) != nil
  }
}
