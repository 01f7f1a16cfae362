/// A file of `MemoryFileSystem`.
final class MemoryFile: File {
  /// The file itself; a `MemoryFile` is one opening of it.
  final class Node {
    var mode: UInt32 = 0o600
    var bytes: [UInt8] = []
    /// The bytes as of the last sync.
    var durable: [UInt8] = []
    /// The opening that has the lock.
    weak var locked: MemoryFile?

    func restart(keepingUnsynced: Bool) {
      if keepingUnsynced { durable = bytes } else { bytes = durable }
      locked = nil
    }
  }

  private let node: Node
  private let name: String
  private let system: MemoryFileSystem

  init(_ node: Node, name: String, in system: MemoryFileSystem) {
    self.node = node
    self.name = name
    self.system = system
  }

  func status() throws(FileError) -> FileStatus {
    _ = try system.begin(.status, name)
    return FileStatus(
      mode: node.mode, owner: system.user, links: 1, size: node.bytes.count, isOrdinary: true)
  }

  func contents() throws(FileError) -> [UInt8] {
    _ = try system.begin(.read, name)
    return node.bytes
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    let isShort = try system.begin(.write, name)
    let taken = isShort ? bytes.count / 2 : bytes.count
    if node.bytes.count < offset {
      node.bytes.append(contentsOf: repeatElement(0, count: offset - node.bytes.count))
    }
    let replaced = min(taken, node.bytes.count - offset)
    node.bytes.replaceSubrange(offset..<offset + replaced, with: bytes.prefix(taken))
    return taken
  }

  func truncate(to size: Int) throws(FileError) {
    _ = try system.begin(.truncate, name)
    if size < node.bytes.count {
      node.bytes.removeSubrange(size...)
    } else {
      node.bytes.append(contentsOf: repeatElement(0, count: size - node.bytes.count))
    }
  }

  func syncData() throws(FileError) { try sync() }

  func sync() throws(FileError) {
    _ = try system.begin(.sync, name)
    node.durable = node.bytes
  }

  func setMode(_ mode: UInt32) throws(FileError) {
    _ = try system.begin(.setMode, name)
    node.mode = mode
  }

  func tryLock() throws(FileError) -> Bool {
    _ = try system.begin(.lock, name)
    if let locked = node.locked, locked !== self { return false }
    node.locked = self
    return true
  }
}
