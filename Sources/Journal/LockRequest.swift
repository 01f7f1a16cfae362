/// What to do about the lock when a store is opened.
public enum LockRequest: Equatable, Sendable {
  /// Open to read, without it.
  case none
  /// Take it; when somebody else has it, or the place cannot be written, open to read only.
  case ifFree
  /// Wait for it that long, then fail with `StoreFailure.Kind.locked`.
  case wait(milliseconds: Int)
}
