import Canvas
import Domain
import Resources

extension Action {
  /// The list that it opens; nil for what opens none.
  var list: Screen? {
    switch self {
    case .showPlans: .plans
    case .showBoard: .board
    case .showMatches: .matches
    case .showContacts: .contacts
    case .showGroups: .groups
    case .showHouseholds: .households
    case .showCarers: .carers
    case .showVolunteers: .volunteers
    case .showTalks: .talks
    case .showKwesties: .kwesties
    case .showPromises: .promises
    case .showStories: .stories
    case .showIndicators: .indicators
    case .showWorkers: .workers
    default: nil
    }
  }

  /// The part of the page of the wijk that it opens, by its heading; nil for what opens none.
  var wijkPart: Phrase? {
    switch self {
    case .showPatterns: Texts.headingPatterns
    case .showGaps: Texts.headingGaps
    case .showCoverage: Texts.headingCoverage
    case .showFragile: Texts.headingFragile
    case .showApart: Texts.headingGroupsApart
    case .showShifts: Texts.headingShifts
    default: nil
    }
  }
}

extension Session {
  /// Opens the page of the own wijk at one of its parts, or says that there is nothing there.
  mutating func showWijk(at heading: Phrase) {
    show(.wijken)
    lists[.wijken]?.filter = ""
    lists[.wijken]?.facets = []
    prepare()
    if let wijk = caseload.wijken.rows.first(where: { $0.name == homeWijk }) { select(wijk.id) }
    focus = .detail
    prepare()
    let width = max(1, (detailRect?.width ?? 80) - 4)
    let place = detailLines(width: width).firstIndex { line in
      line.spans.contains { $0.role == .heading && $0.text == say(heading) }
    }
    guard let place else { return tell(say(Texts.nothingHereNow, say(heading))) }
    detailScroll = max(0, min(place, detailLineCount - max(1, body.height - 2)))
  }

  /// The residents who were not thanked this year: each can be opened, and thanked with `b` (R74).
  mutating func showToThank() {
    show(.residents)
    lists[.residents]?.filter = ""
    lists[.residents, default: ListState()].facets = [
      Facet(dimension: .first, value: say(Texts.facetNotThanked))
    ]
  }

  /// The lists in which everything unfinished has an owner.
  static let owned: Set<Screen> = [
    .today, .signalen, .referrals, .waakvlammen, .plans, .board, .matches, .kwesties, .promises,
  ]

  /// Shows only what the one at the keyboard sees to, or all again.
  mutating func toggleMine() {
    guard let name = user?.name else { return }
    guard Session.owned.contains(screen) else { return tell(say(Texts.nobodysHere), .refused) }
    let mine = Facet(dimension: .owner, value: name)
    var state = lists[screen] ?? ListState()
    if state.facets.remove(mine) == nil { state.facets.insert(mine) }
    lists[screen] = state
    focus = .list
    tell(say(state.facets.contains(mine) ? Texts.onlyMineNow : Texts.allAgain))
  }

  /// Who sees to a record, by name; nothing where nobody has to.
  func ownerName(of id: ID) -> String? {
    guard let record = caseload[id] else { return nil }
    if case .promise(let promise) = record { return promise.kept == nil ? promise.who : nil }
    return caseload.nextStep(of: record, on: today)?.owner.map(caseload.name(of:))
  }

  /// Whether a referral waits for an answer of the desk or the team that the user belongs to.
  func waitsForUser(_ id: ID) -> Bool {
    caseload.referrals[id].map(caseload.waitsForUser) ?? false
  }

  /// Whose it is, at the end of a row, when it is not one's own.
  func ownerSpan(_ id: ID) -> [Span] {
    guard let owner = ownerName(of: id), owner != user?.name else { return [] }
    return [Span(" · " + oneLine(owner), .dim)]
  }
}
