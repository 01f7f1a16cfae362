import Domain
import Resources

/// Several fields, each one line of text. What is typed is understood, completed with Tab, and
/// checked when it is saved; until then it stays as it was typed.
struct Form: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case signaal(ID)
    case resident(ID?)
    case voorziening(ID?)
    case waakvlam(ID?, signaal: ID?)
    case contact
    case giveBack(ID)
  }

  let purpose: Purpose
  var fields: [FormField]
  var position = 0
  /// What stood there when it was opened.
  let original: [String]
  /// Why it could not be saved.
  var error: String?

  init(_ purpose: Purpose, _ fields: [FormField]) {
    self.purpose = purpose
    self.fields = fields
    original = fields.map(\.field.text)
  }

  var isChanged: Bool { fields.map(\.field.text) != original }

  var title: Phrase {
    switch purpose {
    case .signaal: Texts.formSignaal
    case .resident(nil): Texts.formNewResident
    case .resident: Texts.formResident
    case .voorziening(nil): Texts.formNewKaart
    case .voorziening: Texts.formKaart
    case .waakvlam(nil, _): Texts.formNewWaakvlam
    case .waakvlam: Texts.formWaakvlam
    case .contact: Texts.formContact
    case .giveBack: Texts.formGiveBack
    }
  }

  /// What was typed in a field, without white space around it; nil when nothing was.
  subscript(name: FormField.Name) -> String? {
    let text = fields.first { $0.name == name }?.field.text.trimmed ?? ""
    return text.isEmpty ? nil : text
  }
}

/// One line of a form.
struct FormField: Equatable, Sendable {
  enum Name: Sendable {
    case text, wish, about, wijk, street, themes, urgency, source, informant
    case name, sort, formality, visibility, person, phone, place, when, cost, languages, notes
    case ageGroup, roles, talents, groups
    case resident, holder, risk, whereToTurn, informed, nearby, origin
    case from, to, relation, strength, professional
    case proposal, reason
    case indication, collective
  }
  /// What the field understands, and can be completed with.
  enum Source: Sendable {
    case words, wijken, themes, urgencies, sources, residents, nodes, sorts, formalities
    case visibilities, ageGroups, roles, groups, risks, origins, relations, strengths, yesNo
  }

  let name: Name
  let label: Phrase
  var source = Source.words
  /// Whether several values may stand there, with commas between.
  var isList = false
  var isRequired = false
  var field: LineField

  init(
    _ name: Name, _ label: Phrase, _ source: Source, isList: Bool = false,
    isRequired: Bool = false, _ text: String = ""
  ) {
    self.name = name
    self.label = label
    self.source = source
    self.isList = isList
    self.isRequired = isRequired
    field = LineField(text)
  }

  /// A field for words that mean nothing but themselves.
  init(
    _ name: Name, _ label: Phrase, isList: Bool = false, isRequired: Bool = false,
    _ text: String = ""
  ) {
    self.init(name, label, .words, isList: isList, isRequired: isRequired, text)
  }

  /// What stands in the field as long as nothing was typed.
  var example: Phrase? { name == .wish ? Texts.wishNotAsked : nil }

  /// Whether a name that is not known yet becomes a resident.
  var makesResident: Bool { source == .residents || source == .nodes }

  /// Puts a whole value in the place of the one that is being typed.
  mutating func complete(with value: String) {
    let earlier = isList ? values(before: field.text) : []
    field = LineField((earlier + [value]).joined(separator: ", "))
  }

  private func values(before text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      .map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The value that is being typed: what stands after the last comma.
  var current: String {
    guard isList else { return field.text.trimmed }
    let last = field.text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    return String(last).trimmed
  }

  /// The values that were typed.
  var values: [String] {
    field.text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
