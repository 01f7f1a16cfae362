/// What a reader accepts at most; past it the document is refused.
public struct JSONLimits: Equatable, Sendable {
  /// The number of bytes of the whole document.
  public var bytes: Int
  /// How many arrays and objects may be open at once, at most 256 so that code which recurses over
  /// a value that was read cannot exhaust the stack.
  public var depth: Int { didSet { depth = min(depth, 256) } }
  /// The number of keys in one object.
  public var keys: Int
  /// Whether a byte order mark at the start is skipped instead of refused.
  public var skipsByteOrderMark: Bool

  /// Limits with these figures; by default those for something that comes from outside.
  public init(
    bytes: Int = 64 << 20, depth: Int = 32, keys: Int = 10_000, skipsByteOrderMark: Bool = false
  ) {
    self.bytes = bytes
    self.depth = min(depth, 256)
    self.keys = keys
    self.skipsByteOrderMark = skipsByteOrderMark
  }

  /// For a file that a person brings in: 64 MiB, and a byte order mark is skipped.
  public static let imported = JSONLimits(skipsByteOrderMark: true)
}
