import Domain
import Testing

@Suite struct TableTests {
  private func wijk(_ number: Int, _ name: String) -> Wijk {
    var wijk = Wijk()
    wijk.id = id(number)
    wijk.name = name
    return wijk
  }

  @Test("a table behaves as a dictionary in the order of identities")
  func model() {
    var dice = Dice.thrown(for: "table")
    var table = Table<Wijk>()
    var model: [ID: Wijk] = [:]
    for step in 0..<20_000 {
      let number = dice.upTo(60)
      if dice.upTo(3) == 0 {
        table.remove(id(number))
        model[id(number)] = nil
      } else {
        let wijk = wijk(number, "\(step)")
        table.put(wijk)
        model[wijk.id] = wijk
      }
      let first = id(dice.upTo(60))
      let last = id(dice.upTo(60))
      let between = model.values.filter { $0.id >= first && $0.id <= last }
      guard Array(table.rows) == model.values.sorted(by: { $0.id < $1.id }),
        table.count == model.count, table[id(number)] == model[id(number)],
        table.contains(id(number)) == (model[id(number)] != nil),
        Array(table.records(from: first, through: last)) == between.sorted(by: { $0.id < $1.id })
      else {
        Issue.record("table and dictionary parted at step \(step)")
        return
      }
    }
  }

  @Test("of two records with one identity the last one stays")
  func lastStays() {
    let table = Table([wijk(3, "c"), wijk(1, "a"), wijk(3, "d"), wijk(2, "b"), wijk(1, "e")])
    #expect(table.rows.map(\.name) == ["e", "b", "d"])
    #expect(table.records(from: id(2), through: id(1)).isEmpty)
    #expect(table.records(from: id(2), through: id(2)).map(\.name) == ["b"])
  }
}
