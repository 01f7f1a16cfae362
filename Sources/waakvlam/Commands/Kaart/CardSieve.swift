import Domain
import Interface
import Journal

/// Chooses by how cards are stored which of them a search reads: only what may be found; and of very
/// many the first few in the order of their names, while the others wait.
final class CardSieve {
  /// A card that waits to be read, or was read already.
  struct Candidate {
    let id: ID
    /// What orders it quickly: whether the name begins as was asked, and how it begins.
    fileprivate let rank: UInt64
    fileprivate let name: Range<Int>
  }

  /// So many cards are read while the store is: of more it is known first how many they are.
  private static let mostAtOnce = 250

  private let fresh: SearchSieve?
  /// What the name of the first cards begins with.
  private let beginning: [UInt8]
  private var sieve: SearchSieve?
  private var atOnce = 0
  private var waiting: [Candidate] = []
  /// The names of those that wait, folded, one after another.
  private var names: [UInt8] = []

  /// A sieve for a query, and for every card when how they are stored does not tell.
  init(_ query: SearchQuery, _ vocabulary: CardVocabulary) {
    fresh = vocabulary.sieve(for: query)
    beginning = query.terms.first?.word ?? []
  }

  /// A sieve for every card.
  init() {
    fresh = nil
    beginning = []
  }

  /// Whether every card is one that may be found.
  var isForAll: Bool { fresh == nil }

  /// Whether so many cards wait that what is found of them is more than is put in order of how well
  /// it fits, when of a sample so many are found.
  func isMany(_ found: Int, of sample: Int) -> Bool {
    // A sample may be out by a tenth of all.
    sample > 0 && waiting.count * (found * 10 - sample) / (sample * 10) > SearchIndex.mostRanked
  }

  /// Whether cards wait.
  var isWaiting: Bool { !waiting.isEmpty }

  /// Begins anew; what it returns tells of a stored record whether it has to be read at once.
  func begin() -> (Kind, UnsafeBufferPointer<UInt8>) -> Bool {
    sieve = fresh
    atOnce = 0
    waiting = []
    names = []
    return { kind, stored in
      switch kind {
      case .voorziening: self.mustBeRead(stored)
      // Who looks, where, and by which figures.
      case .worker, .wijk, .gebied, .settings: true
      default: false
      }
    }
  }

  private func mustBeRead(_ stored: UnsafeBufferPointer<UInt8>) -> Bool {
    // Nobody looks for an identity, and every other one has some figure in it.
    let end = CardSieve.identityEnd(of: stored)
    switch sieve?.judge(UnsafeBufferPointer(rebasing: stored[end...])) ?? .mayBeFound {
    case .isNot: return false
    case .example: return true
    case .mayBeFound:
      if atOnce >= CardSieve.mostAtOnce, let (id, name) = CardSieve.beginning(of: stored) {
        wait(id, name)
        return false
      }
      atOnce += 1
      return true
    }
  }

  /// Where the identity ends with which a stored card begins; its beginning when it begins otherwise.
  private static func identityEnd(of stored: UnsafeBufferPointer<UInt8>) -> Int {
    let end = opening.count + 36
    return stored.count > end && stored.starts(with: opening) ? end : 0
  }

  private static let opening = Array(#"{"id":""#.utf8)
  private static let middle = Array(#"","name":""#.utf8)

  /// The identity and the name with which a stored card begins; nil when it begins otherwise, or the
  /// name has an escape.
  private static func beginning(
    of stored: UnsafeBufferPointer<UInt8>
  ) -> (ID, UnsafeBufferPointer<UInt8>)? {
    let identity = opening.count..<opening.count + 36
    let start = identity.upperBound + middle.count
    guard stored.count > start,
      stored[..<identity.lowerBound].elementsEqual(opening),
      stored[identity.upperBound..<start].elementsEqual(middle),
      let id = ID(ascii: UnsafeBufferPointer(rebasing: stored[identity])),
      let end = stored[start...].firstIndex(of: UInt8(ascii: "\"")),
      !stored[start..<end].contains(UInt8(ascii: "\\"))
    else { return nil }
    return (id, UnsafeBufferPointer(rebasing: stored[start..<end]))
  }

  private func wait(_ id: ID, _ name: UnsafeBufferPointer<UInt8>) {
    let start = names.count
    Folding.append(name, to: &names)
    let folded = names[start...]
    // The first byte tells whether it goes first, the other seven how it begins.
    let first: UInt64 = folded.starts(with: beginning) ? 0 : 1
    let rank = (0..<7).reduce(first) { rank, place in
      rank << 8 | (place < folded.count ? UInt64(folded[start + place]) : 0)
    }
    waiting.append(Candidate(id: id, rank: rank, name: start..<names.count))
  }

  /// Lets the cards that were read stand among those that wait, if any do; of one that was changed
  /// since the store was last written whole, only as it is now.
  func join(_ cards: some Sequence<Voorziening>) {
    guard isWaiting else { return }
    let read = Set(cards.map(\.id))
    waiting.removeAll { read.contains($0.id) }
    for card in cards {
      var name = card.name
      name.withUTF8 { wait(card.id, $0) }
    }
  }

  /// Some of them, spread over all: of as many equal parts one each, at a place that has nothing to do
  /// with what every so many cards have in common.
  func sample(_ count: Int) -> [Candidate] {
    let count = min(count, waiting.count)
    return (0..<count).map { part in
      let start = part * waiting.count / count
      let length = (part + 1) * waiting.count / count - start
      // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4.
      let figure = UInt64(part + 1) &* 0x9E37_79B9_7F4A_7C15 >> 33
      return waiting[start + Int(figure) % length]
    }
  }

  /// The first ones, those before all whose name begins as was asked.
  func first(_ count: Int) -> [Candidate] {
    var first: [Candidate] = []
    for candidate in waiting {
      if first.count == count {
        guard let last = first.last, isBefore(candidate, last) else { continue }
        first.removeLast()
      }
      var (low, high) = (0, first.count)
      while low < high {
        let middle = (low + high) / 2
        if isBefore(first[middle], candidate) { low = middle + 1 } else { high = middle }
      }
      first.insert(candidate, at: low)
    }
    return first
  }

  /// All of them in that order.
  var all: [Candidate] { waiting.sorted { isBefore($0, $1) } }

  /// All of them in the order of their names.
  var byName: [Candidate] { waiting.sorted { isBefore($0, $1, anyBeginning: true) } }

  /// Reads cards, many in two parts at once, and returns the parts in order; `isUnreadable` becomes
  /// true when one cannot be read.
  ///
  /// - Parameter take: is given one card after the other, with its place among the candidates.
  static func read<Part>(
    _ candidates: [Candidate], in store: OpenStore, into part: Part, _ isUnreadable: inout Bool,
    _ take: (inout Part, Int, Voorziening) -> Void
  ) -> [Part] {
    let cards = store.caseload.voorzieningen
    let parts = store.readPassedOver(candidates.map(\.id), into: (part, false)) {
      part, place, one in
      switch one {
      case .record(.voorziening(let card)): take(&part.0, place, card)
      case .record, .unreadable: part.1 = true
      case nil:
        // It was read before, or was changed since and then removed.
        if let card = cards[candidates[place].id] { take(&part.0, place, card) }
      }
    }
    if parts.contains(where: \.1) { isUnreadable = true }
    return parts.map(\.0)
  }

  /// The cards that these are.
  static func cards(
    _ candidates: [Candidate], in store: OpenStore, _ isUnreadable: inout Bool
  ) -> ContiguousArray<Voorziening> {
    let parts = read(
      candidates, in: store, into: ContiguousArray<Voorziening>(), &isUnreadable
    ) { part, _, card in part.append(card) }
    return parts.dropFirst().reduce(into: parts[0]) { $0 += $1 }
  }

  private func isBefore(
    _ one: Candidate, _ other: Candidate, anyBeginning: Bool = false
  ) -> Bool {
    let counted: UInt64 = anyBeginning ? ~0 >> 8 : ~0
    let (first, second) = (one.rank & counted, other.rank & counted)
    if first != second { return first < second }
    let (left, right) = (names[one.name], names[other.name])
    if left.elementsEqual(right) { return one.id < other.id }
    return left.lexicographicallyPrecedes(right)
  }
}
