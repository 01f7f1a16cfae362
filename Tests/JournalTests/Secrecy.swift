import Domain
import JSON
import Testing

@testable import Journal

@Suite("An encrypted store", .cheapKeys)
struct Secrecy {
  private static let passphrase = "vier paarden op het dak"
  /// Words that stand nowhere in an encrypted store.
  private static let needles = [
    "Mevrouw De Wit", "Pendrecht", "Lentestraat", "signaal", "wijk\"", "resident", "text",
  ]

  /// An encrypted store with a few people in it; the recovery key is that of the store.
  private func bench(
    _ files: MemoryFileSystem = MemoryFileSystem()
  ) throws -> (bench: Bench, recovery: RecoveryKey) {
    let (journal, recovery) = try Journal.create(
      at: Bench.path, in: files, passphrase: Secrecy.passphrase, store: ID(high: 1, low: 1),
      device: ID(high: 2, low: 2))
    var bench = Bench(files, journal)
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    var resident = Resident()
    resident.id = ID(high: 3, low: 3)
    resident.name = "Mevrouw De Wit"
    resident.wijk = "Pendrecht"
    resident.street = "Lentestraat 5"
    try bench.commit([Edit(old: nil, new: .resident(resident))])
    return (bench, recovery)
  }

  private func open(
    _ files: MemoryFileSystem, _ secret: Secret?
  ) throws(StoreFailure) -> Journal {
    try Journal.open(at: Bench.path, in: files, secret: secret)
  }

  private func holds(_ bytes: [UInt8], _ needle: String) -> Bool {
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count else { return false }
    return (0...bytes.count - needle.count).contains { bytes[$0...].starts(with: needle) }
  }

  /// The needles that can be read somewhere in the folder.
  private func found(in files: MemoryFileSystem) -> [String] {
    let names = files.names(at: Bench.path)
    return Secrecy.needles.filter { needle in
      names.contains { holds(files.contents(of: $0, at: Bench.path) ?? [], needle) }
    }
  }

  @Test("opens with the passphrase and with the recovery key, and with nothing else")
  func opening() throws {
    var (bench, recovery) = try bench()
    let state = bench.caseload
    try bench.journal.close()
    for secret in [
      Secret.passphrase(Secrecy.passphrase), .recoveryKey(recovery),
      .recoveryKey(try #require(RecoveryKey(typed: "\(recovery)".lowercased()))),
    ] {
      let journal = try open(bench.files, secret)
      #expect(journal.isEncrypted && journal.takeCaseload() == state)
      #expect(journal.opens(with: secret) && !journal.opens(with: .passphrase("ander")))
      try journal.close()
    }
    #expect(throws: StoreFailure(.secretNeeded, file: "store.json")) { try open(bench.files, nil) }
    for wrong in [Secret.passphrase("vier paarden op het Dak"), .recoveryKey(RecoveryKey())] {
      #expect(throws: StoreFailure(.wrongSecret, file: "store.json")) {
        try open(bench.files, wrong)
      }
    }
    #expect(try Journal.isEncrypted(at: Bench.path, in: bench.files))
  }

  @Test("a letter that can be written in two ways is one letter")
  func normalised() throws {
    let files = MemoryFileSystem()
    let (journal, _) = try Journal.create(
      at: Bench.path, in: files, passphrase: "caf\u{E9}", store: ID(high: 1, low: 1),
      device: ID(high: 2, low: 2))
    try journal.close()
    try open(files, .passphrase("cafe\u{301}")).close()
  }

  @Test("no name and no field can be read anywhere in the folder, also after a compaction")
  func needles() throws {
    var (bench, _) = try bench()
    #expect(found(in: bench.files).isEmpty)
    #expect(bench.journalBytes.count > 400, "there is something to look in")
    try bench.journal.compact(bench.caseload)
    #expect(found(in: bench.files).isEmpty)
    try bench.commit([Edit(old: nil, new: wijk(2, "Lentestraat"))])
    _ = try bench.undo()
    #expect(found(in: bench.files).isEmpty)
    var plain = try Bench()
    try plain.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    #expect(found(in: plain.files).contains("Pendrecht"), "the scan finds what is there")
  }

  /// Twenty words that somebody who finds the laptop must not read.
  private static let secrets = [
    "Zwaantje", "van der Meulen", "Haringkade 12", "0612345678", "zwaan@voorbeeld.nl",
    "drinkt weer",
    "bang voor haar zoon", "schuld van 4000", "Lachgas", "Moerdijkstraat", "naaiatelier",
    "kent niemand", "wil naar de kerk", "voogd", "huurachterstand", "Turks", "Samira Bos",
    "terugval", "niet thuis", "Kluis 7",
  ]

  @Test("twenty words are in no file through the whole life of a store, and gone when erased")
  func life() throws {
    for isEncrypted in [true, false] {
      let files = MemoryFileSystem()
      var bench = try Bench(
        files,
        isEncrypted
          ? try Journal.create(
            at: Bench.path, in: files, passphrase: Secrecy.passphrase, store: ID(high: 1, low: 1),
            device: ID(high: 2, low: 2)
          ).journal
          : Journal.create(
            at: Bench.path, in: files, store: ID(high: 1, low: 1), device: ID(high: 2, low: 2)))
      func readable() -> [String] {
        let all = files.names(at: Bench.path).map { files.contents(of: $0, at: Bench.path) ?? [] }
        return Self.secrets.filter { word in all.contains { holds($0, word) } }
      }
      var resident = Resident()
      resident.id = ID(high: 3, low: 3)
      (resident.name, resident.wijk) = ("Zwaantje van der Meulen", "Moerdijkstraat")
      (resident.street, resident.phone) = ("Haringkade 12", "0612345678")
      resident.notes = "zwaan@voorbeeld.nl, drinkt weer, bang voor haar zoon, schuld van 4000"
      resident.talents = ["naaiatelier"]
      resident.languages = ["Turks"]
      var signaal = Signaal()
      signaal.id = ID(high: 3, low: 4)
      signaal.text = "Lachgas in de box, kent niemand, wil naar de kerk, voogd, huurachterstand"
      (signaal.wijk, signaal.informant) = ("Pendrecht", "Samira Bos")
      signaal.reason = "terugval, niet thuis, Kluis 7"
      signaal.about = resident.id
      try bench.commit([Edit(old: nil, new: .resident(resident))], "residentAdded")
      try bench.commit([Edit(old: nil, new: .signaal(signaal))], "signaalReceived")
      #expect(readable().count == (isEncrypted ? 0 : 20))
      _ = try bench.undo()
      _ = try bench.redo()
      try bench.journal.compact(bench.caseload)
      try bench.commit([Edit(old: .signaal(signaal), new: nil)])
      try bench.journal.audit.note("viewed", [resident.id], by: Bench.worker, at: Bench.time)
      _ = try bench.journal.backup(bench.caseload)
      try bench.journal.close(compacting: bench.caseload)
      // A line that was cut off goes to quarantine.
      let name = StoreFiles.journal(bench.journal.generation)
      files.put(Array(#"{"h":"12"#.utf8), as: name, at: Bench.path)
      bench = Bench(
        files, try open(files, isEncrypted ? .passphrase(Secrecy.passphrase) : nil))
      #expect(files.names(at: Bench.path).contains { $0.hasPrefix("quarantine/") })
      #expect(files.names(at: Bench.path).contains { $0.hasPrefix("backups/") })
      if isEncrypted { #expect(readable().isEmpty) }
      bench.caseload.apply(
        try bench.journal.commit(
          "erased", [Edit(old: .resident(resident), new: nil)], by: nil, at: Bench.time
        ).edits)
      _ = try bench.journal.rewrite(
        bench.caseload, passphrase: isEncrypted ? Secrecy.passphrase : nil)
      #expect(readable().isEmpty, "erased is gone from every file of the folder")
    }
  }

  @Test("a store is encrypted and made readable again without losing an action or its undo")
  func thereAndBack() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))], "first")
    let recovery = try bench.journal.encrypt(bench.caseload, passphrase: Secrecy.passphrase)
    #expect(found(in: bench.files).isEmpty)
    try bench.commit([Edit(old: nil, new: wijk(2, "Carnisse"))], "second")
    try bench.journal.close()
    let journal = try open(bench.files, .recoveryKey(recovery))
    var again = Bench(bench.files, journal)
    #expect(again.caseload == bench.caseload)
    #expect(try again.undo() == "second" && again.undo() == "first")
    #expect(try again.redo() == "first")
    try again.journal.decrypt(again.caseload)
    #expect(!again.journal.isEncrypted && found(in: again.files).contains("Pendrecht"))
    try again.reopen()
    #expect(again.caseload.wijken.count == 1)
    #expect(throws: StoreFailure(.notEncrypted)) { try again.journal.changePassphrase(to: "x") }
  }

  @Test("what was cut off a readable journal does not stay behind in quarantine")
  func quarantine() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    try bench.journal.close()
    let torn = bench.journalBytes + bench.journalBytes.dropLast(20)
    let files = bench.copy(journal: torn)
    bench = try Bench(opening: files)
    #expect(files.names(at: Bench.path).contains { $0.hasPrefix("quarantine/") })
    _ = try bench.journal.encrypt(bench.caseload, passphrase: Secrecy.passphrase)
    #expect(!files.names(at: Bench.path).contains { $0.hasPrefix("quarantine/") })
    #expect(found(in: files).isEmpty)
  }

  @Test("another passphrase takes the place of the one before, another recovery key too")
  func changing() throws {
    let (bench, recovery) = try bench()
    try bench.journal.changePassphrase(to: "nieuw en langer")
    let fresh = try bench.journal.changeRecoveryKey()
    try bench.journal.close()
    #expect(throws: StoreFailure.self) {
      try open(bench.files, .passphrase(Secrecy.passphrase))
    }
    #expect(throws: StoreFailure.self) { try open(bench.files, .recoveryKey(recovery)) }
    for secret in [Secret.passphrase("nieuw en langer"), .recoveryKey(fresh)] {
      let journal = try open(bench.files, secret)
      #expect(journal.takeCaseload() == bench.caseload)
      try journal.close()
    }
  }

  @Test("every bit of a sealed journal and snapshot is looked at: none opens when it is flipped")
  func bits() throws {
    var (bench, _) = try bench()
    try bench.journal.compact(bench.caseload)
    try bench.commit([Edit(old: nil, new: wijk(4, "Vreewijk"))])
    let state = bench.caseload
    let cipher = try #require(bench.journal.cipher)
    let name = StoreFiles.snapshot(bench.journal.generation)
    let snapshot = bench.files.contents(of: name, at: Bench.path) ?? []
    let manifest = bench.journal.manifest
    for index in snapshot.indices {
      var bytes = snapshot
      bytes[index] ^= 1 << UInt8(index % 8)
      #expect(throws: Snapshot.Refusal.damaged) {
        try Snapshot(
          bytes, hash: manifest.snapshot, generation: manifest.generation, cipher: cipher)
      }
    }
    // Whoever hashes anew what they changed is found by the seal itself.
    let line = bench.journalBytes
    let start = Frame.opening.count + 64 + 6
    for index in start..<line.count - 3 {
      var content = Array(line[start..<line.count - 3])
      content[index - start] = content[index - start] == 0x41 ? 0x42 : 0x41
      guard content != Array(line[start..<line.count - 3]) else { continue }
      let quoted = [0x22] + content + [0x22]
      let place = Cipher.Place(
        purpose: .journal, generation: manifest.generation, sequence: bench.journal.sequence,
        previous: manifest.snapshot)
      #expect(quoted.withUnsafeBytes { cipher.open($0, at: place) } == nil, "\(index)")
    }
    #expect(state.wijken.count == 2)
  }

  @Test("a line opens at its own place only: not moved, not in another store or generation")
  func places() {
    let store = ID(high: 1, low: 1)
    let cipher = Cipher(for: store)
    let place = Cipher.Place(purpose: .journal, generation: 2, sequence: 7, previous: .ofNothing)
    let sealed = cipher.seal(Array("{\"a\":1}".utf8), at: place)
    func opens(_ cipher: Cipher, _ change: (inout Cipher.Place) -> Void) -> Bool {
      var other = place
      change(&other)
      return sealed.withUnsafeBytes { cipher.open($0, at: other) } != nil
    }
    #expect(opens(cipher) { _ in })
    #expect(!opens(cipher) { $0.purpose = .snapshot })
    #expect(!opens(cipher) { $0.generation = 3 })
    #expect(!opens(cipher) { $0.sequence = 8 })
    #expect(
      !opens(cipher) { $0.previous = ChainHash(of: .init(start: nil, count: 0), after: .ofNothing) }
    )
    #expect(!opens(Cipher(cipher.key, ID(high: 9, low: 9))) { _ in })
    #expect(!opens(Cipher(for: store)) { _ in }, "another key")
    #expect(
      cipher.seal(Array("{\"a\":1}".utf8), at: place) != sealed, "no two seals are the same")
  }

  @Test("a readable line in an encrypted store, or the other way round, is damage")
  func mixed() throws {
    let (bench, _) = try bench()
    let action = LoggedAction(
      sequence: bench.journal.sequence + 1, action: "done", time: Bench.time, worker: nil,
      edits: try #require(LoggedAction.bytes(of: [Edit(old: nil, new: wijk(9, "Spangen"))])))
    func line(after head: ChainHash) -> [UInt8] {
      Frame.framing(after: head) { bytes in
        var json = JSONWriter()
        action.write(to: &json)
        bytes += json.bytes
      }.bytes
    }
    // The chain is right, and still: whoever writes in clear what should be sealed is not believed.
    let copy = bench.copy(journal: bench.journalBytes + line(after: bench.journal.head))
    let journal = try open(copy, .passphrase(Secrecy.passphrase))
    #expect(journal.access == .readOnly(.damaged(file: "journal-1.jsonl", line: 3)))
    #expect(journal.takeCaseload() == bench.caseload)

    let plain = try Bench()
    let sealed = Frame.framing(
      after: plain.journal.head,
      sealed: (
        try #require(bench.journal.cipher),
        Cipher.Place(purpose: .journal, generation: 1, sequence: 1)
      )
    ) { $0 += Array("{}".utf8) }
    let opened = try Bench(opening: plain.copy(journal: sealed.bytes))
    #expect(opened.journal.access == .readOnly(.damaged(file: "journal-1.jsonl", line: 1)))
    try bench.journal.close()
  }

  @Test("a header that asks too much, or the wrong sort of key, is refused before it is paid for")
  func tamperedCost() throws {
    let store = ID(high: 1, low: 1)
    let key = Cipher(for: store).key
    for rounds in [0, -1, 1, 1 << 14, (1 << 15) + 1, 1 << 21, .max] {
      #expect(throws: KeyWrapping.Refusal.damaged) {
        try KeyWrapping(
          key, passphrase: "x", recovery: RecoveryKey(), store: store, cost: .init(rounds: rounds))
      }
    }
    for cost in [
      KeyWrapping.Cost(rounds: 1 << 15, blockSize: 1 << 20),
      KeyWrapping.Cost(rounds: 1 << 15, parallelism: 1 << 20),
    ] {
      #expect(!cost.isReadable)
    }
    let fine = try KeyWrapping(
      key, passphrase: "x", recovery: RecoveryKey(), store: store, cost: .init(rounds: 1 << 15))
    #expect(KeyWrapping(fine.value) == fine)
    #expect(throws: KeyWrapping.Refusal.wrongSecret) {
      try fine.key(for: .passphrase("x"), store: ID(high: 2, low: 2))
    }
  }

  @Test("a recovery key is read as people type it, and a slip is noticed")
  func recoveryKeys() throws {
    for _ in 0..<200 {
      let key = RecoveryKey()
      let text = key.description
      #expect(text.count == 44 && text.split(separator: "-").count == 9)
      #expect(RecoveryKey(typed: text) == key)
      #expect(RecoveryKey(typed: text.lowercased().filter { $0 != "-" }) == key)
      let sloppy = String(text.map { $0 == "0" ? "o" : $0 == "1" ? "l" : $0 })
      #expect(RecoveryKey(typed: " " + sloppy + "\n") == key)
      var letters = Array(text)
      let place = Int.random(in: 0..<44)
      guard letters[place] != "-" else { continue }
      letters[place] = letters[place] == "7" ? "8" : "7"
      #expect(RecoveryKey(typed: String(letters)) == nil, "\(text) \(place)")
    }
    #expect(RecoveryKey(typed: "") == nil && RecoveryKey(typed: "ABCD-UUUU") == nil)
  }

  @Test("what was erased is in no file, cannot be undone, and does not open with the old key")
  func erased() throws {
    for isEncrypted in [false, true] {
      var bench = try isEncrypted ? bench().bench : Bench()
      if !isEncrypted { try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))]) }
      try bench.commit([Edit(old: nil, new: wijk(2, "Lentestraat"))])
      try bench.journal.compact(bench.caseload)
      try bench.commit([Edit(old: nil, new: wijk(3, "Carnisse"))])
      let before = bench.journal.manifest
      bench.caseload.apply([Edit(old: bench.caseload[ID(high: 1, low: 2)], new: nil)])
      if isEncrypted {
        #expect(throws: StoreFailure(.secretNeeded)) {
          try bench.journal.rewrite(bench.caseload, passphrase: nil)
        }
        #expect(throws: StoreFailure(.wrongSecret)) {
          try bench.journal.rewrite(bench.caseload, passphrase: "ander")
        }
      }
      let key = try bench.journal.rewrite(bench.caseload, passphrase: Secrecy.passphrase)
      #expect((key != nil) == isEncrypted)
      #expect(!found(in: bench.files).contains("Lentestraat"))
      #expect(try bench.undo() == nil)
      #expect(bench.files.names(at: Bench.path).filter { $0.hasPrefix("snapshot") }.count == 1)
      if isEncrypted {
        let old = try #require(try before.cipher(for: .passphrase(Secrecy.passphrase)))
        let name = StoreFiles.snapshot(bench.journal.generation)
        #expect(throws: Snapshot.Refusal.damaged) {
          try Snapshot(
            bench.files.contents(of: name, at: Bench.path) ?? [],
            hash: bench.journal.manifest.snapshot, generation: bench.journal.generation,
            cipher: old)
        }
      }
      try bench.commit([Edit(old: nil, new: wijk(4, "Vreewijk"))])
      try bench.journal.close()
      let journal = try open(
        bench.files, isEncrypted ? .passphrase(Secrecy.passphrase) : nil)
      #expect(journal.takeCaseload() == bench.caseload && journal.notices.isEmpty)
    }
  }

  @Test("the power going while a store is encrypted leaves it readable or encrypted, and whole")
  func crashing() throws {
    var number = 1
    while true {
      var bench = try Bench()
      try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
      let state = bench.caseload
      let target = bench.files.calls + number
      bench.files.fault = { call, _ in call == target ? .crash : nil }
      let recovery = try? bench.journal.encrypt(state, passphrase: Secrecy.passphrase)
      let wasReached = bench.files.calls >= target
      bench.files.restart(keepingUnsynced: number % 2 == 0)
      let isEncrypted = try Journal.isEncrypted(at: Bench.path, in: bench.files)
      let secret = isEncrypted ? Secret.passphrase(Secrecy.passphrase) : nil
      let journal = try open(bench.files, secret)
      #expect(journal.access == .readWrite && journal.takeCaseload() == state, "call \(number)")
      if recovery != nil { #expect(isEncrypted) }
      if !wasReached { break }
      number += 1
    }
    #expect(number > 8)
  }
}

/// Keys that cost as little as a reader takes.
struct CheapKeys: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await KeyWrapping.Cost.$written.withValue(.init(rounds: 1 << 15), operation: function)
  }
}

extension Trait where Self == CheapKeys {
  static var cheapKeys: CheapKeys { CheapKeys() }
}
