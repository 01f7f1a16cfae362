import Canvas
import Domain

extension Session {
  /// Brings the lists that can be seen up to date with the store, the filter and the facets.
  mutating func prepare() {
    if let screens = visibleLists { for screen in screens { prepare(screen) } }
    prepareMap()
    prepareFacets()
    prepareQuickHelp()
    prepareDetail()
    prepareRemarks()
  }

  /// Does a part of what takes time and can be done before it is asked: a list, and what it is
  /// searched by. False when all is done.
  @discardableResult
  public mutating func warm() -> Bool {
    for screen in Screen.allCases {
      if contents[screen]?.index == nil {
        prepareIndex(of: screen)
        return true
      }
      if contents[screen]?.index?.knowsSpelling == false {
        contents[screen]?.index?.prepareSpelling()
        return true
      }
    }
    return !prepareTable(.kaart, atMost: Session.rowsAtOnce)
  }

  /// As many rows as are looked at between two keys without anybody noticing.
  private static let rowsAtOnce = 1000

  /// Makes what a list is searched by, when it is not there yet.
  mutating func prepareIndex(of screen: Screen) {
    prepare(screen)
    guard contents[screen]?.index == nil else { return }
    let index = index(of: contents[screen]?.all ?? [])
    contents[screen]?.index = index
  }

  /// The screens whose lists stand on the canvas.
  var visibleLists: [Screen]? {
    layout == .tooSmall
      ? nil : isWide && screen.isStacked ? [.signalen, .referrals, .kaart] : [screen]
  }

  mutating func prepare(_ screen: Screen) {
    let state = lists[screen] ?? ListState()
    var content = contents[screen] ?? ListContent()
    let newest = revisions.newest(for: screen)
    let isFresh = content.revision == newest
    let isTimely =
      content.now == now || state.facets.isDisjoint(with: [openNowFacet, openTodayFacet])
    if isFresh, isTimely, content.filter == state.filter, content.facets == state.facets { return }
    if !isFresh {
      if screen == .today, calls == nil {
        calls = caseload.cardsToCall(on: today, in: user?.wijken ?? [], by: user?.id)
      }
      let fresh = rows(of: screen)
      content.isHeld = holdsOrder(screen)
      content.all = content.isHeld ? content.all.keepingOrder(of: fresh) : fresh
      content.index = nil
    }
    let narrowed =
      isFresh && isTimely && content.facets == state.facets
      ? content.answer.flatMap { content.index?.narrow(state.filter, from: content.filter, $0) }
      : nil
    var found: [Int32]?
    if narrowed == nil, !state.facets.isEmpty {
      contents[screen] = content
      found = rowsChosen(state.facets, on: screen)
      content = contents[screen] ?? content
    }
    if !state.filter.isEmpty, narrowed == nil, content.index == nil {
      content.index = index(of: content.all)
    }
    if !state.filter.isEmpty,
      let answer = narrowed ?? content.index?.answer(state.filter, in: found)
    {
      content.answer = answer
      content.found = answer.rows
      content.foundWords = answer.words
      content.shown = content.index?.ranked(answer, home: homeWijk) ?? answer.rows
    } else {
      content.answer = nil
      content.found = found ?? Array(0..<Int32(content.all.count))
      content.foundWords = []
      content.shown = content.found
    }
    content.revision = newest
    content.filter = state.filter
    content.facets = state.facets
    content.now = now
    contents[screen] = content
    keepSelection(screen, hadChanged: !isFresh)
  }

  /// Keeps the same record selected, or the same place when it left the list.
  private mutating func keepSelection(_ screen: Screen, hadChanged: Bool) {
    guard let content = contents[screen] else { return }
    var state = lists[screen] ?? ListState()
    if let selected = state.selected, content[state.position] != selected {
      let place =
        content.shown.firstIndex { content.all[Int($0)] == selected }
        ?? content.shown.firstIndex { content.all[Int($0)].id == selected.id && hadChanged }
      if let place {
        state.position = place
      } else if screen == self.screen, focus == .detail {
        // What was open has left the list: nobody should act on another in its place.
        focus = .list
        detailScroll = 0
      }
    }
    state.position = min(max(0, state.position), max(0, content.shown.count - 1))
    state.selected = content[state.position]
    lists[screen] = state
  }

  /// Up to so many rows a list keeps its order while somebody works in it.
  private static let mostHeld = 5000

  /// Whether the rows of a list stay where they are after an act, until the list is opened anew: so
  /// the cursor stays on the record, and the next one is the next one. A list with headings does not.
  private func holdsOrder(_ screen: Screen) -> Bool {
    guard screen == self.screen, !hasHeadings(screen), let content = contents[screen] else {
      return false
    }
    return content.revision >= 0 && !content.all.isEmpty
      && content.all.count <= Session.mostHeld
  }

  private func index(of rows: [RowKey]) -> SearchIndex {
    var index = SearchIndex(themes: cardVocabulary.themes)
    index.reserve(rows: rows.count, bytes: rows.count * 96)
    for row in rows { index.add(searchFields(of: row.id)) }
    return index
  }

  /// All rows of a screen in their order, without what is about somebody who confided in one other
  /// worker; whoever sees to it knows already.
  private func rows(of screen: Screen) -> [RowKey] {
    let rows = allRows(of: screen)
    let hidden = Set(
      caseload.residents.rows.filter { !caseload.isVisible($0, to: user?.id) }.map(\.id))
    guard !hidden.isEmpty else { return rows }
    return rows.filter { row in
      guard let record = caseload[row.id]?.record, !hidden.contains(row.id) else { return false }
      return hidden.isDisjoint(with: record.mentions) || ownerName(of: row.id) == user?.name
    }
  }

  private func allRows(of screen: Screen) -> [RowKey] {
    switch screen {
    case .today:
      book.agenda.items.map { RowKey(id: $0.id, heading: UInt8($0.section.rawValue)) }
        + (calls ?? []).map {
          RowKey(id: $0.id, heading: UInt8(Agenda.Section.toCall.rawValue))
        }
    case .signalen: signaalRows
    case .referrals: referralRows
    case .kaart: kaartRows
    case .waakvlammen: waakvlamRows
    case .contacts: contactRows
    default: ordered(order(of: screen), underHeadings: hasHeadings(screen))
    }
  }

  /// Safety first, then by urgency and the newest first; what is done stands at the end.
  private var signaalRows: [RowKey] {
    let urgencies: [Urgency] = [.safety, .today, .thisWeek, .calm]
    return ordered(
      caseload.signalen.rows.map { signaal in
        let rank = urgencies.firstIndex(of: signaal.urgency) ?? 0
        return RowOrder(
          first: signaal.status.isOpen ? rank : 9, second: -signaal.received.number,
          id: signaal.id)
      })
  }

  /// What came back first, then what waits, the longest first; what is done stands at the end.
  private var referralRows: [RowKey] {
    ordered(
      caseload.referrals.rows.map { referral in
        switch referral.status {
        case .returned:
          RowOrder(first: 0, second: referral.returns.last?.day.number ?? 0, id: referral.id)
        case .offered: RowOrder(first: 1, second: referral.sent.number, id: referral.id)
        case .accepted:
          RowOrder(first: 2, second: referral.accepted?.number ?? 0, id: referral.id)
        case .finished:
          RowOrder(first: 3, second: -(referral.ended?.number ?? 0), id: referral.id)
        }
      })
  }

  /// By name. What is off the list shows itself to its maker only (R27).
  private var kaartRows: [RowKey] {
    let worker = user?.id
    let visible = caseload.voorzieningen.rows.filter { caseload.isVisible($0, to: worker) }
    return ordered(
      visible.map { RowOrder(name: Folding.folded($0.name), id: $0.id) })
  }

  /// The longest due first, then on call, then what was put out.
  private var waakvlamRows: [RowKey] {
    ordered(
      caseload.waakvlammen.rows.map { waakvlam in
        if let ended = waakvlam.ended {
          return RowOrder(first: 2, second: -ended.number, id: waakvlam.id)
        }
        guard let day = waakvlam.nextContact(settings: settings) else {
          return RowOrder(first: 1, id: waakvlam.id)
        }
        return RowOrder(second: day.number, id: waakvlam.id)
      })
  }

  /// By kind; the living before the others.
  private var contactRows: [RowKey] {
    let kinds = ContactKind.allCases
    return ordered(
      caseload.contacts.rows.map { contact in
        let isLiving = caseload.isLiving(contact, on: today)
        return RowOrder(
          first: kinds.firstIndex(of: caseload.judgement(of: contact).kind) ?? 0,
          second: isLiving ? 0 : 1, name: Folding.folded(caseload.name(of: contact.from)),
          id: contact.id)
      }, underHeadings: true)
  }

  func ordered(_ rows: [RowOrder], underHeadings: Bool = false) -> [RowKey] {
    rows.sorted().map { RowKey(id: $0.id, heading: underHeadings ? UInt8($0.first) : 0) }
  }
}

extension [RowKey] {
  /// These rows without those that are gone, and the new ones after the row that they follow.
  func keepingOrder(of fresh: [RowKey]) -> [RowKey] {
    let byID = Dictionary(fresh.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(map(\.id))
    var after: [ID?: [RowKey]] = [:]
    var anchor: ID?
    for row in fresh {
      if known.contains(row.id) { anchor = row.id } else { after[anchor, default: []].append(row) }
    }
    var rows = after[nil] ?? []
    for row in self {
      guard let row = byID[row.id] else { continue }
      rows.append(row)
      rows += after[row.id] ?? []
    }
    return rows
  }
}

/// What rows are sorted by: two figures, a name, and then the identity.
struct RowOrder: Comparable {
  var first = 0
  var second = 0
  var name = ""
  let id: ID

  static func < (left: RowOrder, right: RowOrder) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.name != right.name { return left.name < right.name }
    return left.id < right.id
  }
}
