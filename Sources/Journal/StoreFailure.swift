/// Why the store could not do what was asked; the words for a person are made elsewhere.
public struct StoreFailure: Error, Equatable, Sendable {
  /// What it comes down to, for what to advise.
  public enum Kind: Equatable, Sendable {
    /// There is no directory at the path.
    case missing
    /// The path leads to something else than a directory, or a name in it to something else than a
    /// plain file with one name.
    case notOrdinary
    /// A symbolic link stands where the store or a file of it should be.
    case symbolicLink
    /// The store or a file of it belongs to another user.
    case foreignOwner
    /// It cannot be written: permissions, or a file system that is read-only.
    case notWritable
    /// Another process has the store; its number when the lock file tells.
    case locked(process: Int32?)
    /// It is encrypted, and no passphrase or recovery key was given.
    case secretNeeded
    /// The passphrase or the recovery key is not the one of this store.
    case wrongSecret
    /// It is not encrypted.
    case notEncrypted
    /// A file is not what was written; the line where that is known.
    case damaged(line: Int?)
    /// A newer version made this.
    case newerVersion
    /// The directory holds no store.
    case notAStore
    /// There is a store, or something else, already.
    case alreadyExists
    /// The disk or the quota is full.
    case full
    /// It is not known what is on disk: nothing may be written until the store is opened again.
    case syncFailed
    /// The store was opened to read, or became read-only; see `Journal.access`.
    case readOnly
    /// The edits hold something that could not be read back, or are too much for one action.
    case notStorable
    /// The journal was closed.
    case closed
    /// Anything else that the operating system refused; see the code.
    case other
  }

  /// What it comes down to.
  public var kind: Kind
  /// The call that failed, when one did.
  public var operation: FileOperation?
  /// The file, without its directory; empty for the directory of the store.
  public var file: String
  /// The errno of the call, or 0.
  public var code: Int32

  /// A failure of that kind.
  public init(
    _ kind: Kind, file: String = "", operation: FileOperation? = nil, code: Int32 = 0
  ) {
    self.kind = kind
    self.operation = operation
    self.file = file
    self.code = code
  }
}
