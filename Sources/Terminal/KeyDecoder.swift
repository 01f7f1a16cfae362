internal import Canvas

/// Turns the bytes of a terminal into keys, without knowing the terminal.
///
/// It accepts what xterm, tmux, screen, rxvt, VTE, the Linux console and a vt100 send, arrows in
/// normal and application mode. Bytes that form no key are dropped. A key may come in several
/// pieces; `patience` says how long to wait for the rest before calling `flush`.
struct KeyDecoder {
  /// The most text taken as one paste; more arrives as a second one.
  static let largestPaste = 1 << 20

  private var held: [UInt8] = []
  private var pasted: [UInt8]?

  /// How many milliseconds to wait for the rest of a key, or nil when none has begun.
  var patience: Int? {
    if pasted != nil { return 1000 }
    return held.isEmpty ? nil : 25
  }

  /// The keys in the bytes, together with what was held of earlier ones.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    held.append(contentsOf: bytes)
    var keys: [Key] = []
    var start = 0
    while start < held.count {
      if pasted != nil {
        guard takePaste(&start, into: &keys) else { break }
        continue
      }
      switch KeySequence.read(held[start...]) {
      case .incomplete:
        held.removeFirst(start)
        return keys
      case .dropped(let count): start += count
      case .key(let key, let count):
        start += count
        keys.append(key)
      case .pasteStart(let count):
        start += count
        pasted = []
      }
    }
    held.removeFirst(min(start, held.count))
    return keys
  }

  /// The keys in what is held, now that nothing more came: Esc alone, Alt with a bracket, or a
  /// paste without an end.
  mutating func flush() -> [Key] {
    if pasted != nil {
      pasted?.append(contentsOf: held)
      held = []
      return [endPaste()].compactMap { $0 }
    }
    let rest = held
    held = []
    switch (rest.first, rest.count) {
    case (0x1B, 1): return [.escape]
    case (0x1B, 2):
      guard 0x20...0x7E ~= rest[1] else { return [.escape] }
      return [.alt(Character(Unicode.Scalar(rest[1])))]
    default: return []
    }
  }

  /// Takes pasted bytes up to the end mark; false when the mark has not come yet.
  private mutating func takePaste(_ start: inout Int, into keys: inout [Key]) -> Bool {
    let mark = KeySequence.pasteEnd
    var place = start
    while place < held.count {
      guard let escape = held[place...].firstIndex(of: 0x1B) else { break }
      let rest = held[escape...].prefix(mark.count)
      if rest.elementsEqual(mark) {
        pasted?.append(contentsOf: held[start..<escape])
        start = escape + mark.count
        if let key = endPaste() { keys.append(key) }
        return true
      }
      if rest.count < mark.count, mark.starts(with: rest) {
        pasted?.append(contentsOf: held[start..<escape])
        start = escape
        return false
      }
      place = escape + 1
    }
    pasted?.append(contentsOf: held[start...])
    start = held.count
    if let size = pasted?.count, size >= Self.largestPaste {
      if let key = endPaste() { keys.append(key) }
      pasted = []
    }
    return false
  }

  private mutating func endPaste() -> Key? {
    defer { pasted = nil }
    guard let pasted, !pasted.isEmpty else { return nil }
    // Repairing puts U+FFFD for bytes that are not UTF-8; they are dropped instead.
    let text = String(decoding: pasted, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    return .paste(Text.sanitised(text, keepingNewlines: true))
  }
}
