import Domain
import Interface

/// Finds cards by words, the best first, as the list of the screen shows them.
struct KaartSearch {
  private let cards: [Voorziening]
  /// Which card each row of the index is: those of the list, by name.
  private let order: [Int]
  private let home: String?
  private let index: SearchIndex

  /// - Parameter home: the wijk of whoever looks, whose cards go before others that fit as well.
  init(_ cards: [Voorziening], _ vocabulary: CardVocabulary, home: String?) {
    self.cards = cards
    self.home = home
    order = cards.enumerated().map { (name: Folding.folded($1.name), place: $0) }
      .sorted { ($0.name, cards[$0.place].id) < ($1.name, cards[$1.place].id) }.map(\.place)
    var index = SearchIndex()
    index.reserve(rows: cards.count, bytes: cards.count * 160)
    for place in order { index.add(vocabulary.fields(of: cards[place])) }
    self.index = index
  }

  /// The cards that hold every word, and whether there are any that hold them as they were typed.
  func ranked(_ query: String) -> (cards: [Voorziening], isExact: Bool) {
    let answer = index.answer(query)
    let rows = index.ranked(answer, home: home)
    return (rows.map { cards[order[Int($0)]] }, answer.isExact)
  }
}
