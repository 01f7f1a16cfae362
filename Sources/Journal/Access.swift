/// Whether actions can be stored.
public enum Access: Equatable, Sendable {
  /// They can.
  case readWrite
  /// They cannot, and why.
  case readOnly(ReadOnlyReason)
}

/// Why a store is open to read only.
public enum ReadOnlyReason: Equatable, Sendable {
  /// It was asked for.
  case asked
  /// Another process has the store; its number when the lock file tells.
  case locked(process: Int32?)
  /// A line in the middle of the journal is damaged; what is shown is the state before it. Line 1 is
  /// the first line; 0 is a journal that is missing.
  case damaged(file: String, line: Int)
  /// A newer version wrote something that this one would lose.
  case newerVersion
  /// The place cannot be written.
  case notWritable
  /// A sync failed, or a failed write could not be taken back: what is on disk is not known, and the
  /// store has to be opened again.
  case syncFailed
}
