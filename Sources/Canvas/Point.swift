/// A place on a canvas: column and row, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// Makes a place from a column and a row; any numbers will do.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
