// Terminal is the driver of the real terminal: it opens and restores it, reads keys, follows its
// size, and sends a canvas to it. It is the only module that knows curses.
//
// Invariants: however the program ends (close, exit, a signal, a defect), the terminal gets back
// the settings it had; no signal handler does more than write one byte or restore; waiting costs
// no processor time. Curses is used for output only; keys are decoded from the bytes themselves.
//
// Limitations: one terminal per process, on standard input and output, used from one thread.

public import Canvas
internal import CTerminal
internal import Glibc

/// The terminal in which the program runs, from `open` to `close`.
public final class Terminal {
  /// What the terminal can do.
  public struct Features: Equatable, Sendable {
    /// The number of colours in use, 0 when there are none or `NO_COLOR` is set.
    public let colours: Int
    /// Whether it shows UTF-8; otherwise every character is shown as its ASCII likeness.
    public let utf8: Bool
    /// Whether it has a second screen, so that what stood there comes back afterwards.
    public let alternateScreen: Bool
    /// Whether the cursor can be placed; without it, every change is printed as a whole screen.
    public let placesCursor: Bool
    /// The type that is used instead, when the one in TERM is unknown.
    public let typeUsedInstead: String?
  }

  /// What the terminal can do.
  public let features: Features
  /// The size to draw for; it changes only when `next` returns `.resized` or `.resumed`.
  public private(set) var size: Size

  private let signals: Int32
  private var shown: Canvas?
  private var decoder = KeyDecoder()
  private var waiting: [TerminalEvent] = []
  private var isOpen = true

  /// Takes the terminal over.
  ///
  /// When TERM is unknown, as kitty or foot may be on another machine, xterm-256color, vt100 and
  /// dumb are tried; see `features.typeUsedInstead`. Colours are left out when `NO_COLOR` is not
  /// empty (no-color.org) or `colours` is false.
  public static func open(colours: Bool = true) throws(TerminalFailure) -> Terminal {
    let type = environment("TERM") ?? ""
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalFailure(operation: .findTerminal, type: type, errno: ENOTTY)
    }
    let utf8 = ct_use_locale()
    var used: String?
    var error: Int32 = 0
    for candidate in [type, "xterm-256color", "vt100", "dumb"] where !candidate.isEmpty {
      error = ct_open(candidate)
      if error == 0 {
        used = candidate
        break
      }
    }
    guard let used else {
      throw TerminalFailure(operation: .describeTerminal, type: type, errno: error)
    }
    let signals = ct_install_handlers()
    guard signals >= 0 else {
      ct_leave()
      throw TerminalFailure(operation: .installHandlers, type: type, errno: Glibc.errno)
    }
    let wantsColours = colours && environment("NO_COLOR") == nil
    let count = wantsColours ? Int(ct_start_colours()) : 0
    let features = Features(
      colours: count, utf8: utf8, alternateScreen: ct_has_alternate_screen(),
      placesCursor: ct_can_address(), typeUsedInstead: used == type ? nil : used)
    Style.define(colours: count)
    ct_use_paste(knowsPaste(used))
    return Terminal(features: features, signals: signals)
  }

  private init(features: Features, signals: Int32) {
    self.features = features
    self.signals = signals
    size = Self.knownSize()
  }

  /// Shows a canvas: only rows that changed go to curses, which sends only what differs.
  ///
  /// The terminal's cursor is put at `canvas.cursor`, or hidden. What does not fit is cut off.
  public func show(_ canvas: Canvas) {
    guard isOpen else { return }
    guard features.placesCursor else {
      if shown != canvas { ct_print(canvas, utf8: features.utf8) }
      shown = canvas
      return
    }
    let rows: [Int]
    if let shown, shown.size == canvas.size {
      rows = canvas.rowsDiffering(from: shown)
    } else {
      ct_erase()
      rows = Array(0..<canvas.height)
    }
    let count = min(canvas.width, size.width)
    for y in rows where y < size.height {
      let cells = canvas.row(y).prefix(count).map { ct_cell($0, utf8: features.utf8) }
      ct_put_row(Int32(y), cells, Int32(count))
    }
    shown = canvas
    if let cursor = canvas.cursor, Rect(x: 0, y: 0, size: size).contains(cursor) {
      ct_show(Int32(cursor.y), Int32(cursor.x))
    } else {
      ct_show(-1, -1)
    }
  }

  /// Makes the next `show` send the whole screen, for when something else has written over it.
  public func redrawAll() {
    shown = nil
    if isOpen { ct_redraw() }
  }

  /// Waits for the next event, at most so many milliseconds; nil waits for ever.
  public func next(timeoutMilliseconds: Int? = nil) -> TerminalEvent {
    let end = timeoutMilliseconds.map { Self.now() + max($0, 0) }
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      let left = end.map { max($0 - Self.now(), 0) }
      let patience = [left, decoder.patience].compactMap { $0 }.min()
      let ready = ct_wait(signals, Int32(clamping: patience ?? -1))
      if ready & 2 != 0 { readSignals() }
      if ready & 1 != 0 { readKeys() }
      if ready & 4 != 0 { waiting.append(.hangUp) }
      guard ready == 0 else { continue }
      if decoder.patience == patience { waiting += decoder.flush().map { .key($0) } }
      if waiting.isEmpty, let end, Self.now() >= end { return .timeout }
    }
  }

  /// Whether keys are waiting already, so that drawing now would be in vain.
  public func pendingInput() -> Bool {
    waiting.contains { if case .key = $0 { true } else { false } } || ct_wait(signals, 0) & 1 != 0
  }

  /// Gives the terminal back and stops the program as ^Z does elsewhere; when it is continued,
  /// takes the terminal again and lets `next` return `.resumed`.
  ///
  /// Where no shell could continue it, the program is not stopped.
  public func suspend() {
    guard isOpen else { return }
    ct_leave()
    ct_stop_group()
    enterAgain()
    waiting.append(.resumed)
  }

  /// Gives the terminal back while something else uses it, such as `$EDITOR`; after that the
  /// screen is sent as a whole, and `next` returns `.resized` when the size has changed.
  public func withTerminalGivenBack<T>(_ body: () throws -> T) rethrows -> T {
    guard isOpen else { return try body() }
    let before = size
    ct_leave()
    defer {
      enterAgain()
      if size != before { waiting.append(.resized(size)) }
    }
    return try body()
  }

  /// Gives the terminal back for good, with exactly the settings it had; closing twice is once.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    ct_leave()
  }

  deinit { close() }

  private func enterAgain() {
    ct_enter()
    // An interrupt or a resize meanwhile was meant for the other program; an end was meant for us.
    for event in takeSignals() where event == CT_TERMINATE || event == CT_HANG_UP {
      waiting.append(event == CT_TERMINATE ? .terminate : .hangUp)
    }
    fitSize()
    shown = nil
  }

  private func fitSize() {
    let known = Self.knownSize()
    guard known != size else { return }
    ct_resize(Int32(known.height), Int32(known.width))
    size = known
    shown = nil
  }

  private func takeSignals() -> [Int] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = ct_read_pipe(signals, &bytes, bytes.count)
    return bytes.prefix(count).map { Int($0) }
  }

  /// Many resizes at once are one event.
  private func readSignals() {
    let taken = takeSignals()
    if taken.contains(CT_RESIZED) {
      let before = size
      fitSize()
      if size != before { waiting.append(.resized(size)) }
    }
    for signal in taken {
      switch signal {
      case CT_TERMINATE: waiting.append(.terminate)
      case CT_INTERRUPTED: waiting.append(.interrupted)
      case CT_HANG_UP: waiting.append(.hangUp)
      case CT_STOP_ASKED: suspend()
      case CT_CONTINUED:
        ct_continue()
        fitSize()
        shown = nil
        waiting.append(.resumed)
      default: break
      }
    }
  }

  private func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = ct_read_terminal(&bytes, bytes.count)
    if count < 0 {
      waiting.append(.hangUp)
    } else {
      waiting += decoder.feed(bytes.prefix(count)).map { .key($0) }
    }
  }
}
