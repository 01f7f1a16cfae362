/// A drawing in dots, two across and four down in every cell, as braille signs have them.
///
/// Dots are put in layers; in a cell with dots of several layers all of them are seen, in the role
/// of the highest layer. A cell may also hold a mark, one character that stands instead of its
/// dots: that is how a meaning is carried without colour. Without UTF-8 a cell with dots is `.`,
/// `'` or `:`, for dots below, above, or both.
///
/// It is a value. Whatever falls outside is not drawn, and no coordinate traps.
public struct DotField: Equatable, Sendable {
  /// The dots across a cell.
  public static let across = 2
  /// The dots down a cell.
  public static let down = 4

  /// The number of columns, 0 to `Canvas.largestSide`.
  public let width: Int
  /// The number of rows, 0 to `Canvas.largestSide`.
  public let height: Int
  /// Whether it is drawn with braille signs or in ASCII.
  public let borders: Borders

  private let layers: [Role]
  // The bits of a braille sign, per cell; the highest layer with a dot in it, counted from 1.
  private var dots: [UInt8]
  private var tops: [UInt8]
  private var marks: [Cell?]

  /// Makes an empty field.
  ///
  /// - Parameters:
  ///   - width: columns; less than 0 counts as 0, more than `Canvas.largestSide` as that.
  ///   - height: rows, cut down likewise.
  ///   - layers: the role of every layer, the lowest first; at most 255 of them are used.
  ///   - borders: the family of characters to draw it with.
  public init(width: Int, height: Int, layers: [Role], borders: Borders = .unicode) {
    self.width = min(max(width, 0), Canvas.largestSide)
    self.height = min(max(height, 0), Canvas.largestSide)
    self.layers = Array(layers.prefix(255))
    self.borders = borders
    dots = Array(repeating: 0, count: self.width * self.height)
    tops = dots
    marks = Array(repeating: nil, count: dots.count)
  }

  /// The dots from left to right.
  public var dotWidth: Int { width * DotField.across }
  /// The dots from top to bottom.
  public var dotHeight: Int { height * DotField.down }

  /// Whether a dot was set, in any layer; never outside the field.
  public func isSet(_ x: Int, _ y: Int) -> Bool {
    cell(x, y).map { dots[$0] & DotField.bit(x, y) != 0 } ?? false
  }

  /// Sets a dot, counted from 0 at the top left; outside the field, or in a layer that is not there,
  /// nothing happens.
  public mutating func set(_ x: Int, _ y: Int, layer: Int) {
    guard layers.indices.contains(layer), let cell = cell(x, y) else { return }
    dots[cell] |= DotField.bit(x, y)
    tops[cell] = max(tops[cell], UInt8(layer + 1))
  }

  /// Puts a mark in the cells of some dots, in place of the marks that were there.
  ///
  /// Outside the field, or with a character that does not take one column, nothing happens.
  public mutating func mark(
    _ sign: Character, at places: some Sequence<(x: Int, y: Int)>, role: Role
  ) {
    guard let mark = DotField.mark(sign, role) else { return }
    for place in places {
      if let cell = cell(place.x, place.y) { marks[cell] = mark }
    }
  }

  /// Puts a mark in the cell of one dot.
  public mutating func mark(_ sign: Character, _ x: Int, _ y: Int, role: Role) {
    mark(sign, at: CollectionOfOne((x: x, y: y)), role: role)
  }

  /// A character as a cell holds it, sanitised; nil when it does not take one column.
  private static func mark(_ sign: Character, _ role: Role) -> Cell? {
    var mark: Cell?
    for scalar in Text.sanitised(String(sign)).unicodeScalars {
      switch (Text.width(of: scalar), mark) {
      case (1, nil): mark = Cell(scalar, width: 1, role: role)
      case (0, _): mark?.add(scalar)
      default: return nil
      }
    }
    return mark
  }

  /// Whether the cell of a dot has a mark.
  public func isMarked(_ x: Int, _ y: Int) -> Bool { cell(x, y).map { marks[$0] != nil } ?? false }

  /// Whether a cell, counted in columns and rows, has neither dots nor a mark; none outside.
  public func isBlank(column: Int, row: Int) -> Bool {
    guard column >= 0, column < width, row >= 0, row < height else { return false }
    let cell = row * width + column
    return dots[cell] == 0 && marks[cell] == nil
  }

  /// What is drawn in a cell, counted in columns and rows; nil where there is nothing.
  func drawn(column: Int, row: Int) -> Cell? {
    guard column >= 0, column < width, row >= 0, row < height else { return nil }
    let cell = row * width + column
    if let mark = marks[cell] { return mark }
    guard dots[cell] != 0, tops[cell] > 0 else { return nil }
    return Cell(sign(of: dots[cell]), width: 1, role: layers[Int(tops[cell]) - 1])
  }

  private func sign(of bits: UInt8) -> Unicode.Scalar {
    switch borders {
    case .unicode: return Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "
    case .plain: return " "
    case .ascii:
      let isAbove = bits & 0b0001_1011 != 0
      let isBelow = bits & 0b1110_0100 != 0
      return isAbove && isBelow ? ":" : isAbove ? "'" : "."
    }
  }

  private func cell(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, y >= 0, x < dotWidth, y < dotHeight else { return nil }
    return y / DotField.down * width + x / DotField.across
  }

  // The dots of a braille sign are numbered down the columns, and the last row came later.
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    switch (x % across, y % down) {
    case (0, 3): 0x40
    case (1, 3): 0x80
    case (0, let row): 1 << UInt8(row)
    case (_, let row): 8 << UInt8(row)
    }
  }
}
