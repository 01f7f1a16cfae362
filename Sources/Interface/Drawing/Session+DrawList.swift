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
      rect, title: listTitle(pane, width: rect.width),
      role: isFocused ? .borderFocused : .border, titleRole: isFocused ? .heading : .dim,
      trailing: pane == .today && !state.isNarrowed ? nil : trailing(state, content))
    let inner = rect.inset(by: 1)
    guard !inner.isEmpty else { return }
    if content.shown.isEmpty {
      let text = state.isNarrowed ? Texts.emptyFiltered : pane.empty
      let noColumn = SearchQuery.unknownColumn(in: state.filter)
        .map { " " + say(Texts.searchNoColumn, $0) }
      for (row, line) in Text.wrapped(
        say(text) + (noColumn ?? ""), width: inner.width - 2
      ).enumerated()
      where row < inner.height {
        canvas.put(line, x: inner.x + 1, y: inner.y + row, role: .dim, limit: inner.width - 1)
      }
      if isFocused { canvas.cursor = inner.origin }
      return
    }
    drawRows(&canvas, pane, inner, content, state, isFocused)
  }

  /// The digit, and the names of the lists under it: the one that is shown stands in brackets.
  private func listTitle(_ pane: Screen, width: Int) -> String {
    let siblings = pane.siblings
    guard siblings.count > 1, pane == screen else { return "\(pane.digit) \(say(pane.name))" }
    let names = siblings.map { $0 == pane ? "[\(say($0.name))]" : say($0.name) }
    let all = "\(pane.digit) " + names.joined(separator: " ")
    let content = contents[pane] ?? ListContent()
    let right = Text.width(of: trailing(lists[pane] ?? ListState(), content))
    if Text.width(of: all) <= width - right - 8 { return all }
    // Room for some: the one that is shown, and those after it.
    let here = siblings.firstIndex(of: pane) ?? 0
    let after = names[here...].joined(separator: " ")
    let before = here > 0 ? "\(borders.ellipsis) " : ""
    return Text.clipped(
      "\(pane.digit) \(before)\(after)", to: max(12, width - right - 8), ellipsis: borders.ellipsis)
  }

  private func drawRows(
    _ canvas: inout Canvas, _ pane: Screen, _ inner: Rect, _ content: ListContent,
    _ state: ListState, _ isFocused: Bool
  ) {
    let page = ListPage(
      content, height: inner.height, position: state.position, hasHeadings: hasHeadings(pane))
    for (row, line) in page.lines.enumerated() {
      let y = inner.y + row
      switch line {
      case .heading(let heading):
        canvas.put(
          say(headingText(pane, heading)), x: inner.x + 1, y: y, role: .heading,
          limit: inner.width - 2)
      case .row(let place):
        guard let key = content[place] else { continue }
        let isSelected = place == state.position
        let role: Role? = isSelected ? (isFocused ? .selected : .selectedIdle) : nil
        if let role { canvas.fill(Rect(x: inner.x, y: y, width: inner.width, height: 1), role) }
        let sign = isSelected ? (isFocused ? "›" : "·") : " "
        let mark = state.marks.contains(key.id) ? "*" : sign
        let number = numberSpan(place)
        canvas.put(mark, x: inner.x, y: y, role: role ?? .marked)
        canvas.put(
          number + rowSpans(key, in: pane), x: inner.x + 1, y: y, limit: inner.width - 2, over: role
        )
        if isSelected, isFocused { canvas.cursor = Point(x: inner.x, y: y) }
      }
    }
    drawMore(&canvas, inner.inset(by: -1), below: page.hasMore, above: page.hasLess)
  }

  /// The number by which a line is chosen where no cursor is seen.
  func numberSpan(_ place: Int) -> [Span] {
    borders == .plain ? [Span("\(place + 1). ", .key)] : []
  }

  /// Says at the lower edge of a box that there is more below, or above.
  func drawMore(
    _ canvas: inout Canvas, _ box: Rect, below: Bool = true, above: Bool = false
  ) {
    guard below || above else { return }
    let isRead = borders == .plain && below
    let text = say(
      isRead ? Texts.morePlain : below ? above ? Texts.moreBoth : Texts.more : Texts.moreAbove)
    canvas.put(
      text, x: box.right - 2 - Text.width(of: text), y: box.bottom - 1, role: .dim)
  }

  func hasHeadings(_ pane: Screen) -> Bool {
    [.today, .contacts, .carers].contains(pane)
  }

  private func headingText(_ pane: Screen, _ heading: UInt8) -> Phrase {
    if pane == .contacts { return ContactKind.allCases[Int(heading)].phrase }
    if pane == .carers { return heading == 0 ? Texts.carersYoung : Texts.carersHeaviest }
    return (Agenda.Section(rawValue: Int(heading)) ?? .signaal).phrase
  }

  private func trailing(_ state: ListState, _ content: ListContent) -> String {
    let all = content.all.count
    var text =
      state.isNarrowed
      ? say(Texts.countOf, String(content.shown.count), String(all)) : String(all)
    if !state.filter.isEmpty { text += " · " + say(Texts.filterLabel, state.filter) }
    for label in state.facets.map(facetLabel).sorted() { text += " · " + label }
    if !state.marks.isEmpty {
      text += " · " + say(Texts.markedCount, String(state.marks.count))
    }
    return text
  }

  func facetLabel(_ facet: Facet) -> String {
    facet.dimension == .theme ? label(reference.themes, facet.value) : facet.value
  }
}
