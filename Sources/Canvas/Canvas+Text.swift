extension Canvas {
  /// Puts one line of text at a place, and tells how many columns it took.
  ///
  /// The text is sanitised on the way (`Text.sanitised`). It is cut off at the right edge and at
  /// `limit` columns, never in the middle of a wide character. What falls left of the canvas, or
  /// on a row outside it, is not drawn but counts, so that `x += put(…)` always works.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, role: Role, limit: Int? = nil
  ) -> Int {
    guard x < width else { return 0 }
    let left = max(x, -Rect.farthest)
    let room = min(limit ?? .max, width - left)
    guard room > 0 else { return 0 }
    if Text.isPlain(text.utf8) {
      return putPlain(text.unicodeScalars, x: left, y: y, role: role, room: room)
    }
    var used = 0
    for character in Text.sanitised(String(text)) {
      let needed = Text.cellWidth(of: character)
      guard needed <= room - used else { break }
      putCells(of: character, x: left + used, y: y, role: role)
      used += needed
    }
    return used
  }

  private mutating func putPlain(
    _ scalars: some Sequence<Unicode.Scalar>, x: Int, y: Int, role: Role, room: Int
  ) -> Int {
    var used = 0
    for scalar in scalars {
      guard used < room else { break }
      set(Cell(scalar, width: 1, role: role), x: x + used, y: y)
      used += 1
    }
    return used
  }

  /// Draws one sanitised character, which may take several cells (Devanagari, for example).
  private mutating func putCells(of character: Character, x: Int, y: Int, role: Role) {
    var pending: Cell?
    var column = x
    for scalar in character.unicodeScalars {
      let width = Text.width(of: scalar)
      if width == 0 {
        pending?.add(scalar)
        continue
      }
      if let cell = pending {
        set(cell, x: column, y: y)
        column += cell.width
      }
      pending = Cell(scalar, width: width, role: role)
    }
    if let pending { set(pending, x: column, y: y) }
  }
}
