import Foundation

/// Programs that read what we write without knowing how we wrote it.
enum Outside {
  /// The exit status and the output of a program that gets these bytes; nil when there is none.
  ///
  /// By way of a shell: `Process` can wait without end for what has ended already.
  static func run(
    _ command: [String], input bytes: [UInt8] = []
  ) throws -> (status: Int32, output: String)? {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("waakvlam-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let words = command.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
    let line = words.joined(separator: " ") + " < '\(file.path)' 2> /dev/null"
    guard let stream = popen(line, "r") else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      output += buffer.prefix(count)
    }
    let status = (pclose(stream) >> 8) & 0xFF
    return status == 127 ? nil : (status, String(decoding: output, as: UTF8.self))
  }
}
