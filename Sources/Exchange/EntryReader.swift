import JSON
import Resources

/// Reads one entry of a list, with the standard entries of that list beside it.
struct EntryReader {
  private let members: [JSONValue.Member]
  private let standard: [Term]
  private let isStep: Bool

  /// An entry; a step of another entry has no steps of its own.
  init(_ value: JSONValue, _ standard: [Term], isStep: Bool) throws(ReferenceError) {
    guard let members = value.object else { throw ReferenceError(.notAnEntry) }
    for member in members where !EntryReader.fields.contains(member.name) {
      throw ReferenceError(.unknownField(ReferenceReader.clipped(member.name)))
    }
    self.members = members
    self.standard = standard
    self.isStep = isStep
  }

  private static let fields = Set(
    ["code", "nl", "en", "words", "family", "nextNl", "nextEn", "steps"]
      + Term.Mark.allCases.map(\.rawValue))

  func term() throws(ReferenceError) -> Term {
    let code = try code()
    let known = standard.term(code)
    guard let nl = try text("nl"), !nl.isEmpty else { throw ReferenceError(.missingWord) }
    let en = try text("en") ?? ""
    let nextNl = try text("nextNl")
    return Term(
      code: code, nl: nl, en: en.isEmpty ? nl : en, words: try words() ?? known?.words ?? [],
      marks: try marks(known?.marks ?? []), family: try family() ?? known?.family,
      next: (
        nextNl ?? known?.nextNl ?? "", try text("nextEn") ?? nextNl ?? known?.nextEn ?? ""
      ), steps: try steps(known?.steps ?? []) ?? known?.steps ?? [])
  }

  private func value(_ name: String) -> JSONValue? { members.first { $0.name == name }?.value }

  private func code() throws(ReferenceError) -> String {
    guard let value = value("code") else { throw ReferenceError(.missingCode) }
    guard let code = value.string else { throw ReferenceError(.wrongKind("code")) }
    guard !code.isEmpty else { throw ReferenceError(.missingCode) }
    let isPlain = code.utf8.allSatisfy { byte in
      0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == 0x2D
    }
    guard isPlain, code.utf8.count <= ReferenceReader.longestCode else {
      throw ReferenceError(.wrongCode(ReferenceReader.clipped(code)))
    }
    return code
  }

  private func text(_ name: String) throws(ReferenceError) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value.string else { throw ReferenceError(.wrongKind(name)) }
    return try EntryReader.fit(text, name)
  }

  /// The text when it can be shown as it is; an empty one may be.
  private static func fit(_ text: String, _ name: String) throws(ReferenceError) -> String {
    guard text.count <= ReferenceReader.longestText, text.utf8.count <= 1000 else {
      throw ReferenceError(.tooLong(name))
    }
    guard Array((StoredText.tidied(text) ?? "").utf8) == Array(text.utf8) else {
      throw ReferenceError(.hiddenSign(name))
    }
    return text
  }

  private func words() throws(ReferenceError) -> [String]? {
    guard let value = value("words") else { return nil }
    guard let elements = value.array else { throw ReferenceError(.wrongKind("words")) }
    guard elements.count <= ReferenceReader.mostWords else {
      throw ReferenceError(.tooLong("words"))
    }
    var words: [String] = []
    for element in elements {
      guard let word = element.string, !word.isEmpty else {
        throw ReferenceError(.wrongKind("words"))
      }
      words.append(try EntryReader.fit(word, "words"))
    }
    return words
  }

  private func marks(_ known: Set<Term.Mark>) throws(ReferenceError) -> Set<Term.Mark> {
    var marks = known
    for mark in Term.Mark.allCases {
      guard let value = value(mark.rawValue) else { continue }
      guard let isSet = value.bool else { throw ReferenceError(.wrongKind(mark.rawValue)) }
      if isSet { marks.insert(mark) } else { marks.remove(mark) }
    }
    return marks
  }

  /// The part of the list; one of those that the standard list has.
  private func family() throws(ReferenceError) -> String? {
    guard let family = try text("family") else { return nil }
    guard standard.contains(where: { $0.family == family }) else {
      throw ReferenceError(.unknownFamily(ReferenceReader.clipped(family)))
    }
    return family
  }

  private func steps(_ known: [Term]) throws(ReferenceError) -> [Term]? {
    guard let value = value("steps") else { return nil }
    guard !isStep, let elements = value.array else { throw ReferenceError(.wrongKind("steps")) }
    do throws(ReferenceError) {
      return try ReferenceReader.terms(elements, like: known, isStep: true)
    } catch {
      throw ReferenceError(error.reason)
    }
  }
}
