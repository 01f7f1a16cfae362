import Domain
import Foundation
import Resources
import Support
import Testing

@testable import Exchange

@Suite("the table of the kaart for a spreadsheet")
struct KaartTableTests {
  @Test("has a heading and a line for each card, in both languages")
  func lines() throws {
    var card = HSDSExportTests.ownCard()
    card.people[1].left = true
    card.openings[0].interval = 2
    card.openings[0].closedOnHolidays = true
    let bytes = KaartTable().bytes(of: [card])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let table = try CSVTable(bytes)
    #expect(
      table.header == [
        "Naam", "Contactpersonen", "Thema", "Soort", "Aanbod", "Formeel of niet", "Wijken", "Waar",
        "Wanneer", "Kosten", "Indicatie nodig", "Talen", "Telefoon", "E-mail", "Website",
        "Gecontroleerd", "Is er plek", "Rolstoel kan erin", "Vermelding",
      ])
    let cells = try #require(table.rows.first).cells
    #expect(cells[0] == "Eettafel \"De Brink\"")
    #expect(cells[1] == "Hatice (koken, 06-00000101)")
    #expect(cells[17] == "" && cells[18] == "open op de kaart")
    #expect(cells[5] == "informeel" && cells[6] == "Bospolder, Tussendijken")
    #expect(cells[7] == "Huis van de Wijk, Grutterstraat 12, 3027 AB Rotterdam")
    #expect(
      cells[8] == "di 17:30–19:00 (om de 2 weken; vanaf 2026-01-06; niet op feestdagen)")
    #expect(cells[10] == "nee" && cells[12] == "\u{A0}010-0000100" && cells[15] == "2026-02-20")
    let english = try CSVTable(KaartTable(language: .en).bytes(of: [card]))
    #expect(english.header[0] == "Name" && english.rows[0].cells[5] == "informal")
    #expect(try CSVTable(KaartTable().bytes(of: [])).rows.isEmpty)
  }

  /// What a spreadsheet would take for a formula, a number or a date.
  private static let dangers = [
    "=1+1", "+31 10 000 01 00", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x.example\";\"y\")",
    "＝1+1", "06-12", "0100000100", "1/2", "3,50", "−1", "=cmd|' /C calc'!A0", "\t=1", "\r=1",
    "1e5", "\"=1+1\"", ";=1+1",
  ]

  private func dangerous() -> [Voorziening] {
    Self.dangers.enumerated().map { index, text in
      var card = HSDSExportTests.ownCard()
      card.id = Domain.ID(milliseconds: UInt64(index + 1), random: (1, 2))
      card.name = text
      card.people = [ContactPerson(name: text, goodAt: text, phone: text)]
      card.themes = [text]
      card.cost = text
      card.phone = text
      card.website = text
      card.wijken = [text]
      card.about = text
      card.subkind = nil
      return card
    }
  }

  @Test("has no cell that a spreadsheet takes for a formula, and still reads as it was")
  func formulas() throws {
    let table = try CSVTable(KaartTable().bytes(of: dangerous()))
    #expect(table.rows.count == Self.dangers.count)
    for row in table.rows {
      #expect(row.cells.count == table.header.count)
      for cell in row.cells {
        #expect(!"=+-@\t\r＝＋－＠−".contains(cell.first ?? "x"), "\(cell)")
      }
    }
    let phones = Set(table.rows.map { $0.cells[12].dropFirst() })
    #expect(phones.isSuperset(of: ["+31 10 000 01 00", "06-12", "010\u{A0}0000100"]))
    #expect(table.rows.allSatisfy { $0.cells[12].first == "\u{A0}" })
  }

  @Test("has no formula in it when LibreOffice opens it, and the text is right")
  func libreOffice() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/kaart.csv"
    try Data(KaartTable().bytes(of: dangerous())).write(to: URL(fileURLWithPath: file))
    let outcome = try Outside.run([
      "soffice", "--headless", "-env:UserInstallation=file://\(folder.path)/profile",
      "--infilter=CSV:59,34,76,1", "--convert-to", "fods", "--outdir", folder.path, file,
    ])
    guard let outcome else {
      print("skipped: there is no soffice")
      return
    }
    #expect(outcome.status == 0, "\(outcome.output)")
    let sheet = try String(contentsOfFile: "\(folder.path)/kaart.fods", encoding: .utf8)
    #expect(!sheet.contains("table:formula"))
    #expect(sheet.contains("\u{A0}+31 10 000 01 00") && sheet.contains("\u{A0}06-12"))
    #expect(sheet.contains("\u{A0}010\u{A0}0000100"))
  }
}
