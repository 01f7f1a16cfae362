import Domain
import Testing

@testable import Journal

/// What a compaction closes stays for fourteen days, and can be gone back to.
@Suite("Closed generations", .cheapKeys)
struct ClosedGenerationTests {
  private static let passphrase = "vier paarden op het dak"

  /// Adds a wijk on a day and compacts.
  private func work(_ bench: inout Bench, _ number: Int, on day: String) throws {
    let edit = Edit(old: nil, new: wijk(number, "wijk \(number)"))
    bench.caseload.apply(
      try bench.journal.commit("added", [edit], by: nil, at: day + "T09:00:00Z").edits)
    try bench.journal.compact(bench.caseload)
  }

  private func days(_ bench: Bench) throws -> [String] {
    try Journal.closedGenerations(at: Bench.path, in: bench.files).map(\.day.description)
  }

  @Test("one stays for every day, the last, and none for longer than fourteen days")
  func kept() throws {
    var bench = try Bench()
    try work(&bench, 1, on: "2026-03-01")
    try work(&bench, 2, on: "2026-03-01")
    try work(&bench, 3, on: "2026-03-02")
    #expect(try days(bench) == ["2026-03-02", "2026-03-01"])
    let day = try Journal.closedGenerations(at: Bench.path, in: bench.files)[1]
    let backup = try Backup(day, at: Bench.path, in: bench.files, secret: nil)
    #expect(backup.counts == [.wijk: 2] && backup.sequence == 2)
    let other = MemoryFileSystem()
    try backup.restore(at: "/other", in: other, device: ID(high: 9, low: 9))
    let back = try Journal.open(at: "/other", in: other).takeCaseload()
    #expect(back.wijken.rows.map(\.name) == ["wijk 1", "wijk 2"])
    try work(&bench, 4, on: "2026-03-14")
    #expect(try days(bench) == ["2026-03-14", "2026-03-02", "2026-03-01"])
    try work(&bench, 5, on: "2026-03-15")
    #expect(try days(bench) == ["2026-03-15", "2026-03-14", "2026-03-02"])
    let names = bench.files.names(at: Bench.path).filter { $0.hasPrefix("backups/") }
    #expect(names.count == 9, "a manifest, a snapshot and a journal each: \(names)")
    #expect(Journal.check(at: Bench.path, in: bench.files).isSound)
    // A compaction without an action closes nothing.
    try bench.journal.compact(bench.caseload)
    #expect(try days(bench) == ["2026-03-15", "2026-03-14", "2026-03-02"])
  }

  @Test("damage in one shows, and is not gone back to; the store itself is sound")
  func damage() throws {
    var bench = try Bench()
    try work(&bench, 1, on: "2026-03-01")
    let closed = try #require(
      try Journal.closedGenerations(at: Bench.path, in: bench.files).first)
    for name in bench.files.names(at: Bench.path) where name.hasPrefix("backups/") {
      let bytes = try #require(bench.files.contents(of: name, at: Bench.path))
      for place in [0, bytes.count / 2, bytes.count - 2] where !bytes.isEmpty {
        let files = bench.files
        var flipped = bytes
        flipped[place] ^= 1
        files.put(flipped, as: name, at: Bench.path)
        defer { files.put(bytes, as: name, at: Bench.path) }
        let report = Journal.check(at: Bench.path, in: files)
        #expect(report.findings.map(\.isClosedDamage) == [true], "\(name) \(place)")
        #expect(throws: StoreFailure.self) {
          try Backup(closed, at: Bench.path, in: files, secret: nil)
        }
        #expect(Journal.check(at: Bench.path, in: files).lines == 0)
      }
    }
  }

  @Test("none is left that is readable when a store is encrypted, or holds who was erased")
  func gone() throws {
    var bench = try Bench()
    try work(&bench, 1, on: "2026-03-01")
    _ = try bench.journal.encrypt(bench.caseload, passphrase: Self.passphrase)
    #expect(try days(bench).isEmpty)
    try work(&bench, 2, on: "2026-03-02")
    #expect(try days(bench) == ["2026-03-02"])
    let old = try #require(bench.caseload[wijk(2, "").id])
    bench.caseload.apply(
      try bench.journal.commit(
        "erased", [Edit(old: old, new: nil)], by: nil, at: "2026-03-03T09:00:00Z"
      ).edits)
    _ = try bench.journal.rewrite(bench.caseload, passphrase: Self.passphrase)
    #expect(try days(bench).isEmpty)
    #expect(bench.files.names(at: Bench.path).allSatisfy { !$0.hasPrefix("backups/") })
    try work(&bench, 3, on: "2026-03-04")
    try bench.journal.decrypt(bench.caseload)
    #expect(try days(bench).isEmpty, "what nothing opens any more is of no use")
  }

  @Test("an old passphrase opens no closed generation either")
  func passphrase() throws {
    var bench = try Bench()
    let recovery = try bench.journal.encrypt(bench.caseload, passphrase: Self.passphrase)
    try work(&bench, 1, on: "2026-03-01")
    try bench.journal.changePassphrase(to: "acht koeien in de wei")
    let closed = try #require(
      try Journal.closedGenerations(at: Bench.path, in: bench.files).first)
    func opens(_ secret: Secret) -> Bool {
      (try? Backup(closed, at: Bench.path, in: bench.files, secret: secret)) != nil
    }
    #expect(!opens(.passphrase(Self.passphrase)))
    #expect(opens(.passphrase("acht koeien in de wei")) && opens(.recoveryKey(recovery)))
    _ = try bench.journal.changeRecoveryKey()
    #expect(!opens(.recoveryKey(recovery)))
  }

  @Test("whatever fails while one is put away, the store holds and goes on")
  func faults() throws {
    var call = 0
    while true {
      call += 1
      var bench = try Bench()
      try work(&bench, 1, on: "2026-03-01")
      let edit = Edit(old: nil, new: wijk(2, "twee"))
      bench.caseload.apply(
        try bench.journal.commit("added", [edit], by: nil, at: "2026-03-02T09:00:00Z").edits)
      let first = bench.files.calls
      bench.files.fault = { [call] at, _ in at == first + call ? .error(5) : nil }
      try? bench.journal.compact(bench.caseload)
      let made = bench.files.calls - first
      bench.files.fault = { _, _ in nil }
      try? bench.journal.close()
      let again = try Journal.open(at: Bench.path, in: bench.files)
      #expect(again.access == .readWrite && again.takeCaseload() == bench.caseload, "\(call)")
      #expect(Journal.check(at: Bench.path, in: bench.files).isSound, "\(call)")
      if made < call { break }
    }
    #expect(call > 20)
  }
}

extension StoreReport.Finding {
  fileprivate var isClosedDamage: Bool {
    if case .closedDamaged = self { true } else { false }
  }
}
