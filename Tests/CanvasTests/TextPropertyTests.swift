import Support
import Testing

@testable import Canvas

@Suite struct TextPropertyTests {
  @Test("no scalar leaves a control in a cell, and the widths add up")
  func everyScalar() {
    var wrong: [UInt32] = []
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(Character(scalar))b"
      var canvas = Canvas(width: 8, height: 1)
      let used = canvas.put(text, x: 0, y: 0, role: .text)
      let drawn = canvas.row(0).prefix(used)
      if used != Text.width(of: text) || used != drawn.reduce(0, { $0 + $1.width })
        || !canvas.row(0).allSatisfy(isVisible) || Text.isPlain(text.utf8) && used != 3
      {
        wrong.append(value)
      }
    }
    #expect(wrong.map { String($0, radix: 16) } == [])
  }

  @Test("the short way over bytes and the long way over characters agree")
  func plainAgrees() {
    var wrong: [String] = []
    for value in UInt32(0)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value), Text.isPlain(String(scalar).utf8) else { continue }
      var sanitiser = Sanitiser(keepingNewlines: false)
      sanitiser.append(Character(scalar))
      if Array(sanitiser.scalars) != [scalar] || Text.width(of: scalar) != 1 {
        wrong.append(String(value, radix: 16))
      }
    }
    #expect(wrong == [])
  }

  @Test("making safe twice is making safe once, and what is put is what was measured")
  func sanitisedTwice() {
    var random = SeededGenerator.printed(for: "sanitised text")
    for _ in 0..<4000 {
      let text = RandomText.next(&random)
      let once = Text.sanitised(text)
      #expect(Text.sanitised(once).utf8.elementsEqual(once.utf8), "\(escaped(text))")
      #expect(Text.isSafe(once.utf8), "\(escaped(text))")
      var canvas = Canvas(width: 200, height: 1)
      let used = canvas.put(text, x: 0, y: 0, role: .text)
      #expect(used == Text.width(of: text), "\(escaped(text))")
      #expect(canvas.row(0).allSatisfy(isVisible), "\(escaped(text))")
    }
  }

  @Test("clipped text fits and begins as the text does")
  func clippedFits() {
    var random = SeededGenerator.printed(for: "clipped text")
    for _ in 0..<4000 {
      let text = RandomText.next(&random)
      let columns = Int.random(in: 0...12, using: &random)
      let clipped = Text.clipped(text, to: columns)
      #expect(Text.width(of: clipped) <= columns, "\(escaped(text))")
      if Text.width(of: text) <= columns { #expect(clipped == Text.sanitised(text)) }
    }
  }

  @Test("wrapped lines fit and together hold every letter in order")
  func wrappedFits() {
    var random = SeededGenerator.printed(for: "wrapped text")
    for _ in 0..<4000 {
      let text = RandomText.next(&random)
      let columns = Int.random(in: 8...20, using: &random)
      let lines = Text.wrapped(text, width: columns)
      #expect(lines.allSatisfy { Text.width(of: $0) <= columns }, "\(escaped(text))")
      let kept = Text.sanitised(text, keepingNewlines: true)
      #expect(
        lines.joined().unicodeScalars.filter { $0 != " " }
          == kept.unicodeScalars.filter { $0 != " " && $0 != "\n" }, "\(escaped(text))")
    }
  }

  @Test("put keeps wide characters whole wherever it lands")
  func putAnywhere() {
    var random = SeededGenerator.printed(for: "put anywhere")
    var canvas = Canvas(width: 9, height: 2)
    for _ in 0..<20_000 {
      let limit = Bool.random(using: &random) ? nil : Int.random(in: -1...12, using: &random)
      let x = Int.random(in: -4...10, using: &random)
      let y = Int.random(in: -1...2, using: &random)
      let used = canvas.put(RandomText.next(&random), x: x, y: y, role: .text, limit: limit)
      #expect(used >= 0 && used <= limit.map { max($0, 0) } ?? .max && x + used <= max(9, x))
      for y in 0..<2 {
        #expect(canvas.row(y).reduce(0) { $0 + $1.width } == 9)
        for x in 0..<9 where canvas[x, y].width == 0 { #expect(canvas[x - 1, y].width == 2) }
      }
    }
  }

  private func isVisible(_ cell: Cell) -> Bool {
    cell.text.unicodeScalars.allSatisfy {
      switch $0.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
      default: !$0.properties.isDefaultIgnorableCodePoint
      }
    }
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16) }.joined(separator: " ")
  }
}
