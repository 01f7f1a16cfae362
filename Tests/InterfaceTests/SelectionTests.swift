import Canvas
import Domain
import Resources
import Testing

@testable import Interface

@Suite("the selection")
struct SelectionTests {
  @Test("stays on its record when the list changes around it")
  func staysOnRecord() throws {
    var desk = try Desk.demo()
    desk.press("2<down><down><down>")
    let selected = desk.session.selectedID
    desk.press("sNieuwe melding !veiligheid<enter>")
    #expect(desk.session.selectedID != selected)
    desk.press("<down><down><down>")
    let other = desk.session.selectedID
    #expect(other == selected)
    desk.press("uU")
    desk.press("2/silva<enter>")
    #expect(desk.session.selectedID == selected)
    desk.press("<esc>")
    #expect(desk.session.selectedID == selected && desk.screen.contains("›  2 dagen"))
  }

  @Test("comes back when a search is left with Esc")
  func leavingSearch() throws {
    var desk = try Desk.demo()
    desk.press("4<down><down><down>")
    let selected = desk.session.selectedID
    desk.press("/eten<down><esc>")
    #expect(desk.session.selectedID == selected)
    #expect(!desk.screen.contains("filter:"))
  }

  @Test("of one screen is not taken to another")
  func ownPlace() throws {
    var desk = try Desk.demo()
    desk.press("2G")
    let last = desk.session.selectedID
    desk.press("<esc>")
    #expect(desk.session.screen == .signalen, "Esc goes out of a filter or a detail, not elsewhere")
    desk.press("1")
    #expect(desk.session.screen == .today && desk.session.lists[.today]?.position == 0)
    #expect(desk.session.draw().cursor == Point(x: 1, y: 4))
    desk.press("2")
    #expect(desk.session.selectedID == last)
  }

  @Test("is drawn with the cursor on it, at every place of every list and at any height")
  func alwaysDrawn() throws {
    for height in [16, 17, 18, 19, 21, 24, 31] {
      for screen in 1...6 {
        var desk = try Desk.demo(80, height)
        desk.press("\(screen)")
        let count = desk.session.contents[desk.session.screen]?.shown.count ?? 0
        for place in 0..<count {
          #expect(desk.session.lists[desk.session.screen]?.position == place)
          let canvas = desk.session.draw()
          let cursor = try #require(canvas.cursor)
          #expect(canvas[cursor.x, cursor.y].base == "›", "\(screen) \(place) \(height)")
          #expect(canvas[cursor.x + 1, cursor.y].role == .selected)
          desk.press("<down>")
        }
      }
    }
  }

  @Test("stands on a page that begins with a heading and never ends with one")
  func pages() {
    for groups in [[1], [3, 1, 4], [1, 1, 1, 1, 1, 1], [20, 1, 7], [2, 30]] {
      var content = ListContent()
      for (heading, size) in groups.enumerated() {
        content.all += (0..<size).map {
          RowKey(id: Small.id(heading * 100 + $0), heading: UInt8(heading))
        }
      }
      content.shown = Array(0..<Int32(content.all.count))
      for height in 1...30 {
        for position in content.shown.indices {
          let page = ListPage(content, height: height, position: position, hasHeadings: true)
          #expect(page.lines.count <= height)
          #expect(page.lines.contains(.row(position)), "\(groups) \(height) \(position)")
          if height > 1, case .row = page.lines.first { Issue.record("no heading on top") }
          if case .heading = page.lines.last { Issue.record("a heading at the end") }
          let rows = page.lines.compactMap { if case .row(let row) = $0 { row } else { nil } }
          #expect(rows == Array((rows.first ?? 0)...(rows.last ?? 0)))
          #expect(page.hasMore == ((rows.last ?? 0) < content.shown.count - 1))
          #expect(page.hasLess == ((rows.first ?? 0) > 0))
          let plain = ListPage(content, height: height, position: position, hasHeadings: false)
          #expect(plain.lines.count == min(height, content.shown.count), "no empty lines")
          #expect(plain.lines.contains(.row(position)))
          if page.hasLess { #expect(page.lines.count >= height - 2) }
        }
      }
    }
  }

  @Test("what is marked is done at once, and undone at once")
  func bulk() throws {
    var desk = try Desk.demo()
    let before = desk.session.caseload
    desk.press("4   ")
    #expect(desk.screen.contains("3 aangekruist"))
    desk.press("c1")
    #expect(desk.effects.count { if case .commit = $0 { true } else { false } } == 1)
    #expect(desk.session.caseload.voorzieningen.rows.count { $0.checked == Desk.today } >= 3)
    #expect(desk.screen.contains("Gecontroleerd (3×)") && !desk.screen.contains("aangekruist"))
    desk.press("u")
    #expect(desk.session.caseload == before)

    desk.press("2/nieuw<esc>2<down> <down> xaAlles gedaan<enter>")
    #expect(desk.screen.contains("Signaal gesloten (2×)"))
    desk.press("u")
    #expect(desk.session.caseload == before)

    desk.press("5/dagen<esc>5  o")
    #expect(desk.screen.contains("Contact opgeslagen (2×)"))
    desk.press("u")
    #expect(desk.session.caseload == before)
  }

  @Test("all that is shown can be marked, and one more time unmarks it")
  func markAll() throws {
    var desk = try Desk.demo()
    desk.press("4/eettafel<enter>*")
    #expect(desk.session.lists[.kaart]?.marks.count == desk.session.contents[.kaart]?.shown.count)
    desk.press("*")
    #expect(desk.session.lists[.kaart]?.marks.isEmpty == true)
    desk.press("*<esc><esc>")
    #expect(desk.session.lists[.kaart]?.marks.isEmpty == true)
  }

  @Test("what works on one row says so when more are marked")
  func oneAtATime() throws {
    var desk = try Desk.demo()
    desk.press("2  v")
    #expect(desk.screen.contains("Dit kan maar op één regel tegelijk."))
    desk.press("<esc>v")
    #expect(desk.screen.contains("Triage: wie is het dichtst bij?"))
  }

  @Test("searching adds words up, and looks past case, accents and a slip of the pen")
  func searching() throws {
    var desk = try Desk.demo()
    func found(_ query: String) -> Int {
      desk.press("4/\(query)")
      defer { desk.press("<esc>") }
      return desk.session.contents[.kaart]?.shown.count ?? 0
    }
    #expect(found("eettafel") >= 2)
    #expect(found("EETTAFEL wim") == 1 && found("wim eettafel") == 1)
    #expect(found("eettafel farid") == 0)
    #expect(found("ayse") == found("Ayşe") && found("ayse") >= 1)
    #expect(found("financien") == found("Financiën") && found("financien") > 3)
    #expect(found("formulierenbrigde") == 1 && found("xettafel") == found("eettafel"))
    #expect(found("xqzzy") == 0)
  }

  @Test("values of one sort add up, of different sorts narrow")
  func facets() throws {
    var desk = try Desk.demo()
    desk.press("4f")
    desk.choose("Bloemhof")
    #expect(desk.session.contents[.kaart]?.shown.count == 3)
    desk.choose("Carnisse")
    #expect(desk.session.contents[.kaart]?.shown.count == 6)
    desk.choose("Financiën op orde")
    desk.press("<enter>")
    #expect(desk.screen.contains("Bloemhof · Carnisse · Financiën op orde"))
    let shown = desk.session.contents[.kaart]?.shown.count ?? 0
    #expect(shown > 0 && shown < 6)
    desk.press("<esc>")
    #expect(desk.session.contents[.kaart]?.shown.count == 68)
  }
}
