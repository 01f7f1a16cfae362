// Normalisation (Unicode Standard Annex #15, form C) without the whole of Foundation, which costs
// every start some milliseconds and some MiB.
@_spi(_Unicode) internal import Swift

internal import Crypto
internal import CryptoExtras
internal import Domain
internal import FoundationEssentials
internal import JSON

/// The key of a store, wrapped twice: for whoever knows the passphrase, and for the recovery key.
///
/// The passphrase goes through scrypt (RFC 7914), so that every guess costs 128 MiB and a good part
/// of a second; the recovery key is random and goes through HKDF (RFC 5869). Each of the two wraps
/// the same random key with AES-GCM, bound to the identity of the store.
struct KeyWrapping: Equatable {
  /// Why no key came out.
  enum Refusal: Error {
    /// The passphrase or the recovery key is another one.
    case wrongSecret
    /// It asks more than a reader may be made to pay, or is not what was written.
    case damaged
  }

  /// What a guess costs.
  struct Cost: Equatable {
    var rounds: Int
    var blockSize = 8
    var parallelism = 1

    /// What is written: 2^17 rounds (store.md, "Encryption"). Tests that are not about it take less.
    @TaskLocal static var written = Cost(rounds: 1 << 17)
    /// What is read; a header that was tampered with can ask no more memory than 1 GiB.
    static let readable = (1 << 15)...(1 << 20)

    /// Whether it is one that is read.
    var isReadable: Bool {
      Cost.readable.contains(rounds) && rounds & (rounds - 1) == 0 && blockSize == 8
        && parallelism == 1
    }
  }

  private static let saltCount = 16
  private static let keyCount = 32

  private(set) var cost: Cost
  private(set) var salt: [UInt8]
  /// The key under the passphrase, and under the recovery key: nonce, sealed key, tag.
  private(set) var forPassphrase: [UInt8]
  private(set) var forRecovery: [UInt8]

  /// Wraps a key for a passphrase and a recovery key.
  init(
    _ key: SymmetricKey, passphrase: String, recovery: RecoveryKey, store: ID,
    cost: Cost = .written
  ) throws(Refusal) {
    self.cost = cost
    salt = []
    forPassphrase = []
    forRecovery = []
    try wrap(key, passphrase: passphrase, store: store)
    try wrap(key, recovery: recovery, store: store)
  }

  /// Wraps the key for another passphrase; the recovery key stays.
  mutating func wrap(_ key: SymmetricKey, passphrase: String, store: ID) throws(Refusal) {
    salt = (0..<KeyWrapping.saltCount).map { _ in UInt8.random(in: .min ... .max) }
    let above = try KeyWrapping.key(from: passphrase, salt: salt, cost)
    forPassphrase = try KeyWrapping.seal(key, above, "passphrase", store)
  }

  /// Wraps the key for another recovery key.
  mutating func wrap(_ key: SymmetricKey, recovery: RecoveryKey, store: ID) throws(Refusal) {
    forRecovery = try KeyWrapping.seal(key, KeyWrapping.key(from: recovery), "recovery", store)
  }

  /// The key of the store.
  func key(for secret: Secret, store: ID) throws(Refusal) -> SymmetricKey {
    switch secret {
    case .passphrase(let passphrase):
      let above = try KeyWrapping.key(from: passphrase, salt: salt, cost)
      return try KeyWrapping.open(forPassphrase, above, "passphrase", store)
    case .recoveryKey(let recovery):
      return try KeyWrapping.open(
        forRecovery, KeyWrapping.key(from: recovery), "recovery", store)
    }
  }

  // MARK: Keys above the key

  private static func key(
    from passphrase: String, salt: [UInt8], _ cost: Cost
  ) throws(Refusal) -> SymmetricKey {
    guard cost.isReadable else { throw .damaged }
    let typed = Data(String(String.UnicodeScalarView(passphrase._nfc)).utf8)
    do {
      return try KDF.Scrypt.deriveKey(
        from: typed, salt: salt, outputByteCount: keyCount, rounds: cost.rounds,
        blockSize: cost.blockSize, parallelism: cost.parallelism)
    } catch {
      throw .damaged
    }
  }

  private static func key(from recovery: RecoveryKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: recovery.bytes), info: Data("waakvlam recovery".utf8),
      outputByteCount: keyCount)
  }

  private static func seal(
    _ key: SymmetricKey, _ above: SymmetricKey, _ purpose: String, _ store: ID
  ) throws(Refusal) -> [UInt8] {
    let bytes = key.withUnsafeBytes { Data($0) }
    guard
      let box = try? AES.GCM.seal(
        bytes, using: above, authenticating: Data("waakvlam \(purpose) \(store)".utf8)),
      let combined = box.combined
    else { throw .damaged }
    return Array(combined)
  }

  private static func open(
    _ wrapped: [UInt8], _ above: SymmetricKey, _ purpose: String, _ store: ID
  ) throws(Refusal) -> SymmetricKey {
    guard let box = try? AES.GCM.SealedBox(combined: wrapped), box.ciphertext.count == keyCount
    else { throw .damaged }
    guard
      let key = try? AES.GCM.open(
        box, using: above, authenticating: Data("waakvlam \(purpose) \(store)".utf8))
    else { throw .wrongSecret }
    return SymmetricKey(data: key)
  }
}

extension KeyWrapping {
  /// Reads what the manifest has; nil when it is not in this form. The cost is looked at when a key
  /// is asked for.
  init?(_ value: JSONValue) {
    func bytes(_ name: String) -> [UInt8]? {
      value[name]?.string.flatMap { Data(base64Encoded: $0) }.map(Array.init)
    }
    guard let rounds = value["scrypt"]?["n"]?.integer,
      let blockSize = value["scrypt"]?["r"]?.integer,
      let parallelism = value["scrypt"]?["p"]?.integer, let salt = bytes("salt"),
      let forPassphrase = bytes("passphrase"), let forRecovery = bytes("recovery")
    else { return nil }
    cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    self.salt = salt
    self.forPassphrase = forPassphrase
    self.forRecovery = forRecovery
  }

  /// What the manifest has.
  var value: JSONValue {
    func text(_ bytes: [UInt8]) -> JSONValue { .string(Data(bytes).base64EncodedString()) }
    return .object([
      .init(
        "scrypt",
        .object([
          .init("n", .number(cost.rounds)), .init("r", .number(cost.blockSize)),
          .init("p", .number(cost.parallelism)),
        ])),
      .init("salt", text(salt)), .init("passphrase", text(forPassphrase)),
      .init("recovery", text(forRecovery)),
    ])
  }
}
