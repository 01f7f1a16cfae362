extension SearchIndex {
  /// Where a word stands for the first time and counts.
  static func hit(
    _ needle: Needle, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ columns: [SearchColumn]
  ) -> Int? {
    var place = range.lowerBound
    while let hit = needle.first(in: bytes, place..<range.upperBound) {
      if counts(needle, at: hit, in: bytes, columns) { return hit }
      place = hit + 1
    }
    return nil
  }

  /// From so many letters on a word counts inside another one also in a text: `taal` in `moedertaal`,
  /// and not `eet` in `weet`.
  static let longInside = 4

  /// Fewer figures are no telephone number.
  public static let phoneLength = 6

  /// Whether a word that stands somewhere counts there: in a column that was asked for, and inside
  /// another word only where that means something. A theme is only found by how its words begin, for
  /// who looks for `eten` does not mean `ontmoeten`.
  static func counts(
    _ needle: Needle, at hit: Int, in bytes: UnsafeBufferPointer<UInt8>,
    _ columns: [SearchColumn]
  ) -> Bool {
    let before = bytes[hit - 1]
    if needle.isWholeField {
      let end = hit + needle.word.count
      return columns.contains { $0.rawValue == before } && (end == bytes.count || bytes[end] < 0x20)
    }
    // A telephone number is one word, so that the column needs no looking for.
    if columns.isEmpty, Needle.isBorder(before), before != SearchColumn.phone.rawValue {
      return true
    }
    let column = column(of: hit, in: bytes)
    guard columns.isEmpty || columns.contains(column) else { return false }
    if column == .phone { return needle.word.count >= phoneLength }
    if Needle.isBorder(before) { return true }
    return switch column {
    case .theme: false
    case .text, .talent: needle.word.count >= longInside
    default: true
    }
  }

  /// The rows that hold a word: all by walking through all bytes at once, or some of them, each from
  /// where the word can begin when that is known.
  func everyRow(
    with needle: Needle, in rows: [Int32]?, from places: [Int32], _ columns: [SearchColumn]
  ) -> SearchAnswer.Rows {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        var found = SearchAnswer.Rows([])
        guard let rows else {
          var row = 0
          var place = 0
          while let hit = SearchIndex.hit(needle, in: bytes, place..<bytes.count, columns) {
            while Int(starts[row + 1]) <= hit { row += 1 }
            found.append(Int32(row), at: hit)
            place = Int(starts[row + 1])
            row += 1
          }
          return found
        }
        found.reserveCapacity(rows.count)
        for (place, row) in rows.enumerated() {
          let start = places.isEmpty ? starts[Int(row)] : places[place]
          let range = Int(start)..<Int(starts[Int(row) + 1])
          if let hit = SearchIndex.hit(needle, in: bytes, range, columns) {
            found.append(row, at: hit)
          }
        }
        return found
      }
    }
  }

  /// Where the bytes of a row are.
  func range(of row: Int32) -> Range<Int> {
    Int(starts[Int(row)])..<Int(starts[Int(row) + 1])
  }

  /// The column in which a place lies: every field has its column before it.
  static func column(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SearchColumn {
    let raw = UnsafeRawBufferPointer(bytes)
    var before = place
    // Eight at a time, backwards: of those below 0x20 the highest bit becomes nought.
    while before >= 7 {
      let eight = raw.loadUnaligned(fromByteOffset: before - 7, as: UInt64.self).littleEndian
      let sum = eight & 0x7F7F_7F7F_7F7F_7F7F &+ 0x6060_6060_6060_6060
      let low = ~(sum | eight) & 0x8080_8080_8080_8080
      if low != 0 {
        before -= low.leadingZeroBitCount / 8
        break
      }
      before -= 8
    }
    while before > 0, bytes[before] >= 0x20 { before -= 1 }
    return before < 0 ? .text : SearchColumn(rawValue: bytes[before]) ?? .text
  }
}
