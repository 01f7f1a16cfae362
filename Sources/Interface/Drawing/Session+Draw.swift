public import Canvas
import Domain
import Resources

extension Session {
  /// The whole screen, always from the beginning; the terminal sends what differs.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size, borders: borders)
    guard layout != .tooSmall else {
      drawTooSmall(&canvas)
      return canvas
    }
    if overlays.last == .hidden {
      canvas.put(say(Texts.hidden), x: 1, y: 0, role: .dim)
      canvas.cursor = Point(x: 0, y: 0)
      return canvas
    }
    if case .locked(let field, let isWrong) = overlays.last {
      drawLocked(&canvas, field, isWrong)
      return canvas
    }
    drawTitle(&canvas)
    drawTabs(&canvas)
    for pane in panes where isWide || focus == .list { drawList(&canvas, pane.screen, pane.rect) }
    if let detailRect { drawDetail(&canvas, detailRect) }
    drawFoot(&canvas)
    for overlay in overlays { draw(overlay, &canvas) }
    return canvas
  }

  /// Asks for the passphrase and shows a sign for every letter, and nothing else.
  private func drawLocked(_ canvas: inout Canvas, _ field: LineField, _ isWrong: Bool) {
    canvas.put(say(Texts.locked), x: 1, y: 0, role: .text, limit: size.width - 2)
    let signs = String(repeating: borders == .ascii ? "*" : "•", count: field.text.count)
    let area = Rect(x: 1, y: 2, width: max(1, size.width - 2), height: 1)
    canvas.fill(area, .input)
    let shown = signs.suffix(max(0, area.width - 1))
    canvas.put(String(shown), x: area.x, y: area.y, role: .input)
    canvas.cursor = Point(x: area.x + shown.count, y: area.y)
    if isWrong { canvas.put(say(Texts.lockedWrong), x: 1, y: 4, role: .warning) }
  }

  private func drawTooSmall(_ canvas: inout Canvas) {
    let smallest = Session.smallest
    let text = say(Texts.tooSmall, "\(smallest.width)×\(smallest.height)")
    for (row, line) in Text.wrapped(text, width: max(1, size.width)).enumerated() {
      canvas.put(line, x: 0, y: row, role: .text)
    }
    canvas.cursor = Point(x: 0, y: 0)
  }

  private func drawTitle(_ canvas: inout Canvas) {
    canvas.fill(Rect(x: 0, y: 0, width: size.width, height: 1), .title)
    let role = user.map { label(reference.workerRoles, $0.role) } ?? ""
    let place = [homeWijk, role].filter { !$0.isEmpty }.joined(separator: " · ")
    canvas.put(" waakvlam  \(place)", x: 0, y: 0, role: .title, limit: size.width)
    let date = today.longWords(language)
    let width = Text.width(of: date)
    canvas.put(date, x: size.width - width - 1, y: 0, role: .title)
  }

  private func drawTabs(_ canvas: inout Canvas) {
    var texts = Screen.tabs.map { tabText($0, $0.title) }
    if texts.reduce(0, { $0 + Text.width(of: $1) + 2 }) > size.width {
      texts = Screen.tabs.map { tabText($0, $0.shortTitle) }
    }
    var x = 0
    for (tab, text) in zip(Screen.tabs, texts) {
      let isActive = tab.digit == screen.digit
      let shown = isActive ? "[\(text)]" : " \(text) "
      x += canvas.put(shown, x: x, y: 1, role: isActive ? .tabActive : .tab)
    }
  }

  private func tabText(_ tab: Screen, _ title: Phrase) -> String {
    let count = tabCount(tab)
    return "\(tab.rawValue) \(say(title))" + (count > 0 ? " \(count)" : "")
  }

  /// What asks for attention on a screen; people are never counted, only what waits.
  private func tabCount(_ screen: Screen) -> Int {
    switch screen {
    case .signalen: waiting.signalen
    case .referrals: waiting.referrals
    case .waakvlammen: waiting.waakvlammen
    default: 0
    }
  }

  private func drawFoot(_ canvas: inout Canvas) {
    let y = size.height - 1
    var right = size.width
    if let message {
      let role: Role =
        switch message.tone {
        case .good, .undone: .good
        case .plain: .hint
        case .refused: .warning
        }
      var undo = message.tone == .undone ? " · " + say(Texts.redoHint) : ""
      if message.tone == .good, !undoable.isEmpty { undo = " · " + say(Texts.undoHint) }
      let room = size.width - 2 - Text.width(of: undo)
      let text = Text.clipped(message.text, to: room, ellipsis: borders.ellipsis) + undo
      let width = Text.width(of: text)
      right = size.width - width - 1
      canvas.put(text, x: right, y: y, role: role)
      if right < 24 { return }
    } else if let readOnly {
      let text = Text.clipped(
        say(readOnly), to: size.width - 12, ellipsis: borders.ellipsis)
      right = size.width - Text.width(of: text) - 1
      canvas.put(text, x: right, y: y, role: .warning)
    }
    drawHints(&canvas, y: y, until: right - 1)
  }

  private func drawHints(_ canvas: inout Canvas, y: Int, until right: Int) {
    var x = 1
    for (key, text) in hints {
      let width = Text.width(of: key) + 1 + Text.width(of: text)
      if x + width > right { break }
      x += canvas.put(key, x: x, y: y, role: .key)
      x += canvas.put(" " + text, x: x, y: y, role: .hint) + 2
    }
  }

  /// The keys that are worth knowing here.
  private var hints: [(String, String)] {
    if let overlay = overlays.last { return hints(for: overlay) }
    let here = Catalogue.entries.filter { entry in
      guard entry.hint != nil, !entry.keys.isEmpty else { return false }
      if entry.action == .nextList { return screen.siblings.count > 1 }
      if entry.action == .onlyMine { return Session.owned.contains(screen) }
      guard let contexts = entry.contexts else { return entry.action != .help }
      return context.map(contexts.contains) == true
    }
    let group = ActionGroup.of(context)
    let own = here.filter { $0.contexts != nil }
    let others = own.filter { $0.group != group }
      .sorted { ($0.contexts?.count ?? 0) < ($1.contexts?.count ?? 0) }
    let first = own.filter { $0.group == group } + others
    let general = here.filter { $0.contexts == nil }
    let help = Catalogue.entries.filter { $0.action == .help }
    let next = general.filter { $0.action == .nextList }
    var hints = (help + next + first + general.filter { $0.action != .nextList }).compactMap {
      entry in
      entry.keys.first.map { ($0.name(language), say(entry.hint ?? entry.phrase)) }
    }
    if focus == .list, lists[screen]?.isNarrowed == true {
      hints.insert((Key.escape.name(language), say(Texts.hintShowAll)), at: min(1, hints.count))
    }
    return hints
  }

  private func hints(for overlay: Overlay) -> [(String, String)] {
    let save = ("Enter", say(Texts.hintSave))
    let back = ("Esc", say(Texts.hintBack))
    switch overlay {
    case .quick:
      let join = quickHelp.similar == nil ? [] : [("↓", say(Texts.hintJoin))]
      return [save] + join + [("Tab", say(Texts.hintComplete)), back]
    case .prompt: return [save, back]
    case .form:
      return [
        save, ("↓ ↑", say(Texts.hintField)), ("Tab", say(Texts.hintComplete)),
        ("^U", say(Texts.hintWipe)), back,
      ]
    case .filter: return [("Enter", say(Texts.hintKeep)), back]
    case .menu: return [("↑ ↓ Enter", say(Texts.hintChoose)), back]
    case .picker(let picker):
      let search = ("/", say(Texts.hintSearch))
      let choose = ("Enter", say(Texts.hintChoose))
      if case .receiver = picker.purpose {
        return [choose, search, ("e", say(Texts.hintEdit)), back]
      }
      return [choose, search, back]
    case .facets:
      // Where lines are typed a value is chosen by its number, and Enter alone reads on.
      let isTyped = borders == .plain
      let keys = [
        (Key.character(" ").name(language), say(Texts.hintToggle)), ("⌫", say(Texts.hintNone)),
      ]
      return (isTyped ? [] : keys) + [("b", say(Texts.hintKeepSearch))]
        + (isOnKeptSearch ? [("x", say(Texts.hintForget))] : [])
        + [(isTyped ? "<" : "Enter", say(Texts.hintReady))]
    case .map: return mapHints
    case .measurement:
      return [save, ("1–5", say(Texts.hintScore)), ("0", say(Texts.hintBlank)), back]
    case .thread, .help: return [("↑ ↓", say(Texts.hintScroll)), back]
    case .palette: return [("↑ ↓ Enter", say(Texts.hintChoose)), back]
    case .hidden, .locked: return []
    }
  }
}
