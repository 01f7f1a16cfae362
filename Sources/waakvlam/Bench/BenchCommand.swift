import ArgumentParser
import Canvas
import Domain
import Glibc
import Interface
import Journal
import Resources

/// Makes large stores and measures in them; for `Resources/bench`, not for users.
struct BenchCommand: CommandGroup {
  static let configuration = CommandConfiguration(
    commandName: "bench", shouldDisplay: false,
    subcommands: [MakeStore.self, PrintLines.self, Measure.self])

  /// Makes a store of that many records.
  struct MakeStore: Command {
    static let configuration = CommandConfiguration(commandName: "maak")
    @Argument var folder: String
    @Option var records = 12_000
    @Flag var onlyCards = false

    func run(_ invocation: Invocation) throws -> Int32 {
      var ids = IDSource(milliseconds: 1_700_000_000_000, seed: 1)
      let caseload = BenchWijk.caseload(
        records: records, today: Bench.today, onlyCards: onlyCards)
      let journal = try Journal.create(
        at: folder, in: RealFileSystem(), store: ids.next(), device: ids.next(), holding: caseload)
      try journal.close()
      return 0
    }
  }

  /// Prints a line for every record, for the programs that it is compared with.
  struct PrintLines: Command {
    static let configuration = CommandConfiguration(commandName: "regels")
    func run(_ invocation: Invocation) throws -> Int32 {
      let store = try OpenStore.place(invocation)
      let journal = try Journal.open(at: store, in: RealFileSystem(), lock: .none)
      let caseload = journal.takeCaseload()
      for card in caseload.voorzieningen.rows {
        print(card.name, card.people.first?.name ?? "", card.places.first?.address ?? "")
      }
      for kind in Kind.allCases where kind != .voorziening && kind != .settings {
        for id in caseload.table(of: kind).ids { print(caseload.name(of: id)) }
      }
      return 0
    }
  }

  /// Prints figures of what happens inside: opening, moving, filtering, saving.
  struct Measure: Command {
    static let configuration = CommandConfiguration(commandName: "meet")
    func run(_ invocation: Invocation) throws -> Int32 {
      let store = try OpenStore.place(invocation)
      let clock = ContinuousClock()
      var journal: Journal?
      let secret = try SecretQuestion.given(invocation)
      let opening = try clock.measure {
        journal = try Journal.open(at: store, in: RealFileSystem(), secret: secret)
      }
      guard let journal else { return 0 }
      print("open                    \(Bench.milliseconds(opening)) ms")
      if let secret {
        let unlocking = clock.measure { _ = journal.opens(with: secret) }
        print("of which the key        \(Bench.milliseconds(unlocking)) ms")
      }
      var session = Bench.session(journal.takeCaseload())
      print(
        "first frame             \(Bench.milliseconds(clock.measure { _ = session.draw() })) ms")
      print(
        "lists made ready        \(Bench.milliseconds(clock.measure { while session.warm() {} })) ms"
      )
      Bench.printKeys("cursor on the kaart", "4" + String(repeating: "jjjk", count: 50), &session)
      Bench.printKeys(
        "cursor on the signalen", "2" + String(repeating: "jjjk", count: 50), &session)
      for query in ["eettafel hatice", "lentestraat 12", "koffi ochtend", "xyzzy"] {
        Bench.printFilter(query, rounds: 20, &session)
      }
      Bench.printKeys("value chosen", "4f" + String(repeating: "j j j  ", count: 20), &session)
      for _ in 0..<3 { _ = session.handle(.escape) }
      if !session.caseload.signalen.rows.isEmpty { BenchStartScreen.print(&session) }
      try Bench.printCommits(journal, session.caseload, store)
      let caseload = session.caseload
      print(
        "compaction              \(Bench.milliseconds(try clock.measure { try journal.compact(caseload) })) ms"
      )
      try Bench.printKeysBesideCompaction(journal, &session)
      try journal.close()
      return 0
    }
  }
}

/// What the measurements share.
enum Bench {
  static let today = Day(number: 20_514)

  static func milliseconds(_ duration: Duration) -> String {
    let value =
      Double(duration.components.attoseconds) / 1e15
      + Double(duration.components.seconds) * 1e3
    let hundredths = Int(value * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  static func session(_ caseload: Caseload) -> Session {
    Session(
      caseload: caseload, today: today, language: .nl, size: Size(width: 120, height: 40),
      borders: .unicode, ids: IDSource(milliseconds: 1_772_409_600_000, seed: 3))
  }

  /// Presses keys and prints how long each takes, from the key to the finished screen.
  static func printKeys(_ name: String, _ keys: String, _ session: inout Session) {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for key in keys {
      times.append(
        clock.measure {
          _ = session.handle(.character(key))
          _ = session.draw()
        })
    }
    printRow(name, times)
  }

  /// Types a filter on the kaart that many times, and prints how long each letter takes.
  static func printFilter(_ query: String, rounds: Int, _ session: inout Session) {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<rounds {
      for key in "4/" { _ = session.handle(.character(key)) }
      for key in query {
        times.append(
          clock.measure {
            _ = session.handle(.character(key))
            _ = session.draw()
          })
      }
      for _ in 0..<2 { _ = session.handle(.escape) }
      _ = session.draw()
    }
    printRow("filter \"\(query)\"", times)
  }

  private static func printRow(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let p95 = sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
    let padded = name + String(repeating: " ", count: max(1, 24 - name.count))
    print(
      "\(padded)median \(milliseconds(sorted[sorted.count / 2])) ms, p95 \(milliseconds(p95)) ms,"
        + " p99 \(milliseconds(sorted[min(sorted.count - 1, sorted.count * 99 / 100)])) ms,"
        + " most \(milliseconds(sorted[sorted.count - 1])) ms")
  }

  /// Presses keys while the store is compacted on another thread, as on the screen.
  static func printKeysBesideCompaction(_ journal: Journal, _ session: inout Session) throws {
    let compactor = Compactor()
    let clock = ContinuousClock()
    var times: [Duration] = []
    compactor.begin(journal, session.caseload)
    let whole = clock.measure {
      while compactor.isBusy {
        let key: Character = times.count % 4 == 3 ? "k" : "j"
        times.append(
          clock.measure {
            _ = session.handle(.character(key))
            _ = session.draw()
          })
      }
    }
    _ = compactor.wait()
    print("compaction beside keys  \(milliseconds(whole)) ms, \(times.count) keys")
    if !times.isEmpty { printRow("key beside compaction", times) }
  }

  private static func length(of store: String, _ generation: Int) throws -> Int {
    try LocalFile.contents("\(store)/journal-\(generation).jsonl", atMost: .max).count
  }

  /// Saves actions, and in turn writes and syncs as many bytes without us.
  static func printCommits(_ journal: Journal, _ caseload: Caseload, _ store: String) throws {
    guard var signaal = caseload.signalen.rows.first else { return }
    let clock = ContinuousClock()
    let path = store + ".bare"
    let bare = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    defer {
      close(bare)
      unlink(path)
    }
    // As many bytes as our line of this action has.
    let size = try length(of: store, journal.generation)
    signaal.wish = "wil graag mee eten, keer 0"
    try journal.commit(
      "bench", [Edit(old: caseload.signalen[signaal.id]?.any, new: signaal.any)], by: nil,
      at: "2026-03-02T09:00:00Z")
    let line = [UInt8](repeating: 0x20, count: try length(of: store, journal.generation) - size)
    var ours: [Duration] = []
    var theirs: [Duration] = []
    for number in 0..<200 {
      let old = signaal
      signaal.wish = "wil graag mee eten, keer \(number)"
      let edits = [Edit(old: old.any, new: signaal.any)]
      ours.append(
        try clock.measure {
          try journal.commit("bench", edits, by: nil, at: "2026-03-02T09:00:00Z")
        })
      theirs.append(
        clock.measure {
          _ = write(bare, line, line.count)
          fdatasync(bare)
        })
    }
    printRow("one action saved", ours)
    printRow("bare write, fdatasync", theirs)
    let ratio = ours.sorted()[ours.count / 2] / theirs.sorted()[theirs.count / 2]
    print(
      "of \(line.count) bytes, ratio     \(Int(ratio)).\(Int(ratio * 100) % 100 / 10)\(Int(ratio * 100) % 10)"
    )
  }
}
