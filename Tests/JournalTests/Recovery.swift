import Domain
import Glibc
import Testing

@testable import Journal

@Suite("What is found after damage")
struct Recovery {
  /// A store with so many lines, the states after each, and the ends of the lines.
  private func store(lines: Int) throws -> (Bench, states: [Caseload], ends: [Int]) {
    var bench = try Bench()
    var states = [bench.caseload]
    var ends = [0]
    for number in 0..<lines {
      let id = number / 2
      let old = bench.caseload[ID(high: 1, low: UInt64(id))]
      try bench.commit([Edit(old: old, new: wijk(id, "Wijk \(number)"))])
      states.append(bench.caseload)
      ends.append(bench.journalBytes.count)
    }
    return (bench, states, ends)
  }

  @Test("a journal cut at any byte opens with every whole line, and the rest is in quarantine")
  func cutAnywhere() throws {
    // In a debug build every byte takes minutes: then those of the last lines, around every end and
    // some of the others.
    let lines = 200
    let (bench, states, ends) = try store(lines: lines)
    let bytes = bench.journalBytes
    var random = Random.seeded()
    var cuts = Set(ends[lines - 2]...bytes.count)
    for end in ends {
      cuts.formUnion((end - 1...end + 1).filter { (0...bytes.count).contains($0) })
    }
    for _ in 0..<100 { cuts.insert(random.number(0..<bytes.count)) }
    if Extent.isWhole { cuts = Set(0...bytes.count) }
    for cut in cuts {
      let files = bench.copy(journal: Array(bytes[..<cut]))
      let whole = ends.lastIndex { $0 <= cut } ?? 0
      let opened = try Bench(opening: files)
      try #require(opened.caseload == states[whole], "cut at \(cut)")
      try #require(opened.journal.access == .readWrite)
      let tail = cut - ends[whole]
      guard tail > 0 else {
        try #require(opened.journal.notices.isEmpty)
        continue
      }
      let quarantine = "quarantine/\(opened.journalName).\(ends[whole])"
      try #require(
        opened.journal.notices == [
          .tailCut(file: opened.journalName, bytes: tail, quarantine: quarantine)
        ])
      try #require(
        files.contents(of: quarantine, at: Bench.path) == Array(bytes[ends[whole]..<cut]))
      try #require(opened.journalBytes == Array(bytes[..<ends[whole]]))
    }
    Extent.tell("a journal of \(lines) lines cut at \(cuts.count) of its \(bytes.count + 1) places")
  }

  @Test("a tail of zeros or of noise is cut like a torn line", arguments: [0, 0x41, 0x0A])
  func noiseTail(byte: UInt8) throws {
    let (bench, states, _) = try store(lines: 3)
    for count in [1, 2, 511, 4096] {
      let files = bench.copy(
        journal: bench.journalBytes + [UInt8](repeating: byte, count: count))
      let opened = try Bench(opening: files)
      #expect(opened.caseload == states[3])
      #expect(opened.journal.access == .readWrite)
      #expect(opened.journal.notices.count == 1)
      #expect(opened.journalBytes == bench.journalBytes)
    }
  }

  @Test("one changed bit in any byte of a journal is noticed, and no changed record is shown")
  func flips() throws {
    // Every bit of 1,000 lines such as people make, in journals of five, since each is read from its
    // beginning for every bit; and one bit of every byte of lines of all kinds and sizes.
    var random = Random.seeded()
    var tried = 0
    for round in 0...Extent.of(2, 200) {
      let (bench, states, ends) = round == 0 ? try store(lines: 25) : try work(5, &random)
      try bench.journal.close()
      let bytes = bench.journalBytes
      for index in bytes.indices {
        let bits = Extent.isWhole && round > 0 ? Array(0..<8) : [random.number(0..<8)]
        for bit in bits { try flip(bit, at: index, in: bench, bytes, states, ends) }
        tried += bits.count
      }
    }
    Extent.tell("\(tried) bits of a journal flipped")
  }

  /// A journal of signalen that are made and changed.
  private func work(
    _ lines: Int, _ random: inout Random
  ) throws -> (bench: Bench, states: [Caseload], ends: [Int]) {
    var bench = try Bench()
    var states = [bench.caseload]
    var ends = [0]
    var signaal = Signaal()
    signaal.id = random.id()
    (signaal.text, signaal.wijk) = ("Gordijnen dicht op nummer zes", "Bospolder")
    var old: AnyRecord?
    for line in 0..<lines {
      try bench.commit([Edit(old: old, new: signaal.any)])
      old = signaal.any
      signaal.status = line % 2 == 0 ? .talking : .new
      signaal.wish = "wil graag mee eten, keer \(random.number(0..<1_000))"
      states.append(bench.caseload)
      ends.append(bench.journalBytes.count)
    }
    return (bench, states, ends)
  }

  private func flip(
    _ bit: Int, at index: Int, in bench: Bench, _ bytes: [UInt8], _ states: [Caseload],
    _ ends: [Int]
  ) throws {
    do {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(bit)
      let opened = try Bench(opening: bench.copy(journal: damaged))
      let before = (ends.lastIndex { $0 <= index } ?? 0)
      try #require(opened.caseload == states[before], "byte \(index)")
      try #require(!opened.journal.notices.isEmpty, "byte \(index)")
      if before < ends.count - 2 {
        try #require(
          opened.journal.access
            == .readOnly(.damaged(file: opened.journalName, line: before + 1)), "byte \(index)")
      }
    }
  }

  @Test("one changed bit in any byte of a snapshot or manifest refuses the store")
  func flipsElsewhere() throws {
    var bench = try Bench()
    var random = Random.seeded()
    try bench.commit((1...4).map { Edit(old: nil, new: random.record(ID(high: 9, low: $0))) })
    try bench.journal.compact(bench.caseload)
    try bench.journal.close()
    for name in [StoreFiles.snapshot(2), StoreFiles.manifest] {
      let bytes = try #require(bench.files.contents(of: name, at: Bench.path))
      for index in bytes.indices {
        var damaged = bytes
        damaged[index] ^= 1 << UInt8(random.number(0..<8))
        let files = bench.copy(journal: [])
        files.put(damaged, as: name, at: Bench.path)
        #expect(throws: StoreFailure(.damaged(line: nil), file: name)) {
          try Bench(opening: files)
        }
      }
    }
  }

  @Test("lines that were dropped, swapped or doubled in the middle make the store read-only")
  func rearranged() throws {
    let (bench, states, ends) = try store(lines: 10)
    let bytes = bench.journalBytes
    func line(_ number: Int) -> ArraySlice<UInt8> { bytes[ends[number - 1]..<ends[number]] }
    let dropped = Array((1...10).filter { $0 != 4 }.map(line).joined())
    let swapped = Array([1, 2, 3, 5, 4, 6, 7, 8, 9, 10].map(line).joined())
    let doubled = Array([1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10].map(line).joined())
    for damaged in [dropped, swapped, doubled] {
      let opened = try Bench(opening: bench.copy(journal: damaged))
      #expect(opened.caseload == states[3])
      #expect(opened.journal.access == .readOnly(.damaged(file: "journal-1.jsonl", line: 4)))
      #expect(opened.journalBytes == damaged)
      #expect(throws: StoreFailure(.readOnly)) {
        try opened.journal.commit("done", [], by: nil, at: Bench.time)
      }
    }
  }

  @Test("a journal that ends before the last clean close is told")
  func shorter() throws {
    let (bench, states, ends) = try store(lines: 5)
    try bench.journal.close()
    let opened = try Bench(opening: bench.copy(journal: Array(bench.journalBytes[..<ends[3]])))
    #expect(opened.caseload == states[3])
    #expect(opened.journal.notices == [.shorterThanCleanClose(expected: 5, found: 3)])
    #expect(opened.journal.access == .readWrite)
  }

  @Test("a journal that is missing leaves the snapshot to read")
  func missingJournal() throws {
    var bench = try Bench()
    try bench.commit([Edit(old: nil, new: wijk(1, "Pendrecht"))])
    try bench.journal.close(compacting: bench.caseload)
    let files = MemoryFileSystem()
    for name in [StoreFiles.manifest, StoreFiles.snapshot(2)] {
      files.put(bench.files.contents(of: name, at: Bench.path) ?? [], as: name, at: Bench.path)
    }
    let opened = try Bench(opening: files)
    #expect(opened.caseload == bench.caseload)
    #expect(opened.journal.access == .readOnly(.damaged(file: "journal-2.jsonl", line: 0)))
  }
}
