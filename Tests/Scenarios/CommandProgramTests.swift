import Foundation
import Support
import Testing

/// The program with a store of its own, run as a user would run it.
final class CommandLineTool {
  /// What one run came to.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
    let bytes: [UInt8]

    /// The answer read as JSON.
    var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }
    /// The answer as one record.
    var record: [String: Any] { json as? [String: Any] ?? [:] }
    /// The answer as a list of records.
    var records: [[String: Any]] { json as? [[String: Any]] ?? [] }
    /// A field of the one record.
    func text(_ field: String) -> String { record[field] as? String ?? "" }
    /// The lines on standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// A directory for this test alone.
  let folder: String
  /// The store in it.
  var store: String { folder + "/store" }

  /// An empty directory; the store is not there yet.
  init() throws {
    var template = Array("/tmp/waakvlam-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A store of a worker in Bospolder and Middelland.
  static func begun() throws -> CommandLineTool {
    let tool = try CommandLineTool()
    let run = try tool(
      "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "Bospolder", "--wijk",
      "Middelland", "--zonder-wachtwoord")
    try #require(run.status == 0, "\(run.errors)")
    return tool
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command that was put together.
  func answer(_ arguments: [String]) throws -> Run {
    try run(["--store", store, "--nu", "2026-03-02"] + arguments)
  }

  /// Runs a command on the store, on 2 March 2026 unless the command says otherwise.
  @discardableResult
  func callAsFunction(_ arguments: String..., on day: String = "2026-03-02") throws -> Run {
    try run(["--store", store, "--nu", day] + arguments)
  }

  /// Runs a command with `--json` and expects that it succeeds.
  func json(_ arguments: String..., on day: String = "2026-03-02") throws -> Run {
    let run = try run(["--store", store, "--nu", day] + arguments + ["--json"])
    try #require(run.status == 0, "\(arguments): \(run.errors)")
    try #require(run.json != nil, "\(run.output)")
    return run
  }

  /// Runs the program with exactly these arguments.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let output = folder + "/output-" + UUID().uuidString
    let errors = output + "-errors"
    for path in [output, errors] {
      try #require(FileManager.default.createFile(atPath: path, contents: nil))
    }
    defer { for path in [output, errors] { try? FileManager.default.removeItem(atPath: path) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: builtProduct(named: "waakvlam"))
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    let bytes = [UInt8](FileManager.default.contents(atPath: output) ?? Data())
    let errorBytes = [UInt8](FileManager.default.contents(atPath: errors) ?? Data())
    let forbidden = ControlSequences.forbidden(bytes + errorBytes)
    #expect(forbidden.isEmpty, "\(arguments)")
    #expect(!(bytes + errorBytes).contains(0x1B), "\(arguments)")
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self), bytes: bytes)
  }

  /// Writes a file beside the store and returns its path.
  func file(_ name: String, _ content: String) throws -> String {
    let path = folder + "/" + name
    try content.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}

/// Expects that a command fails with one sentence and nothing on standard output.
func expectFailure(
  _ run: CommandLineTool.Run, _ status: Int32, _ words: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
  #expect(run.errorLines.count == 1, "\(run.errors)", sourceLocation: sourceLocation)
  #expect(run.output == "", sourceLocation: sourceLocation)
  if !words.isEmpty {
    #expect(run.errors.contains(words), "\(run.errors)", sourceLocation: sourceLocation)
  }
}

@Suite("Words of the command line")
struct CommandProgramTests {
  @Test(
    "words that make no command are a wrong use, told in one Dutch sentence",
    arguments: [
      (["foo"], "foo"), (["signaal"], "nieuw, lijst"), (["signaal", "nieuw"], "<tekst>"),
      (["signaal", "nieuw", "x", "--onzin", "y"], "--onzin"),
      (["signaal", "nieuw", "x", "--bron"], "--bron"), (["signaal", "nieuw", "a", "b"], "b"),
      (["signaal", "lijst", "--status", "vreemd"], "in-gesprek"),
      (["signaal", "nieuw", "x", "--urgentie", "heel"], "deze-week"),
      (["vlam", "lijst", "--tot", "2026-02-30"], "2026-02-30"),
      (["vlam", "moment", "x", "prima"], "let-op"),
      (["--nu", "2026-02-30", "signaal", "lijst"], "2026-02-30"),
      (["--nu", "2026-03-02T24:00", "signaal", "lijst"], "2026-03-02T24:00"),
      (["--nu"], "--nu"), (["--taal", "de", "signaal", "lijst"], "de"),
      (["demo", "--json"], "JSON"), (["kaart", "export", "--vorm", "xml"], "hsds"),
    ])
  func wrongUse(arguments: [String], words: String) throws {
    let tool = try CommandLineTool.begun()
    expectFailure(try tool.run(["--store", tool.store] + arguments), 64, words)
  }

  @Test("options for every command stand before, between or after its words")
  func optionsAnywhere() throws {
    let tool = try CommandLineTool.begun()
    let store = ["--store", tool.store]
    for arguments in [
      store + ["--json", "signaal", "lijst"], ["signaal"] + store + ["lijst", "--json"],
      ["signaal", "lijst", "--json", "--store=\(tool.store)", "--taal=en"],
    ] {
      let run = try tool.run(arguments)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "[]\n")
    }
  }

  @Test("the store comes from the environment when no option says so")
  func storeFromEnvironment() throws {
    let tool = try CommandLineTool.begun()
    let run = try tool.run(["signaal", "lijst"], environment: ["WAAKVLAM_STORE": tool.store])
    #expect(run.status == 0)
  }

  @Test("after -- a text may look like an option")
  func textAfterDashes() throws {
    let tool = try CommandLineTool.begun()
    let run = try tool.run(["--store", tool.store, "signaal", "nieuw", "--", "--json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try tool.json("signaal", "lijst").records.first?["text"] as? String == "--json")
  }

  @Test("every command has help in both languages, in lines that fit")
  func help() throws {
    let tool = try CommandLineTool()
    for words in [
      [], ["signaal"], ["signaal", "nieuw"], ["verwijzing", "afronden"], ["kaart", "nieuw"],
      ["vlam", "nieuw"], ["begin"], ["demo"], ["opslag", "controle"], ["draad"],
    ] {
      for language in ["nl", "en"] {
        let run = try tool.run(words + ["--help", "--taal", language])
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains(language == "nl" ? "GEBRUIK: " : "USAGE: "))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
      }
    }
    #expect(try tool.run(["help", "signaal"]).output.contains("terugkoppeling"))
  }

  @Test("each Dutch name has an English one, and the answers are English with --taal en")
  func english() throws {
    let tool = try CommandLineTool.begun()
    let new = try tool("signal", "new", "No coffee", "--source", "neighbour", "--taal", "en")
    #expect(new.output.hasPrefix("Signaal saved: "))
    let list = try tool("signal", "list", "--status", "new", "--taal", "en")
    #expect(list.output.contains("today") && list.output.contains("1 found"))
    for words in [
      ["referral", "list"], ["map", "search"], ["map", "review"], ["flame", "list"],
      ["resident", "list"], ["group", "list"], ["store", "check"],
    ] {
      let run = try tool.run(["--store", tool.store, "--taal", "en"] + words)
      #expect(run.status == 0, "\(words): \(run.errors)")
    }
    expectFailure(
      try tool("signal", "show", "ffffffff", "--taal", "en"), 66, "I cannot find")
    expectFailure(try tool("foo", "--taal", "en"), 64, "I do not understand")
  }
}
