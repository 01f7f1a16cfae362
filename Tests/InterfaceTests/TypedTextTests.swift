import Canvas
import Domain
import Resources
import Testing

@testable import Interface

@Suite("typed text is never lost")
struct TypedTextTests {
  /// The keys that open something to type in, and what is typed.
  static let places = [
    "s", "2b", "2c", "2xa", "2xn", "2v<enter>", "5p", "5t", "5x", "3x4", "3<down><down>r", "2e",
    "4n", "4e", "5n", "5e", "6n", "6e", ":nieuwe bewoner<enter>",
  ]

  @Test("Esc throws it away only the second time", arguments: places)
  func escapeTwice(_ keys: String) throws {
    var desk = try Desk.demo()
    desk.press(keys)
    let depth = desk.session.overlays.count
    desk.press("qwerty<esc>")
    #expect(desk.screen.contains("qwerty"))
    #expect(desk.screen.contains("Nog een keer Esc gooit je tekst weg."))
    desk.press("!<esc>")
    #expect(desk.screen.contains("qwerty!"))
    desk.press("<esc>")
    #expect(desk.session.overlays.count == depth - 1 && !desk.screen.contains("qwerty"))
    #expect(desk.effects.isEmpty)
  }

  @Test("Esc leaves at once when nothing was typed", arguments: places)
  func escapeOnce(_ keys: String) throws {
    var desk = try Desk.demo()
    desk.press(keys)
    let depth = desk.session.overlays.count
    desk.press("<esc>")
    #expect(desk.session.overlays.count == depth - 1)
  }

  @Test(
    "when the disk refuses, the text is still there, and can be saved later",
    arguments: ["s", "2b", "2c", "2xa", "2xn", "5p", "5t", "5x", "3x4"])
  func failedCommit(_ keys: String) throws {
    var desk = try Desk.demo()
    let before = desk.session.caseload
    desk.press("\(keys)qwerty")
    let overlays = desk.session.overlays
    desk.diskSays = "De schijf is vol. Maak ruimte en probeer het opnieuw."
    desk.press("<enter>")
    #expect(desk.session.caseload == before)
    #expect(desk.session.overlays == overlays)
    #expect(desk.screen.contains("De schijf is vol. Maak ruimte en probeer het opnieuw."))
    desk.press("<enter>")
    #expect(desk.session.overlays.isEmpty && desk.session.caseload != before)
  }

  @Test("a form stays open when the disk refuses it, and marks stay")
  func failedForm() throws {
    var desk = try Desk.demo()
    desk.press("4nBuurttafel")
    desk.diskSays = "De schijf is vol."
    desk.press("<enter>")
    #expect(desk.screen.contains("Buurttafel") && desk.screen.contains("De schijf is vol."))
    desk.press("<enter>/buurttafel<enter>")
    #expect(desk.screen.contains("1 van 69"))
    desk.press("<esc>5  ")
    desk.diskSays = "De schijf is vol."
    desk.press("o")
    #expect(desk.screen.contains("2 aangekruist"))
    desk.press("o")
    #expect(!desk.screen.contains("2 aangekruist"))
  }

  @Test("pasted lines become one line")
  func paste() throws {
    var desk = try Desk.demo()
    desk.press("s")
    desk.press(.paste("Eerste regel\ntweede\tregel\r\nder\u{1B}de"))
    desk.press("<enter>")
    let text = try #require(desk.session.caseload.signalen.rows.last?.text)
    #expect(text == "Eerste regel tweede regel der□de")
    desk.press(.paste("los"))
    #expect(desk.screen.contains("Plakken kan in een tekstveld."))
  }

  @Test("a store that cannot be written says why before anything is typed", arguments: places)
  func readOnly(_ keys: String) throws {
    var desk = try Desk.demo()
    desk.session.readOnly = Phrase("Een ander venster heeft de opslag.", "Another window has it.")
    desk.press(keys == "2xa" || keys == "2xn" ? "2x" : keys)
    #expect(desk.screen.contains("Een ander venster heeft de opslag."))
    let isTyping = desk.session.overlays.contains { !$0.typed.isEmpty }
    #expect(!isTyping)
    desk.press("<enter>uU")
    #expect(desk.effects.isEmpty)
    desk.press("<esc><esc>2t<enter><enter>")
    #expect(desk.effects.isEmpty && desk.screen.contains("Een ander venster heeft de opslag."))
  }

  @Test("a window that becomes too small keeps the text, and does not quit over it")
  func tooSmall() throws {
    var desk = try Desk.demo()
    desk.press("sBelangrijk")
    desk.session.resized(to: Size(width: 20, height: 5))
    desk.press("q")
    #expect(!desk.left)
    desk.session.resized(to: Size(width: 80, height: 24))
    #expect(desk.screen.contains("Belangrijk"))
  }

  @Test("a field can be filled with Tab, also in its middle and after a comma")
  func completion() throws {
    var desk = try Desk.demo()
    desk.press("2<down>e<down><down><down><end>, f<left><tab>")
    desk.press("<enter>")
    let edited = desk.session.caseload.signalen.rows.first { $0.themes.count == 3 }
    #expect(edited?.themes.last == "financien")
    desk.press("e<down><down><down><down><^u>deze<tab><tab>")
    #expect(desk.screen.contains("deze week"))
    desk.press("<enter>")
    #expect(desk.session.caseload.signalen[edited?.id ?? .none]?.urgency == .thisWeek)
  }

  @Test("text from the user's own editor is saved, and an unchanged one is not")
  func editor() throws {
    var desk = try Desk.demo()
    desk.press("2E")
    guard case .edit(let text) = desk.effects.last else {
      Issue.record("no editor was asked for")
      return
    }
    #expect(text.hasPrefix("Kind van een jaar of zes"))
    desk.edited(text + "\n\nTweede alinea.")
    #expect(desk.screen.contains("Signaal bijgewerkt"))
    desk.press("E")
    desk.edited(nil)
    #expect(desk.screen.contains("De tekst is niet veranderd."))
    desk.press("6E")
    desk.edited("Houdt van tomaten.")
    #expect(
      desk.session.caseload.residents.rows.contains { $0.notes == "Houdt van tomaten." })
  }
}
