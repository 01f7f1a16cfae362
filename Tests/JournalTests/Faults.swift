import Domain
import Glibc
import Testing

@testable import Journal

@Suite("When a call fails or the power goes")
struct Faults {
  /// One thing that is done with a store while calls go wrong.
  enum Step: CaseIterable {
    case commit, undo, compact, close
  }

  /// A store with some history, a torn tail cut, and nothing going wrong yet.
  private func prepared() throws -> Bench {
    var bench = try Bench()
    var random = Random(state: 42)
    for _ in 0..<3 { try bench.commit([Edit(old: nil, new: random.record())]) }
    try bench.journal.compact(bench.caseload)
    for _ in 0..<3 { try bench.commit([Edit(old: nil, new: random.record())]) }
    return bench
  }

  private func perform(_ step: Step, _ bench: inout Bench) throws {
    switch step {
    case .commit: try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    case .undo: _ = try bench.undo()
    case .compact: try bench.journal.compact(bench.caseload)
    case .close: try bench.journal.close(compacting: bench.caseload)
    }
  }

  @Test(
    "any call failing, once or for ever after, leaves memory and disk the same and nothing half",
    arguments: Step.allCases,
    [
      MemoryFileSystem.Fault.error(EIO), .error(ENOSPC), .error(EDQUOT), .error(EROFS),
      .error(EACCES), .error(EMFILE), .error(EINTR), .short,
    ])
  func failing(step: Step, fault: MemoryFileSystem.Fault) throws {
    try failing(step, fault, forEver: false)
    // In a debug build two of them: what a call fails with makes no difference to those after it.
    if Extent.isWhole || [.error(EIO), .error(ENOSPC)].contains(fault) {
      try failing(step, fault, forEver: true)
    }
  }

  private func failing(_ step: Step, _ fault: MemoryFileSystem.Fault, forEver: Bool) throws {
    var number = 1
    while true {
      var bench = try prepared()
      let target = bench.files.calls + number
      bench.files.fault = { call, _ in
        call == target || forEver && call > target ? fault : nil
      }
      var failure: StoreFailure?
      do {
        try perform(step, &bench)
      } catch let thrown as StoreFailure {
        failure = thrown
      }
      let wasReached = bench.files.calls >= target
      bench.files.fault = { _, _ in nil }
      if let failure {
        #expect(failure.code != 0, "call \(number)")
      }
      // Whoever can write still writes; then everything is there on opening again.
      if bench.journal.access == .readWrite, step != .close {
        try bench.commit([Edit(old: nil, new: wijk(2, "Carnisse"))])
      }
      let before = bench.caseload
      let history = bench.journal.history
      let isUnknown = bench.journal.access == .readOnly(.syncFailed)
      try? bench.journal.close()
      let opened = try Bench(opening: bench.files)
      if isUnknown, opened.caseload != before {
        // It was said that nobody knows: then it may be there, as a whole.
        var after = try prepared()
        try perform(step, &after)
        try #require(opened.caseload == after.caseload, "\(step) \(fault) call \(number)")
      } else {
        try #require(opened.caseload == before, "\(step) \(fault) call \(number)")
        try #require(opened.journal.history == history)
      }
      try #require(opened.journal.access == .readWrite)
      try #require(opened.journal.notices.isEmpty, "\(step) \(fault) call \(number)")
      #expect(Journal.check(at: Bench.path, in: bench.files).isLeftoverFree)
      if !wasReached { break }
      number += 1
    }
    #expect(number > 2)
    Extent.tell("\(step) \(fault)\(forEver ? " for ever" : ""): \(number - 1) calls")
  }

  @Test(
    "a snapshot that reads back otherwise than it was written never takes the place of a good one")
  func garbledSnapshot() throws {
    var number = 1
    var refused = 0
    while true {
      let bench = try prepared()
      let target = bench.files.calls + number
      bench.files.fault = { call, _ in call == target ? .garbled : nil }
      if (try? bench.journal.compact(bench.caseload)) == nil { refused += 1 }
      let wasReached = bench.files.calls >= target
      bench.files.fault = { _, _ in nil }
      let snapshot = StoreFiles.snapshot(bench.journal.generation)
      try? bench.journal.close()
      // The manifest itself may be garbled: then the store says so, and the snapshots are whole.
      if let opened = try? Bench(opening: bench.files) {
        #expect(opened.caseload == bench.caseload, "call \(number)")
      } else {
        #expect(bench.files.contents(of: snapshot, at: Bench.path) != nil)
        let hash = bench.journal.manifest.snapshot
        let bytes = bench.files.contents(of: snapshot, at: Bench.path) ?? []
        #expect(
          try Snapshot(bytes, hash: hash, generation: bench.journal.generation, cipher: nil)
            .caseload == bench.caseload, "call \(number)")
      }
      if !wasReached { break }
      number += 1
    }
    #expect(refused > 0)
  }

  @Test("on a full disk a compaction gives up the reserve, and makes a new one when there is room")
  func reserve() throws {
    var bench = try prepared()
    func reserve() -> Int? { bench.files.contents(of: "reserve", at: Bench.path)?.count }
    #expect(reserve() == 2 << 20, "a compaction before this one made it")
    var random = Random(state: 7)
    for _ in 0..<40 { try bench.commit([Edit(old: nil, new: random.record())]) }
    let used = bench.files.names(at: Bench.path).reduce(0) {
      $0 + (bench.files.contents(of: $1, at: Bench.path)?.count ?? 0)
    }
    bench.files.capacity = used + 100
    #expect(throws: StoreFailure.self) {
      for _ in 0..<9 { try bench.commit([Edit(old: nil, new: random.record())]) }
    }
    #expect(bench.journal.access == .readWrite)
    try bench.journal.compact(bench.caseload)
    #expect(bench.journal.access == .readWrite && bench.journal.linesSinceSnapshot == 0)
    try bench.commit([Edit(old: nil, new: random.record())])
    bench.files.capacity = nil
    try bench.journal.compact(bench.caseload)
    #expect(reserve() == 2 << 20)
    // Without a reserve a full disk is said, and nothing is lost.
    try bench.files.directory(at: Bench.path, creating: false).remove("reserve")
    bench.files.capacity = 1
    let before = bench.caseload
    #expect(throws: StoreFailure.self) { try bench.journal.compact(before) }
    bench.files.capacity = nil
    try bench.reopen()
    #expect(bench.caseload == before && bench.journal.notices.isEmpty)
  }

  @Test("after a failed sync nothing is written any more", arguments: [EIO, ENOSPC])
  func failedSync(code: Int32) throws {
    var bench = try prepared()
    bench.files.fault = { _, operation in operation == .sync ? .error(code) : nil }
    let before = bench.caseload
    #expect(throws: StoreFailure.self) { try perform(.commit, &bench) }
    bench.files.fault = { _, _ in nil }
    #expect(bench.journal.access == .readOnly(.syncFailed))
    #expect(throws: StoreFailure(.readOnly)) { try perform(.commit, &bench) }
    try bench.journal.close()
    #expect(try Bench(opening: bench.files).caseload == before)
  }

  @Test(
    "the power going at any call loses nothing that was acknowledged", arguments: Step.allCases,
    [true, false])
  func crashing(step: Step, keepingUnsynced: Bool) throws {
    var number = 1
    while true {
      var bench = try prepared()
      let target = bench.files.calls + number
      bench.files.fault = { call, _ in call == target ? .crash : nil }
      let isDone = (try? perform(step, &bench)) != nil
      let wasReached = bench.files.calls >= target
      bench.files.restart(keepingUnsynced: keepingUnsynced)
      let opened = try Bench(opening: bench.files)
      var states = [bench.caseload]
      if !isDone, step == .commit || step == .undo {
        // It was not said to be stored; on disk it is there as a whole or not at all.
        var after = try prepared()
        try perform(step, &after)
        states.append(after.caseload)
      }
      try #require(states.contains(opened.caseload), "\(step) call \(number)")
      try #require(opened.journal.access == .readWrite)
      if !wasReached { break }
      number += 1
    }
    #expect(number > 2)
  }

  @Test("the power going while a store is made leaves a store or none", arguments: [true, false])
  func crashingCreation(keepingUnsynced: Bool) throws {
    var number = 1
    while true {
      let files = MemoryFileSystem()
      files.fault = { call, _ in call == number ? .crash : nil }
      let store = ID(high: 1, low: 1)
      let isMade =
        (try? Journal.create(at: Bench.path, in: files, store: store, device: store)) != nil
      let wasReached = files.calls >= number
      files.restart(keepingUnsynced: keepingUnsynced)
      if isMade {
        _ = try Bench(opening: files)
      } else {
        do {
          _ = try Bench(opening: files)
        } catch let failure as StoreFailure {
          #expect([.notAStore, .missing].contains(failure.kind), "call \(number)")
          let made = try Journal.create(at: Bench.path, in: files, store: store, device: store)
          #expect(made.access == .readWrite)
        }
      }
      if !wasReached { break }
      number += 1
    }
  }

  @Test(
    "the power going while a torn tail is cut leads to the same state", arguments: [true, false])
  func crashingRecovery(keepingUnsynced: Bool) throws {
    let whole = try prepared()
    try whole.journal.close()
    let torn = whole.journalBytes + Array(#"{"h":"12"#.utf8)
    var number = 1
    while true {
      let files = whole.copy(journal: torn)
      files.fault = { call, _ in call == number ? .crash : nil }
      _ = try? Bench(opening: files)
      let wasReached = files.calls >= number
      files.restart(keepingUnsynced: keepingUnsynced)
      let opened = try Bench(opening: files)
      try #require(opened.caseload == whole.caseload)
      try #require(opened.journalBytes == whole.journalBytes)
      let copies = files.names(at: Bench.path).filter { $0.hasPrefix("quarantine/") }
      try #require(copies.filter { !$0.hasSuffix(".tmp") }.count == 1, "call \(number)")
      if !wasReached { break }
      number += 1
    }
  }
}

extension StoreReport {
  var isLeftoverFree: Bool {
    !findings.contains { if case .leftover = $0 { true } else { false } }
  }
}
