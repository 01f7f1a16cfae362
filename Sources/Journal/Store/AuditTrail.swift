public import Domain
internal import Glibc

/// Writes the audit of a store, and reads it.
///
/// Any process may write: each entry goes in under a lock of its own, so that whoever only looks,
/// beside a screen that has the store, is noted too. Not for use from several threads at once.
public final class AuditTrail {
  private let folder: StoreFolder
  private let fileSystem: any FileSystem
  /// The year that was written last, and how far it was known then.
  private var known: (name: String, year: AuditYear)?
  /// How often the lock of a year is asked for, with two milliseconds between.
  private static let patience = 500

  init(_ folder: StoreFolder, _ fileSystem: any FileSystem) {
    self.folder = folder
    self.fileSystem = fileSystem
  }

  /// The audit of a store that need not be open, as when it could not be unlocked.
  public convenience init(at path: String, in fileSystem: any FileSystem) throws(StoreFailure) {
    self.init(try StoreFolder(at: path, in: fileSystem), fileSystem)
  }

  /// Writes down what was done with records.
  ///
  /// A last line that was cut off by a loss of power is written over; damage before it is left as it is
  /// and shows in a check.
  ///
  /// - Parameters:
  ///   - action: what was done, as a code.
  ///   - records: what it was done with.
  ///   - code: a code that goes with it.
  ///   - worker: who did it.
  ///   - time: when, as `2026-03-02T09:00:00Z`; its year names the file.
  public func note(
    _ action: String, _ records: [ID], code: String? = nil, by worker: ID?, at time: String
  ) throws(StoreFailure) {
    try note([AuditEntry(action, records, code: code, by: worker, at: time)])
  }

  /// The same for several at once, in their order: they are on disk when this returns.
  func note(_ entries: [AuditEntry]) throws(StoreFailure) {
    var rest = entries[...]
    while let first = rest.first {
      let year = first.time.prefix(4)
      let same = rest.prefix { $0.time.prefix(4) == year }
      try note(same, inYear: String(year))
      rest = rest.dropFirst(same.count)
    }
  }

  private func note(_ entries: ArraySlice<AuditEntry>, inYear digits: String) throws(StoreFailure) {
    let name = StoreFiles.audit(year: digits)
    let (file, isNew) = try opened(name)
    try wait(for: file, name)
    let old = try year(name, file)
    // After damage in the middle what follows is written all the same; the damage stays to be seen.
    let isWhole = old.year.damaged == nil || old.year.isTorn
    let end = isWhole ? old.year.end : old.size
    var head = isWhole ? old.year.head : .ofNothing
    var bytes: [UInt8] = []
    for (place, entry) in entries.enumerated() {
      let framed = entry.numbered(old.year.count + 1 + place).framed(after: head)
      bytes += framed.bytes
      head = framed.hash
    }
    known = nil
    try storing { () throws(FileError) in
      if old.year.isTorn { try file.truncate(to: end) }
      do throws(FileError) {
        try file.writeAll(bytes, at: end, name: name)
        try file.syncData()
      } catch {
        // What was half written is taken back, or written over by the next.
        try? file.truncate(to: end)
        throw error
      }
      if isNew { try folder.directory.sync() }
    }
    guard isWhole else { return }
    var year = old.year
    (year.count, year.head, year.end) = (year.count + entries.count, head, end + bytes.count)
    (year.damaged, year.isTorn) = (nil, false)
    known = (name, year)
  }

  /// The file of a year, made when it is not there.
  private func opened(_ name: String) throws(StoreFailure) -> (file: any File, isNew: Bool) {
    let isThere = try storing { () throws(FileError) in
      try folder.directory.names().contains(name)
    }
    if isThere { return (try folder.open(name, .writing), false) }
    do throws(StoreFailure) {
      return (try folder.open(name, .creating), true)
    } catch {
      // Somebody else made it in between.
      guard error.code == EEXIST else { throw error }
      return (try folder.open(name, .writing), false)
    }
  }

  /// Takes the lock that lasts as long as the file is open.
  private func wait(for file: any File, _ name: String) throws(StoreFailure) {
    for _ in 0..<AuditTrail.patience {
      if try storing({ () throws(FileError) in try file.tryLock() }) { return }
      fileSystem.pause(milliseconds: 2)
    }
    throw StoreFailure(.locked(process: nil), file: name, operation: .lock)
  }

  /// How far a year has come: as known, when nobody else wrote since, or as it is read.
  private func year(
    _ name: String, _ file: any File
  ) throws(StoreFailure) -> (year: AuditYear, size: Int) {
    try storing { () throws(FileError) in
      let size = try file.status().size
      if let known, known.name == name, known.year.end == size { return (known.year, size) }
      return (AuditYear(try file.contents()), size)
    }
  }

  /// The mark of the last line of the journal that was taken over; nil when none was.
  var lastLine: String? {
    for name in names.reversed() {
      guard let bytes = try? folder.contents(name) else { continue }
      for line in bytes.split(separator: 0x0A).reversed() {
        if let mark = AuditEntry(line: line)?.line { return mark }
      }
    }
    return nil
  }

  private var names: [String] {
    (try? folder.directory.names())?.filter(StoreFiles.isAudit).sorted() ?? []
  }

  /// All entries, oldest first, as far as they can be read.
  var entries: [AuditEntry] {
    names.flatMap { AuditEntry.all(in: (try? folder.contents($0)) ?? []) }
  }
}
