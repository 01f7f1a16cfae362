public import Domain

/// A whole store in one file: the manifest and the snapshot of that moment, each as the store writes
/// it. It is encrypted when the store is, and the same passphrase and recovery key open it.
public struct Backup: Sendable {
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// The identity of the store it was made of.
  public let store: ID
  /// The number of the last action in it.
  public let sequence: Int
  /// The number of records of each kind.
  public let counts: [Kind: Int]

  private let manifest: Manifest
  private let snapshot: Snapshot
  private let cipher: Cipher?

  /// The largest file that is read, in bytes.
  public static let limit = 512 << 20

  fileprivate init(_ bytes: [UInt8], _ manifest: Manifest, _ snapshot: Snapshot, _ cipher: Cipher?)
  {
    self.bytes = bytes
    self.manifest = manifest
    self.snapshot = snapshot
    self.cipher = cipher
    store = manifest.store
    sequence = manifest.head.sequence
    counts = Dictionary(
      uniqueKeysWithValues: Kind.allCases.compactMap { kind in
        let count = snapshot.caseload.table(of: kind).count
        return count > 0 ? (kind, count) : nil
      })
  }

  /// Whether a file has a manifest that asks for a passphrase; false when it is no backup.
  public static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    parts(of: bytes).map { $0.manifest.protection != .none } ?? false
  }

  /// Reads a file and every record in it; refuses what is not as it was written.
  ///
  /// - Parameter secret: opens it when it is encrypted.
  public init(reading bytes: [UInt8], secret: Secret?) throws(StoreFailure) {
    guard bytes.count <= Backup.limit, let (manifest, framed) = Backup.parts(of: bytes) else {
      throw StoreFailure(.damaged(line: nil))
    }
    let cipher = try manifest.cipher(for: secret)
    let read: Snapshot
    do throws(Snapshot.Refusal) {
      read = try Snapshot(
        framed, hash: manifest.snapshot, generation: manifest.generation, cipher: cipher)
    } catch {
      throw StoreFailure(error == .damaged ? .damaged(line: nil) : .newerVersion)
    }
    guard read.notices.isEmpty, !read.isNewer else { throw StoreFailure(.newerVersion) }
    guard read.store == manifest.store, read.sequence == manifest.head.sequence else {
      throw StoreFailure(.damaged(line: nil))
    }
    self.init(bytes, manifest, read, cipher)
  }

  init(_ contents: StoreContents) {
    let snapshot = Snapshot(
      store: contents.manifest.store, generation: contents.manifest.generation,
      sequence: contents.sequence, head: contents.head, history: contents.history,
      caseload: contents.caseload)
    self.init(snapshot, contents.manifest, contents.cipher)
  }

  fileprivate init(_ snapshot: Snapshot, _ manifest: Manifest, _ cipher: Cipher?) {
    let (framed, hash) = snapshot.framed(with: cipher)
    var manifest = manifest
    manifest.snapshot = hash
    manifest.head = Manifest.Head(sequence: snapshot.sequence, hash: hash)
    self.init(manifest.bytes + framed, manifest, snapshot, cipher)
  }

  private static func parts(of bytes: [UInt8]) -> (manifest: Manifest, snapshot: [UInt8])? {
    guard let end = bytes.firstIndex(of: 0x0A), end < 1 << 16,
      let manifest = try? Manifest(Array(bytes[...end]))
    else { return nil }
    return (manifest, Array(bytes[(end + 1)...]))
  }

  /// Which of these records are in it.
  public func holds(_ ids: Set<ID>) -> [ID] {
    ids.filter { snapshot.caseload[$0] != nil }.sorted()
  }

  /// Makes a store of it in a missing or empty directory. It is the same store on another device:
  /// the device gets an identity of its own.
  ///
  /// - Parameter before: the store that was there, under its other name: its audit goes on in the new
  ///   one.
  public func restore(
    at path: String, in fileSystem: any FileSystem, device: ID, after before: String? = nil
  ) throws(StoreFailure) {
    var snapshot = snapshot
    snapshot.generation = 1
    let audits = try before.map { path throws(StoreFailure) in
      try Journal.audits(at: path, in: fileSystem)
    }
    try Journal.install(
      snapshot, manifest.protection, cipher, audits ?? [], device: device, at: path,
      in: fileSystem)
  }
}

extension Journal {
  /// The whole store as one file, as it is now.
  ///
  /// - Parameter caseload: the state as it is now.
  public func backup(_ caseload: Caseload) throws(StoreFailure) -> Backup {
    let snapshot = Snapshot(
      store: store, generation: generation, sequence: sequence, head: head, history: history,
      caseload: caseload)
    return Backup(snapshot, manifest, cipher)
  }

  /// Makes a store in a missing or empty directory that begins with a snapshot. Every file is durable
  /// before the manifest, whose rename makes it a store.
  static func install(
    _ snapshot: Snapshot, _ protection: Manifest.Protection, _ cipher: Cipher?,
    _ audits: [(name: String, bytes: [UInt8])], device: ID, at path: String,
    in fileSystem: any FileSystem
  ) throws(StoreFailure) {
    let (folder, lock) = try claim(path, in: fileSystem)
    try storing { () throws(FileError) in
      try removeLeftovers(folder, keeping: nil)
      for audit in audits { try folder.write(audit.bytes, as: audit.name) }
      let hash = try write(snapshot, in: folder, cipher)
      try write(
        Manifest(
          store: snapshot.store, device: device, generation: snapshot.generation, snapshot: hash,
          protection: protection, head: Manifest.Head(sequence: snapshot.sequence, hash: hash)),
        in: folder)
    }
    withExtendedLifetime(lock) {}
  }
}
