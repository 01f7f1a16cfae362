internal import CStorage
internal import Glibc

/// An open directory of the machine.
final class RealDirectory: Directory {
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

  func move(_ name: String, to other: any Directory) throws(FileError) {
    guard let other = other as? RealDirectory else { throw FileError(.rename, name, EXDEV) }
    _ = try retry(.rename, name) { Int(renameat(descriptor, name, other.descriptor, name)) }
  }

  func remove(_ name: String) throws(FileError) {
    _ = try retry(.remove, name) { Int(unlinkat(descriptor, name, 0)) }
  }

  func sync() throws(FileError) { _ = try retry(.sync, name) { Int(fsync(descriptor)) } }
}
