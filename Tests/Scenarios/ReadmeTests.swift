import Foundation
import Support
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
  @Test("the picture in the README is the screen as it is now")
  func picture() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: builtProduct(named: "waakvlam"))
    process.arguments = ["plaatje", "--breed", "116", "--hoog", "34"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let frame = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(frame.split(separator: "\n").count == 34)
    #expect(try readme().contains(frame.trimmingCharacters(in: .newlines)))
  }

  @Test("every command in the README is one the program knows")
  func commands() throws {
    // Only what stands in a block of code.
    let blocks = try readme().components(separatedBy: "```sh\n").dropFirst()
    let code = blocks.compactMap { $0.components(separatedBy: "```").first }.joined()
    let lines = code.split(separator: "\n").map(String.init)
    let named = lines.compactMap { line in
      try? /^(\.build\/release\/)?waakvlam ([a-z]+)/.firstMatch(in: line).map {
        String($0.output.2)
      }
    }
    #expect(
      Set(named) == [
        "begin", "signaal", "kaart", "draad", "opslag", "bewoner", "plan", "wijk", "instellingen",
      ])
    for name in named {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: builtProduct(named: "waakvlam"))
      process.arguments = [name, "--help"]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "waakvlam \(name)")
    }
  }

  private func readme() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }
}
