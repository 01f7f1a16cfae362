import Domain
import Testing

@testable import Journal

@Suite("Undo and redo")
struct UndoAndRedo {
  @Test(
    "random actions, undos and redos are equal to a list of states",
    arguments: 0..<Extent.of(1, 50))
  func walk(number: Int) throws {
    var random = Random.seeded()
    let ids = (0..<20).map { _ in random.id() }
    var bench = try Bench()
    // The model: every state that can be gone back to, and where in that list we are.
    var states = [bench.caseload]
    var names: [String] = []
    var present = 0
    let steps = Extent.of(2_000, 20_000)
    for step in 0..<steps {
      switch random.number(0..<100) {
      case 0..<45:
        let name = "action \(step)"
        try bench.commit(bench.edits(&random, ids: ids), name)
        states.removeSubrange((present + 1)...)
        names.removeSubrange(present...)
        states.append(bench.caseload)
        names.append(name)
        present += 1
        if names.count > History.limit {
          states.removeFirst()
          names.removeFirst()
          present -= 1
        }
      case 45..<75:
        let undone = try bench.undo()
        try #require(undone == (present > 0 ? names[present - 1] : nil))
        present = max(present - 1, 0)
      case 75..<97:
        let redone = try bench.redo()
        try #require(redone == (present < names.count ? names[present] : nil))
        present = min(present + 1, names.count)
      case 97: try bench.journal.compact(bench.caseload)
      default: try bench.reopen()
      }
      try #require(bench.caseload == states[present], "step \(step)")
      // Two hundred names at every one of a million steps would take most of the time.
      guard step % Extent.of(1, 50) == 0 else { continue }
      try #require(bench.journal.history.undoable.map(\.action) == Array(names[..<present]))
      try #require(
        bench.journal.history.redoable.map(\.action) == names[present...].reversed())
    }
    Extent.tell("\(steps) steps of actions, undo and redo")
    #expect(
      Journal.check(at: Bench.path, in: bench.files).findings.allSatisfy { finding in
        if case .dangling = finding { true } else { false }
      })
  }

  @Test("only the last two hundred actions can be undone")
  func limit() throws {
    var bench = try Bench()
    for number in 0..<205 { try bench.commit([Edit(old: nil, new: wijk(number, "Wijk"))]) }
    try bench.journal.compact(bench.caseload)
    try bench.reopen()
    var undone = 0
    while try bench.undo() != nil { undone += 1 }
    #expect(undone == 200)
    #expect(bench.caseload.count == 5)
  }

  @Test("a field that only a newer version knows survives an edit, an undo and a compaction")
  func unknownFields() throws {
    var bench = try Bench()
    var made = Wijk()
    made.id = ID(high: 1, low: 1)
    made.name = "Pendrecht"
    made.unknownFields = #"{"colour":{"red":1.0}}"#
    try bench.commit([Edit(old: nil, new: made.any)])
    var changed = made
    changed.name = "Carnisse"
    try bench.commit([Edit(old: made.any, new: changed.any)])
    try bench.reopen()
    #expect(bench.caseload.wijken[made.id] == changed)
    try bench.journal.compact(bench.caseload)
    try bench.reopen()
    #expect(bench.caseload.wijken[made.id] == changed)
    try bench.commit([Edit(old: changed.any, new: nil)])
    _ = try bench.undo()
    _ = try bench.undo()
    #expect(bench.caseload.wijken[made.id] == made)
  }

  @Test("what cannot be read back is not stored")
  func notStorable() throws {
    var bench = try Bench()
    var promise = Promise()
    promise.id = ID(high: 1, low: 1)
    promise.due = Day(number: 99_999_999)
    #expect(throws: StoreFailure(.notStorable)) {
      try bench.commit([Edit(old: nil, new: promise.any)])
    }
    promise.due = Day(number: 0)
    promise.what = "a\u{0}b"
    #expect(throws: StoreFailure(.notStorable)) {
      try bench.commit([Edit(old: nil, new: promise.any)])
    }
    #expect(throws: StoreFailure(.notStorable)) {
      try bench.commit([Edit(old: wijk(1, "a"), new: wijk(2, "a"))])
    }
    #expect(bench.journalBytes.isEmpty)
    #expect(bench.journal.access == .readWrite)
  }
}
