/// What remarks can say, each belonging to one rule. The raw value is stable: it is the name in
/// `--json`, and the text is looked up by it.
public enum Point: String, CaseIterable, Sendable {
  // Where a question goes: routes, support and plans.
  case somethingNearer
  case togetherPossible
  case secondLineDirectly

  // People: mantelzorgers, volunteers and matches.

  // The wijk: cards, patterns, kwesties and figures.

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

    // People: mantelzorgers, volunteers and matches.

    // The wijk: cards, patterns, kwesties and figures.

    // Waakvlammen.
    case .whereToTurnMissing: 22
    case .nobodyInformed: 22
    case .missedMoment: 20
    case .holderWanted: 24
    }
  }
}
