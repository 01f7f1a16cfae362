public import Domain

/// An action that is on disk.
public struct Committed: Equatable, Sendable {
  /// Its number.
  public let sequence: Int
  /// Its name; of an undo or redo the name of what was taken back or done again.
  public let action: String
  /// What the caller is to apply now.
  public let edits: [Edit]
}
