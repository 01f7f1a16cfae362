public import Domain

extension Journal {
  /// Writes the whole state as a snapshot of the next generation, with an empty journal.
  ///
  /// Source: store.md, "Compaction". Both files are on disk, and the snapshot was read back and every
  /// record in it decoded, before the manifest is renamed; that rename is the commit point. Only
  /// after it are the files of the generation before removed. When it throws, the generation before
  /// holds and can be written, unless `access` says that a sync failed.
  ///
  /// - Parameter caseload: the state as it is now.
  public func compact(_ caseload: Caseload) throws(StoreFailure) {
    try renew(caseload, manifest.protection, cipher)
  }

  /// Writes the next generation, protected as is asked: that is what encrypts a store, and what takes
  /// encryption off.
  ///
  /// - Parameter forgetting: whether what could be undone is forgotten too.
  func renew(
    _ caseload: Caseload, _ protection: Manifest.Protection, _ cipher: Cipher?,
    forgetting: Bool = false
  ) throws(StoreFailure) {
    guard file != nil else { throw StoreFailure(.readOnly) }
    precondition(caseload.count == recordCount || forgetting, "not the state of the journal")
    do throws(StoreFailure) {
      try write(caseload, protection, cipher, forgetting: forgetting)
    } catch {
      guard error.kind == .full, access == .readWrite, giveUpReserve() else { throw error }
      try write(caseload, protection, cipher, forgetting: forgetting)
    }
    keepReserve()
  }

  /// Takes the reserve away; false when there was none.
  private func giveUpReserve() -> Bool {
    guard (try? folder.directory.remove(StoreFiles.reserve)) != nil else { return false }
    return (try? folder.directory.sync()) != nil
  }

  /// Makes the reserve when there is none. A disk without room for it does without.
  private func keepReserve() {
    guard let names = try? folder.directory.names(), !names.contains(StoreFiles.reserve) else {
      return
    }
    let zeros = [UInt8](repeating: 0, count: StoreFiles.reserveSize)
    try? folder.write(zeros, as: StoreFiles.reserve)
  }

  private func write(
    _ caseload: Caseload, _ protection: Manifest.Protection, _ cipher: Cipher?, forgetting: Bool
  ) throws(StoreFailure) {
    let next = generation + 1
    let kept = forgetting ? History() : history
    let snapshot = Snapshot(
      store: store, generation: next, sequence: sequence, head: head, history: kept,
      caseload: caseload)
    let hash: ChainHash
    let newFile: any File
    do {
      hash = try storing { () throws(FileError) in
        try Journal.write(snapshot, in: folder, cipher)
      }
      try verify(next, hash, cipher, count: snapshot.caseload.count)
      newFile = try folder.open(StoreFiles.journal(next), .writing)
    } catch {
      try? Journal.removeLeftovers(folder, keeping: generation)
      throw error
    }
    try noteChanges()
    var closed = manifest
    closed.head = Manifest.Head(sequence: sequence, hash: head)
    var manifest = manifest
    manifest.generation = next
    manifest.snapshot = hash
    manifest.protection = protection
    manifest.head = Manifest.Head(sequence: sequence, hash: hash)
    try replaceManifest(with: manifest)
    if !forgetting, protection == closed.protection { keep(closed) }
    self.cipher = cipher
    history = kept
    recordCount = caseload.count
    file = newFile
    end = 0
    head = hash
    linesSinceSnapshot = 0
    changes = []
    // A leftover that stays is removed at the next opening.
    try? Journal.removeLeftovers(folder, keeping: next)
  }

  /// Ends the use of the store: leaves it compact when a state is given, notes in the manifest what
  /// the last action was, and lets go of the lock.
  ///
  /// The lock is free afterwards in any case, and every stored action stays stored also when this
  /// throws.
  ///
  /// - Parameter caseload: the state as it is now, to compact; nil to leave the lines as they are.
  public func close(compacting caseload: Caseload? = nil) throws(StoreFailure) {
    defer {
      file = nil
      lock = nil
    }
    guard file != nil else { return }
    if let caseload, linesSinceSnapshot > 0 { try compact(caseload) }
    let head = Manifest.Head(sequence: sequence, hash: head)
    guard manifest.head != head else { return }
    var manifest = manifest
    manifest.head = head
    try replaceManifest(with: manifest)
  }

  /// Renames a new manifest over the present one. When the sync after the rename fails, either of the
  /// two may be on disk, and lines after this could be written to the wrong generation; the same when
  /// a rename that failed is found to have happened.
  func replaceManifest(with new: Manifest) throws(StoreFailure) {
    do throws(FileError) {
      try folder.write(new.bytes, as: StoreFiles.manifest)
    } catch {
      if (try? folder.contents(StoreFiles.manifest)) != manifest.bytes {
        becomeReadOnly(.syncFailed)
      } else if new.generation != generation {
        try? Journal.removeLeftovers(folder, keeping: generation)
      }
      throw StoreFailure(error)
    }
    do throws(FileError) {
      try folder.directory.sync()
    } catch {
      becomeReadOnly(.syncFailed)
      throw StoreFailure(error)
    }
    manifest = new
  }

  /// Reads the snapshot back and decodes every record in it.
  private func verify(
    _ generation: Int, _ hash: ChainHash, _ cipher: Cipher?, count: Int
  ) throws(StoreFailure) {
    let name = StoreFiles.snapshot(generation)
    let bytes = try folder.contents(name)
    let read = try? Snapshot(
      bytes, hash: hash, generation: generation, cipher: cipher, keepsRecords: false)
    guard let snapshot = read,
      snapshot.count == count, snapshot.notices.isEmpty
    else { throw StoreFailure(.damaged(line: nil), file: name) }
  }

  // MARK: Files

  /// Writes the two files of a generation and makes their names durable.
  static func write(
    _ snapshot: Snapshot, in folder: StoreFolder, _ cipher: Cipher?
  ) throws(FileError) -> ChainHash {
    let (bytes, hash) = snapshot.framed(with: cipher)
    try folder.write(bytes, as: StoreFiles.snapshot(snapshot.generation))
    try folder.write([], as: StoreFiles.journal(snapshot.generation))
    try folder.directory.sync()
    return hash
  }

  /// Writes the manifest and makes it durable.
  static func write(_ manifest: Manifest, in folder: StoreFolder) throws(FileError) {
    try folder.write(manifest.bytes, as: StoreFiles.manifest)
    try folder.directory.sync()
  }

  /// Removes what was not finished and every generation but one.
  static func removeLeftovers(_ folder: StoreFolder, keeping generation: Int?) throws(FileError) {
    for name in try folder.directory.names() {
      let other = StoreFiles.generation(of: name)
      if StoreFiles.isUnfinished(name) || other != nil && other != generation {
        try folder.directory.remove(name)
      }
    }
  }
}
