import Foundation

/// A program in a terminal that a person could be sitting at: tmux shows what stands on the screen.
public final class TmuxScreen {
  private let socket = "waakvlam-test-\(UUID().uuidString.prefix(8))"
  private let columns: Int
  private let rows: Int

  /// Starts a shell command in a terminal of that size.
  public init(_ command: String, columns: Int, rows: Int) throws {
    self.columns = columns
    self.rows = rows
    try start(command)
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Starts a command in a new terminal of the same size; the last one has ended.
  public func start(_ command: String) throws {
    try tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
        "LANG=C.UTF-8 " + command,
      ], keepsOutput: false)
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Types text as it is.
  public func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by the names tmux gives them: `Enter`, `Escape`, `Down`, `C-u`.
  public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// What stands on the screen, with blanks at the end of lines taken off.
  public func text() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// Waits until a text stands on the screen; the screen as it is then, or nil when it never does.
  @discardableResult
  public func wait(for text: String, seconds: Double = 60) throws -> String? {
    try wait(seconds: seconds) { $0.contains(text) }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  public func wait(seconds: Double = 60, until isRight: (String) -> Bool) throws -> String? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if let screen = try? text(), isRight(screen) { return screen }
      usleep(20_000)
    }
    return nil
  }

  /// Waits until the program has ended.
  public func waitForEnd(seconds: Double = 60) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      guard (try? tmux(["has-session"])) != nil else { return true }
      usleep(20_000)
    }
    return false
  }

  @discardableResult
  private func tmux(_ arguments: [String], keepsOutput: Bool = true) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tmux", "-L", socket] + arguments
    let output = Pipe()
    if keepsOutput {
      process.standardOutput = output
    } else {
      // The server keeps what it inherits, also the pipes of tests that run beside this one, which
      // would then never end: so it starts with nothing.
      process.standardOutput = FileHandle.nullDevice
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments =
        [
          "-c",
          "for f in /proc/self/fd/*; do n=${f##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done; "
            + "exec tmux \"$@\"", "bash", "-L", socket,
        ] + arguments
    }
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = keepsOutput ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TmuxFailed(arguments: arguments) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A call of tmux that did not succeed.
public struct TmuxFailed: Error {
  let arguments: [String]
}
