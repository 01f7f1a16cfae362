extension DotField {
  /// Draws a straight line of dots between two places, both included, as far as it lies inside.
  ///
  /// A clipped line sets exactly the dots that it would have set in a field without end, and from
  /// either side the same ones. Any numbers will do; from some 2⁵² on a dot may be one off.
  ///
  /// Cost: one step per dot inside the field along the longer side, however long the line is.
  public mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), layer: Int
  ) {
    guard dotWidth > 0, dotHeight > 0 else { return }
    if max(start.x, end.x) < 0 || max(start.y, end.y) < 0 { return }
    if min(start.x, end.x) >= dotWidth || min(start.y, end.y) >= dotHeight { return }
    let across = abs(Double(end.x) - Double(start.x))
    let down = abs(Double(end.y) - Double(start.y))
    if across >= down {
      along((start.x, start.y), (end.x, end.y), within: dotWidth) { field, x, y in
        field.set(x, y, layer: layer)
      }
    } else {
      along((start.y, start.x), (end.y, end.x), within: dotHeight) { field, y, x in
        field.set(x, y, layer: layer)
      }
    }
  }

  /// Steps along the longer side of a line from its lower end, and says how far aside it is there.
  private mutating func along(
    _ start: (long: Int, aside: Int), _ end: (long: Int, aside: Int), within most: Int,
    _ dot: (inout DotField, Int, Int) -> Void
  ) {
    let isRising = (start.long, start.aside) <= (end.long, end.aside)
    let (low, high) = isRising ? (start, end) : (end, start)
    let length = Double(high.long) - Double(low.long)
    let rise = Double(high.aside) - Double(low.aside)
    let first = max(low.long, 0)
    let last = min(high.long, most - 1)
    guard first <= last else { return }
    for long in first...last {
      let way = length > 0 ? (Double(long) - Double(low.long)) * rise / length : 0
      // Halfway between two dots is always the higher one, also left of and above the field.
      let aside = Double(low.aside) + way + 0.5
      if aside >= 0, aside < Double(Canvas.largestSide * DotField.down) {
        dot(&self, long, Int(aside))
      }
    }
  }
}

extension Canvas {
  /// Draws a field of dots with its top left cell at a place; where it has no dots and no marks,
  /// what was there stays.
  public mutating func put(_ field: DotField, x: Int, y: Int) {
    let corner = Rect(x: x, y: y, width: 0, height: 0).origin
    for row in 0..<field.height {
      for column in 0..<field.width {
        guard let cell = field.drawn(column: column, row: row) else { continue }
        set(cell, x: corner.x + column, y: corner.y + row)
      }
    }
  }
}
