import Domain
import Resources

extension Session {
  /// The most words a field is completed with.
  private static let mostOptions = 8

  /// What can be filled in, best first: what fits what was typed, or everything when that is a
  /// whole value already or is not understood.
  func options(for field: FormField) -> [String] {
    let found = fitting(field)
    let isDone = found == [field.current] || found.isEmpty && !field.makesResident
    return isDone ? Array(candidates(field.source, "").prefix(Session.mostOptions)) : found
  }

  /// What Tab makes of what was typed; nil when there is nothing to complete.
  func completion(for field: FormField) -> String? {
    guard !field.current.isEmpty else { return nil }
    let found = fitting(field)
    return found.contains(field.current) ? nil : found.first
  }

  private func fitting(_ field: FormField) -> [String] {
    let typed = Folding.folded(field.current)
    var starting: [String] = []
    var holding: [String] = []
    for name in candidates(field.source, typed) where starting.count < Session.mostOptions {
      let folded = Folding.folded(name)
      if folded.hasPrefix(typed) {
        starting.append(name)
      } else if holding.count < Session.mostOptions,
        folded.split(separator: " ").contains(where: { $0.hasPrefix(typed) })
      {
        holding.append(name)
      }
    }
    return Array((starting + holding).prefix(Session.mostOptions))
  }

  private func candidates(_ source: FormField.Source, _ typed: String) -> [String] {
    switch source {
    case .words: []
    case .wijken: caseload.wijken.rows.map(\.name)
    case .themes: labels(reference.themes)
    case .urgencies: Urgency.allCases.map { say($0.phrase) }
    case .sources: labels(reference.sources)
    case .residents: caseload.residents.rows.map(\.name)
    case .nodes:
      caseload.residents.rows.map(\.name) + caseload.groups.rows.map(\.name)
        + caseload.workers.rows.map(\.name) + cardNames(typed)
    case .sorts: labels(reference.sorts)
    case .formalities: Formality.allCases.map { say($0.phrase) }
    case .visibilities: Visibility.allCases.map { say($0.phrase) }
    case .ageGroups: labels(reference.ageGroups)
    case .roles: labels(reference.residentRoles)
    case .groups: caseload.groups.rows.map(\.name)
    case .risks: Risk.allCases.map { say($0.phrase) }
    case .origins: labels(reference.origins)
    case .relations: labels(reference.relations)
    case .strengths: Strength.allCases.map { say($0.phrase) }
    case .yesNo: [say(Texts.yes), say(Texts.no)]
    }
  }

  /// The names of cards that hold what was typed; there may be very many cards.
  private func cardNames(_ typed: String) -> [String] {
    guard typed.count >= 2, let content = contents[.kaart], let index = content.index else {
      return []
    }
    return index.find(typed).prefix(50).map { name(content.all[Int($0)].id) }
  }

  private func labels<Entry: Coded>(_ list: [Entry]) -> [String] {
    list.map { language == .nl ? $0.nl : $0.en }
  }

  /// The code that was typed: whole, or by the beginning of its words. What the record has already
  /// is kept as long as its words stand there, also when the list does not know it.
  func code<Entry: Coded>(
    _ list: [Entry], _ field: FormField.Name, _ text: String?, keeping kept: [String] = []
  ) throws(FieldError) -> String? {
    guard let text else { return nil }
    if let same = kept.first(where: { label(list, $0) == text }) { return same }
    if let exact = list.first(where: { $0.code == text || $0.nl == text || $0.en == text }) {
      return exact.code
    }
    let found = list.matching(text)
    if found.count == 1 { return found[0].code }
    throw FieldError(field: field, text: say(Texts.fieldUnknown, text))
  }

  /// The codes that were typed with commas between, each once. A word may hold a comma itself.
  func codes<Entry: Coded>(
    _ list: [Entry], _ field: FormField.Name, _ form: Form, keeping kept: [String] = []
  ) throws(FieldError) -> [String] {
    let words = Set(kept.map { label(list, $0) } + labels(list))
    let longest = words.map { $0.split(separator: ",").count }.max() ?? 1
    var rest = (form.fields.first { $0.name == field }?.values ?? [])[...]
    var codes: [String] = []
    while !rest.isEmpty {
      let lengths = (1...min(longest, rest.count)).reversed()
      let length = lengths.first { words.contains(rest.prefix($0).joined(separator: ", ")) } ?? 1
      let typed = rest.prefix(length).joined(separator: ", ")
      if let code = try code(list, field, typed, keeping: kept), !codes.contains(code) {
        codes.append(code)
      }
      rest = rest.dropFirst(length)
    }
    return codes
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
