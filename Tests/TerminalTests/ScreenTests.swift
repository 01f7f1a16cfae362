import Support
import Testing

/// Every kind of terminal and every size serves.
@Suite(.serialized) struct ScreenTests {
  @Test(
    "every kind of terminal shows the screen",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100", "xterm-mono", "dumb"])
  func kinds(type: String) throws {
    let (terminal, output) = try Probe.shown(type)
    let parts = ControlSequences.scan(output)
    #expect(ControlSequences.text(output).contains("probe 80x24"), "\(parts)")
    #expect(ControlSequences.text(output).contains("instead - één 日本"), "\(parts)")
    #expect(ControlSequences.forbidden(output) == [])
    let knowsPaste = type.hasPrefix("xterm") || type.hasPrefix("tmux")
    #expect(parts.contains("ESC[?2004h") == knowsPaste, "\(parts)")
    if type == "dumb" { #expect(parts.allSatisfy { $0.hasPrefix("\"") }) }
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
    #expect(try terminal.settings() == terminal.settingsBefore)
  }

  @Test("an unknown terminal is taken for xterm-256color, and that is told")
  func unknown() throws {
    for type in ["xterm-kitty-unknown", ""] {
      let (terminal, output) = try Probe.shown(type)
      #expect(ControlSequences.text(output).contains("instead xterm-256color"))
      terminal.send("q")
      #expect(terminal.waitForExit() == 0)
    }
  }

  @Test("NO_COLOR and a monochrome terminal give attributes but no colours")
  func noColour() throws {
    for (type, variable) in [("xterm-256color", "1"), ("xterm-mono", ""), ("vt100", "")] {
      let (terminal, output) = try Probe.shown(type, environment: ["NO_COLOR": variable])
      #expect(ControlSequences.text(output).contains("colours 0"))
      let coloured = ControlSequences.scan(output).filter {
        $0.hasSuffix("m") && ($0.contains("38;") || $0.contains("[3") || $0.contains(";3"))
          && $0 != "ESC[39;49m"
      }
      #expect(coloured == [])
      terminal.send("q")
      #expect(terminal.waitForExit() == 0)
    }
  }

  @Test("outside UTF-8 the screen is ASCII")
  func ascii() throws {
    let (terminal, output) = try Probe.shown(environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(output.allSatisfy { $0 < 0x80 })
    #expect(ControlSequences.text(output).contains("instead - een ? ?"))
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("every size serves", arguments: [(1, 1), (2, 1), (1, 40), (500, 200), (7, 3)])
  func sizes(columns: Int, rows: Int) throws {
    for type in ["xterm-256color", "vt100", "dumb"] {
      let terminal = try Probe.start(type, columns: columns, rows: rows)
      #expect(!terminal.readFirst().isEmpty)
      terminal.resize(columns: rows, rows: columns)
      _ = terminal.read()
      terminal.send("q")
      #expect(terminal.waitForExit() == 0)
      #expect(try terminal.settings() == terminal.settingsBefore)
    }
  }

  @Test("a resize is one event, and the screen fits again")
  func resizing() throws {
    let (terminal, _) = try Probe.shown()
    terminal.resize(columns: 100, rows: 30)
    let text = ControlSequences.text(terminal.read(untilText: "resized") + terminal.read())
    #expect(text.contains("probe 100x30"))
    #expect(text.split(separator: "resized").count == 2)
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("keys, Esc alone and pasted text are told apart")
  func keys() throws {
    let (terminal, _) = try Probe.shown()
    terminal.send("\u{1B}")
    #expect(ControlSequences.text(terminal.read(untilText: "escape")).contains("escape"))
    terminal.send("\u{1B}OA\u{1B}[200~kop\rkoffie\u{1B}[201~")
    let text = ControlSequences.text(terminal.read(untilText: "koffie"))
    #expect(text.contains("up") && text.contains("kop\\nkoffie"), "\(text)")
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("moving a selection sends at most 700 bytes")
  func difference() throws {
    let (terminal, _) = try Probe.shown()
    for _ in 0..<4 {
      terminal.send("m")
      let sent = terminal.readFirst()
      #expect(!sent.isEmpty && sent.count <= 700, "\(ControlSequences.scan(sent))")
    }
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
  }
}
