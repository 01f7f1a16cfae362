import Support
import Testing

/// However the program ends, the terminal gets back what it had.
@Suite(.serialized) struct RestoreTests {
  @Test(
    "keys that end the program restore the terminal",
    arguments: [("q", 0), ("x", 3), ("f", -4), ("o", -11)])
  func keys(key: String, status: Int) throws {
    let (terminal, _) = try Probe.shown()
    #expect(try terminal.settings() != terminal.settingsBefore)
    terminal.send(key)
    let (output, ended) = terminal.readToExit()
    #expect(ended == status)
    try expectRestored(terminal, output)
  }

  @Test(
    "signals restore the terminal",
    arguments: [(15, 0), (2, 0), (1, 0), (11, -11), (6, -6), (7, -7), (4, -4), (5, -5), (8, -8)])
  func signals(number: Int, status: Int) throws {
    let (terminal, _) = try Probe.shown()
    terminal.signal(Int32(number))
    let (output, ended) = terminal.readToExit()
    #expect(ended == status)
    try expectRestored(terminal, output)
  }

  @Test("Ctrl-C, Ctrl-Z, Ctrl-\\ and Ctrl-S arrive as keys")
  func controlKeys() throws {
    let (terminal, _) = try Probe.shown()
    terminal.send("\u{3}\u{1A}\u{1C}\u{13}")
    let text = ControlSequences.text(terminal.read(untilText: "control(\"s\")"))
    for letter in ["c", "z", "s"] { #expect(text.contains("control(\"\(letter)\")")) }
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("suspending gives the terminal to the shell, and it comes back with a redraw")
  func suspending() throws {
    let probe = builtProduct(named: "terminal-probe")
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["-mc", "\(probe); echo shell-has-it; read -r line; fg >/dev/null"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"])
    _ = terminal.read(untilText: "instead") + terminal.read()
    terminal.send("s")
    let given = terminal.read(untilText: "shell-has-it")
    #expect(try terminal.settings() == terminal.settingsBefore)
    #expect(ControlSequences.scan(given).contains("ESC[?1049l"))
    terminal.send("\n")
    let again = terminal.read(untilText: "resumed") + terminal.read()
    #expect(ControlSequences.scan(again).contains("ESC[?1049h"))
    #expect(ControlSequences.text(again).contains("probe 80x24"))
    terminal.send("q")
    let (output, status) = terminal.readToExit()
    #expect(status == 0)
    try expectRestored(terminal, output)
  }

  @Test("without a shell to continue it, the program is not stopped")
  func suspendingAlone() throws {
    let (terminal, _) = try Probe.shown()
    terminal.send("s")
    #expect(ControlSequences.text(terminal.read(untilText: "resumed")).contains("resumed"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("a program that was stopped from outside comes back with a redraw")
  func continued() throws {
    let (terminal, _) = try Probe.shown()
    terminal.signal(19)
    _ = terminal.read()
    terminal.signal(18)
    let text = ControlSequences.text(terminal.read(untilText: "resumed") + terminal.read())
    #expect(text.contains("probe 80x24") && text.contains("resumed"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
    #expect(try terminal.settings() == terminal.settingsBefore)
  }

  @Test("when the window is closed, the program hears it and ends")
  func closedWindow() throws {
    let (terminal, _) = try Probe.shown()
    terminal.hangUp()
    #expect(terminal.waitForExit() == 0)
  }

  @Test("another program gets the terminal as it was, and the screen comes back")
  func givenBack() throws {
    let (terminal, _) = try Probe.shown()
    terminal.send("e")
    let output = terminal.read(untilText: "given back") + terminal.read()
    #expect(ControlSequences.scan(output).contains("ESC[?1049h"))
    terminal.send("q")
    let (last, status) = terminal.readToExit()
    #expect(status == 0)
    try expectRestored(terminal, last)
  }

  private func expectRestored(_ terminal: PseudoTerminal, _ output: [UInt8]) throws {
    #expect(try terminal.settings() == terminal.settingsBefore)
    let parts = ControlSequences.scan(output)
    #expect(parts.contains("ESC[?1049l"), "\(parts)")
    #expect(parts.contains("ESC[?2004l"), "\(parts)")
    let cursor = parts.last { $0 == "ESC[?25l" || $0.hasSuffix("25h") }
    #expect(cursor.map { $0.hasSuffix("25h") } ?? true, "\(parts)")
  }
}
