/// One key, or one piece of pasted text, as the program sees it.
///
/// Ctrl-M and Ctrl-J are `enter`, Ctrl-I is `tab`, Ctrl-H is `backspace`, Ctrl-[ is `escape`:
/// terminals send the same bytes. Shift, Alt and Ctrl with other keys than named here are ignored.
///
/// It stands beside the canvas because the two meet there: the driver of the terminal makes keys
/// and shows canvases, the interface takes keys and draws canvases, and neither knows the other.
public enum Key: Hashable, Sendable {
  /// A letter, a sign or a space; a letter typed as several scalars arrives as several keys.
  case character(Character)
  /// A character with Alt, or Esc followed by it at once.
  case alt(Character)
  /// A lower case letter, a space or one of \ ] ^ _ with Ctrl.
  case control(Character)
  /// Keys that act on a field or a list.
  case enter, tab, backTab, escape, backspace, delete, insert
  /// Keys that move.
  case up, down, left, right, shiftUp, shiftDown, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Pasted text, made safe by `Text.sanitised`, with its newlines as `\n`.
  case paste(String)
}
