import Domain
import Interface
import Journal
import Resources

/// A store that is open, with its records in memory and what every action needs: who, when, and new
/// identities. Memory follows only what the journal has taken.
final class OpenStore {
  /// How long a command waits for whoever has the store, in milliseconds.
  static let patience = 3000

  /// The store on disk.
  let journal: Journal
  /// All records, as the journal has them.
  private(set) var caseload: Caseload
  /// The folder it lies in.
  let folder: String
  /// The lists that codes stand in.
  let reference: Reference
  /// Why the store's own lists are not used, when that is so.
  private let listsTrouble: Stop?
  /// Whether it was opened with the recovery key: then the passphrase was forgotten, most likely.
  var isRecovered = false
  /// The language of what is said.
  let language: Language
  /// What time it is.
  let clock: Clock
  /// Whether the screen is lines of text.
  let isPlain: Bool
  /// The figures that the rules go by.
  var settings: Settings { caseload.settings }
  private(set) var ids: IDSource

  /// Opens the store that an invocation means.
  convenience init(_ invocation: Invocation, lock: LockRequest) throws {
    try self.init(invocation) { place, secret throws(StoreFailure) in
      try Journal.open(at: place, in: RealFileSystem(), secret: secret, lock: lock)
    }
  }

  /// Opens it in a way of its own.
  convenience init(
    _ invocation: Invocation, _ opening: (String, Secret?) throws(StoreFailure) -> Journal
  ) throws {
    let place = try OpenStore.place(invocation)
    var isRecovered = false
    let journal = try SecretQuestion.unlocking(invocation) { secret throws(StoreFailure) in
      if case .recoveryKey? = secret { isRecovered = true } else { isRecovered = false }
      do throws(StoreFailure) {
        return try opening(place, secret)
      } catch {
        if error.kind == .wrongSecret { OpenStore.noteRefusal(at: place, invocation.clock) }
        throw error
      }
    }
    self.init(journal, at: place, invocation)
    self.isRecovered = isRecovered
    if journal.isEncrypted { note("unlocked", code: isRecovered ? "recoveryKey" : nil) }
  }

  /// That somebody was refused: who, is not known then.
  private static func noteRefusal(at place: String, _ clock: Clock) {
    try? AuditTrail(at: place, in: RealFileSystem())
      .note("refused", [], by: nil, at: clock.stamp)
  }

  /// Writes down that somebody looked at, or took along, what is kept. Whoever cannot write in the
  /// folder still sees it.
  func note(_ action: String, _ records: [ID] = [], code: String? = nil) {
    try? journal.audit.note(
      action, records, code: code, by: user?.id, at: clock.stamp)
  }

  /// Writes down that somebody looked at what is about a resident.
  func noteView(of id: ID) {
    if let resident = filling.residentOf(id) { note("viewed", [resident]) }
  }

  /// Takes over a store in a directory that was just made or opened.
  init(_ journal: Journal, at place: String, _ invocation: Invocation) {
    self.journal = journal
    folder = place
    do throws(Stop) {
      reference = try StoreLists.read(in: place)
      listsTrouble = nil
    } catch {
      // Work goes on: a code that is in no list is shown as it is.
      reference = .standard
      listsTrouble = error
    }
    caseload = journal.takeCaseload()
    language = invocation.language
    clock = invocation.clock
    isPlain = invocation.isPlain
    ids = IDSource(
      milliseconds: clock.milliseconds, seed: UInt64.random(in: UInt64.min...UInt64.max))
    ids.milliseconds = max(ids.milliseconds, newestMoment)
  }

  /// The directory that an invocation means.
  static func place(_ invocation: Invocation) throws(StoreFailure) -> String {
    var environment: [String: String] = [:]
    for name in ["WAAKVLAM_STORE", "XDG_DATA_HOME", "HOME"] {
      environment[name] = Invocation.environment(name)
    }
    let place = StorePlace.resolve(option: invocation.store, environment: environment)
    guard let place else { throw StoreFailure(.missing) }
    return place
  }

  /// Today, as the clock says.
  var today: Day { clock.today }
  /// The one at the keyboard.
  var user: Worker? { caseload.user }
  /// Who acts, and when.
  var occasion: Occasion { Occasion(today: today, worker: user?.id) }

  /// Makes sentences of what the domain finds.
  var reasons: Reasons { Reasons(caseload, reference, language) }

  /// A new identity, later than all that were made before.
  func newID() -> ID {
    ids.milliseconds = max(ids.milliseconds, clock.milliseconds)
    return ids.next()
  }

  /// Stores a change and then carries it out in memory.
  func commit(_ change: Change) throws {
    if case .readOnly(let reason) = journal.access { throw Stop(reason) }
    let edits: [Edit]
    do throws(Refusal) {
      edits = try caseload.edits(for: change, on: occasion)
    } catch {
      throw Stop(error, in: caseload)
    }
    try commit(change.name, edits)
  }

  /// Stores an action by its edits and then carries them out in memory.
  func commit(_ action: String, _ edits: [Edit]) throws(StoreFailure) {
    caseload.apply(try journal.commit(action, edits, by: user?.id, at: clock.stamp).edits)
  }

  /// Erases somebody from the store; memory follows when it is on disk.
  func erase(_ erasure: Erasure, passphrase: String?) throws(StoreFailure) -> RecoveryKey? {
    var without = caseload
    without.apply(erasure.edits)
    let key = try journal.rewrite(without, passphrase: passphrase)
    caseload = without
    return key
  }

  /// Takes back the newest action that can be; nil when there is none.
  func undo() throws(StoreFailure) -> Committed? {
    let done = try journal.undo(in: caseload, by: user?.id, at: clock.stamp)
    caseload.apply(done?.edits ?? [])
    return done
  }

  /// Does again the action that was taken back last; nil when there is none.
  func redo() throws(StoreFailure) -> Committed? {
    let done = try journal.redo(in: caseload, by: user?.id, at: clock.stamp)
    caseload.apply(done?.edits ?? [])
    return done
  }

  /// Lets go of the store, compacting it when that pays. What was stored stays stored, so trouble
  /// is only told.
  func close(compacting: Bool = false) {
    let pays = journal.linesSinceSnapshot >= Journal.compactionLines
    do {
      try journal.close(compacting: compacting || pays ? caseload : nil)
    } catch {
      Output.tell(Texts.noticeNotClosed.text(language, [error.sentence(language)]))
    }
  }

  /// Hands the records to the screen, which keeps them from now on: one copy in memory.
  func handOver() -> Caseload {
    defer { caseload = Caseload() }
    return caseload
  }

  /// Lets go of a store whose records were handed over, and leaves it compact.
  func close(holding caseload: Caseload) {
    self.caseload = caseload
    close(compacting: true)
  }

  /// What was met on opening, in sentences.
  var notices: [String] {
    let lists = listsTrouble.map { Texts.noticeLists.text(language, [$0.sentence(language)]) }
    let recovered = isRecovered ? [Texts.noticeRecovered.text(language)] : []
    return journal.notices.map { $0.sentence(language) } + (lists.map { [$0] } ?? []) + recovered
  }

  /// Tells on standard error what was met on opening.
  func tellNotices() {
    for notice in notices { Output.tell(notice) }
    if case .readOnly(let reason) = journal.access, let words = reason.notice {
      Output.tell(words.text(language))
    }
  }

  /// The time in the newest identity that was made here: with a clock that stands still or went
  /// back, new records still come after the old ones. Times far ahead do not count.
  private var newestMoment: UInt64 {
    let limit = clock.milliseconds + 86_400_000
    func newest<Element>(_ table: Table<Element>) -> UInt64? {
      table.rows.reversed().lazy.map(\.id).first { id in
        id.high >> 12 & 0xF == 7 && id.high >> 16 < limit
      }.map { $0.high >> 16 }
    }
    let moments = [
      newest(caseload.signalen), newest(caseload.referrals), newest(caseload.waakvlammen),
      newest(caseload.residents), newest(caseload.groups), newest(caseload.contacts),
      newest(caseload.workers), newest(caseload.wijken), newest(caseload.voorzieningen),
    ]
    return moments.compactMap { $0 }.max() ?? 0
  }
}
