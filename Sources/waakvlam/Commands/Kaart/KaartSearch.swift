import Domain
import Interface

/// Finds cards by words, the best first, as the list of the screen shows them.
///
/// A card need not be kept after it was added: what is found are the places that the cards were given.
struct KaartSearch {
  /// Tells of cards whether they are wanted, and of all whether they may be seen; both are asked from
  /// several threads at once.
  struct Choice {
    /// Chooses among those that may be seen; nil wants all.
    let isWanted: ((Voorziening) -> Bool)?
    /// Whether whoever looks may see a card at all.
    let isVisible: (Voorziening) -> Bool
  }

  private let vocabulary: CardVocabulary
  private let home: String?
  private let choice: Choice
  private var index: SearchIndex
  /// The place of the card of each row.
  private var places: [Int] = []
  /// The rows of the cards that are wanted, when not all are.
  private var wanted: [Int32] = []

  /// Without cards.
  ///
  /// - Parameter home: the wijk of whoever looks, whose cards go before others that fit as well.
  init(_ vocabulary: CardVocabulary, home: String?, _ choice: Choice) {
    self.vocabulary = vocabulary
    self.home = home
    self.choice = choice
    index = SearchIndex(themes: vocabulary.themes)
  }

  /// Adds cards in the order of their names, each with its own place.
  mutating func add(_ cards: ContiguousArray<Voorziening>) {
    index.reserve(rows: cards.count, bytes: cards.count * 160)
    // Cards are large: whoever sorts them sorts their places.
    let order = cards.indices
      .map { (name: Folding.folded(cards[$0].name), id: cards[$0].id, place: $0) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    for (_, _, place) in order { add(cards[place], at: place) }
  }

  /// Adds a card behind the others; one that may not be seen is passed over.
  mutating func add(_ card: Voorziening, at place: Int) {
    guard choice.isVisible(card) else { return }
    if choice.isWanted?(card) == true { wanted.append(Int32(places.count)) }
    places.append(place)
    vocabulary.forEachField(of: card) { index.add($0, $1) }
    index.endRow()
  }

  /// Adds what was added to another search behind the rest.
  mutating func append(_ other: KaartSearch) {
    wanted += other.wanted.map { $0 + Int32(places.count) }
    places += other.places
    index.append(other.index)
  }

  /// The cards that hold every word, the best first; of what is nowhere those that hold another
  /// spelling of it. A word that only cards hold that are not wanted is not taken for another word.
  func ranked(_ query: String) -> [Int] {
    let rows = choice.isWanted == nil ? nil : wanted
    return index.ranked(index.answer(query, in: rows), home: home).map { places[Int($0)] }
  }

  /// The cards that hold every word as it was typed, in their order.
  func exactly(_ query: SearchQuery) -> [Int] {
    index.exactly(query, in: choice.isWanted == nil ? nil : wanted).map { places[Int($0)] }
  }

  /// Whether every word stands on some card as it was typed.
  func knows(_ query: SearchQuery) -> Bool { index.knows(query) }
}
