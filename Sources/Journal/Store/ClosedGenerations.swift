public import Domain

/// A generation that was closed by a compaction: the store as it was at the end of a day.
public struct ClosedGeneration: Equatable, Sendable {
  /// Its number.
  public let generation: Int
  /// The day of the last action in it.
  public let day: Day

  /// How many days it stays (store.md, "Place").
  public static let daysKept = 14
}

extension Journal {
  /// Moves the generation that a manifest describes to where closed ones lie: one for every day, and
  /// none that is older than ``ClosedGeneration/daysKept``. One without actions is what the one
  /// before ended with, and is not kept.
  ///
  /// The generation that holds is on disk by now: what fails here costs a copy and nothing else, and
  /// what stays in the folder is removed at the next opening.
  func keep(_ manifest: Manifest) {
    guard linesSinceSnapshot > 0, let day = (lastTime?.prefix(10)).flatMap({ Day(String($0)) })
    else { return }
    do {
      let backups = try folder.directory.directory(StoreFiles.backups, creating: true)
      try folder.directory.move(StoreFiles.snapshot(manifest.generation), to: backups)
      try folder.directory.move(StoreFiles.journal(manifest.generation), to: backups)
      try backups.sync()
      // It is there once its manifest is: before that, the next one tidies up.
      try folder.write(
        manifest.bytes, as: StoreFiles.closed(manifest.generation, on: day), in: backups)
      try backups.sync()
      try Journal.prune(backups, before: day)
    } catch {}
  }

  /// Removes what is too old, all but the last of every day, and what belongs to no generation.
  private static func prune(_ backups: any Directory, before day: Day) throws(FileError) {
    let names = try backups.names()
    let kept = Set(kept(names, before: day).map(\.generation))
    let manifests = names.filter { name in
      StoreFiles.closed(name).map { !kept.contains($0.generation) } ?? false
    }
    for name in manifests { try backups.remove(name) }
    // A manifest never stands there without its files.
    if !manifests.isEmpty { try backups.sync() }
    for name in names {
      let isOrphan = StoreFiles.generation(of: name).map { !kept.contains($0) } ?? false
      if isOrphan || name.hasSuffix(StoreFiles.unfinished) { try backups.remove(name) }
    }
  }

  /// The last of every day that is not too old.
  private static func kept(_ names: [String], before day: Day) -> [ClosedGeneration] {
    var last: [Day: Int] = [:]
    for (generation, of) in names.compactMap({ StoreFiles.closed($0) })
    where day - of < ClosedGeneration.daysKept {
      last[of] = max(generation, last[of] ?? 0)
    }
    return last.map { ClosedGeneration(generation: $0.value, day: $0.key) }
  }

  /// Guards the closed generations by what guards the store now: their key is the same, and an old
  /// passphrase that still opened one of them would open the store with it.
  func guardClosed(by protection: Manifest.Protection) throws(StoreFailure) {
    guard let backups = try StoreFolder(StoreFiles.backups, in: folder) else { return }
    let names = try storing { () throws(FileError) in try backups.directory.names() }
    for name in names where StoreFiles.closed(name) != nil {
      var manifest = try StoreContents.manifest(backups, name)
      manifest.protection = protection
      try storing { () throws(FileError) in try backups.write(manifest.bytes, as: name) }
    }
    try storing { () throws(FileError) in try backups.directory.sync() }
  }

  /// Removes all closed generations: those of a store that was readable, or that hold who was erased.
  func removeClosed() throws(StoreFailure) { try removeAll(in: StoreFiles.backups) }

  /// Removes every file in a directory of the store, when there is one.
  func removeAll(in name: String) throws(StoreFailure) {
    try storing { () throws(FileError) in
      guard try folder.directory.names().contains(name) else { return }
      let directory = try folder.directory.directory(name, creating: false)
      for name in try directory.names() { try directory.remove(name) }
      try directory.sync()
    }
  }

  /// The closed generations that are there, newest first; also those of a store that is damaged.
  public static func closedGenerations(
    at path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> [ClosedGeneration] {
    guard
      let backups = try StoreFolder(StoreFiles.backups, in: StoreFolder(at: path, in: fileSystem))
    else { return [] }
    return try storing { () throws(FileError) in try backups.directory.names() }
      .compactMap { StoreFiles.closed($0) }
      .map { ClosedGeneration(generation: $0.generation, day: $0.day) }
      .sorted { ($0.day, $0.generation) > ($1.day, $1.generation) }
  }
}

extension Backup {
  /// A closed generation as a backup, with everything that was done in it.
  ///
  /// - Parameter secret: opens it when the store was encrypted: the passphrase of that day.
  public init(
    _ closed: ClosedGeneration, at path: String, in fileSystem: any FileSystem, secret: Secret?
  ) throws(StoreFailure) {
    let folder = try StoreFolder(at: path, in: fileSystem)
    self.init(
      try closed.contents(in: folder) { manifest throws(StoreFailure) in
        try manifest.cipher(for: secret)
      })
  }
}

extension ClosedGeneration {
  /// Everything in it; refused when a byte is not as it was written.
  func contents(
    in store: StoreFolder, _ cipher: (Manifest) throws(StoreFailure) -> Cipher?
  ) throws(StoreFailure) -> StoreContents {
    let file = StoreFiles.closed(generation, on: day)
    guard let backups = try StoreFolder(StoreFiles.backups, in: store) else {
      throw StoreFailure(.missing, file: StoreFiles.backups)
    }
    let manifest = try StoreContents.manifest(backups, file)
    let contents = try StoreContents(backups, manifest, try cipher(manifest))
    guard contents.ending == .whole, contents.notices.isEmpty else {
      throw StoreFailure(.damaged(line: contents.lines + 1), file: file)
    }
    return contents
  }
}
