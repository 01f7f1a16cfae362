import Canvas
import Glibc
import Interface
import Resources
import Terminal

/// What the program is seen and spoken to through: a terminal, or lines of text.
protocol Face: AnyObject {
  /// The size to draw for.
  var size: Size { get }
  /// How lines are drawn.
  var borders: Borders { get }
  /// The type of terminal that is used instead of an unknown one.
  var typeUsedInstead: String? { get }
  /// Whether whole lines are typed, so that no key follows another by accident.
  var isLineByLine: Bool { get }
  func show(_ session: Session)
  func next(timeoutMilliseconds: Int?, for session: Session) -> TerminalEvent
  func pendingInput() -> Bool
  func redrawAll()
  func suspend()
  func withTerminalGivenBack<Result>(_ body: () throws -> Result) rethrows -> Result
  func close()
}

extension Terminal: Face {
  var borders: Borders { features.utf8 ? .unicode : .ascii }
  var typeUsedInstead: String? { features.typeUsedInstead }
  var isLineByLine: Bool { false }
  func show(_ session: Session) { show(session.draw()) }
  func next(timeoutMilliseconds: Int?, for session: Session) -> TerminalEvent {
    next(timeoutMilliseconds: timeoutMilliseconds)
  }
}

/// Lines of text: what changed is printed, and a line is read. Nothing is drawn, nothing moves.
final class PlainFace: Face {
  let size = Session.plainSize
  let borders = Borders.plain
  let typeUsedInstead: String? = nil
  let isLineByLine = true

  private var waiting: [Key] = []
  private var printed: Set<String> = []
  private var frame: Set<String> = []
  private var listLength = 0
  private var depth = 0
  private var place = 0

  /// Prints the lines that were not there before.
  func show(_ session: Session) {
    let lines = session.plainLines()
    // What opens is read as a whole; on the way back only what was not read before.
    if session.plainPlace != place || session.plainDepth > depth { printed = [] }
    (place, depth) = (session.plainPlace, session.plainDepth)
    // Title, screens and keys are read again only when they are others than before.
    let around = Set(lines.prefix(2) + lines.suffix(1))
    // A list that became shorter or longer has other numbers, and is read anew.
    let numbered = lines.filter { $0.first?.isNumber == true && $0.contains(". ") }
    if numbered.count != listLength { printed.subtract(numbered) }
    listLength = numbered.count
    var fresh = lines.filter { !printed.contains($0) }
    let news = fresh.filter { !around.intersection(frame).contains($0) }
    if !news.isEmpty { fresh = news }
    frame = around
    printed.formUnion(lines)
    let text = (fresh.isEmpty ? lines.suffix(1) : fresh[...]).map { $0 + "\n" }.joined()
    _ = Output.write(Array((text + "> ").utf8), to: STDOUT_FILENO)
  }

  /// The next key; what was typed is read when all keys of the line before it are done.
  func next(timeoutMilliseconds: Int?, for session: Session) -> TerminalEvent {
    while waiting.isEmpty {
      // Somebody beside the laptop must not read a passphrase.
      if session.isHidden, HiddenLine.isPossible {
        guard let typed = HiddenLine.ask("") else { return .key(.control("c")) }
        waiting = session.keys(for: typed)
        return .key(waiting.removeFirst())
      }
      guard let typed = readLine() else { return .hangUp }
      let line = Text.sanitised(typed).trimmed
      if let refusal = session.plainRefusal(line) {
        _ = Output.write(Array((refusal + "\n> ").utf8), to: STDOUT_FILENO)
        continue
      }
      waiting = session.keys(for: line)
      if waiting.isEmpty { return .timeout }
    }
    return .key(waiting.removeFirst())
  }

  func pendingInput() -> Bool { !waiting.isEmpty }
  func redrawAll() { printed = [] }
  func suspend() {}
  func withTerminalGivenBack<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }
  func close() { _ = Output.write([0x0A], to: STDOUT_FILENO) }
}
