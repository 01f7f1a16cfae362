internal import Domain
internal import JSON
public import Resources

/// Reads the lists that a municipality has put in the place of the standard ones.
///
/// The file is an object with lists by their name (`Reference.lists`): `{"themes": [{"code":
/// "ontmoeten", "nl": "Ontmoeten", "en": "Meeting", "words": ["koffie"]}]}`. A list that is named
/// is replaced as a whole; the others stay. Of an entry `code` and `nl` are needed. Without `en` the
/// Dutch word is used; what a rule wants to know (`youth`, `family`, `nextNl`, `steps` ...) is
/// taken from the standard entry with the same code when the file does not say it.
///
/// A list must hold the codes that a rule of the domain goes by (`required`), and the lists of
/// outcomes and formalities hold exactly the codes that they have: only their words can be changed.
/// Records are not looked at: a code that is in no list any more stays in them.
public struct ReferenceReader: Sendable {
  /// The bytes of a file: 1 MiB.
  public static let largestFile = 1 << 20
  /// The entries of one list, and of the steps under one entry.
  public static let mostEntries = 500
  /// The words of one entry.
  public static let mostWords = 50
  /// The characters of a text.
  public static let longestText = 100
  /// The characters of a code.
  public static let longestCode = 40

  /// A reader.
  public init() {}

  /// The standard lists with those of the file in their place; refuses the file as a whole when
  /// anything in it is not as it should be.
  public func read(_ bytes: [UInt8]) throws(ReferenceError) -> Reference {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let isBlank =
      bytes.count <= ReferenceReader.largestFile
      && content.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard !isBlank else { throw ReferenceError(.empty) }
    guard let members = try document(bytes).object else { throw ReferenceError(.noLists) }
    var reference = Reference.standard
    for member in members {
      guard let list = Reference.lists.first(where: { $0.name == member.name }) else {
        throw ReferenceError(.unknownList, in: ReferenceReader.clipped(member.name))
      }
      do {
        reference[list] = try entries(member.value, list)
      } catch {
        throw ReferenceError(error.reason, in: list.name, at: error.entry)
      }
    }
    return reference
  }

  private func document(_ bytes: [UInt8]) throws(ReferenceError) -> JSONValue {
    let limits = JSONLimits(
      bytes: ReferenceReader.largestFile, depth: 8, skipsByteOrderMark: true)
    do {
      return try JSONValue(bytes, limits: limits)
    } catch {
      throw ReferenceError(.unreadable(error))
    }
  }

  private func entries(
    _ value: JSONValue, _ list: Reference.List
  ) throws(ReferenceError) -> [Term] {
    guard let elements = value.array else { throw ReferenceError(.notAList) }
    guard !elements.isEmpty else { throw ReferenceError(.emptyList) }
    let standard = Reference.standard[list]
    let terms = try ReferenceReader.terms(elements, like: standard, isStep: false)
    let codes = Set(terms.map(\.code))
    for needed in ReferenceReader.required(in: list) where !codes.contains(needed) {
      throw ReferenceError(.missingRequired(needed))
    }
    if ReferenceReader.fixedLists.contains(list.name) {
      for (place, term) in terms.enumerated() where standard.term(term.code) == nil {
        throw ReferenceError(.fixedList(term.code), at: place + 1)
      }
    }
    return terms
  }

  /// The entries of a list; each code and each Dutch word stands in it once.
  static func terms(
    _ elements: [JSONValue], like standard: [Term], isStep: Bool
  ) throws(ReferenceError) -> [Term] {
    guard elements.count <= mostEntries else { throw ReferenceError(.tooManyEntries) }
    var terms: [Term] = []
    var codes: Set<String> = []
    var words: Set<String> = []
    for (place, element) in elements.enumerated() {
      do throws(ReferenceError) {
        let term = try EntryReader(element, standard, isStep: isStep).term()
        guard codes.insert(term.code).inserted else { throw .init(.duplicateCode(term.code)) }
        guard words.insert(term.nl).inserted else { throw .init(.duplicateWord(term.nl)) }
        terms.append(term)
      } catch {
        throw ReferenceError(error.reason, at: place + 1)
      }
    }
    return terms
  }

  /// A text from a file, short enough to be told.
  static func clipped(_ text: String) -> String { String(text.prefix(longestCode)) }
}
