/// Keeps a part that few records have outside the record, so that the others stay small: a table of
/// ten thousand cards costs eight bytes each for an initiative that only some have.
struct Box<Part: FieldBearing>: Equatable, Sendable {
  private final class Content: Sendable {
    let part: Part
    init(_ part: Part) { self.part = part }
  }

  private var content: Content?

  init() {}

  /// The part, or nil when the record has none.
  var part: Part? {
    get { content?.part }
    set { content = newValue.map(Content.init) }
  }

  static func == (left: Box, right: Box) -> Bool {
    left.content === right.content || left.part == right.part
  }
}
