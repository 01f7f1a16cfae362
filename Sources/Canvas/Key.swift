/// One key as a person pressed it, or text that was pasted.
///
/// It stands beside the canvas because the two meet there: the driver of the terminal makes keys
/// and shows canvases, the interface takes keys and draws canvases, and neither knows the other.
public enum Key: Hashable, Sendable {
  /// A letter, figure or sign, with its combining marks.
  case character(Character)
  /// Alt together with a letter, figure or sign.
  case alt(Character)
  /// Ctrl together with a letter: `a` to `z`, in lower case.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Text from the clipboard, whole.
  case paste(String)
}
