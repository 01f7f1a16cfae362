public import Domain
public import Resources

extension Change {
  /// What is said when it is saved.
  public var phrase: Phrase { Change.phrase(named: name) }

  /// What is said when the action of that name is saved, undone or redone.
  public static func phrase(named name: String) -> Phrase {
    knownPhrase(named: name) ?? Texts.savedAnything
  }

  /// The same; nil for a name that is not one of an action.
  public static func knownPhrase(named name: String) -> Phrase? {
    phrases[name] ?? plainPhrase(named: name)
  }

  /// Of a record without a course of its own: its kind, and that it was added or changed.
  private static func plainPhrase(named name: String) -> Phrase? {
    for (ending, pattern) in [("Added", Texts.savedAdded), ("Edited", Texts.savedEdited)]
    where name.hasSuffix(ending) {
      guard let kind = Kind(rawValue: String(name.dropLast(ending.count))) else { continue }
      let word = kind.phrase
      return Phrase(
        pattern.text(.nl, [word.nl]).capitalised, pattern.text(.en, [word.en]).capitalised)
    }
    return nil
  }

  private static let phrases: [String: Phrase] = [
    "signaalReceived": Texts.savedSignaal,
    "signaalEdited": Texts.savedSignaalEdit,
    "conversationHeld": Texts.savedConversation,
    "feedbackGiven": Texts.savedFeedback,
    "told": Texts.savedFeedback,
    "signaalClosed": Texts.savedClosed,
    "signaalDeclined": Texts.savedDeclined,
    "signaalJoined": Texts.savedJoined,
    "signaalParted": Texts.savedParted,
    "voorzieningenMerged": Texts.savedMerged,
    "referralOffered": Texts.savedReferral,
    "referralAccepted": Texts.savedAccepted,
    "referralReturned": Texts.savedReturned,
    "referralRaised": Texts.savedRaised,
    "referralLowered": Texts.savedLowered,
    "referralNoted": Texts.savedConversation,
    "referralFinished": Texts.savedFinished,
    "waakvlamLit": Texts.savedLit,
    "waakvlamEdited": Texts.savedWaakvlamEdit,
    "momentLogged": Texts.savedMoment,
    "waakvlamEnded": Texts.savedPutOut,
    "voorzieningAdded": Texts.savedKaart,
    "voorzieningEdited": Texts.savedKaartEdit,
    "voorzieningChecked": Texts.savedChecked,
    "voorzieningenImported": Texts.savedImport,
    "residentAdded": Texts.savedResident,
    "residentEdited": Texts.savedResidentEdit,
    "groupAdded": Texts.savedGroup,
    "contactAdded": Texts.savedContact,
    "contactKindOverruled": Texts.savedKind,
    "workerAdded": Texts.savedWorker,
    "wijkAdded": Texts.savedWijk,
    "waakvlamPaused": Texts.savedPaused,
    "waakvlamResumed": Texts.savedResumed,
    "holderStopped": Texts.savedHolderStopped,
    "holderFound": Texts.savedHolderFound,
    "waakvlamRelit": Texts.savedLit,
    "planAgreed": Texts.savedPlan,
    "planExtended": Texts.savedPlanExtended,
    "planNoted": Texts.savedConversation,
    "planEvaluated": Texts.savedLooked,
    "planEnded": Texts.savedPlanEnded,
    "matchProposed": Texts.savedMatch,
    "matchMoved": Texts.savedMatchMoved,
    "matchNoted": Texts.savedConversation,
    "matchEnded": Texts.savedMatchEnded,
    "postingClosed": Texts.savedPostingClosed,
    "kwestieRaised": Texts.savedKwestie,
    "kwestieLevelled": Texts.savedKwestieLevel,
    "kwestieEvaluated": Texts.savedLooked,
    "kwestieDecided": Texts.savedDecision,
    "kwestieClosed": Texts.savedKwestieClosed,
    "promiseMade": Texts.savedPromise,
    "promiseKept": Texts.savedKept,
  ]
}

extension Refusal {
  /// The sentence for the user: what is wrong, and what to do.
  public func sentence(_ language: Language, name: (ID) -> String = { _ in "" }) -> String {
    switch self {
    case .notFound: Texts.refusedNotFound.text(language)
    case .alreadyExists: Texts.refusedAlreadyExists.text(language)
    case .textMissing: Texts.refusedTextMissing.text(language)
    case .nameMissing: Texts.refusedNameMissing.text(language)
    case .unknownWijk(let name): Texts.refusedUnknownWijk.text(language, [name])
    case .reasonMissing: Texts.refusedReasonMissing.text(language)
    case .proposalMissing: Texts.refusedProposalMissing.text(language)
    case .unknownReceiver: Texts.refusedUnknownReceiver.text(language)
    case .signaalEnded: Texts.refusedSignaalEnded.text(language)
    case .sameSignaal: Texts.refusedSameSignaal.text(language)
    case .referralRuns: Texts.refusedReferralRuns.text(language)
    case .alreadyAccepted: Texts.refusedAlreadyAccepted.text(language)
    case .alreadyReturned: Texts.refusedAlreadyReturned.text(language)
    case .alreadyFinished: Texts.refusedAlreadyFinished.text(language)
    case .noFurtherLevel: Texts.refusedNoFurtherLevel.text(language)
    case .waakvlamEnded: Texts.refusedWaakvlamEnded.text(language)
    case .alreadyBurning: Texts.refusedAlreadyBurning.text(language)
    case .holderMissing: Texts.refusedHolderMissing.text(language)
    case .sameEnds: Texts.refusedSameEnds.text(language)
    case .sameCards: Texts.refusedSameCards.text(language)
    case .offListApart: Texts.refusedOffListApart.text(language)
    case .alreadyKept: Texts.refusedAlreadyKept.text(language)
    case .dayInFuture(let day):
      Texts.refusedDayInFuture.text(language, [day.words(language)])
    case .endsBeforeStart(let day):
      Texts.refusedEndsBeforeStart.text(language, [day.words(language)])
    case .outOfRange(let name, let range):
      Texts.refusedOutOfRange.text(
        language, [name, String(range.lowerBound), String(range.upperBound)])
    case .inAnotherHousehold(let member, let household):
      Texts.refusedInAnotherHousehold.text(language, [name(member), name(household)])
    case .nobodyInIt: Texts.refusedNobodyInIt.text(language)
    case .nothingFilledIn: Texts.refusedNothingFilledIn.text(language)
    case .riskOfOnePerson: Texts.refusedRiskOfOnePerson.text(language)
    case .nameIsFixed(let name): Texts.refusedNameIsFixed.text(language, [name])
    case .waakvlamBurns: Texts.refusedWaakvlamBurns.text(language)
    case .notResting: Texts.refusedNotResting.text(language)
    case .missedIsComputed: Texts.refusedMissedIsComputed.text(language)
    case .nothingChanged: Texts.refusedNothingChanged.text(language)
    }
  }
}

extension Session {
  /// The sentence for a refusal.
  func say(_ refusal: Refusal) -> String {
    if case .outOfRange(let field, let range) = refusal {
      return Refusal.outOfRange(say(RecordFields.label(of: field)), range).sentence(language)
    }
    return refusal.sentence(language, name: caseload.name(of:))
  }
}

extension Voorziening {
  /// What becomes narrower of a card that this one is put together with.
  public func narrows(_ kept: Voorziening) -> [Phrase] {
    (visibility == .team && kept.visibility == .open ? [Texts.nowForTeam] : [])
      + (hasConfidentialPlace && !kept.hasConfidentialPlace ? [Texts.nowSecretPlace] : [])
  }
}
