extension Caseload {
  /// The route that fits a question, with its ground, or nil when nothing tells.
  ///
  /// A ZRM goes first, of every domain the last score there is: no low domain is for the wijknetwerk, up to two are for the desk and more
  /// for the wijkteam; blanks count for nothing (R5, `S4:1725-1727`). Without a ZRM the complexity
  /// tells (R6, `S4:1729-1735`). The desk of parents and youth is CJG (R7, `S4:1736-1738`). In
  /// danger there is no route to think about (R30, `S4:274-276`).
  ///
  /// - Parameters:
  ///   - signaal: the question.
  ///   - complexity: how heavy somebody judges it, if they did.
  ///   - today: tells who is under eighteen.
  ///   - worker: who asks; a ZRM may be for its maker's eyes only.
  public func route(
    for signaal: Signaal, complexity: Complexity? = nil, on today: Day, to worker: ID?
  ) -> RouteAdvice? {
    guard signaal.urgency < .safety else { return nil }
    let resident = signaal.about.flatMap { residents[$0] }
    let asker = Asker(signaal: signaal, resident: resident, on: today)
    if let measurement = resident.flatMap({ lastKnown(of: $0.id, to: worker) }),
      let advice = route(by: measurement, asker)
    {
      return advice
    }
    if let complexity {
      return RouteAdvice(complexity.route, .complexity(complexity))
    }
    return asker.goesToCJG ? RouteAdvice(.cjg, .youth) : nil
  }

  /// Where a measurement points, or nil when nothing is filled in (R5, `S4:1725-1727`).
  public func route(by measurement: SelfReliance, on today: Day) -> RouteAdvice? {
    let asker = Asker(signaal: Signaal(), resident: residents[measurement.resident], on: today)
    return route(by: measurement, asker)
  }

  private func route(by measurement: SelfReliance, _ asker: Asker) -> RouteAdvice? {
    guard measurement.isFilledIn else { return nil }
    let low = measurement.lowDomains(upTo: settings.lowScore)
    return RouteAdvice(
      route(ofLowDomains: low.count, asker), .lowDomains(low, measured: measurement.day))
  }

  private func route(ofLowDomains count: Int, _ asker: Asker) -> Route {
    if count == 0 { return .wijknetwerk }
    if count > settings.deskDomains { return .wijkteam }
    return asker.goesToCJG ? .cjg : .vraagWijzer
  }

  /// The three routes for money, each with who is there, or none when it is not about money.
  ///
  /// Papers that lie behind go to thuisadministratie or the formulierenbrigade, behaviour to the
  /// desk or the wijkteam, and debts to who settles them. What the signaal says is named; without
  /// it none is chosen for anybody. In danger there is none (R78, `S4:3129-3139`).
  public func debtRoutes(for signaal: Signaal, to worker: ID?) -> [DebtRoute] {
    let named = signaal.debtParts
    guard signaal.urgency < .safety, !named.isEmpty || signaal.themes.contains(Codes.money) else {
      return []
    }
    return DebtRoute.Part.allCases.map { part in
      DebtRoute(
        part: part, isNamed: named.contains(part),
        cards: cards(serving: signaal.wijk, to: worker) { $0.serves(part) }.map(\.id))
    }
  }

  /// The places that are there already, when the signaal asks for one or may need one; what has
  /// room to lend first (R62, `S0:461, 486, 492`; `S0:448`).
  public func existingPlaces(for signaal: Signaal, to worker: ID?) -> [ID] {
    guard !Codes.placeAsked.isDisjoint(with: signaal.kinds) else { return [] }
    return existingPlaces(in: [signaal.wijk], to: worker)
  }

  /// The active cards that serve a wijk and that this worker may see, as far as they fit: those of
  /// the wijk before those of the city, and then by name.
  func cards(
    serving wijk: String, to worker: ID?, where fits: (Voorziening) -> Bool
  ) -> [Voorziening] {
    let found = voorzieningen.rows.filter { card in
      card.activity == .active && (card.citywide == true || card.wijken.contains(wijk))
        && isVisible(card, to: worker) && fits(card)
    }
    return found.sorted {
      ($0.wijken.contains(wijk) ? 0 : 1, Folding.folded($0.name), $0.id)
        < ($1.wijken.contains(wijk) ? 0 : 1, Folding.folded($1.name), $1.id)
    }
  }
}

extension Signaal {
  /// The parts of getting money in order that its kinds name.
  fileprivate var debtParts: Set<DebtRoute.Part> {
    var parts: Set<DebtRoute.Part> = []
    if kinds.contains(Codes.paperworkBehind) { parts.insert(.paperwork) }
    if kinds.contains(Codes.moneyTrouble) { parts.formUnion([.behaviour, .settling]) }
    if kinds.contains(Codes.evictionLooms) { parts.insert(.settling) }
    return parts
  }
}

extension Voorziening {
  fileprivate func serves(_ part: DebtRoute.Part) -> Bool {
    switch part {
    case .paperwork: subkind.map(Codes.paperworkHelp.contains) == true
    case .behaviour: subkind == Codes.vraagWijzer || subkind == Codes.wijkteam
    case .settling: subkind == Codes.debtHelp
    }
  }

  /// Where it stands around a parenting question, or nil when it is none of the nearer places.
  ///
  /// A place where parents meet, opvoedondersteuning unless it is formal, the school, and a club
  /// that is for parents or for growing up (R81, `S0:158`, `S4:1018-1027`).
  var parentingStep: ParentingStep? {
    let isForParents =
      themes.contains(Codes.upbringing) || details?.targetGroups.contains(Codes.parents) == true
    guard let subkind else { return isForParents && collective == true ? .meeting : nil }
    if subkind == Codes.school { return .schoolOrClub }
    guard isForParents else { return nil }
    if subkind == Codes.parentingSupport { return formality == .formal ? nil : .support }
    if Codes.clubs.contains(subkind) { return .schoolOrClub }
    return Codes.meetingPlaces.contains(subkind) || collective == true ? .meeting : nil
  }
}
