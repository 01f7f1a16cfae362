import Canvas
import Domain
import Testing

@testable import Interface

/// Choosing among cards: values with counts, what is open now, ways of looking that are kept.
@Suite struct ChoosingTests {
  private func counts(_ desk: Desk) -> [String: Int] {
    Dictionary(
      (desk.session.contents[.kaart]?.facetCounts ?? []).map {
        ("\($0.facet.dimension):\(desk.session.facetLabel($0.facet))", $0.count)
      }
    ) { first, _ in first }
  }

  @Test("a figure says what choosing it would show, and it then shows that")
  func figures() throws {
    var desk = try Desk.demo(120, 40)
    desk.press("4f")
    let all = desk.session.facetLines
    #expect(all.count > 40)
    for (place, line) in all.enumerated() {
      guard case .value(let value) = line else { continue }
      desk.session.overlays = [.facets(position: place)]
      desk.press(" ")
      #expect(desk.session.contents[.kaart]?.shown.count == value.count, "\(value.facet)")
      desk.press(" ")
    }
    // Two of one dimension add up, two of different ones narrow.
    desk.press(.escape)
    let before = counts(desk)
    desk.session.lists[.kaart]?.facets = [
      Facet(dimension: .wijk, value: "Bospolder"), Facet(dimension: .wijk, value: "Carnisse"),
    ]
    desk.press("f")
    let shown = try #require(desk.session.contents[.kaart]).shown.count
    #expect(shown >= (before["wijk:Bospolder"] ?? 0) && shown <= 67)
    // The figures of the other wijken stay: choosing one adds it.
    #expect(counts(desk)["wijk:Middelland"] == before["wijk:Middelland"])
    #expect((counts(desk)["sort:loket"] ?? 0) < (before["sort:loket"] ?? 0))
  }

  @Test("o shows what is open at this minute, also past midnight, and follows the clock")
  func openNow() throws {
    var desk = try Desk.demo(160, 50)
    // Monday 2 March 2026, 10:00: De Brink is open, the eettafel is not.
    desk.press("4o")
    func names() -> [String] {
      let content = desk.session.contents[.kaart] ?? ListContent()
      return content.shown.map { desk.session.caseload.name(of: content.all[Int($0)].id) }
    }
    #expect(names().contains("Huis van de Wijk De Brink"))
    #expect(!names().contains("Eettafel Huis van de Wijk"))
    #expect(desk.session.message?.text.contains("10:00") == true)
    let tuesday = Desk.today + 1
    desk.session.clockChanged(to: try #require(LocalTime(day: tuesday, minute: 17 * 60 + 30)))
    #expect(names().contains("Eettafel Huis van de Wijk"))
    desk.session.clockChanged(to: try #require(LocalTime(day: tuesday, minute: 19 * 60 + 30)))
    #expect(!names().contains("Eettafel Huis van de Wijk"))
    desk.session.clockChanged(to: try #require(LocalTime(day: tuesday, minute: 17 * 60)))
    #expect(!names().contains("Eettafel Huis van de Wijk"))
    desk.press("o")
    #expect(names().contains("Eettafel Huis van de Wijk"), "it is still to come today")
    #expect(!names().contains("Formulierenbrigade"), "it was this morning")
    desk.press("o")
    #expect(names().count > 60)
    let christmas = try #require(Day("2026-12-25"))
    desk.session.clockChanged(to: try #require(LocalTime(day: christmas, minute: 600)))
    desk.press("o")
    #expect(desk.session.message?.text.contains("feestdag") == true)
    desk.press("oo")
    #expect(desk.session.message?.text.contains("feestdag") == false)
  }

  @Test("a way of looking is kept under its name, found again, and taken away")
  func saved() throws {
    var desk = try Desk.demo(120, 40)
    desk.press("4/eten<enter>")
    let found = desk.session.contents[.kaart]?.shown
    desk.press("fb")
    for letter in "Samen aan tafel" { desk.press(.character(letter)) }
    desk.press("<enter>")
    #expect(desk.session.user?.searches.map(\.name) == ["Samen aan tafel"])
    desk.press("<esc>")
    #expect(desk.session.lists[.kaart]?.isNarrowed == false)
    desk.press("f")
    #expect(desk.screen.contains("Samen aan tafel"))
    desk.press("<home><enter>")
    #expect(desk.session.contents[.kaart]?.shown == found)
    #expect(desk.session.lists[.kaart]?.filter == "eten")
    // It belongs to this list alone.
    desk.press("2f")
    #expect(!desk.screen.contains("Samen aan tafel"))
    desk.press("<esc>4f<home>x")
    #expect(desk.session.user?.searches.isEmpty == true)
    desk.press("<esc>u")
    #expect(desk.session.user?.searches.count == 1)
  }

  @Test("what was searched for is said in the row, also where its name does not have it")
  func why() throws {
    var desk = try Desk.demo(160, 50)
    desk.press("4/oppas")
    #expect(desk.screen.contains("Mantelzorgcafé · Rachid · regelt oppas voor die middag"))
    desk.press("<esc>/kleding")
    #expect(desk.screen.contains("De Volle Tas") && desk.screen.contains("kleding"))
  }

  @Test("a secret address finds nothing, and stands on no screen but the form")
  func secret() throws {
    var desk = try Desk.demo(160, 50)
    var card = try #require(
      desk.session.caseload.voorzieningen.rows.first { $0.name == "Klusploeg Bospolder" })
    card.places[0].address = "Naaldstraat 77"
    card.places[0].confidential = true
    card.imported = #"{"id":"x","locations":[{"address":"Naaldstraat 77"}]}"#
    desk.make(.edited(.voorziening(card)))
    desk.press("4/naaldstraat")
    #expect(desk.session.contents[.kaart]?.shown.isEmpty == true)
    desk.press("<esc>/klusploeg<enter><enter>")
    for _ in 0..<20 {
      #expect(!desk.screen.contains("Naaldstraat"))
      desk.press("<down>")
    }
    desk.press("<esc><esc>1")
    #expect(!desk.screen.contains("Naaldstraat"))
    desk.press("4/klusploeg<enter>e")
    #expect(desk.session.overlays.last?.typed.contains("Naaldstraat 77") == false)
    #expect(desk.screen.contains("Klusploeg"))
  }
}
