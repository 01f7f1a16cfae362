import Foundation
import Support
import Testing

/// What was acknowledged survives whatever happens to the process.
@Suite struct KilledTests {
  @Test("of 300 processes killed while adding, no acknowledged signaal is lost")
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
    for number in 0..<300 {
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
    #expect(acknowledged.count > 10 && acknowledged.count < 300, "the kills were not at random")
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
