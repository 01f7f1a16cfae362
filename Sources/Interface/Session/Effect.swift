public import Domain

/// What the world outside has to do after a key: a session itself does nothing but change.
public enum Effect: Equatable, Sendable {
  /// Write one action to the journal; then tell the session with `committed` or `failed`.
  case commit(name: String, [Edit])
  /// Take back the last action; then tell the session with `tookBack`.
  case undo
  /// Do the last action again that was taken back.
  case redo
  /// Give the terminal back and wait until we are brought to the front again.
  case suspend
  /// Draw everything anew.
  case redraw
  /// Let the user edit a text in their own editor; then tell the session with `edited`.
  case edit(text: String)
  /// See whether this opens the store; then tell the session with `unlocked`.
  case unlock(String)
  /// Note that somebody's page was opened.
  case looked(ID)
  /// Leave.
  case quit

  /// Whether it writes down a contact of a waakvlam.
  var isMoment: Bool {
    if case .commit(let name, _) = self { name == "momentLogged" } else { false }
  }
}
