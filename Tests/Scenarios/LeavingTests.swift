import Foundation
import Support
import Testing

/// The program on terminals of every size and kind, and however it ends.
@Suite(.serialized) struct LeavingTests {
  @Test(
    "whatever ends the program, the terminal gets back what it had and the demo is gone",
    arguments: [nil, 15, 2, 1, 11, 6] as [Int32?])
  func leaving(signal: Int32?) throws {
    let folder = try TemporaryFolder()
    let terminal = try start(["demo"], in: folder)
    let shown = terminal.read(untilText: "Vandaag") + terminal.read()
    #expect(ControlSequences.text(shown).contains("Signalen"))
    #expect(try terminal.settings() != terminal.settingsBefore)
    if let signal { terminal.signal(signal) } else { terminal.send("q") }
    let (output, status) = terminal.readToExit()
    let crashed = signal == 11 || signal == 6
    #expect(status == (crashed ? -Int(signal ?? 0) : 0))
    #expect(try terminal.settings() == terminal.settingsBefore)
    let sequences = ControlSequences.scan(output)
    #expect(sequences.contains("ESC[?1049l"), "the alternate screen is left")
    let cursor = (ControlSequences.scan(shown) + sequences).last {
      $0 == "ESC[?25l" || $0 == "ESC[?25h"
    }
    #expect(cursor != "ESC[?25l", "the cursor shows")
    if !crashed {
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty, "left behind: \(left)")
    }
  }

  @Test(
    "every size of window works, from 1×1 to 500×200, and so does every change between them",
    arguments: ["1", "2", "3", "4", "5", "6", "2t", "4e", "?", "sword"])
  func sizes(keys: String) throws {
    let folder = try TemporaryFolder()
    let terminal = try start(["demo"], in: folder)
    _ = terminal.read(untilText: "Vandaag")
    terminal.send(keys)
    _ = terminal.read(untilSilence: 0.1)
    for (columns, rows) in [(1, 1), (20, 5), (60, 16), (500, 200), (109, 24), (110, 24), (2, 200)] {
      terminal.resize(columns: columns, rows: rows)
      _ = terminal.read(untilSilence: 0.05)
      terminal.send("j")
      _ = terminal.read(untilSilence: 0.05)
    }
    terminal.resize(columns: 80, rows: 24)
    _ = terminal.read(untilSilence: 0.1)
    terminal.signal(15)
    #expect(terminal.waitForExit() == 0)
    #expect(try terminal.settings() == terminal.settingsBefore)
  }

  @Test(
    "it serves terminals of every kind",
    arguments: ["xterm-256color", "linux", "vt100", "tmux-256color", "dumb", "kitty-onbekend"])
  func kinds(type: String) throws {
    let folder = try TemporaryFolder()
    let terminal = try start(["demo"], in: folder, type: type)
    let shown = terminal.read(untilText: "Signalen") + terminal.read()
    #expect(ControlSequences.text(shown).contains("Signalen"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
    #expect(try terminal.settings() == terminal.settingsBefore)
  }

  @Test("without a terminal it says so in one sentence")
  func withoutTerminal() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: builtProduct(named: "waakvlam"))
    process.arguments = ["demo"]
    process.standardInput = FileHandle.nullDevice
    let complaint = Pipe()
    process.standardError = complaint
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    #expect(text.split(separator: "\n").count == 1 && text.contains("terminal"))
  }

  private func start(
    _ arguments: [String], in folder: TemporaryFolder, type: String = "xterm-256color"
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProduct(named: "waakvlam"), arguments: arguments,
      environment: [
        "TERM": type, "LANG": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
        "PATH": "/usr/bin:/bin",
      ])
  }
}
