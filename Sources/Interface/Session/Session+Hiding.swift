import Canvas

extension Session {
  /// Hides everything until a key is pressed, or until the passphrase is typed when the store has one.
  /// What was open, and what was typed in it, is there again afterwards.
  public mutating func hide() {
    guard !isHidden else { return }
    message = nil
    overlays.append(asksPassphrase ? .locked(LineField(), isWrong: false) : .hidden)
  }

  /// Whether nothing can be read.
  public var isHidden: Bool {
    switch overlays.last {
    case .hidden, .locked: true
    default: false
    }
  }

  /// Whether what was typed opens the store.
  public mutating func unlocked(_ isRight: Bool) {
    guard case .locked = overlays.last else { return }
    if isRight {
      overlays.removeLast()
    } else {
      replaceTop(.locked(LineField(), isWrong: true))
    }
  }

  mutating func handleLocked(_ key: Key, _ field: LineField) -> [Effect] {
    var field = field
    switch key {
    case .enter: return field.isEmpty ? [] : [.unlock(field.text)]
    case .escape: field = LineField()
    case .control("c"): return [.quit]
    default: guard field.take(key) else { return [] }
    }
    replaceTop(.locked(field, isWrong: false))
    return []
  }
}
