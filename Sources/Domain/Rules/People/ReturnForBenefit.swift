extension Caseload {
  /// What there is to think of in a tegenprestatie; it is private and never a target.
  ///
  /// That it stands in the way of work, or takes more hours a week than the setting (R42,
  /// `S4:1671-1681`, `S4:3178-3180`); that a place where they are does not say that its work is
  /// additional (R43, `S4:1691-1692`); and that it is a step too far as yet: agree on something
  /// smaller, with the wijkteam, or from there with a huisarts or a specialist (R68,
  /// `S4:1704-1708`).
  public func returnRemarks(about resident: ID, on today: Day, to worker: ID?) -> [Remark] {
    guard let record = residents[resident], let volunteer = record.volunteer,
      volunteer.returnsBenefit == true
    else { return [] }
    var remarks: [Remark] = []
    if volunteer.hindersWork == true { remarks.append(Remark(.returnHindersWork, resident)) }
    if let hours = volunteer.returnHours, hours > settings.returnHours {
      remarks.append(
        Remark(.returnMoreHours, resident, [.count(hours), .count(settings.returnHours)]))
    }
    for place in returnPlaces(of: record, volunteer, on: today, to: worker)
    where place.takesOthersWork {
      remarks.append(Remark(.placeNotAdditional, resident, [.record(place.id)]))
    }
    if volunteer.stepTooFar == true {
      let kinds = isWithWijkteam(resident) ? Codes.specialists : [Codes.wijkteam]
      let cards = suggestedCards(in: record.wijk, to: worker) {
        $0.subkind.flatMap(kinds.firstIndex)
      }
      remarks.append(Remark(.returnStepTooFar, resident, suggestions: cards))
    }
    return remarks
  }

  /// That a place to take part does not say that its work is additional: it may take nobody's job
  /// (R43, `S4:1691-1692`).
  public func placeRemarks(about card: ID, to worker: ID?) -> [Remark] {
    guard let record = voorzieningen[card], isVisible(record, to: worker), record.takesOthersWork
    else { return [] }
    return [Remark(.placeNotAdditional, card, [.record(card)])]
  }

  /// The hours a week of the tegenprestaties of some residents together, as far as noted: only for
  /// a worker who asks for it (R42).
  public func returnHours(of residents: [ID]) -> Int {
    residents.compactMap { self.residents[$0]?.volunteer }
      .filter { $0.returnsBenefit == true }
      .compactMap(\.returnHours).map(weekHours).reduce(0, +)
  }

  /// The places where somebody is active: by a living contact, or named among the organisations.
  private func returnPlaces(
    of resident: Resident, _ volunteer: Volunteering, on today: Day, to worker: ID?
  ) -> [Voorziening] {
    let tied = Set(
      contacts(of: resident.id).filter { isLiving($0, on: today) }
        .map { $0.other(than: resident.id) })
    let named = Set(volunteer.organisations.map(\.plainName))
    return voorzieningen.rows.filter { card in
      card.details?.isParticipationPlace == true && isVisible(card, to: worker)
        && (tied.contains(card.id) || named.contains(card.name.plainName))
    }
  }

  private func isWithWijkteam(_ resident: ID) -> Bool {
    mentions(of: resident).contains { id in
      if let plan = plans[id] {
        return plan.resident == resident && plan.status.isOpen && plan.support == .wijkteam
      }
      guard let referral = referrals[id], referral.resident == resident else { return false }
      return referral.level == .wijkteam && referral.status == .accepted
    }
  }
}

extension Voorziening {
  /// Whether it is a place to take part that does not say its work is additional (R43).
  var takesOthersWork: Bool {
    details?.isParticipationPlace == true && details?.isAdditional != true
  }
}
