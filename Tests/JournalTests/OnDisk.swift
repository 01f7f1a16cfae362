import Domain
import Glibc
import Testing

@testable import Journal

@Suite("The real file system", .serialized)
struct OnDisk {
  /// A directory that is gone after the test.
  private func withPlace(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/waakvlam-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let path = String(cString: made)
    defer {
      let names = ["/store/quarantine", "/store", "/real", ""]
      for name in names { OnDisk.empty(path + name) }
    }
    try body(path)
  }

  private static func empty(_ path: String) {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(path + "/" + name) }
    }
    closedir(stream)
    rmdir(path)
  }

  private func mode(_ path: String) -> UInt32 {
    var found = stat()
    return lstat(path, &found) == 0 ? found.st_mode & 0o7777 : 0
  }

  private func create(_ path: String) throws -> Journal {
    try Journal.create(
      at: path, in: RealFileSystem(), store: ID(high: 1, low: 1), device: ID(high: 2, low: 2))
  }

  @Test("a store is for its owner only, and opens with what was stored")
  func roundTrip() throws {
    try withPlace { place in
      let path = place + "/a/../store"
      mkdir(place + "/a", 0o700)
      defer { rmdir(place + "/a") }
      let journal = try create(path)
      var caseload = journal.takeCaseload()
      caseload.apply(
        try journal.commit(
          "made", [Edit(old: nil, new: wijk(1, "Pendrecht"))], by: nil, at: Bench.time
        ).edits)
      try journal.compact(caseload)
      caseload.apply(
        try journal.commit(
          "made", [Edit(old: nil, new: wijk(2, "Carnisse"))], by: nil, at: Bench.time
        ).edits)
      try journal.close()
      #expect(mode(path) == 0o700)
      for name in ["lock", "store.json", "snapshot-2.json", "journal-2.jsonl"] {
        #expect(mode(path + "/" + name) == 0o600, "\(name)")
      }
      #expect(mode(path + "/snapshot-1.json") == 0)
      let opened = try Journal.open(at: path + "/", in: RealFileSystem())
      #expect(opened.access == .readWrite)
      #expect(opened.notices.isEmpty)
      #expect(opened.takeCaseload() == caseload)
      let other = try Journal.open(at: path, in: RealFileSystem())
      #expect(other.access == .readOnly(.locked(process: getpid())))
      #expect(Journal.check(at: path, in: RealFileSystem()).isSound)
    }
  }

  @Test("wider modes are repaired and told")
  func widerModes() throws {
    try withPlace { place in
      let path = place + "/store"
      try create(path).close()
      chmod(path, 0o755)
      chmod(path + "/snapshot-1.json", 0o644)
      let opened = try Journal.open(at: path, in: RealFileSystem())
      #expect(
        opened.notices == [
          .modeRepaired(file: "", mode: 0o755),
          .modeRepaired(file: "snapshot-1.json", mode: 0o644),
        ])
      #expect(mode(path) == 0o700)
      #expect(mode(path + "/snapshot-1.json") == 0o600)
    }
  }

  @Test("a symbolic link, a second name and a file in the place of the store are refused")
  func links() throws {
    try withPlace { place in
      try create(place + "/real").close()
      symlink(place + "/real", place + "/store")
      for path in [place + "/store", place + "/store/"] {
        #expect(throws: StoreFailure(.symbolicLink, operation: .openDirectory, code: ELOOP)) {
          try Journal.open(at: path, in: RealFileSystem())
        }
      }
      #expect(throws: StoreFailure(.notOrdinary, operation: .openDirectory, code: ENOTDIR)) {
        try Journal.open(at: place + "/real/store.json", in: RealFileSystem())
      }
      link(place + "/real/journal-1.jsonl", place + "/second")
      #expect(throws: StoreFailure(.notOrdinary, file: "journal-1.jsonl")) {
        try Journal.open(at: place + "/real", in: RealFileSystem())
      }
      unlink(place + "/second")
      rename(place + "/real/store.json", place + "/moved")
      symlink(place + "/moved", place + "/real/store.json")
      #expect(
        throws: StoreFailure(
          .symbolicLink, file: "store.json", operation: .open, code: ELOOP)
      ) {
        try Journal.open(at: place + "/real", in: RealFileSystem())
      }
    }
  }

  @Test("a store that cannot be written is open to read")
  func notWritable() throws {
    guard geteuid() != 0 else {
      print("skipped: permission bits do not bind root")
      return
    }
    try withPlace { place in
      let path = place + "/store"
      try create(path).close()
      unlink(path + "/lock")
      chmod(path, 0o500)
      defer { chmod(path, 0o700) }
      let opened = try Journal.open(at: path, in: RealFileSystem())
      #expect(opened.access == .readOnly(.notWritable))
    }
  }

  @Test("twenty thousand records open again, and how long that takes is printed")
  func manyRecords() throws {
    var random = Random.seeded()
    var snapshot = Snapshot(
      store: ID(high: 1, low: 1), generation: 1, sequence: 0, head: .ofNothing)
    for _ in 0..<20_000 { snapshot.caseload.put(random.record()) }
    let clock = ContinuousClock()
    var framed: (bytes: [UInt8], hash: ChainHash)?
    let writing = clock.measure { framed = snapshot.framed(with: nil) }
    let (bytes, hash) = try #require(framed)
    let files = MemoryFileSystem()
    let manifest = Manifest(
      store: snapshot.store, device: snapshot.store, generation: 1, snapshot: hash,
      head: Manifest.Head(sequence: 0, hash: hash))
    files.put(bytes, as: "snapshot-1.json", at: Bench.path)
    files.put([], as: "journal-1.jsonl", at: Bench.path)
    files.put(manifest.bytes, as: "store.json", at: Bench.path)
    var opened: Bench?
    let opening = try clock.measure { opened = try Bench(opening: files) }
    #expect(opened?.caseload == snapshot.caseload)
    print("20,000 records, \(bytes.count) bytes: write \(writing), open \(opening)")
  }
}
