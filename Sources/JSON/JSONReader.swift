/// Pulls the values of one document from bytes, in order, and refuses the first thing that is wrong.
///
/// The caller asks for what it expects: `enterObject()`, then `nextKey()` and a value until there is
/// no key, and `finish()` after the outermost value. `skip()` takes any value and still checks all of
/// it. The bytes must stay valid for as long as the reader is used.
///
/// Strict by RFC 8259: no comments, no trailing commas, no leading zeros, UTF-8 only, keys unique
/// (compared by their content, byte for byte). After an error the reader is of no further use.
public struct JSONReader {
  /// The document.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// How far the reader is.
  public internal(set) var position: Int
  let base: UnsafePointer<UInt8>
  /// The end of what is read: of the document, or of the part that is read again.
  var count: Int
  let limits: JSONLimits
  var frames: [Frame] = []
  var keys = KeyList()
  var names = KeyNames()

  /// An array or object that is open.
  struct Frame {
    var isObject: Bool
    /// Whether a member was read, so that a comma must come before the next one.
    var hasMembers = false
    /// Where its keys begin in the list of keys.
    var firstKey: Int
  }

  /// A reader at the start of a document; refuses one that is too large, or in UTF-16, at once.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = JSONLimits())
    throws(JSONError)
  {
    self.bytes = bytes
    self.limits = limits
    // Without bytes there is nothing to read; the pointer only has to be one.
    base = bytes.baseAddress ?? ("" as StaticString).utf8Start
    count = bytes.count
    position = 0
    guard count <= limits.bytes else { throw error(.tooLarge) }
    if starts(with: 0xEF, 0xBB), count > 2, base[2] == 0xBF {
      guard limits.skipsByteOrderMark else { throw error(.byteOrderMark) }
      position = 3
    }
    if starts(with: 0xFE, 0xFF) || starts(with: 0xFF, 0xFE) || count > 1 && base[0] == 0
      || count > 1 && base[1] == 0
    {
      throw error(.notUTF8)
    }
  }

  /// Starts again on a part of the same document, which was read before.
  public mutating func restart(in part: Range<Int>) {
    precondition(part.lowerBound >= 0 && part.upperBound <= bytes.count, "outside the document")
    position = part.lowerBound
    count = part.upperBound
    frames.removeAll(keepingCapacity: true)
    keys = KeyList()
  }

  /// Passes over a value that somebody else has read and found right; it must come next.
  public mutating func pass(over value: Range<Int>) throws(JSONError) {
    guard position == value.lowerBound, value.upperBound <= count else {
      throw error(.unexpectedByte)
    }
    position = value.upperBound
  }

  /// The kind of the value that comes next, by its first byte; nothing is taken.
  public mutating func nextKind() throws(JSONError) -> JSONKind {
    switch try peek() {
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: throw error(.unexpectedByte)
    }
  }

  /// Takes the `{` of an object.
  public mutating func enterObject() throws(JSONError) {
    try enter(UInt8(ascii: "{"), .object)
  }

  /// Takes the `[` of an array.
  public mutating func enterArray() throws(JSONError) {
    try enter(UInt8(ascii: "["), .array)
  }

  /// Takes the next key of the open object, after which its value comes; nil is the end of it.
  public mutating func nextKey() throws(JSONError) -> JSONText? {
    guard try advance(to: UInt8(ascii: "}")) else { return nil }
    let start = position
    guard base[position] == UInt8(ascii: "\"") else { throw error(.unexpectedByte) }
    let key = try scanText()
    let first = frames[frames.count - 1].firstKey
    guard keys.count - first < limits.keys else { throw error(.tooManyKeys, at: start) }
    guard keys.add(key, in: self.bytes, after: first) else {
      throw error(.duplicateKey, at: start)
    }
    guard try peek() == UInt8(ascii: ":") else { throw error(.unexpectedByte) }
    position += 1
    return key
  }

  /// Whether the open array has another element, which then comes next; false is the end of it.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try advance(to: UInt8(ascii: "]"))
  }

  /// Makes sure that nothing but white space follows.
  public mutating func finish() throws(JSONError) {
    skipSpace()
    guard position == count else { throw error(.trailingContent) }
  }

  // MARK: Structure

  private mutating func enter(_ byte: UInt8, _ kind: JSONKind) throws(JSONError) {
    guard try peek() == byte else {
      _ = try nextKind()
      throw error(.wrongKind(expected: kind))
    }
    guard frames.count < limits.depth else { throw error(.tooDeep) }
    frames.append(Frame(isObject: kind == .object, firstKey: keys.count))
    position += 1
  }

  /// Goes to the next member of the open container, or past the end of it.
  private mutating func advance(to end: UInt8) throws(JSONError) -> Bool {
    precondition(!frames.isEmpty, "no container is open")
    let top = frames.count - 1
    let byte = try peek()
    if byte == end {
      position += 1
      if let fault = keys.removeObject(from: frames[top].firstKey, in: bytes) {
        throw error(.duplicateKey, at: fault)
      }
      frames.removeLast()
      return false
    }
    if frames[top].hasMembers {
      guard byte == UInt8(ascii: ",") else { throw error(.unexpectedByte) }
      position += 1
      guard try peek() != end else { throw error(.unexpectedByte) }
    } else {
      frames[top].hasMembers = true
    }
    return true
  }

  /// The next byte that is not white space.
  mutating func peek() throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < count else { throw error(.unexpectedEnd) }
    return base[position]
  }

  mutating func skipSpace() {
    while position < count {
      let byte = base[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      position += 1
    }
  }

  private func starts(with first: UInt8, _ second: UInt8) -> Bool {
    count > 1 && base[0] == first && base[1] == second
  }

  /// An error at the present position, or at the given offset.
  func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? position
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, count) where base[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return JSONError(offset: offset, line: line, column: offset - lineStart + 1, reason: reason)
  }
}
