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
