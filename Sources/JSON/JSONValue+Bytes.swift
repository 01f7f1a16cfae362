extension JSONValue {
  /// Reads one document.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits = JSONLimits())
    throws(JSONError)
  {
    var reader = try JSONReader(bytes, limits: limits)
    self = try reader.value()
    try reader.finish()
  }

  /// Reads one document.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    // The result is carried out of the closure by hand: a buffer's closure cannot throw typed.
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
      do throws(JSONError) {
        return .success(try JSONValue(buffer, limits: limits))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// Reads one document.
  public init(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(Array(text.utf8), limits: limits)
  }

  /// The document as bytes; `pretty` has a line per member and two spaces per level.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.value(self)
    return writer.bytes
  }
}

extension JSONReader {
  /// Takes any value as a tree.
  public mutating func value() throws(JSONError) -> JSONValue {
    switch try nextKind() {
    case .null:
      try null()
      return .null
    case .bool: return .bool(try bool())
    case .number: return .number(String(decoding: bytes[try number()], as: UTF8.self))
    case .text: return .string(try string())
    case .array:
      var elements: [JSONValue] = []
      try enterArray()
      while try nextElement() { elements.append(try value()) }
      return .array(elements)
    case .object:
      var members: [JSONValue.Member] = []
      try enterObject()
      while let key = try nextKey() {
        let name = names.string(key, in: bytes)
        members.append(JSONValue.Member(name, try value()))
      }
      return .object(members)
    }
  }
}
