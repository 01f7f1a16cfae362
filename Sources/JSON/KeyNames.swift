/// The keys of a document as texts, each made once: an array of ten thousand objects has the same few
/// keys, and sharing them is quicker and takes less memory.
struct KeyNames {
  private var known: [UInt64: String] = [:]
  /// A document with more different keys than this has them for data, and gains nothing.
  private static let most = 1_000

  /// The content of a key.
  mutating func string(_ key: JSONText, in document: UnsafeBufferPointer<UInt8>) -> String {
    // Up to fifteen bytes lie in the text itself.
    guard !key.isEscaped, key.end - key.start > 15 else { return key.string(in: document) }
    let word = KeyList.word(of: key, in: document)
    if let name = known[word], KeyNames.isSame(name, key, in: document) { return name }
    let name = key.string(in: document)
    if known.count < KeyNames.most { known[word] = name }
    return name
  }

  private static func isSame(
    _ name: String, _ key: JSONText, in document: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    name.utf8.count == key.end - key.start
      && name.utf8.elementsEqual(document[key.start..<key.end])
  }
}
