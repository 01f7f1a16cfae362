import Support

/// The probe in a terminal of its own.
enum Probe {
  static func start(
    _ type: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    var all = ["TERM": type, "LANG": "nl_NL.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    all.merge(environment) { $1 }
    return try PseudoTerminal(
      builtProduct(named: "terminal-probe"), environment: all, columns: columns, rows: rows)
  }

  /// Starts it and waits for its first screen.
  static func shown(
    _ type: String = "xterm-256color", environment: [String: String] = [:]
  ) throws -> (PseudoTerminal, [UInt8]) {
    let terminal = try start(type, environment: environment)
    return (terminal, terminal.read(untilText: "instead") + terminal.read())
  }
}
