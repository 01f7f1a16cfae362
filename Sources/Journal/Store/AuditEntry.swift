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

  func numbered(_ sequence: Int) -> AuditEntry {
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

  func framed(after head: ChainHash) -> (bytes: [UInt8], hash: ChainHash) {
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

extension AuditEntry {
  /// The entries of a year that can be read.
  static func all(in bytes: [UInt8]) -> [AuditEntry] {
    bytes.split(separator: 0x0A).compactMap { AuditEntry(line: $0) }
  }

  init?(line: ArraySlice<UInt8>) {
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
