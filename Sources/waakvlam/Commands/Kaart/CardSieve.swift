import Domain
import Interface
import Journal

/// Chooses by how cards are stored which of them a search reads: only what may be found; and of very
/// many the first few in the order of their names, while the others wait.
final class CardSieve {
  /// A card that waits to be read, or was read already.
  struct Candidate {
    let id: ID
    let isRead: Bool
    /// What orders it quickly: whether the name begins as was asked, and how it begins.
    fileprivate let rank: UInt64
    fileprivate let name: Range<Int>
  }

  /// So many cards are read while the store is: of more it is known first how many they are.
  private static let mostAtOnce = 500

  private let fresh: SearchSieve
  private let mayWait: Bool
  /// What the name of the first cards begins with.
  private let beginning: [UInt8]
  private var sieve: SearchSieve
  private var atOnce = 0
  private var waiting: [Candidate] = []
  /// The names of those that wait, folded, one after another.
  private var names: [UInt8] = []

  /// A sieve for a query; nil when how cards are stored does not tell.
  ///
  /// - Parameter mayWait: false reads all that may be found.
  init?(_ query: SearchQuery, _ vocabulary: CardVocabulary, mayWait: Bool) {
    guard let sieve = vocabulary.sieve(for: query) else { return nil }
    fresh = sieve
    self.sieve = sieve
    self.mayWait = mayWait
    beginning = query.terms.first?.word ?? []
  }

  /// Whether so many cards wait that what is found of them is more than is put in order of how well
  /// it fits, when of a sample so many are found.
  func isMany(_ found: Int, of sample: Int) -> Bool {
    // A sample may be out by a sixth.
    sample > 0 && waiting.count * (found * 6 - sample) / (sample * 6) > SearchIndex.mostRanked
  }

  /// Whether cards wait.
  var isWaiting: Bool { !waiting.isEmpty }

  /// Begins anew.
  func begin() {
    sieve = fresh
    atOnce = 0
    waiting = []
    names = []
  }

  /// Whether the card that is stored so has to be read at once.
  func mustBeRead(_ stored: UnsafeBufferPointer<UInt8>) -> Bool {
    switch sieve.judge(stored) {
    case .isNot: return false
    case .example: return true
    case .mayBeFound:
      if mayWait, atOnce >= CardSieve.mostAtOnce, let (id, name) = CardSieve.beginning(of: stored) {
        wait(id, name, isRead: false)
        return false
      }
      atOnce += 1
      return true
    }
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

  private func wait(_ id: ID, _ name: UnsafeBufferPointer<UInt8>, isRead: Bool) {
    let start = names.count
    Folding.append(name, to: &names)
    let folded = names[start...]
    // The first byte tells whether it goes first, the other seven how it begins.
    let first: UInt64 = folded.starts(with: beginning) ? 0 : 1
    let rank = (0..<7).reduce(first) { rank, place in
      rank << 8 | (place < folded.count ? UInt64(folded[start + place]) : 0)
    }
    waiting.append(Candidate(id: id, isRead: isRead, rank: rank, name: start..<names.count))
  }

  /// Lets the cards that were read stand among those that wait; of one that was changed since the
  /// store was last written whole, only as it is now.
  func join(_ cards: some Sequence<Voorziening>) {
    let read = Set(cards.map(\.id))
    waiting.removeAll { read.contains($0.id) }
    for card in cards {
      var name = card.name
      name.withUTF8 { wait(card.id, $0, isRead: true) }
    }
  }

  /// Some of them, spread over all.
  func sample(_ count: Int) -> [Candidate] {
    stride(from: 0, to: waiting.count, by: max(1, waiting.count / count)).prefix(count)
      .map { waiting[$0] }
  }

  /// The first ones, in order.
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

  /// All of them, in order.
  var all: [Candidate] { waiting.sorted(by: isBefore) }

  /// The cards that these are; `isUnreadable` becomes true when one cannot be read.
  static func cards(
    _ candidates: some Sequence<Candidate>, in store: OpenStore, _ isUnreadable: inout Bool
  ) -> ContiguousArray<Voorziening> {
    var cards: ContiguousArray<Voorziening> = []
    for candidate in candidates {
      if candidate.isRead {
        if let card = store.caseload.voorzieningen[candidate.id] { cards.append(card) }
        continue
      }
      switch store.passedOver(candidate.id) {
      case .record(.voorziening(let card)): cards.append(card)
      case .record, .unreadable: isUnreadable = true
      // It was changed since, and then removed.
      case nil: break
      }
    }
    return cards
  }

  private func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    let (left, right) = (names[one.name], names[other.name])
    if left.elementsEqual(right) { return one.id < other.id }
    return left.lexicographicallyPrecedes(right)
  }
}
