import Canvas
import Domain
import Exchange
import Resources

@testable import Interface

/// A session with everything outside it in memory: keys in, screens out.
struct Desk {
  var session: Session
  private(set) var left = false
  private var done: [(name: String, edits: [Edit])] = []
  private var undone: [(name: String, edits: [Edit])] = []
  /// When set, the next action cannot be written.
  var diskSays: String?
  private(set) var effects: [Effect] = []

  /// What opens the store of a desk that asks for it.
  static let passphrase = "vier paarden"

  static let today = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)

  init(
    _ caseload: Caseload, _ width: Int = 80, _ height: Int = 24, language: Language = .nl,
    borders: Borders = .unicode, reference: Reference = .standard
  ) {
    session = Session(
      caseload: caseload, reference: reference, today: Desk.today, language: language,
      size: Size(width: width, height: height), borders: borders,
      ids: IDSource(milliseconds: 1_772_409_600_000, seed: 1))
  }

  /// A desk in the demo wijk.
  static func demo(
    _ width: Int = 80, _ height: Int = 24, language: Language = .nl
  ) throws -> Desk {
    Desk(
      try DemoWijk.caseload(tables: Demo.tables, today: today), width, height, language: language)
  }

  /// Presses keys: letters as they are, others as `<enter>`, `<esc>`, `<tab>`, `<down>`, `<^p>`.
  mutating func press(_ keys: String) {
    var rest = keys[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = Desk.names[String(rest[rest.index(after: rest.startIndex)..<end])]
      {
        rest = rest[rest.index(after: end)...]
        press(key)
      } else {
        rest = rest.dropFirst()
        press(.character(first))
      }
    }
  }

  mutating func press(_ key: Key) {
    for effect in session.handle(key) { carryOut(effect) }
  }

  /// Chooses a value, or no longer, where values are chosen from.
  mutating func choose(_ label: String) {
    session.prepareFacets()
    let place = session.facetLines.firstIndex { line in
      guard case .value(let value) = line else { return false }
      return session.facetLabel(value.facet) == label
    }
    guard let place else { return }
    session.overlays = [.facets(position: place)]
    press(" ")
  }

  /// Makes a change without its keys; whether it was taken.
  @discardableResult
  mutating func make(_ change: Change) -> Bool {
    let effects = session.attempt(change)
    for effect in effects { carryOut(effect) }
    return !effects.isEmpty
  }

  /// The user's own editor gives a text back.
  mutating func edited(_ text: String?) {
    for effect in session.edited(text) { carryOut(effect) }
  }

  /// Does what the session asks, as the program would.
  mutating func take(_ effect: Effect) { carryOut(effect) }

  private mutating func carryOut(_ effect: Effect) {
    effects.append(effect)
    switch effect {
    case .commit(let name, let edits):
      if let sentence = diskSays {
        diskSays = nil
        return session.failed(sentence)
      }
      done.append((name, edits))
      undone = []
      session.committed()
    case .undo:
      guard let last = done.popLast() else { return session.tookBack(nil, [], again: false) }
      undone.append(last)
      session.tookBack(last.name, last.edits.inverse, again: false)
    case .redo:
      guard let last = undone.popLast() else { return session.tookBack(nil, [], again: true) }
      done.append(last)
      session.tookBack(last.name, last.edits, again: true)
    case .unlock(let typed): session.unlocked(typed == Desk.passphrase)
    case .quit: left = true
    case .suspend, .redraw, .edit, .looked: break
    }
    session.undoable = done.map(\.name)
    session.redoable = undone.map(\.name)
  }

  /// The screen as plain text.
  var screen: String { session.draw().lines.joined(separator: "\n") }

  private static let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "down": .down, "up": .up,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgdn": .pageDown, "pgup": .pageUp,
    "del": .delete, "bs": .backspace, "^p": .control("p"), "^c": .control("c"),
    "^z": .control("z"), "^l": .control("l"), "^u": .control("u"), "^r": .control("r"),
    "^o": .control("o"),
  ]
}
