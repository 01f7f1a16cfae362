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

  var isChanged: Bool { fields.map(\.field.text) != original }

  /// What was typed in a field, without white space around it; nil when nothing was.
  subscript(path: String) -> String? {
    let text = fields.first { $0.about.path == path }?.field.text.trimmed ?? ""
    return text.isEmpty ? nil : text
  }
}

/// An act that is asked for with a form.
enum FormAct: Equatable, Sendable {
  case giveBack, extendPlan, decide, pause, findHolder

  var title: Phrase {
    switch self {
    case .giveBack: Texts.formGiveBack
    case .extendPlan: Texts.formExtendPlan
    case .decide: Texts.formDecide
    case .pause: Texts.formPause
    case .findHolder: Texts.formFindHolder
    }
  }

  var fields: [RecordField] {
    let reason = RecordField.field("reason", "Reden", "Reason", required: true)
    return switch self {
    case .giveBack: [.field("proposal", "Voorstel", "Proposal", required: true), reason]
    case .extendPlan: [.field("until", "Tot", "Until", .day, required: true), reason]
    case .decide: [.field("decision", "Besluit", "Decision", required: true), reason]
    case .pause: [.field("until", "Rust tot", "Rests until", .day, required: true), reason]
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

  init(_ about: RecordField, kept: FieldValue? = nil, _ text: String = "") {
    self.about = about
    self.kept = kept
    original = text
    field = LineField(text)
  }

  var isChanged: Bool { field.text != original }

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
