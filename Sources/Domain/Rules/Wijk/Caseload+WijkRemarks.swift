extension Caseload {
  /// Everything the rules about the wijk say of one record: a card, a signaal, a kwestie, a figure, a
  /// contact, a worker, a wijk or a gebied; nothing of any other (R28–R37, R48–R57, R59, R62, R70,
  /// R71, R77).
  ///
  /// - Parameters:
  ///   - today: the day it is judged on.
  ///   - worker: who asks; of a card off the list only its maker hears anything (R27).
  public func wijkRemarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    switch self[id] {
    case .voorziening(let card): cardRemarks(of: card, on: today, to: worker)
    case .signaal(let signaal): signaalRemarks(of: signaal, on: today, to: worker)
    case .kwestie(let kwestie): kwestieRemarks(of: kwestie, on: today)
    case .indicator(let indicator): indicatorRemarks(of: indicator)
    case .contact(let contact):
      isVisible(contact, to: worker) ? fragileRemarks(of: contact, on: today) : []
    case .worker(let about):
      about.wijkteamRemarks + leavingRemarks(of: about, on: today, to: worker)
    case .wijk(let wijk): coverageRemarks(of: wijk, on: today)
    case .gebied(let gebied): coverageRemarks(of: gebied, on: today)
    default: []
    }
  }

  /// What there is to say of a card (R33, R51, R52, R59, R62).
  public func cardRemarks(
    of card: Voorziening, on today: Day, to worker: ID?
  ) -> [Remark] {
    guard isVisible(card, to: worker) else { return [] }
    return freshnessRemarks(of: card, on: today) + needsRemarks(of: card, on: today)
      + lettingGoRemarks(of: card, on: today) + talentRemarks(of: card)
      + placeRemarks(of: card, to: worker)
  }

  /// What there is to say of a signaal: an answer is owed, nothing is done and nobody wrote why, it
  /// repeats, nothing answers it (R28, R29, R31, R32).
  func signaalRemarks(of signaal: Signaal, on today: Day, to worker: ID?) -> [Remark] {
    answeringRemarks(of: signaal, on: today) + patternRemarks(of: signaal, on: today, to: worker)
      + gapRemarks(of: signaal)
  }

  /// That whoever told us waits for an answer (R28, S2:322, 326), and that nothing is done without a
  /// sentence that says why (R29, S2:322).
  private func answeringRemarks(of signaal: Signaal, on today: Day) -> [Remark] {
    var remarks: [Remark] = []
    if let due = signaal.feedbackDue(settings: settings), due <= today {
      remarks.append(
        Remark(.feedbackOwed, signaal.id, [.words(signaal.informant ?? ""), .day(due)]))
    }
    if signaal.track == Codes.doNothing, signaal.reason?.isBlank != false, signaal.log.isEmpty {
      remarks.append(Remark(.doingNothingUnexplained, signaal.id))
    }
    return remarks
  }

  /// The patterns that a signaal is part of, with what could answer (R31, S2:276, 326).
  private func patternRemarks(of signaal: Signaal, on today: Day, to worker: ID?) -> [Remark] {
    guard !signaal.themes.isEmpty, mayCount(signaal, for: worker) else { return [] }
    return patterns(on: today, to: worker, themes: Set(signaal.themes))
      .filter { $0.signalen.contains(signaal.id) }
      .map { pattern in
        Remark(
          .signalenRepeat, signaal.id,
          [
            .codes([pattern.theme]), .words(pattern.street ?? signaal.wijk),
            .count(pattern.signalen.count),
          ],
          suggestions: pattern.answers)
      }
  }

  /// That nothing in the wijk answers an open signaal (R32, S2:819, 824; S4:2258-2260).
  private func gapRemarks(of signaal: Signaal) -> [Remark] {
    guard signaal.status.isOpen, !signaal.themes.isEmpty else { return [] }
    let offers = Offers(self, to: nil)
    return signaal.themes.flatMap { theme in
      offers.lacks(at: Spot(theme: theme, wijk: signaal.wijk)).map { lack in
        Remark(
          lack == .offer ? .noOffer : .noOfferForChildren, signaal.id,
          [.codes([theme]), .words(signaal.wijk)],
          suggestions: lack == .offer
            ? offers.citywide(theme).filter(\.isOnList).map(\.id) : [])
      }
    }
  }
}

extension Caseload {
  /// What a wijk lacks of what every wijk should have, as far as noted (R34–R37, R70; S4:745,
  /// 1105-1107, 1153-1177; S2:167-169). What is chosen without a reason is asked for (S4:745-748).
  func coverageRemarks(of wijk: Wijk, on today: Day) -> [Remark] {
    guard let coverage = coverage(of: wijk.name, on: today) else { return [] }
    var remarks: [Remark] = []
    if !coverage.missing.isEmpty {
      remarks.append(Remark(.functionalitiesMissing, wijk.id, [.codes(coverage.missing)]))
    }
    if coverage.publicPlaces.isEmpty { remarks.append(Remark(.publicPlaceMissing, wijk.id)) }
    if coverage.makelaars.isEmpty { remarks.append(Remark(.makelaarMissing, wijk.id)) }
    if let effort = wijk.effort, effort != .normal, wijk.effortReason?.isBlank != false {
      remarks.append(Remark(.effortUnexplained, wijk.id, [.words(effort.rawValue)]))
    }
    if !coverage.notSpoken.isEmpty {
      remarks.append(Remark(.partnersNotSpoken, wijk.id, [.codes(coverage.notSpoken)]))
    }
    return remarks
  }

  /// What a gebied lacks for volunteers and mantelzorgers, as far as noted (R36, R71; S4:2320-2324,
  /// 2332-2336, 3117-3120). Of a gebied without a wijk nothing is known, and nothing is said.
  func coverageRemarks(of gebied: Gebied, on today: Day) -> [Remark] {
    guard let coverage = gebiedCoverage(of: gebied.name, on: today), !coverage.wijken.isEmpty
    else { return [] }
    var remarks: [Remark] = []
    func say(_ point: Point, _ facts: [Fact] = [], _ suggestions: [ID] = []) {
      remarks.append(Remark(point, gebied.id, facts, suggestions: suggestions))
    }
    if coverage.volunteerBrokers.isEmpty { say(.volunteerBrokerMissing) }
    if coverage.carerBrokers.isEmpty { say(.carerBrokerMissing) }
    if coverage.volunteerCards.isEmpty { say(.volunteerOverviewMissing, [], coverage.citywide) }
    if coverage.carerCards.isEmpty {
      say(.carerOverviewMissing, [], coverage.citywide)
    } else if !coverage.missingCarerFunctions.isEmpty {
      say(.carerFunctionsMissing, [.codes(coverage.missingCarerFunctions)])
    }
    return remarks
  }
}
