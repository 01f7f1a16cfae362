internal import Domain

/// A new key for a store, with what opens it.
struct Lockbox {
  let cipher: Cipher
  let wrapping: KeyWrapping
  let recoveryKey: RecoveryKey

  /// Makes a key and wraps it for a passphrase and a new recovery key.
  init(for store: ID, passphrase: String) throws(StoreFailure) {
    cipher = Cipher(for: store)
    recoveryKey = RecoveryKey()
    do throws(KeyWrapping.Refusal) {
      wrapping = try KeyWrapping(
        cipher.key, passphrase: passphrase, recovery: recoveryKey, store: store)
    } catch {
      // scrypt or AES-GCM had no room to work in.
      throw StoreFailure(.other, file: StoreFiles.manifest)
    }
  }
}
