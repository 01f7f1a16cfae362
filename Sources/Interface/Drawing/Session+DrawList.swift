import Canvas
import Domain
import Resources

extension Session {
  /// Draws the list of a screen in a box, the selected row in view.
  func drawList(_ canvas: inout Canvas, _ pane: Screen, _ rect: Rect) {
    let isFocused = pane == screen && focus == .list
    let content = contents[pane] ?? ListContent()
    let state = lists[pane] ?? ListState()
    canvas.box(
      rect, title: "\(pane.rawValue) \(say(pane.title))",
      role: isFocused ? .borderFocused : .border, titleRole: isFocused ? .heading : .dim,
      trailing: trailing(state, content))
    let inner = rect.inset(by: 1)
    guard !inner.isEmpty else { return }
    if content.shown.isEmpty {
      let text = state.isNarrowed ? Texts.emptyFiltered : emptyText(pane)
      for (row, line) in Text.wrapped(say(text), width: inner.width - 2).enumerated()
      where row < inner.height {
        canvas.put(line, x: inner.x + 1, y: inner.y + row, role: .dim, limit: inner.width - 1)
      }
      if isFocused { canvas.cursor = inner.origin }
      return
    }
    drawRows(&canvas, pane, inner, content, state, isFocused)
  }

  private func drawRows(
    _ canvas: inout Canvas, _ pane: Screen, _ inner: Rect, _ content: ListContent,
    _ state: ListState, _ isFocused: Bool
  ) {
    let top = firstRow(inner.height, state.position, content)
    var y = inner.y
    var place = top
    var heading = top > 0 ? content[top - 1]?.heading : nil
    while y < inner.bottom, let row = content[place] {
      if hasHeadings(pane), row.heading != heading {
        heading = row.heading
        canvas.put(
          say(headingText(pane, row.heading)), x: inner.x + 1, y: y, role: .heading,
          limit: inner.width - 2)
        y += 1
        guard y < inner.bottom else { break }
      }
      let isSelected = place == state.position
      let line = Rect(x: inner.x, y: y, width: inner.width, height: 1)
      let role: Role? = isSelected ? (isFocused ? .selected : .selectedIdle) : nil
      if let role { canvas.fill(line, role) }
      let isMarked = state.marks.contains(row.id)
      canvas.put(
        isMarked ? "*" : isSelected ? "›" : " ", x: inner.x, y: y, role: role ?? .marked)
      canvas.put(
        rowSpans(row, in: pane), x: inner.x + 1, y: y, limit: inner.width - 2, over: role)
      if isSelected, isFocused { canvas.cursor = Point(x: inner.x, y: y) }
      y += 1
      place += 1
    }
  }

  /// The first row to draw: the selection stays in view, and moves in pages, not line by line.
  private func firstRow(_ height: Int, _ position: Int, _ content: ListContent) -> Int {
    let room = max(1, height - (content[0].map { _ in headingRoom(content, height) } ?? 0))
    guard content.shown.count > room else { return 0 }
    let page = max(1, room)
    return min(position / page * page, max(0, content.shown.count - 1))
  }

  /// The lines that headings may take on one page.
  private func headingRoom(_ content: ListContent, _ height: Int) -> Int {
    let first = content[0]?.heading
    let last = content[content.shown.count - 1]?.heading
    return first == last && first == 0 ? 0 : min(height / 3, 6)
  }

  private func hasHeadings(_ pane: Screen) -> Bool { pane == .today || pane == .network }

  private func headingText(_ pane: Screen, _ heading: UInt8) -> Phrase {
    if pane == .network { return ContactKind.allCases[Int(heading)].phrase }
    return (Agenda.Section(rawValue: Int(heading)) ?? .signaal).phrase
  }

  private func trailing(_ state: ListState, _ content: ListContent) -> String {
    let all = content.all.count
    var text =
      state.isNarrowed
      ? say(Texts.countOf, String(content.shown.count), String(all)) : String(all)
    if !state.filter.isEmpty { text += " · " + say(Texts.filterLabel, state.filter) }
    for value in state.facets.map(\.value).sorted() { text += " · " + facetLabel(value) }
    return text
  }

  func facetLabel(_ value: String) -> String { label(Reference.themes, value) }

  private func emptyText(_ pane: Screen) -> Phrase {
    switch pane {
    case .today: Texts.emptyToday
    case .signalen: Texts.emptySignalen
    case .referrals: Texts.emptyReferrals
    case .kaart: Texts.emptyKaart
    case .waakvlammen: Texts.emptyWaakvlammen
    case .network: Texts.emptyNetwork
    }
  }
}
