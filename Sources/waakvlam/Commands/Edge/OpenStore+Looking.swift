import Domain
import Interface
import Journal
import Resources

extension OpenStore {
  /// Opens the store that an invocation means to search its cards: with only those that may hold the
  /// words, when that can be told from how they are stored, and nothing else than what they need.
  convenience init(_ invocation: Invocation, lookingFor query: String) throws {
    let reference = (try? StoreLists.read(in: OpenStore.place(invocation))) ?? .standard
    let vocabulary = CardVocabulary(reference, invocation.language)
    guard let sieve = vocabulary.sieve(for: SearchQuery(query)) else {
      try self.init(invocation, lock: .none)
      return
    }
    var cards = sieve
    try self.init(invocation) { place, secret throws(StoreFailure) in
      try Journal.look(at: place, in: RealFileSystem(), secret: secret) { kind, stored in
        switch kind {
        case .voorziening: cards.keeps(stored)
        // Who looks, where, and by which figures.
        case .worker, .wijk, .gebied, .settings: true
        default: false
        }
      }
    }
  }

  /// The same store with all of its records, without asking for a passphrase again.
  func withAllRecords(_ invocation: Invocation) throws -> OpenStore {
    OpenStore(try journal.all(in: RealFileSystem()), at: folder, invocation)
  }

  /// The records that were not read.
  var passedOver: [ID] { journal.passedOver }

  /// The words that cards are found by beside their own.
  var cardVocabulary: CardVocabulary { CardVocabulary(reference, language) }

  /// Short forms of the identities of everything that is kept, also of what was passed over.
  var briefIDs: BriefIDs { BriefIDs(caseload, and: passedOver) }
}
