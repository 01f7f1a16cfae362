/// Appends a document to bytes.
///
/// The caller writes keys and values in order and closes what it opens; commas are put in by the
/// writer. What a terminal or a line-based tool could stumble over is escaped as well as what
/// RFC 8259 asks for: U+007F to U+009F, U+2028 and U+2029. So a compact document is one line.
public struct JSONWriter: Sendable {
  /// What was written.
  public var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsKey = false
  private var breaksBeforeNext = false

  /// A writer with nothing written; `pretty` has a line per member and two spaces per level.
  public init(pretty: Bool = false) { isPretty = pretty }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Puts the key or element that comes next on a line of its own, also when compact.
  public mutating func newLine() { breaksBeforeNext = true }

  /// Writes a key; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    endKey()
  }

  /// Writes a key that holds nothing to escape; its value comes next.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  /// Writes a key that was written before, with its quotes; its value comes next.
  public mutating func rawKey(_ name: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(contentsOf: name)
    endKey()
  }

  /// Writes a text.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    if (0...9).contains(value) {
      bytes.append(0x30 + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes bytes that are a complete value already.
  public mutating func raw(_ value: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Writes bytes that are a complete value already.
  public mutating func raw(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Writes a tree.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let text): raw(text.utf8)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  // MARK: Structure

  private mutating func separate() {
    if followsKey {
      followsKey = false
    } else {
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if isPretty, depth > 0 {
        breakLine()
      } else if breaksBeforeNext {
        bytes.append(0x0A)
      }
      breaksBeforeNext = false
    }
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    followsKey = true
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    depth -= 1
    // After an opening bracket no comma is needed: then the container is empty and stays on a line.
    if isPretty, needsComma { breakLine() }
    bytes.append(byte)
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }
}
