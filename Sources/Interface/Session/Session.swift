public import Canvas
public import Domain
public import Resources

/// Everything the program knows while it runs, as one value.
///
/// A key goes in through `handle`, a new session and a list of effects come out; `draw` makes the
/// whole screen of it. It does nothing outside itself: it knows no clock, no file and no terminal.
public struct Session: Sendable {
  /// All records.
  public internal(set) var caseload: Caseload
  /// Today, as the clock said last.
  public internal(set) var today: Day
  /// The lists that codes stand in.
  public let reference: Reference
  /// The language of the screen.
  public let language: Language
  /// The words that cards are found by beside their own.
  let cardVocabulary: CardVocabulary
  /// The size of the screen.
  public var size: Size
  /// Whether the terminal can show more than ASCII.
  public let borders: Borders
  /// Where new identities come from.
  public var ids: IDSource
  /// The actions that can be undone and redone, newest last; only their names matter here.
  public var undoable: [String] = []
  public var redoable: [String] = []
  /// Why nothing can be saved, when that is so.
  public var readOnly: Phrase?

  var screen = Screen.today
  var focus = Focus.list
  var lists: [Screen: ListState] = [:]
  var contents: [Screen: ListContent] = [:]
  var detailScroll = 0
  var overlays: [Overlay] = []
  var message: Message?
  /// Counts the changes of the store, so that a list knows when it is out of date.
  var revision = 0
  var revisions = Revisions()
  /// The time on the clock, to the minute.
  public internal(set) var now: LocalTime
  /// The cards that are worth a call today, as long as nothing changed in them.
  var calls: [CardToCall]?
  /// The cards whose values have to be looked at again, or whether all have.
  var changedCards: Set<ID> = []
  var tableIsStale = false
  var remarks = Remarks()
  /// What stands on the start screen, and the figures on the tabs; they follow every change.
  var book: AgendaBook
  var waiting: Waiting
  /// The lines of the row that is open, so that scrolling does not make them anew.
  var openDetail: OpenDetail?
  /// Where the cards are, as long as neither they nor the list of them change.
  var preparedMap: PreparedMap?
  /// The map on which the open card was chosen.
  var mapToReturnTo: MapState?
  var awaited: Awaited?
  /// What is opened when what is awaited is there.
  var followUp: FollowUp?
  /// Whether the store is encrypted, so that hiding asks for the passphrase.
  public var asksPassphrase = false
  var editing: EditedText?
  /// What the line of a signaal knows and what was told before, for the text as it is now.
  var quickHelp = QuickHelp()
  /// Whether letters that follow at once are words for a line that is not there.
  var typingOn = TypingOn()
  /// Whether Esc was pressed once over typed text.
  var escapeArmed = false

  /// A session on a store.
  public init(
    caseload: Caseload, reference: Reference = .standard, today: Day, language: Language,
    size: Size, borders: Borders, ids: IDSource
  ) {
    self.caseload = caseload
    self.reference = reference
    self.today = today
    now = LocalTime(day: today, minute: 10 * 60) ?? LocalTime(startOf: today)
    self.language = language
    cardVocabulary = CardVocabulary(reference, language)
    self.size = size
    self.borders = borders
    self.ids = ids
    book = AgendaBook(caseload, on: today)
    waiting = Waiting(caseload, on: today)
    prepare()
  }

  /// Which part of the screen the arrows move in.
  enum Focus: Equatable, Sendable { case list, detail }

  /// What is said on the last line after an action.
  struct Message: Equatable, Sendable {
    /// `undone` is good too: it tells how to do it again.
    enum Tone: Sendable { case good, undone, plain, refused }
    let text: String
    let tone: Tone
  }

  /// An action that was sent to the journal: what to do when it is there, or is not.
  struct Awaited: Sendable {
    let edits: [Edit]
    let overlays: [Overlay]
    let said: String
    let selecting: ID?
    /// The screen whose marks were acted on.
    let clearing: Screen?
    /// The screen whose rows take their places at once.
    let resorting: Screen?
  }

  /// A text that lies in the user's own editor.
  struct EditedText: Equatable, Sendable {
    let id: ID
  }

  /// The defaults that were chosen here.
  var settings: Settings { caseload.settings }
  /// The one at the keyboard.
  var user: Worker? { caseload.user }
  /// The wijk that new things are in.
  var homeWijk: String { user?.wijken.first ?? caseload.wijken.rows.first?.name ?? "" }
  /// Who acts, and when.
  var occasion: Occasion { Occasion(today: today, worker: user?.id) }

  /// A text in the language of the screen.
  func say(_ phrase: Phrase, _ values: String...) -> String { phrase.text(language, values) }

  /// Makes sentences of what the domain finds.
  var reasons: Reasons { Reasons(caseload, reference, language) }

  /// The words for a code of a reference list; an unknown code is shown as it is.
  func label<Entry: Coded>(_ list: [Entry], _ code: String?) -> String {
    guard let code else { return "" }
    guard let entry = list.term(code) else { return code }
    return language == .nl ? entry.nl : entry.en
  }

  mutating func tell(_ text: String, _ tone: Message.Tone = .plain) {
    message = Message(text: text, tone: tone)
  }
}
