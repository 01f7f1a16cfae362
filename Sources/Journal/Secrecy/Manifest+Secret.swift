extension Manifest {
  /// What seals and opens the files; nil when the store is not encrypted.
  ///
  /// - Parameter secret: what somebody gave; needed when the store is encrypted.
  func cipher(for secret: Secret?) throws(StoreFailure) -> Cipher? {
    guard case .passphrase(let wrapping) = protection else { return nil }
    guard let secret else { throw StoreFailure(.secretNeeded, file: StoreFiles.manifest) }
    do throws(KeyWrapping.Refusal) {
      return Cipher(try wrapping.key(for: secret, store: store), store)
    } catch {
      switch error {
      case .wrongSecret: throw StoreFailure(.wrongSecret, file: StoreFiles.manifest)
      case .damaged: throw StoreFailure(.damaged(line: nil), file: StoreFiles.manifest)
      }
    }
  }
}
