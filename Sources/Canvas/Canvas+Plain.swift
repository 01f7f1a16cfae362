extension Canvas {
  /// The text of every row, without blanks at the end: the form in which screens are tested.
  public var lines: [String] {
    (0..<height).map { y in
      var text = ""
      for cell in row(y)[..<textEnd(of: y)] { text += cell.text }
      return text
    }
  }

  /// The role of every cell as its letter, one text per row, blanks included.
  public var rolesText: [String] {
    (0..<height).map { y in String(row(y).map(\.role.letter)) }
  }

  private func textEnd(of y: Int) -> Int {
    let cells = row(y)
    let last = cells.lastIndex { $0.base != " " || $0.hasMarks }
    guard let last else { return cells.startIndex }
    return last + 1
  }
}
