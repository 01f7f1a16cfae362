public import Domain
public import JSON

/// Writes a record as one JSON object: its fields in the visiting order, those without content left
/// out, and after them the fields that a newer version wrote.
///
/// The bytes are canonical: the same record always gives the same bytes, on one line. The journal
/// compares and undoes by them. Source: store.md, "An edit carries, per changed field, the old and
/// the new value".
public struct RecordWriter: FieldVisitor {
  /// What was written.
  public var json: JSONWriter
  /// The first field with a value that could not be read back, if any.
  public private(set) var unreadable: String?
  /// Where the members of the record lie; not those of its parts.
  private(set) var members: [Member] = []
  private var depth = 0

  /// A key with its quotes, and its value, in the bytes that were written.
  struct Member {
    var key: Range<Int>
    var value: Range<Int>
  }

  /// A writer that appends to what was written before.
  public init(_ json: JSONWriter = JSONWriter()) { self.json = json }

  /// One record as it is written; nothing for one that is not there.
  init(of record: AnyRecord?) {
    self.init()
    guard let record else { return }
    json.bytes.reserveCapacity(512)
    members.reserveCapacity(24)
    write(record)
  }

  /// The bytes of one record.
  public static func bytes(of record: some Record, pretty: Bool = false) -> [UInt8] {
    var writer = RecordWriter(JSONWriter(pretty: pretty))
    writer.write(record)
    return writer.json.bytes
  }

  /// Writes a record of any kind.
  public mutating func write(_ record: AnyRecord) {
    switch record {
    case .worker(let record): write(record)
    case .gebied(let record): write(record)
    case .wijk(let record): write(record)
    case .resident(let record): write(record)
    case .household(let record): write(record)
    case .group(let record): write(record)
    case .contact(let record): write(record)
    case .voorziening(let record): write(record)
    case .signaal(let record): write(record)
    case .conversation(let record): write(record)
    case .referral(let record): write(record)
    case .plan(let record): write(record)
    case .selfReliance(let record): write(record)
    case .factors(let record): write(record)
    case .waakvlam(let record): write(record)
    case .posting(let record): write(record)
    case .match(let record): write(record)
    case .kwestie(let record): write(record)
    case .story(let record): write(record)
    case .indicator(let record): write(record)
    case .promise(let record): write(record)
    case .settings(let record): write(record)
    }
  }

  /// Writes a record.
  public mutating func write(_ record: some Record) {
    var record = record
    members.removeAll(keepingCapacity: true)
    json.beginObject()
    record.visit(&self)
    if let unknown = record.unknownFields { append(unknown: unknown) }
    json.endObject()
  }

  /// Appends the members of an object that is kept as text.
  private mutating func append(unknown text: String) {
    var text = text
    text.withUTF8 { bytes in
      do throws(JSONError) {
        var reader = try JSONReader(bytes, limits: .record)
        try reader.enterObject()
        while let key = try reader.nextKey() {
          let value = try reader.skip()
          let name = bytes[key.start - 1..<key.end + 1]
          field(name) { $0.raw(bytes[value].lazy.filter { $0 >= 0x20 }) }
        }
      } catch {
        unreadable = unreadable ?? "unknownFields"
      }
    }
  }

  private mutating func field(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
    let start = json.bytes.count
    json.key(name)
    write(&json)
    remember(from: start, keyLength: name.utf8CodeUnitCount + 2)
  }

  private mutating func field(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ write: (inout JSONWriter) -> Void
  ) {
    let start = json.bytes.count
    json.rawKey(UnsafeBufferPointer(rebasing: name))
    write(&json)
    remember(from: start, keyLength: name.count)
  }

  private mutating func remember(from start: Int, keyLength: Int) {
    guard depth == 0 else { return }
    // A comma stands before every key but the first.
    let keyStart = json.bytes[start] == UInt8(ascii: ",") ? start + 1 : start
    let keyEnd = keyStart + keyLength
    members.append(Member(key: keyStart..<keyEnd, value: keyEnd + 1..<json.bytes.count))
  }

  // MARK: Fields

  public mutating func text(_ name: StaticString, _ value: inout String) {
    field(name) { $0.string(value) }
  }

  public mutating func text(_ name: StaticString, _ value: inout String?) {
    guard let value else { return }
    field(name) { $0.string(value) }
  }

  public mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard !value.isEmpty else { return }
    field(name) { json in
      json.beginArray()
      for text in value { json.string(text) }
      json.endArray()
    }
  }

  public mutating func number(_ name: StaticString, _ value: inout Int?) {
    guard let value else { return }
    field(name) { $0.number(value) }
  }

  public mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard let value else { return }
    field(name) { $0.bool(value) }
  }

  public mutating func id(_ name: StaticString, _ value: inout ID) {
    field(name) { $0.id(value) }
  }

  public mutating func id(_ name: StaticString, _ value: inout ID?) {
    guard let value else { return }
    field(name) { $0.id(value) }
  }

  public mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    guard !value.isEmpty else { return }
    field(name) { json in
      json.beginArray()
      for id in value { json.id(id) }
      json.endArray()
    }
  }

  public mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard var part = value else { return }
    let start = json.bytes.count
    json.key(name)
    write(part: &part)
    remember(from: start, keyLength: name.utf8CodeUnitCount + 2)
  }

  public mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    guard !value.isEmpty else { return }
    let start = json.bytes.count
    json.key(name)
    json.beginArray()
    for var part in value { write(part: &part) }
    json.endArray()
    remember(from: start, keyLength: name.utf8CodeUnitCount + 2)
  }

  /// An object or array on one line is embedded, so that a person can read it; anything else becomes
  /// a text. The reader tells the two apart by their kind, and gets back exactly what was there.
  public mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    guard var text = value else { return }
    let canEmbed = text.withUTF8 { RecordWriter.canEmbed($0) }
    field(name) { json in
      if canEmbed { json.raw(text.utf8) } else { json.string(text) }
    }
  }

  public mutating func fail(_ name: StaticString, _ value: String) {
    unreadable = unreadable ?? name.description
  }

  private mutating func write<Part: FieldBearing>(part: inout Part) {
    depth += 1
    json.beginObject()
    part.visit(&self)
    json.endObject()
    depth -= 1
  }

  private static func canEmbed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let last = bytes.last, last == UInt8(ascii: "}") || last == UInt8(ascii: "]"),
      !bytes.contains(where: { $0 < 0x20 })
    else { return false }
    do throws(JSONError) {
      var reader = try JSONReader(bytes, limits: .record)
      try reader.skip()
      try reader.finish()
      return true
    } catch {
      return false
    }
  }
}

extension JSONLimits {
  /// For a value inside a record: the depth leaves room for what the store puts around it.
  static let record = JSONLimits(depth: 24)
  /// For what the store itself wrote and has hashed; only the depth needs a bound.
  static let store = JSONLimits(bytes: .max, depth: 48, keys: 1_000_000)
}

extension JSONWriter {
  /// Writes an identity.
  mutating func id(_ id: ID) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 38) { buffer in
      buffer[0] = UInt8(ascii: "\"")
      id.write(ascii: UnsafeMutableBufferPointer(rebasing: buffer[1..<37]))
      buffer[37] = UInt8(ascii: "\"")
      raw(buffer)
    }
  }
}
