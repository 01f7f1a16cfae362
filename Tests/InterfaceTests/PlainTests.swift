import Canvas
import Domain
import Support
import Testing

@testable import Interface

/// The plain mode: lines in, lines out, the same session.
@Suite struct PlainTests {
  private func desk() throws -> Desk {
    let demo = try Desk.demo()
    var desk = Desk(demo.session.caseload, 100, 30, borders: .plain)
    desk.session.resized(to: Session.plainSize)
    return desk
  }

  private func type(_ line: String, _ desk: inout Desk) {
    for key in desk.session.keys(for: line) { desk.press(key) }
  }

  @Test("what is read has no lines, boxes or rows of dots, and everything to choose has a number")
  func read() throws {
    var desk = try desk()
    for line in ["=4", "m", "<", "f", "<", "1", "<", "=2", "t", "<", "?", "<", "=1"] {
      type(line, &desk)
      let text = desk.session.plainLines().joined(separator: "\n")
      #expect(!text.isEmpty)
      #expect(!text.unicodeScalars.contains { (0x2500..<0x2580).contains($0.value) })
      #expect(!text.unicodeScalars.contains { (0x2800..<0x2900).contains($0.value) })
      #expect(desk.session.plainLines().allSatisfy { !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
    }
    type("=4", &desk)
    #expect(desk.session.plainLines().contains { $0.contains("2. Bezoekploeg 75+, Corrie") })
  }

  @Test("a number chooses, a word searches, and the eating table is referred to in a few lines")
  func refer() throws {
    var desk = try desk()
    for line in ["=4", "eettafel", "1"] { type(line, &desk) }
    #expect(desk.session.focus == .detail)
    #expect(desk.session.plainLines().contains("Eettafel Huis van de Wijk"))
    let before = desk.session.caseload.referrals.count
    for line in ["v", "2", "Ze wil met anderen eten", "."] { type(line, &desk) }
    #expect(desk.session.caseload.referrals.count == before + 1)
    #expect(desk.session.plainLines().last?.contains("Verwijzing opgeslagen") == true)
  }

  @Test("a form takes a line for every field: empty leaves it, a minus empties it, a dot saves")
  func form() throws {
    var desk = try desk()
    for line in ["=4", "klusploeg", "1", "e"] { type(line, &desk) }
    let id = try #require(desk.session.selectedID)
    for line in ["", "Ineke", "06-00000999", "."] { type(line, &desk) }
    let card = try #require(desk.session.caseload.voorzieningen[id])
    #expect(card.people.first?.name == "Ineke" && card.people.first?.phone == "06-00000999")
    for line in ["e", "", "", "-", "."] { type(line, &desk) }
    #expect(desk.session.caseload.voorzieningen[id]?.people.first?.phone == nil)
    // Going back leaves what was typed, and asks nothing twice.
    for line in ["e", "Andere naam", "<"] { type(line, &desk) }
    #expect(desk.session.overlays.isEmpty)
    #expect(desk.session.caseload.voorzieningen[id]?.name == "Klusploeg Bospolder")
  }

  @Test("a signaal is one line, a value is chosen by its number, the queue of three is worked")
  func work() throws {
    var desk = try desk()
    let before = desk.session.caseload.signalen.count
    type("s Mw De Wit al weken niet bij de koffie", &desk)
    #expect(desk.session.caseload.signalen.count == before + 1)
    for line in ["=4", "f", "2", ""] { type(line, &desk) }
    #expect(desk.session.lists[.kaart]?.facets.isEmpty == false)
    // An empty line reads on to the last value, as the line below says.
    for _ in 0..<9 { type("", &desk) }
    guard case .facets(let place)? = desk.session.overlays.last else {
      Issue.record("an empty line closed the values")
      return
    }
    #expect(place == desk.session.facetLines.count - 1 && desk.screen.contains("< klaar"))
    for line in ["<", "=1"] { type(line, &desk) }
    let calls = desk.session.caseload.cardsToCall(
      on: Desk.today, in: ["Bospolder"], by: desk.session.user?.id)
    #expect(calls.count == 3)
    for call in calls {
      let content = try #require(desk.session.contents[.today])
      let place = try #require(
        (0..<content.shown.count).first { content[$0]?.id == call.id })
      for line in ["\(place + 1)", "c", "1", "<"] { type(line, &desk) }
      #expect(desk.session.caseload.voorzieningen[call.id]?.checked == Desk.today)
      #expect(desk.session.caseload.voorzieningen[call.id]?.checkedHow == "gebeld")
    }
    let left = desk.session.caseload.cardsToCall(
      on: Desk.today, in: ["Bospolder"], by: desk.session.user?.id)
    #expect(left.isEmpty)
    #expect(!desk.screen.contains("Bel vandaag"))
  }

  @Test("no line does harm, wherever it is typed")
  func anyLine() throws {
    var random = SeededGenerator.printed(for: "any line in the plain mode")
    let lines = [
      "", "1", "2", "999", "=1", "=2", "=3", "=4", "=5", "=6", "=7", "<", "<", "v", "t", "e", "m",
      "f", "?", "d", "c", "o", "J", "n", "s", "s iets", "/eten", "eten", ".", "-", ":", ":brug",
      "z",
      "b", "x", "w", "K", "p", "0", "+", "99999999999999999999", "é", "=", "a b c",
    ]
    for _ in 0..<20 {
      var desk = try desk()
      for _ in 0..<60 {
        type(lines.randomElement(using: &random) ?? "", &desk)
        #expect(!desk.session.plainLines().isEmpty)
      }
    }
  }
}
