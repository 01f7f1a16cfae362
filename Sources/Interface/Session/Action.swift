public import Resources
public import Canvas

/// What a key can do. The raw value is its stable name.
public enum Action: String, CaseIterable, Sendable {
  case screenToday, screenSignalen, screenReferrals, screenKaart, screenWaakvlammen, screenNetwork
  case up, down, pageUp, pageDown, first, last
  case open, back, nextPane, previousPane
  case filter, facets, mark, markAll
  case quickSignaal, new, edit, editLong, thread
  case undo, redo, palette, help, hide, redraw, suspend, quit
  case triage, refer, feedback, conversation, lightWaakvlam, safety, closeSignaal
  case accept, giveBack, raise, lower, finish
  case checkCard, referHere
  case momentOk, momentAttention, momentRelapse, momentUnreached, endWaakvlam
  case overrule
  case keepPromise
  case newResident, newContact, newKaart, newWaakvlam
}

/// What the selected row is: it decides what the letters do.
public enum Context: String, CaseIterable, Sendable {
  case signaal, referral, voorziening, waakvlam, contact, promise
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
}

/// A part of the help.
public enum ActionGroup: Int, CaseIterable, Sendable {
  case moving, everywhere, signaal, referral, voorziening, waakvlam, network

  /// The part with what is done to a row first of all.
  static func of(_ context: Context?) -> ActionGroup? {
    switch context {
    case .signaal: .signaal
    case .referral: .referral
    case .voorziening: .voorziening
    case .waakvlam: .waakvlam
    case .contact: .network
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
    case .network: Texts.screenNetwork
    }
  }
}
