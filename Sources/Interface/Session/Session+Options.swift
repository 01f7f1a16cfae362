import Domain
import Resources

extension Session {
  /// What a field can be completed with, best first: at most eight.
  func options(for field: FormField) -> [String] {
    let typed = Folding.folded(field.current)
    let all = candidates(field.source)
    let starting = all.filter { Folding.folded($0).hasPrefix(typed) }
    let holding =
      typed.isEmpty
      ? []
      : all.filter {
        let folded = Folding.folded($0)
        return !folded.hasPrefix(typed)
          && folded.split(separator: " ").contains { $0.hasPrefix(typed) }
      }
    return Array((starting + holding).prefix(8))
  }

  private func candidates(_ source: FormField.Source) -> [String] {
    switch source {
    case .words: []
    case .wijken: caseload.wijken.rows.map(\.name)
    case .themes: labels(Reference.themes)
    case .urgencies: Urgency.allCases.map { say($0.phrase) }
    case .sources: labels(Reference.sources)
    case .residents: caseload.residents.rows.map(\.name)
    case .nodes:
      caseload.residents.rows.map(\.name) + caseload.groups.rows.map(\.name)
        + caseload.workers.rows.map(\.name) + caseload.voorzieningen.rows.map(\.name)
    case .sorts: labels(Reference.sorts)
    case .formalities: Formality.allCases.map { say($0.phrase) }
    case .visibilities: Visibility.allCases.map { say($0.phrase) }
    case .ageGroups: labels(Reference.ageGroups)
    case .roles: labels(Reference.residentRoles)
    case .groups: caseload.groups.rows.map(\.name)
    case .risks: Risk.allCases.map { say($0.phrase) }
    case .origins: labels(Reference.origins)
    case .relations: labels(Reference.relations)
    case .strengths: Strength.allCases.map { say($0.phrase) }
    case .yesNo: [say(Texts.yes), say(Texts.no)]
    }
  }

  private func labels<Entry: Coded>(_ list: [Entry]) -> [String] {
    list.map { language == .nl ? $0.nl : $0.en }
  }

  /// The code that was typed: whole, or by the beginning of its words.
  func code<Entry: Coded>(
    _ list: [Entry], _ field: FormField.Name, _ text: String?
  ) throws(FieldError) -> String? {
    guard let text else { return nil }
    if let exact = list.first(where: { $0.code == text || $0.nl == text || $0.en == text }) {
      return exact.code
    }
    let found = list.matching(text)
    if found.count == 1 { return found[0].code }
    throw FieldError(field: field, text: say(Texts.fieldUnknown, text))
  }

  /// The technical state that was typed: by its word, or a beginning that fits one only.
  func choice<Value: CaseIterable & Sendable>(
    _ field: FormField.Name, _ text: String?, _ phrase: (Value) -> Phrase
  ) throws(FieldError) -> Value? {
    guard let text else { return nil }
    let typed = Folding.folded(text)
    let words = Value.allCases.map { ($0, Folding.folded(say(phrase($0)))) }
    if let exact = words.first(where: { $0.1 == typed }) { return exact.0 }
    let found = words.filter { $0.1.hasPrefix(typed) }
    if found.count == 1 { return found[0].0 }
    throw FieldError(field: field, text: say(Texts.fieldUnknown, text))
  }

  func flag(_ field: FormField.Name, _ text: String?) throws(FieldError) -> Bool? {
    guard let text else { return nil }
    let typed = Folding.folded(text)
    if Folding.folded(say(Texts.yes)).hasPrefix(typed) { return true }
    if Folding.folded(say(Texts.no)).hasPrefix(typed) { return false }
    throw FieldError(field: field, text: say(Texts.fieldUnknown, text))
  }

  func wijk(_ field: FormField.Name, _ text: String) throws(FieldError) -> String {
    let typed = Folding.folded(text)
    let names = caseload.wijken.rows.map(\.name)
    if let exact = names.first(where: { Folding.folded($0) == typed }) { return exact }
    let found = names.filter { Folding.folded($0).hasPrefix(typed) }
    if found.count == 1 { return found[0] }
    throw FieldError(field: field, text: say(.unknownWijk(text)))
  }

  /// The records that a name stands for; nil when it is new.
  func node(
    _ field: FormField.Name, _ text: String, among kinds: Set<Kind>
  ) throws(FieldError) -> ID? {
    switch caseload.find(text, among: kinds) {
    case .one(let id): return id
    case .none: return nil
    case .many: throw FieldError(field: field, text: say(Texts.nameAmbiguous, text))
    }
  }

  func required(_ form: Form) throws(FieldError) {
    for field in form.fields where field.isRequired && form[field.name] == nil {
      throw FieldError(field: field.name, text: say(Texts.fieldRequired, say(field.label)))
    }
  }
}
