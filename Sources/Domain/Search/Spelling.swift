/// How far two spellings lie apart.
public enum Spelling {
  /// Whether the beginning of a text can be made into the word with at most that many letters
  /// changed, added, left out or swapped with their neighbour.
  ///
  /// - Parameters:
  ///   - text: a folded word; what follows a good beginning does not count.
  ///   - word: the folded word that was typed.
  ///   - most: the number of mistakes that are forgiven.
  public static func isNear(
    _ text: some Collection<UInt8>, _ word: [UInt8], most: Int
  ) -> Bool {
    let text = Array(text)
    var before: [Int] = []
    var last = Array(0...text.count)
    for (row, letter) in word.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(text.count + 1)
      for (column, other) in text.enumerated() {
        var best = min(last[column + 1], next[column]) + 1
        best = min(best, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == text[column - 1], word[row - 1] == other {
          best = min(best, before[column - 1] + 1)
        }
        next.append(best)
      }
      if (next.min() ?? 0) > most { return false }
      before = last
      last = next
    }
    return (last.min() ?? most + 1) <= most
  }
}
