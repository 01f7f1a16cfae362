public import Resources

/// A list, which stands alone or beside others under one digit.
public enum Screen: Int, CaseIterable, Sendable {
  case today = 1
  case signalen, referrals, kaart, waakvlammen, residents, wijken
  case plans, board, matches
  case contacts, groups, households, carers, volunteers, talks
  case kwesties, promises, stories, indicators, workers

  /// The digit under which it stands.
  public var digit: Int {
    switch self {
    case .plans, .board, .matches: Screen.referrals.rawValue
    case .contacts, .groups, .households, .carers, .volunteers, .talks: Screen.residents.rawValue
    case .kwesties, .promises, .stories, .indicators, .workers: Screen.wijken.rawValue
    default: rawValue
    }
  }

  /// The first list of every digit.
  public static let tabs: [Screen] = [
    .today, .signalen, .referrals, .kaart, .waakvlammen, .residents, .wijken,
  ]

  /// All lists under the same digit, in their order.
  var siblings: [Screen] { Screen.allCases.filter { $0.digit == digit } }

  /// The next list under the same digit, or the one before.
  func sibling(_ step: Int) -> Screen {
    let all = siblings
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + step + all.count) % all.count]
  }

  /// Whether it is one of the three panes that stand stacked on a wide screen.
  var isStacked: Bool { self == .signalen || self == .referrals || self == .kaart }

  /// The name on the tab of its digit.
  public var title: Phrase {
    switch Screen.tabs[digit - 1] {
    case .today: Texts.screenToday
    case .signalen: Texts.screenSignalen
    case .referrals: Texts.screenReferrals
    case .kaart: Texts.screenKaart
    case .waakvlammen: Texts.screenWaakvlammen
    case .residents: Texts.screenNetwork
    default: Texts.screenWijk
    }
  }

  /// Its name on the tab where there is little room.
  var shortTitle: Phrase {
    switch Screen.tabs[digit - 1] {
    case .referrals: Texts.screenReferralsShort
    case .kaart: Texts.screenKaartShort
    default: title
    }
  }

  /// Its own name, beside those under the same digit.
  public var name: Phrase {
    switch self {
    case .today, .signalen, .referrals, .kaart, .waakvlammen: title
    case .plans: Texts.screenPlans
    case .board: Texts.screenBoard
    case .matches: Texts.screenMatches
    case .residents: Texts.screenResidents
    case .contacts: Texts.screenContacts
    case .groups: Texts.screenGroups
    case .households: Texts.screenHouseholds
    case .carers: Texts.screenCarers
    case .volunteers: Texts.screenVolunteers
    case .talks: Texts.screenTalks
    case .wijken: Texts.screenWijken
    case .kwesties: Texts.screenKwesties
    case .promises: Texts.screenPromises
    case .stories: Texts.screenStories
    case .indicators: Texts.screenIndicators
    case .workers: Texts.screenWorkers
    }
  }

  /// What is said when it is empty.
  var empty: Phrase {
    switch self {
    case .today: Texts.emptyToday
    case .signalen: Texts.emptySignalen
    case .referrals: Texts.emptyReferrals
    case .kaart: Texts.emptyKaart
    case .waakvlammen: Texts.emptyWaakvlammen
    case .contacts: Texts.emptyNetwork
    case .carers: Texts.emptyCarers
    case .volunteers: Texts.emptyVolunteers
    case .workers, .wijken: Texts.emptyList
    default: Texts.emptyNewHere
    }
  }
}
