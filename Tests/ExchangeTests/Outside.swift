import Foundation

/// Programs that read what we write without knowing how we wrote it.
enum Outside {
  /// The exit status and the output of a program that gets these bytes; nil when there is none.
  static func run(
    _ command: [String], input bytes: [UInt8] = []
  ) throws -> (status: Int32, output: String)? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("waakvlam-\(UUID().uuidString)")
    try Data(bytes).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = try FileHandle(forReadingFrom: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 127 ? nil : (process.terminationStatus, text)
  }
}
