/// Why and where a document was refused; the words for a person are made elsewhere.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// More bytes than the limit.
    case tooLarge
    /// More open arrays and objects than the limit.
    case tooDeep
    /// More keys in one object than the limit.
    case tooManyKeys
    /// A byte order mark where none is taken.
    case byteOrderMark
    /// UTF-16 or UTF-32 by its first bytes.
    case notUTF8
    /// Bytes in a text that are not UTF-8: cut, overlong, a surrogate, beyond U+10FFFF.
    case invalidUTF8
    /// A byte below 0x20 in a text.
    case controlCharacter
    /// U+0000, bare or escaped.
    case nullCharacter
    /// A `\u` escape of half a surrogate pair.
    case loneSurrogate
    /// A backslash before something that RFC 8259 §7 does not name.
    case invalidEscape
    /// A number in a form that RFC 8259 §6 does not know.
    case invalidNumber
    /// The same key twice in one object.
    case duplicateKey
    /// The document stops before it is complete.
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte
    /// Something follows the complete document.
    case trailingContent
    /// A value of another kind than asked for.
    case wrongKind(expected: JSONKind)
  }

  /// The number of bytes before the fault.
  public var offset: Int
  /// The line of the fault, from 1.
  public var line: Int
  /// The byte in that line, from 1.
  public var column: Int
  /// What is wrong.
  public var reason: Reason

  /// A fault at a place.
  public init(offset: Int, line: Int, column: Int, reason: Reason) {
    self.offset = offset
    self.line = line
    self.column = column
    self.reason = reason
  }
}
