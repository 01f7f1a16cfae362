import Canvas
import Domain
import Resources

extension Session {
  /// Draws what was typed, and what can be done and gone to by it.
  func drawPalette(_ canvas: inout Canvas, _ field: LineField, _ position: Int) {
    let found = paletteItems(field.text)
    let inner = bottomBox(&canvas, say(Texts.paletteTitle), lines: min(14, body.height - 4))
    put(&canvas, field, x: inner.x, y: inner.y, width: inner.width)
    let cursor = canvas.cursor
    let room = max(1, inner.height - 1)
    let top = max(0, position - room + 1)
    if found.isEmpty {
      canvas.put(
        [Span(say(Texts.nothingFound), .dim)], x: inner.x, y: inner.y + 1, limit: inner.width)
    }
    if found.count > top + room { drawMore(&canvas, inner.inset(x: -2, y: -1)) }
    for (row, item) in found.dropFirst(top).prefix(room).enumerated() {
      let isSelected = row + top == position
      let area = Rect(x: inner.x, y: inner.y + 1 + row, width: inner.width, height: 1)
      if isSelected { canvas.fill(area, .selected) }
      canvas.put(
        [Span(isSelected ? "›" : " ", .marked)] + numberSpan(row + top) + paletteSpans(item),
        x: inner.x, y: area.y,
        limit: inner.width, over: isSelected ? .selected : nil)
    }
    canvas.cursor = cursor
  }

  private func paletteSpans(_ item: PaletteItem) -> [Span] {
    switch item {
    case .action(let action):
      guard let entry = Catalogue.entry(action) else { return [] }
      let key = entry.keys.first?.name(language) ?? ""
      return [Span(StyledLine.pad(key, to: 7), .key), Span(say(entry.phrase))]
    case .record(let id):
      return [
        Span(StyledLine.pad("", to: 7)), Span(oneLine(caseload.name(of: id)), .heading),
        Span(" · " + kindWord(id), .dim),
      ]
    case .elsewhere(let action):
      guard let entry = Catalogue.entry(action), let list = entry.list else { return [] }
      return [
        Span(StyledLine.pad("", to: 7)), Span(say(entry.phrase)),
        Span(" · " + say(Texts.inList, String(list.digit), say(list.name)), .dim),
      ]
    case .outside(let outside):
      return [
        Span(StyledLine.pad("", to: 7)), Span(say(outside.phrase)),
        Span(" · " + say(outside.command), .dim),
      ]
    }
  }
}
