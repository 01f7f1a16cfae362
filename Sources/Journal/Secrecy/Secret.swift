/// What opens an encrypted store: what somebody knows, or what they printed.
public enum Secret: Equatable, Sendable {
  /// The passphrase as it was typed; letters that can be written in two ways count as one.
  case passphrase(String)
  /// The key that was shown once, when the store was encrypted.
  case recoveryKey(RecoveryKey)
}
