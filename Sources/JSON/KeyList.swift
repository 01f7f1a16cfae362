/// The keys of the objects that are open, to refuse one that comes twice.
///
/// Objects up to 64 keys compare each key with the ones before it by a word made of its bytes, and
/// only bytes when the words agree; larger ones are sorted once, when they close.
struct KeyList {
  private struct Key {
    var word: UInt64
    var text: JSONText
  }

  private var list: [Key] = []
  private static let comparedOneByOne = 64

  /// The number of keys of all open objects.
  var count: Int { list.count }

  /// Adds a key to the object whose keys begin at `first`; false when it was there already. A large
  /// object always says true and tells at its end.
  mutating func add(
    _ text: JSONText, in document: UnsafeBufferPointer<UInt8>, after first: Int
  ) -> Bool {
    let key = Key(word: KeyList.word(of: text, in: document), text: text)
    if list.count - first < KeyList.comparedOneByOne {
      var index = first
      while index < list.count {
        if list[index].word == key.word, KeyList.equal(list[index].text, text, in: document) {
          return false
        }
        index += 1
      }
    }
    list.append(key)
    return true
  }

  /// Forgets the keys of an object that closes; the offset of a key that comes twice, when there is.
  mutating func removeObject(
    from first: Int, in document: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    defer { list.removeSubrange(first...) }
    guard list.count - first > KeyList.comparedOneByOne else { return nil }
    let sorted = list[first...].sorted { left, right in
      left.word != right.word
        ? left.word < right.word
        : left.text.bytes(in: document).lexicographicallyPrecedes(right.text.bytes(in: document))
    }
    for (left, right) in zip(sorted, sorted.dropFirst())
    where left.word == right.word && KeyList.equal(left.text, right.text, in: document) {
      return max(left.text.start, right.text.start) - 1
    }
    return nil
  }

  private static func equal(
    _ left: JSONText, _ right: JSONText, in document: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.isEscaped || right.isEscaped {
      return left.bytes(in: document) == right.bytes(in: document)
    }
    return document[left.start..<left.end].elementsEqual(document[right.start..<right.end])
  }

  /// A word that is the same for keys with the same content.
  static func word(
    of text: JSONText, in document: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    if text.isEscaped {
      return text.bytes(in: document).withUnsafeBufferPointer { word(of: $0) }
    }
    return word(of: UnsafeBufferPointer(rebasing: document[text.start..<text.end]))
  }

  private static func word(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    if raw.count >= 8 {
      let first = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let last = raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self)
      return first &+ last &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(raw.count)
    }
    var word = UInt64(raw.count)
    for byte in raw { word = word << 8 | UInt64(byte) }
    return word
  }
}
