/// A document as a tree, for code that wants to look around in it.
///
/// A number is kept as the text it had, so that `1.0` and numbers of any size survive; an object
/// keeps its keys in the order they came. `==` compares exactly; `isEquivalent(to:)` does not mind
/// the order of keys.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number by its text, which must have the form of RFC 8259 §6.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A key with its value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number that is whole.
  public static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  /// The value of a key; nil when it is not there or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    // By places: nothing is copied that is passed by.
    for place in members.indices where members[place].name == name {
      return members[place].value
    }
    return nil
  }

  /// The element at an index; nil when it is not there or this is no array.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }
  /// The text, when this is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// Yes or no, when this is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The text of the number, when this is one.
  public var number: String? { if case .number(let value) = self { value } else { nil } }
  /// The whole number, when this is one that fits.
  public var integer: Int? { number.flatMap { Int($0) } }
  /// The elements, when this is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The members, when this is an object.
  public var object: [Member]? { if case .object(let value) = self { value } else { nil } }

  /// Whether both are the same but for the order of keys, at any depth.
  public func isEquivalent(to other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let left), .object(let right)):
      let left = left.sorted { $0.name < $1.name }
      let right = right.sorted { $0.name < $1.name }
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.name == $1.name && $0.value.isEquivalent(to: $1.value) }
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.isEquivalent(to: $1) }
    default: return self == other
    }
  }
}
