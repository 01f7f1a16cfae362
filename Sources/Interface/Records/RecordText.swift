import Domain
import Resources

extension Day {
  /// A year alone is its first day: nobody knows more of `sinds 2024`.
  init?(yearTyped text: String) {
    guard text.count == 4, let year = Int(text), (1900...2200).contains(year) else { return nil }
    self.init(year: year, month: 1, day: 1)
  }
}

/// Turns the fields of records into words and back, for one caseload on one day in one language.
public struct RecordText: Sendable {
  let caseload: Caseload
  let today: Day
  let language: Language
  let reference: Reference

  /// Why a field could not be understood.
  public enum Fault: Error, Equatable {
    case unknown(String)
    case ambiguous(String)
    case noNumber(String)
    case noDegrees(String)
    case noEmail(String)
    case noDay(String)
    case unknownWijk(String)
    case missing
  }

  /// A name that nobody knows yet; it becomes a resident when the form is saved.
  struct Newcomer: Equatable {
    let name: String
  }

  /// What a field understood: a value, and who is new by it.
  struct Understood: Equatable {
    var value: FieldValue
    var newcomers: [Newcomer] = []
  }

  // MARK: Into words

  /// - Parameter apart: whether residents of one name are told apart, as in a form, where the words
  ///   are read again.
  func text(_ value: FieldValue?, in field: RecordField, apart: Bool = false) -> String {
    func name(_ id: ID) -> String {
      apart ? caseload.distinctName(of: id) : caseload.name(of: id)
    }
    return switch value {
    case .text(let text): text.map { word($0, field.source) } ?? ""
    case .texts(let texts): texts.map { word($0, field.source) }.joined(separator: ", ")
    case .number(let number): number.map(String.init) ?? ""
    case .flag(let flag): flag.map { ($0 ? Texts.yes : Texts.no).text(language) } ?? ""
    case .id(let id): id.map(name) ?? ""
    case .ids(let ids): ids.map(name).joined(separator: ", ")
    case .day(let day): day.map { $0 == Day(number: 0) ? "" : $0.shortForm } ?? ""
    case nil: ""
    }
  }

  /// The word for a code or a state; one that is not known is shown as it is.
  private func word(_ text: String, _ source: RecordField.Source) -> String {
    switch source {
    case .codes(let name), .codesOrWords(let name): reference.label(name, text, language)
    case .choices(let choices):
      choices.first { $0.value == text }?.phrase.text(language) ?? text
    default: text
    }
  }

  // MARK: Out of words

  /// What was typed in a field. Nothing is unknown; what is not understood is refused.
  ///
  /// - Parameter kept: the codes that stood there: one that no list has comes from a newer version
  ///   or from another municipality, and stays.
  func understand(
    _ typed: String, in field: RecordField, keeping kept: FieldValue? = nil
  ) throws(Fault) -> Understood {
    let text = typed.trimmed
    if text.isEmpty, field.isRequired { throw .missing }
    switch field.source {
    case .number:
      guard !text.isEmpty else { return Understood(value: .number(nil)) }
      guard let number = Int(text) else { throw .noNumber(text) }
      return Understood(value: .number(number))
    case .day:
      guard !text.isEmpty else { return Understood(value: .day(nil)) }
      guard let day = Day(typed: text, today: today) ?? Day(yearTyped: text) else {
        throw .noDay(text)
      }
      return Understood(value: .day(day))
    case .yesNo:
      return Understood(value: .flag(try flag(text)))
    case .records(let kinds, let makesResident):
      return try records(text, field, kinds, makesResident)
    case .degrees(let most):
      guard !text.isEmpty else { return Understood(value: .text(nil)) }
      // What stands there already stays: it may have come in a file.
      guard kept?.holds(text) == true || GeoPosition.areDegrees(text, atMost: most) else {
        throw .noDegrees(text)
      }
      return Understood(value: .text(text))
    case .email:
      guard !text.isEmpty else { return Understood(value: .text(nil)) }
      guard kept?.holds(text) == true || EmailAddress.isOne(text) else { throw .noEmail(text) }
      return Understood(value: .text(text))
    case .words, .names, .parties, .streets, .codes, .codesOrWords, .choices, .wijken, .gebieden:
      guard field.isList else {
        guard !text.isEmpty else { return Understood(value: .text(nil)) }
        return Understood(value: .text(try single(text, field.source, kept)))
      }
      var texts: [String] = []
      for part in joined(RecordText.parts(text), field.source) {
        let value = try single(part, field.source, kept)
        if !texts.contains(value) { texts.append(value) }
      }
      return Understood(value: .texts(texts))
    }
  }

  private func single(
    _ text: String, _ source: RecordField.Source, _ kept: FieldValue?
  ) throws(Fault) -> String {
    if kept?.holds(text) == true { return text }
    switch source {
    case .codes(let name): return try code(text, name)
    case .codesOrWords(let name):
      do throws(Fault) {
        return try code(text, name)
      } catch {
        if case .unknown = error { return text }
        throw error
      }
    case .choices(let choices): return try choice(text, choices)
    case .wijken: return try oneOf(caseload.wijken.rows.map(\.name), text, or: .unknownWijk(text))
    case .gebieden: return text
    default: return text
    }
  }

  /// The code of an entry: by its word or code, or by the beginning that only one has.
  private func code(_ text: String, _ name: String) throws(Fault) -> String {
    let list = reference.list(name)
    if let exact = list.first(where: { $0.code == text || $0.nl == text || $0.en == text }) {
      return exact.code
    }
    if name == "ageGroups", let age = Int(text),
      let group = Codes.ageGroup(of: age, in: list.map(\.code))
    {
      return group
    }
    let found = list.matching(text)
    if found.count == 1 { return found[0].code }
    throw found.isEmpty ? .unknown(text) : .ambiguous(text)
  }

  private func choice(_ text: String, _ choices: [RecordField.Choice]) throws(Fault) -> String {
    let typed = Folding.folded(text)
    let words = choices.map { ($0.value, Folding.folded($0.phrase.text(language))) }
    let spaced = String(typed.map { $0 == "-" ? " " : $0 })
    if let exact = words.first(where: { [typed, spaced].contains($0.1) || $0.0 == text }) {
      return exact.0
    }
    var found = words.filter { $0.1.hasPrefix(typed) }
    if found.isEmpty {
      found = words.filter { NameWords.fits(typed.split(separator: " "), $0.1) }
    }
    guard found.count == 1 else { throw found.isEmpty ? .unknown(text) : .ambiguous(text) }
    return found[0].0
  }

  private func oneOf(_ names: [String], _ text: String, or fault: Fault) throws(Fault) -> String {
    let typed = Folding.folded(text)
    if let exact = names.first(where: { Folding.folded($0) == typed }) { return exact }
    let found = names.filter { Folding.folded($0).hasPrefix(typed) }
    guard found.count == 1 else { throw fault }
    return found[0]
  }

  private func flag(_ text: String) throws(Fault) -> Bool? {
    guard !text.isEmpty else { return nil }
    let typed = Folding.folded(text)
    for (flag, word) in [(true, Texts.yes), (false, Texts.no)] {
      for text in [word.nl, word.en] where Folding.folded(text).hasPrefix(typed) { return flag }
    }
    throw .unknown(text)
  }

  private func records(
    _ text: String, _ field: RecordField, _ kinds: Set<Kind>, _ makesResident: Bool
  ) throws(Fault) -> Understood {
    var understood = Understood(value: field.isList ? .ids([]) : .id(nil))
    var ids: [ID] = []
    for name in field.isList ? RecordText.parts(text) : text.isEmpty ? [] : [text] {
      switch caseload.find(name, among: kinds) {
      case .one(let id): if !ids.contains(id) { ids.append(id) }
      case .many: throw .ambiguous(name)
      case .none:
        // An identity that is not there is a mistake, and not the name of somebody new.
        guard makesResident, ID(name) == nil else { throw .unknown(name) }
        understood.newcomers.append(Newcomer(name: name))
      }
    }
    understood.value = field.isList ? .ids(ids) : .id(ids.first)
    return understood
  }

  /// Words with a comma in them, put together again.
  private func joined(_ parts: [String], _ source: RecordField.Source) -> [String] {
    let name: String
    switch source {
    case .codes(let list), .codesOrWords(let list): name = list
    default: return parts
    }
    let words: [String] = reference.list(name).flatMap { term in [term.nl, term.en] }
    let whole = words.filter { $0.contains(",") }.map(RecordText.parts)
    var result: [String] = []
    var rest = parts[...]
    while let first = rest.first {
      let pieces = whole.first { rest.starts(with: $0) } ?? [first]
      result.append(pieces.joined(separator: ", "))
      rest = rest.dropFirst(pieces.count)
    }
    return result
  }

  /// The values of a list: what stands between commas.
  static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
