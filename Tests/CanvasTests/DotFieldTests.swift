import Canvas
import Support
import Testing

@Suite("a field of dots")
struct DotFieldTests {
  private func lines(_ field: DotField) -> [String] {
    var canvas = Canvas(width: field.width, height: field.height, borders: field.borders)
    canvas.put(field, x: 0, y: 0)
    return canvas.lines
  }

  private func dots(_ field: DotField) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for y in 0..<field.dotHeight {
      for x in 0..<field.dotWidth where field.isSet(x, y) { found.insert([x, y]) }
    }
    return found
  }

  @Test("every one of the eight dots of a cell is its own bit of a braille sign")
  func bits() {
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    for y in 0..<4 {
      for x in 0..<2 {
        var field = DotField(width: 1, height: 1, layers: [.text])
        field.set(x, y, layer: 0)
        let sign = Unicode.Scalar(0x2800 + bits[y][x]).map { String(Character($0)) }
        #expect(lines(field) == [sign ?? ""])
        #expect(field.isSet(x, y) && dots(field) == [[x, y]])
      }
    }
  }

  @Test("all 256 signs of a cell take one column, and in ASCII are . ' or :")
  func signs() {
    for pattern in 1..<256 {
      for borders in [Borders.unicode, .ascii] {
        var field = DotField(width: 1, height: 1, layers: [.text], borders: borders)
        for dot in 0..<8 where pattern >> dot & 1 == 1 { field.set(dot % 2, dot / 2, layer: 0) }
        let line = lines(field).first ?? ""
        #expect(Text.width(of: line) == 1)
        guard borders == .ascii else { continue }
        let (above, below) = (pattern & 15 != 0, pattern >> 4 != 0)
        #expect(line == (above && below ? ":" : above ? "'" : "."))
      }
    }
  }

  @Test("of several layers the highest gives the role, in whatever order they are drawn")
  func layers() {
    for order in [[0, 1], [1, 0]] {
      var field = DotField(width: 1, height: 1, layers: [.dim, .heading])
      for layer in order { field.set(layer, 0, layer: layer) }
      var canvas = Canvas(width: 1, height: 1)
      canvas.put(field, x: 0, y: 0)
      #expect(canvas.rolesText == ["H"] && canvas.lines == ["⠉"])
    }
    var field = DotField(width: 1, height: 1, layers: [.dim])
    for layer in [-1, 1, .max, .min] { field.set(0, 0, layer: layer) }
    #expect(lines(field) == [""])
  }

  @Test("a mark stands in place of the dots, takes one column, and the last one stays")
  func marks() {
    var field = DotField(width: 2, height: 1, layers: [.dim])
    field.set(0, 0, layer: 0)
    field.mark("字", 0, 0, role: .text)
    field.mark("x", -1, 0, role: .text)
    field.mark("x", 4, 0, role: .text)
    #expect(lines(field) == ["⠁"] && !field.isMarked(0, 0))
    #expect(!field.isBlank(column: 0, row: 0) && field.isBlank(column: 1, row: 0))
    #expect(!field.isBlank(column: 2, row: 0) && !field.isBlank(column: 0, row: -1))
    field.mark("1", 1, 3, role: .key)
    field.mark("◉", 0, 2, role: .selected)
    #expect(lines(field) == ["◉"] && field.isMarked(1, 1) && !field.isMarked(2, 0))
  }

  @Test("every line in a small field: joined up, within its corners, the same from either end")
  func everyLine() {
    for startX in -3...8 {
      for startY in -3...6 {
        for endX in -3...8 {
          for endY in -3...6 { check((startX, startY), (endX, endY)) }
        }
      }
    }
  }

  private func check(_ start: (x: Int, y: Int), _ end: (x: Int, y: Int)) {
    var small = DotField(width: 3, height: 1, layers: [.text])
    small.line(from: start, to: end, layer: 0)
    var back = small
    back.line(from: end, to: start, layer: 0)
    #expect(small == back, "\(start) \(end)")
    // The same line where nothing is cut off: six columns and eight rows more on every side.
    var large = DotField(width: 15, height: 5, layers: [.text])
    large.line(from: (start.x + 12, start.y + 8), to: (end.x + 12, end.y + 8), layer: 0)
    let whole = dots(large)
    let inside = Set(
      whole.map { [$0[0] - 12, $0[1] - 8] }.filter { 0..<6 ~= $0[0] && 0..<4 ~= $0[1] })
    #expect(dots(small) == inside, "\(start) \(end)")
    #expect(whole.count == max(abs(start.x - end.x), abs(start.y - end.y)) + 1)
    #expect(whole.contains([start.x + 12, start.y + 8]))
    #expect(whole.contains([end.x + 12, end.y + 8]))
  }

  @Test("no coordinate and no size traps, and nothing is drawn outside")
  func anyNumbers() {
    var random = SeededGenerator.printed(for: "lines anywhere")
    let far = [Int.min, Int.min + 1, -1_000_000_000, -1, 0, 1, 7, 4000, 1_000_000_000, Int.max]
    for size in [(0, 0), (0, 5), (5, 0), (1, 1), (7, 3), (-4, 2), (1000, 2)] {
      var field = DotField(width: size.0, height: size.1, layers: [.text, .dim])
      for _ in 0..<400 {
        func any() -> Int { (far.randomElement(using: &random) ?? 0) }
        let (a, b, c, d) = (any(), any(), any(), any())
        field.line(from: (a, b), to: (c, d), layer: 1)
        field.set(a, d, layer: 0)
        field.mark("x", c, b, role: .key)
        #expect(!field.isSet(-1, 0) && !field.isSet(field.dotWidth, 0))
      }
      var canvas = Canvas(width: max(0, size.0) + 2, height: max(0, size.1) + 2)
      canvas.put(field, x: 1, y: 1)
      for line in canvas.lines { #expect(Text.width(of: line) <= max(0, size.0) + 1) }
      #expect(canvas.row(0).allSatisfy { $0.base == " " })
      canvas.put(field, x: .max, y: .min)
    }
    #expect(DotField(width: .max, height: .min, layers: []).width == Canvas.largestSide)
  }
}
