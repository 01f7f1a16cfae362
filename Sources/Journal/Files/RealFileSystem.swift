internal import CStorage
internal import Glibc

/// The file system of the machine.
public final class RealFileSystem: FileSystem {
  /// Makes sure that nobody else can read what this process makes, from here on: umask 077.
  public init() { umask(0o077) }

  public var user: UInt32 { geteuid() }
  public var process: Int32 { getpid() }

  public func directory(at path: String, creating: Bool) throws(FileError) -> any Directory {
    // "store/" would follow a symbolic link "store" in spite of O_NOFOLLOW.
    var path = path[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    if creating { try make(String(path)) }
    return RealDirectory(
      descriptor: try check(cst_open_directory(String(path)), .openDirectory, ""), name: "")
  }

  public func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

  /// Makes a directory and what is missing above it, each name durable before the next.
  private func make(_ path: String) throws(FileError) {
    var found = stat()
    if lstat(path, &found) == 0 { return }
    var parent = "."
    if let slash = path.lastIndex(of: "/") {
      parent = slash == path.startIndex ? "/" : String(path[..<slash])
      try make(parent)
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw FileError(.openDirectory, "", errno)
    }
    let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.sync, "", errno) }
  }
}

/// The result of a C call that gives minus errno when it fails.
private func check(_ result: Int32, _ operation: FileOperation, _ name: String)
  throws(FileError) -> Int32
{
  guard result >= 0 else { throw FileError(operation, name, -result) }
  return result
}

/// The result of a system call that sets errno; it is tried again after a signal.
private func retry(_ operation: FileOperation, _ name: String, _ call: () -> Int)
  throws(FileError) -> Int
{
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw FileError(operation, name, errno) }
  }
}

private func fileStatus(of descriptor: Int32, _ name: String, isDirectory: Bool)
  throws(FileError) -> FileStatus
{
  var found = cst_status()
  _ = try check(cst_get_status(descriptor, &found), .status, name)
  return FileStatus(
    mode: found.mode, owner: found.owner, links: found.links, size: Int(found.size),
    isOrdinary: (isDirectory ? found.is_directory : found.is_file) != 0)
}

private final class RealDirectory: Directory {
  let descriptor: Int32
  let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  func status() throws(FileError) -> FileStatus {
    try fileStatus(of: descriptor, name, isDirectory: true)
  }

  func names() throws(FileError) -> [String] {
    // A descriptor of its own: closedir closes it, and the position in it is shared.
    let copy = try check(cst_open_directory_at(descriptor, "."), .list, name)
    guard let stream = fdopendir(copy) else {
      close(copy)
      throw FileError(.list, name, errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError(.list, name, errno) }
        return names
      }
      let name = String(cString: cst_entry_name(entry))
      if name != ".", name != ".." { names.append(name) }
    }
  }

  func setMode(_ mode: UInt32) throws(FileError) {
    _ = try retry(.setMode, name) { Int(fchmod(descriptor, mode)) }
  }

  func open(_ name: String, _ opening: FileOpening) throws(FileError) -> any File {
    let how =
      switch opening {
      case .reading: CST_READ
      case .writing: CST_WRITE
      case .creating: CST_CREATE
      case .locking: CST_LOCK
      }
    return RealFile(
      descriptor: try check(cst_open_at(descriptor, name, how), .open, name), name: name)
  }

  func directory(_ name: String, creating: Bool) throws(FileError) -> any Directory {
    if creating, mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST {
      throw FileError(.openDirectory, name, errno)
    }
    return RealDirectory(
      descriptor: try check(cst_open_directory_at(descriptor, name), .openDirectory, name),
      name: name)
  }

  func rename(_ name: String, to newName: String) throws(FileError) {
    _ = try retry(.rename, name) { Int(renameat(descriptor, name, descriptor, newName)) }
  }

  func remove(_ name: String) throws(FileError) {
    _ = try retry(.remove, name) { Int(unlinkat(descriptor, name, 0)) }
  }

  func sync() throws(FileError) { _ = try retry(.sync, name) { Int(fsync(descriptor)) } }
}

private final class RealFile: File {
  let descriptor: Int32
  let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  func status() throws(FileError) -> FileStatus {
    try fileStatus(of: descriptor, name, isDirectory: false)
  }

  func contents() throws(FileError) -> [UInt8] {
    let size = try status().size
    // Read, not mapped: a mapped file that another process cuts short ends this one with SIGBUS.
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      do throws(FileError) {
        while count < size {
          let taken = try retry(.read, name) {
            pread(
              descriptor, raw.baseAddress?.advanced(by: count), size - count, off_t(count))
          }
          if taken == 0 { break }
          count += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    try retry(.write, name) { pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)) }
  }

  func truncate(to size: Int) throws(FileError) {
    _ = try retry(.truncate, name) { Int(ftruncate(descriptor, off_t(size))) }
  }

  // A failed sync is never tried again, not even after a signal: the kernel may have dropped the
  // pages and would then say yes to nothing (fsync(2), notes on errors).
  func syncData() throws(FileError) {
    guard fdatasync(descriptor) == 0 else { throw FileError(.sync, name, errno) }
  }

  func sync() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(.sync, name, errno) }
  }

  func setMode(_ mode: UInt32) throws(FileError) {
    _ = try retry(.setMode, name) { Int(fchmod(descriptor, mode)) }
  }

  func tryLock() throws(FileError) -> Bool {
    try check(cst_try_lock(descriptor), .lock, name) == 1
  }
}
