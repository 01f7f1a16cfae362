import Canvas

/// A piece of a line in one role.
struct Span: Equatable, Sendable {
  let text: String
  let role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// A line of a detail, a thread or the help, which knows how it wraps.
struct StyledLine: Equatable, Sendable {
  var spans: [Span]

  init(_ spans: [Span]) { self.spans = spans }
  init(_ text: String = "", _ role: Role = .text) { spans = [Span(text, role)] }
  static let blank = StyledLine()

  /// A label and its value, both wrapped in a column of their own.
  static func labelled(
    _ label: String, _ value: String, width: Int, role: Role = .text, labelWidth: Int = 18
  ) -> [StyledLine] {
    let room = max(8, width - labelWidth)
    let values = Text.wrapped(value, width: room)
    let labels = Text.wrapped(label, width: labelWidth - 1)
    return (0..<max(values.count, labels.count)).map { index in
      StyledLine([
        Span(pad(index < labels.count ? labels[index] + " " : "", to: labelWidth), .dim),
        Span(index < values.count ? values[index] : "", role),
      ])
    }
  }

  /// Text wrapped to a width, further lines indented.
  static func wrapped(
    _ text: String, width: Int, role: Role = .text, indent: Int = 0
  ) -> [StyledLine] {
    Text.wrapped(text, width: max(8, width - indent)).map {
      StyledLine([Span(String(repeating: " ", count: indent), role), Span($0, role)])
    }
  }

  /// The text filled with blanks to a width.
  static func pad(_ text: String, to width: Int) -> String {
    let short = Text.clipped(text, to: width)
    return short + String(repeating: " ", count: max(0, width - Text.width(of: short)))
  }
}

extension Canvas {
  /// Puts spans after each other, clipped to a width; returns the columns used.
  @discardableResult
  mutating func put(
    _ spans: [Span], x: Int, y: Int, limit: Int, over role: Role? = nil
  ) -> Int {
    var used = 0
    for span in spans where used < limit {
      let room = limit - used
      let text =
        Text.width(of: span.text) > room
        ? Text.clipped(span.text, to: room, ellipsis: borders.ellipsis) : span.text
      used += put(text, x: x + used, y: y, role: role ?? span.role, limit: room)
    }
    return used
  }
}
