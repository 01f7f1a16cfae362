import Canvas
import Domain

extension Session {
  /// How much is shown of a text in which a word was found.
  private static let snippetWidth = 36

  /// A row with what was searched for marked in it.
  func marked(_ spans: [Span], in pane: Screen) -> [Span] {
    let words = contents[pane]?.foundWords ?? []
    guard !words.isEmpty else { return spans }
    return spans.flatMap { span in
      guard words.contains(where: { FoundText.holds(Folding.bytes(span.text), $0) }) else {
        return [span]
      }
      return FoundText(span.text, words).pieces.map {
        Span($0.text, $0.isFound ? .match : span.role)
      }
    }
  }

  /// Why a row was found, where what it shows does not say so: the text that holds the word.
  func foundSpan(_ row: RowKey, in pane: Screen, besides spans: [Span]) -> Span? {
    guard let content = contents[pane], !content.foundWords.isEmpty else { return nil }
    let shown = Folding.bytes(spans.map(\.text).joined())
    let missing = content.foundWords.filter { !FoundText.holds(shown, $0) }
    guard !missing.isEmpty else { return nil }
    // Of several spellings that were taken for the word, the one that this record has.
    for field in searchFields(of: row.id) {
      let bytes = Folding.bytes(field.text)
      guard missing.contains(where: { FoundText.holds(bytes, $0) }) else { continue }
      let text = FoundText(oneLine(field.text), missing)
      return Span(" · " + text.snippet(Session.snippetWidth, borders.ellipsis), .dim)
    }
    return nil
  }
}

/// A text in which words were looked for, as its letters with their folded bytes.
struct FoundText {
  private let letters: [Character]
  /// The folded text, and the letter that each of its bytes belongs to.
  private var folded: [UInt8] = []
  private var owners: [Int] = []
  /// Which letters belong to something that was found.
  private var isFound: [Bool]

  init(_ text: String, _ words: [[UInt8]]) {
    letters = Array(text)
    for (place, letter) in letters.enumerated() {
      let before = folded.count
      Folding.append(String(letter), to: &folded)
      owners += Array(repeating: place, count: folded.count - before)
    }
    isFound = Array(repeating: false, count: letters.count)
    for word in words { mark(word) }
  }

  private mutating func mark(_ word: [UInt8]) {
    guard !word.isEmpty, folded.count >= word.count else { return }
    for start in 0...(folded.count - word.count) where folded[start...].starts(with: word) {
      for byte in start..<(start + word.count) { isFound[owners[byte]] = true }
    }
  }

  /// Whether folded bytes hold a word.
  static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - word.count) where bytes[start] == first {
        var length = 1
        while length < word.count, bytes[start + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      return false
    }
  }

  /// The text in pieces, found and not.
  var pieces: [(text: String, isFound: Bool)] {
    var pieces: [(text: String, isFound: Bool)] = []
    for (letter, found) in zip(letters, isFound) {
      if let last = pieces.last, last.isFound == found {
        pieces[pieces.count - 1].text.append(letter)
      } else {
        pieces.append((String(letter), found))
      }
    }
    return pieces
  }

  /// The part around the first thing that was found, from the beginning of a word on.
  func snippet(_ width: Int, _ ellipsis: String) -> String {
    guard letters.count > width, let first = isFound.firstIndex(of: true) else {
      return String(letters)
    }
    guard first + 12 > width else {
      return Text.clipped(String(letters), to: width, ellipsis: ellipsis)
    }
    let room = max(0, first - width / 3)
    let start = letters[room..<first].firstIndex(of: " ").map { $0 + 1 } ?? room
    return ellipsis + Text.clipped(String(letters[start...]), to: width - 1, ellipsis: ellipsis)
  }
}
