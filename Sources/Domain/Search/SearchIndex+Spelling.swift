extension SearchIndex {
  /// The other ways to look for a word that occurs nowhere, each made when the one before it found
  /// nothing.
  func lazyWays(_ term: SearchQuery.Term) -> [() -> SearchAnswer.Term] {
    let word = term.word
    func ways(_ words: [[[UInt8]]]) -> SearchAnswer.Term {
      SearchAnswer.Term(term, ways: words.map { $0.map { Needle($0) } }, isClose: true)
    }
    func theme(_ isMeant: @escaping (ArraySlice<UInt8>) -> Bool) -> () -> SearchAnswer.Term {
      {
        SearchAnswer.Term(
          term, ways: themes(meantBy: isMeant), isClose: true, in: [.theme])
      }
    }
    // Nobody means a word of more letters; comparing it would keep the screen waiting.
    guard (4...32).contains(word.count) else { return [] }
    let asksTheme = term.column == nil || term.column == .theme
    return (asksTheme ? [theme { $0.starts(with: word) }] : [])
      + [
        { ways(SearchIndex.stems(of: word).map { [$0] }) },
        { ways(nearWords(word).map { [$0] }) },
      ] + (asksTheme ? [theme { SearchIndex.isNear($0, word) }] : [])
      + [
        { ways(SearchIndex.halves(of: word)) },
        { ways(longestBeginning(of: word).map { [[$0]] } ?? []) },
      ]
  }

  /// A word without the ending of a plural, a verb or something small: `taallessen` is `taalles`.
  static func stems(of word: [UInt8]) -> [[UInt8]] {
    let endings = ["en", "s", "'s", "je", "jes", "tje", "tjes", "er", "ers", "ing", "ingen", "t"]
    return endings.compactMap { ending in
      guard word.count - ending.utf8.count >= 4,
        word.reversed().starts(with: ending.utf8.reversed())
      else { return nil }
      var stem = Array(word.dropLast(ending.utf8.count))
      // `lessen` is `les`, `klappen` is `klap`.
      if ending.hasPrefix("e"), stem.count >= 5, stem[stem.count - 1] == stem[stem.count - 2] {
        stem.removeLast()
      }
      return stem
    }
  }

  /// A compound as two words, with or without the letters that tie them: `koffieochtend`. The longest
  /// first halves go first.
  private static func halves(of word: [UInt8]) -> [[[UInt8]]] {
    guard word.count >= 6 else { return [] }
    var found: [[[UInt8]]] = []
    for cut in (3...(word.count - 3)).reversed() {
      let (left, right) = (Array(word[..<cut]), Array(word[cut...]))
      found.append([left, right])
      // `buurtsfeest`, `mensenwerk`: the tie belongs to neither.
      if left.count >= 5, left.last == UInt8(ascii: "s") {
        found.append([Array(left.dropLast()), right])
      }
    }
    return found
  }

  /// The longest known word that this one begins with: `schuldhulpverlening` has `schuldhulp`.
  private func longestBeginning(of word: [UInt8]) -> [UInt8]? {
    let known = (knowsSpelling ? vocabulary : madeVocabulary).lazy.map { bytes[$0] }
    return known.filter { $0.count >= 5 && $0.count < word.count && word.starts(with: $0) }
      .max { $0.count < $1.count }.map(Array.init)
  }

  /// The words of all rows that nearly are this word.
  private func nearWords(_ word: [UInt8]) -> [[UInt8]] {
    (knowsSpelling ? vocabulary : madeVocabulary).lazy.map { bytes[$0] }
      .filter { SearchIndex.isNear($0, word) }.map(Array.init)
  }

  /// Whether a known word, or its beginning, nearly is the word that was typed.
  private static func isNear(_ known: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    let most = word.count >= 8 ? 2 : 1
    return known.count >= max(2, word.count - most) && mayBeNear(known, word)
      && Spelling.isNear(known.prefix(word.count + most), word, most: most)
  }

  /// Whether one of the first two letters agrees: otherwise the words are too far apart to compare.
  private static func mayBeNear(_ known: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    let first = known.startIndex
    let letters = (known[first], known[first + 1])
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
    for place in bytes.indices where Needle.isBorder(bytes[place]) {
      add(start..<place)
      start = place + 1
    }
    add(start..<bytes.count)
    return (Array(places.values) + extra).sorted { $0.lowerBound < $1.lowerBound }
  }
}
