internal import CTerminal
internal import Canvas
internal import Glibc

extension Terminal {
  /// The size the system knows, or else the one curses assumes; never less than 1 by 1.
  static func knownSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if !ct_system_size(&rows, &columns) { ct_curses_size(&rows, &columns) }
    return Size(width: max(Int(columns), 1), height: max(Int(rows), 1))
  }

  /// A clock in milliseconds that only goes forward, for waiting.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// A variable of the environment; an empty one counts as none.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Whether a type of terminal knows bracketed paste; others might show the request as text.
  static func knowsPaste(_ type: String) -> Bool {
    ["xterm", "tmux", "screen", "vte", "rxvt-unicode", "alacritty", "foot", "gnome", "konsole"]
      .contains { type.hasPrefix($0) } || type.contains("kitty") || type.contains("ghostty")
  }
}

extension Rect {
  init(x: Int, y: Int, size: Size) {
    self.init(x: x, y: y, width: size.width, height: size.height)
  }
}

extension ct_cell {
  /// A cell as curses takes it; outside UTF-8 the likeness of its letter, without marks.
  init(_ cell: Cell, utf8: Bool) {
    self.init()
    style = cell.role.rawValue
    guard utf8 else {
      // Each half of a wide character becomes a cell of its own.
      text.0 = UInt32(cell.width == 0 ? UInt8(ascii: " ") : Text.asciiCell(cell.base))
      width = 1
      return
    }
    text.0 = cell.base.value
    text.1 = cell.mark(at: 0)?.value ?? 0
    text.2 = cell.mark(at: 1)?.value ?? 0
    text.3 = cell.mark(at: 2)?.value ?? 0
    width = UInt8(cell.width)
  }
}

/// Prints a whole canvas as lines, for a terminal that cannot place its cursor.
func ct_print(_ canvas: Canvas, utf8: Bool) {
  let lines = canvas.lines.map { utf8 ? $0 : Text.asciiFallback($0) }
  let bytes = Array((lines.joined(separator: "\r\n") + "\r\n").utf8).map { CChar(bitPattern: $0) }
  ct_write(bytes, bytes.count)
}
