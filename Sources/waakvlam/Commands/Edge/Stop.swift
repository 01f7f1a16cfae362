import Domain
import Interface
import Journal
import Resources

/// Why a command stops: one sentence that says what to do, made only when the language is known.
struct Stop: Error {
  let status: ExitStatus
  private let words: @Sendable (Language) -> String

  /// A sentence in both languages, its places filled.
  init(_ status: ExitStatus, _ phrase: Phrase, _ values: String...) {
    self.status = status
    words = { phrase.text($0, values) }
  }

  /// A sentence that is there already.
  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    words = { _ in sentence }
  }

  /// What the domain refused.
  init(_ refusal: Refusal) {
    status = refusal.status
    words = { refusal.commandSentence($0) }
  }

  /// What the domain refused, with the names of whom it is about.
  init(_ refusal: Refusal, in caseload: Caseload) {
    status = refusal.status
    words = { language in
      refusal.commandSentence(language, name: { caseload.name(of: $0) })
    }
  }

  /// What the store could not do.
  init(_ failure: StoreFailure) {
    status = failure.status
    words = { failure.sentence($0) }
  }

  /// The sentence for people.
  func sentence(_ language: Language) -> String { words(language) }
}

extension Refusal {
  /// The kind of trouble it is.
  fileprivate var status: ExitStatus {
    if case .notFound = self { return .notFound }
    return .refused
  }

  /// The sentence of the screen, or another one where that one names a key.
  func commandSentence(
    _ language: Language, name: (ID) -> String = { _ in "" }
  ) -> String {
    switch self {
    case .reasonMissing: Texts.stopReasonMissing.text(language)
    case .signaalEnded: Texts.stopSignaalEnded.text(language)
    case .alreadyReturned: Texts.stopAlreadyReturned.text(language)
    case .alreadyBurning: Texts.stopAlreadyBurning.text(language)
    case .unknownReceiver: Texts.stopUnknownReceiver.text(language)
    case .alreadyFinished: Texts.stopAlreadyFinished.text(language)
    case .nothingFilledIn: Texts.stopNothingFilledIn.text(language)
    case .outOfRange(let field, let range):
      Refusal.outOfRange(RecordFields.label(of: field).text(language), range).sentence(language)
    default: sentence(language, name: name)
    }
  }
}
