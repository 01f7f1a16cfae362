import Canvas

/// How the map divides the body: the picture at the left or above, its text at the right or below.
struct MapAreas: Equatable, Sendable {
  let box: Rect
  /// Where dots are drawn.
  let picture: Rect
  /// The line under the picture with the scale.
  let scale: Rect
  let text: Rect
  let isWide: Bool

  /// For a body of any size.
  init(_ body: Rect, isWide: Bool, hasPicture: Bool = true) {
    self.isWide = isWide
    box = body
    let inner = body.inset(x: 1, y: 1)
    let whole: Rect
    if !hasPicture {
      (whole, text) = (inner.splitVertically(at: 0).top, inner)
    } else if isWide {
      let halves = inner.splitHorizontally(at: inner.width * 58 / 100)
      whole = halves.left
      text = halves.right.inset(x: 1, y: 0)
    } else {
      let lines = inner.height >= 16 ? 6 : inner.height >= 12 ? 5 : 4
      let halves = inner.splitVertically(at: max(0, inner.height - lines))
      whole = halves.top
      text = halves.bottom
    }
    let parts = whole.splitVertically(at: max(0, whole.height - 1))
    picture = parts.top
    scale = parts.bottom
  }

  /// The size of the picture in dots.
  var dots: Size {
    Size(width: picture.width * DotField.across, height: picture.height * DotField.down)
  }

  /// How many spots nearby are named: those have a number on the picture.
  func nearLines(isShared: Bool) -> Int {
    if isWide { return 9 }
    return min(9, max(0, text.height - 2 - (isShared ? 1 : 0)))
  }
}

extension Session {
  var mapAreas: MapAreas { MapAreas(body, isWide: isWide, hasPicture: borders != .plain) }
}
