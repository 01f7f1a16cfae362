import Domain
import Testing

@testable import Journal

/// Who looked, changed, exported, was refused.
@Suite("The audit")
struct AuditTests {
  @Test("what was done with records is in a chain of its own, and damage in it shows")
  func audit() throws {
    var bench = try Bench()
    let id = ID(high: 1, low: 1)
    try bench.journal.audit.note("dossier", [id], by: Bench.worker, at: Bench.time)
    try bench.journal.audit.note("erased", [id], code: "wettelijke-plicht", by: nil, at: Bench.time)
    try bench.journal.audit.note("erased", [id], by: nil, at: "2027-01-01T00:00:00Z")
    #expect(Journal.check(at: Bench.path, in: bench.files).isSound)
    let name = "audit-2026.jsonl"
    let bytes = try #require(bench.files.contents(of: name, at: Bench.path))
    #expect(AuditYear(bytes).count == 2)
    let noted = bench.journal.audited.filter { $0.records.contains(id) }
    #expect(noted.map(\.action) == ["dossier", "erased", "erased"])
    #expect(noted.map(\.sequence) == [1, 2, 1] && noted[0].worker == Bench.worker)
    #expect(noted[1].code == "wettelijke-plicht" && noted[1].time == Bench.time)
    #expect(!bench.journal.audited.contains { $0.records == [ID(high: 8, low: 8)] })
    #expect(
      AuditYear(bench.files.contents(of: "audit-2027.jsonl", at: Bench.path) ?? []).count == 1)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      #expect(AuditYear(changed).damaged != nil, "\(index)")
    }
    // A line that was cut off is written over; damage before it stays to be seen.
    bench.files.put(Array(bytes.dropLast(9)), as: name, at: Bench.path)
    try bench.journal.audit.note("dossier", [id], by: nil, at: Bench.time)
    let mended = AuditYear(bench.files.contents(of: name, at: Bench.path) ?? [])
    #expect(mended.count == 2 && mended.damaged == nil)
    var damaged = bytes
    damaged[100] ^= 1
    bench.files.put(damaged, as: name, at: Bench.path)
    try bench.journal.audit.note("dossier", [id], by: nil, at: Bench.time)
    #expect(
      Journal.check(at: Bench.path, in: bench.files).findings.contains(
        .auditDamaged(file: name, line: 1)))
    #expect((bench.files.contents(of: name, at: Bench.path) ?? []).starts(with: damaged))
    try bench.reopen()
    #expect(bench.journal.access == .readWrite)
  }

  @Test("every action that is stored is in it, with identities and no word of what it says")
  func changes() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))], "wijkAdded")
    _ = try bench.undo()
    _ = try bench.redo()
    #expect(bench.files.contents(of: "audit-2026.jsonl", at: Bench.path) == nil)
    let before = bench.journal.audited
    try bench.journal.compact(bench.caseload)
    let entries = bench.journal.audited
    #expect(before.map(\.line) == entries.map(\.line), "the journal says it until it is closed")
    #expect(entries.map(\.sequence) == [1, 2, 3])
    #expect(entries.map(\.action) == ["changed", "changed", "changed"])
    #expect(entries.map(\.code) == ["wijkAdded", "wijkAdded", "wijkAdded"])
    #expect(entries.allSatisfy { $0.records == [wijk(1, "").id] && $0.worker == Bench.worker })
    let bytes = try #require(bench.files.contents(of: "audit-2026.jsonl", at: Bench.path))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Pendrecht"))
    // What could not be stored was not done.
    bench.files.fault = { _, operation in operation == .write ? .error(5) : nil }
    #expect(throws: StoreFailure.self) {
      try bench.commit([Edit(old: nil, new: wijk(2, "Carnisse"))])
    }
    bench.files.fault = { _, _ in nil }
    #expect(bench.journal.audited.count == 3)
  }

  @Test("a loss of power while a generation is closed takes over every change, and none twice")
  func once() throws {
    var call = 0
    while true {
      call += 1
      var bench = try Bench()
      for number in 1...3 { try bench.commit([Edit(old: nil, new: wijk(number, "\(number)"))]) }
      let first = bench.files.calls
      bench.files.fault = { [call] at, _ in at == first + call ? .crash : nil }
      let isDone = (try? bench.journal.compact(bench.caseload)) != nil
      bench.files.restart(keepingUnsynced: call % 2 == 0)
      bench = try Bench(opening: bench.files)
      try bench.commit([Edit(old: nil, new: wijk(4, "4"))])
      try bench.journal.compact(bench.caseload)
      #expect(bench.journal.audited.map(\.records) == (1...4).map { [wijk($0, "").id] }, "\(call)")
      #expect(
        Journal.check(at: Bench.path, in: bench.files).findings.allSatisfy {
          if case .leftover = $0 { true } else { false }
        })
      if isDone { break }
    }
    #expect(call > 20)
  }

  @Test("two that write in turn keep one chain, also beside whoever has the store")
  func inTurn() throws {
    let bench = try Bench()
    let other = try AuditTrail(at: Bench.path, in: bench.files)
    let trails = [bench.journal.audit, other]
    for number in 0..<40 {
      try trails[number / 3 % 2].note(
        "viewed", [ID(high: 3, low: UInt64(number))], by: nil, at: Bench.time)
    }
    let bytes = try #require(bench.files.contents(of: "audit-2026.jsonl", at: Bench.path))
    let year = AuditYear(bytes)
    #expect(year.count == 40 && year.damaged == nil)
    #expect(bench.journal.audited.map(\.sequence) == Array(1...40))
    #expect(Journal.check(at: Bench.path, in: bench.files).isSound)
  }

  @Test("a note waits for whoever writes one, and not for ever")
  func locked() throws {
    let bench = try Bench()
    try bench.journal.audit.note("viewed", [], by: nil, at: Bench.time)
    let folder = try StoreFolder(at: Bench.path, in: bench.files)
    let held = try folder.open("audit-2026.jsonl", .writing)
    #expect(try held.tryLock())
    #expect(throws: StoreFailure(.locked(process: nil), file: "audit-2026.jsonl", operation: .lock))
    {
      try bench.journal.audit.note("viewed", [], by: nil, at: Bench.time)
    }
    #expect(bench.files.paused >= 500)
    withExtendedLifetime(held) {}
  }
}
