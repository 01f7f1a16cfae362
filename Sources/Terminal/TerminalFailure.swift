/// Why the terminal could not be opened; the text for the user is made at the edge.
public struct TerminalFailure: Error, Equatable, Sendable {
  /// What was tried.
  public enum Operation: Equatable, Sendable {
    /// Standard input or output is not a terminal, so there is nobody to talk to.
    case findTerminal
    /// No description could be found for the terminal, or for those tried instead.
    case describeTerminal
    /// The signal handlers could not be installed.
    case installHandlers
  }

  /// What was tried.
  public let operation: Operation
  /// The type of terminal, from TERM; it names no person.
  public let type: String
  /// The system's number for what went wrong, or 0.
  public let errno: Int32
}
