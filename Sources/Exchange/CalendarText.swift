/// Lines of iCalendar: names with values, escaped and folded (RFC 5545 §3.1, §3.3.11).
struct CalendarText {
  private(set) var text = ""

  /// The most bytes of one line, without its end (RFC 5545 §3.1).
  static let longestLine = 75

  /// A line with a value that needs no escaping.
  mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A line with words of people.
  mutating func words(_ name: String, _ words: String) {
    line(name, CalendarText.escaped(words))
  }

  /// Text as a value: one line without what cannot be seen, and with a backslash before what has a
  /// meaning of its own. A name cannot begin a line of its own.
  static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in (StoredText.tidied(words) ?? "").unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Ends the line with CRLF and breaks it before it is longer than it may be, never inside a
  /// character as UTF-8 writes it. A line that goes on begins with a space, which counts.
  private mutating func fold(_ line: String) {
    var bytes = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > CalendarText.longestLine {
        text += "\r\n "
        bytes = 1
      }
      text.unicodeScalars.append(scalar)
      bytes += width
    }
    text += "\r\n"
  }
}
