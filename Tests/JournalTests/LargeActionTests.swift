import Domain
import Testing

@testable import Journal

/// An import is one action of thousands of edits, which two threads write.
@Suite("An action of very many edits") struct LargeActionTests {
  private static func card(_ number: Int, _ name: String) -> AnyRecord {
    var card = Voorziening()
    card.id = ID(high: 0x0189_0000_0000_7000, low: UInt64(number))
    card.name = name
    return card.any
  }

  @Test("it is stored, opened and taken back as a whole", arguments: [499, 500, 501, 1501])
  func stored(count: Int) throws {
    var bench = try Bench()
    let before = bench.caseload
    try bench.commit((0..<count).map { Edit(old: nil, new: Self.card($0, "Kaart \($0)")) })
    // Each once more, in another order, so that the halves are about the same records.
    let again = (0..<count).map { number in
      Edit(old: Self.card(number, "Kaart \(number)"), new: Self.card(number, "\"Ander\" \(number)"))
    }
    try bench.commit(again.reversed())
    let after = bench.caseload
    try bench.reopen()
    #expect(bench.caseload == after && after.voorzieningen.count == count)
    _ = try bench.undo()
    _ = try bench.undo()
    #expect(bench.caseload == before)
  }

  @Test("an edit that does not begin with what an earlier one made is refused, in either half")
  func doesNotFollow() throws {
    var bench = try Bench()
    let made = (0..<800).map { Edit(old: nil, new: Self.card($0, "Kaart \($0)")) }
    let right = Edit(old: Self.card(3, "Kaart 3"), new: Self.card(3, "Anders"))
    let wrong = Edit(old: Self.card(3, "Iets"), new: Self.card(3, "Anders"))
    let bytes = bench.journalBytes
    #expect(throws: StoreFailure(.notStorable)) { try bench.commit(made + [wrong]) }
    #expect(throws: StoreFailure(.notStorable)) {
      try bench.commit(made.prefix(5) + [wrong] + made.dropFirst(5))
    }
    #expect(bench.journalBytes == bytes)
    try bench.commit(made + [right])
    try bench.reopen()
    #expect(bench.caseload.voorzieningen[ID(high: 0x0189_0000_0000_7000, low: 3)]?.name == "Anders")
  }
}
