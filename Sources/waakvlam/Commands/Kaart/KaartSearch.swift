import Domain
import Interface

/// Finds cards by words, the best first, as the list of the screen shows them.
struct KaartSearch {
  private let cards: ContiguousArray<Voorziening>
  /// Which card each row of the index is: those that may be seen, by name.
  private let order: [Int]
  private let home: String?
  private let index: SearchIndex

  /// - Parameters:
  ///   - cards: all cards.
  ///   - home: the wijk of whoever looks, whose cards go before others that fit as well.
  ///   - isVisible: whether a card may be seen.
  init(
    _ cards: ContiguousArray<Voorziening>, _ vocabulary: CardVocabulary, home: String?,
    where isVisible: (Voorziening) -> Bool
  ) {
    self.cards = cards
    self.home = home
    // Cards are large: whoever sorts them sorts their places.
    order = cards.indices.filter { isVisible(cards[$0]) }
      .map { (name: Folding.folded(cards[$0].name), place: $0) }
      .sorted { ($0.name, $0.place) < ($1.name, $1.place) }.map(\.place)
    var index = SearchIndex()
    index.reserve(rows: order.count, bytes: order.count * 160)
    for place in order { index.add(vocabulary.fields(of: cards[place])) }
    self.index = index
  }

  /// The cards that hold every word, and whether there are any that hold them as they were typed.
  ///
  /// - Parameter isWanted: chooses among them; nil is all. A word that only others have is not taken
  ///   for another word.
  func ranked(
    _ query: String, where isWanted: ((Voorziening) -> Bool)?
  ) -> (cards: [Voorziening], isExact: Bool) {
    let rows = isWanted.map { isWanted in
      order.indices.filter { isWanted(cards[order[$0]]) }.map { Int32($0) }
    }
    let answer = index.answer(query, in: rows)
    let found = index.ranked(answer, home: home)
    return (found.map { cards[order[Int($0)]] }, answer.isExact)
  }
}
