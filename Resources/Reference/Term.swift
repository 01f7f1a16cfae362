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
public struct Term: Coded {
  public let code: String
  public let nl: String
  public let en: String
  public let words: [String]

  /// An entry; `words` are separated by spaces.
  public init(_ code: String, _ nl: String, _ en: String, _ words: String = "") {
    self.code = code
    self.nl = nl
    self.en = en
    self.words = words.split(separator: " ").map(String.init)
  }
}

/// The lists that the sources give. A municipality may have others: code follows no list, except
/// where the name of a list says what its entries do.
public enum Reference {}

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
