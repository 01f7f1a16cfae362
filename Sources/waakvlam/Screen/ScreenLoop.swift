import Canvas
import Domain
import Interface
import Journal
import Resources
import Terminal

/// The program on the screen: waits for a key, lets the session answer it, carries out what the
/// session asks, and shows the screen that follows.
struct ScreenLoop {
  /// How often an idle screen looks whether the day has changed, in milliseconds.
  private static let dayCheck = 300_000
  /// After how long without a key there is time for what nobody waits for, in milliseconds.
  private static let quiet = 500

  private let store: OpenStore
  private let terminal: any Face
  private var session: Session
  private var isWarm = false
  private var hasLeft = false
  private var lastKey = ContinuousClock.now
  private let compactor = Compactor()
  private var triedCompacting = false
  /// Whose pages were looked at, and when, that is not written down yet.
  private var views: [(id: ID, time: String)] = []

  /// Runs until the user leaves, and closes the store.
  static func run(_ store: OpenStore) -> Int32 {
    do throws(TerminalFailure) {
      let face: any Face = store.isPlain ? PlainFace() : try Terminal.open()
      var loop = ScreenLoop(store, face)
      loop.run()
      return 0
    } catch {
      store.close()
      Output.tell(error.sentence(store.language))
      return ExitStatus.usage.rawValue
    }
  }

  private init(_ store: OpenStore, _ terminal: any Face) {
    self.store = store
    self.terminal = terminal
    session = Session(
      caseload: store.handOver(), reference: store.reference, today: store.today,
      language: store.language, size: terminal.size,
      borders: terminal.borders, ids: store.ids)
    session.asksPassphrase = store.journal.isEncrypted
    session.clockChanged(to: store.clock.now)
    noteAccess()
    let met = store.notices
    let type = terminal.typeUsedInstead.map {
      Texts.terminalTypeUsed.text(store.language, [$0])
    }
    let how = terminal.isLineByLine ? [Texts.plainHow.text(store.language)] : []
    let said = met + (type.map { [$0] } ?? []) + how
    if !said.isEmpty { session.announce(said.joined(separator: " ")) }
  }

  private mutating func run() {
    terminal.show(session)
    while !hasLeft {
      // The lists of the other screens are made once nobody is waiting for the first one.
      let event = terminal.next(
        timeoutMilliseconds: isWarm ? patience : 10, for: session)
      setClock()
      switch event {
      case .key(let key):
        for effect in session.handle(key, after: terminal.isLineByLine ? .max : pause()) {
          carryOut(effect)
        }
      case .resized(let size): session.resized(to: size)
      case .resumed: terminal.redrawAll()
      case .timeout:
        if !compactor.isBusy { noteViews() }
        if !isWarm { isWarm = !session.warm() }
        if let left = untilHiding, left <= 0 { session.hide() }
      case .interrupted, .terminate, .hangUp: hasLeft = true
      }
      if !hasLeft, !terminal.pendingInput() { terminal.show(session) }
    }
    waitForJournal()
    noteViews()
    terminal.close()
    store.close(holding: session.caseload)
  }

  /// Writes down whose pages were looked at, when there is time: no key waits for it. Whoever only
  /// reads a folder that cannot be written, or has a full disk, still sees them.
  private mutating func noteViews() {
    guard !views.isEmpty else { return }
    waitForJournal()
    for (id, time) in views {
      try? store.journal.audit.note("viewed", [id], by: session.caseload.user?.id, at: time)
    }
    views = []
  }

  /// Waits until a compaction beside the screen is done. One that failed is not tried again before the
  /// store is left: the disk is full, most likely, and every action is on it.
  private mutating func waitForJournal() {
    guard compactor.wait() != nil else { return }
    triedCompacting = true
    noteAccess()
  }

  /// How long is waited for a key, in milliseconds.
  private var patience: Int {
    if !views.isEmpty { return ScreenLoop.quiet }
    guard !session.isHidden, let left = untilHiding else { return ScreenLoop.dayCheck }
    return min(ScreenLoop.dayCheck, max(1, left))
  }

  /// How long until the screen hides because nobody is there, in milliseconds; nil when it never does.
  private var untilHiding: Int? {
    let minutes = session.caseload.settings.lockMinutes
    return minutes > 0 ? minutes * 60_000 - ScreenLoop.milliseconds(since: lastKey) : nil
  }

  private static func milliseconds(since moment: ContinuousClock.Instant) -> Int {
    let (seconds, attoseconds) = moment.duration(to: .now).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// The time since the last key, in milliseconds.
  private mutating func pause() -> Int {
    defer { lastKey = .now }
    return ScreenLoop.milliseconds(since: lastKey)
  }

  private mutating func setClock() {
    session.ids.milliseconds = max(session.ids.milliseconds, store.clock.milliseconds)
    session.clockChanged(to: store.clock.now)
  }

  private mutating func carryOut(_ effect: Effect) {
    if effect.needsJournal { waitForJournal() }
    switch effect {
    case .commit(let name, let edits): commit(name, edits)
    case .undo: takeBack(again: false)
    case .redo: takeBack(again: true)
    case .suspend:
      terminal.suspend()
      terminal.redrawAll()
    case .redraw: terminal.redrawAll()
    case .edit(let text):
      let edited = terminal.withTerminalGivenBack { Editor.edit(text) }
      for effect in session.edited(edited) { carryOut(effect) }
    case .looked(let id):
      views.append((id, store.clock.stamp))
    case .unlock(let typed):
      let opens = store.journal.opens(with: SecretQuestion.secret(typed))
      try? store.journal.audit.note(
        opens ? "unlocked" : "refused", [], by: session.caseload.user?.id, at: store.clock.stamp)
      session.unlocked(opens)
    case .quit: hasLeft = true
    }
  }

  private mutating func commit(_ name: String, _ edits: [Edit]) {
    do throws(StoreFailure) {
      try store.journal.commit(
        name, edits, by: session.caseload.user?.id, at: store.clock.stamp)
      session.committed()
    } catch {
      session.failed(error.sentence(store.language))
    }
    noteAccess()
    if store.journal.linesSinceSnapshot >= Journal.compactionLines, !triedCompacting {
      compactor.begin(store.journal, session.caseload)
    }
  }

  private mutating func takeBack(again: Bool) {
    let worker = session.caseload.user?.id
    let time = store.clock.stamp
    do throws(StoreFailure) {
      let done =
        again
        ? try store.journal.redo(in: session.caseload, by: worker, at: time)
        : try store.journal.undo(in: session.caseload, by: worker, at: time)
      session.tookBack(done?.action, done?.edits ?? [], again: again)
    } catch {
      session.failed(error.sentence(store.language))
    }
    noteAccess()
  }

  /// Lets the session know what can be undone, and whether anything can be saved.
  private mutating func noteAccess() {
    session.undoable = store.journal.history.undoable.map(\.action)
    session.redoable = store.journal.history.redoable.map(\.action)
    guard case .readOnly(let reason) = store.journal.access else { return }
    let stop = Stop(reason)
    session.readOnly = Phrase(stop.sentence(.nl), stop.sentence(.en))
  }
}

extension TerminalFailure {
  /// What is wrong and what to do.
  func sentence(_ language: Language) -> String {
    switch operation {
    case .findTerminal: Texts.terminalMissing.text(language)
    case .describeTerminal: Texts.terminalUnknown.text(language, [type])
    default: Texts.terminalFailed.text(language, [String(errno)])
    }
  }
}

extension Effect {
  /// Whether the journal is used to carry it out.
  fileprivate var needsJournal: Bool {
    switch self {
    case .commit, .undo, .redo, .unlock: true
    case .suspend, .redraw, .edit, .looked, .quit: false
    }
  }
}
