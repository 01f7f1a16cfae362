public import Domain
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
  /// What was done: `erased`, `dossier`, `backup` …
  public let action: String
  /// The records it was done with.
  public let records: [ID]
  /// A code that goes with it, such as the legal ground.
  public let code: String?

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
    json.endObject()
  }

  fileprivate func framed(after head: ChainHash) -> [UInt8] {
    Frame.framing(after: head) { bytes in
      var json = JSONWriter()
      write(to: &json)
      bytes += json.bytes
    }.bytes
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

extension Journal {
  /// Writes down what was done with records, and returns when it is on disk.
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
  ///   - isUrgent: whether it is on disk when this returns; else the system writes it in its own time.
  public func audit(
    _ action: String, _ records: [ID], code: String? = nil, by worker: ID?, at time: String,
    isUrgent: Bool = true
  ) throws(StoreFailure) {
    guard lock != nil, access == .readWrite else { throw StoreFailure(.readOnly) }
    let name = StoreFiles.audit(year: String(time.prefix(4)))
    let isNew = try storing { () throws(FileError) in
      try !folder.directory.names().contains(name)
    }
    let file = try folder.open(name, isNew ? .creating : .writing)
    let (old, size) = try storing { () throws(FileError) in
      let bytes = try file.contents()
      return (AuditYear(bytes), bytes.count)
    }
    // After damage in the middle what follows is written all the same; the damage stays to be seen.
    let isWhole = old.damaged == nil || old.isTorn
    let end = isWhole ? old.end : size
    let entry = AuditEntry(
      sequence: old.count + 1, time: time, worker: worker, action: action, records: records,
      code: code)
    try storing { () throws(FileError) in
      if old.isTorn { try file.truncate(to: end) }
      let head = isWhole ? old.head : .ofNothing
      try file.writeAll(entry.framed(after: head), at: end, name: name)
      if isUrgent { try file.syncData() }
      if isNew { try folder.directory.sync() }
    }
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

  /// What was done with a record, oldest first, as far as the audit can be read.
  public func audited(_ record: ID) -> [AuditEntry] {
    let names = (try? folder.directory.names())?.filter(StoreFiles.isAudit).sorted() ?? []
    return names.flatMap { AuditEntry.all(in: (try? folder.contents($0)) ?? []) }
      .filter { $0.records.contains(record) }
  }
}

extension AuditEntry {
  /// The entries of a year that can be read.
  fileprivate static func all(in bytes: [UInt8]) -> [AuditEntry] {
    bytes.split(separator: 0x0A).compactMap { line in
      Array(line + [0x0A]).withUnsafeBytes { raw in
        Frame(raw).flatMap { AuditEntry(Array(raw[$0.content])) }
      }
    }
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
      code: value["code"]?.string)
  }
}
