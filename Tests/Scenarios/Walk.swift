import Foundation
import Support
import Testing

/// A role that walks through its day at a keyboard, with the keys counted: text that is typed is
/// one, since it is the worker's own words; every key beside it is one each.
final class Walk {
  private let screen: TmuxScreen
  private var keys = 0

  init(_ command: String, columns: Int = 80, rows: Int = 24) throws {
    screen = try TmuxScreen(command, columns: columns, rows: rows)
  }

  /// Presses keys: each letter of `letters` is a key of its own.
  func keys(_ letters: String) throws {
    keys += letters.count
    try screen.type(letters)
  }

  /// Presses named keys: `Enter`, `Down`.
  func press(_ names: String...) throws {
    keys += names.count
    for name in names { try screen.press(name) }
  }

  /// Types the worker's own words.
  func words(_ text: String) throws {
    try screen.type(text)
  }

  /// Waits for a text on the screen.
  func sees(_ text: String, line: Int = #line) throws {
    if try screen.wait(for: text) != nil { return }
    Issue.record("line \(line): \"\(text)\" never came; the screen was:\n\(try screen.text())")
    throw NeverCame()
  }

  /// Whether a text stands on the screen now.
  func shows(_ text: String) throws -> Bool { try screen.text().contains(text) }

  /// One step of the day, in at most so many keys beside the worker's own words.
  func step(_ name: String, atMost most: Int, _ body: () throws -> Void) throws {
    keys = 0
    try body()
    print("flow: \(name): \(keys) keys, at most \(most)")
    #expect(keys <= most, "\(name) took \(keys) keys")
  }

  func quit() throws {
    try screen.press("Escape")
    try screen.type("q")
    #expect(screen.waitForEnd())
  }

  /// Runs a shell command that has to succeed.
  static func run(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command + " >/dev/null"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(command)")
  }

  struct NeverCame: Error {}
}
