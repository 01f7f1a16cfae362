import Canvas
import Domain
import Interface
import Journal
import Resources
import Terminal

/// The program on the screen: waits for a key, lets the session answer it, carries out what the
/// session asks, and shows the screen that follows.
struct ScreenLoop {
  private let store: OpenStore
  private let terminal: Terminal
  private var session: Session
  private var isWarm = false
  private var hasLeft = false

  /// Runs until the user leaves; the store is closed by the caller.
  static func run(_ store: OpenStore) -> Int32 {
    do throws(TerminalFailure) {
      var loop = ScreenLoop(store, try Terminal.open())
      loop.run()
      return 0
    } catch {
      Console.complain(error.sentence(store.language))
      return 64
    }
  }

  private init(_ store: OpenStore, _ terminal: Terminal) {
    self.store = store
    self.terminal = terminal
    let moment = store.clock.now()
    session = Session(
      caseload: store.takeCaseload(), today: moment.day, language: store.language,
      size: terminal.size, borders: terminal.features.utf8 ? .unicode : .ascii,
      ids: store.idSource())
    session.readOnly = store.journal.access.phrase
    noteHistory()
    let said =
      store.notices
      + terminal.features.typeUsedInstead.list.map {
        Texts.terminalUnknown.text(store.language, [$0])
      }
    if !said.isEmpty { session.announce(said.joined(separator: " ")) }
  }

  private mutating func run() {
    terminal.show(session.draw())
    while !hasLeft {
      // The lists of the other screens are made once nobody is waiting for the first one.
      let event = terminal.next(timeoutMilliseconds: isWarm ? untilMidnight : 20)
      setClock()
      switch event {
      case .key(let key):
        for effect in session.handle(key) { carryOut(effect) }
      case .resized(let size): session.resized(to: size)
      case .resumed: terminal.redrawAll()
      case .timeout:
        if !isWarm { session.warm() }
        isWarm = true
      case .interrupted, .terminate, .hangUp: hasLeft = true
      }
      if !hasLeft, !terminal.pendingInput() { terminal.show(session.draw()) }
    }
    terminal.close()
    store.giveBack(session.caseload)
  }

  /// Until the day changes, so that the screen never shows yesterday's dates.
  private var untilMidnight: Int {
    (24 * 60 - store.clock.now().minute) * 60_000
  }

  private mutating func setClock() {
    let moment = store.clock.now()
    session.ids.milliseconds = max(session.ids.milliseconds, moment.milliseconds)
    if session.today != moment.day { session.dayChanged(to: moment.day) }
  }

  private mutating func carryOut(_ effect: Effect) {
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
    case .quit: hasLeft = true
    }
  }

  private mutating func commit(_ name: String, _ edits: [Edit]) {
    do throws(StoreFailure) {
      try store.journal.commit(
        name, edits, by: session.caseload.user?.id, at: store.clock.now().timestamp)
      session.committed()
      try compactWhenLong()
    } catch {
      session.failed(error.sentence(store.language))
    }
    session.readOnly = store.journal.access.phrase
    noteHistory()
  }

  private mutating func takeBack(again: Bool) {
    do throws(StoreFailure) {
      let time = store.clock.now().timestamp
      let worker = session.caseload.user?.id
      let done =
        again
        ? try store.journal.redo(in: session.caseload, by: worker, at: time)
        : try store.journal.undo(in: session.caseload, by: worker, at: time)
      session.tookBack(done?.action, done?.edits ?? [], again: again)
    } catch {
      session.failed(error.sentence(store.language))
    }
    noteHistory()
  }

  private func compactWhenLong() throws(StoreFailure) {
    guard store.journal.linesSinceSnapshot >= Journal.compactionLines else { return }
    try store.journal.compact(session.caseload)
  }

  private mutating func noteHistory() {
    session.undoable = store.journal.history.undoable.map(\.action)
    session.redoable = store.journal.history.redoable.map(\.action)
  }
}

extension Optional {
  /// The value as a list of one, or nothing.
  fileprivate var list: [Wrapped] { map { [$0] } ?? [] }
}
