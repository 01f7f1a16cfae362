import Domain
import Testing

@testable import Journal

/// Looking something up without reading all: what was passed over is there when it is asked for, and
/// what was done to it since is seen.
@Suite("Looking into a store") struct LookingTests {
  /// Every record whose identity is even, and every settings record.
  private static func isWanted(_ kind: Kind, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard kind != .settings, bytes.count > 43,
      let id = ID(ascii: UnsafeBufferPointer(rebasing: bytes[7..<43]))
    else { return true }
    return id.low % 2 == 0
  }

  private static func check(_ files: MemoryFileSystem, secret: Secret? = nil) throws -> Int {
    let whole = try Journal.open(at: Bench.path, in: files, secret: secret, lock: .none)
    let all = whole.takeCaseload()
    var times: [ID: Int] = [:]
    let looking = try Journal.look(at: Bench.path, in: files, secret: secret) {
      { kind, bytes in
        if let id = ID(ascii: UnsafeBufferPointer(rebasing: bytes[7..<43])) {
          times[id, default: 0] += 1
        }
        return Self.isWanted(kind, bytes)
      }
    }
    #expect(times.values.allSatisfy { $0 == 1 }, "each is asked about once")
    let passed = looking.passedOver
    let seen = looking.takeCaseload()
    try looking.confirm()
    #expect(looking.access == whole.access)
    #expect(Set(passed).count == passed.count)
    #expect(seen.count + passed.count == all.count)
    var ids = Set(passed)
    for kind in Kind.allCases {
      for id in seen.table(of: kind).ids {
        #expect(seen[id] == all[id], "\(kind) \(id)")
        #expect(ids.insert(id).inserted)
      }
      for id in all.table(of: kind).ids { #expect(ids.contains(id)) }
    }
    // Many at once, in any order, and a few.
    let one = passed.shuffled() + Kind.allCases.flatMap { seen.table(of: $0).ids }
    let asked = Array(repeatElement(one, count: 120 / max(1, one.count) + 1).joined())
    for ids in [asked, Array(asked.prefix(20))] {
      let found = read(ids, in: looking)
      #expect(found.map(\.place) == Array(ids.indices))
      for (id, one) in zip(ids, found) {
        #expect(one.record == (seen[id] == nil ? all[id] : nil), "\(id)")
      }
    }
    #expect(try looking.lookAgain(in: files) { { _, _ in true } }.takeCaseload() == all)
    return passed.count
  }

  /// What was passed over, read after all, with the places that are told.
  private static func read(
    _ ids: [ID], in journal: Journal
  ) -> [(place: Int, record: AnyRecord?)] {
    let parts = journal.readPassedOver(ids, into: [(place: Int, record: AnyRecord?)]()) {
      if case .record(let record)? = $2 { $0.append(($1, record)) } else { $0.append(($1, nil)) }
    }
    return Array(parts.joined())
  }

  @Test("with what was made, changed and removed after the snapshot, in the clear and encrypted")
  func random() throws {
    var random = Random.seeded()
    var passed = 0
    for round in 0..<12 {
      var bench = try Bench()
      var key: RecoveryKey?
      if round % 3 == 2 {
        key = try bench.journal.encrypt(
          bench.caseload, passphrase: "vier paarden op het dak")
      }
      let secret = key.map(Secret.recoveryKey)
      let ids = (0..<40).map { _ in random.id() }
      for _ in 0..<60 { try bench.commit(bench.edits(&random, ids: ids)) }
      try bench.journal.compact(bench.caseload)
      passed += try Self.check(bench.files, secret: secret)
      for _ in 0..<30 {
        try bench.commit(bench.edits(&random, ids: ids))
        if random.chance(30) { _ = try bench.undo() }
        if random.chance(10) { _ = try bench.redo() }
      }
      passed += try Self.check(bench.files, secret: secret)
    }
    #expect(passed > 50)
  }

  @Test("a byte that changed anywhere is noticed, also where nothing was read")
  func damage() throws {
    var random = Random.seeded()
    var bench = try Bench()
    let ids = (0..<20).map { _ in random.id() }
    for _ in 0..<20 { try bench.commit(bench.edits(&random, ids: ids)) }
    try bench.journal.compact(bench.caseload)
    let name = StoreFiles.snapshot(bench.journal.generation)
    let bytes = try #require(bench.files.contents(of: name, at: Bench.path))
    for _ in 0..<200 {
      var broken = bytes
      broken[random.number(0..<bytes.count)] ^= 1 << UInt8(random.number(0..<8))
      let files = bench.copy(journal: bench.journalBytes)
      files.put(broken, as: name, at: Bench.path)
      #expect(throws: StoreFailure.self) {
        try Journal.look(at: Bench.path, in: files, for: { Self.isWanted }).confirm()
      }
    }
  }

  @Test("a record that this version cannot read is told apart when it is read after all")
  func unreadable() throws {
    var snapshot = Snapshot(
      store: ID(high: 1, low: 1), generation: 1, sequence: 0, head: .ofNothing)
    for number in 1...150 {
      var card = Voorziening()
      card.id = ID(high: 7, low: UInt64(number))
      card.name = "Kaart \(number)"
      snapshot.caseload.put(card.any)
    }
    let (whole, _) = snapshot.framed(with: nil)
    let content = try #require(whole.withUnsafeBytes { Frame($0)?.content })
    let text = String(decoding: whole[content], as: UTF8.self)
      .replacing(#""name":"Kaart 70""#, with: #""name":70"#)
    let (bytes, hash) = Frame.framing { $0 += text.utf8 }
    let files = MemoryFileSystem()
    files.put(bytes, as: "snapshot-1.json", at: Bench.path)
    files.put([], as: "journal-1.jsonl", at: Bench.path)
    let manifest = Manifest(
      store: snapshot.store, device: snapshot.store, generation: 1, snapshot: hash,
      head: Manifest.Head(sequence: 0, hash: hash))
    files.put(manifest.bytes, as: "store.json", at: Bench.path)
    let looking = try Journal.look(at: Bench.path, in: files, for: { { _, _ in false } })
    #expect(looking.passedOver.count == 149)
    let parts = looking.readPassedOver(looking.passedOver, into: [String]()) { names, _, one in
      switch one {
      case .record(.voorziening(let card)): names.append(card.name)
      case .record: names.append("another kind")
      case .unreadable: names.append("unreadable")
      case nil: names.append("gone")
      }
    }
    #expect(
      Array(parts.joined()) == (1...149).map { $0 == 70 ? "unreadable" : "Kaart \($0)" })
  }

  @Test("nothing can be stored in what was only looked into")
  func readOnly() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: Random.seeded(1).wijk)])
    let looking = try Journal.look(at: Bench.path, in: bench.files, for: { { _, _ in false } })
    #expect(looking.access == .readOnly(.asked))
    #expect(throws: StoreFailure(.readOnly)) {
      try looking.commit("done", [], by: nil, at: Bench.time)
    }
    #expect(throws: StoreFailure(.readOnly)) { try looking.compact(looking.takeCaseload()) }
  }
}

extension Random {
  fileprivate var wijk: AnyRecord {
    var copy = self
    return copy.record(.wijk, copy.id())
  }
}
