import Canvas
import Domain
import Resources

extension Session {
  mutating func performMove(_ action: Action) {
    switch action {
    case .screenToday: show(.today)
    case .screenSignalen: show(.signalen)
    case .screenReferrals: show(.referrals)
    case .screenKaart: show(.kaart)
    case .screenWaakvlammen: show(.waakvlammen)
    case .screenResidents: show(.residents)
    case .screenWijken: show(.wijken)
    case .nextList: show(screen.sibling(1))
    case .previousList: show(screen.sibling(-1))
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-page)
    case .pageDown: move(page)
    case .first: move(-Int(Int32.max))
    case .last: move(Int(Int32.max))
    case .open:
      if selectedID == nil { tell(say(Texts.nothingSelected), .refused) } else { focus = .detail }
    case .back: stepBack()
    case .nextPane: cyclePane(1)
    case .previousPane: cyclePane(-1)
    case .filter:
      let before = lists[screen] ?? ListState()
      focus = .list
      overlays.append(.filter(LineField(), before: before))
    case .facets: overlays.append(.facets(position: 0))
    case .mark: toggleMark()
    case .markAll: markAllShown()
    default: break
    }
  }

  private var page: Int { focus == .detail ? max(1, body.height - 3) : listHeight(screen) }

  /// Opens a list; what moved in it while somebody worked in it takes its place now.
  mutating func show(_ screen: Screen) {
    if contents[screen]?.isHeld == true { contents[screen]?.revision = -1 }
    self.screen = screen
    focus = .list
    detailScroll = 0
  }

  /// Moves the selection, or the text of the detail when that has the focus.
  mutating func move(_ rows: Int) {
    if focus == .detail, overlays.isEmpty {
      let most = max(0, detailLineCount - max(1, (detailRect?.height ?? 3) - 2))
      detailScroll = min(most, max(0, detailScroll + rows))
      return
    }
    guard let content = contents[screen], !content.shown.isEmpty else { return }
    let position = (lists[screen]?.position ?? 0) + rows
    let place = min(content.shown.count - 1, max(0, position))
    lists[screen, default: ListState()].position = place
    lists[screen, default: ListState()].selected = content[place]
    detailScroll = 0
  }

  /// One level out: the detail, what narrows the list, the marks; then it says how to leave.
  private mutating func stepBack() {
    if returnToMap() { return }
    var state = lists[screen] ?? ListState()
    if focus == .detail {
      focus = .list
      detailScroll = 0
    } else if state.isNarrowed {
      state.filter = ""
      state.facets = []
    } else if !state.marks.isEmpty {
      state.marks = []
    } else {
      return tell(say(Texts.quitHow))
    }
    lists[screen] = state
  }

  /// On a wide screen from pane to pane and to the detail; else between list and detail.
  private mutating func cyclePane(_ step: Int) {
    let stacked: [Screen] = isWide && screen.isStacked ? [.signalen, .referrals, .kaart] : [screen]
    let places = stacked.count + 1
    let here = focus == .detail ? stacked.count : stacked.firstIndex(of: screen) ?? 0
    let next = (here + step + places) % places
    if next == stacked.count {
      if selectedID != nil { focus = .detail }
    } else {
      focus = .list
      detailScroll = 0
      screen = stacked[next]
    }
  }

  private mutating func toggleMark() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    var state = lists[screen] ?? ListState()
    if state.marks.remove(id) == nil { state.marks.insert(id) }
    lists[screen] = state
    move(1)
    tell(say(Texts.markedCount, String(lists[screen]?.marks.count ?? 0)))
  }

  private mutating func markAllShown() {
    guard let content = contents[screen] else { return }
    let shown = Set(content.shown.map { content.all[Int($0)].id })
    var state = lists[screen] ?? ListState()
    state.marks =
      state.marks.isSuperset(of: shown)
      ? state.marks.subtracting(shown)
      : state.marks.union(shown)
    lists[screen] = state
    tell(say(Texts.markedCount, String(state.marks.count)))
  }
}
