/// A width and a height in columns and rows.
public struct Size: Hashable, Sendable {
  /// The number of columns.
  public var width: Int
  /// The number of rows.
  public var height: Int

  /// Makes a size from columns and rows.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
