/// Something that has a code in the store and words on the screen.
public protocol Coded: Sendable {
  /// The value that is stored: ASCII, lower case, stable for ever.
  var code: String { get }
  /// The word on a Dutch screen.
  var nl: String { get }
  /// The word on an English screen.
  var en: String { get }
  /// Other words by which a worker may type it.
  var words: [String] { get }
}

/// An entry of a reference list.
public struct Term: Coded, Equatable {
  /// What a rule wants to know of an entry. The name is the key in a file of lists.
  public enum Mark: String, CaseIterable, Sendable {
    /// The rules for youth hold: CJG first, no ZRM, no question about giving back.
    case youth
    /// It is energy and not trouble (`S4:555-557`).
    case energy
    /// It may be absent without being missed (`S4:1153-1177`).
    case optional
    /// It follows from other facts, and nobody chooses it.
    case computed
    /// A sentence must go with it: what did not work out is told, not only ticked (R29).
    case asksReason
    /// It is done together rather than one by one (`S4:576`).
    case collective
    /// Welzijn works on it (`S4:454-455`).
    case welfare
  }

  public let code: String
  public let nl: String
  public let en: String
  public let words: [String]
  /// What a rule wants to know.
  public let marks: Set<Mark>
  /// The code of the part of the list that it belongs to; nil in a list without parts.
  public let family: String?
  /// What the program proposes to do next, in Dutch; empty when nothing.
  public let nextNl: String
  /// What the program proposes to do next, in English; empty when nothing.
  public let nextEn: String
  /// The entries under it, in their order; empty in most lists.
  public let steps: [Term]

  /// An entry; `words` are separated by spaces.
  public init(
    _ code: String, _ nl: String, _ en: String, _ words: String = "", marks: Set<Mark> = [],
    family: String? = nil, next: (nl: String, en: String) = ("", ""), steps: [Term] = []
  ) {
    let words = words.split(separator: " ").map(String.init)
    self.init(
      code: code, nl: nl, en: en, words: words, marks: marks, family: family, next: next,
      steps: steps)
  }

  /// An entry of which some words are more than one word.
  public init(
    code: String, nl: String, en: String, words: [String], marks: Set<Mark>, family: String?,
    next: (nl: String, en: String), steps: [Term]
  ) {
    self.code = code
    self.nl = nl
    self.en = en
    self.words = words
    self.marks = marks
    self.family = family
    (nextNl, nextEn) = next
    self.steps = steps
  }

  /// Whether the rules for youth hold.
  public var isYouth: Bool { marks.contains(.youth) }
  /// Whether it is energy and not trouble.
  public var isEnergy: Bool { marks.contains(.energy) }
  /// Whether it may be absent without being missed.
  public var isOptional: Bool { marks.contains(.optional) }
  /// Whether it follows from other facts, so that nobody chooses it.
  public var isComputed: Bool { marks.contains(.computed) }
  /// Whether a sentence must go with it.
  public var asksReason: Bool { marks.contains(.asksReason) }
  /// What a relation says about a contact when nobody has chosen its kind.
  public var closeness: Closeness { family.flatMap(Closeness.init) ?? .unknown }
}

/// What a relation says about a contact when nobody has chosen its kind (domain book §4.4): the
/// parts of the list of relations.
public enum Closeness: String, CaseIterable, Sendable {
  /// Partner and family: bonding.
  case family
  /// Friends, and people who share a group, a faith or an experience: bonding.
  case likeMinded = "like-minded"
  /// Neighbours, colleagues, members of a club: bridging, as a supposition.
  case nearby
  /// Somebody in the role of an institution: linking.
  case institution
  /// It says nothing.
  case unknown
}

extension Array where Element: Coded {
  /// The entry with exactly this code, or nil.
  public func term(_ code: String) -> Element? { first { $0.code == code } }

  /// The entries a worker may mean by what was typed so far, the surest first.
  ///
  /// Case and accents do not count. A whole code or word comes before the beginning of one; no
  /// letters at all mean the whole list.
  public func matching(_ word: String) -> [Element] {
    let typed = Fold.fold(word)
    if typed.isEmpty { return self }
    var sure: [Element] = []
    var possible: [Element] = []
    for term in self {
      let names = ([term.code, term.nl, term.en] + term.words).map(Fold.fold)
      if names.contains(typed) {
        sure.append(term)
      } else if names.contains(where: { $0.hasPrefix(typed) }) {
        possible.append(term)
      }
    }
    return sure + possible
  }
}

/// Makes letters comparable: lower case, without the accents of Dutch and its neighbours.
enum Fold {
  private static let plain: [Character: Character] = {
    let families = [
      "aàáâãäå", "cç", "eèéêë", "gğ", "iìíîïı", "nñ", "oòóôõöø", "sşš", "uùúûü", "yýÿ", "zž",
    ]
    var table: [Character: Character] = [:]
    for family in families {
      guard let base = family.first else { continue }
      for letter in family.dropFirst() { table[letter] = base }
    }
    return table
  }()

  static func fold(_ text: String) -> String {
    String(text.lowercased().map { plain[$0] ?? $0 })
  }
}
