/// A rectangle of cells; an empty one has no width or no height, never less than 0.
///
/// All arithmetic is saturated at a million, so that no combination of sizes traps.
public struct Rect: Hashable, Sendable {
  static let farthest = 1_000_000

  /// The first column.
  public let x: Int
  /// The first row.
  public let y: Int
  /// The number of columns, 0 or more.
  public let width: Int
  /// The number of rows, 0 or more.
  public let height: Int

  /// Makes a rectangle; a negative width or height counts as 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    let most = Self.farthest
    self.x = min(max(x, -most), most)
    self.y = min(max(y, -most), most)
    self.width = min(max(width, 0), most)
    self.height = min(max(height, 0), most)
  }

  /// The column after the last one.
  public var right: Int { x + width }
  /// The row after the last one.
  public var bottom: Int { y + height }
  /// Whether it has no cells.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }
  /// The width and height together.
  public var size: Size { Size(width: width, height: height) }

  /// Whether a cell lies in it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The part of it that lies in another rectangle too; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(right, other.right) - left,
      height: min(bottom, other.bottom) - top)
  }

  /// The rectangle within it, some columns and rows away from every edge.
  public func inset(x columns: Int, y rows: Int) -> Rect {
    let columns = min(max(columns, -1000), 1000)
    let rows = min(max(rows, -1000), 1000)
    return Rect(
      x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// The rectangle within it, as far from every edge: `inset(by: 1)` is the inside of a box.
  public func inset(by distance: Int = 1) -> Rect { inset(x: distance, y: distance) }

  /// Two rectangles side by side, the left one so many columns wide, or less when there are fewer.
  public func splitHorizontally(at columns: Int) -> (left: Rect, right: Rect) {
    let columns = min(max(columns, 0), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  /// Two rectangles above each other, the upper one so many rows high, or less.
  public func splitVertically(at rows: Int) -> (top: Rect, bottom: Rect) {
    let rows = min(max(rows, 0), height)
    return (
      Rect(x: x, y: y, width: width, height: rows),
      Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  /// Its rows from top to bottom, each a rectangle one row high.
  public var rows: [Rect] {
    (0..<height).map { Rect(x: x, y: y + $0, width: width, height: 1) }
  }
}
