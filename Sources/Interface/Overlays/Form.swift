import Canvas
import Domain
import Resources

/// Several fields, each one line of text. What is typed is understood, completed with Tab, and
/// checked when it is saved; until then it stays as it was typed.
struct Form: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    /// A record that is made, or one that is changed.
    case record(AnyRecord, isNew: Bool)
    /// An act that needs more than one line.
    case act(FormAct, ID)
  }

  let purpose: Purpose
  let title: Phrase
  var fields: [FormField]
  var position = 0
  /// What stood there when it was opened.
  let original: [String]
  /// Why it could not be saved.
  var error: String?
  /// What was typed when something was asked about it; saving it again says yes.
  var asked: [String]?
  /// Whether the list of what was made is opened when it is there.
  var isShownAfter = false
  /// Whether the marks of the list are done with when it is saved.
  var clearsMarks = false
  /// What is done in the same action: a plan that ends with what follows it.
  var alongside: Change?

  init(_ purpose: Purpose, title: Phrase, _ fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.fields = fields
    original = fields.map(\.field.text)
  }

  /// The record that it makes; nil when it changes one.
  var newRecord: ID? {
    if case .record(let record, true) = purpose { return record.id }
    return nil
  }

  /// The record that it acts on; nil when it makes or changes one.
  var actsOn: ID? {
    if case .act(_, let id) = purpose { return id }
    return nil
  }

  var isChanged: Bool { fields.map(\.field.text) != original }

  /// Goes to another field.
  mutating func move(to place: Int) {
    position = min(max(0, place), fields.count - 1)
    fields[position].isFresh = true
  }

  /// What was typed in a field, without white space around it; nil when nothing was.
  subscript(path: String) -> String? {
    let text = fields.first { $0.about.path == path }?.field.text.trimmed ?? ""
    return text.isEmpty ? nil : text
  }
}

/// An act that is asked for with a form.
enum FormAct: Equatable, Sendable {
  case giveBack, extendPlan, decide, pause, findHolder, tell
  case step(up: Bool, to: ID?)
  case escalate, addMembers

  var title: Phrase {
    switch self {
    case .giveBack: Texts.formGiveBack
    case .extendPlan: Texts.formExtendPlan
    case .decide: Texts.formDecide
    case .pause: Texts.formPause
    case .findHolder: Texts.formFindHolder
    case .tell: Texts.askFeedback
    case .escalate: Texts.askEscalate
    case .addMembers: Texts.formAddMembers
    case .step(true, _): Texts.pickerUp
    case .step(false, _): Texts.pickerDown
    }
  }

  var fields: [RecordField] {
    let reason = RecordField.field("reason", "Reden", "Reason", required: true)
    return switch self {
    case .giveBack: [.field("proposal", "Voorstel", "Proposal", required: true), reason]
    case .extendPlan: [.field("until", "Tot", "Until", .day, required: true), reason]
    case .decide: [.field("decision", "Besluit", "Decision", required: true), reason]
    case .pause: [.field("until", "Rust tot", "Rests until", .day, required: true), reason]
    case .escalate: [.field("called", "Wie is er gebeld", "Who was called", .names, required: true)]
    case .addMembers:
      [
        .field(
          "members", "Wie", "Who", .records([.resident], makesResident: false), list: true,
          required: true)
      ]
    case .step: [.field("reason", "Waarom daarheen", "Why there")]
    case .tell:
      [
        .field("text", "Wat vertel je", "What you tell", required: true),
        .field("to", "Aan wie", "To whom", .names, list: true),
      ]
    case .findHolder: [.field("holder", "Nieuwe houder", "New holder", .names, required: true)]
    }
  }
}

/// One line of a form.
struct FormField: Equatable, Sendable {
  /// What the line is about.
  let about: RecordField
  /// What stands in the record.
  let kept: FieldValue?
  /// What stood in the line when the form was opened.
  let original: String
  var field: LineField
  /// Whether the first letter typed takes the place of what stands there: a whole value, such as a
  /// day or a name, that nobody has touched since the field was entered.
  var isFresh = true

  init(_ about: RecordField, kept: FieldValue? = nil, _ text: String = "") {
    self.about = about
    self.kept = kept
    original = text
    field = LineField(text)
  }

  var isChanged: Bool { field.text != original }

  /// Takes a key that edits. In a list a letter begins another value; in free text it goes on.
  mutating func take(_ key: Key) -> Bool {
    let isLetter: Bool
    switch key {
    case .character, .paste: isLetter = true
    default: isLetter = false
    }
    if isFresh, isLetter, !field.isEmpty, about.source != .words {
      field = about.isList ? LineField(field.text + ", ") : LineField()
      if about.isList, key == .character(",") || key == .character(" ") {
        isFresh = false
        return true
      }
    }
    let taken = field.take(key)
    if taken { isFresh = false }
    return taken
  }

  /// Puts a whole value in the place of the one that is being typed.
  mutating func complete(with value: String) {
    let earlier = about.isList ? values(before: field.text) : []
    field = LineField((earlier + [value]).joined(separator: ", "))
  }

  private func values(before text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The value that is being typed: what stands after the last comma.
  var current: String {
    guard about.isList else { return field.text.trimmed }
    let last = field.text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return String(last).trimmed
  }
}
