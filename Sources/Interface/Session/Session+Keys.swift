public import Canvas
import Domain
import Resources

extension Session {
  /// Takes a key; changes, and says what the world outside has to do.
  ///
  /// Alt with a letter is what a terminal makes of Esc and a letter in quick succession; nothing is
  /// bound to it, so it counts as those two.
  ///
  /// - Parameter pause: the time since the key before this one, in milliseconds.
  public mutating func handle(_ key: Key, after pause: Int = .max) -> [Effect] {
    if case .alt(let character) = key {
      let effects = handle(.escape, after: pause)
      return effects + handle(.character(character), after: 0)
    }
    let before = message
    message = nil
    let effects: [Effect]
    if key == .control("l") {
      effects = [.redraw]
    } else if key == .control("z") {
      // What comes back to the front later may come back for somebody else.
      if asksPassphrase { hide() }
      effects = [.suspend]
    } else if layout == .tooSmall {
      let quits = key == .character("q") || key == .control("c")
      effects = quits && overlays.allSatisfy(\.typed.isEmpty) ? [.quit] : []
    } else if key == .control("r"), replaceFinding() {
      effects = []
    } else if let overlay = overlays.last {
      effects = handle(key, in: overlay)
    } else {
      effects = handleOnScreen(key, after: pause, before)
    }
    if overlays.last?.typed.isEmpty != false || key != .escape { escapeArmed = false }
    pointOut()
    prepare()
    return effects
  }

  private mutating func handleOnScreen(
    _ key: Key, after pause: Int, _ before: Message?
  ) -> [Effect] {
    if typingOn.swallows(key, after: pause) {
      if let before, before.tone == .good {
        // What was stored stays said, with how to take it back.
        let more = say(Texts.notTypedAfter)
        tell(before.text.hasSuffix(more) ? before.text : before.text + " · " + more, .good)
      } else {
        tell(say(Texts.notTyped), .refused)
      }
      return []
    }
    let wasOpen = focus == .detail
    var effects = actOnScreen(key)
    if !wasOpen, focus == .detail, readOnly == nil, let id = selectedID,
      caseload.residents.contains(id)
    {
      effects.append(.looked(id))
    }
    if case .character(let letter) = key, letter.isLetter, overlays.isEmpty,
      message?.tone == .refused || effects.contains(where: \.isMoment)
    {
      typingOn.arm(after: letter)
    }
    return effects
  }

  private mutating func actOnScreen(_ key: Key) -> [Effect] {
    // The map shows the outlines of the wijken, also while there is no card yet.
    if screen == .kaart, selectedID == nil, Catalogue.entry(.openNow)?.keys.contains(key) == true {
      return perform(.openNow)
    }
    if screen == .kaart, selectedID == nil, Catalogue.entry(.showMap)?.keys.contains(key) == true {
      return perform(.showMap)
    }
    guard let action = Catalogue.action(for: key, in: context) else {
      if case .paste = key {
        tell(say(Texts.pasteHere), .refused)
      } else if context == nil, Catalogue.entries.contains(where: { $0.keys.contains(key) }) {
        tell(say(Texts.nothingSelected), .refused)
      } else if let elsewhere = Catalogue.entries.first(where: { $0.keys.contains(key) }) {
        tell(say(Texts.keyNotHere, key.name(language), say(elsewhere.phrase)), .refused)
      } else {
        tell(say(Texts.keyUnknown, key.name(language)), .refused)
      }
      return []
    }
    return perform(action)
  }

  /// What the selected row is.
  var context: Context? {
    guard let id = selectedID else { return nil }
    return switch caseload[id] {
    case .signaal: .signaal
    case .referral: .referral
    case .voorziening: .voorziening
    case .waakvlam: .waakvlam
    case .contact(let tie): tie.care != nil && screen != .contacts ? .care : .contact
    case .promise: .promise
    case .resident: .resident
    case .household: .household
    case .group: .group
    case .plan: .plan
    case .posting: .posting
    case .match: .match
    case .wijk: .wijk
    case .kwestie: .kwestie
    case .story: .story
    case .indicator: .indicator
    case .worker: .worker
    case .conversation: .talk
    default: nil
    }
  }

  /// The selected record of the screen.
  var selectedID: ID? { contents[screen]?[lists[screen]?.position ?? 0]?.id }

  /// The marked records of a kind, or else the selected one.
  func chosen(_ matches: (ID) -> Bool) -> [ID] {
    let marks = lists[screen]?.marks ?? []
    guard !marks.isEmpty, let content = contents[screen] else {
      return selectedID.map { [$0] }?.filter(matches) ?? []
    }
    return content.all.map(\.id).filter { marks.contains($0) && matches($0) }
  }

  /// Whether a question mark is a letter here and no key.
  private func isTyping(in overlay: Overlay) -> Bool {
    switch overlay {
    case .quick, .filter, .prompt, .form, .palette, .hidden, .locked, .help, .thread: true
    case .picker(let picker): picker.isTyping
    case .menu, .facets, .measurement, .map: false
    }
  }

  private mutating func handle(_ key: Key, in overlay: Overlay) -> [Effect] {
    if key == .character("?") || key == .function(1), !isTyping(in: overlay) {
      overlays.append(.help(scroll: 0))
      return []
    }
    switch overlay {
    case .hidden:
      overlays.removeLast()
      return []
    case .locked(let field, _): return handleLocked(key, field)
    case .quick(let line): return handleQuick(key, line)
    case .filter(let field, let before): return handleFilter(key, field, before)
    case .prompt(let prompt): return handlePrompt(key, prompt)
    case .form(let form): return handleForm(key, form)
    case .measurement(let measuring): return handleMeasuring(key, measuring)
    case .menu(let menu): return handleMenu(key, menu)
    case .picker(let picker): return handlePicker(key, picker)
    case .facets(let position): return handleFacets(key, position)
    case .map(let state): return handleMap(key, state)
    case .thread(let id, let scroll):
      return handleScroll(key, scroll) { .thread(id, scroll: $0) }
    case .help(let scroll): return handleScroll(key, scroll) { .help(scroll: $0) }
    case .palette(let field, let position): return handlePalette(key, field, position)
    }
  }

  /// Closes the top overlay; when that would lose typed text, only the second Esc does.
  mutating func backOut() -> [Effect] {
    guard let overlay = overlays.last else { return [] }
    if !overlay.typed.trimmed.isEmpty, !escapeArmed {
      escapeArmed = true
      tell(say(Texts.escapeAgain), .refused)
      return []
    }
    escapeArmed = false
    overlays.removeLast()
    return []
  }

  mutating func replaceTop(_ overlay: Overlay) {
    overlays.removeLast()
    overlays.append(overlay)
  }

  private mutating func handleScroll(
    _ key: Key, _ scroll: Int, _ remade: (Int) -> Overlay
  ) -> [Effect] {
    let page = max(1, body.height - 3)
    let most = max(0, overlayLineCount - page)
    switch key {
    case .up, .character("k"): replaceTop(remade(max(0, scroll - 1)))
    case .down, .character("j"): replaceTop(remade(min(most, scroll + 1)))
    case .pageUp: replaceTop(remade(max(0, scroll - page)))
    case .pageDown, .character(" "): replaceTop(remade(min(most, scroll + page)))
    case .home, .character("g"): replaceTop(remade(0))
    case .end, .character("G"): replaceTop(remade(most))
    case .escape, .left, .enter, .character("q"), .character("?"), .character("d"):
      overlays.removeLast()
    default: tell(say(Texts.keyUnknown, key.name(language)), .refused)
    }
    return []
  }

  private mutating func handleFilter(_ key: Key, _ field: LineField, _ before: ListState)
    -> [Effect]
  {
    var field = field
    switch key {
    case .enter, .tab:
      overlays.removeLast()
    case .escape:
      lists[screen, default: ListState()].filter = before.filter
      lists[screen, default: ListState()].selected = before.selected
      overlays.removeLast()
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-listHeight(screen))
    case .pageDown: move(listHeight(screen))
    default:
      guard field.take(key) else { return [] }
      lists[screen, default: ListState()].filter = field.text
      lists[screen, default: ListState()].position = 0
      lists[screen, default: ListState()].selected = field.isEmpty ? before.selected : nil
      detailScroll = 0
      replaceTop(.filter(field, before: before))
    }
    return []
  }
}
