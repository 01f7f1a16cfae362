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

  private static let people = """
    @ key | name | wijk
    an | An | Hier
    bo | Bo | Hier
    """

  @Test("fills any kind of record by the names of its fields, with parts in cells")
  func filled() throws {
    let plans = """
      @ key | resident | support | status | started
      plan | an | coaching | extended | -30
        parts: together | De Kade | | | Naaien, met thee | | | 2
        parts: ownNetwork | Bo | bo
        extensions: -3 | 20 | Nog even.
        log: -2 | | Zonder naam
      """
    let wijk = try DemoWijk.caseload(
      tables: tables(["resident": DemoTests.people, "plan": plans]), today: Day(number: 20_000))
    let plan = try #require(wijk.plans.rows.first)
    #expect(plan.resident == wijk.residents.rows.first?.id)
    #expect(plan.support == .coaching && plan.status == .extended)
    #expect(plan.started == Day(number: 19_970))
    #expect(plan.parts.map(\.share) == [.together, .ownNetwork])
    #expect(plan.parts.map(\.perWeek) == [2, nil])
    #expect(plan.parts.map(\.what) == ["Naaien, met thee", nil])
    #expect(plan.parts.last?.party == wijk.residents.rows.last?.id)
    #expect(plan.extensions.map(\.until) == [Day(number: 20_020)])
    #expect(plan.log == [Note(day: Day(number: 19_998), worker: nil, text: "Zonder naam")])
  }

  @Test("fills a part from lines of its own, and what was read by hand stays")
  func named() throws {
    let contact = """
      @ from | to | relation
      an | bo | buur
        care.hoursPerWeek: 12
        care.load: heavy
        care.thanked: -5
        quality: good
      """
    let wijk = try DemoWijk.caseload(
      tables: tables(["resident": DemoTests.people, "contact": contact]),
      today: Day(number: 20_000))
    let tie = try #require(wijk.contacts.rows.first)
    #expect(tie.relation == "buur" && tie.quality == .good && tie.from != tie.to)
    #expect(tie.care?.hoursPerWeek == 12 && tie.care?.load == .heavy)
    #expect(tie.care?.thanked == Day(number: 19_995) && tie.care?.limitation == nil)
    #expect(wijk.residents.rows.allSatisfy { $0.volunteer == nil && $0.consent == nil })
  }

  @Test("says what is wrong with a field that is filled by its name")
  func filledFaults() throws {
    func expect(_ table: String, _ fields: String, _ problem: DemoFault.Problem) throws {
      var given = tables(["resident": DemoTests.people])
      given[table] = fields
      #expect(throws: DemoFault(table: table, line: 2, row: "x", problem: problem)) {
        try DemoWijk.caseload(tables: given, today: Day(number: 20_000))
      }
    }
    try expect("plan", "@ key | started\nx | -1", .missingField("resident"))
    try expect("story", "@ key | day\nx | -1", .missingField("text"))
    try expect(
      "plan", "@ key | started | resident\nx | -1 | hier",
      .unknownKey(field: "resident", key: "hier"))
    try expect(
      "plan", "@ key | started | resident | support\nx | -1 | an | snel",
      .unreadable(field: "support", value: "snel"))
    try expect(
      "plan", "@ key | started | resident\nx | -1 | an\n  extensions: -1 | 2 | a | b",
      .unreadable(field: "extensions", value: "-1 | 2 | a | b"))
    try expect(
      "household", "@ key | name | wijk\nx | X | Hier\n  care.load: heavy",
      .unknownField("care.load"))
  }
}
