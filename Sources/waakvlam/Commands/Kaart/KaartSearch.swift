import Domain
import Interface

/// Finds cards by words, the best first, as the list of the screen shows them.
struct KaartSearch {
  private let cards: ContiguousArray<Voorziening>
  /// Which card each row of the index is: those that may be seen.
  private let order: [Int]
  private let home: String?
  private let index: SearchIndex

  /// - Parameters:
  ///   - cards: all cards.
  ///   - home: the wijk of whoever looks, whose cards go before others that fit as well.
  ///   - isInOrder: whether they stand in their order; else they are put in that of their names.
  ///   - isVisible: whether a card may be seen.
  init(
    _ cards: ContiguousArray<Voorziening>, _ vocabulary: CardVocabulary, home: String?,
    isInOrder: Bool = false, where isVisible: (Voorziening) -> Bool
  ) {
    self.cards = cards
    self.home = home
    let visible = cards.indices.filter { isVisible(cards[$0]) }
    // Cards are large: whoever sorts them sorts their places.
    order =
      isInOrder
      ? visible
      : visible.map { (name: Folding.folded(cards[$0].name), id: cards[$0].id, place: $0) }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.place)
    var index = SearchIndex(themes: vocabulary.themes)
    index.reserve(rows: order.count, bytes: order.count * 160)
    for place in order { index.add(vocabulary.fields(of: cards[place])) }
    self.index = index
  }

  /// The cards that hold every word, the best first; of what is nowhere those that hold another
  /// spelling of it.
  ///
  /// - Parameter isWanted: chooses among them. A word that only others have is not taken for another
  ///   word.
  func ranked(_ query: String, where isWanted: ((Voorziening) -> Bool)?) -> [Voorziening] {
    let rows = isWanted.map { isWanted in
      order.indices.filter { isWanted(cards[order[$0]]) }.map { Int32($0) }
    }
    return index.ranked(index.answer(query, in: rows), home: home).map { cards[order[Int($0)]] }
  }

  /// The cards that hold every word as it was typed, in their order.
  func exactly(_ query: SearchQuery, where isWanted: ((Voorziening) -> Bool)?) -> [Voorziening] {
    index.exactly(query).map { cards[order[Int($0)]] }.filter { isWanted?($0) ?? true }
  }

  /// Whether every word stands on some card as it was typed.
  func knows(_ query: SearchQuery) -> Bool { index.knows(query) }
}
