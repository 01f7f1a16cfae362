/// What remarks can say, each belonging to one rule. The raw value is stable: it is the name in
/// `--json`, and the text is looked up by it.
public enum Point: String, CaseIterable, Sendable {
  // Where a question goes: routes, support and plans.
  case somethingNearer
  case togetherPossible
  case secondLineDirectly
  case wijkteamDirectly
  case deskLastTalk
  case deskMoreTalks
  case supportNearEnd
  case supportOverTerm
  case firstLineNearEnd
  case firstLineOverTerm
  case coachingSixMonths
  case lettingGo
  case thirdPersonNotAsked
  case mediatorPossible
  case carerNotThere
  case anotherPlan
  case regisseurMissing
  case mixNotExplored
  case emergencyMissing
  case generalDayActivities
  case noCarer

  // People: mantelzorgers, volunteers and matches.
  case reciprocityNotAsked
  case careTooMuch
  case careManyHours
  case careDerailed
  case youngCarer
  case neighbourPersonalCare
  case neighbourForLong
  case helpOverOwnLimit
  case manyMatches
  case notSpokenToBoth
  case returnHindersWork
  case returnMoreHours
  case placeNotAdditional
  case returnStepTooFar
  case contributorsNotTold
  case guideMissing

  // The wijk: cards, patterns, kwesties and figures.
  case feedbackOwed
  case doingNothingUnexplained
  case signalenRepeat
  case noOffer
  case noOfferForChildren
  case cardNeverChecked
  case cardNotChecked
  case contactPersonLeft
  case functionalitiesMissing
  case publicPlaceMissing
  case makelaarMissing
  case volunteerBrokerMissing
  case carerBrokerMissing
  case effortUnexplained
  case indicatorMakersMissing
  case indicatorActivitiesMissing
  case storyMissing
  case perspectivesMissing
  case needsNotLooked
  case initiativeAccompaniedLong
  case voicesNotHeard
  case strongVoiceOnly
  case evaluationDue
  case onlyThroughLeaver
  case successorMissing
  case fragileTie
  case talentNextMissing
  case existingPlaces
  case partnersNotSpoken
  case volunteerOverviewMissing
  case carerOverviewMissing
  case carerFunctionsMissing
  case youthWorkInWijkteam

  // Waakvlammen.
  case whereToTurnMissing
  case nobodyInformed
  case missedMoment
  case holderWanted

  /// The number of the rule it belongs to.
  var ruleNumber: Int {
    switch self {
    // Where a question goes: routes, support and plans.
    case .somethingNearer: 2
    case .togetherPossible: 3
    case .secondLineDirectly: 19
    case .wijkteamDirectly: 6
    case .deskLastTalk, .deskMoreTalks: 4
    case .supportNearEnd, .supportOverTerm: 8
    case .firstLineNearEnd, .firstLineOverTerm: 10
    case .coachingSixMonths: 11
    case .lettingGo: 9
    case .thirdPersonNotAsked, .mediatorPossible, .carerNotThere: 16
    case .anotherPlan, .regisseurMissing: 17
    case .mixNotExplored: 18
    case .emergencyMissing: 64
    case .generalDayActivities: 69
    case .noCarer: 75

    // People: mantelzorgers, volunteers and matches.
    case .reciprocityNotAsked: 12
    case .careTooMuch: 14
    case .careManyHours: 14
    case .careDerailed: 14
    case .youngCarer: 15
    case .neighbourPersonalCare: 38
    case .neighbourForLong: 38
    case .helpOverOwnLimit: 39
    case .manyMatches: 39
    case .notSpokenToBoth: 41
    case .returnHindersWork: 42
    case .returnMoreHours: 42
    case .placeNotAdditional: 43
    case .returnStepTooFar: 68
    case .contributorsNotTold: 72
    case .guideMissing: 73

    // The wijk: cards, patterns, kwesties and figures.
    case .feedbackOwed: 28
    case .doingNothingUnexplained: 29
    case .signalenRepeat: 31
    case .noOffer, .noOfferForChildren: 32
    case .cardNeverChecked, .cardNotChecked, .contactPersonLeft: 33
    case .functionalitiesMissing: 34
    case .publicPlaceMissing: 35
    case .makelaarMissing, .volunteerBrokerMissing, .carerBrokerMissing: 36
    case .effortUnexplained: 37
    case .indicatorMakersMissing, .indicatorActivitiesMissing: 48
    case .storyMissing: 49
    case .perspectivesMissing, .voicesNotHeard, .strongVoiceOnly: 50
    case .needsNotLooked: 51
    case .initiativeAccompaniedLong: 52
    case .evaluationDue: 55
    case .onlyThroughLeaver, .successorMissing: 56
    case .fragileTie: 57
    case .talentNextMissing: 59
    case .existingPlaces: 62
    case .partnersNotSpoken: 70
    case .volunteerOverviewMissing, .carerOverviewMissing, .carerFunctionsMissing: 71
    case .youthWorkInWijkteam: 77

    // Waakvlammen.
    case .whereToTurnMissing: 22
    case .nobodyInformed: 22
    case .missedMoment: 20
    case .holderWanted: 24
    }
  }
}
