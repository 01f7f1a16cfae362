import Canvas
import Domain
import Exchange
import Resources
import Testing

@testable import Interface

@Suite("the map of the sociale kaart")
struct MapTests {
  /// A card with a place in the Markermeer, so many metres east and north of a middle.
  static func card(
    _ number: Int, _ name: String, east: Double, north: Double,
    _ change: (inout Voorziening) -> Void = { _ in }
  ) -> Voorziening {
    Small.card(number, name) { card in
      var place = Place()
      place.latitude = String(52.55 + north / 111_270)
      place.longitude = String(5.25 + east / 67_860)
      card.places = [place]
      change(&card)
    }
  }

  /// Four cards on a line to the east and one to the north, and one without a place.
  static var few: Caseload {
    var caseload = Small.empty
    let cards = [
      card(500, "Aan de kade", east: 0, north: 0) {
        $0.people = [ContactPerson(name: "Wim")]
        $0.openings = [MapTests.tuesday]
      },
      card(501, "Bij de brug", east: 120, north: 0), card(502, "Café Om", east: 310, north: 0),
      card(503, "De Duin", east: 0, north: 530), card(504, "Eettafel", east: 2600, north: 0),
      Small.card(505, "Fietsclub"),
    ]
    for card in cards { caseload.put(.voorziening(card)) }
    return caseload
  }

  private static var tuesday: Opening {
    var opening = Opening()
    (opening.days, opening.opens, opening.closes) = ("TU", "10:00", "12:00")
    opening.frequency = "WEEKLY"
    return opening
  }

  /// The text below or beside the picture, row by row.
  private func text(_ desk: Desk) -> [String] {
    let area = desk.session.mapAreas.text
    return desk.session.draw().lines.enumerated().filter { area.y..<area.bottom ~= $0.offset }
      .map { String($0.element.dropFirst(area.x).prefix(area.width)) }
      .map { line in String(line.reversed().drop { $0 == " " || $0 == "│" }.reversed()) }
  }

  private func chosen(_ desk: Desk) -> String? {
    let session = desk.session
    return session.mapState?.chosen.flatMap { session.cardMap[$0] }
      .map(session.caseload.name(of:))
  }

  @Test("m opens it at the selected card: who, when, and what is near with metres and direction")
  func opening() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4m")
    #expect(chosen(desk) == "Aan de kade")
    let lines = text(desk)
    #expect(lines[0] == "◉ Aan de kade · Wim · di 10:00–12:00")
    #expect(lines[1] == "1 Bij de brug · 120 m oost")
    #expect(lines[2] == "2 Café Om · 310 m oost")
    #expect(lines[3] == "3 De Duin · 530 m noord")
    #expect(lines[4] == "4 Eettafel · 2,6 km oost")
    #expect(lines[5] == "1 kaart zonder plek op de kaart")
    let area = desk.session.mapAreas.text
    #expect(desk.session.draw().cursor == area.origin)
  }

  @Test("three keys: to the second number, and its page is open in the list")
  func opensCard() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4m2<enter>")
    #expect(desk.session.overlays.isEmpty && desk.session.focus == .detail)
    #expect(desk.session.selectedID == Small.id(502) && desk.screen.contains("Café Om"))
  }

  @Test("arrows and letters move the middle by a quarter, and the nearest card is the chosen one")
  func panning() throws {
    for (keys, name) in [
      ("<right>", "Bij de brug"), ("l", "Bij de brug"), ("<right><left>", "Aan de kade"),
      ("<up><up><up>", "De Duin"), ("kkk", "De Duin"), ("kkkjjj", "Aan de kade"),
      ("hl", "Aan de kade"),
    ] {
      var desk = Desk(MapTests.few, 80, 24)
      desk.press("4m")
      // A quarter is 39 dots across and 13 down; at four metres a dot that is some 156 and 52.
      let view = try #require(desk.session.mapState?.view)
      while let state = desk.session.mapState, state.view.metresPerDot != 4 {
        desk.press(state.view.metresPerDot > 4 ? "+" : "-")
      }
      #expect(desk.session.mapState?.view.centre == view.centre)
      desk.press(keys)
      if keys == "<up><up><up>" || keys == "kkk" { desk.press("kkkkk") }
      if keys == "kkkjjj" { #expect(chosen(desk) == name) }
      #expect(chosen(desk) == name, "\(keys)")
    }
  }

  @Test("Tab and n go from near to far and round, Shift-Tab and p back; the middle stays")
  func stepping() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4m")
    let order = ["Bij de brug", "Café Om", "De Duin", "Eettafel", "Aan de kade"]
    for key in ["<tab>", "n"] {
      for name in order {
        desk.press(key)
        #expect(chosen(desk) == name)
      }
    }
    for key in ["<backtab>", "p"] {
      for name in order.reversed().dropFirst() + ["Aan de kade"] {
        if name == "Aan de kade" { desk.press(key); continue }
        if chosen(desk) == "Aan de kade" { desk.press(key) }
        #expect(chosen(desk) == name)
        desk.press(key)
      }
      while chosen(desk) != "Aan de kade" { desk.press(key) }
    }
  }

  @Test("the filter and the facets of the list narrow it, and it says so")
  func narrowed() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4/brug<enter>m")
    #expect(desk.session.cardMap.spots.count == 1)
    #expect(desk.screen.contains("alleen de lijst: 1 van 6"))
    #expect(desk.screen.contains("Geen andere kaart uit de lijst zoals je die nu ziet."))
    desk.press("<esc>/fietsclub<enter>m")
    #expect(desk.screen.contains("De lijst laat nu geen kaart met een plek zien."))
  }

  @Test("values that were chosen narrow it too, and the names of the wijken stand in the picture")
  func chosenValues() throws {
    var desk = try Desk.demo(160, 50)
    desk.press("4f")
    desk.choose("Bloemhof")
    desk.press("<enter>m")
    #expect(desk.screen.contains("alleen de lijst: 3 van 68 · Bloemhof"))
    #expect(desk.session.cardMap.spots.allSatisfy { $0.cards.count <= 3 })
    desk.press("<esc><esc>m0")
    #expect(!desk.screen.contains("alleen de lijst"))
    let area = desk.session.mapAreas.picture
    let picture = desk.session.draw().lines[area.y..<area.bottom]
      .map { String($0.dropFirst(area.x).prefix(area.width)) }.joined(separator: "\n")
    for name in ["Middelland", "Oude Westen", "Bloemhof"] { #expect(picture.contains(name)) }
  }

  @Test("with nothing to draw it says what to do, also with an empty list")
  func nothing() {
    for (width, height) in GoldenTests.sizes.map({ ($0.width, $0.height) }) {
      var desk = Desk(Small.empty, width, height)
      desk.press("4m")
      #expect(desk.screen.contains("waakvlam kaart gebieden"))
      desk.press("<enter>")
      #expect(desk.session.mapState != nil)
      for key in ["<tab>", "1", "+", "0", "h", "v", "x"] { desk.press(key) }
      desk.press("<esc>")
      #expect(desk.session.overlays.isEmpty)
    }
  }

  @Test("a card without a place says so when the map opens, and the own wijk is shown")
  func nowhere() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4Gm")
    #expect(desk.screen.contains("Fietsclub heeft geen plek op de plattegrond."))
    #expect(chosen(desk) != nil)
    desk.press("<esc>/fiets<enter>m")
    #expect(chosen(desk) == nil)
  }

  @Test("from Vandaag it opens at the card of today, and Esc goes back there")
  func fromToday() throws {
    var desk = try Desk.demo()
    while desk.session.context != .voorziening, desk.session.lists[.today]?.position ?? 0 < 60 {
      desk.press("<down>")
    }
    let card = try #require(
      desk.session.selectedID.flatMap { desk.session.caseload.voorzieningen[$0] })
    desk.press("m")
    #expect(chosen(desk) == card.name || !card.shownPlaces.contains { $0.latitude != nil })
    var other = desk
    other.press("<esc>")
    #expect(other.session.screen == .today && other.session.overlays.isEmpty)
    desk.press("<enter>")
    #expect(desk.session.screen == .kaart && desk.session.focus == .detail)
  }

  @Test("cards at one spot are one mark, all named; Tab goes past each")
  func together() {
    var caseload = Small.empty
    for (number, name) in ["Aan tafel", "Bridgeclub", "Cursus"].enumerated() {
      caseload.put(.voorziening(MapTests.card(500 + number, name, east: 0, north: 0)))
    }
    var desk = Desk(caseload, 80, 24)
    desk.press("4<down>m")
    #expect(text(desk)[1] == "  Op deze plek nog 2: Aan tafel, Cursus")
    #expect(desk.screen.filter { $0 == "◉" }.count == 2)
    desk.press("n")
    #expect(chosen(desk) == "Cursus")
    desk.press("n")
    #expect(chosen(desk) == "Aan tafel")
  }

  @Test("a number that is not there, and a key that does nothing, say so and change nothing")
  func refusals() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4m")
    let before = desk.session.mapState
    desk.press("9")
    #expect(desk.screen.contains("Er is hier geen kaart met nummer 9."))
    desk.press("y")
    #expect(desk.screen.contains("y doet hier niets."))
    #expect(desk.session.mapState == before)
    for _ in 0..<60 { desk.press("+") }
    #expect(desk.screen.contains("Dichterbij kan niet."))
    desk.press("0?")
    #expect(desk.screen.contains("Op de plattegrond"))
    desk.press("?")
    #expect(desk.session.mapState != nil && desk.session.overlays.count == 1)
    for key in ["q", "m", "<esc>"] {
      var other = desk
      other.press(key)
      #expect(other.session.overlays.isEmpty && !other.left)
    }
  }

  @Test("v refers to the card that is chosen there")
  func refers() throws {
    var caseload = MapTests.few
    caseload.put(.signaal(Small.signaal(900, "Meneer zoekt aanspraak")))
    var desk = Desk(caseload, 80, 24)
    desk.press("4m1v")
    guard case .picker(let picker)? = desk.session.overlays.last,
      case .signaal(let card) = picker.purpose
    else { return #expect(Bool(false), "no picker") }
    #expect(card == Small.id(501))
  }

  @Test("it is found by what it is about, and opens from Vandaag at the card of today")
  func palette() throws {
    for word in ["plattegrond", "dichtbij", "loopafstand", "map", "kaart"] {
      var desk = try Desk.demo()
      desk.press("4")
      #expect(desk.session.paletteEntries(word).map(\.action).contains(.showMap), "\(word)")
    }
    var desk = try Desk.demo()
    desk.press("/jolanda voorst<enter>")
    desk.press("<esc>")
    desk.press("2m")
    #expect(desk.session.mapState == nil)
  }

  @Test("a card that changes while the map is open is where it is now")
  func changes() {
    var desk = Desk(MapTests.few, 80, 24)
    desk.press("4m")
    var moved = MapTests.card(501, "Bij de brug", east: 120, north: 0)
    moved.places[0].confidential = true
    desk.make(.edited(.voorziening(moved)))
    if desk.session.mapState == nil { desk.press("m") }
    desk.press("n")
    #expect(!desk.screen.contains("Bij de brug"))
    #expect(desk.session.cardMap.withoutPosition == 2)
  }

  @Test("the picture has a mark for the chosen card, numbers for what is near, and a scale")
  func picture() {
    for borders in [Borders.unicode, .ascii] {
      var desk = Desk(MapTests.few, 80, 24, borders: borders)
      desk.press("4m0")
      let screen = desk.screen
      #expect(screen.contains(borders == .ascii ? "@" : "◉"))
      let area = desk.session.mapAreas.picture
      let rows = desk.session.draw().lines[area.y..<area.bottom]
        .map { $0.dropFirst(area.x).prefix(area.width) }
      #expect(borders == .unicode || rows.joined().utf8.allSatisfy { $0 < 0x80 })
      #expect(screen.contains(borders == .ascii ? "+---" : "└──"))
    }
  }
}
