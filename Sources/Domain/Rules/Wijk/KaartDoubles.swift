/// Two cards of the sociale kaart that are probably one and the same.
public struct KaartDouble: Equatable, Sendable {
  /// How the names agree.
  public enum Likeness: Int, CaseIterable, Comparable, Sendable {
    /// The same words, in any order; small ones such as `de` do not count.
    case same
    /// One letter more, less or other.
    case oneLetter
    /// Two of three words are the same, or all words of the shorter name.
    case mostWords

    public static func < (left: Likeness, right: Likeness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What they have in common besides.
  public enum Common: Int, CaseIterable, Comparable, Sendable {
    /// An address: street and number with the town or the postal code.
    case address
    /// The name of a place.
    case place
    /// A telephone number, an e-mail address or a web address.
    case contact
    /// A wijk.
    case wijk

    public static func < (left: Common, right: Common) -> Bool { left.rawValue < right.rawValue }
  }

  /// The card that is the older by its identity.
  public let first: ID
  /// The other.
  public let second: ID
  /// How the names agree.
  public let likeness: Likeness
  /// The strongest of what they have in common.
  public let common: Common

  /// The one of the two that this is not.
  public func other(than id: ID) -> ID { first == id ? second : first }
}

extension Caseload {
  /// The cards that are probably double, the surest first: a question to look at, for two cards can
  /// be alike and be two things (R33: a kaart that is kept up).
  ///
  /// Two cards are named together when their names are the same or near, and they share an address,
  /// a place, a way to reach them or a wijk. A place whose address must not be known counts for
  /// nothing. Only cards that a worker may see are compared (R27).
  ///
  /// The work is about in proportion to the number of cards: cards are only compared when they have
  /// a word that at most `KaartDoubles.mostWithWord` cards have, or names that differ by one letter.
  /// Of many cards with the same name and wijk each stands with the one before it.
  public func kaartDoubles(to worker: ID?) -> [KaartDouble] {
    KaartDoubles(voorzieningen.rows.filter { isVisible($0, to: worker) }).found
  }

  /// The cards that are probably the same thing as this one, the surest first, to look at before a
  /// new one is used (V10: first what is there). Compared as in `kaartDoubles(to:)`; the card itself
  /// need not be in the store.
  public func kaartDoubles(of card: Voorziening, to worker: ID?) -> [KaartDouble] {
    let others = voorzieningen.rows.filter { $0.id != card.id && isVisible($0, to: worker) }
    return KaartDoubles.found(of: card, among: others)
  }
}

/// Finds the cards that are probably double.
struct KaartDoubles {
  /// As many cards as may have a word that brings them together.
  static let mostWithWord = 40

  /// A card as it is compared: the texts are numbers, the same for the same text.
  private struct Card {
    let id: ID
    let words: [String]
    let compact: [UInt8]
    /// Addresses, places, ways to reach it and wijken.
    let marks: [[String]]
  }

  private let cards: [Card]
  private var seen: Set<Pair> = []
  /// What was found, the surest first.
  private(set) var found: [KaartDouble] = []

  /// How many pairs of cards were compared.
  var comparisons: Int { seen.count }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  init(_ rows: [Voorziening]) {
    cards = rows.map(KaartDoubles.card).filter { !$0.words.isEmpty }
      .sorted { $0.id < $1.id }
    compareSameNames()
    compareSharedWords()
    compareOneLetter()
    found.sort(by: KaartDoubles.isSurer)
  }

  // MARK: Who is compared

  private mutating func compareSameNames() {
    // With the same name and something in common: each with the one before it.
    var last: [String: Int] = [:]
    for (index, card) in cards.enumerated() {
      let name = card.words.joined(separator: " ")
      for (kind, marks) in card.marks.enumerated() {
        for mark in marks {
          let key = "\(name)/\(kind)/\(mark)"
          if let before = last.updateValue(index, forKey: key) { compare(before, index) }
        }
      }
    }
  }

  private mutating func compareSharedWords() {
    var blocks: [String: [Int]] = [:]
    for (index, card) in cards.enumerated() {
      for word in card.words { blocks[word, default: []].append(index) }
    }
    compare(blocks.values.filter { $0.count <= KaartDoubles.mostWithWord })
  }

  /// Names that differ by one letter become the same when the right letter is left out of each.
  private mutating func compareOneLetter() {
    var blocks: [[UInt8]: [Int]] = [:]
    for (index, card) in cards.enumerated() where (6...60).contains(card.compact.count) {
      blocks[card.compact, default: []].append(index)
      for place in card.compact.indices
      where place == 0 || card.compact[place] != card.compact[place - 1] {
        var shorter = card.compact
        shorter.remove(at: place)
        blocks[shorter, default: []].append(index)
      }
    }
    compare(blocks.values.filter { (2...KaartDoubles.mostWithWord).contains($0.count) })
  }

  private mutating func compare(_ blocks: [[Int]]) {
    for block in blocks {
      for (place, first) in block.enumerated() {
        for second in block[(place + 1)...] where first != second {
          compare(min(first, second), max(first, second))
        }
      }
    }
  }

  // MARK: Comparing

  /// The rows that are probably the same thing as one card.
  static func found(of row: Voorziening, among rows: [Voorziening]) -> [KaartDouble] {
    let one = card(row)
    guard !one.words.isEmpty else { return [] }
    return rows.lazy.map(card).compactMap { double(one, $0) }.sorted(by: isSurer)
  }

  private static func isSurer(_ one: KaartDouble, _ other: KaartDouble) -> Bool {
    (one.likeness, one.common, one.first, one.second)
      < (other.likeness, other.common, other.first, other.second)
  }

  private mutating func compare(_ first: Int, _ second: Int) {
    guard seen.insert(Pair(first: first, second: second)).inserted else { return }
    if let double = KaartDoubles.double(cards[first], cards[second]) { found.append(double) }
  }

  private static func double(_ one: Card, _ other: Card) -> KaartDouble? {
    guard let likeness = likeness(one, other),
      let common = KaartDouble.Common.allCases.first(where: { kind in
        one.marks[kind.rawValue].contains(where: other.marks[kind.rawValue].contains)
      })
    else { return nil }
    return KaartDouble(
      first: min(one.id, other.id), second: max(one.id, other.id), likeness: likeness,
      common: common)
  }

  private static func likeness(_ one: Card, _ other: Card) -> KaartDouble.Likeness? {
    if one.words == other.words { return .same }
    if differByOneLetter(one.compact, other.compact) { return .oneLetter }
    let shared = one.words.filter(other.words.contains).count
    let (fewer, all) = (
      min(one.words.count, other.words.count),
      one.words.count + other.words.count - shared
    )
    return shared > 1 && (shared == fewer || shared * 3 >= all * 2) ? .mostWords : nil
  }

  /// Whether one letter more, less or other makes two names the same; short ones are no proof.
  private static func differByOneLetter(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1, min(one.count, other.count) >= 6 else { return false }
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return start + end >= max(one.count, other.count) - 1
  }

  // MARK: A card

  private static let smallWords: Set<String> = [
    "de", "het", "een", "en", "van", "in", "op", "voor", "te", "t", "s", "the", "of", "and", "for",
    "stichting", "vereniging", "st",
  ]

  private static func card(_ row: Voorziening) -> Card {
    let words = words(row.name).filter { !smallWords.contains($0) }
    var addresses: [String] = []
    var names: [String] = []
    for place in row.shownPlaces {
      if let name = place.name { names.append(joined(name)) }
      guard let address = place.address, address.contains(where: \.isNumber) else { continue }
      for rest in [place.postcode, place.town].compactMap({ $0 }) {
        addresses.append(joined(address) + "/" + joined(rest))
      }
    }
    let phone = (row.phone ?? "").filter(\.isNumber)
    let ways = [phone.count > 5 ? String(phone.suffix(9)) : nil, row.email, row.website]
      .compactMap { $0.map(joined) }
    let marks = [addresses, names, ways, row.wijken.map(joined)].map { list in
      Set(list.filter { !$0.isEmpty }).sorted()
    }
    return Card(
      id: row.id, words: Set(words).sorted(), compact: Array(words.joined().utf8), marks: marks)
  }

  /// The words of a text: letters and digits, small and without accents.
  private static func words(_ text: String) -> [String] {
    Folding.bytes(text).split { byte in
      !(byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func joined(_ text: String) -> String { words(text).joined() }
}
