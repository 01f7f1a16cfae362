import Domain
import Resources

extension Session {
  /// The value of cards that are open at this moment.
  var openNowFacet: Facet { Facet(dimension: .when, value: say(Texts.facetOpenNow)) }

  /// The value of cards that are open now or later today.
  var openTodayFacet: Facet { Facet(dimension: .when, value: say(Texts.facetToday)) }

  /// What can be chosen of cards.
  private var cards: CardFacets { CardFacets(caseload, reference, language, on: today) }

  /// Makes the values of a list's rows, when they are not there for the store as it is; of cards
  /// only those that changed are looked at again.
  ///
  /// - Parameter limit: as many rows at most, so that nobody waits while it is done beforehand.
  /// - Returns: whether all rows are in it.
  @discardableResult
  mutating func prepareTable(_ screen: Screen, atMost limit: Int = .max) -> Bool {
    guard var content = contents[screen] else { return true }
    let isFresh = content.tableAt == revision
    if isFresh, content.hasWholeTable { return true }
    let make = { [self] (id: ID) in facetRow(of: id, on: screen) }
    if screen == .kaart, !tableIsStale, content.hasWholeTable, let old = content.table {
      content.table = old.renewed(for: content.all, changed: changedCards, make: make)
      changedCards = []
    } else {
      var table = FacetTable(openNow: openNowFacet, openToday: openTodayFacet)
      if isFresh, let begun = content.table { table = begun }
      if screen == .kaart { (changedCards, tableIsStale) = ([], false) }
      for row in content.all.dropFirst(table.count).prefix(limit) {
        table.add(row.id, make(row.id))
      }
      content.table = table
    }
    content.tableAt = revision
    content.hasWholeTable = content.table?.count == content.all.count
    contents[screen] = content
    return content.hasWholeTable
  }

  /// The rows that have what was chosen.
  mutating func rowsChosen(_ facets: Set<Facet>, on screen: Screen) -> [Int32] {
    prepareTable(screen)
    return contents[screen]?.table?.rows(with: facets, atMinute: minuteOfToday) ?? []
  }

  /// Minutes since the midnight with which today began.
  var minuteOfToday: Int { (now.day - today) * 1440 + now.minute }

  /// Counts the values while they are chosen from, for what is shown.
  mutating func prepareFacets() {
    guard case .facets = overlays.last, let content = contents[screen] else { return }
    let state = lists[screen] ?? ListState()
    let subject = ListContent.Counted(
      revision: revision, filter: state.filter, facets: state.facets, now: now)
    guard content.countedFor != subject else { return }
    prepareTable(screen)
    let rows = state.filter.isEmpty ? nil : content.index?.find(state.filter)
    let counts = contents[screen]?.table?.counts(
      of: rows ?? Array(0..<Int32(content.all.count)), chosen: state.facets,
      atMinute: minuteOfToday)
    let sorted = (counts ?? []).sorted {
      ($0.facet.dimension.rawValue, facetLabel($0.facet))
        < ($1.facet.dimension.rawValue, facetLabel($1.facet))
    }
    contents[screen]?.facetCounts = sorted
    contents[screen]?.countedFor = subject
  }

  private func facetRow(of id: ID, on screen: Screen) -> FacetRow {
    var row = FacetRow(facets: facetValues(of: id))
    if screen == .today {
      row.facets = row.facets.filter { ![.status, .open].contains($0.dimension) }
    }
    guard case .voorziening(let card) = caseload[id], !card.openings.isEmpty else { return row }
    row.hours = cards.hours(of: card)
    return row
  }

  /// Whether a record is unfinished, whose it is, its wijken, themes and status, and the groups that go first under which it shows.
  func facetValues(of id: ID) -> Set<Facet> {
    var values = plainFacets(of: id).union(firstFacets(of: id))
    if caseload[id]?.isOpen == true {
      values.insert(Facet(dimension: .open, value: say(Texts.facetOpen)))
    } else if caseload[id]?.isOpen == false {
      values.insert(Facet(dimension: .open, value: say(Texts.facetClosed)))
    }
    if let owner = ownerName(of: id) { values.insert(Facet(dimension: .owner, value: owner)) }
    if waitsForUser(id), let user { values.insert(Facet(dimension: .owner, value: user.name)) }
    return values
  }

  /// The groups that go first, and whether somebody can be reached outside office hours: filters,
  /// never a label (R61, R80).
  private func firstFacets(of id: ID) -> Set<Facet> {
    var values: [Phrase] = []
    switch caseload[id] {
    case .resident(let resident):
      values = PriorityGroup.allCases.filter { caseload.isShown(resident, under: $0, on: today) }
        .map(\.phrase)
      if caseload.isToThank(resident, on: today, to: user?.id) {
        values.append(Texts.facetNotThanked)
      }
      if let volunteer = resident.volunteer {
        let load = caseload.helpingLoad(of: resident.id, on: today, to: user?.id)
        if load.ownLimit.map({ load.hoursPerWeek >= $0 }) == true {
          values.append(Texts.facetAtLimit)
        }
        if volunteer.guide == nil { values.append(Texts.facetNoGuide) }
      }
    case .signaal(let signaal):
      values = PriorityGroup.allCases.filter { caseload.isShown(signaal, under: $0, on: today) }
        .map(\.phrase)
      if signaal.feedbackDue(settings: settings) != nil { values.append(Texts.facetOwed) }
    default: return []
    }
    return Set(values.map { Facet(dimension: .first, value: say($0)) })
  }

  private func plainFacets(of id: ID) -> Set<Facet> {
    func facets(_ wijken: [String], _ themes: [String], _ status: String?) -> Set<Facet> {
      Set(
        wijken.filter { !$0.isEmpty }.map { Facet(dimension: .wijk, value: $0) }
          + themes.map { Facet(dimension: .theme, value: $0) }
          + status.list.map { Facet(dimension: .status, value: $0) })
    }
    switch caseload[id] {
    case .signaal(let signaal):
      return facets([signaal.wijk], signaal.themes, say(signaal.status.phrase))
    case .referral(let referral):
      let signaal = caseload.signalen[referral.signaal]
      return facets(
        (signaal?.wijk).list, signaal?.themes ?? [], say(referral.status.phrase))
    case .voorziening(let card):
      return cards.facets(of: card)
    case .waakvlam(let waakvlam):
      return facets(
        [wijk(of: waakvlam.resident)], [],
        say(waakvlam.isBurning ? waakvlam.risk.phrase : Texts.waakvlamOut))
    case .contact(let contact):
      let kind = say(caseload.judgement(of: contact).kind.phrase)
      let load = contact.care?.load.map { Facet(dimension: .status, value: say($0.phrase)) }
      return facets([wijk(of: contact.from), wijk(of: contact.to)], [], kind).union(load.list)
    case .promise(let promise):
      return promise.about.map(plainFacets(of:)) ?? []
    case .resident(let resident):
      return facets(
        [resident.wijk], [], resident.ageGroup.map { reference.label("ageGroups", $0, language) })
    case .plan(let plan):
      let phase = plan.status.isOpen ? caseload.clock(of: plan, on: today)?.phase : nil
      let term: Phrase? =
        phase == .nearEnd ? Texts.rowNearEnd : phase == .overTerm ? Texts.rowOverTerm : nil
      return facets(
        [wijk(of: plan.resident)], [], say(term ?? plan.status.phrase))
    case .posting(let posting):
      return facets([posting.wijk], posting.themes, say(posting.side.phrase))
    case .match(let match):
      return facets([wijk(of: match.asker)], [], say(match.status.phrase))
    case .conversation(let talk):
      return facets(
        [(talk.resident.map(wijk(of:))) ?? ""], [],
        talk.sort.map { reference.label("conversationKinds", $0, language) })
    case .kwestie(let kwestie):
      return facets([kwestie.wijk], kwestie.themes, say(kwestie.level.phrase))
    default: return []
    }
  }
}
