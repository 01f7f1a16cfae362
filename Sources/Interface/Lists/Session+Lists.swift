import Domain

extension Session {
  /// Brings the lists that can be seen up to date with the store, the filter and the facets.
  mutating func prepare() {
    if let screens = visibleLists { for screen in screens { prepare(screen) } }
    if countedAt != revision {
      waiting = countWaiting()
      countedAt = revision
    }
  }

  /// What takes time and can be done before it is asked: the lists and what they are searched by.
  public mutating func warm() {
    for screen in Screen.allCases {
      prepare(screen)
      if contents[screen]?.index == nil { contents[screen]?.index = index(of: screen) }
    }
  }

  /// The screens whose lists stand on the canvas.
  var visibleLists: [Screen]? {
    layout == .tooSmall ? nil : isWide && screen.isStacked ? [.signalen, .referrals, .kaart] : [screen]
  }

  mutating func prepare(_ screen: Screen) {
    let state = lists[screen] ?? ListState()
    var content = contents[screen] ?? ListContent()
    let isFresh = content.revision == revision
    if isFresh, content.filter == state.filter, content.facets == state.facets { return }
    if !isFresh {
      content.all = rows(of: screen)
      content.index = nil
    }
    let narrows = isFresh && content.facets == state.facets && !content.filter.isEmpty
      && state.filter.hasPrefix(content.filter)
    var found: [Int32]? = narrows ? content.shown : nil
    if !narrows, !state.facets.isEmpty {
      found = (0..<Int32(content.all.count)).filter { matches(content.all[Int($0)], state.facets) }
    }
    if !state.filter.isEmpty {
      if content.index == nil { content.index = index(of: content.all) }
      content.shown = content.index?.find(state.filter, in: found) ?? []
    } else {
      content.shown = found ?? Array(0..<Int32(content.all.count))
    }
    content.revision = revision
    content.filter = state.filter
    content.facets = state.facets
    contents[screen] = content
    keepSelection(screen, hadChanged: !isFresh)
  }

  /// Keeps the same record selected, or the same place when it left the list.
  private mutating func keepSelection(_ screen: Screen, hadChanged: Bool) {
    guard let content = contents[screen] else { return }
    var state = lists[screen] ?? ListState()
    if let selected = state.selected, content[state.position] != selected {
      let place = content.shown.firstIndex { content.all[Int($0)] == selected }
        ?? content.shown.firstIndex { content.all[Int($0)].id == selected.id && hadChanged }
      if let place { state.position = place }
    }
    state.position = min(max(0, state.position), max(0, content.shown.count - 1))
    state.selected = content[state.position]
    lists[screen] = state
  }

  private func index(of screen: Screen) -> SearchIndex {
    index(of: contents[screen]?.all ?? [])
  }

  private func index(of rows: [RowKey]) -> SearchIndex {
    var index = SearchIndex()
    index.reserve(rows: rows.count, bytes: rows.count * 96)
    for row in rows { index.add(searchFields(of: row.id)) }
    return index
  }

  /// All rows of a screen in their order.
  private func rows(of screen: Screen) -> [RowKey] {
    switch screen {
    case .today:
      caseload.agenda(on: today, settings: settings).items
        .map { RowKey(id: $0.id, heading: UInt8($0.section.rawValue)) }
    case .signalen: signaalRows
    case .referrals: referralRows
    case .kaart: kaartRows
    case .waakvlammen: waakvlamRows
    case .network: contactRows
    }
  }

  /// Safety first, then by urgency and the newest first; what is done stands at the end.
  private var signaalRows: [RowKey] {
    func rank(_ signaal: Signaal) -> Int {
      guard signaal.status.isOpen else { return 9 }
      switch signaal.urgency {
      case .safety: return 0
      case .today: return 1
      case .thisWeek: return 2
      case .calm: return 3
      }
    }
    return caseload.signalen.rows
      .map { (rank($0), -$0.received.number, $0.id) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 != $1.1 ? $0.1 < $1.1 : $0.2 > $1.2 }
      .map { RowKey(id: $0.2) }
  }

  /// What came back first, then what waits, the longest first; what is done stands at the end.
  private var referralRows: [RowKey] {
    func rank(_ referral: Referral) -> (Int, Int) {
      switch referral.status {
      case .returned: (0, referral.returns.last?.day.number ?? 0)
      case .offered: (1, referral.sent.number)
      case .accepted: (2, referral.accepted?.number ?? 0)
      case .finished: (3, -(referral.ended?.number ?? 0))
      }
    }
    return caseload.referrals.rows
      .map { (rank($0), $0.id) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
      .map { RowKey(id: $0.1) }
  }

  /// By name. What is off the list shows itself to its maker only (R27).
  private var kaartRows: [RowKey] {
    let worker = user?.id
    return caseload.voorzieningen.rows
      .filter { caseload.isVisible($0, to: worker) }
      .map { (Folding.folded($0.name), $0.id) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
      .map { RowKey(id: $0.1) }
  }

  /// The longest due first, then on call, then what was put out.
  private var waakvlamRows: [RowKey] {
    func rank(_ waakvlam: Waakvlam) -> (Int, Int) {
      if let ended = waakvlam.ended { return (2, -ended.number) }
      guard let day = waakvlam.nextContact(settings: settings) else { return (1, 0) }
      return (0, day.number)
    }
    return caseload.waakvlammen.rows
      .map { (rank($0), $0.id) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }
      .map { RowKey(id: $0.1) }
  }

  /// By kind; the living before the others.
  private var contactRows: [RowKey] {
    let kinds = ContactKind.allCases
    return caseload.contacts.rows
      .map { contact -> (Int, Int, String, ID) in
        let kind = kinds.firstIndex(of: caseload.judgement(of: contact).kind) ?? 0
        let isLiving = caseload.isLiving(contact, on: today, settings: settings)
        return (kind, isLiving ? 0 : 1, caseload.name(of: contact.from), contact.id)
      }
      .sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }
      .map { RowKey(id: $0.3, heading: UInt8($0.0)) }
  }
}
