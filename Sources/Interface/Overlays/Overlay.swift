import Domain
import Resources

/// Something that lies over the screen and takes the keys until it is closed.
enum Overlay: Equatable, Sendable {
  /// The one line in which a signaal is caught.
  case quick(LineField)
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
  /// The whole story of an item.
  case thread(ID, scroll: Int)
  /// What the keys do.
  case help(scroll: Int)
  /// All that can be done, found by typing.
  case palette(LineField, position: Int)
  /// Nothing can be read until a key is pressed.
  case hidden

  /// The text that would be lost when it were closed now.
  var typed: String {
    switch self {
    case .quick(let field): field.text
    case .prompt(let prompt): prompt.field.text
    case .form(let form): form.isChanged ? form.fields.map(\.field.text).joined() : ""
    default: ""
    }
  }
}

/// A question that is answered by one line.
struct Prompt: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case feedback([ID])
    case conversation([ID])
    case close([ID])
    case decline([ID])
    case referReason(signaal: ID, to: ID)
    case outcome([ID], Outcome)
    case moment([ID], Verdict)
    case endWaakvlam([ID])
  }

  let purpose: Purpose
  var field = LineField()

  /// The records that it is about.
  var subjects: [ID] {
    switch purpose {
    case .feedback(let ids), .conversation(let ids), .close(let ids), .decline(let ids),
      .outcome(let ids, _), .moment(let ids, _), .endWaakvlam(let ids):
      ids
    case .referReason(let signaal, _): [signaal]
    }
  }

  /// What is asked.
  var question: Phrase {
    switch purpose {
    case .feedback: Texts.askFeedback
    case .conversation: Texts.askConversation
    case .close: Texts.askCloseReason
    case .decline: Texts.askDeclineReason
    case .referReason: Texts.askReferReason
    case .outcome(_, let outcome):
      outcome.asksReason ? Texts.askOutcomeReason : Texts.askOutcomeLine
    case .moment(_, .relapse): Texts.askRelapse
    case .moment: Texts.askMoment
    case .endWaakvlam: Texts.askEndWaakvlam
    }
  }
}

/// A choice of a few, by a key of its own or with the arrows.
struct Menu: Equatable, Sendable {
  enum Choice: Equatable, Sendable {
    case close([ID])
    case decline([ID])
    case outcome([ID], Outcome)
  }
  struct Option: Equatable, Sendable {
    let key: Character
    let label: String
    let choice: Choice
  }

  let title: String
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
  }
  struct Row: Equatable, Sendable {
    let id: ID
    var line: Advice.Line?
  }

  let purpose: Purpose
  var rows: [Row] = []
  var skipped: [Advice.Skipped] = []
  /// How many suggestions there are besides those shown.
  var left = 0
  var isSafety = false
  var position = 0
  var field = LineField()
  var isTyping = false
}
