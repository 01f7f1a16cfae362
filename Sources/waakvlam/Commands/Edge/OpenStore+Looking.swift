import Domain
import Interface
import Journal
import Resources

extension OpenStore {
  /// Opens the store that an invocation means to search its cards: with only those that have to be
  /// read at once, and nothing else than what they need.
  ///
  /// - Parameter cards: chooses them; nil reads everything.
  convenience init(_ invocation: Invocation, choosing cards: CardSieve?) throws {
    guard let cards else {
      try self.init(invocation, lock: .none)
      return
    }
    try self.init(invocation) { place, secret throws(StoreFailure) in
      try Journal.look(at: place, in: RealFileSystem(), secret: secret, for: cards.begin)
    }
    cards.join(caseload.voorzieningen.rows)
  }

  /// The same store with other cards, without asking for a passphrase again.
  func again(_ invocation: Invocation, choosing cards: CardSieve) throws -> OpenStore {
    let store = OpenStore(
      try journal.lookAgain(in: RealFileSystem(), for: cards.begin), at: folder, invocation)
    store.isRecovered = isRecovered
    cards.join(store.caseload.voorzieningen.rows)
    return store
  }

  /// Throws unless what was read is what was written: nothing is said of it before.
  func confirm() throws { try journal.confirm() }

  /// The records that were not read.
  var passedOver: [ID] { journal.passedOver }

  /// Reads records after all that were passed over, many in two parts at once, and returns the parts
  /// in order; nil is one that was changed since.
  func readPassedOver<Part>(
    _ ids: [ID], into part: Part, _ take: (inout Part, Int, PassedOver?) -> Void
  ) -> [Part] { journal.readPassedOver(ids, into: part, take) }

  /// Short forms of the identities of everything that is kept, also of what was passed over.
  var briefIDs: BriefIDs { BriefIDs(caseload, and: passedOver) }
}
