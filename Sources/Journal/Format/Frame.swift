/// The form of everything the store writes: `{"h":"<64 hex>","d":` and a JSON object and `}` and a
/// newline; a line of the journal, a snapshot and the manifest alike.
///
/// Every byte is accounted for: the form is compared exactly and the rest is hashed.
struct Frame {
  /// The hash that is written in it.
  var hash: ChainHash
  /// Where the bytes of `d` lie.
  var content: Range<Int>

  /// What every frame begins with, and nothing inside one: a quote in a text is escaped.
  static let opening = Array(#"{"h":""#.utf8)
  private static let middle = Array(#"","d":"#.utf8)
  private static let closing = Array("}\n".utf8)
  private static let contentStart = opening.count + 64 + middle.count
  /// The bytes around `d`.
  static let overhead = contentStart + closing.count

  /// The frame that these bytes are; nil when they are none. The hash is not verified.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Frame.overhead,
      bytes.starts(with: Frame.opening),
      bytes.dropFirst(Frame.opening.count + 64).starts(with: Frame.middle),
      bytes.suffix(2).elementsEqual(Frame.closing),
      bytes[Frame.contentStart] == UInt8(ascii: "{"),
      bytes[bytes.count - 3] == UInt8(ascii: "}"),
      let hash = ChainHash(hex: bytes[Frame.opening.count..<Frame.opening.count + 64])
    else { return nil }
    self.hash = hash
    content = Frame.contentStart..<bytes.count - 2
  }

  /// Whether the content has the hash that is written before it.
  func isIntact(in bytes: UnsafeRawBufferPointer, after previous: ChainHash? = nil) -> Bool {
    hash == ChainHash(of: UnsafeRawBufferPointer(rebasing: bytes[content]), after: previous)
  }

  /// Frames the content that `write` appends, and gives its hash.
  static func framing(
    after previous: ChainHash? = nil, _ write: (inout [UInt8]) -> Void
  ) -> (bytes: [UInt8], hash: ChainHash) {
    var bytes = opening
    bytes.append(contentsOf: repeatElement(0, count: 64))
    bytes.append(contentsOf: middle)
    write(&bytes)
    let hash = bytes.withUnsafeBytes {
      ChainHash(of: UnsafeRawBufferPointer(rebasing: $0[contentStart...]), after: previous)
    }
    bytes.replaceSubrange(opening.count..<opening.count + 64, with: hash.hex.utf8)
    bytes.append(contentsOf: closing)
    return (bytes, hash)
  }
}
