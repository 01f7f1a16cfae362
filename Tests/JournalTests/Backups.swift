import Domain
import Testing

@testable import Journal

@Suite("A backup", .cheapKeys)
struct Backups {
  private static let passphrase = "vier paarden op het dak"
  private static let other = "/other"

  private func bench(encrypted: Bool) throws -> Bench {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))], "first")
    if encrypted {
      _ = try bench.journal.encrypt(bench.caseload, passphrase: Backups.passphrase)
    }
    try bench.commit([Edit(old: nil, new: wijk(2, "Carnisse"))], "second")
    return bench
  }

  private func secret(_ encrypted: Bool) -> Secret? {
    encrypted ? .passphrase(Backups.passphrase) : nil
  }

  @Test("holds everything, and becomes the same store on another device", arguments: [false, true])
  func thereAndBack(encrypted: Bool) throws {
    let bench = try bench(encrypted: encrypted)
    let made = try bench.journal.backup(bench.caseload)
    #expect(Backup.isEncrypted(made.bytes) == encrypted)
    let clear = String(decoding: made.bytes, as: UTF8.self).contains("Pendrecht")
    #expect(clear != encrypted)
    let read = try Backup(reading: made.bytes, secret: secret(encrypted))
    #expect(read.counts == [.wijk: 2] && read.sequence == 2 && read.store == bench.journal.store)
    let files = MemoryFileSystem()
    try read.restore(at: Backups.other, in: files, device: ID(high: 9, low: 9))
    let journal = try Journal.open(at: Backups.other, in: files, secret: secret(encrypted))
    #expect(journal.device == ID(high: 9, low: 9) && journal.store == bench.journal.store)
    #expect(journal.history == bench.journal.history && journal.access == .readWrite)
    let caseload = journal.takeCaseload()
    #expect(caseload == bench.caseload && journal.notices.isEmpty)
    #expect(try journal.undo(in: caseload, by: nil, at: Bench.time)?.action == "second")
    #expect(
      Journal.check(at: Backups.other, in: files, secret: secret(encrypted)).isSound)
  }

  @Test("goes nowhere where something is already")
  func occupied() throws {
    let bench = try bench(encrypted: false)
    let made = try bench.journal.backup(bench.caseload)
    #expect(throws: StoreFailure.self) {
      try made.restore(at: Bench.path, in: bench.files, device: ID(high: 9, low: 9))
    }
    let after = try Bench(opening: bench.files, lock: .none)
    #expect(after.caseload == bench.caseload)
  }

  @Test(
    "with one bit changed, cut off or with another secret it is refused", arguments: [false, true])
  func damage(encrypted: Bool) throws {
    let bench = try bench(encrypted: encrypted)
    let bytes = try bench.journal.backup(bench.caseload).bytes
    let secret = secret(encrypted)
    // A key costs some milliseconds: fewer places where one is needed.
    for index in stride(from: 0, to: bytes.count, by: encrypted ? 97 : 1) {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      #expect(throws: StoreFailure.self, "\(index)") {
        try Backup(reading: changed, secret: secret)
      }
    }
    for length in [0, 1, 70, bytes.count / 2, bytes.count - 1] {
      #expect(throws: StoreFailure(.damaged(line: nil))) {
        try Backup(reading: Array(bytes.prefix(length)), secret: secret)
      }
    }
    guard encrypted else { return }
    #expect(throws: StoreFailure(.wrongSecret, file: "store.json")) {
      try Backup(reading: bytes, secret: .passphrase("ander"))
    }
    #expect(throws: StoreFailure(.secretNeeded, file: "store.json")) {
      try Backup(reading: bytes, secret: nil)
    }
  }

  @Test(
    "the power going while it is put back leaves nothing, or all of it", arguments: [true, false])
  func crashing(keepingUnsynced: Bool) throws {
    let bench = try bench(encrypted: false)
    try bench.journal.audit.note("erased", [ID(high: 8, low: 8)], by: nil, at: Bench.time)
    let audit = try #require(bench.files.contents(of: "audit-2026.jsonl", at: Bench.path))
    let made = try bench.journal.backup(bench.caseload)
    var number = 1
    while true {
      let files = MemoryFileSystem()
      files.put([], as: "lock", at: "/before")
      files.put(audit, as: "audit-2026.jsonl", at: "/before")
      files.fault = { call, _ in call == number ? .crash : nil }
      func restore() throws {
        try made.restore(at: Backups.other, in: files, device: .none, after: "/before")
      }
      let isDone = (try? restore()) != nil
      let wasReached = files.calls >= number
      files.restart(keepingUnsynced: keepingUnsynced)
      if let journal = try? Journal.open(at: Backups.other, in: files) {
        #expect(journal.takeCaseload() == bench.caseload && journal.access == .readWrite)
      } else {
        #expect(!isDone)
        // It is done again as if nothing had been there.
        try restore()
      }
      #expect(
        Journal.erased(at: Backups.other, in: files) == [ID(high: 8, low: 8)], "the audit goes on")
      if !wasReached { break }
      number += 1
    }
    #expect(number > 5)
  }
}
