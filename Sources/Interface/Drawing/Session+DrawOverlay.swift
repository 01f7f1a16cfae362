import Canvas
import Domain
import Resources

extension Session {
  func draw(_ overlay: Overlay, _ canvas: inout Canvas) {
    switch overlay {
    case .hidden, .locked: break
    case .quick(let line): drawQuick(&canvas, line)
    case .filter(let field, _): drawFilter(&canvas, field)
    case .prompt(let prompt): drawPrompt(&canvas, prompt)
    case .form(let form): drawForm(&canvas, form)
    case .measurement(let measuring): drawMeasuring(&canvas, measuring)
    case .menu(let menu): drawMenu(&canvas, menu)
    case .picker(let picker): drawPicker(&canvas, picker)
    case .facets(let position): drawFacets(&canvas, position)
    case .map(let state): drawMap(&canvas, state)
    case .thread(let id, let scroll):
      drawText(&canvas, threadTitle(id), threadLines(id, width: textWidth), scroll)
    case .help(let scroll):
      drawText(&canvas, say(Texts.helpTitle), helpLines(width: textWidth), scroll)
    case .palette(let field, let position): drawPalette(&canvas, field, position)
    }
  }

  /// The width of the text in an overlay that covers the body.
  var textWidth: Int { max(1, size.width - 6) }

  /// The number of lines of the text that lies on top.
  var overlayLineCount: Int {
    switch overlays.last {
    case .thread(let id, _): threadLines(id, width: textWidth).count
    case .help: helpLines(width: textWidth).count
    default: 0
    }
  }

  /// A box over the bottom of the body, of so many lines inside.
  func bottomBox(
    _ canvas: inout Canvas, _ title: String, lines: Int
  ) -> Rect {
    let height = min(body.height, lines + 2)
    let rect = Rect(x: 0, y: body.bottom - height, width: size.width, height: height)
    canvas.fill(rect, .text)
    canvas.box(rect, title: title, role: .borderFocused, titleRole: .heading)
    return rect.inset(x: 2, y: 1)
  }

  func put(
    _ canvas: inout Canvas, _ field: LineField, x: Int, y: Int, width: Int, role: Role = .input,
    hasCursor: Bool = true
  ) {
    let before = Text.width(of: field.before)
    var text = Substring(field.text)
    var skipped = 0
    while hasCursor, before - skipped > width - 2, let first = text.first {
      skipped += Text.width(of: first)
      text = text.dropFirst()
    }
    canvas.fill(Rect(x: x, y: y, width: width, height: 1), role)
    canvas.put([Span(String(text), role)], x: x, y: y, limit: width)
    if hasCursor { canvas.cursor = Point(x: x + before - skipped, y: y) }
  }

  private func drawQuick(_ canvas: inout Canvas, _ quick: QuickLine) {
    let field = quick.field
    let title = quick.about.map { about in
      let name = caseload.name(of: about)
      return quick.card.map { say(Texts.quickTitleFor, name, caseload.name(of: $0)) }
        ?? say(Texts.quickTitleAbout, name)
    }
    let similar = (quick.joining ?? quickHelp.similar).flatMap { caseload.signalen[$0] }
    let inner = bottomBox(
      &canvas, title ?? say(Texts.quickTitle), lines: similar == nil ? 3 : 4)
    if let similar {
      let day = similar.received.shortWords(today, language)
      let open =
        caseload.openReferral(of: similar.id)
        .map { " → \(receiver($0)), \(say($0.status.phrase))" } ?? ""
      let isJoined = quick.joining != nil
      let text = say(
        isJoined ? Texts.quickJoins : Texts.quickSimilar, day, oneLine(similar.text) + open)
      canvas.put(
        [Span(text, isJoined ? .good : .stale)], x: inner.x, y: inner.y + 3, limit: inner.width)
    }
    put(&canvas, field, x: inner.x, y: inner.y, width: inner.width)
    let line = understood(quick)
    let signaal = line.signaal(id: .none, today: today, wijk: homeWijk, owner: user?.id)
    // What was not understood goes first: that is what must not run off the line.
    var spans: [Span] = []
    if !line.unknown.isEmpty {
      let names = line.unknown.joined(separator: ", ")
      spans.append(Span(say(Texts.quickUnknown, names) + " · ", .warning))
    }
    if let shared = line.shared.first, quick.about == nil {
      spans.append(Span(say(Texts.quickShared, shared) + " · ", .warning))
    }
    if let newcomer = line.newcomer, quick.about == nil, quick.joining == nil {
      spans.append(Span(say(Texts.quickNewcomer, newcomer) + " · ", .warning))
    }
    spans += [Span(signaal.wijk, .good), Span(" · \(today.words(language))", .dim)]
    if signaal.urgency != .calm {
      let urgency = "\(say(Texts.fieldUrgency)): \(say(signaal.urgency.phrase))"
      spans.append(Span(" · \(urgency)", .warning))
    }
    for theme in signaal.themes {
      spans.append(Span(" · \(label(reference.themes, theme))", .good))
    }
    if let source = signaal.source {
      spans.append(Span(" · \(label(reference.sources, source))", .good))
    }
    if let about = signaal.about {
      spans.append(Span(" · \(say(Texts.quickAbout, caseload.distinctName(of: about)))", .good))
    }
    if let informant = signaal.informant {
      spans.append(Span(" · \(say(Texts.quickInformant, informant))", .good))
    }
    canvas.put(spans, x: inner.x, y: inner.y + 1, limit: inner.width)
    let word = field.before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let options =
      quickHelp.names.completions(endOf: field.before)?.found
      ?? QuickSignaal.completions(
        of: String(word), wijken: caseload.wijken.rows.map(\.name), reference,
        names: quickHelp.names)
    let help = options.isEmpty ? say(Texts.quickHelp) : options.joined(separator: "  ")
    canvas.put([Span(help, .placeholder)], x: inner.x, y: inner.y + 2, limit: inner.width)
  }

  private func drawFilter(_ canvas: inout Canvas, _ field: LineField) {
    let y = size.height - 1
    canvas.fill(Rect(x: 0, y: y, width: size.width, height: 1), .text)
    canvas.put("/", x: 1, y: y, role: .key)
    put(&canvas, field, x: 2, y: y, width: max(4, size.width - 30))
    let count = contents[screen]?.shown.count ?? 0
    let text = say(Texts.foundCount, String(count))
    canvas.put(text, x: size.width - Text.width(of: text) - 1, y: y, role: .dim)
  }

  private func drawPrompt(_ canvas: inout Canvas, _ prompt: Prompt) {
    let above = promptLines(prompt, width: size.width - 4)
    let inner = bottomBox(&canvas, question(of: prompt), lines: 1 + above.count)
    for (row, line) in above.enumerated() {
      canvas.put(line.spans, x: inner.x, y: inner.y + row, limit: inner.width)
    }
    put(&canvas, prompt.field, x: inner.x, y: inner.y + above.count, width: inner.width)
  }

  /// What the question is about.
  private func promptLines(_ prompt: Prompt, width: Int) -> [StyledLine] {
    if case .saveSearch = prompt.purpose {
      let state = lists[screen] ?? ListState()
      let words = [state.filter].filter { !$0.isEmpty } + state.facets.map(facetLabel).sorted()
      return [subjectLine(words.joined(separator: " · "), width: width)]
    }
    guard prompt.subjects.count == 1, let id = prompt.subjects.first else {
      return [StyledLine(say(Texts.itemCount, String(prompt.subjects.count)), .dim)]
    }
    if case .feedback = prompt.purpose, let signaal = caseload.signalen[id],
      let informant = signaal.informant
    {
      return [subjectLine("\(informant): \(signaal.text)", width: width)]
    }
    return [subjectLine(subject(id), width: width)]
  }

  /// The steps of the ladder, each with whom to call and who was called; the next one stands out
  /// (R64).
  func ladderLines(_ id: ID, width: Int) -> [StyledLine] {
    guard let signaal = caseload.signalen[id] else { return [] }
    let next = min(3, (signaal.highestCall ?? -1) + 1)
    let steps = caseload.ladder(for: signaal, on: today, to: user?.id).flatMap { step in
      let known = step.candidates.prefix(3).map(caseload.name(of:)) + step.emergency.list
      let called = step.calls.map {
        say(Texts.ladderCalled, $0.called, $0.day.shortWords(today, language))
      }
      let who = (called + known).joined(separator: " · ")
      let sign = step.level == next ? "→ " : "  "
      let place = say(Texts.ladderStep(step.level))
      let line = oneLine("\(place): \(who.isEmpty ? "–" : who)")
      // A number to call in danger is never cut off.
      return step.emergency == nil
        ? [subjectLine(sign + line, width: width)]
        : StyledLine.wrapped(sign + line, width: width, role: .dim)
    }
    return [subjectLine(signaal.text, width: width)] + steps
  }

  /// What an answer is about, on one line.
  func subjectLine(_ text: String, width: Int) -> StyledLine {
    StyledLine(Text.clipped(oneLine(text), to: width, ellipsis: borders.ellipsis), .dim)
  }

  /// A record in a few words, so that nobody answers about the wrong one.
  func subject(_ id: ID) -> String {
    switch caseload[id] {
    case .signaal(let signaal): return signaal.text
    case .referral(let referral):
      let who = referral.resident ?? referral.signaal
      return "\(caseload.name(of: who)) → \(receiver(referral))"
    case .waakvlam(let waakvlam):
      return name(waakvlam.resident) + " · " + say(Texts.rowHolder, waakvlam.holder)
    default: return caseload.name(of: id)
    }
  }

  private func drawMenu(_ canvas: inout Canvas, _ menu: Menu) {
    let about = menu.about.flatMap {
      StyledLine.wrapped($0, width: size.width - 4, role: .stale)
    }
    let box = bottomBox(&canvas, menu.title, lines: about.count + menu.options.count)
    for (row, line) in about.enumerated() where row < box.height {
      canvas.put(line.spans, x: box.x, y: box.y + row, limit: box.width)
    }
    let inner = box.splitVertically(at: about.count).bottom
    for (row, option) in menu.options.enumerated() where row < inner.height {
      let isSelected = row == menu.position
      let line = Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1)
      if isSelected { canvas.fill(line, .selected) }
      canvas.put(
        [
          Span(isSelected ? "›" : " ", .marked), Span("\(option.key) ", .key),
          Span(" " + option.label),
        ], x: inner.x, y: line.y,
        limit: inner.width, over: isSelected ? .selected : nil)
      if isSelected { canvas.cursor = line.origin }
    }
  }

  private func drawFacets(_ canvas: inout Canvas, _ position: Int) {
    let chosen = lists[screen]?.facets ?? []
    let rect = body
    canvas.fill(rect, .text)
    canvas.box(rect, title: say(Texts.facetsTitle), role: .borderFocused, titleRole: .heading)
    let inner = rect.inset(x: 2, y: 1)
    var lines: [(Int?, StyledLine)] = []
    var heading: Phrase?
    func under(_ phrase: Phrase) {
      if heading != phrase { lines.append((nil, StyledLine(say(phrase), .heading))) }
      heading = phrase
    }
    for (place, line) in facetLines.enumerated() {
      switch line {
      case .saved(let search):
        under(Texts.facetSaved)
        let words =
          search.words.list
          + search.values.compactMap(Facet.init).map(facetLabel).sorted()
        lines.append(
          (
            place,
            StyledLine([
              Span(oneLine(search.name)), Span("  " + words.joined(separator: " · "), .dim),
            ])
          )
        )
      case .value(let value):
        under(title(value.facet.dimension))
        let box = chosen.contains(value.facet) ? "[x] " : "[ ] "
        lines.append(
          (
            place,
            StyledLine([
              Span(box, .key), Span(facetLabel(value.facet), value.count == 0 ? .dim : .text),
              Span("  \(value.count)", .dim),
            ])
          ))
      }
    }
    let selected = lines.firstIndex { $0.0 == position } ?? 0
    let top = max(0, min(selected - inner.height / 2, lines.count - inner.height))
    if lines.count > top + inner.height { drawMore(&canvas, rect) }
    for (row, line) in lines.dropFirst(top).prefix(inner.height).enumerated() {
      let isSelected = row + top == selected
      let area = Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1)
      if isSelected { canvas.fill(area, .selected) }
      canvas.put(
        [Span(isSelected ? "›" : " ", .marked)] + (line.0.map(numberSpan) ?? []) + line.1.spans,
        x: inner.x, y: area.y,
        limit: inner.width,
        over: isSelected ? .selected : nil)
      if isSelected { canvas.cursor = area.origin }
    }
  }

  private func title(_ dimension: Facet.Dimension) -> Phrase {
    switch dimension {
    case .open: Texts.facetFinished
    case .owner: Texts.facetOwner
    case .when: Texts.fieldWhen
    case .sort: Texts.fieldSort
    case .formality: Texts.fieldFormality
    case .terms: Texts.facetTerms
    case .room: Texts.facetRoom
    case .language: Texts.fieldLanguages
    case .wijk: Texts.fieldWijk
    case .theme: Texts.fieldThemes
    case .status: Texts.fieldStatus
    case .first: Texts.facetFirst
    }
  }

  private func drawText(
    _ canvas: inout Canvas, _ title: String, _ lines: [StyledLine], _ scroll: Int
  ) {
    let rect = body
    canvas.fill(rect, .text)
    canvas.box(rect, title: title, role: .borderFocused, titleRole: .heading)
    let inner = rect.inset(x: 2, y: 1)
    let scroll = min(scroll, max(0, lines.count - inner.height))
    for (row, line) in lines.dropFirst(scroll).prefix(inner.height).enumerated() {
      canvas.put(line.spans, x: inner.x, y: inner.y + row, limit: inner.width)
    }
    if lines.count > scroll + inner.height { drawMore(&canvas, rect) }
    canvas.cursor = inner.origin
  }
}
