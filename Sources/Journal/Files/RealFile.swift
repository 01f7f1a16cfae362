internal import CStorage
internal import Glibc
internal import Synchronization

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
      RealFile.askForLargePages(raw)
      // Two threads, each with what comes next: most of the time goes into getting the memory, and
      // one may get it sooner than the other.
      let parts = Parts(of: size)
      var more = Result<Int, FileError>.success(size)
      let second = size >= RealFile.large ? Beside { more = self.read(parts, of: raw) } : nil
      do throws(FileError) {
        let end = read(parts, of: raw)
        second?.wait()
        count = min(try end.get(), try more.get())
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The parts of a file that are still to be read, each given out once.
  private final class Parts: Sendable {
    private let size: Int
    private let start = Atomic(0)
    private static let length = 4 << 20

    init(of size: Int) { self.size = size }

    func next() -> Range<Int>? {
      let part = start.add(Parts.length, ordering: .relaxed).oldValue
      return part < size ? part..<min(size, part + Parts.length) : nil
    }
  }

  /// Reads part after part to the same places in a buffer, and says where the file ends.
  private func read(
    _ parts: Parts, of buffer: UnsafeMutableRawBufferPointer
  ) -> Result<Int, FileError> {
    Result { () throws(FileError) in
      while let part = parts.next() {
        let count = try read(buffer, part).get()
        if count < part.count { return part.lowerBound + count }
      }
      return buffer.count
    }
  }

  /// From this size on it pays to take trouble about memory.
  private static let large = 8 << 20

  /// Reads a part of the file to the same place in a buffer; fewer bytes where the file ends.
  private func read(
    _ buffer: UnsafeMutableRawBufferPointer, _ part: Range<Int>
  ) -> Result<Int, FileError> {
    Result { () throws(FileError) in
      var place = part.lowerBound
      while place < part.upperBound {
        let taken = try retry(.read, name) {
          pread(
            descriptor, buffer.baseAddress?.advanced(by: place), part.upperBound - place,
            off_t(place))
        }
        if taken == 0 { break }
        place += taken
      }
      return place - part.lowerBound
    }
  }

  /// Asks the kernel for pages of 2 MiB, which are much quicker had than as many small ones; it may
  /// say no (madvise(2)).
  private static func askForLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
    let page = 2 << 20
    guard buffer.count >= RealFile.large, let base = buffer.baseAddress else { return }
    let start = base.alignedUp(toMultipleOf: page)
    let count = (buffer.count - (start - base)) / page * page
    madvise(start, count, MADV_HUGEPAGE)
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
