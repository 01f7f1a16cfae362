// Canvas is the paper on which every screen is drawn: a grid of cells that knows roles, not colours.
//
// Invariants: a cell holds one visible scalar with at most three marks, never a control, a bidi
// control or an invisible character, whatever text is put; a wide character always stands with
// both its halves; nothing outside the grid is ever written, and no size or position traps.
//
// Limitations: what does not fit in such a cell (flags, families, skin tones) is drawn as a
// replacement, see `Text.sanitised`; right-to-left text is drawn in the order of its scalars.

/// A grid of cells on which a screen is drawn, row by row, at any size up to 1000 by 1000.
///
/// It is a value: drawing the same state on the same size gives an equal canvas. Everything that
/// falls outside it is clipped silently, so that drawing code needs no checks of its own.
public struct Canvas: Equatable, Sendable {
  /// The largest width and height; larger requests are cut down to it.
  public static let largestSide = 1000

  /// The number of columns, 0 or more.
  public let width: Int
  /// The number of rows, 0 or more.
  public let height: Int
  /// The characters with which `box` and clipped text are drawn.
  public var borders: Borders
  /// Where the terminal's own cursor stands, or nil to hide it.
  ///
  /// Screen readers and braille lines follow it: put it on the selected row or in the text field.
  public var cursor: Point?

  var cells: [Cell]

  /// Makes a blank canvas; a negative side counts as 0, one above `largestSide` as that.
  public init(width: Int, height: Int, borders: Borders = .unicode) {
    self.width = min(max(width, 0), Self.largestSide)
    self.height = min(max(height, 0), Self.largestSide)
    self.borders = borders
    cells = Array(repeating: .blank(.text), count: self.width * self.height)
  }

  /// Makes a blank canvas of a size; see `init(width:height:borders:)`.
  public init(size: Size, borders: Borders = .unicode) {
    self.init(width: size.width, height: size.height, borders: borders)
  }

  /// The width and height together.
  public var size: Size { Size(width: width, height: height) }

  /// The rectangle that covers the whole canvas, from (0, 0).
  public var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at a column and a row; outside the canvas a blank one.
  public subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * width + x] : .blank(.text)
  }

  /// The cells of one row from left to right; empty outside the canvas.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < height else { return [] }
    return cells[y * width..<(y + 1) * width]
  }

  /// The rows that differ from another canvas, in order; all of them when the sizes differ.
  ///
  /// Cost: one comparison of cells per column, no allocation but the result.
  public func rowsDiffering(from other: Canvas) -> [Int] {
    guard width == other.width, height == other.height else { return Array(0..<height) }
    return (0..<height).filter { y in
      let start = y * width
      return (start..<start + width).contains { cells[$0] != other.cells[$0] }
    }
  }

  func contains(_ x: Int, _ y: Int) -> Bool { x >= 0 && x < width && y >= 0 && y < height }

  /// Writes one glyph that fits in the row, and blanks what is left of wide characters it cuts.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    guard contains(x, y), cell.width > 0, x + cell.width <= width else { return }
    let start = y * width
    if cells[start + x].width == 0, x > 0 {
      cells[start + x - 1] = .blank(cells[start + x - 1].role)
    }
    let after = x + cell.width
    if after < width, cells[start + after].width == 0 {
      cells[start + after] = .blank(cells[start + after].role)
    }
    cells[start + x] = cell
    if cell.width == 2 { cells[start + x + 1] = .continuation(cell.role) }
  }
}
