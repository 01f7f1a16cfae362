import Foundation
import Support
import Testing

/// What was acknowledged survives whatever happens to the process.
@Suite struct KilledTests {
  @Test("of hundreds of processes killed while adding, no acknowledged signaal is lost")
  func killedWhileAdding() throws {
    let folder = try TemporaryFolder()
    let program = builtProduct(named: "waakvlam")
    let store = ["--store", folder.path + "/opslag"]
    let made = try run(
      program,
      store + [
        "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "Bospolder",
        "--zonder-wachtwoord",
      ])
    try #require(made.status == 0)
    var random = SeededGenerator.printed(for: "killed while adding")
    var acknowledged: Set<String> = []
    let usual = try elapsed {
      _ = try run(program, store + ["signaal", "nieuw", "opwarmen"])
    }
    let kills = isWhole ? 1_000 : 200
    for number in 0..<kills {
      let text = "signaal \(number)"
      let delay = Double.random(in: 0...usual * 1.3, using: &random)
      let result = try run(program, store + ["signaal", "nieuw", text], killedAfter: delay)
      if result.status == 0 { acknowledged.insert(text) }
      let check = try run(program, store + ["opslag", "controle"])
      #expect(check.status == 0, "after \(number): \(check.output)")
    }
    let list = try run(program, store + ["--json", "signaal", "lijst"])
    let records =
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]] ?? []
    let kept = records.compactMap { $0["text"] as? String }
    #expect(acknowledged.subtracting(kept).isEmpty)
    #expect(Set(kept).count == kept.count, "a signaal was stored twice")
    #expect(acknowledged.count > 10 && acknowledged.count < kills, "the kills were not at random")
  }

  /// Whether the figures of store.md are asked for, and not a share of them.
  private var isWhole: Bool { Support.Environment.isSet("WAAKVLAM_LONG_TESTS") }

  @Test(
    "of twenty programs that start at once one writes at a time, and none loses what another did")
  func together() throws {
    let folder = try TemporaryFolder()
    let program = builtProduct(named: "waakvlam")
    let store = ["--store", folder.path + "/opslag"]
    let begin = [
      "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "B", "--zonder-wachtwoord",
    ]
    try #require(try run(program, store + begin).status == 0)
    let rounds = isWhole ? 1_000 : 5
    var stored = 0
    var refused = 0
    for round in 0..<rounds {
      let processes = try (0..<20).map { number in
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = store + ["signaal", "nieuw", "ronde \(round) van \(number)"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in processes {
        process.waitUntilExit()
        // Stored, or refused because somebody else had the store for too long: nothing in between.
        switch process.terminationStatus {
        case 0: stored += 1
        case 69: refused += 1
        default: Issue.record("status \(process.terminationStatus)")
        }
      }
    }
    let list = try run(program, store + ["--json", "signaal", "lijst"])
    let records =
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]] ?? []
    let texts = records.compactMap { $0["text"] as? String }
    #expect(texts.count == stored && Set(texts).count == stored)
    #expect(stored > 10 && stored + refused == 20 * rounds)
    #expect(try run(program, store + ["opslag", "controle"]).status == 0)
    print("figure: 20 programs at once, \(rounds) times: \(stored) stored, \(refused) refused")
  }

  private func elapsed(_ body: () throws -> Void) rethrows -> Double {
    let start = Date()
    try body()
    return Date().timeIntervalSince(start)
  }

  private func run(
    _ program: String, _ arguments: [String], killedAfter delay: Double? = nil
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    if let delay {
      usleep(UInt32(delay * 1_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal ? -1 : process.terminationStatus
    return (status, String(decoding: bytes, as: UTF8.self))
  }
}
