import Domain
import Resources

/// Something that lies over the screen and takes the keys until it is closed.
enum Overlay: Equatable, Sendable {
  /// The one line in which a signaal is caught.
  case quick(QuickLine)
  /// The filter of the list below, as it is typed; `before` is what it was.
  case filter(LineField, before: ListState)
  /// A question that is answered by one line.
  case prompt(Prompt)
  /// Several fields.
  case form(Form)
  /// A choice of a few.
  case menu(Menu)
  /// Who could take it up, nearest first, with reasons.
  case picker(Picker)
  /// What to look at only.
  case facets(position: Int)
  /// Where the cards of the sociale kaart are.
  case map(MapState)
  /// The whole story of an item.
  case thread(ID, scroll: Int)
  /// A ZRM measurement, filled in with the digits.
  case measurement(Measuring)
  /// What the keys do.
  case help(scroll: Int)
  /// All that can be done, found by typing.
  case palette(LineField, position: Int)
  /// Nothing can be read until a key is pressed.
  case hidden
  /// Nothing can be read until the passphrase is typed; whether the last one was wrong.
  case locked(LineField, isWrong: Bool)

  /// The text that would be lost when it were closed now.
  var typed: String {
    switch self {
    case .quick(let line): line.field.text
    case .prompt(let prompt): prompt.field.text
    case .measurement(let measuring): measuring.isChanged ? " x" : ""
    case .form(let form): form.isChanged ? form.fields.map(\.field.text).joined() : ""
    default: ""
    }
  }
}

/// The line in which a signaal is caught, and where it goes from there.
struct QuickLine: Equatable, Sendable {
  var field = LineField()
  /// The resident it is about; it goes on to who could take it up.
  var about: ID?
  /// The card that it goes to.
  var card: ID?
  /// The talk in which it was asked.
  var talk: ID?
  /// The open signaal that it belongs to.
  var joining: ID?
  /// The line for which it was asked whether somebody is new.
  var asked: String?
  /// What Tab filled in last, and what it was chosen from: the next Tab takes the next.
  var filled: Filled?

  struct Filled: Equatable, Sendable {
    let found: [String]
    var place: Int
    /// The line as it was left.
    var text: String
  }
}

/// A question that is answered by one line.
struct Prompt: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case feedback([ID])
    case conversation([ID])
    case close([ID])
    case decline([ID])
    case outcome([ID], Outcome)
    case moment([ID], Verdict)
    case endWaakvlam([ID])
    case closePosting([ID])
    case endMatch(ID, finished: Bool)
    case endPlan(ID, String)
    case evaluate([ID])
    case level(ID, KwestieLevel)
    case closeKwestie([ID])
    case askAfter(ID)
    case saveSearch
  }

  let purpose: Purpose
  var field = LineField()

  /// The records that it is about.
  var subjects: [ID] {
    switch purpose {
    case .feedback(let ids), .conversation(let ids), .close(let ids), .decline(let ids),
      .outcome(let ids, _), .moment(let ids, _), .endWaakvlam(let ids),
      .closePosting(let ids), .evaluate(let ids), .closeKwestie(let ids):
      ids
    case .askAfter(let id), .endMatch(let id, _), .endPlan(let id, _),
      .level(let id, _):
      [id]
    case .saveSearch: []
    }
  }

  /// Whom it is said to be about when it is saved; an outcome says what comes next instead.
  var named: ID? {
    if case .outcome = purpose { return nil }
    return subjects.count == 1 ? subjects[0] : nil
  }

  /// What is asked.
  var question: Phrase {
    switch purpose {
    case .feedback: Texts.askFeedback
    case .conversation: Texts.askConversation
    case .close: Texts.askCloseReason
    case .decline: Texts.askDeclineReason
    case .outcome(_, let outcome):
      outcome.asksReason ? Texts.askOutcomeReason : Texts.askOutcomeLine
    case .moment(_, .relapse): Texts.askRelapse
    case .moment(_, .unreached): Texts.askUnreached
    case .moment: Texts.askMoment
    case .endWaakvlam: Texts.askEndWaakvlam
    case .closePosting: Texts.askClosePosting
    case .endMatch(_, true): Texts.askMatchFinished
    case .endMatch: Texts.askMatchStopped
    case .endPlan: Texts.askPlanEnd
    case .evaluate: Texts.askEvaluation
    case .level: Texts.askLevel
    case .closeKwestie: Texts.askCloseKwestie
    case .askAfter: Texts.askHowItGoes
    case .saveSearch: Texts.askSearchName
    }
  }
}

/// A choice of a few, by a key of its own or with the arrows.
struct Menu: Equatable, Sendable {
  enum Choice: Equatable, Sendable {
    case close([ID])
    case decline([ID])
    case outcome([ID], Outcome)
    case outflow(ID, String)
    case endMatch(ID, finished: Bool)
    case holderStops(ID)
    case otherHolder(ID)
    case raise(Kwestie)
    case check([ID], how: String)
    case tickLetGo(ID, String)
    case merge(ID, into: ID)
  }
  struct Option: Equatable, Sendable {
    let key: Character
    let label: String
    let choice: Choice
  }

  let title: String
  /// What is worth knowing before one chooses.
  var about: [String] = []
  let options: [Option]
  var position = 0
}

/// Who could take a signaal up, or which signaal a card could take up.
struct Picker: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// Where a signaal could go.
    case receiver(signaal: ID)
    /// A step above (or below) the one where a referral is.
    case step(referral: ID, up: Bool)
    /// Which signaal goes to this card.
    case signaal(card: ID)
    /// Which open signaal this one belongs to.
    case join(signaal: ID)
    /// Who could take up a question on the board, or be helped by an offer.
    case candidate(posting: ID)
  }
  struct Row: Equatable, Sendable {
    let id: ID
    var line: Advice.Line?
    /// Why somebody could be the other side of a match.
    var reasons: [String] = []
    /// What it stands under.
    var heading: Phrase?
  }

  let purpose: Purpose
  /// Whether it looks for somebody who takes a signaal up.
  var isAboutCards: Bool {
    switch purpose {
    case .receiver, .step: true
    case .signaal, .candidate, .join: false
    }
  }
  var rows: [Row] = []
  var skipped: [Advice.Skipped] = []
  /// How many suggestions there are besides those shown.
  var left = 0
  var isSafety = false
  var position = 0
  var field = LineField()
  var isTyping = false
}
