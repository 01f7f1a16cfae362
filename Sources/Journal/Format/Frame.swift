/// The form of everything the store writes: `{"h":"<64 hex>","d":` and a JSON object and `}` and a
/// newline; a line of the journal, a snapshot and the manifest alike. In an encrypted store `"c":` and
/// a string with the sealed object stand in the place of `"d":` and the object; the hash is over what
/// stands there, so that damage is found without the key.
///
/// Every byte is accounted for: the form is compared exactly and the rest is hashed.
struct Frame {
  /// The hash that is written in it.
  var hash: ChainHash
  /// Where the bytes of `d` or `c` lie.
  var content: Range<Int>
  /// Whether they are sealed.
  var isSealed: Bool

  /// What every frame begins with, and nothing inside one: a quote in a text is escaped.
  static let opening = Array(#"{"h":""#.utf8)
  private static let middle = Array(#"","d":"#.utf8)
  private static let sealedMiddle = Array(#"","c":"#.utf8)
  private static let closing = Array("}\n".utf8)
  private static let contentStart = opening.count + 64 + middle.count
  /// The bytes around `d`.
  static let overhead = contentStart + closing.count

  /// The frame that these bytes are; nil when they are none. The hash is not verified.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Frame.overhead,
      bytes.starts(with: Frame.opening),
      bytes.suffix(2).elementsEqual(Frame.closing),
      let hash = ChainHash(hex: bytes[Frame.opening.count..<Frame.opening.count + 64])
    else { return nil }
    let name = bytes.dropFirst(Frame.opening.count + 64).prefix(Frame.middle.count)
    let ends = (bytes[Frame.contentStart], bytes[bytes.count - 3])
    if name.elementsEqual(Frame.middle), ends == (UInt8(ascii: "{"), UInt8(ascii: "}")) {
      isSealed = false
    } else if name.elementsEqual(Frame.sealedMiddle), ends == (0x22, 0x22) {
      isSealed = true
    } else {
      return nil
    }
    self.hash = hash
    content = Frame.contentStart..<bytes.count - 2
  }

  /// Whether the content has the hash that is written before it.
  func isIntact(in bytes: UnsafeRawBufferPointer, after previous: ChainHash? = nil) -> Bool {
    hash == ChainHash(of: UnsafeRawBufferPointer(rebasing: bytes[content]), after: previous)
  }

  /// The content in clear: as it stands, or opened; nil when it is sealed and there is no cipher, or
  /// the other way round, or when it does not open at this place.
  func clear(
    in bytes: UnsafeRawBufferPointer, with cipher: Cipher?,
    at place: @autoclosure () -> Cipher.Place
  ) -> Content? {
    let raw = UnsafeRawBufferPointer(rebasing: bytes[content])
    switch (isSealed, cipher) {
    case (false, nil): return .plain(raw)
    case (true, let cipher?): return cipher.open(raw, at: place()).map(Content.opened)
    default: return nil
    }
  }

  /// Content in clear, where it stands or in a copy.
  enum Content {
    case plain(UnsafeRawBufferPointer)
    case opened([UInt8])

    /// The bytes, for as long as the frame's own are there.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
      switch self {
      case .plain(let raw): body(raw.bindMemory(to: UInt8.self))
      case .opened(let bytes): bytes.withUnsafeBufferPointer(body)
      }
    }

    /// The bytes to keep, without a copy of them: `file` is what the frame was found in, and `place`
    /// where its content stands.
    func array(of file: [UInt8], at place: Range<Int>) -> ArraySlice<UInt8> {
      switch self {
      case .plain: file[place]
      case .opened(let bytes): bytes[...]
      }
    }
  }

  /// Frames the content that `write` appends, sealed when there is a cipher, and gives its hash.
  static func framing(
    after previous: ChainHash? = nil, sealed: (cipher: Cipher, place: Cipher.Place)? = nil,
    _ write: (inout [UInt8]) -> Void
  ) -> (bytes: [UInt8], hash: ChainHash) {
    var bytes = opening
    bytes.append(contentsOf: repeatElement(0, count: 64))
    if let (cipher, place) = sealed {
      bytes.append(contentsOf: sealedMiddle)
      var content: [UInt8] = []
      write(&content)
      bytes.append(contentsOf: cipher.seal(content, at: place))
    } else {
      bytes.append(contentsOf: middle)
      write(&bytes)
    }
    let hash = bytes.withUnsafeBytes {
      ChainHash(of: UnsafeRawBufferPointer(rebasing: $0[contentStart...]), after: previous)
    }
    bytes.replaceSubrange(opening.count..<opening.count + 64, with: hash.hex.utf8)
    bytes.append(contentsOf: closing)
    return (bytes, hash)
  }
}
