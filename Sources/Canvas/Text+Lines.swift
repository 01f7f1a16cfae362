extension Text {
  /// One line of text, sanitised, in at most so many columns; what is cut off ends in `ellipsis`.
  ///
  /// `ellipsis` should come from `Borders.ellipsis`, one column wide; a wider one that does not
  /// fit is left out. For 0 columns or fewer the result is empty.
  public static func clipped(
    _ text: some StringProtocol, to columns: Int, ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let safe = sanitised(String(text))
    if safe.utf8.count <= columns || width(of: safe) <= columns { return safe }
    let mark = width(of: ellipsis) <= columns ? ellipsis : ""
    return prefix(of: safe, columns: columns - width(of: mark)) + mark
  }

  /// Text, sanitised, as lines of at most so many columns: broken between words, at its own
  /// newlines, and within a word only when the word is longer than a line.
  ///
  /// An empty text gives one empty line. Blanks at a break and at the end are dropped, others stay; a
  /// no-break space does not break. Fewer than 1 column counts as 1; a character that is wider
  /// than a whole line becomes `replacement`.
  public static func wrapped(_ text: some StringProtocol, width columns: Int) -> [String] {
    let columns = max(columns, 1)
    return sanitised(String(text), keepingNewlines: true)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrappedParagraph($0, columns: columns) }
  }

  private static func wrappedParagraph(_ text: Substring, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var word = ""
    var wordWidth = 0
    var blanks = 0
    func place() {
      guard wordWidth > 0 else { return }
      if used > 0, used + blanks + wordWidth > columns {
        lines.append(line)
        (line, used, blanks) = ("", 0, 0)
      }
      if used == 0, blanks + wordWidth > columns { blanks = 0 }
      line += String(repeating: " ", count: blanks) + word
      used += blanks + wordWidth
      (word, wordWidth, blanks) = ("", 0, 0)
    }
    for character in text {
      if character == " " {
        place()
        blanks += 1
        continue
      }
      let (piece, width) = fitting(character, columns: columns)
      if wordWidth + width > columns {
        place()
        if used > 0 { lines.append(line) }
        (line, used, blanks) = ("", 0, 0)
      }
      word.append(piece)
      wordWidth += width
    }
    place()
    lines.append(line)
    return lines
  }

  /// A character with its width, or a replacement when it is wider than a line.
  private static func fitting(_ character: Character, columns: Int) -> (Character, Int) {
    let width = cellWidth(of: character)
    return width <= columns ? (character, width) : (Character(replacement), 1)
  }

  /// The longest beginning of sanitised text that takes at most so many columns.
  private static func prefix(of text: String, columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let width = cellWidth(of: text[end])
      guard used + width <= columns else { break }
      used += width
      end = text.index(after: end)
    }
    return String(text[..<end])
  }
}
