public import Domain
public import Resources

/// Makes sentences of what the domain found; the screen and the commands say the same.
public struct Reasons: Sendable {
  let caseload: Caseload
  /// The names of the first few records, and how many more there are.
  public func few(_ ids: [ID], atMost most: Int = 3) -> String {
    let names = ids.prefix(most).map(caseload.name(of:)).joined(separator: ", ")
    let more = ids.count - most
    return more > 0 ? Texts.fewAndMore.text(language, [names, String(more)]) : names
  }

  /// The lists that codes stand in.
  public let reference: Reference
  public let language: Language

  /// Sentences about a caseload, with the words of its lists, in a language.
  public init(_ caseload: Caseload, _ reference: Reference, _ language: Language) {
    self.caseload = caseload
    self.reference = reference
    self.language = language
  }

  /// Why a contact is of its kind: `bonding: allebei van De Haven`.
  public func words(_ judgement: ContactJudgement) -> String {
    let kind = judgement.kind.phrase.text(language)
    return "\(kind): \(words(judgement.reason))"
  }

  /// The reason alone.
  public func words(_ reason: ContactReason) -> String {
    switch reason {
    case .chosen: return Texts.whyChosen.text(language)
    case .institution(let id):
      let why =
        caseload.voorzieningen.contains(id) ? Texts.whyInstitution : Texts.whyActsForInstitution
      return why.text(language, [caseload.name(of: id)])
    case .bothInstitutions: return Texts.whyBothInstitutions.text(language)
    case .relation(let code): return label(reference.relations, code)
    case .sharedGroup(let id): return Texts.whySharedGroup.text(language, [caseload.name(of: id)])
    case .differentGroups(let one, let other):
      return Texts.whyDifferentGroups.text(
        language, [caseload.name(of: one), caseload.name(of: other)])
    case .supposed(let code):
      return Texts.whySupposed.text(language, [label(reference.relations, code)])
    case .notKnown: return Texts.whyNotKnown.text(language)
    }
  }

  /// Why somebody is suggested.
  public func words(_ line: Advice.Line) -> String {
    line.reasons.map(words).joined(separator: " · ")
  }

  private func words(_ reason: Advice.Reason) -> String {
    switch reason {
    case .livingContact(let kind, let relation, let strength):
      let parts =
        relation.list.map { label(reference.relations, $0) }
        + strength.list.map { $0.phrase.text(language) } + [kind.phrase.text(language)]
      return parts.joined(separator: ", ")
    case .themes(let codes):
      return codes.map { label(reference.themes, $0) }.joined(separator: ", ")
    case .inWijk(let wijk): return Texts.adviceInWijk.text(language, [wijk])
    case .citywide: return Texts.adviceCitywide.text(language)
    case .withoutIndication: return Texts.adviceFreeEntry.text(language)
    case .collective: return Texts.adviceCollective.text(language)
    case .free: return Texts.adviceFree.text(language)
    case .deskForYouth: return Texts.adviceYouthDesk.text(language)
    case .desk: return Texts.adviceDesk.text(language)
    case .parenting(let step): return step.phrase.text(language)
    case .onlyThroughWijkteam: return Texts.adviceOnlyThroughWijkteam.text(language)
    case .givesRest: return Texts.adviceGivesRest.text(language)
    case .notChecked: return Texts.adviceNotChecked.text(language)
    }
  }

  /// Why nobody stands at a step.
  public func words(_ skipped: Advice.Skipped) -> String {
    let why =
      switch skipped.why {
      case .noContact: Texts.skippedNoContact
      case .nobodyNamed: Texts.skippedNobodyNamed
      case .noTheme: Texts.skippedNoTheme
      case .noCard: Texts.skippedNoCard
      }
    return "\(skipped.level.phrase.text(language)): \(why.text(language))"
  }

  /// What happened, in a line of a thread.
  public func words(_ event: Thread.Event) -> String {
    switch event {
    case .received(let informant):
      informant.map { Texts.eventReceivedFrom.text(language, [$0]) }
        ?? Texts.eventReceived.text(language)
    case .noted(let act): noted(act)
    case .talked(let present, let agreed):
      ([Texts.eventConversation.text(language)]
        + (present.isEmpty
          ? [] : [Texts.eventWith.text(language, [present.joined(separator: ", ")])])
        + (agreed.map { [Texts.eventAgreed.text(language, [$0])] } ?? [])).joined(separator: " · ")
    case .called(let who): Texts.eventCalled.text(language, [who])
    case .offered(let to, let with):
      ([Texts.eventOffered.text(language, [to.map(caseload.name(of:)) ?? "–"])]
        + (with.map { [Texts.eventWalksAlong.text(language, [$0])] } ?? []))
        .joined(separator: " · ")
    case .returned(let proposal): Texts.eventReturned.text(language, [proposal])
    case .accepted: Texts.eventAccepted.text(language)
    case .finished(let outcome):
      Texts.eventFinished.text(language, [label(reference.outcomes, outcome ?? "")])
    case .closed: Texts.eventClosed.text(language)
    case .declined: Texts.eventDeclined.text(language)
    case .feedback(let to): Texts.eventFeedback.text(language, [to ?? "–"])
    case .lit(let holder, .onCall): Texts.eventLitOnCall.text(language, [holder])
    case .lit(let holder, let risk):
      Texts.eventLit.text(language, [holder, risk.phrase.text(language)])
    case .moment(let verdict): Texts.eventMoment.text(language, [verdict.phrase.text(language)])
    case .rested(let until): Texts.eventRested.text(language, [until.words(language)])
    case .handedOver(let from, let to?): Texts.eventHandedOver.text(language, [from, to])
    case .handedOver(let from, nil): Texts.eventHolderStopped.text(language, [from])
    case .putOut: Texts.eventPutOut.text(language)
    case .measured(let low):
      (low.isEmpty ? Texts.routeNoDomains : Texts.routeDomains).text(
        language, [low.map { reference.label("zrmDomains", $0, language) }.joined(separator: ", ")])
    case .planned(let goal): Texts.eventPlanned.text(language, [goal ?? "–"])
    case .planJoined(let who, let about):
      ([Texts.eventPlanJoined.text(language, [who])]
        + (about.map { [Texts.partFor.text(language, [caseload.name(of: $0)])] } ?? []))
        .joined(separator: " ")
    case .planExtended(let until):
      Texts.eventPlanExtended.text(language, [until.words(language)])
    case .planEnded(let outflow):
      Texts.eventPlanEnded.text(
        language, [outflow.map { reference.label("outflows", $0, language) } ?? "–"])
    case .promised(let who, let due):
      Texts.eventPromised.text(language, [who, due.words(language)])
    case .kept: Texts.eventKept.text(language)
    }
  }

  private func noted(_ act: String?) -> String {
    switch act {
    case "conversation": Texts.eventConversation.text(language)
    case "raised": Texts.eventRaised.text(language)
    case "lowered": Texts.eventLowered.text(language)
    default: Texts.eventNote.text(language)
    }
  }

  /// A count in words that let nobody be recognised (R67).
  public func words(_ few: Few) -> String {
    switch few {
    case .none: Texts.countNone.text(language)
    case .few: Texts.countFew.text(language)
    case .exact(let count): String(count)
    }
  }

  /// The words for a code; an unknown code is shown as it is.
  public func label<Entry: Coded>(_ list: [Entry], _ code: String) -> String {
    guard let entry = list.term(code) else { return code }
    return language == .nl ? entry.nl : entry.en
  }
}
