import Domain
import Exchange
import Testing

@Suite("a demo table")
struct DemoTests {
  private static let wijk = "@ key | name\nhier | Hier"

  private func tables(_ changed: [String: String]) -> [String: String] {
    var tables: [String: String] = [:]
    for kind in Kind.allCases { tables[kind.rawValue] = "" }
    tables["wijk"] = DemoTests.wijk
    return tables.merging(changed) { $1 }
  }

  private func fault(_ table: String, _ text: String?) throws -> DemoFault? {
    var given = tables([:])
    given[table] = text
    do throws(DemoFault) {
      _ = try DemoWijk.caseload(tables: given, today: Day(number: 20_000))
      return nil
    } catch {
      return error
    }
  }

  @Test("reads cells, fields, repeated fields and lines that go on")
  func reads() throws {
    let text = """
      # a comment
      @ key | name | sort
      tafel | Tafel
        about: Eten met
          z'n allen
        wijken: Hier, Daar
        person: Wim | koken
        person: Ria

        checked: -3 | gezien
      """
    let wijk = try DemoWijk.caseload(
      tables: tables(["voorziening": text]), today: Day(number: 20_000))
    let card = try #require(wijk.voorzieningen.rows.first)
    #expect(card.about == "Eten met z'n allen")
    #expect(card.wijken == ["Hier", "Daar"])
    #expect(card.people.map(\.name) == ["Wim", "Ria"])
    #expect(card.people.map(\.goodAt) == ["koken", nil])
    #expect(card.checked == Day(number: 19_997))
    #expect(card.sort == nil && card.visibility == .team && card.needsIndication == nil)
  }

  @Test("says which table, line and row is wrong, and what about it")
  func faults() throws {
    func expect(
      _ table: String, _ text: String?, line: Int, row: String, _ problem: DemoFault.Problem
    ) throws {
      #expect(
        try fault(table, text)
          == DemoFault(table: table, line: line, row: row, problem: problem))
    }
    try expect("wijk", nil, line: 0, row: "", .missingTable)
    try expect("wijk", "hier | Hier", line: 1, row: "hier", .noHeader)
    try expect("wijk", "@ key | naam", line: 1, row: "@", .unknownField("naam"))
    try expect("wijk", "@ key | name\nhier | Hier | x", line: 2, row: "hier", .tooManyCells)
    try expect("wijk", "@ key | name\nhier", line: 2, row: "hier", .missingField("name"))
    try expect("wijk", "@ key\nhier\n  naam: Hier", line: 2, row: "hier", .unknownField("naam"))
    try expect(
      "wijk", "@ key | name\nhier | Hier\nhier | Daar", line: 3, row: "hier",
      .duplicateKey("hier"))
    try expect(
      "signaal", "@ key | received | text | wijk | owner\na | gisteren | b | Hier", line: 2,
      row: "a", .unreadable(field: "received", value: "gisteren"))
    try expect(
      "signaal", "@ key | received | text | wijk | owner\na | -1 | b | Hier | piet", line: 2,
      row: "a", .unknownKey(field: "owner", key: "piet"))
    try expect(
      "signaal", "@ key | received | text | wijk | owner\na | -1 | b | Hier | hier", line: 2,
      row: "a", .unknownKey(field: "owner", key: "hier"))
    try expect(
      "signaal", "@ key | received | text | wijk | status\na | -1 | b | Hier | weg", line: 2,
      row: "a", .unreadable(field: "status", value: "weg"))
    #expect(try fault("wijk", DemoTests.wijk) == nil)
  }
}
