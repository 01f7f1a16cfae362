/// Which part of a record a text that can be searched stands in: what is found in a name counts for
/// more than what is found in a note.
public enum SearchColumn: UInt8, CaseIterable, Sendable {
  /// What it is called.
  case name = 1
  /// Who is behind it, or whom it is about.
  case person
  /// What those are good at.
  case talent
  /// What it is and offers, and for whom.
  case offer
  /// Other words for what it offers.
  case synonym
  /// Its themes.
  case theme
  /// The wijken it is in.
  case wijk
  /// Street, place, and the house it is part of.
  case place
  /// Languages spoken.
  case language
  /// Everything else.
  case text
  /// Telephone numbers as one run of figures.
  case phone

  /// The column that the word before a colon means, in Dutch or English: `wie:wim`, `wijk:`.
  public init?(prefix: String) {
    switch prefix {
    case "naam", "name": self = .name
    case "wie", "who": self = .person
    case "aanbod", "offer": self = .offer
    case "thema", "theme": self = .theme
    case "wijk", "area": self = .wijk
    case "waar", "where": self = .place
    case "taal", "language": self = .language
    default: return nil
    }
  }

  /// The columns that a column stands for: who asks for somebody means what they are good at too.
  var meant: [SearchColumn] {
    switch self {
    case .person: [.person, .talent]
    case .offer: [.offer, .synonym]
    default: [self]
    }
  }

  /// Where a word says what something is, and not only something about it.
  static let telling = allCases.filter { ![.talent, .text, .phone].contains($0) }

  /// How much further from the mark a word is that stands here.
  var distance: Int {
    switch self {
    case .name: 0
    case .person: 2
    case .offer, .theme: 4
    case .synonym, .wijk, .place, .language: 6
    case .talent, .text, .phone: 8
    }
  }
}

/// A text by which a record is found, and where it stands.
public struct SearchField: Equatable, Sendable {
  /// Where it stands.
  public let column: SearchColumn
  /// The text as people wrote it.
  public let text: String

  /// A text in a column.
  public init(_ column: SearchColumn, _ text: String) {
    self.column = column
    self.text = text
  }
}

/// What was typed to search by, cut in words.
public struct SearchQuery: Equatable, Sendable {
  /// One word, and the column it has to stand in.
  public struct Term: Equatable, Sendable {
    /// The word, folded.
    public let word: [UInt8]
    /// Where it has to stand; nil is anywhere.
    public let column: SearchColumn?
  }

  /// The words, all of which have to be found.
  public let terms: [Term]

  /// Words that people type in a sentence and that say nothing of what they look for.
  private static let small = Set(
    ["de", "het", "een", "en", "of", "die", "dat", "iemand", "iets", "wie", "spreekt", "spreken"]
      .map { Array($0.utf8) })

  /// Cuts a text in words; `wijk:` asks for a column, and an unknown one is a word like any other.
  /// Small words count only when there are no others: `iemand die Spaans spreekt` asks for `spaans`.
  public init(_ text: String) {
    let all = SearchQuery.terms(of: text)
    let telling = all.filter { $0.column != nil || !SearchQuery.small.contains($0.word) }
    terms = telling.isEmpty ? all : telling
  }

  /// What somebody took for a column and is none: the letters before a colon.
  public static func unknownColumn(in text: String) -> String? {
    for word in Folding.bytes(text).split(whereSeparator: { $0 <= 0x20 }) {
      guard let colon = word.firstIndex(of: UInt8(ascii: ":")), colon > word.startIndex else {
        continue
      }
      let name = String(decoding: word[..<colon], as: UTF8.self)
      if name.allSatisfy(\.isLetter), SearchColumn(prefix: name) == nil { return name }
    }
    return nil
  }

  private static func terms(of text: String) -> [Term] {
    Folding.bytes(text).split(whereSeparator: { $0 <= 0x20 }).compactMap { word in
      guard let colon = word.firstIndex(of: UInt8(ascii: ":")),
        let column = SearchColumn(
          prefix: String(decoding: word[..<colon], as: UTF8.self))
      else { return Term(word: Array(word), column: nil) }
      let rest = Array(word[(colon + 1)...])
      // `wijk:` while it is being typed asks for nothing yet.
      return rest.isEmpty ? nil : Term(word: rest, column: column)
    }
  }

  /// Whether a longer query only narrows this one, word by word.
  func narrows(_ shorter: SearchQuery) -> Bool {
    terms.count >= shorter.terms.count
      && zip(terms, shorter.terms).allSatisfy { new, old in
        new.column == old.column && new.word.starts(with: old.word)
          // A long word counts in places where its beginning did not.
          && [SearchIndex.longInside, SearchIndex.phoneLength].allSatisfy { length in
            new.word.count < length || old.word.count >= length
          }
      }
  }
}
