import Domain
import Interface
import JSON
import Resources

extension Answer {
  /// What was stored about a referral, as it is now.
  mutating func stored(
    _ change: Change, referralNamed id: ID, _ computed: [JSONValue.Member] = [],
    in store: OpenStore
  ) {
    guard let referral = store.caseload.referrals[id] else { return }
    stored(change, referral, self.computed(referral, store) + computed, in: store)
  }

  /// To whom it went, or that somebody has to be chosen yet.
  mutating func sayReceiver(_ receiver: ID?, _ store: OpenStore) {
    if let receiver {
      say(Texts.saidNowTo, store.caseload.name(of: receiver))
    } else {
      say(Texts.saidChooseReceiver)
    }
  }

  /// What is not in the record: the name of the receiver, and the next step.
  func computed(_ referral: Referral, _ store: OpenStore) -> [JSONValue.Member] {
    let name = referral.to.map { JSONValue.string(store.caseload.name(of: $0)) }
    return [.init("toName", name ?? .null)]
      + next(store.caseload.nextStep(of: referral))
  }

  mutating func give(referrals: some Sequence<Referral>, in store: OpenStore) {
    func rank(_ referral: Referral) -> (Int, Int) {
      switch referral.status {
      case .returned: (0, referral.returns.last?.day.number ?? 0)
      case .offered: (1, referral.sent.number)
      case .accepted: (2, referral.accepted?.number ?? 0)
      case .finished: (3, -(referral.ended?.number ?? 0))
      }
    }
    let sorted = referrals.sorted {
      let (left, right) = (rank($0), rank($1))
      return (left.0, left.1, $0.id) < (right.0, right.1, $1.id)
    }
    list(sorted) { $0.give($1, $0.computed($1, store)) }
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let width = brief.width(sorted.map(\.id))
    for referral in sorted {
      let receiver =
        referral.to.map(store.caseload.name(of:)) ?? Texts.rowChooseReceiver.text(language)
      row(
        [
          (brief[referral.id], width),
          (referral.status.phrase.text(language), 8),
          (referral.sent.nearWords(store.today, language), 9),
          (receiver, 28),
        ], store.caseload.name(of: referral.resident ?? referral.signaal))
    }
    count(sorted.count)
  }

  mutating func show(_ referral: Referral, in store: OpenStore) {
    let caseload = store.caseload
    give(referral, computed(referral, store))
    guard !isJSON else { return }
    let signaal = caseload.signalen[referral.signaal]
    paragraph(referral.to.map(caseload.name(of:)) ?? Texts.rowChooseReceiver.text(language))
    line("")
    let brief = BriefIDs(caseload)
    field(Texts.fieldID, brief[referral.id])
    field(
      store.caseload.wishLabel(of: referral.resident ?? signaal?.about),
      store.caseload.asked(of: referral).text ?? Texts.wishNotAsked.text(language))
    field(Texts.fieldAbout, referral.resident.map(caseload.name(of:)))
    field(Texts.fieldText, signaal.map { "\(brief[$0.id]) · \($0.text)" })
    field(Texts.fieldStatus, referral.status.phrase.text(language))
    field(Texts.fieldLevel, referral.level.phrase.text(language))
    field(Texts.fieldReferReason, referral.reason)
    field(Texts.fieldSent, referral.sent.words(language))
    next(caseload.nextStep(of: referral), store)
    for back in referral.returns.reversed() {
      field(Texts.fieldReturned, "\(back.day.words(language)) · \(back.proposal)")
      field(Texts.fieldReturnReason, back.reason)
    }
    let reasons = store.reasons
    if let outcome = referral.outcome {
      field(Texts.fieldOutcome, reasons.label(store.reference.outcomes, outcome))
      field(Texts.fieldReason, referral.outcomeReason)
      let term = store.reference.outcomes.term(outcome)
      field(Texts.fieldProposal, language == .nl ? term?.nextNl : term?.nextEn)
    }
    if referral.status.isOpen {
      let checks = caseload.checks(
        for: referral, on: store.today, to: store.user?.id)
      for check in checks { paragraph("· " + reasons.words(check), indent: 2) }
    }
    notes(referral.log, Texts.headingLog)
  }
}
