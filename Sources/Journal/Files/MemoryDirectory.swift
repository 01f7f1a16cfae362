internal import Glibc

/// A directory of `MemoryFileSystem`.
final class MemoryDirectory: Directory {
  /// What a name stands for.
  enum Entry {
    case file(MemoryFile.Node)
    case directory(Node)
  }

  /// A change of the names that was not synced yet.
  enum Change {
    case add(String, Entry)
    case remove(String)
    case rename(String, to: String, Entry)
  }

  /// The directory itself; a `MemoryDirectory` is one opening of it.
  final class Node {
    var mode: UInt32 = 0o700
    var entries: [String: Entry] = [:]
    /// The names as of the last sync of this directory.
    var durable: [String: Entry] = [:]
    /// What was done with names since then, in order; none of it is sure to be on disk.
    var pending: [Change] = []

    /// The bytes of all files in it.
    var size: Int {
      entries.values.reduce(0) { sum, entry in
        switch entry {
        case .file(let file): sum + file.bytes.count
        case .directory(let node): sum + node.size
        }
      }
    }

    /// The power came back: each change of a name that was not synced is there or is not; one that was
    /// done later may be there without the one before it, but a name is always one file or another.
    func restart(losing random: inout some RandomNumberGenerator) {
      entries = durable
      for change in pending where Bool.random(using: &random) {
        switch change {
        case .add(let name, let entry): entries[name] = entry
        case .remove(let name): entries[name] = nil
        case .rename(let name, let newName, let entry):
          // Both names change at once, whether the first was there yet or not.
          entries[name] = nil
          entries[newName] = entry
        }
      }
      durable = entries
      pending = []
      for entry in entries.values {
        switch entry {
        case .file(let file): file.restart(losing: &random)
        case .directory(let node): node.restart(losing: &random)
        }
      }
    }

    func restart(keepingUnsynced: Bool) {
      if keepingUnsynced { durable = entries } else { entries = durable }
      pending = []
      for entry in entries.values {
        switch entry {
        case .file(let file): file.restart(keepingUnsynced: keepingUnsynced)
        case .directory(let node): node.restart(keepingUnsynced: keepingUnsynced)
        }
      }
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
    return FileStatus(mode: node.mode, owner: system.user, links: 2, size: 0, isOrdinary: true)
  }

  func names() throws(FileError) -> [String] {
    _ = try system.begin(.list, name)
    return Array(node.entries.keys)
  }

  func setMode(_ mode: UInt32) throws(FileError) {
    _ = try system.begin(.setMode, name)
    node.mode = mode
  }

  func open(_ name: String, _ opening: FileOpening) throws(FileError) -> any File {
    _ = try system.begin(.open, name)
    switch node.entries[name] {
    case .directory: throw FileError(.open, name, EISDIR)
    case .file(let file):
      if opening == .creating { throw FileError(.open, name, EEXIST) }
      return MemoryFile(file, name: name, in: system)
    case nil:
      guard opening == .creating || opening == .locking else {
        throw FileError(.open, name, ENOENT)
      }
      let file = MemoryFile.Node()
      node.entries[name] = .file(file)
      node.pending.append(.add(name, .file(file)))
      return MemoryFile(file, name: name, in: system)
    }
  }

  func directory(_ name: String, creating: Bool) throws(FileError) -> any Directory {
    _ = try system.begin(.openDirectory, name)
    switch node.entries[name] {
    case .file: throw FileError(.openDirectory, name, ENOTDIR)
    case .directory(let below): return MemoryDirectory(below, name: name, in: system)
    case nil:
      guard creating else { throw FileError(.openDirectory, name, ENOENT) }
      let below = Node()
      node.entries[name] = .directory(below)
      node.pending.append(.add(name, .directory(below)))
      return MemoryDirectory(below, name: name, in: system)
    }
  }

  func rename(_ name: String, to newName: String) throws(FileError) {
    _ = try system.begin(.rename, name)
    guard let entry = node.entries.removeValue(forKey: name) else {
      throw FileError(.rename, name, ENOENT)
    }
    node.entries[newName] = entry
    node.pending.append(.rename(name, to: newName, entry))
  }

  /// Of a move that was not synced, either of the two names may be there, or both, or none.
  func move(_ name: String, to other: any Directory) throws(FileError) {
    _ = try system.begin(.rename, name)
    guard let other = other as? MemoryDirectory else { throw FileError(.rename, name, EXDEV) }
    guard let entry = node.entries.removeValue(forKey: name) else {
      throw FileError(.rename, name, ENOENT)
    }
    node.pending.append(.remove(name))
    other.node.entries[name] = entry
    other.node.pending.append(.add(name, entry))
  }

  func remove(_ name: String) throws(FileError) {
    _ = try system.begin(.remove, name)
    guard node.entries.removeValue(forKey: name) != nil else {
      throw FileError(.remove, name, ENOENT)
    }
    node.pending.append(.remove(name))
  }

  func sync() throws(FileError) {
    _ = try system.begin(.sync, name)
    node.durable = node.entries
    node.pending = []
  }
}
