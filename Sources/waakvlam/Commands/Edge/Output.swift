import Canvas
import Glibc
import Resources

/// The two streams of the process.
enum Output {
  /// A sentence on standard error, without anything that could control a terminal; on a terminal no
  /// word is cut in two.
  static func tell(_ sentence: String) {
    let clean = Text.sanitised(sentence)
    let lines = columns(of: STDERR_FILENO).map { Text.wrapped(clean, width: $0 - 1) } ?? [clean]
    _ = write(Array((lines.joined(separator: "\n") + "\n").utf8), to: STDERR_FILENO)
  }

  /// How wide the terminal is that a descriptor writes to; nil when it is none, does not say, or is too
  /// narrow to keep to.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
    return Int(size.ws_col)
  }

  /// The width of what is answered: a hundred columns, or what the terminal has when that is less.
  static let answerWidth = min(100, (columns(of: STDOUT_FILENO) ?? 101) - 1)

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
