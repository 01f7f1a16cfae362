import Domain
import Testing

/// The page Rules.md is read by people; these tests keep it true.
@Suite("The table of rules") struct RuleTableTests {
  let table: RuleTable

  init() throws { table = try RuleTable.read.get() }

  @Test("has all eighty-one rules once, in order, by the titles they have")
  func titles() {
    #expect(Rule.all.map(\.number) == Array(1...81))
    #expect(table.rows.map(\.number) == Rule.all.map(\.number))
    for (row, rule) in zip(table.rows, Rule.all) { #expect(row.title == rule.title) }
  }

  @Test("names functions that are there, in public, with those labels")
  func functions() {
    for row in table.rows {
      for link in row.functions where !table.declares(link) {
        Issue.record("R\(row.number ?? 0): \(link) is not there")
      }
      for place in row.places where !table.isPlace(place) {
        Issue.record("R\(row.number ?? 0): the screen has no \(place)")
      }
    }
    for wrong in [
      "Caseload/gap(on:to:)", "Caseload/gaps(on:)", "Coverage/gaps(on:to:)", "Gaps",
      "Caseload/clock(of:on:)-(Match,_)", "Caseload/needsRemarks(of:on:)",
    ] {
      #expect(!table.declares(wrong), "the look itself can fail: \(wrong)")
    }
    #expect(!table.isPlace("drawNothing"))
  }

  @Test("names sentences of tests that are there")
  func sentences() {
    for row in table.rows {
      for sentence in row.sentences where !table.testSentences.contains(sentence) {
        Issue.record("R\(row.number ?? 0): no test says: \(sentence)")
      }
    }
    let isFound = table.testSentences.contains(
      ["no", "test", "says", "this"].joined(separator: " "))
    #expect(!isFound && table.testSentences.count > 500)
  }

  @Test("names a function and a test for every rule that advises, checks or tells")
  func complete() {
    for (row, rule) in zip(table.rows, Rule.all) {
      #expect(!row.sentences.isEmpty, "R\(rule.number)")
      #expect(!row.functions.isEmpty || rule.sort == .screen && !row.places.isEmpty)
      #expect(!row.shown.isEmpty, "R\(rule.number)")
    }
  }

  @Test("names a function for every rule that has something to remark")
  func points() {
    for point in Point.allCases {
      let number = Remark(point, .none).rule.number
      let row = table.rows.first { $0.number == number }
      #expect(row?.functions.isEmpty == false, "\(point) of R\(number)")
    }
  }

  @Test("names commands that are there, and nothing as not shown that a screen asks for")
  func shown() {
    for row in table.rows {
      for word in row.commands.joined() where !table.commandWords.contains(word) {
        Issue.record("R\(row.number ?? 0): no command has the word \(word)")
      }
      guard !row.isShown else { continue }
      for link in row.functions where !link.contains("/remarks(") && table.isUsed(link) {
        Issue.record("R\(row.number ?? 0): a screen asks for \(link); say where")
      }
    }
    #expect(table.isUsed("Caseload/gaps(on:to:)"), "the look itself can find")
  }
}
