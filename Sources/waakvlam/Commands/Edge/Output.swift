import Canvas
import Glibc
import Resources

/// The two streams of the process.
enum Output {
  /// One line on standard error, without anything that could control a terminal.
  static func tell(_ sentence: String) {
    _ = write(Array((Text.sanitised(sentence) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard output and returns the exit status.
  static func answer(_ bytes: [UInt8], _ language: Language) -> Int32 {
    if write(bytes, to: STDOUT_FILENO) { return 0 }
    return Program.report(Stop(.disk, Texts.stopOutput), language)
  }

  /// Writes to a descriptor; false, with errno set, when it could not take everything.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
