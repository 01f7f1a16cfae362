internal import Glibc

/// A file of `MemoryFileSystem`.
final class MemoryFile: File {
  /// The file itself; a `MemoryFile` is one opening of it.
  final class Node {
    var mode: UInt32 = 0o600
    var bytes: [UInt8] = []
    /// The bytes as of the last sync.
    var durable: [UInt8] = []
    /// What was done since then, in order; none of it is sure to be on disk.
    var pending: [Change] = []
    /// The opening that has the lock.
    weak var locked: MemoryFile?

    func restart(keepingUnsynced: Bool) {
      if keepingUnsynced { durable = bytes } else { bytes = durable }
      pending = []
      locked = nil
    }

    /// The power came back: of what was not synced, some is there, some is not, some in part, and not
    /// in the order in which it was done.
    func restart(losing random: inout some RandomNumberGenerator) {
      bytes = durable
      if Bool.random(using: &random) { pending.shuffle(using: &random) }
      for change in pending where Bool.random(using: &random) {
        apply(change, &random)
      }
      durable = bytes
      pending = []
      locked = nil
    }

    private func apply(_ change: Change, _ random: inout some RandomNumberGenerator) {
      switch change {
      case .truncate(let size): bytes = Node.resized(bytes, size)
      case .write(let written, let offset):
        // Whole, or torn: the size may be there before the bytes are, which then are nought.
        let end = offset + written.count
        let kept =
          Int.random(in: 0..<3, using: &random) > 0
          ? written.count : Int.random(in: 0...written.count, using: &random)
        let isLong = Bool.random(using: &random)
        let old = bytes.count
        bytes = Node.resized(bytes, max(old, isLong ? end : offset + kept))
        bytes.replaceSubrange(offset..<offset + kept, with: written.prefix(kept))
      }
    }

    static func resized(_ bytes: [UInt8], _ size: Int) -> [UInt8] {
      size <= bytes.count
        ? Array(bytes.prefix(size))
        : bytes + Array(repeating: 0, count: size - bytes.count)
    }
  }

  /// A change of the bytes that was not synced yet.
  enum Change {
    case write([UInt8], at: Int)
    case truncate(to: Int)
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
    guard system.hasRoom(for: offset + taken - node.bytes.count) else {
      throw FileError(.write, name, ENOSPC)
    }
    var written = Array(bytes.prefix(taken))
    if system.isGarbling, !written.isEmpty { written[written.count / 2] ^= 1 }
    if node.bytes.count < offset {
      node.bytes.append(contentsOf: repeatElement(0, count: offset - node.bytes.count))
    }
    let replaced = min(taken, node.bytes.count - offset)
    node.bytes.replaceSubrange(offset..<offset + replaced, with: written)
    node.pending.append(.write(written, at: offset))
    return taken
  }

  func truncate(to size: Int) throws(FileError) {
    _ = try system.begin(.truncate, name)
    node.bytes = Node.resized(node.bytes, size)
    node.pending.append(.truncate(to: size))
  }

  func syncData() throws(FileError) { try sync() }

  func sync() throws(FileError) {
    _ = try system.begin(.sync, name)
    node.durable = node.bytes
    node.pending = []
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
