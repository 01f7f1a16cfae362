extension MatchStatus {
  /// Whether the help itself goes on.
  public var isUnderWay: Bool { self == .running || self == .askedAfter }

  /// The stage that comes next when nothing is skipped; nil when it is over (R41, C14).
  public var nextStage: MatchStatus? { MatchStatus.course.next(self).first }
}

extension Caseload {
  /// What there is to think of in a match that is not over; none of it stops it. With it comes what
  /// there is of the load of who helps (R39).
  public func matchRemarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    guard let match = matches[id], match.status.isOpen else { return [] }
    return neighbourRemarks(on: match, today, to: worker)
      + loadRemarks(about: match.helper, on: today)
      + talkRemarks(on: match) + guideRemarks(on: match, today)
  }

  /// The same of what neighbours do for each other without a match: personal care, by the one who
  /// cares when care is noted (R38).
  func neighbourRemarks(on contact: Contact, _ today: Day, to worker: ID?) -> [Remark] {
    guard contact.relation == Codes.neighbour, contact.doing.contains(Codes.personalCare),
      !contact.isEnded(on: today), residents.contains(contact.from), residents.contains(contact.to)
    else { return [] }
    return [
      Remark(
        .neighbourPersonalCare, contact.id, [.record(contact.from)],
        suggestions: homeCare(near: contact.to, to: worker))
    ]
  }

  private func homeCare(near resident: ID, to worker: ID?) -> [ID] {
    let wijk = residents[resident]?.wijk ?? ""
    return suggestedCards(in: wijk, to: worker) { $0.subkind == Codes.homeCare ? 0 : nil }
  }

  /// That neighbours rather do practical things than personal care, with professional care to split
  /// it with; and that they help for a few months, not for years: by the day it began, or by what
  /// was agreed. Neighbours are who stand as such in a living contact between the two (R38,
  /// `S0:319-323`, `S2:159`).
  private func neighbourRemarks(on match: Match, _ today: Day, to worker: ID?) -> [Remark] {
    guard isNeighbourly(match, on: today) else { return [] }
    var remarks: [Remark] = []
    if match.sort == Codes.personalCare || match.tasks.contains(Codes.personalCare) {
      remarks.append(
        Remark(
          .neighbourPersonalCare, match.id, [.record(match.helper)],
          suggestions: homeCare(near: match.asker, to: worker)))
    }
    let most = settings.neighbourMonths
    if let started = match.started, isMoreThan(most, since: started, on: today) {
      remarks.append(
        Remark(.neighbourForLong, match.id, [.record(match.helper), .day(started)]))
    } else if let months = match.months, months > most {
      remarks.append(
        Remark(.neighbourForLong, match.id, [.record(match.helper), .count(months)]))
    }
    return remarks
  }

  /// That the two met, or went on, before the makelaar spoke to both (R41, `S4:1616-1619`).
  private func talkRemarks(on match: Match) -> [Remark] {
    guard match.status == .introduced || match.status.isUnderWay else { return [] }
    let missing =
      (match.askerSpoken == nil ? [match.asker] : [])
      + (match.helperSpoken == nil ? [match.helper] : [])
    return missing.isEmpty
      ? [] : [Remark(.notSpokenToBoth, match.id, missing.map(Fact.record))]
  }

  /// That nobody is named to whom the one who helps can turn, once it goes on. Not for what
  /// neighbours, friends and family do by themselves (R73, `S4:2944-2949`, `S3:594-605`,
  /// `S0:293`).
  private func guideRemarks(on match: Match, _ today: Day) -> [Remark] {
    let guides = [match.guide, residents[match.helper]?.volunteer?.guide]
    guard match.status.isUnderWay, !guides.contains(where: { $0?.isBlank == false }),
      !isNeighbourly(match, on: today), !isAmongOwn(match, on: today)
    else { return [] }
    return [Remark(.guideMissing, match.id, [.record(match.helper)])]
  }

  /// Whether somebody helps as a neighbour: as they stand in a living contact, or by their street when
  /// they are nothing closer.
  private func isNeighbourly(_ match: Match, on today: Day) -> Bool {
    let ties = livingContacts(between: match.asker, and: match.helper, on: today)
    if ties.contains(where: { $0.relation == Codes.neighbour }) { return true }
    let isOwn = ties.contains { $0.relation.map(Codes.ownPeople.contains) == true }
    guard !isOwn, let asker = residents[match.asker],
      let helper = residents[match.helper], asker.wijk == helper.wijk,
      let street = asker.street, !street.isBlank
    else { return false }
    return street.plainName == helper.street?.plainName
  }

  private func isAmongOwn(_ match: Match, on today: Day) -> Bool {
    livingContacts(between: match.asker, and: match.helper, on: today)
      .contains { $0.relation.map(Codes.closeRelations.contains) == true }
  }
}

// MARK: Trying again

extension Caseload {
  /// A match that stopped, to be tried again: for the same question and the same reason, with the
  /// one before it named; nil when it goes on, was done, or is being tried already (R53, E11,
  /// `S2:270`). It has no identity yet, and the helper may be somebody else.
  public func tryingAgain(_ match: Match) -> Match? {
    let isTried = mentions(of: match.id).contains { matches[$0]?.again == match.id }
    guard match.status == .stopped, !isTried else { return nil }
    var again = Match()
    again.sort = match.sort
    again.tasks = match.tasks
    again.asker = match.asker
    again.helper = match.helper
    again.question = match.question
    again.offer = match.offer
    again.hoursPerWeek = match.hoursPerWeek
    again.months = match.months
    again.guide = match.guide
    again.owner = match.owner
    again.again = match.id
    return again
  }

  /// A referral that did not work out, to be offered again with the same reason; nil when it may
  /// have helped, when nobody was reached for another cause, when the signaal is closed, or when
  /// another referral of it is open (R53, E11, `S2:270`). It has no identity yet.
  public func tryingAgain(_ referral: Referral) -> Referral? {
    let outcomes: [Outcome] = [.failed, .unreached, .noPlace]
    guard referral.status == .finished,
      let outcome = referral.outcome.flatMap(Outcome.init(rawValue:)), outcomes.contains(outcome),
      signalen[referral.signaal]?.status.isOpen == true, openReferral(of: referral.signaal) == nil
    else { return nil }
    var again = Referral()
    again.signaal = referral.signaal
    again.resident = referral.resident
    again.to = referral.to
    again.level = referral.level
    again.owner = referral.owner
    again.reason = referral.reason
    again.wish = referral.wish
    again.nearLooked = referral.nearLooked
    again.togetherLooked = referral.togetherLooked
    again.parts = referral.parts
    again.support = referral.support
    again.area = referral.area
    again.step = referral.step
    again.ground = referral.ground
    return again
  }
}
