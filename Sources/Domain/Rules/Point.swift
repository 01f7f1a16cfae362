/// What remarks can say, each belonging to one rule. The raw value is stable: it is the name in
/// `--json`, and the text is looked up by it.
public enum Point: String, CaseIterable, Sendable {
  // Where a question goes: routes, support and plans.
  case somethingNearer
  case togetherPossible
  case secondLineDirectly

  // People: mantelzorgers, volunteers and matches.

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

  /// The number of the rule it belongs to.
  var ruleNumber: Int {
    switch self {
    // Where a question goes: routes, support and plans.
    case .somethingNearer: 2
    case .togetherPossible: 3
    case .secondLineDirectly: 19

    // People: mantelzorgers, volunteers and matches.

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
    }
  }
}
