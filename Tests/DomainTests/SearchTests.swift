import Support
import Testing

@testable import Domain

@Suite("searching") struct SearchTests {
  private static let rows = [
    ["Ontmoeten aan de Kade", "Wim"], ["Eettafel Huis van de Wijk", "samen eten", "Hatice"],
    ["Café De Brink", "Ayşe"], ["Naaigroep", "Mw. Ünal"], ["Tafeltennis", "Kofi"],
    ["Post-en-administratiegroep", "Nour"],
  ]
  private let index: SearchIndex = {
    var index = SearchIndex()
    for row in rows { index.add(row) }
    return index
  }()

  @Test(
    "words are ANDed, capitals and accents do not count, and parts of words are found",
    arguments: [
      ("", [0, 1, 2, 3, 4, 5]), ("eten", [0, 1]), ("hatice eten", [1]), ("EETTAFEL", [1]),
      ("cafe", [2]), ("CAFÉ brink", [2]), ("ayse", [2]), ("unal", [3]), ("tafel", [1, 4]),
      ("wim hatice", []), ("  kade  ", [0]), ("administratie", [5]), ("é", [0, 1, 2, 3, 4, 5]),
    ] as [(String, [Int32])])
  func found(query: String, expected: [Int32]) { #expect(index.find(query) == expected) }

  @Test(
    "a close spelling is found when nothing is spelled so",
    arguments: [
      ("eettaffel", [1]), ("hatise", [1]), ("naaigorep", [3]), ("admimistratiegroep", [5]),
      ("xyzzy", []), ("kof", [4]), ("kaf", []),
    ] as [(String, [Int32])])
  func misspelt(query: String, expected: [Int32]) {
    #expect(index.find(query) == expected)
    var prepared = index
    prepared.prepareSpelling()
    #expect(prepared.find(query) == expected)
  }

  @Test("what is found elsewhere is not taken for something else among a few rows")
  func chosenRows() {
    #expect(index.find("eettafel", in: [0, 2, 3]) == [])
    #expect(index.find("eettaffel", in: [0, 2, 3]) == [])
    #expect(index.find("eettaffel", in: [0, 1]) == [1])
    #expect(index.find("wim eettafel") == [])
  }

  @Test("a theme is found by other words for it: for who asks for a theme, or what is nowhere else")
  func themes() {
    var index = SearchIndex(themes: [
      ("Geld en schulden", ["armoede", "weinig inkomen"]), ("Ontmoeten", ["eenzaam", "alleen"]),
    ])
    index.add([SearchField(.name, "Maatje"), SearchField(.theme, "Ontmoeten")])
    index.add([SearchField(.name, "Budgetles"), SearchField(.theme, "Geld en schulden")])
    index.add([SearchField(.name, "Inkomenshulp"), SearchField(.text, "alleen met afspraak")])
    #expect(index.find("thema:eenz") == [0] && index.find("eenzaam") == [0])
    #expect(index.answer("thema:eenzaam").isExact && !index.answer("eenzaam").isExact)
    // Only how a word begins, and only what stands nowhere.
    #expect(index.find("thema:zaam") == [] && index.find("inkomen") == [2])
    #expect(index.find("thema:inkomen") == [1] && index.find("thema:geld") == [1])
    #expect(index.find("alleen") == [2] && index.find("thema:alleen") == [0])
    let armoed = index.answer("thema:armoed")
    #expect(index.narrow("thema:armoede", from: "thema:armoed", armoed)?.rows == [1])
    #expect(index.exactly(SearchQuery("thema:armoede budget")) == [1])
    #expect(index.exactly(SearchQuery("armoede")) == [])
    // Also misspelt, and never for a theme that is only part of what another is called.
    #expect(index.find("thema:eenzaaam") == [0] && index.find("eenzaaam") == [0])
    var parts = SearchIndex(themes: [("Geld", ["budget"]), ("", ["niets"])])
    for label in ["Geld en schulden", "Geld"] {
      parts.add([SearchField(.name, "Hulp"), SearchField(.theme, label)])
    }
    #expect(parts.find("thema:budget") == [1] && parts.find("thema:geld") == [0, 1])
    #expect(parts.find("thema:niets") == [])
    #expect(index.knows(SearchQuery("maatje alleen")))
    #expect(!index.knows(SearchQuery("maatje armoede")))
  }

  @Test("the column of a place is the byte below a space that is nearest before it") func columns()
  {
    var random = SeededGenerator.printed(for: "columns")
    for _ in 0..<5_000 {
      var bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        UInt8.random(in: 0x20...0xFF, using: &random)
      }
      bytes[0] = 1
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 1...11, using: &random)
      }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let column = bytes[...place].last { $0 < 0x20 }.flatMap { SearchColumn(rawValue: $0) }
      #expect(
        bytes.withUnsafeBufferPointer { SearchIndex.column(of: place, in: $0) } == column,
        "\(bytes) at \(place)")
    }
  }

  @Test("a telephone number is found from six figures on, and is no house number")
  func phones() {
    var index = SearchIndex()
    index.add([SearchField(.name, "Inloop"), SearchField(.phone, "0100000123")])
    index.add([SearchField(.name, "Buur"), SearchField(.place, "Kade 01")])
    #expect(index.find("0100000123") == [0] && index.find("000123") == [0])
    #expect(index.find("010000") == [0])
    #expect(index.find("01") == [1] && index.find("00123") == [] && index.find("01000") == [])
  }

  @Test("what begins a word comes before what stands inside one")
  func beginnings() {
    func ranked(_ query: String) -> [Int32] { index.ranked(index.answer(query)) }
    #expect(ranked("eten") == [1, 0])
    #expect(ranked("tafel") == [4, 1])
    #expect(ranked("groep") == [3, 5])
  }

  @Test("narrowing letter by letter, at the end and in between, finds what a search of all finds")
  func narrowing() {
    var columns = SearchIndex(themes: [
      ("Geld en schulden", ["armoede", "een tekort"]), ("Geld", ["teken"]), ("Eten", ["wonen"]),
    ])
    columns.add([
      SearchField(.name, "Tafel een"), SearchField(.person, "Wim"), SearchField(.theme, "Geld"),
    ])
    columns.add([
      SearchField(.name, "Wim"), SearchField(.text, "een tafel in de wijk"),
      SearchField(.theme, "Geld en schulden"), SearchField(.theme, "Eten"),
    ])
    columns.add([
      SearchField(.name, "Weten"), SearchField(.talent, "tekent en kookt"),
      SearchField(.phone, "0612345678"), SearchField(.wijk, "Wimpel"),
    ])
    var random = SeededGenerator.printed(for: "narrowing")
    var (ends, middles) = (0, 0)
    for round in 0..<6_000 {
      let index = round % 2 == 0 ? self.index : columns
      let letters = Array(round % 2 == 0 ? "aeéinotkwu hg-aaeetn  " : "weteknimaf wi te06123 ")
      var query = ["", "thema:", "wie:", "wi tafe", "te wim", "eten"].randomElement(using: &random)!
      let rows = Bool.random(using: &random) ? nil : Array(0..<Int32(index.count - 1))
      var answer = index.answer(query, in: rows)
      for _ in 0..<9 {
        let letter = letters.randomElement(using: &random) ?? "a"
        let atEnd = Int.random(in: 0..<4, using: &random) > 0
        let place = atEnd ? query.count : Int.random(in: 0...query.count, using: &random)
        var longer = query
        longer.insert(letter, at: longer.index(longer.startIndex, offsetBy: place))
        let whole = index.answer(longer, in: rows)
        let narrowed = index.narrow(longer, from: query, answer)
        if let narrowed {
          #expect(narrowed.rows == whole.rows, "\(query) → \(longer)")
          // Where they are known they are right, or the next letter would be looked for too late.
          if !narrowed.found.places.isEmpty {
            #expect(narrowed.found.places == whole.found.places, "\(query) → \(longer)")
          }
          if atEnd { ends += 1 } else { middles += 1 }
        }
        // As the screen does: from what was narrowed it narrows on.
        (query, answer) = (longer, narrowed ?? whole)
      }
    }
    #expect(ends > 1000 && middles > 50, "\(ends) \(middles)")
  }

  @Test(
    "what a few rows show to stand somewhere is not taken for another word, as if all were read")
  func knownFromFew() {
    let words = ["tafel", "wim", "kade", "eten", "tafels", "brink", "hatice", "wijk", "open"]
    var random = SeededGenerator.printed(for: "known from few")
    var (empty, unknown) = (0, 0)
    for _ in 0..<1_500 {
      func text(_ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in
          words.dropLast().randomElement(using: &random) ?? ""
        }.joined(separator: " ")
      }
      let rows = (0..<Int.random(in: 2...60, using: &random)).map { _ in
        [SearchField(.name, text(1...2)), SearchField(.text, text(0...2))]
      }
      let query = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
      var all = SearchIndex()
      for row in rows { all.add(row) }
      var sieve = SearchSieve(SearchQuery(query).terms.map { [$0.word] })
      let kept = rows.indices.filter { place in
        // Every row holds `open` by how it is stored.
        let stored = Array(
          #"{"openings":"\#(rows[place].map(\.text).joined(separator: "|"))"}"#.utf8)
        return stored.withUnsafeBufferPointer { sieve.judge($0) } != .isNot
      }
      var few = SearchIndex()
      for place in kept { few.add(rows[place]) }
      guard few.knows(SearchQuery(query)) else {
        unknown += 1
        continue
      }
      let found = few.answer(query).rows.map { Int32(kept[Int($0)]) }
      #expect(found == all.answer(query).rows, "\(query) in \(rows.map { $0.map(\.text) })")
      if found.isEmpty { empty += 1 }
    }
    #expect(empty > 50 && unknown > 50)
  }
}
