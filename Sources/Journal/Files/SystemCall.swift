internal import CStorage
internal import Glibc

/// The result of a C call that gives minus errno when it fails.
func check(_ result: Int32, _ operation: FileOperation, _ name: String)
  throws(FileError) -> Int32
{
  guard result >= 0 else { throw FileError(operation, name, -result) }
  return result
}

/// The result of a system call that sets errno; it is tried again after a signal.
func retry(_ operation: FileOperation, _ name: String, _ call: () -> Int)
  throws(FileError) -> Int
{
  while true {
    let result = call()
    if result >= 0 { return result }
    guard errno == EINTR else { throw FileError(operation, name, errno) }
  }
}

/// What fstat says about an open file or directory.
func fileStatus(of descriptor: Int32, _ name: String, isDirectory: Bool)
  throws(FileError) -> FileStatus
{
  var found = cst_status()
  _ = try check(cst_get_status(descriptor, &found), .status, name)
  return FileStatus(
    mode: found.mode, owner: found.owner, links: found.links, size: Int(found.size),
    isOrdinary: (isDirectory ? found.is_directory : found.is_file) != 0)
}
