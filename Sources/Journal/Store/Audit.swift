public import Domain
internal import Glibc
internal import JSON

/// What was done with what is kept about somebody, and by whom: `audit-<year>.jsonl`.
///
/// One framed line for each, in a chain of its own; a year begins a new one. It has identities and
/// codes only and never a name, so it is not sealed, and it stays when somebody is erased.
public struct AuditEntry: Equatable, Sendable {
  /// Its number in the year, counting from 1.
  public let sequence: Int
  /// When, as `2026-03-02T09:00:00Z`.
  public let time: String
  /// Who did it, when known.
  public let worker: ID?
  /// What was done: `viewed`, `changed`, `dossier`, `erased`, `exported`, `unlocked`, `refused` …
  public let action: String
  /// The records it was done with.
  public let records: [ID]
  /// A code that goes with it, such as the legal ground.
  public let code: String?
  /// The beginning of the hash of the line in the journal that it was taken from; nil when it was not.
  let line: String?

  /// What was done, before it has its number in the year.
  init(
    _ action: String, _ records: [ID], code: String?, by worker: ID?, at time: String,
    line: String? = nil
  ) {
    self.init(
      sequence: 0, time: time, worker: worker, action: action, records: records, code: code,
      line: line)
  }

  /// That a line of the journal changed records.
  init(_ action: LoggedAction, _ records: [ID], _ hash: ChainHash) {
    self.init(
      "changed", records, code: action.action, by: action.worker, at: action.time,
      line: String(hash.hex.prefix(16)))
  }

  private init(
    sequence: Int, time: String, worker: ID?, action: String, records: [ID], code: String?,
    line: String?
  ) {
    self.sequence = sequence
    self.time = time
    self.worker = worker
    self.action = action
    self.records = records
    self.code = code
    self.line = line
  }

  fileprivate func numbered(_ sequence: Int) -> AuditEntry {
    AuditEntry(
      sequence: sequence, time: time, worker: worker, action: action, records: records,
      code: code, line: line)
  }

  private func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("s")
    json.number(sequence)
    json.key("t")
    json.string(time)
    if let worker {
      json.key("u")
      json.id(worker)
    }
    json.key("a")
    json.string(action)
    json.key("ids")
    json.beginArray()
    for id in records { json.id(id) }
    json.endArray()
    if let code {
      json.key("code")
      json.string(code)
    }
    if let line {
      json.key("line")
      json.string(line)
    }
    json.endObject()
  }

  fileprivate func framed(after head: ChainHash) -> (bytes: [UInt8], hash: ChainHash) {
    Frame.framing(after: head) { bytes in
      var json = JSONWriter()
      write(to: &json)
      bytes += json.bytes
    }
  }
}

/// The audit of one year as it was read.
struct AuditYear {
  /// The number of whole lines.
  var count = 0
  /// The hash of the last one.
  var head = ChainHash.ofNothing
  /// Where the whole lines end.
  var end = 0
  /// The first line that is not as it was written; nil when there is none.
  var damaged: Int?
  /// Whether that is only a last line that was cut off.
  var isTorn = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { raw in
      while end < raw.count {
        let rest = UnsafeRawBufferPointer(rebasing: raw[end...])
        guard let length = rest.firstIndex(of: 0x0A).map({ $0 + 1 }),
          case let line = UnsafeRawBufferPointer(rebasing: rest[..<length]),
          let frame = Frame(line), !frame.isSealed, frame.isIntact(in: line, after: head)
        else {
          damaged = count + 1
          isTorn = !rest.contains(0x0A)
          return
        }
        head = frame.hash
        count += 1
        end += length
      }
    }
  }
}

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
      try file.writeAll(bytes, at: end, name: name)
      try file.syncData()
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
  fileprivate var lastLine: String? {
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
  fileprivate var entries: [AuditEntry] {
    names.flatMap { AuditEntry.all(in: (try? folder.contents($0)) ?? []) }
  }
}

extension Journal {
  /// Takes who did what in this generation over into the audit, before the journal that says so is put
  /// away; done twice, after a loss of power, it takes nothing over twice.
  ///
  /// A full disk is refused; an audit that cannot be written for another reason shows in a check, and
  /// does not keep a store from being compacted or somebody from being erased.
  func noteChanges() throws(StoreFailure) {
    let fresh = changesNotTaken
    guard !fresh.isEmpty else { return }
    do throws(StoreFailure) {
      try audit.note(fresh)
    } catch {
      guard error.kind != .full else { throw error }
    }
  }

  private var changesNotTaken: [AuditEntry] {
    guard !changes.isEmpty, let last = audit.lastLine,
      let place = changes.lastIndex(where: { $0.line == last })
    else { return changes }
    return Array(changes[(place + 1)...])
  }

  /// Who looked, changed, exported, was refused, oldest first, as far as it can be read.
  public var audited: [AuditEntry] {
    let all = (changesNotTaken + audit.entries).enumerated()
    return all.sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }

  /// The audit of a store, also of a damaged one, as it lies there.
  static func audits(
    at path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> [(name: String, bytes: [UInt8])] {
    let folder = try StoreFolder(at: path, in: fileSystem)
    let names = try storing { () throws(FileError) in try folder.directory.names() }
    var audits: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted() where StoreFiles.isAudit(name) {
      audits.append((name, try folder.contents(name)))
    }
    return audits
  }

  /// Who was erased from a store, by its audit; also from a damaged one.
  public static func erased(at path: String, in fileSystem: any FileSystem) -> Set<ID> {
    let audits = (try? audits(at: path, in: fileSystem)) ?? []
    return Set(
      audits.flatMap { AuditEntry.all(in: $0.bytes) }
        .filter { $0.action == "erased" }.flatMap(\.records))
  }
}

extension AuditEntry {
  /// The entries of a year that can be read.
  fileprivate static func all(in bytes: [UInt8]) -> [AuditEntry] {
    bytes.split(separator: 0x0A).compactMap { AuditEntry(line: $0) }
  }

  fileprivate init?(line: ArraySlice<UInt8>) {
    let entry = Array(line + [0x0A]).withUnsafeBytes { raw in
      Frame(raw).flatMap { AuditEntry(Array(raw[$0.content])) }
    }
    guard let entry else { return nil }
    self = entry
  }

  /// Reads an entry as it stands in a line; nil when it is not in that form.
  fileprivate init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(bytes), let sequence = value["s"]?.integer,
      let time = value["t"]?.string, let action = value["a"]?.string,
      case .array(let ids)? = value["ids"]
    else { return nil }
    self.init(
      sequence: sequence, time: time, worker: value["u"]?.string.flatMap { ID($0) },
      action: action, records: ids.compactMap { $0.string.flatMap { ID($0) } },
      code: value["code"]?.string, line: value["line"]?.string)
  }
}
