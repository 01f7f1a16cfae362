internal import CStorage
public import Domain

extension Journal {
  /// Keeps what this process has in memory out of core dumps and from other processes of the same
  /// user, as far as the system lets it. For the beginning of a program.
  public static func keepMemoryPrivate() { _ = cst_keep_private() }

  /// Whether the store is encrypted.
  public var isEncrypted: Bool { cipher != nil }

  /// Whether a store asks for a passphrase; nothing but its manifest is read.
  public static func isEncrypted(
    at path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> Bool {
    let folder = try StoreFolder(at: path, in: fileSystem)
    return try StoreContents.manifest(folder, orNewer: true).protection != .none
  }

  /// Whether a secret opens this store; true for one that is not encrypted.
  public func opens(with secret: Secret) -> Bool {
    (try? manifest.cipher(for: secret)) != nil || !isEncrypted
  }

  /// Encrypts a store that is readable: writes the next generation sealed, and removes the one that
  /// was readable, with those closed before and what lies in quarantine. What the disk itself keeps of removed files is
  /// beyond reach.
  ///
  /// - Parameter caseload: the state as it is now.
  /// - Returns: the recovery key; it is nowhere else.
  public func encrypt(
    _ caseload: Caseload, passphrase: String
  ) throws(StoreFailure) -> RecoveryKey {
    let lockbox = try Lockbox(for: store, passphrase: passphrase)
    try renew(caseload, .passphrase(lockbox.wrapping), lockbox.cipher)
    try removeEarlier()
    return lockbox.recoveryKey
  }

  /// Takes the encryption off: writes the next generation readable.
  ///
  /// - Parameter caseload: the state as it is now.
  public func decrypt(_ caseload: Caseload) throws(StoreFailure) {
    try renew(caseload, .none, nil)
    // Nothing opens them any more.
    try removeClosed()
  }

  /// Writes the store anew without what was erased, and leaves nothing of before in the folder: no
  /// generation, closed or not, no line, nothing to undo, nothing in quarantine. An encrypted store gets another key,
  /// so that what the disk keeps of removed files does not open with the one of now.
  /// Source: store.md, "Erasure of a resident".
  ///
  /// - Parameters:
  ///   - caseload: the state without what was erased.
  ///   - passphrase: that of the store, to wrap the new key; not looked at when it is not encrypted.
  /// - Returns: the new recovery key of an encrypted store; the one before opens nothing any more.
  public func rewrite(
    _ erased: Caseload, passphrase: String?
  ) throws(StoreFailure) -> RecoveryKey? {
    guard isEncrypted else {
      try renew(erased, .none, nil, forgetting: true)
      try removeEarlier()
      return nil
    }
    guard let passphrase, opens(with: .passphrase(passphrase)) else {
      throw StoreFailure(passphrase == nil ? .secretNeeded : .wrongSecret)
    }
    let lockbox = try Lockbox(for: store, passphrase: passphrase)
    try renew(erased, .passphrase(lockbox.wrapping), lockbox.cipher, forgetting: true)
    try removeEarlier()
    return lockbox.recoveryKey
  }

  /// Gives an encrypted store another passphrase; the recovery key stays. The files stay as they are:
  /// only what guards their key is written anew.
  public func changePassphrase(to passphrase: String) throws(StoreFailure) {
    _ = try rewrap { wrapping, cipher throws(KeyWrapping.Refusal) in
      try wrapping.wrap(cipher.key, passphrase: passphrase, store: store)
    }
  }

  /// Gives an encrypted store another recovery key; the one before opens nothing any more.
  public func changeRecoveryKey() throws(StoreFailure) -> RecoveryKey {
    let recovery = RecoveryKey()
    try rewrap { wrapping, cipher throws(KeyWrapping.Refusal) in
      try wrapping.wrap(cipher.key, recovery: recovery, store: store)
    }
    return recovery
  }

  private func rewrap(
    _ body: (inout KeyWrapping, Cipher) throws(KeyWrapping.Refusal) -> Void
  ) throws(StoreFailure) {
    guard file != nil else { throw StoreFailure(.readOnly) }
    guard let cipher, case .passphrase(var wrapping) = manifest.protection else {
      throw StoreFailure(.notEncrypted)
    }
    do throws(KeyWrapping.Refusal) {
      try body(&wrapping, cipher)
    } catch {
      throw StoreFailure(.other, file: StoreFiles.manifest)
    }
    var manifest = manifest
    manifest.protection = .passphrase(wrapping)
    try replaceManifest(with: manifest)
    try guardClosed(by: manifest.protection)
  }

  /// What was cut off and what was closed before goes: it is readable, or holds who was erased.
  private func removeEarlier() throws(StoreFailure) {
    try removeAll(in: StoreFiles.quarantine)
    try removeClosed()
  }
}
