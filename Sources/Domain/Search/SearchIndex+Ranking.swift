extension SearchIndex {
  /// Up to so many rows what was found is put in order of how well it fits: more than anyone reads.
  public static let mostRanked = 3000

  /// The rows that were found, the best first: how much a word counts depends on where it stands and
  /// on whether it is a word, begins one or lies inside one. Words that follow each other in a name
  /// as they were typed go before all. Where rows fit as well, those of the own wijk go first, and
  /// else they keep their order.
  ///
  /// - Parameters:
  ///   - answer: what was found; of more than `mostRanked` rows only those whose name begins so go
  ///     first.
  ///   - home: the wijk of whoever looks.
  public func ranked(_ answer: SearchAnswer, home: String? = nil) -> [Int32] {
    let rows = answer.rows
    guard !answer.terms.isEmpty, rows.count > 1 else { return rows }
    let first = answer.terms.compactMap { $0.ways.first?.first }
    guard rows.count <= SearchIndex.mostRanked else {
      return namesFirst(rows, needles: first)
    }
    let phrase =
      answer.terms.count > 1 && answer.terms.allSatisfy { !$0.isClose && $0.columns.isEmpty }
      ? Needle(Array(first.map(\.word).joined(separator: [0x20]))) : nil
    // Who looks for `wandelen` means the `wandelclub` too.
    let stems = answer.terms.map { term in
      guard !term.isClose, term.columns.isEmpty, let word = term.ways.first?.first?.word else {
        return [Needle]()
      }
      return SearchIndex.stems(of: word).map { Needle($0) }
    }
    let own = home.map { Needle(Folding.bytes($0)) }
    let ordered = bytes.withUnsafeBufferPointer { bytes in
      rows.enumerated().map { place, row in
        let range = range(of: row)
        var cost = 0
        var columns = 0
        for (term, stems) in zip(answer.terms, stems) {
          let found = distance(of: term, stems, in: bytes, range)
          cost += found.distance
          columns += found.columns
        }
        if let phrase, let fit = nameFit(phrase, in: bytes, range), fit <= .beginning {
          cost -= 8
          columns = 0
        }
        let isOwn = own.map { stands($0, in: .wijk, bytes, range) } ?? false
        // Where it fits as well: the own wijk, then what says it in more places.
        return (cost: cost * 2 + (isOwn ? 0 : 1), rest: -columns, place: place, row: row)
      }
    }
    return ordered.sorted { ($0.cost, $0.rest, $0.place) < ($1.cost, $1.rest, $1.place) }
      .map(\.row)
  }

  /// The rows whose name begins with the first word, before the others: of so many nobody reads on.
  private func namesFirst(_ rows: [Int32], needles: [Needle]) -> [Int32] {
    guard let word = needles.first?.word, !word.isEmpty else { return rows }
    var named: [Int32] = []
    var rest: [Int32] = []
    rest.reserveCapacity(rows.count)
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        for row in rows {
          // Behind the byte that names the column.
          let start = Int(starts[Int(row)]) + 1
          var length = 0
          while length < word.count, start + length < bytes.count,
            bytes[start + length] == word[length]
          { length += 1 }
          if length == word.count { named.append(row) } else { rest.append(row) }
        }
      }
    }
    return named.isEmpty ? rows : named + rest
  }

  /// The best fit of a word in the name of a row, which is its first field.
  private func nameFit(
    _ needle: Needle, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Needle.Fit? {
    guard !range.isEmpty else { return nil }
    var end = range.lowerBound + 1
    while end < range.upperBound, bytes[end] >= 0x20 { end += 1 }
    var best: Needle.Fit?
    var place = range.lowerBound
    while let hit = needle.first(in: bytes, place..<end) {
      let fit = needle.fit(bytes, at: hit, in: range)
      best = min(best ?? fit, fit)
      if fit == .whole { break }
      place = hit + 1
    }
    return best
  }

  /// Whether a field of a column is this text.
  private func stands(
    _ needle: Needle, in column: SearchColumn, _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    var place = range.lowerBound
    while let hit = needle.first(in: bytes, place..<range.upperBound) {
      if hit > range.lowerBound, bytes[hit - 1] == column.rawValue,
        needle.fit(bytes, at: hit, in: range) == .whole
      {
        return true
      }
      place = hit + 1
    }
    return false
  }

  /// How far a row is from a term, the least over the ways in which it holds it, and in how many
  /// columns it does.
  private func distance(
    of term: SearchAnswer.Term, _ stems: [Needle], in bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> (distance: Int, columns: Int) {
    var best = 99
    var columns: UInt32 = 0
    for needles in term.ways {
      var sum = 0
      for needle in needles {
        var least = 99
        var place = range.lowerBound
        while let hit = needle.first(in: bytes, place..<range.upperBound) {
          place = hit + 1
          let column = SearchIndex.column(of: hit, in: bytes)
          guard SearchIndex.counts(needle, at: hit, in: bytes, term.columns) else { continue }
          columns |= 1 << UInt32(column.rawValue)
          least = min(
            least, column.distance + needle.fit(bytes, at: hit, in: range).rawValue)
        }
        sum += least
      }
      best = min(best, sum)
    }
    for stem in stems where best > 5 {
      if let fit = nameFit(stem, in: bytes, range), fit <= .beginning {
        best = min(best, fit.rawValue + 1)
      }
    }
    return (best + (term.isClose ? 8 : 0), columns.nonzeroBitCount)
  }
}
