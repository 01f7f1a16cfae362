import JSON

extension JSONValue {
  /// An object with a key set, in its place or at the end, or without it; no object stays as it is.
  func setting(_ name: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(var members) = self else { return self }
    if let index = members.firstIndex(where: { $0.name == name }) {
      if let value { members[index].value = value } else { members.remove(at: index) }
    } else if let value {
      members.append(Member(name, value))
    }
    return .object(members)
  }

  /// An object with a text set, or without the key.
  func setting(_ name: String, text: String?) -> JSONValue {
    setting(name, text.map { .string($0) })
  }

  /// Changes a key of this object.
  mutating func set(_ name: String, _ value: JSONValue?) { self = setting(name, value) }

  /// Changes a text of this object.
  mutating func set(_ name: String, text: String?) { self = setting(name, text: text) }

  /// Adds to the end of a list; what is no list but an object becomes its first element.
  mutating func append(_ elements: [JSONValue], to name: String) {
    guard !elements.isEmpty else { return }
    let present: [JSONValue] =
      switch self[name] {
      case .array(let array): array
      case .object(let members): [.object(members)]
      default: []
      }
    set(name, .array(present + elements))
  }

  /// Passes every object of a list through a function; what it gives nil for is left out.
  func mapping(_ name: String, _ transform: (JSONValue) -> JSONValue?) -> JSONValue {
    switch self[name] {
    case .array(let elements):
      let mapped = elements.compactMap { $0.object == nil ? $0 : transform($0) }
      return mapped == elements ? self : setting(name, .array(mapped))
    case .object(let members):
      return setting(name, transform(.object(members)))
    default: return self
    }
  }

  /// Whether this has at most so many levels, and so many bytes when written; counts no further.
  func fits(levels: Int, bytes: inout Int) -> Bool {
    bytes -= 2
    guard bytes >= 0 else { return false }
    switch self {
    case .null, .bool: bytes -= 3
    case .number(let text), .string(let text): bytes -= text.utf8.count
    case .array(let elements):
      guard levels > 0 else { return false }
      for element in elements where !element.fits(levels: levels - 1, bytes: &bytes) {
        return false
      }
    case .object(let members):
      guard levels > 0 else { return false }
      for member in members {
        bytes -= member.name.utf8.count + 2
        guard member.value.fits(levels: levels - 1, bytes: &bytes) else { return false }
      }
    }
    return bytes >= 0
  }
}
