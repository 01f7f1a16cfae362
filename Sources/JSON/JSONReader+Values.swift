extension JSONReader {
  /// Takes a text and says where it lies.
  public mutating func text() throws(JSONError) -> JSONText {
    guard try peek() == UInt8(ascii: "\"") else { throw try mismatch(.text) }
    return try scanText()
  }

  /// Takes a text and gives its content.
  public mutating func string() throws(JSONError) -> String {
    try text().string(in: bytes)
  }

  /// Takes a number and says where its text lies.
  public mutating func number() throws(JSONError) -> Range<Int> {
    switch try peek() {
    case UInt8(ascii: "-"), 0x30...0x39: return try scanNumber()
    default: throw try mismatch(.number)
    }
  }

  /// Takes a whole number; one with a fraction, an exponent or too many digits is refused.
  public mutating func integer() throws(JSONError) -> Int {
    let range = try number()
    guard let value = JSONReader.integer(bytes[range]) else {
      throw error(.invalidNumber, at: range.lowerBound)
    }
    return value
  }

  /// Takes `true` or `false`.
  public mutating func bool() throws(JSONError) -> Bool {
    switch try peek() {
    case UInt8(ascii: "t"):
      try scanWord("true")
      return true
    case UInt8(ascii: "f"):
      try scanWord("false")
      return false
    default: throw try mismatch(.bool)
    }
  }

  /// Takes `null`.
  public mutating func null() throws(JSONError) {
    guard try peek() == UInt8(ascii: "n") else { throw try mismatch(.null) }
    try scanWord("null")
  }

  /// Takes any value, checks all of it, and says which bytes it is.
  @discardableResult
  public mutating func skip() throws(JSONError) -> Range<Int> {
    _ = try peek()
    let start = position
    let outside = frames.count
    repeat {
      switch try nextKind() {
      case .text: _ = try scanText()
      case .number: _ = try scanNumber()
      case .bool: _ = try bool()
      case .null: try null()
      case .object: try enterObject()
      case .array: try enterArray()
      }
      while frames.count > outside {
        if frames[frames.count - 1].isObject {
          if try nextKey() != nil { break }
        } else if try nextElement() {
          break
        }
      }
    } while frames.count > outside
    return start..<position
  }

  /// The error for a caller that finds a value of another kind than it can use.
  public func wrongKind(_ expected: JSONKind) -> JSONError { error(.wrongKind(expected: expected)) }

  /// The whole number that these digits are, or nil.
  public static func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var rest = digits
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    guard !rest.isEmpty, rest.count <= 19 else { return nil }
    var value = 0
    for byte in rest {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, large) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - 0x30)
      let (sum, larger) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !large, !larger else { return nil }
      value = sum
    }
    return value
  }

  private mutating func mismatch(_ kind: JSONKind) throws(JSONError) -> JSONError {
    _ = try nextKind()
    return error(.wrongKind(expected: kind))
  }

  private mutating func scanWord(_ word: StaticString) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard position < count else { throw error(.unexpectedEnd) }
      guard base[position] == word.utf8Start[index] else { throw error(.unexpectedByte) }
      position += 1
    }
  }

  private mutating func scanNumber() throws(JSONError) -> Range<Int> {
    let start = position
    if base[position] == UInt8(ascii: "-") { position += 1 }
    let integer = position
    try scanDigits()
    if base[integer] == UInt8(ascii: "0"), position > integer + 1 {
      throw error(.invalidNumber, at: start)
    }
    if position < count, base[position] == UInt8(ascii: ".") {
      position += 1
      try scanDigits()
    }
    if position < count, base[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < count, base[position] == UInt8(ascii: "+") || base[position] == 0x2D {
        position += 1
      }
      try scanDigits()
    }
    return start..<position
  }

  private mutating func scanDigits() throws(JSONError) {
    let start = position
    while position < count, (0x30...0x39).contains(base[position]) { position += 1 }
    guard position > start else { throw error(position < count ? .invalidNumber : .unexpectedEnd) }
  }
}
