/// What the store needs of a file system; the real one, one in memory, or one that fails.
///
/// Every operation names one file below one directory handle, so that nothing can be swapped for
/// something else between two calls.
public protocol FileSystem: AnyObject {
  /// The user on whose behalf files are made (geteuid).
  var user: UInt32 { get }
  /// This process, for the lock file.
  var process: Int32 { get }
  /// Opens a directory, never through a symbolic link (then `ELOOP`); `creating` makes it with mode
  /// 0700, and what is missing above it, and makes the new name durable.
  func directory(at path: String, creating: Bool) throws(FileError) -> any Directory
  /// Waits, to try a lock again.
  func pause(milliseconds: Int)
}

/// An open directory.
public protocol Directory: AnyObject {
  /// What it is and whose.
  func status() throws(FileError) -> FileStatus
  /// The names in it, without `.` and `..`, in any order.
  func names() throws(FileError) -> [String]
  /// Sets the permission bits of the directory itself.
  func setMode(_ mode: UInt32) throws(FileError)
  /// Opens a file in it, never through a symbolic link.
  func open(_ name: String, _ opening: FileOpening) throws(FileError) -> any File
  /// Opens the directory of that name in it, never through a symbolic link; makes it with 0700 when
  /// it is missing and `creating`.
  func directory(_ name: String, creating: Bool) throws(FileError) -> any Directory
  /// Gives a file another name, over whatever had that name.
  func rename(_ name: String, to newName: String) throws(FileError)
  /// Gives a file another directory, over whatever had that name there.
  func move(_ name: String, to other: any Directory) throws(FileError)
  /// Takes a file away.
  func remove(_ name: String) throws(FileError)
  /// Returns once the names in it are on disk.
  func sync() throws(FileError)
}

/// An open file. It is closed when nobody holds it any more.
public protocol File: AnyObject {
  /// What it is, whose and how large.
  func status() throws(FileError) -> FileStatus
  /// All its bytes.
  func contents() throws(FileError) -> [UInt8]
  /// Writes at an offset and says how many bytes were taken, which may be fewer than given.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int
  /// Cuts it to that many bytes.
  func truncate(to size: Int) throws(FileError)
  /// Returns once the bytes and what is needed to find them are on disk (fdatasync).
  func syncData() throws(FileError)
  /// Returns once all of it is on disk (fsync).
  func sync() throws(FileError)
  /// Sets the permission bits.
  func setMode(_ mode: UInt32) throws(FileError)
  /// Takes the exclusive lock that lasts as long as the file is open; false when it is taken.
  func tryLock() throws(FileError) -> Bool
}

/// How a file is opened.
public enum FileOpening: Sendable {
  /// To read; it must be there.
  case reading
  /// To read and write; it must be there.
  case writing
  /// To write; it must not be there.
  case creating
  /// To hold a lock on; made when missing.
  case locking
}

/// What `fstat` says about a file or directory.
public struct FileStatus: Equatable, Sendable {
  /// The permission bits.
  public var mode: UInt32
  /// The user it belongs to.
  public var owner: UInt32
  /// The number of names it has.
  public var links: UInt64
  /// The number of bytes.
  public var size: Int
  /// Whether it is a regular file, or a directory where one is asked for.
  public var isOrdinary: Bool

  /// A status with these figures.
  public init(mode: UInt32, owner: UInt32, links: UInt64, size: Int, isOrdinary: Bool) {
    self.mode = mode
    self.owner = owner
    self.links = links
    self.size = size
    self.isOrdinary = isOrdinary
  }
}

/// A call on the file system that failed.
public struct FileError: Error, Equatable, Sendable {
  /// Which call.
  public var operation: FileOperation
  /// The name without its directory; empty for the directory itself.
  public var name: String
  /// The errno.
  public var code: Int32

  /// A failure of that call.
  public init(_ operation: FileOperation, _ name: String, _ code: Int32) {
    self.operation = operation
    self.name = name
    self.code = code
  }
}

/// The calls on the file system, as named in a failure.
public enum FileOperation: String, Sendable {
  case openDirectory, list, open, status, read, write, truncate, sync, setMode, lock, rename, remove
}
