import Canvas
import Domain
import Resources

extension Session {
  /// What there is to choose from: the ways of looking that were kept, and then the values.
  enum FacetLine: Equatable, Sendable {
    case saved(SavedSearch)
    case value(FacetCount)
  }

  /// The lines to choose from, in their order.
  var facetLines: [FacetLine] {
    let list = String(describing: screen)
    let saved = (user?.searches ?? []).filter { $0.list == list }.map(FacetLine.saved)
    return saved + (contents[screen]?.facetCounts ?? []).map(FacetLine.value)
  }

  mutating func handleFacets(_ key: Key, _ position: Int) -> [Effect] {
    let lines = facetLines
    let line = lines.indices.contains(position) ? lines[position] : nil
    func go(_ place: Int) -> Overlay {
      .facets(position: min(max(0, lines.count - 1), max(0, place)))
    }
    switch key {
    case .enter:
      if case .saved(let search)? = line { look(as: search) }
      overlays.removeLast()
    case .escape, .left, .character("f"): overlays.removeLast()
    case .up, .character("k"): replaceTop(go(position - 1))
    case .home, .character("g"): replaceTop(go(0))
    case .end, .character("G"): replaceTop(go(lines.count - 1))
    case .pageUp: replaceTop(go(position - 10))
    case .pageDown: replaceTop(go(position + 10))
    case .down, .character("j"): replaceTop(go(position + 1))
    case .character(" "): choose(line, at: position)
    case .backspace, .delete: lists[screen, default: ListState()].facets = []
    case .character("b"): return askSearchName()
    case .character("x"):
      guard case .saved(let search)? = line else {
        tell(say(Texts.searchNotSaved), .refused)
        return []
      }
      return forget(search)
    default: tell(say(Texts.keyUnknown, key.name(language)), .refused)
    }
    return []
  }

  private mutating func choose(_ line: FacetLine?, at position: Int) {
    switch line {
    case .saved(let search): look(as: search)
    case .value(let value):
      var state = lists[screen] ?? ListState()
      if state.facets.remove(value.facet) == nil { state.facets.insert(value.facet) }
      lists[screen] = state
    case nil: break
    }
  }

  /// Looks at a list as somebody wanted to again. A value that no row has any more is not chosen, or
  /// nothing would be left.
  private mutating func look(as search: SavedSearch) {
    var state = lists[screen] ?? ListState()
    state.filter = search.words ?? ""
    state.facets = Set(search.values.compactMap(Facet.init))
    state.position = 0
    state.selected = nil
    lists[screen] = state
    prepare(screen)
  }

  private mutating func askSearchName() -> [Effect] {
    guard lists[screen]?.isNarrowed == true else {
      tell(say(Texts.searchNothing), .refused)
      return []
    }
    guard user != nil else {
      tell(say(Texts.searchNobody), .refused)
      return []
    }
    replaceTop(.prompt(Prompt(purpose: .saveSearch)))
    return []
  }

  /// The one at the keyboard with this way of looking kept; one of the same name gives way.
  func savedSearch(named name: String) -> Change? {
    guard var user, let state = lists[screen], !name.isEmpty else { return nil }
    var search = SavedSearch()
    search.name = name
    search.list = String(describing: screen)
    search.words = state.filter.isEmpty ? nil : state.filter
    search.values = state.facets.map(\.stored).sorted()
    user.searches.removeAll { $0.list == search.list && $0.name == name }
    user.searches.append(search)
    return .edited(.worker(user))
  }

  private mutating func forget(_ search: SavedSearch) -> [Effect] {
    guard var user else { return [] }
    user.searches.removeAll { $0 == search }
    return attempt(.edited(.worker(user)), replacing: say(Texts.searchForgotten, search.name))
  }

  /// Whether the cursor is on a way of looking that was kept.
  var isOnKeptSearch: Bool {
    guard case .facets(let position)? = overlays.last, facetLines.indices.contains(position),
      case .saved = facetLines[position]
    else { return false }
    return true
  }

  /// Shows what is open at this moment, then what still is today, then all again.
  mutating func toggleOpenNow() {
    var state = lists[.kaart] ?? ListState()
    var words = Texts.allAgain
    if state.facets.remove(openNowFacet) != nil {
      state.facets.insert(openTodayFacet)
      words = Texts.openTodayShown
    } else if state.facets.remove(openTodayFacet) == nil {
      state.facets.insert(openNowFacet)
      words = Texts.openNowShown
    }
    lists[.kaart] = state
    prepare(.kaart)
    let count = say(words, now.clock, String(contents[.kaart]?.shown.count ?? 0))
    // What says nothing of holidays may be closed all the same.
    let isHoliday = state.facets.contains(openNowFacet) || state.facets.contains(openTodayFacet)
    tell(isHoliday && today.isDutchHoliday() ? count + " " + say(Texts.openOnHoliday) : count)
  }
}

extension Facet {
  /// How a value is kept: behind the name of its dimension.
  var stored: String { "\(dimension)=\(value)" }

  /// Reads a kept value; nil for a dimension that there is not.
  init?(_ stored: String) {
    guard let sign = stored.firstIndex(of: "=") else { return nil }
    let name = stored[..<sign]
    guard let dimension = Dimension.allCases.first(where: { String(describing: $0) == name })
    else { return nil }
    self.dimension = dimension
    value = String(stored[stored.index(after: sign)...])
  }
}
