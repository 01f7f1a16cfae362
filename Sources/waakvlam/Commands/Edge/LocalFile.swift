import Glibc
import Resources

/// Files that a user names on the command line; the store itself is not among them.
enum LocalFile {
  /// All bytes of a plain file. Its size is looked at before a byte is read.
  static func contents(_ path: String, atMost limit: Int) throws(Stop) -> [UInt8] {
    // Without O_NONBLOCK a pipe that nobody writes to would hold us here.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Stop(.notFound, Texts.stopFile, path) }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else {
      throw Stop(.notFound, Texts.stopNotAFile, path)
    }
    guard Int(found.st_size) <= limit else { throw tooLarge(path, limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(found.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Stop(.disk, Texts.stopDisk, path, String(errno)) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw tooLarge(path, limit) }
    }
  }

  /// Writes a new file that only its owner can read; nothing is overwritten.
  static func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw Stop(.refused, Texts.stopFileExists, path) }
      if errno == ENOENT || errno == ENOTDIR { throw Stop(.notFound, Texts.stopFile, path) }
      throw Stop(.disk, Texts.stopNotWritable, path)
    }
    let isWritten = Output.write(bytes, to: descriptor) && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten else {
      unlink(path)
      throw Stop(.disk, Texts.stopDisk, path, String(code))
    }
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }

  /// The plain files of a folder with such an ending, by their names; together at most so large.
  static func contents(
    ofFolder path: String, ending: String, atMost limit: Int
  ) throws(Stop) -> [String: [UInt8]] {
    guard let folder = opendir(path) else { throw Stop(.notFound, Texts.stopFile, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
    }
    var files: [String: [UInt8]] = [:]
    var left = limit
    for name in names.sorted() {
      let bytes = try contents(path + "/" + name, atMost: left)
      left -= bytes.count
      files[name] = bytes
    }
    guard !files.isEmpty else { throw Stop(.notFound, Texts.stopNoTables, path) }
    return files
  }

  /// Writes files into a new folder that only its owner can read; nothing is overwritten.
  static func write(_ files: [String: [UInt8]], toFolder path: String) throws(Stop) {
    guard mkdir(path, 0o700) == 0 else {
      if errno == EEXIST { throw Stop(.refused, Texts.stopFileExists, path) }
      if errno == ENOENT || errno == ENOTDIR { throw Stop(.notFound, Texts.stopFile, path) }
      throw Stop(.disk, Texts.stopNotWritable, path)
    }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try write(bytes, to: path + "/" + name)
    }
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Stop {
    Stop(.refused, Texts.stopFileTooLarge, path, String(limit >> 20))
  }
}
