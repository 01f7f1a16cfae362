internal import CStorage
internal import Glibc

/// An open file of the machine.
final class RealFile: File {
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
