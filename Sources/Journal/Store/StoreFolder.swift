internal import Glibc

/// The directory of a store, with what holds for every file in it: plain, own, one name, for nobody
/// else's eyes.
struct StoreFolder {
  let directory: any Directory
  let user: UInt32

  /// Opens the directory; refuses a symbolic link, and one that is somebody else's.
  init(
    at path: String, in fileSystem: any FileSystem, creating: Bool = false
  ) throws(StoreFailure) {
    directory = try storing { () throws(FileError) in
      try fileSystem.directory(at: path, creating: creating)
    }
    user = fileSystem.user
    try inspect(try status(), "")
  }

  /// A directory inside that of a store; nil when it is not there.
  init?(_ name: String, in store: StoreFolder) throws(StoreFailure) {
    let names = try storing { () throws(FileError) in try store.directory.names() }
    guard names.contains(name) else { return nil }
    directory = try storing { () throws(FileError) in
      try store.directory.directory(name, creating: false)
    }
    user = store.user
    try inspect(try status(), name)
  }

  /// The status of the directory.
  func status() throws(StoreFailure) -> FileStatus {
    try storing { () throws(FileError) in try directory.status() }
  }

  /// Opens a file and makes sure that it is what it should be.
  func open(_ name: String, _ opening: FileOpening) throws(StoreFailure) -> any File {
    let file = try storing { () throws(FileError) in try directory.open(name, opening) }
    let status = try storing { () throws(FileError) in try file.status() }
    try inspect(status, name)
    guard status.links == 1 else { throw StoreFailure(.notOrdinary, file: name) }
    return file
  }

  private func inspect(_ status: FileStatus, _ name: String) throws(StoreFailure) {
    guard status.isOrdinary else { throw StoreFailure(.notOrdinary, file: name) }
    guard status.owner == user else { throw StoreFailure(.foreignOwner, file: name) }
  }

  /// All bytes of a file.
  func contents(_ name: String) throws(StoreFailure) -> [UInt8] {
    let file = try open(name, .reading)
    return try storing { () throws(FileError) in try file.contents() }
  }

  /// Takes away what others may do with the directory and the files, and tells of each.
  func repairModes(_ names: [String]) throws(StoreFailure) -> [StoreNotice] {
    var notices: [StoreNotice] = []
    let mode = try status().mode
    if mode & 0o077 != 0 {
      try storing { () throws(FileError) in try directory.setMode(0o700) }
      notices.append(.modeRepaired(file: "", mode: mode))
    }
    for name in names {
      let file = try open(name, .reading)
      try storing { () throws(FileError) in
        let mode = try file.status().mode
        guard mode & 0o077 != 0 else { return }
        try file.setMode(0o600)
        notices.append(.modeRepaired(file: name, mode: mode))
      }
    }
    return notices
  }

  /// Writes a whole file under a temporary name, syncs it and gives it its name. The name itself is
  /// durable only after a sync of the directory.
  func write(_ bytes: [UInt8], as name: String, in directory: (any Directory)? = nil)
    throws(FileError)
  {
    let directory = directory ?? self.directory
    let unfinished = name + StoreFiles.unfinished
    let file: any File
    do throws(FileError) {
      file = try directory.open(unfinished, .creating)
    } catch {
      guard error.code == EEXIST else { throw error }
      try directory.remove(unfinished)
      file = try directory.open(unfinished, .creating)
    }
    do throws(FileError) {
      try file.writeAll(bytes, at: 0, name: unfinished)
      try file.sync()
      try directory.rename(unfinished, to: name)
    } catch {
      try? directory.remove(unfinished)
      throw error
    }
  }

  /// The process that wrote its number in the lock file.
  func lockHolder() -> Int32? {
    guard let bytes = try? directory.open(StoreFiles.lock, .reading).contents() else { return nil }
    return Int32(String(decoding: bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}

extension File {
  /// Writes all of the bytes, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8], at offset: Int, name: String) throws(FileError) {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(FileError) in
        var written = 0
        while written < raw.count {
          let taken = try write(
            UnsafeRawBufferPointer(rebasing: raw[written...]), at: offset + written)
          guard taken > 0 else { throw FileError(.write, name, EIO) }
          written += taken
        }
      }
    }
    try result.get()
  }
}
