internal import Glibc

extension StoreFailure {
  /// A failure from a call that failed.
  init(_ error: FileError) {
    let kind: Kind =
      switch error.code {
      case ENOENT: error.name.isEmpty ? .missing : .damaged(line: nil)
      case ENOTDIR, EISDIR, ENXIO: .notOrdinary
      case ELOOP: .symbolicLink
      case EACCES, EPERM, EROFS: .notWritable
      case ENOSPC, EDQUOT: .full
      default: error.operation == .sync ? .syncFailed : .other
      }
    self.init(kind, file: error.name, operation: error.operation, code: error.code)
  }
}

/// Does something with files and gives its errors as failures of the store.
func storing<Value>(_ body: () throws(FileError) -> Value) throws(StoreFailure) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw StoreFailure(error)
  }
}

extension FileError {
  /// Whether the file is not there.
  var isMissing: Bool { code == ENOENT }
  /// Whether the place cannot be written.
  var isNotWritable: Bool { code == EACCES || code == EPERM || code == EROFS }
}
