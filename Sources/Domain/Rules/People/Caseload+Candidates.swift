extension Caseload {
  /// Who could be the other side of a question or an offer on the board: for a question the
  /// volunteers, who knows it from experience and who offers something; for an offer who asks.
  ///
  /// In this order: who knows the theme from their own life; own street, then own wijk; who is
  /// asked the least; a shared language; who knows the other already; the same sort; then by name
  /// (R40, `S4:697-705`, `S0:230`, §5 d). Who is at their own limit, in as many matches as the
  /// setting says, or rather not asked for another reason is shown last, with the reason, and not
  /// hidden. Nobody is there for a question of their own or of who they live with, nor for one that
  /// they have an open match for; who confided in another worker is not there at all.
  public func candidates(for posting: Posting, on today: Day, to worker: ID?) -> [Candidate] {
    let own = side(of: posting, to: worker)
    let open = mentions(of: posting.id).compactMap { matches[$0] }.filter { $0.status.isOpen }
    let taken = open.map { posting.side == .question ? $0.helper : $0.asker }
    let kept = Set(taken).union(posting.resident.map(housemates) ?? [])
    return others(for: posting, to: worker)
      .filter { other in
        guard let resident = other.resident else { return true }
        guard posting.side == .offer || resident.isUnder(12, on: today) != true else {
          return false
        }
        return !kept.contains(resident.id) && isVisible(resident, to: worker)
      }
      .map { candidate($0, for: own, helps: posting.side == .question, on: today, to: worker) }
      .sorted(by: SortedCandidate.order).map(\.candidate)
  }

  /// All on the other side; of two offers of one resident the one of the same sort, or the oldest.
  private func others(for posting: Posting, to worker: ID?) -> [BoardSide] {
    let open = postings.rows.filter { $0.side != posting.side && $0.status == .open }
    let isKnown = { (id: ID?) in id.map { residents.contains($0) } ?? false }
    // Of whom nothing else is known than what they have on the board, that has to fit.
    let nameless = open.filter { other in
      !isKnown(other.resident)
        && (posting.sort == nil || other.sort == nil || other.sort == posting.sort
          || other.themes.contains(where: posting.themes.contains))
    }.map { side(of: $0, to: worker) }
    guard posting.side == .question else {
      return nameless
        + open.filter { isKnown($0.resident) }.map { other in
          var side = side(of: other, to: worker)
          side.resident = other.resident.flatMap { residents[$0] }
          return side
        }
    }
    var offers: [ID: Posting] = [:]
    for offer in open {
      guard let resident = offer.resident else { continue }
      let isBetter = offer.sort == posting.sort && offers[resident]?.sort != posting.sort
      if offers[resident] == nil || isBetter { offers[resident] = offer }
    }
    let helpers = residents.rows.filter { offers[$0.id] != nil || $0.isOnBoard }
    return nameless
      + helpers.map { resident in
        BoardSide(
          resident: resident, posting: offers[resident.id], name: resident.name,
          street: street(of: resident), wijk: resident.wijk)
      }
  }

  private func side(of posting: Posting, to worker: ID?) -> BoardSide {
    let resident = posting.resident.flatMap { residents[$0] }
    let shown = resident.flatMap { isVisible($0, to: worker) ? $0 : nil }
    return BoardSide(
      resident: shown, posting: posting, name: shown?.name ?? posting.who ?? "",
      street: shown.flatMap { $0.wijk == posting.wijk ? street(of: $0) : nil },
      wijk: posting.wijk)
  }

  private func street(of resident: Resident) -> String? {
    resident.street ?? household(of: resident.id)?.street
  }

  private func candidate(
    _ other: BoardSide, for own: BoardSide, helps: Bool, on today: Day, to worker: ID?
  ) -> SortedCandidate {
    let (question, offer) = helps ? (own, other) : (other, own)
    let helper = helps ? other.resident : nil
    let load = helper.map { helpingLoad(of: $0.id, on: today, to: worker) }
    let reserves =
      (load.map { self.reserves(of: other, $0, for: question) } ?? [])
      + reserves(of: helper, for: question.posting, on: today)
    let known = own.resident.flatMap { one in
      other.resident.flatMap { livingContacts(between: one.id, and: $0.id, on: today).first }
    }
    let experience = experience(in: question, of: offer)
    let place = place(question, offer)
    let languages = languages(question, offer)
    let sort = sort(question, offer)
    let isOther = sort != nil
    let reasons: [Candidate.Reason?] = [
      experience, place, load.flatMap { room($0, reserves) }, load.flatMap(active), languages,
      known.map { .known($0.id) }, sort,
    ]
    let volunteer = other.resident?.volunteer
    return SortedCandidate(
      candidate: Candidate(
        resident: other.resident?.id, posting: other.posting?.id, name: other.name,
        isOnBoard: isOther,
        reasons: reasons.compactMap { $0 }, reserves: reserves,
        limits: other.resident.map { limits(toldBy: $0.id, on: today) } ?? [],
        sharedWith: (volunteer?.organisations ?? []) + (volunteer?.sharedWith ?? [])),
      key: [
        reserves.isEmpty ? 0 : 1, experience == nil ? 1 : 0, distance(place),
        load?.matches ?? 0, load?.hoursPerWeek ?? 0,
        (load?.parts.count ?? 0) + (load?.organisations.count ?? 0),
        languages == nil ? 1 : 0, known == nil ? 1 : 0, sort == nil ? 1 : 0,
      ])
  }

  private func distance(_ place: Candidate.Reason?) -> Int {
    switch place {
    case .ownStreet: 0
    case .ownWijk: 1
    default: 2
    }
  }

  /// Why whoever helps is rather not asked: at their own limit, with the hours of the question when
  /// they are known; in many matches (R39); outside their wijk; or it is not the time (R68).
  private func reserves(
    of helper: BoardSide, _ load: HelpingLoad, for question: BoardSide
  ) -> [Candidate.Reserve] {
    let volunteer = helper.resident?.volunteer
    var reserves: [Candidate.Reserve] = []
    let hours = load.hoursPerWeek
    let more = weekHours(question.posting?.hoursPerWeek ?? 0)
    if let limit = load.ownLimit, hours >= limit || hours + more > limit {
      reserves.append(.ownLimit(hours: hours, limit: limit))
    }
    if load.matches >= settings.matchCount { reserves.append(.matchCount(load.matches)) }
    if volunteer?.ownWijk == true, helper.wijk != question.wijk {
      reserves.append(.staysIn(helper.wijk))
    }
    if volunteer?.stepTooFar == true { reserves.append(.notNow) }
    return reserves
  }

  /// Why whoever helps is rather not asked, besides their hours: caring is too much already (R14), a
  /// waakvlam for them says so, or they stopped with this very question before.
  private func reserves(
    of helper: Resident?, for question: Posting?, on today: Day
  ) -> [Candidate.Reserve] {
    guard let helper else { return [] }
    var reserves: [Candidate.Reserve] = []
    if hasTooMuchCare(helper.id, on: today) { reserves.append(.caresTooMuch) }
    if let last = burning(for: helper.id)?.moments.last?.verdict,
      last == .unreached || last == .relapse
    {
      reserves.append(.waakvlam(last))
    }
    let stopped = (question.map { mentions(of: $0.id) } ?? []).compactMap { matches[$0] }
      .filter { $0.helper == helper.id && $0.status == .stopped }.compactMap(\.ended)
    if let day = stopped.max() { reserves.append(.stopped(day)) }
    return reserves
  }

  /// Matches and hours left; nothing when the number of matches was said as a reserve.
  private func room(
    _ load: HelpingLoad, _ reserves: [Candidate.Reserve]
  ) -> Candidate.Reason? {
    if case .matchCount? = reserves.first(where: { $0 == .matchCount(load.matches) }) { return nil }
    let isKnown = load.organisations.isEmpty || load.returnHours != nil
    let left = load.ownLimit.map { max(0, weekHours($0) - load.hoursPerWeek) }
    return .room(matches: load.matches, hoursLeft: isKnown ? left : nil)
  }

  private func active(_ load: HelpingLoad) -> Candidate.Reason? {
    load.organisations.isEmpty ? nil : .active(organisations: load.organisations.count)
  }

  private func experience(in question: BoardSide, of offer: BoardSide) -> Candidate.Reason? {
    let themes = Set(question.posting?.themes ?? [])
    let shared = (offer.resident?.volunteer?.experience ?? []).filter(themes.contains)
    return shared.isEmpty ? nil : .experience(shared)
  }

  private func place(_ question: BoardSide, _ offer: BoardSide) -> Candidate.Reason? {
    guard question.wijk == offer.wijk else { return nil }
    guard let street = question.street, let other = offer.street, !street.isBlank,
      street.plainName == other.plainName
    else { return .ownWijk(question.wijk) }
    return .ownStreet(street)
  }

  private func languages(_ question: BoardSide, _ offer: BoardSide) -> Candidate.Reason? {
    let spoken = Set(offer.languages + (offer.resident?.languages ?? []))
    let shared = question.languages.filter(spoken.contains)
    return shared.isEmpty ? nil : .languages(shared)
  }

  private func sort(_ question: BoardSide, _ offer: BoardSide) -> Candidate.Reason? {
    guard let sort = question.posting?.sort, sort == offer.posting?.sort else { return nil }
    return .sameSort(sort)
  }
}

extension Resident {
  /// Whether somebody is a volunteer, by what was noted of it or by their role.
  public var isVolunteer: Bool { volunteer != nil || roles.contains(Codes.volunteer) }

  /// Whether somebody can be thought of for a question: as a volunteer, or by such a role.
  public var isOnBoard: Bool {
    volunteer != nil || roles.contains(where: Codes.helperRoles.contains)
  }
}
