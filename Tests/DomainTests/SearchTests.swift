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

  @Test("narrowing letter by letter finds what a search of everything finds")
  func narrowing() {
    let letters = Array("aeéinotkwu hg-aaeetn  ")
    var random = SeededGenerator.printed(for: "narrowing")
    var (narrowedRows, narrowedWords) = (0, 0)
    for _ in 0..<4000 {
      var query = ""
      var answer = index.answer(query)
      let rows = Bool.random(using: &random) ? nil : [0, 1, 3, 5] as [Int32]
      for _ in 0..<9 {
        let longer = query + String(letters.randomElement(using: &random) ?? "a")
        let whole = index.answer(longer, in: rows)
        let narrowed = index.narrow(longer, from: query, answer)
        if let narrowed {
          #expect(narrowed.rows == whole.rows, "\(query) → \(longer)")
          #expect(narrowed.found.places == whole.found.places, "\(query) → \(longer)")
          narrowedRows += 1
          if longer.contains(" ") { narrowedWords += 1 }
        }
        // As the screen does: from what was narrowed it narrows on.
        (query, answer) = (longer, narrowed ?? whole)
      }
    }
    #expect(narrowedRows > 1000 && narrowedWords > 100)
  }
}
