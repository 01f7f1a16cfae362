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

  private static func tooLarge(_ path: String, _ limit: Int) -> Stop {
    Stop(.refused, Texts.stopFileTooLarge, path, String(limit >> 20))
  }
}
