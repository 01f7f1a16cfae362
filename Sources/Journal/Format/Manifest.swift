internal import Domain
internal import JSON

/// Which store this is and which generation holds: `store.json`. Its rename is the commit point of a
/// compaction.
struct Manifest: Equatable {
  /// How the content of the files is protected. A version that does not know a case refuses the store
  /// as made by a newer one.
  enum Protection: Equatable {
    /// It is not.
    case none
    /// It is sealed with a key that a passphrase or a recovery key opens.
    case passphrase(KeyWrapping)

    fileprivate var name: String {
      switch self {
      case .none: "none"
      case .passphrase: "passphrase"
      }
    }
  }

  /// The line that a clean close ended at: the journal may be longer, never shorter.
  struct Head: Equatable {
    var sequence: Int
    var hash: ChainHash
  }

  /// Why a manifest cannot be used.
  enum Refusal: Error { case damaged, newerVersion }

  /// The format that this version reads and writes.
  static let format = 1

  var store: ID
  var device: ID
  var generation: Int
  /// The hash of the snapshot of that generation.
  var snapshot: ChainHash
  var protection = Protection.none
  var head: Head
  /// Whether a newer version wrote it: then what is known of it may be read, and nothing written.
  private(set) var isNewer = false

  /// A manifest with these values.
  init(
    store: ID, device: ID, generation: Int, snapshot: ChainHash, protection: Protection = .none,
    head: Head
  ) {
    self.protection = protection
    self.store = store
    self.device = device
    self.generation = generation
    self.snapshot = snapshot
    self.head = head
  }

  /// Reads `store.json`.
  init(_ bytes: [UInt8]) throws(Refusal) {
    let content = bytes.withUnsafeBytes { raw -> [UInt8]? in
      guard let frame = Frame(raw), frame.isIntact(in: raw) else { return nil }
      return Array(raw[frame.content])
    }
    guard let content, let value = try? JSONValue(content), let format = value["format"]?.integer
    else { throw .damaged }
    isNewer = format > Manifest.format
    // What is not as expected in a file that is intact, a newer version meant so.
    let refusal = isNewer ? Refusal.newerVersion : .damaged
    switch value["protection"]?.string {
    case nil: throw refusal
    case "none": protection = .none
    case "passphrase":
      guard let wrapping = value["keys"].flatMap({ KeyWrapping($0) }) else { throw refusal }
      protection = .passphrase(wrapping)
    default: throw .newerVersion
    }
    guard let store = value["store"]?.string.flatMap({ ID($0) }),
      let device = value["device"]?.string.flatMap({ ID($0) }),
      let generation = value["generation"]?.integer,
      let snapshot = value["snapshot"]?.string.flatMap({ ChainHash(hex: $0.utf8) }),
      let sequence = value["head"]?["sequence"]?.integer,
      let hash = value["head"]?["hash"]?.string.flatMap({ ChainHash(hex: $0.utf8) })
    else { throw refusal }
    self.store = store
    self.device = device
    self.generation = generation
    self.snapshot = snapshot
    head = Head(sequence: sequence, hash: hash)
  }

  /// The bytes of `store.json`.
  var bytes: [UInt8] {
    var members: [JSONValue.Member] = [
      .init("format", .number(Manifest.format)),
      .init("store", .string(store.description)),
      .init("device", .string(device.description)),
      .init("protection", .string(protection.name)),
      .init("generation", .number(generation)),
      .init("snapshot", .string(snapshot.hex)),
      .init(
        "head",
        .object([
          .init("sequence", .number(head.sequence)), .init("hash", .string(head.hash.hex)),
        ])),
    ]
    if case .passphrase(let wrapping) = protection { members.append(.init("keys", wrapping.value)) }
    return Frame.framing { $0.append(contentsOf: JSONValue.object(members).bytes()) }.bytes
  }
}
