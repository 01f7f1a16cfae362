extension Canvas {
  /// Fills a rectangle with spaces of a role; what was there is gone.
  public mutating func fill(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { set(.blank(role), x: x, y: y) }
    }
  }

  /// Changes the role of the cells in a rectangle and leaves their text.
  public mutating func paint(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { cells[y * width + x].role = role }
    }
  }

  /// Draws a box along the edges of a rectangle, with a title at the left of its upper line and
  /// a remark at the right of it; both are cut off when there is no room, the remark first.
  ///
  /// The inside is left alone. With `joining`, lines grow together with lines that stand there
  /// already, so that panes can share an edge; fill the rectangle first to draw on top instead.
  /// A rectangle one row or one column large becomes a single line; an empty one nothing.
  public mutating func box(
    _ rect: Rect, title: String = "", role: Role = .border, titleRole: Role = .heading,
    trailing: String? = nil, joining: Bool = false
  ) {
    guard !rect.isEmpty else { return }
    edges(of: rect, role: role, joining: joining)
    let room = rect.width - 4
    guard room > 0, !title.isEmpty || trailing != nil else { return }
    var used = 0
    if !title.isEmpty {
      let text = " \(Text.clipped(title, to: room, ellipsis: borders.ellipsis)) "
      used = put(text, x: rect.x + 1, y: rect.y, role: titleRole)
    }
    guard let trailing, !trailing.isEmpty else { return }
    let left = room - used - (used > 0 ? 1 : 0)
    guard left > 0 else { return }
    let text = " \(Text.clipped(trailing, to: left, ellipsis: borders.ellipsis)) "
    put(text, x: rect.right - 1 - Text.width(of: text), y: rect.y, role: role)
  }

  /// Draws a horizontal line over the whole width of a rectangle's first row.
  public mutating func line(_ rect: Rect, role: Role = .border) {
    edges(of: rect.splitVertically(at: 1).top, role: role, joining: false)
  }

  private mutating func edges(of rect: Rect, role: Role, joining: Bool) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        var arms = rect.arms(x, y)
        guard !arms.isEmpty else { continue }
        if joining { arms.formUnion(borders.arms(of: self[x, y].base)) }
        set(Cell(borders.line(arms), width: 1, role: role), x: x, y: y)
      }
    }
  }
}

extension Rect {
  /// The directions in which its edge leaves one of its cells; none inside.
  fileprivate func arms(_ column: Int, _ row: Int) -> Borders.Arms {
    if height == 1 { return [.left, .right] }
    if width == 1 { return [.up, .down] }
    var arms: Borders.Arms = []
    if row == y || row == bottom - 1 {
      if column > x { arms.insert(.left) }
      if column < right - 1 { arms.insert(.right) }
    }
    if column == x || column == right - 1 {
      if row > y { arms.insert(.up) }
      if row < bottom - 1 { arms.insert(.down) }
    }
    return arms
  }
}
