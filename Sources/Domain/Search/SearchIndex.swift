/// Finds rows by the words in them, at the speed of typing.
///
/// All rows lie folded in one run of bytes. A query is cut in words; a row is found when it holds
/// every word. A word that occurs nowhere is replaced by the words of the rows that differ from it
/// in one letter (from four letters on) or two (from eight on).
public struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var vocabulary: [Range<Int>] = []
  /// Whether the list of words to compare misspelt ones with is made.
  public private(set) var knowsSpelling = false

  /// An index without rows.
  public init() {}

  /// The number of rows.
  public var count: Int { starts.count - 1 }

  /// Makes room for rows of that many bytes together.
  public mutating func reserve(rows: Int, bytes count: Int) {
    starts.reserveCapacity(rows + 1)
    bytes.reserveCapacity(count)
  }

  /// Adds a row with what it can be found by.
  public mutating func add(_ fields: [String]) {
    knowsSpelling = false
    for field in fields {
      Folding.append(field, to: &bytes)
      bytes.append(0x0A)
    }
    starts.append(Int32(bytes.count))
  }

  /// The words of a query, folded.
  public static func words(_ query: String) -> [[UInt8]] {
    Folding.bytes(query).split(whereSeparator: { $0 <= 0x20 }).map(Array.init)
  }

  /// The rows that hold every word of the query, in their order.
  ///
  /// - Parameters:
  ///   - query: what was typed; nothing finds everything.
  ///   - rows: look only here; the answer to a shorter query, or nil for all rows.
  public func find(_ query: String, in rows: [Int32]? = nil) -> [Int32] {
    var found = rows
    for word in SearchIndex.words(query) {
      let exact = found.map { narrow($0, to: [word]) } ?? everyRow(with: word)
      found =
        exact.isEmpty ? narrow(found ?? Array(0..<Int32(count)), to: nearWords(word)) : exact
      if found?.isEmpty == true { break }
    }
    return found ?? Array(0..<Int32(count))
  }

  /// The rows that hold a word as it is, with no slip of the pen forgiven.
  public func exactly(_ word: String) -> [Int32] {
    let bytes = Folding.bytes(word)
    return bytes.isEmpty ? [] : everyRow(with: bytes)
  }

  /// The rows that hold every word of a query as it was typed, or nil when there are none.
  ///
  /// - Parameters:
  ///   - query: what was typed now.
  ///   - shorter: its beginning, as it was typed before.
  ///   - rows: the answer to that. When it holds those words as they were typed, a longer query
  ///     can find no other rows, and this is much quicker than searching them all.
  public func narrow(_ query: String, from shorter: String, _ rows: [Int32]) -> [Int32]? {
    guard let first = rows.first, !shorter.isEmpty, query.hasPrefix(shorter),
      SearchIndex.words(shorter).allSatisfy({ !narrow([first], to: [$0]).isEmpty })
    else { return nil }
    let found = SearchIndex.words(query).reduce(rows) { narrow($0, to: [$1]) }
    return found.isEmpty ? nil : found
  }

  /// The same rows, those first whose name holds the query as one phrase, then those that hold it so
  /// anywhere, then those in which every word of it is the beginning of a word: who types `eten` means
  /// to eat, not `ontmoeten`. Within each the order stays. The name is the first field.
  public func beginningsFirst(_ rows: [Int32], for query: String) -> [Int32] {
    let words = SearchIndex.words(query)
    let needles = words.map(Needle.init)
    guard !words.isEmpty else { return rows }
    let phrase = Needle(Array(words.joined(separator: [0x20])))
    var named: [Int32] = []
    var whole: [Int32] = []
    var first: [Int32] = []
    var rest: [Int32] = []
    bytes.withUnsafeBufferPointer { bytes in
      for row in rows {
        let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
        let end = bytes[range].firstIndex(of: 0x0A) ?? range.upperBound
        if phrase.beginsWord(in: bytes, range.lowerBound..<end) {
          named.append(row)
        } else if words.count > 1, phrase.beginsWord(in: bytes, range) {
          whole.append(row)
        } else if needles.allSatisfy({ $0.beginsWord(in: bytes, range) }) {
          first.append(row)
        } else {
          rest.append(row)
        }
      }
    }
    return named + whole + first + rest
  }

  /// The rows that hold a word, found by walking through all bytes at once.
  private func everyRow(with word: [UInt8]) -> [Int32] {
    let needle = Needle(word)
    var found: [Int32] = []
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var row = 0
        var place = 0
        while let hit = needle.first(in: bytes, place..<bytes.count) {
          while Int(starts[row + 1]) <= hit { row += 1 }
          found.append(Int32(row))
          place = Int(starts[row + 1])
          row += 1
        }
      }
    }
    return found
  }

  /// The rows among these that hold one of the words.
  private func narrow(_ rows: [Int32], to words: [[UInt8]]) -> [Int32] {
    let needles = words.map(Needle.init)
    if let only = needles.first, needles.count == 1 { return narrow(rows, to: only) }
    return bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        rows.filter { row in
          let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
          return needles.contains { $0.occurs(in: bytes, range) }
        }
      }
    }
  }

  private func narrow(_ rows: [Int32], to needle: Needle) -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var found: [Int32] = []
        found.reserveCapacity(rows.count)
        for row in rows {
          let start = Int(starts[Int(row)])
          if needle.first(in: bytes, start..<Int(starts[Int(row) + 1])) != nil { found.append(row) }
        }
        return found
      }
    }
  }

  /// The words of all rows that nearly are this word.
  private func nearWords(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 4 else { return [] }
    let most = word.count >= 8 ? 2 : 1
    return (knowsSpelling ? vocabulary : madeVocabulary).lazy.map { bytes[$0] }.filter {
      $0.count >= word.count - most && SearchIndex.mayBeNear($0, word)
        && Spelling.isNear($0.prefix(word.count + most), word, most: most)
    }.map(Array.init)
  }

  /// Whether one of the first two letters agrees: otherwise the words are too far apart to compare.
  private static func mayBeNear(_ candidate: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    let first = candidate.startIndex
    let letters = (candidate[first], candidate[first + 1])
    return letters.0 == word[0] || letters.0 == word[1] || letters.1 == word[0]
      || letters.1 == word[1]
  }

  /// Makes the list of words that misspelt ones are compared with. Without it the first search for
  /// a word that occurs nowhere makes its own.
  public mutating func prepareSpelling() {
    vocabulary = madeVocabulary
    knowsSpelling = true
  }

  /// Every word of three letters or more once, as a place in the bytes; figures are no words.
  private var madeVocabulary: [Range<Int>] {
    var places: [UInt64: Range<Int>] = [:]
    var extra: [Range<Int>] = []
    var start = 0
    func add(_ range: Range<Int>) {
      guard range.count >= 3, bytes[range.lowerBound] > 0x39 else { return }
      var figure: UInt64 = 0xCBF2_9CE4_8422_2325
      for place in range { figure = (figure ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
      if let known = places[figure] {
        if bytes[known] != bytes[range] { extra.append(range) }
      } else {
        places[figure] = range
      }
    }
    for place in bytes.indices {
      let byte = bytes[place]
      guard byte <= 0x20 || byte == 0x2D || byte == 0x2F else { continue }
      add(start..<place)
      start = place + 1
    }
    return (Array(places.values) + extra).sorted { $0.lowerBound < $1.lowerBound }
  }
}

/// A word to look for, with the table of Horspool's search: how far to jump on a last byte.
private struct Needle {
  let word: [UInt8]
  let jumps: [UInt8]

  init(_ word: [UInt8]) {
    self.word = word
    var jumps = [UInt8](repeating: UInt8(min(word.count, 255)), count: 256)
    for (place, byte) in word.dropLast().enumerated() {
      jumps[Int(byte)] = UInt8(min(word.count - 1 - place, 255))
    }
    self.jumps = jumps
  }

  func occurs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: bytes, range) != nil
  }

  /// Where the word begins for the first time in a range.
  func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let last = word.last else { return range.isEmpty ? nil : range.lowerBound }
    if word.count < 4 { return firstShort(in: bytes, range, last) }
    return jumps.withUnsafeBufferPointer { jumps in
      var end = range.lowerBound + word.count - 1
      while end < range.upperBound {
        let byte = bytes[end]
        if byte == last, matches(bytes, endingAt: end) { return end - word.count + 1 }
        end += Int(jumps[Int(byte)])
      }
      return nil
    }
  }

  /// Whether a word of the range begins with this one.
  func beginsWord(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let place = first(in: bytes, start..<range.upperBound) {
      let before = place > range.lowerBound ? bytes[place - 1] : 0x20
      if before <= 0x20 || before == UInt8(ascii: "-") || before == UInt8(ascii: "/") {
        return true
      }
      start = place + 1
    }
    return false
  }

  /// The same for a word too short to jump far: sixteen places at a time are looked at for its last
  /// letter.
  private func firstShort(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ last: UInt8
  ) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = range.lowerBound + word.count - 1
    while end < range.upperBound {
      if end + 16 <= range.upperBound {
        let block = raw.loadUnaligned(fromByteOffset: end, as: SIMD16<UInt8>.self)
        if !any(block .== last) {
          end += 16
          continue
        }
      }
      let stop = min(end + 16, range.upperBound)
      while end < stop {
        if bytes[end] == last, matches(bytes, endingAt: end) { return end - word.count + 1 }
        end += 1
      }
    }
    return nil
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    let start = end - word.count + 1
    for place in 0..<word.count - 1 where bytes[start + place] != word[place] { return false }
    return true
  }
}
