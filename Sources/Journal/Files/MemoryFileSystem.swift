internal import Glibc

/// A file system in memory that keeps apart what was written and what was synced, fails where it is
/// told to, and can lose its power.
///
/// Purpose: proving the promises of the store by trying every call. Limitations: one user, one
/// level of directories below a path; a torn write keeps its beginning, not a part in the middle.
public final class MemoryFileSystem: FileSystem {
  /// What happens at a call instead of what was asked.
  public enum Fault: Equatable, Sendable {
    /// The call fails with this errno and changes nothing.
    case error(Int32)
    /// Half of a write is done and its number of bytes is given back; other calls succeed.
    case short
    /// A write says that all is well, and one bit of it is written otherwise; other calls succeed.
    case garbled
    /// The power goes: this call and all after it fail until `restart(keepingUnsynced:)`.
    case crash
  }

  /// The number of calls so far.
  public private(set) var calls = 0
  /// Asked before each call, with its number from 1, what is to go wrong with it.
  public var fault: (_ call: Int, _ operation: FileOperation) -> Fault? = { _, _ in nil }
  public let user: UInt32 = 1000
  public let process: Int32
  /// How long was waited for locks in all.
  public private(set) var paused = 0
  /// How many bytes there is room for; nil is any number. A write that would take more fails with
  /// ENOSPC and changes nothing.
  public var capacity: Int?
  private var isDown = false
  /// Whether the write that begins writes one bit otherwise.
  private(set) var isGarbling = false
  private var roots: [String: MemoryDirectory.Node] = [:]

  /// An empty file system, used by a process of that number.
  public init(process: Int32 = 1) { self.process = process }

  public func directory(at path: String, creating: Bool) throws(FileError) -> any Directory {
    _ = try begin(.openDirectory, "")
    if let node = roots[path] { return MemoryDirectory(node, name: "", in: self) }
    guard creating else { throw FileError(.openDirectory, "", ENOENT) }
    let node = MemoryDirectory.Node()
    roots[path] = node
    return MemoryDirectory(node, name: "", in: self)
  }

  public func pause(milliseconds: Int) { paused += milliseconds }

  /// The power comes back: open files and locks are gone, and of what was not synced either
  /// everything is there or nothing.
  public func restart(keepingUnsynced: Bool) {
    isDown = false
    fault = { _, _ in nil }
    for root in roots.values { root.restart(keepingUnsynced: keepingUnsynced) }
  }

  /// The power comes back: open files and locks are gone, and of what was not synced anything may be
  /// there or not: whole, torn, without its bytes, and in another order than it was done.
  public func restart(losing random: inout some RandomNumberGenerator) {
    isDown = false
    fault = { _, _ in nil }
    for root in roots.values { root.restart(losing: &random) }
  }

  /// The bytes of a file as a program would read them now; nil when it is not there.
  public func contents(of name: String, at path: String) -> [UInt8]? {
    file(name, at: path)?.bytes
  }

  /// Puts a file there, synced, as if it had always been so; in a directory below it with a slash.
  public func put(_ bytes: [UInt8], as name: String, at path: String, mode: UInt32 = 0o600) {
    var node = roots[path] ?? MemoryDirectory.Node()
    roots[path] = node
    let parts = name.split(separator: "/").map(String.init)
    for part in parts.dropLast() {
      guard case .directory(let below) = node.entries[part] else { return }
      node = below
    }
    let name = parts.last ?? name
    let file = MemoryFile.Node()
    file.bytes = bytes
    file.durable = bytes
    file.mode = mode
    node.entries[name] = .file(file)
    node.durable[name] = .file(file)
  }

  /// The names in a directory, sorted; below it with a slash.
  public func names(at path: String) -> [String] {
    guard let node = roots[path] else { return [] }
    return node.entries.flatMap { name, entry in
      switch entry {
      case .file: [name]
      case .directory(let below): below.entries.keys.map { "\(name)/\($0)" }
      }
    }.sorted()
  }

  private func file(_ name: String, at path: String) -> MemoryFile.Node? {
    let parts = name.split(separator: "/").map(String.init)
    var node = roots[path]
    for part in parts.dropLast() {
      guard case .directory(let below) = node?.entries[part] else { return nil }
      node = below
    }
    guard let last = parts.last, case .file(let file) = node?.entries[last] else { return nil }
    return file
  }

  /// Whether there is room for that many bytes more.
  func hasRoom(for bytes: Int) -> Bool {
    guard let capacity, bytes > 0 else { return true }
    return roots.values.reduce(0) { $0 + $1.size } + bytes <= capacity
  }

  /// Counts a call and says whether it is to be cut short; throws when it is to fail.
  func begin(_ operation: FileOperation, _ name: String) throws(FileError) -> Bool {
    if isDown { throw FileError(operation, name, EIO) }
    calls += 1
    isGarbling = false
    switch fault(calls, operation) {
    case nil: return false
    case .garbled:
      isGarbling = true
      return false
    case .short: return true
    case .error(let code): throw FileError(operation, name, code)
    case .crash:
      isDown = true
      throw FileError(operation, name, EIO)
    }
  }
}
