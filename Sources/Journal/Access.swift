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

/// Something that was met or mended on opening and that a person should hear about.
public enum StoreNotice: Equatable, Sendable {
  /// The last line was incomplete or damaged: that many bytes were copied to a file in quarantine and
  /// cut off.
  case tailCut(file: String, bytes: Int, quarantine: String)
  /// The same, but the store is open to read only, so it was left as it is.
  case tailIgnored(file: String, bytes: Int)
  /// A file (or, with an empty name, the directory) could be read by others; now it cannot.
  case modeRepaired(file: String, mode: UInt32)
  /// The journal ends before, or differs at, the action that the last clean close ended with.
  case shorterThanCleanClose(expected: Int, found: Int)
  /// A record in the snapshot could not be read and is left out; the store is read-only.
  case recordUnreadable(kind: String, position: Int, field: String)
  /// A field inside a part of a record was written by a newer version and cannot be kept; the store
  /// is read-only.
  case unknownFieldInPart
  /// A kind of record that only a newer version knows is left out; the store is read-only.
  case unknownKind(String)
}

/// What to do about the lock when a store is opened.
public enum LockRequest: Equatable, Sendable {
  /// Open to read, without it.
  case none
  /// Take it; when somebody else has it, or the place cannot be written, open to read only.
  case ifFree
  /// Wait for it that long, then fail with `StoreFailure.Kind.locked`.
  case wait(milliseconds: Int)
}
