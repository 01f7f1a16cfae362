import Canvas
import Domain
import Exchange
import Resources
import Testing

@testable import Interface

/// The map as it is seen in the demo wijk.
@Suite("golden screens of the map")
struct MapGoldenTests {
  static let screens: [(name: String, keys: String)] = [
    ("plattegrond", "4/eettafel<enter><esc>m"), ("plattegrond-alles", "4m0"),
    ("plattegrond-geschoven", "4/eettafel<enter><esc>mlk"), ("plattegrond-dichtbij", "4m1+++nn"),
    ("plattegrond-filter", "4/taal<enter>m"), ("plattegrond-hulp", "4m?"),
  ]

  @Test("in the demo wijk", arguments: screens.map(\.name))
  func inDemo(_ name: String) throws {
    let keys = MapGoldenTests.screens.first { $0.name == name }?.keys ?? ""
    for size in GoldenTests.sizes {
      var desk = try Desk.demo(size.width, size.height)
      desk.press(keys)
      try Golden.check(name, desk.session.draw())
    }
  }

  @Test("in English, in ASCII, and with nothing in the store")
  func others() throws {
    let demo = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    for size in GoldenTests.sizes {
      var english = try Desk.demo(size.width, size.height, language: .en)
      english.press("4/eettafel<enter><esc>m")
      try Golden.check("en-map", english.session.draw())
      var ascii = Desk(demo, size.width, size.height, borders: .ascii)
      ascii.press("4/eettafel<enter><esc>m")
      try Golden.check("plattegrond-ascii", ascii.session.draw())
      var empty = Desk(Small.empty, size.width, size.height)
      empty.press("4m")
      try Golden.check("plattegrond-leeg", empty.session.draw())
    }
  }
}
