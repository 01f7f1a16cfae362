public import Canvas

/// What the main loop can wake up for.
public enum TerminalEvent: Equatable, Sendable {
  /// A key was pressed or text pasted.
  case key(Key)
  /// The terminal has another size; draw once for it.
  case resized(Size)
  /// The program was stopped and continued; draw again, and look at the clock.
  case resumed
  /// The terminal is gone (SIGHUP, or the end of its input): save and leave.
  case hangUp
  /// Someone sent SIGINT; Ctrl-C in the terminal is a key instead.
  case interrupted
  /// Someone sent SIGTERM: save and leave.
  case terminate
  /// Nothing happened in the time given.
  case timeout
}
