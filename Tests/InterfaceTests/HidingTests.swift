import Canvas
import Domain
import Testing

@testable import Interface

/// What is left on the screen when somebody leaves the laptop alone.
@Suite("hiding")
struct HidingTests {
  /// The words on the screen that could be about somebody.
  private func words(_ desk: Desk) -> String {
    desk.session.draw().lines.joined().filter { $0.isLetter || $0 == " " }
  }

  @Test("an encrypted store asks for its passphrase, and gives back what was being typed")
  func locked() throws {
    var desk = try Desk.demo()
    desk.session.asksPassphrase = true
    desk.press("6/wit<enter>e<down>Half ")
    let before = desk.screen
    desk.session.hide()
    #expect(words(desk).trimmed == "waakvlam is op slot Typ je wachtwoord wat je deed staat er nog")
    desk.press("?")
    desk.press("<esc>q:z<enter>")
    #expect(desk.screen.contains("Dit is niet het wachtwoord.") && !desk.screen.contains("Wit"))
    #expect(!desk.left)
    desk.press("vier")
    #expect(desk.screen.contains("••••") && !desk.screen.contains("vier p"))
    desk.press(" paarden<enter>")
    #expect(desk.screen == before)
    #expect(!desk.session.isHidden)
  }

  @Test("without a passphrase it hides until a key is pressed", arguments: [false, true])
  func hidden(isEncrypted: Bool) throws {
    var desk = try Desk.demo()
    desk.session.asksPassphrase = isEncrypted
    desk.press("z")
    #expect(desk.session.isHidden && !desk.screen.contains("Vandaag"))
    desk.session.hide()
    #expect(desk.session.overlays.count == 1, "hiding what is hidden changes nothing")
    desk.press(isEncrypted ? "vier paarden<enter>" : "x")
    #expect(!desk.session.isHidden && desk.screen.contains("Vandaag"))
  }

  @Test("opening somebody's page is noted once, and walking past them is not")
  func looked() throws {
    var desk = try Desk.demo()
    desk.press("6<down><down><enter>")
    let id = try #require(desk.session.selectedID)
    #expect(desk.effects == [.looked(id)])
    desk.press("<down><esc>4<enter>")
    #expect(desk.effects == [.looked(id)])
  }

  @Test("going to the background locks an encrypted store, and Ctrl-C leaves it")
  func background() throws {
    var desk = try Desk.demo()
    desk.session.asksPassphrase = true
    desk.press("<^z>")
    #expect(desk.session.isHidden && desk.effects.last == .suspend)
    desk.press("<^c>")
    #expect(desk.left)
  }
}
