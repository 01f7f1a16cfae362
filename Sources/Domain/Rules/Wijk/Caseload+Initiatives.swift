extension Caseload {
  /// Small parties that need something and where nobody looked for longer than the settings say, or
  /// ever (R51, S4:667-680): never looked first, then by the day somebody last did.
  public func smallPartiesToHelp(on today: Day, to worker: ID?) -> [ID] {
    voorzieningen.rows
      .filter { isVisible($0, to: worker) && !needsRemarks(of: $0, on: today).isEmpty }
      .sorted {
        ($0.details?.needsLooked ?? Day.first, $0.id)
          < ($1.details?.needsLooked ?? Day.first, $1.id)
      }
      .map(\.id)
  }

  /// That a small party needs something and nobody looked since (R51, S4:667-680). Looking exactly so
  /// many days ago as the settings say is still in time; who may stay small or stopped is left alone.
  func needsRemarks(of card: Voorziening, on today: Day) -> [Remark] {
    guard let details = card.details, details.isSmall == true, !details.needs.isEmpty,
      details.mayStaySmall != true, card.activity != .stopped
    else { return [] }
    if let looked = details.needsLooked, today - looked <= settings.needsDays { return [] }
    let since = details.needsLooked.map { [Fact.day($0)] } ?? []
    return [Remark(.needsNotLooked, card.id, [.codes(details.needs)] + since)]
  }

  /// The question whether to let go of an initiative that a worker accompanies for longer than the
  /// settings say (R52, S2:125; S4:523-525, 1229-1230). Exactly so many months is not longer.
  func lettingGoRemarks(of card: Voorziening, on today: Day) -> [Remark] {
    guard let initiative = card.initiative, let since = initiative.guidedSince,
      initiative.letGo == nil, initiative.phase != .stopped, card.activity != .stopped,
      let until = since.adding(months: settings.guideMonths), until < today
    else { return [] }
    let guide = initiative.guide.map { [Fact.record($0)] } ?? []
    return [Remark(.initiativeAccompaniedLong, card.id, [.day(since)] + guide)]
  }

  /// That nothing follows on an activity for talent (R59, S4:3161-3169). On the last of the four
  /// phases nothing has to.
  func talentRemarks(of card: Voorziening) -> [Remark] {
    guard let phase = card.details?.talentPhase, !phase.isBlank, phase != Codes.lastTalentPhase,
      card.activity != .stopped, card.details?.talentNext?.isBlank != false
    else { return [] }
    return [Remark(.talentNextMissing, card.id, [.codes([phase])])]
  }

  /// The places there are in one of these wijken, those with room to lend first and then by name:
  /// first what is there, before something new (R62, S0:461, 486, 492; S0:448).
  public func existingPlaces(in wijken: [String], to worker: ID?) -> [ID] {
    voorzieningen.rows
      .filter { card in
        card.isPlace && card.activity == .active && card.wijken.contains(where: wijken.contains)
          && isVisible(card, to: worker)
      }
      .sorted { ($0.lendsRoom ? 0 : 1, $0.name, $0.id) < ($1.lendsRoom ? 0 : 1, $1.name, $1.id) }
      .map(\.id)
  }

  /// Where an initiative that asks for room could go (R62, S0:461, 486, 492; S0:448).
  func placeRemarks(of card: Voorziening, to worker: ID?) -> [Remark] {
    guard card.details?.needs.contains(Codes.needsRoom) == true, card.activity != .stopped
    else { return [] }
    let places = existingPlaces(in: card.wijken, to: worker).filter { $0 != card.id }
    return places.isEmpty ? [] : [Remark(.existingPlaces, card.id, suggestions: places)]
  }
}

extension Voorziening {
  /// Whether it is a place where something can be held.
  var isPlace: Bool { sort == Codes.place || details?.placeKind?.isBlank == false || lendsRoom }
  /// Whether it has room to lend.
  fileprivate var lendsRoom: Bool { details?.roomToLend?.isBlank == false }
}
