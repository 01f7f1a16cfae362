import Canvas
import Testing

@Suite struct CanvasTests {
  @Test("text is put where it is asked and the columns are counted")
  func put() {
    var canvas = Canvas(width: 10, height: 2)
    #expect(canvas.put("één", x: 1, y: 0, role: .text) == 3)
    #expect(canvas.put("abc日本", x: 4, y: 1, role: .title, limit: 6) == 5)
    #expect(canvas.lines == [" één", "    abc日"])
    #expect(canvas.rolesText == ["..........", "....TTTTT."])
  }

  @Test("text outside the canvas is clipped and a wide character is never cut in half")
  func clipping() {
    var canvas = Canvas(width: 4, height: 1)
    #expect(canvas.put("日本", x: -1, y: 0, role: .text) == 4)
    #expect(canvas.lines == [" 本"])
    #expect(canvas.put("a日", x: 2, y: 0, role: .text) == 1)
    #expect(canvas.lines == ["  a"])
    #expect(canvas.put("x", x: 4, y: 0, role: .text) == 0)
    #expect(canvas.put("x", x: .max, y: .max, role: .text, limit: .max) == 0)
    #expect(canvas.put("x", x: .min, y: .min, role: .text, limit: .min) == 0)
    #expect(canvas.put("x", x: 0, y: 3, role: .text) == 1)
  }

  @Test("writing over half a wide character blanks the other half")
  func halves() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("日本", x: 0, y: 0, role: .text)
    canvas.put("x", x: 1, y: 0, role: .text)
    #expect(canvas.lines == [" x本"])
    canvas.put("y", x: 2, y: 0, role: .text)
    #expect(canvas.lines == [" xy"])
    #expect((0..<4).allSatisfy { canvas[$0, 0].width == 1 })
  }

  @Test("a box has a title, a remark and the lines of its family")
  func box() {
    var canvas = Canvas(width: 24, height: 3)
    canvas.box(canvas.bounds, title: "2 Signalen", trailing: "7 van 31")
    #expect(
      canvas.lines == [
        "┌ 2 Signalen ─ 7 van … ┐",
        "│                      │",
        "└──────────────────────┘",
      ])
    var plain = Canvas(width: 8, height: 3, borders: .ascii)
    plain.box(plain.bounds, title: "Signalen")
    #expect(plain.lines == ["+ Sig~ +", "|      |", "+------+"])
  }

  @Test("joined boxes share an edge")
  func joining() {
    var canvas = Canvas(width: 5, height: 5)
    canvas.box(Rect(x: 0, y: 0, width: 5, height: 3), joining: true)
    canvas.box(Rect(x: 0, y: 2, width: 5, height: 3), joining: true)
    #expect(canvas.lines == ["┌───┐", "│   │", "├───┤", "│   │", "└───┘"])
    canvas.box(Rect(x: 2, y: 0, width: 3, height: 3), joining: true)
    #expect(canvas.lines.first == "┌─┬─┐")
  }

  @Test("boxes of every small size stay inside", arguments: 0...6)
  func smallBoxes(width: Int) {
    for height in 0...4 {
      for offset in -2...2 {
        var canvas = Canvas(width: 5, height: 3)
        let rect = Rect(x: offset, y: offset, width: width, height: height)
        canvas.box(rect, title: "titel", trailing: "rest", joining: true)
        canvas.line(rect)
        #expect(canvas.lines.count == 3)
      }
    }
  }

  @Test("fill replaces text, paint only the role")
  func fill() {
    var canvas = Canvas(width: 4, height: 2)
    canvas.put("日本", x: 0, y: 0, role: .text)
    canvas.put("abcd", x: 0, y: 1, role: .text)
    canvas.fill(Rect(x: 1, y: 0, width: 1, height: 1), .error)
    canvas.paint(Rect(x: 1, y: 1, width: 9, height: 9), .selected)
    #expect(canvas.lines == ["  本", "abcd"])
    #expect(canvas.rolesText == [".e..", ".SSS"])
  }

  @Test("only the rows that changed differ")
  func rowsDiffering() {
    let before = Canvas(width: 5, height: 4)
    var after = before
    after.put("x", x: 0, y: 2, role: .text)
    #expect(after.rowsDiffering(from: before) == [2])
    after.cursor = Point(x: 1, y: 1)
    #expect(after.rowsDiffering(from: after) == [])
    #expect(after.rowsDiffering(from: Canvas(width: 4, height: 4)) == [0, 1, 2, 3])
  }

  @Test("any size can be asked, up to a thousand")
  func sizes() {
    #expect(Canvas(width: -1, height: .min).size == Size(width: 0, height: 0))
    #expect(Canvas(width: .max, height: 1).size == Size(width: 1000, height: 1))
    var empty = Canvas(width: 0, height: 3)
    empty.put("日", x: 0, y: 0, role: .text)
    empty.fill(Rect(x: .min, y: .min, width: .max, height: .max), .text)
    #expect(empty.lines == ["", "", ""])
  }

  @Test("roles are told apart by their letter")
  func roleLetters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }

  @Test("rectangles split, shrink and meet without going negative")
  func rectangles() {
    let rect = Rect(x: 1, y: 2, width: 10, height: 4)
    #expect(rect.inset() == Rect(x: 2, y: 3, width: 8, height: 2))
    #expect(rect.inset(by: 3).isEmpty)
    #expect(rect.splitHorizontally(at: 3).right == Rect(x: 4, y: 2, width: 7, height: 4))
    #expect(rect.splitHorizontally(at: 99).right.isEmpty)
    #expect(rect.splitVertically(at: 1).bottom == Rect(x: 1, y: 3, width: 10, height: 3))
    #expect(rect.rows.count == 4)
    #expect(rect.intersection(Rect(x: 20, y: 0, width: 1, height: 1)).isEmpty)
    #expect(Rect(x: .min, y: .max, width: .max, height: .min).height == 0)
  }
}
