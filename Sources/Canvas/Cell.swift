/// One cell of a canvas: a visible scalar, up to three marks over it, its width and its role.
///
/// Sixteen bytes without references, so that a row is compared and copied as plain memory. Cells
/// are made by a canvas only, which keeps control characters out of them.
public struct Cell: Equatable, Sendable {
  /// The most marks a cell holds; more are dropped.
  public static let mostMarks = 3

  // base: bits 0–20, width: bits 24–25, role: bits 26–31
  private var head: UInt32
  // three marks of 21 bits; 0 is no mark
  private var tail: UInt64

  /// Makes a glyph; the width is 1 or 2.
  init(_ base: Unicode.Scalar, width: Int, role: Role) {
    head = base.value | UInt32(width & 3) << 24 | UInt32(role.rawValue) << 26
    tail = 0
  }

  static func blank(_ role: Role) -> Cell { Cell(" ", width: 1, role: role) }
  static func continuation(_ role: Role) -> Cell { Cell(" ", width: 0, role: role) }

  /// The scalar that takes the space; a space in the second half of a wide character.
  public var base: Unicode.Scalar { Unicode.Scalar(head & 0x1F_FFFF) ?? " " }

  /// How many columns it takes: 1, 2, or 0 for the second half of a wide character.
  public var width: Int { Int(head >> 24 & 3) }

  /// What it means.
  public var role: Role {
    get { Role(rawValue: UInt8(head >> 26)) ?? .text }
    set { head = head & 0x03FF_FFFF | UInt32(newValue.rawValue) << 26 }
  }

  /// The marks over the base, at most three, in order.
  public var marks: [Unicode.Scalar] {
    (0..<Self.mostMarks).compactMap { mark(at: $0) }
  }

  /// Whether there are any marks; cheaper than asking for them.
  public var hasMarks: Bool { tail != 0 }

  /// The mark at a place from 0 to 2, or nil.
  public func mark(at place: Int) -> Unicode.Scalar? {
    let value = UInt32(tail >> UInt64(21 * place) & 0x1F_FFFF)
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Adds a mark, unless there are three.
  mutating func add(_ mark: Unicode.Scalar) {
    for place in 0..<Self.mostMarks where self.mark(at: place) == nil {
      tail |= UInt64(mark.value) << UInt64(21 * place)
      return
    }
  }

  /// Its text: base and marks; empty for the second half of a wide character.
  public var text: String {
    guard width > 0 else { return "" }
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks)
    return String(scalars)
  }
}
