/// Finds out on another thread whether a frame is intact.
final class HashCheck {
  private final class Verdict {
    var isIntact = false
  }

  private let verdict = Verdict()
  private let thread: Beside
  /// Kept as long as they are looked at.
  private let bytes: [UInt8]

  /// Begins.
  init(_ frame: Frame, of bytes: [UInt8]) {
    let verdict = verdict
    self.bytes = bytes
    thread = Beside { verdict.isIntact = bytes.withUnsafeBytes { frame.isIntact(in: $0) } }
  }

  /// Whether it is intact, once that is known.
  var isIntact: Bool {
    thread.wait()
    return verdict.isIntact
  }
}
