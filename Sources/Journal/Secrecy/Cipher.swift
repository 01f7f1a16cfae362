internal import Crypto
internal import Domain
internal import FoundationEssentials

/// Seals what is written to an encrypted store, and opens it again.
///
/// AES-256-GCM (NIST SP 800-38D) with a random nonce. What is sealed is bound to its place: the
/// store, the generation, the number of the line and the hash before it. A line that was moved,
/// taken from another store or from an older generation does not open.
struct Cipher {
  /// Where something stands.
  struct Place: Equatable {
    /// What sort of thing it is; each has a key of its own.
    enum Purpose: String, CaseIterable { case snapshot, journal }
    var purpose: Purpose
    var generation: Int
    var sequence = 0
    var previous = ChainHash.ofNothing
  }

  /// The key that the wrapping in the manifest guards.
  let key: SymmetricKey
  private let store: ID
  private let purposes: [Place.Purpose: SymmetricKey]

  /// A new random key.
  init(for store: ID) { self.init(SymmetricKey(size: .bits256), store) }

  /// The key that a wrapping gave.
  init(_ key: SymmetricKey, _ store: ID) {
    self.key = key
    self.store = store
    let salt = Data(store.description.utf8)
    purposes = Dictionary(
      uniqueKeysWithValues: Place.Purpose.allCases.map { purpose in
        let key = HKDF<SHA256>.deriveKey(
          inputKeyMaterial: key, salt: salt, info: Data("waakvlam \(purpose.rawValue)".utf8),
          outputByteCount: 32)
        return (purpose, key)
      })
  }

  /// The sealed bytes as a JSON string, with its quotes: nonce, sealed bytes and tag in base64.
  func seal(_ bytes: [UInt8], at place: Place) -> [UInt8] {
    guard let key = purposes[place.purpose],
      let box = try? AES.GCM.seal(bytes, using: key, authenticating: context(place)),
      let combined = box.combined
    else { preconditionFailure("AES-GCM takes any bytes that fit in memory") }
    var text: [UInt8] = [UInt8(ascii: "\"")]
    text.append(contentsOf: combined.base64EncodedData())
    text.append(UInt8(ascii: "\""))
    return text
  }

  /// The bytes that were sealed at this place; nil when these are not they.
  func open(_ text: UnsafeRawBufferPointer, at place: Place) -> [UInt8]? {
    guard text.count > 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\""),
      let key = purposes[place.purpose],
      let combined = Data(base64Encoded: Data(text[1..<text.count - 1])),
      let box = try? AES.GCM.SealedBox(combined: combined),
      let bytes = try? AES.GCM.open(box, using: key, authenticating: context(place))
    else { return nil }
    return Array(bytes)
  }

  private func context(_ place: Place) -> Data {
    Data(
      "waakvlam \(place.purpose.rawValue) \(store) \(place.generation) \(place.sequence) "
        .utf8) + Data(place.previous.hex.utf8)
  }
}
