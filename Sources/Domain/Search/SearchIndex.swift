/// Finds rows by the words in them, at the speed of typing.
///
/// All rows lie folded in one run of bytes. A query is cut in words; a row is found when it holds
/// every word. A word that occurs nowhere is replaced by the words of the rows that differ from it
/// in one letter (from four letters on) or two (from eight on).
public struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]

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
    var found = rows ?? Array(0..<Int32(count))
    for word in SearchIndex.words(query) {
      let exact = narrow(found, to: [word])
      found = exact.isEmpty ? narrow(found, to: nearWords(word)) : exact
      if found.isEmpty { break }
    }
    return found
  }

  /// The rows among these that hold one of the words.
  private func narrow(_ rows: [Int32], to words: [[UInt8]]) -> [Int32] {
    let needles = words.map(Needle.init)
    return bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        rows.filter { row in
          let range = Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
          return needles.contains { $0.occurs(in: bytes, range) }
        }
      }
    }
  }

  /// The words of all rows that nearly are this word.
  private func nearWords(_ word: [UInt8]) -> [[UInt8]] {
    guard word.count >= 4 else { return [] }
    let most = word.count >= 8 ? 2 : 1
    var seen: Set<ArraySlice<UInt8>> = []
    for candidate in bytes.split(whereSeparator: { $0 <= 0x20 || $0 == 0x2D || $0 == 0x2F }) {
      guard candidate.count >= word.count - most, !seen.contains(candidate) else { continue }
      if Spelling.isNear(candidate.prefix(word.count + most), word, most: most) {
        seen.insert(candidate)
      }
    }
    return seen.map(Array.init)
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
    guard let last = word.last else { return true }
    var end = range.lowerBound + word.count - 1
    while end < range.upperBound {
      let byte = bytes[end]
      if byte == last, matches(bytes, endingAt: end) { return true }
      end += Int(jumps[Int(byte)])
    }
    return false
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
    let start = end - word.count + 1
    for place in 0..<word.count - 1 where bytes[start + place] != word[place] { return false }
    return true
  }
}
