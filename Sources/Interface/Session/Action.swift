public import Resources
public import Canvas

/// What a key can do. The raw value is its stable name.
public enum Action: String, CaseIterable, Sendable {
  case screenToday, screenSignalen, screenReferrals, screenKaart, screenWaakvlammen
  case screenResidents, screenWijken, nextList, previousList
  case showPlans, showBoard, showMatches, showContacts, showGroups, showHouseholds, showCarers
  case showVolunteers, showTalks, showKwesties, showPromises, showStories, showIndicators
  case showWorkers, showPatterns, showGaps, showCoverage, showFragile, showApart, showShifts
  case showThanks, onlyMine
  case up, down, pageUp, pageDown, first, last
  case open, back, nextPane, previousPane
  case filter, facets, mark, markAll
  case quickSignaal, new, edit, editLong, thread
  case undo, redo, palette, help, hide, redraw, suspend, quit
  case triage, triageResident, refer, feedback, conversation, lightWaakvlam, safety, closeSignaal
  case joinSignaal
  case accept, giveBack, raise, lower, finish
  case checkCard, referHere, openNow, showMap, mergeCards
  case momentOk, momentAttention, momentRelapse, momentUnreached, endWaakvlam
  case overrule
  case keepPromise
  case newResident, newContact, newKaart, newWaakvlam, newHousehold, newGroup, newPlan
  case newTalk, newPosting, newMatch, newKwestie, newPromise, newStory, newIndicator, newWorker,
    newGebied,
    newInitiative
  case makePromise, tellStory, raiseKwestie, escalate, changeSettings
  case measure, makePlan, makePosting, household, thank, noteCare, noteVolunteer
  case addPart, extendPlan, evaluatePlan, endPlan
  case findMatch, closePosting, nextStage, matchAgain, endMatch
  case evaluateKwestie, decideKwestie, levelUp, levelDown, closeKwestie
  case pause, changeHolder, addMembers, tickLetGo
}

/// What the selected row is: it decides what the letters do.
public enum Context: String, CaseIterable, Sendable {
  case signaal, referral, voorziening, waakvlam, contact, promise
  case resident, household, group, plan, posting, match, wijk, kwestie, story, indicator, worker
  case talk, care

  /// The list with rows of this kind.
  var list: Screen {
    switch self {
    case .signaal: .signalen
    case .referral: .referrals
    case .voorziening: .kaart
    case .waakvlam: .waakvlammen
    case .contact: .contacts
    case .promise: .promises
    case .resident: .residents
    case .household: .households
    case .group: .groups
    case .plan: .plans
    case .posting: .board
    case .match: .matches
    case .wijk: .wijken
    case .kwestie: .kwesties
    case .story: .stories
    case .indicator: .indicators
    case .worker: .workers
    case .talk: .talks
    case .care: .carers
    }
  }
}

/// One row of the action catalogue: everything there is to know about an action, in one place.
///
/// The keymap, the line of hints, the help, the palette and the chapter on keys all come from it.
public struct CatalogueEntry: Sendable {
  /// The action.
  public let action: Action
  /// What it does, as an imperative.
  public let phrase: Phrase
  /// A word or two for the line of hints; nil keeps it out of there.
  public let hint: Phrase?
  /// The part of the help it stands in.
  public let group: ActionGroup
  /// The rows it works on; nil works everywhere.
  public let contexts: Set<Context>?
  /// The keys that call it.
  public let keys: [Key]
  /// Whether it changes data.
  public let changes: Bool

  /// The list where it can be done; nil when it can be done everywhere.
  var list: Screen? {
    Context.allCases.first { contexts?.contains($0) == true }?.list
  }
}

/// A part of the help.
public enum ActionGroup: Int, CaseIterable, Sendable {
  case moving, everywhere, signaal, referral, voorziening, waakvlam, resident, network, plan
  case match, wijk

  /// The part with what is done to a row first of all.
  static func of(_ context: Context?) -> ActionGroup? {
    switch context {
    case .signaal: .signaal
    case .referral: .referral
    case .voorziening: .voorziening
    case .waakvlam: .waakvlam
    case .contact, .group: .network
    case .resident, .household, .talk, .care: .resident
    case .plan: .plan
    case .posting, .match: .match
    case .wijk, .kwestie, .story, .indicator, .worker: .wijk
    case .promise, nil: nil
    }
  }

  /// The heading of the part.
  public var title: Phrase {
    switch self {
    case .moving: Texts.groupMoving
    case .everywhere: Texts.groupEverywhere
    case .signaal: Texts.screenSignalen
    case .referral: Texts.screenReferrals
    case .voorziening: Texts.screenKaart
    case .waakvlam: Texts.screenWaakvlammen
    case .resident: Texts.screenResidents
    case .network: Texts.screenContacts
    case .plan: Texts.screenPlans
    case .match: Texts.screenBoard
    case .wijk: Texts.screenWijk
    }
  }
}
