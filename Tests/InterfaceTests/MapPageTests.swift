import Canvas
import Domain
import Resources
import Testing

@testable import Interface

@Suite("the map as text")
struct MapPageTests {
  @Test("as text it says the same, with or without a picture")
  func page() {
    let caseload = MapTests.few
    let cards = caseload.voorzieningen.rows.map(\.id)
    let page = MapPage(
      of: cards, in: caseload, around: Small.id(501), home: "Bospolder", atMost: 2, .nl)
    let lines = page.lines(width: 60, borders: .unicode)
    #expect(
      lines == [
        "Bij de brug", "", "Dichtbij", "1  Aan de kade · 120 m west", "2  Café Om · 190 m oost", "",
        "1 kaart zonder plek op de kaart",
      ])
    let drawn = page.lines(width: 60, pictureHeight: 10, borders: .ascii)
    #expect(drawn.suffix(7) == lines[...] && drawn.contains { $0.contains("@") })
    #expect(drawn.allSatisfy { Text.width(of: $0) <= 60 })
    let english = MapPage(of: [], in: caseload, home: "", atMost: 9, .en)
    #expect(
      english.lines(width: 200, borders: .unicode).first?.contains("nothing on the map") == true)
    let lost = MapPage(of: cards, in: caseload, around: Small.id(505), home: "", atMost: 9, .nl)
    #expect(lost.chosen == nil)
  }

  @Test(
    "distances in words",
    arguments: [
      (0.0, "0 m"), (7.4, "7 m"), (19.6, "20 m"), (23, "20 m"), (118, "120 m"), (994, "990 m"),
      (995.2, "1 km"), (1249, "1,2 km"), (2600, "2,6 km"), (9949, "9,9 km"), (9950, "10 km"),
      (12_499, "12 km"), (1e300, "1000000 km"),
    ])
  func distances(_ metres: Double, _ words: String) {
    #expect(MapWords.distance(metres, .nl) == words)
    #expect(MapWords.distance(metres, .en) == words.split(separator: ",").joined(separator: "."))
  }
}
