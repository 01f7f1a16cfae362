import Domain
import Testing

@testable import Journal

@Suite("Opening a store, alone and together")
struct OpeningAndSharing {
  @Test("the second to open reads only, hears who has it, and sees what is stored")
  func second() throws {
    var first = try Bench(process: 4711)
    try first.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    let second = try Bench(opening: first.files)
    #expect(second.journal.access == .readOnly(.locked(process: 4711)))
    #expect(second.caseload == first.caseload)
    #expect(throws: StoreFailure(.readOnly)) {
      try second.journal.commit("done", [], by: nil, at: Bench.time)
    }
    #expect(throws: StoreFailure(.readOnly)) { try second.journal.compact(second.caseload) }
    #expect(
      throws: StoreFailure(.locked(process: 4711), file: "lock", operation: .lock)
    ) {
      try Bench(opening: first.files, lock: .wait(milliseconds: 50))
    }
    #expect(first.files.paused == 50)
    try first.journal.close()
    #expect(
      try Bench(opening: first.files, lock: .wait(milliseconds: 0)).journal.access == .readWrite)
  }

  @Test("a reader beside a writer ignores a line that is not finished, and cuts nothing")
  func readerBesideWriter() throws {
    var first = try Bench()
    try first.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    let bytes = first.journalBytes
    first.files.fault = { _, operation in operation == .write ? .short : nil }
    let path = Bench.path
    let files = first.files
    var seen: [Caseload] = []
    files.fault = { _, operation in
      guard operation == .sync else { return nil }
      files.fault = { _, _ in nil }
      if let reader = try? Journal.open(at: path, in: files, lock: .none) {
        seen.append(reader.takeCaseload())
      }
      return nil
    }
    try first.commit([Edit(old: nil, new: wijk(2, "Carnisse"))])
    #expect(seen.map(\.count) == [2])
    let torn = first.copy(journal: bytes + first.journalBytes.dropFirst(bytes.count).dropLast(9))
    let reader = try Bench(opening: torn, lock: .none)
    #expect(reader.journal.access == .readOnly(.asked))
    #expect(reader.caseload.count == 1)
    #expect(torn.contents(of: "journal-1.jsonl", at: path)?.count == first.journalBytes.count - 9)
    #expect(!torn.names(at: path).contains("lock"))
  }

  @Test("a missing directory, an empty one and one with other things hold no store")
  func noStore() throws {
    let files = MemoryFileSystem()
    #expect(throws: StoreFailure(.missing, operation: .openDirectory, code: 2)) {
      try Bench(opening: files)
    }
    files.put([], as: "notes.txt", at: Bench.path)
    #expect(throws: StoreFailure(.notAStore)) { try Bench(opening: files) }
    #expect(files.names(at: Bench.path) == ["notes.txt"])
    #expect(throws: StoreFailure(.alreadyExists, file: "notes.txt")) {
      try Journal.create(at: Bench.path, in: files, store: .none, device: .none)
    }
  }

  @Test("the lists of a municipality are left alone, before, during and after")
  func ownLists() throws {
    let files = MemoryFileSystem()
    let lists = Array("{\"themes\": []}".utf8)
    files.put(lists, as: "reference.json", at: Bench.path, mode: 0o644)
    let journal = try Journal.create(at: Bench.path, in: files, store: .none, device: .none)
    try journal.compact(journal.takeCaseload())
    try journal.close()
    try Journal.open(at: Bench.path, in: files).close()
    #expect(files.contents(of: "reference.json", at: Bench.path) == lists)
    #expect(Journal.check(at: Bench.path, in: files).findings.isEmpty)
  }

  @Test("a store is not made over a store")
  func notTwice() throws {
    let bench = try Bench()
    try bench.journal.close()
    #expect {
      try Journal.create(at: Bench.path, in: bench.files, store: .none, device: .none)
    } throws: { ($0 as? StoreFailure)?.kind == .alreadyExists }
  }

  @Test("a lock that is a directory, a manifest that points nowhere, and another store's snapshot")
  func badPieces() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    try bench.journal.compact(bench.caseload)
    try bench.journal.close()
    let files = bench.files
    let folder = try files.directory(at: Bench.path, creating: false)

    // The generation that the manifest names is not there.
    let snapshot = try #require(files.contents(of: "snapshot-2.json", at: Bench.path))
    try folder.remove("snapshot-2.json")
    #expect(throws: StoreFailure.self) { try Bench(opening: files) }
    let missing = Journal.check(at: Bench.path, in: files)
    #expect(!missing.isSound && missing.findings.count == 1)

    // A whole snapshot, of another store, in its place.
    let other = try Journal.create(
      at: "/other", in: files, store: ID(high: 8, low: 8), device: ID(high: 2, low: 2))
    try other.compact(other.takeCaseload())
    let foreign = try #require(files.contents(of: "snapshot-2.json", at: "/other"))
    files.put(foreign, as: "snapshot-2.json", at: Bench.path)
    #expect(throws: StoreFailure(.damaged(line: nil), file: "snapshot-2.json")) {
      try Bench(opening: files)
    }
    // Also when the manifest is made to name its hash.
    let manifest = try #require(files.contents(of: "store.json", at: "/other"))
    let whole = try #require(files.contents(of: "store.json", at: Bench.path))
    var forged = try Manifest(whole)
    forged.snapshot = try Manifest(manifest).snapshot
    files.put(forged.bytes, as: "store.json", at: Bench.path)
    #expect(throws: StoreFailure(.damaged(line: nil), file: "snapshot-2.json")) {
      try Bench(opening: files)
    }
    files.put(whole, as: "store.json", at: Bench.path)
    files.put(snapshot, as: "snapshot-2.json", at: Bench.path)
    #expect(try Bench(opening: files).caseload == bench.caseload)

    // The lock.
    try folder.remove("lock")
    _ = try folder.directory("lock", creating: true)
    let failure = #expect(throws: StoreFailure.self) { try Bench(opening: files) }
    #expect(failure?.kind == .notOrdinary && failure?.file == "lock")
    #expect(try Bench(opening: files, lock: .none).caseload == bench.caseload)
  }

  @Test("a clock that went back stores all the same, in the order of what was done")
  func clockBack() throws {
    var bench = try Bench()
    for (number, time) in [(1, "2026-03-02T09:00:00Z"), (2, "2020-01-01T00:00:00Z")] {
      bench.caseload.apply(
        try bench.journal.commit(
          "added", [Edit(old: nil, new: wijk(number, "w"))], by: nil, at: time
        ).edits)
    }
    try bench.journal.close(compacting: bench.caseload)
    let again = try Bench(opening: bench.files)
    #expect(again.caseload.wijken.count == 2 && again.journal.sequence == 2)
    #expect(again.journal.notices.isEmpty)
    #expect(Journal.check(at: Bench.path, in: bench.files).isSound)
  }

  @Test("a store that lost its manifest is damaged, not absent")
  func lostManifest() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    try bench.journal.compact(bench.caseload)
    let files = MemoryFileSystem()
    for name in ["snapshot-2.json", "journal-2.jsonl"] {
      files.put(bench.files.contents(of: name, at: Bench.path) ?? [], as: name, at: Bench.path)
    }
    #expect(
      throws: StoreFailure(
        .damaged(line: nil), file: "store.json", operation: .open, code: 2)
    ) { try Bench(opening: files) }
  }

  @Test("what a newer version wrote is shown as far as it is known, and not written over")
  func newer() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    let edits = #"[{"k":"huishouden","id":"\#(ID(high: 3, low: 3))","f":{}}]"#
    let (line, _) = Frame.framing(after: bench.journal.head) { bytes in
      bytes += Array(#"{"s":2,"t":"","a":"later","e":\#(edits)}"#.utf8)
    }
    let opened = try Bench(opening: bench.copy(journal: bench.journalBytes + line))
    #expect(opened.journal.access == .readOnly(.newerVersion))
    #expect(opened.caseload == bench.caseload)
    let part = #"[{"day":"2026-01-01","text":"a","colour":"red"}]"#
    let signaal =
      #"{"id":[null,"\#(ID(high: 3, low: 3))"],"received":[null,"2026-01-01"],"#
      + #""text":[null,"b"],"wijk":[null,"c"],"urgency":[null,"calm"],"status":[null,"new"],"#
      + #""log":[null,\#(part)]}"#
    let (second, _) = Frame.framing(after: bench.journal.head) { bytes in
      let edit = #"{"k":"signaal","id":"\#(ID(high: 3, low: 3))","f":\#(signaal)}"#
      bytes += Array(#"{"s":2,"t":"","a":"later","e":[\#(edit)]}"#.utf8)
    }
    let other = try Bench(opening: bench.copy(journal: bench.journalBytes + second))
    #expect(other.journal.access == .readOnly(.newerVersion))
    #expect(other.journal.notices == [.unknownFieldInPart])
    #expect(other.caseload.signalen.rows.first?.log.count == 1)
  }

  @Test("everything in a sound store is counted, and what is not sound is named")
  func check() throws {
    var bench = try Bench()
    var referral = Referral()
    referral.id = ID(high: 4, low: 4)
    referral.signaal = ID(high: 5, low: 5)
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    let sound = Journal.check(at: Bench.path, in: bench.files)
    #expect(sound.isSound)
    #expect(sound.counts == [.wijk: 1])
    #expect(sound.lines == 1)
    var household = Household()
    household.id = ID(high: 4, low: 6)
    household.members = [ID(high: 5, low: 6)]
    try bench.commit([Edit(old: nil, new: referral.any), Edit(old: nil, new: household.any)])
    bench.files.put([], as: "snapshot-7.json", at: Bench.path)
    bench.files.put([], as: "brief.odt", at: Bench.path, mode: 0o644)
    bench.files.put(
      bench.files.contents(of: "store.json", at: Bench.path) ?? [], as: "store.json",
      at: Bench.path, mode: 0o640)
    #expect(
      Journal.check(at: Bench.path, in: bench.files).findings == [
        .unexpected(file: "brief.odt"), .leftover(file: "snapshot-7.json"),
        .openToOthers(file: "store.json", mode: 0o640),
        .dangling(kind: .household, record: household.id, mentions: household.members[0]),
        .dangling(kind: .referral, record: referral.id, mentions: referral.signaal),
      ])
  }

  @Test(
    "the place of the store follows option, environment and the XDG rules",
    arguments: [
      ("/a", ["WAAKVLAM_STORE": "/b"], "/a"), (nil, ["WAAKVLAM_STORE": "/b", "HOME": "/h"], "/b"),
      (nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/waakvlam"),
      (nil, ["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/waakvlam"),
      ("", ["WAAKVLAM_STORE": "", "HOME": "/h"], "/h/.local/share/waakvlam"), (nil, [:], nil),
    ] as [(String?, [String: String], String?)])
  func place(option: String?, environment: [String: String], expected: String?) {
    #expect(StorePlace.resolve(option: option, environment: environment) == expected)
  }
}
