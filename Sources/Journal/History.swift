/// What can be undone and done again, the newest last.
///
/// Undo takes back the newest action that was not taken back, redo the last one taken back; any
/// other action ends the redo. The last 200 actions are kept, and of those no more than 8 MiB (but
/// always the newest), across restarts and compactions.
public struct History: Equatable, Sendable {
  /// The actions that undo takes back, the next one last.
  public private(set) var undoable: [LoggedAction] = []
  /// The actions that redo does again, the next one last.
  public private(set) var redoable: [LoggedAction] = []
  private var bytes = 0

  /// How many actions are kept.
  public static let limit = 200
  private static let byteLimit = 8 << 20

  init() {}

  init(undoable: [LoggedAction], redoable: [LoggedAction]) {
    self.undoable = undoable
    self.redoable = redoable
    bytes = undoable.reduce(0) { $0 + $1.edits.count }
  }

  /// Takes note of an action that is in the journal; false when it takes back or repeats something
  /// other than what is next.
  mutating func note(_ action: LoggedAction) -> Bool {
    switch action.reversal {
    case nil:
      redoable.removeAll()
      add(action)
    case .undo(let number):
      guard let last = undoable.last, last.sequence == number else { return false }
      undoable.removeLast()
      bytes -= last.edits.count
      redoable.append(last)
    case .redo(let number):
      guard let last = redoable.last, last.sequence == number else { return false }
      redoable.removeLast()
      add(last)
    }
    return true
  }

  private mutating func add(_ action: LoggedAction) {
    undoable.append(action)
    bytes += action.edits.count
    var surplus = 0
    while undoable.count - surplus > 1,
      undoable.count - surplus > History.limit || bytes > History.byteLimit
    {
      bytes -= undoable[surplus].edits.count
      surplus += 1
    }
    undoable.removeFirst(surplus)
  }
}
