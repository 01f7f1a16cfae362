public import Domain
internal import Glibc

extension Journal {
  /// Makes a store in a missing or empty directory and opens it.
  ///
  /// What an interrupted creation left is taken away; any other content is refused with
  /// `alreadyExists`. Every file is durable before the manifest, whose rename makes it a store.
  ///
  /// - Parameters:
  ///   - path: the directory, as `StorePlace` gives it.
  ///   - store: a new identity for the store.
  ///   - device: the identity of this device.
  ///   - caseload: what is in it from the beginning; it cannot be undone.
  public static func create(
    at path: String, in fileSystem: any FileSystem, store: ID, device: ID,
    holding caseload: Caseload = Caseload()
  ) throws(StoreFailure) -> Journal {
    try create(at: path, in: fileSystem, nil, store: store, device: device, holding: caseload)
  }

  /// The same, encrypted from its first byte. Source: store.md, "Encryption".
  ///
  /// - Returns: the store, and its recovery key, which is nowhere else.
  public static func create(
    at path: String, in fileSystem: any FileSystem, passphrase: String, store: ID, device: ID,
    holding caseload: Caseload = Caseload()
  ) throws(StoreFailure) -> (journal: Journal, recoveryKey: RecoveryKey) {
    let lockbox = try Lockbox(for: store, passphrase: passphrase)
    let journal = try create(
      at: path, in: fileSystem, lockbox, store: store, device: device, holding: caseload)
    return (journal, lockbox.recoveryKey)
  }

  private static func create(
    at path: String, in fileSystem: any FileSystem, _ lockbox: Lockbox?, store: ID, device: ID,
    holding caseload: Caseload
  ) throws(StoreFailure) -> Journal {
    let (folder, lock) = try claim(path, in: fileSystem)
    var notices = try folder.repairModes([StoreFiles.lock])
    notices.removeAll { if case .modeRepaired("", _) = $0 { false } else { true } }
    let snapshot = Snapshot(
      store: store, generation: 1, sequence: 0, head: .ofNothing, caseload: caseload)
    let hash = try storing { () throws(FileError) in
      try removeLeftovers(folder, keeping: nil)
      return try write(snapshot, in: folder, lockbox?.cipher)
    }
    let manifest = Manifest(
      store: store, device: device, generation: 1, snapshot: hash,
      protection: lockbox.map { .passphrase($0.wrapping) } ?? .none,
      head: Manifest.Head(sequence: 0, hash: hash))
    try storing { () throws(FileError) in try write(manifest, in: folder) }
    let secret = lockbox.map { Secret.recoveryKey($0.recoveryKey) }
    return try open(folder, fileSystem, secret, lock: lock, notices: notices)
  }

  /// A missing or empty directory, made and locked, to make a store in.
  static func claim(
    _ path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> (folder: StoreFolder, lock: any File) {
    let folder = try StoreFolder(at: path, in: fileSystem, creating: true)
    try refuseContent(folder)
    let lock = try takeLock(folder, fileSystem, .wait(milliseconds: 0))
    // Again, now that nobody else can be making one.
    try refuseContent(folder)
    return (folder, lock)
  }

  private static func refuseContent(_ folder: StoreFolder) throws(StoreFailure) {
    let names = try storing { () throws(FileError) in try folder.directory.names() }
    let others = [StoreFiles.lock, StoreFiles.lists]
    // An audit alone is what an interrupted restore left: it is written before the manifest.
    for name in names
    where !others.contains(name) && !StoreFiles.isUnfinished(name) && !StoreFiles.isAudit(name) {
      guard StoreFiles.generation(of: name) == 1, !names.contains(StoreFiles.manifest) else {
        throw StoreFailure(.alreadyExists, file: name)
      }
      if name == StoreFiles.journal(1), try !folder.contents(name).isEmpty {
        throw StoreFailure(.alreadyExists, file: name)
      }
    }
  }

  /// Opens a store. Source: store.md, "Open" and "Second instance".
  ///
  /// - Parameters:
  ///   - path: the directory, as `StorePlace` gives it.
  ///   - secret: opens an encrypted store; without it that is refused with `secretNeeded`.
  ///   - lock: what to do about the lock; see `LockRequest`.
  /// - Returns: a store whose `access` says whether it can be written and whose `notices` say what
  ///   was mended.
  public static func open(
    at path: String, in fileSystem: any FileSystem, secret: Secret? = nil,
    lock request: LockRequest = .ifFree
  ) throws(StoreFailure) -> Journal {
    let folder = try StoreFolder(at: path, in: fileSystem)
    guard request != .none else { return try read(folder, fileSystem, secret, because: .asked) }
    let lock: any File
    do throws(StoreFailure) {
      // Before the lock file is made: a directory that holds no store is left as it is.
      let names = try storing { () throws(FileError) in try folder.directory.names() }
      guard StoreFiles.areOfStore(names) else { throw StoreFailure(.notAStore) }
      lock = try takeLock(folder, fileSystem, request)
    } catch {
      guard request == .ifFree else { throw error }
      switch error.kind {
      case .locked(let process):
        return try read(folder, fileSystem, secret, because: .locked(process: process))
      case .notWritable: return try read(folder, fileSystem, secret, because: .notWritable)
      default: throw error
      }
    }
    return try open(folder, fileSystem, secret, lock: lock, notices: [])
  }

  private static func takeLock(
    _ folder: StoreFolder, _ fileSystem: any FileSystem, _ request: LockRequest
  ) throws(StoreFailure) -> any File {
    let file = try folder.open(StoreFiles.lock, .locking)
    var patience = 0
    if case .wait(let milliseconds) = request { patience = milliseconds }
    while true {
      if try storing({ () throws(FileError) in try file.tryLock() }) { break }
      guard patience > 0 else {
        throw StoreFailure(
          .locked(process: folder.lockHolder()), file: StoreFiles.lock, operation: .lock)
      }
      let pause = min(patience, 20)
      fileSystem.pause(milliseconds: pause)
      patience -= pause
    }
    // For people only; who holds the lock is known to the kernel.
    try? file.truncate(to: 0)
    try? file.writeAll(Array("\(fileSystem.process)\n".utf8), at: 0, name: StoreFiles.lock)
    return file
  }

  /// Takes the lock of a store without reading it, also of a damaged one, and keeps it as long as what
  /// is returned is there; nil when the directory holds no store.
  public static func hold(
    at path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> (any AnyObject)? {
    let folder = try StoreFolder(at: path, in: fileSystem)
    let names = try storing { () throws(FileError) in try folder.directory.names() }
    guard StoreFiles.areOfStore(names) else { return nil }
    return try takeLock(folder, fileSystem, .wait(milliseconds: 0))
  }

  // MARK: Reading

  private static func read(
    _ folder: StoreFolder, _ fileSystem: any FileSystem, _ secret: Secret?,
    because reason: ReadOnlyReason
  ) throws(StoreFailure) -> Journal {
    try read(folder, fileSystem, because: reason) { () throws(StoreFailure) in
      try StoreContents(folder, secret)
    }
  }

  /// Opens without the lock. A compaction by another process may take files away meanwhile; then the
  /// manifest names others.
  static func read(
    _ folder: StoreFolder, _ fileSystem: any FileSystem, because reason: ReadOnlyReason,
    _ reading: () throws(StoreFailure) -> StoreContents
  ) throws(StoreFailure) -> Journal {
    var attempts = 0
    while true {
      do {
        let contents = try reading()
        if contents.ending == .damaged(line: 0), attempts < 5 {
          attempts += 1
          continue
        }
        var notices = contents.notices
        if contents.ending == .torn, case .locked = reason {
          // Most likely a line that the other process is writing at this moment.
        } else if contents.ending == .torn {
          notices.append(
            .tailIgnored(
              file: StoreFiles.journal(contents.manifest.generation), bytes: contents.tail.count))
        }
        return Journal(
          folder, fileSystem, contents, access: .readOnly(contents.reason ?? reason), lock: nil,
          file: nil,
          notices: notices)
      } catch {
        guard case .damaged = error.kind, error.code == ENOENT, attempts < 5 else { throw error }
        attempts += 1
      }
    }
  }

  // MARK: Writing

  private static func open(
    _ folder: StoreFolder, _ fileSystem: any FileSystem, _ secret: Secret?, lock: any File,
    notices: [StoreNotice]
  ) throws(StoreFailure) -> Journal {
    var contents = try StoreContents(folder, secret)
    var notices = notices + contents.notices
    if let reason = contents.reason {
      return Journal(
        folder, fileSystem, contents, access: .readOnly(reason), lock: nil, file: nil,
        notices: notices)
    }
    let generation = contents.manifest.generation
    let name = StoreFiles.journal(generation)
    let file: any File
    do {
      file = try folder.open(name, .writing)
      notices += try folder.repairModes([
        StoreFiles.manifest, StoreFiles.snapshot(generation), name, StoreFiles.lock,
      ])
      if contents.ending == .torn {
        notices.append(try cut(&contents, file, folder, name))
      }
    } catch {
      guard error.kind == .notWritable else { throw error }
      return Journal(
        folder, fileSystem, contents, access: .readOnly(.notWritable), lock: nil, file: nil,
        notices: notices)
    }
    // A leftover that stays is met again at the next opening.
    try? removeLeftovers(folder, keeping: generation)
    return Journal(
      folder, fileSystem, contents, access: .readWrite, lock: lock, file: file, notices: notices)
  }

  /// Copies the bytes after the last whole line to quarantine and, once the copy is on disk, cuts
  /// them off. Interrupted anywhere, it is done again at the next opening.
  private static func cut(
    _ contents: inout StoreContents, _ file: any File, _ folder: StoreFolder, _ name: String
  ) throws(StoreFailure) -> StoreNotice {
    let tail = contents.tail
    let end = contents.end
    let copy = try storing { () throws(FileError) in
      let quarantine = try folder.directory.directory(StoreFiles.quarantine, creating: true)
      let names = try quarantine.names()
      var copy = "\(name).\(end)"
      var number = 1
      while names.contains(copy) {
        if (try? quarantine.open(copy, .reading).contents()) == tail { break }
        number += 1
        copy = "\(name).\(end)-\(number)"
      }
      if !names.contains(copy) { try folder.write(tail, as: copy, in: quarantine) }
      try quarantine.sync()
      try folder.directory.sync()
      try file.truncate(to: end)
      try file.sync()
      return copy
    }
    contents.tail = []
    contents.ending = .whole
    return .tailCut(
      file: name, bytes: tail.count, quarantine: "\(StoreFiles.quarantine)/\(copy)")
  }
}

extension StoreContents {
  /// Why these contents may not be written to, if they may not.
  fileprivate var reason: ReadOnlyReason? {
    switch ending {
    case .damaged(let line):
      .damaged(file: StoreFiles.journal(manifest.generation), line: line)
    case .newer: .newerVersion
    case .whole, .torn: isNewer ? .newerVersion : nil
    }
  }
}
