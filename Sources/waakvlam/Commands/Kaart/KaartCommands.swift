import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// The sociale kaart: who and what there is.
struct KaartCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpKaart.command(
      "kaart", "map",
      [
        Search.self, Show.self, MapCommand.self, New.self, Check.self, Review.self,
        ImportCommand.self, ExportCommand.self, ListRecords<Cards>.self, ChangeRecord<Cards>.self,
        ListFields<Cards>.self,
      ])
  }

  /// Cards by words: what is in the name comes first.
  struct Search: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartSearch.command("zoek", "search")
    }

    @Argument(help: Texts.helpWords.help("woord")) var words: [String] = []
    @Option(name: .names("thema", "theme"), help: Texts.helpOnlyTheme.help) var theme: String?
    @Option(name: .names("wijk", "wijk"), help: Texts.helpKaartWijk.help) var wijk: String?
    @Flag(name: .names("zonder-indicatie", "no-indication"), help: Texts.helpNoIndication.help)
    var withoutIndication = false

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let theme = try theme.map { try store.theme($0) }
      let wijk = try wijk.map { try store.wijk($0) }
      let candidates = store.cards.filter { card in
        theme.map(card.themes.contains) != false
          && (wijk == nil || card.citywide == true || wijk.map(card.wijken.contains) == true)
          && !(withoutIndication && card.needsIndication == true)
      }
      let search = KaartSearch(candidates, store.reasons)
      answer.give(cards: search.ranked(words.joined(separator: " ")), in: store)
    }
  }

  /// Everything about one card.
  struct Show: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartShow.command("toon", "show")
    }

    @Argument(help: Texts.helpKaartID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      answer.show(try store.voorziening(id), in: store)
    }
  }

  /// The card is right today.
  struct Check: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartCheck.command("gecontroleerd", "checked")
    }

    @Argument(help: Texts.helpKaartID.help("id")) var id: String
    @Option(name: .names("hoe", "how"), help: Texts.helpCheckedHow.help("tekst"))
    var how: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let card = try store.voorziening(id)
      let change = Change.voorzieningChecked(card.id, how: Vocabulary.line(how))
      try store.commit(change)
      answer.stored(change, store.caseload.voorzieningen[card.id] ?? card, in: store)
    }
  }

  /// Cards that nobody looked at for too long, the oldest first.
  struct Review: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartReview.command("nakijken", "review")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpKaartWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let stale = store.cards.filter { card in
        (wijk == nil || wijk.map(card.wijken.contains) == true)
          && store.caseload.isStale(card, on: store.today)
      }
      let oldest = Day(number: 0)
      answer.give(
        cards: stale.sorted { ($0.checked ?? oldest, $0.id) < ($1.checked ?? oldest, $1.id) },
        in: store)
    }
  }
}

extension OpenStore {
  /// The cards that may be shown to the user (R27).
  var cards: [Voorziening] {
    let worker = user?.id
    return caseload.voorzieningen.rows.filter { caseload.isVisible($0, to: worker) }
  }
}

/// Finds cards by words and puts those with the words in their name first.
struct KaartSearch {
  private let cards: [Voorziening]
  private let index: SearchIndex

  init(_ cards: [Voorziening], _ reasons: Reasons) {
    self.cards = cards
    var index = SearchIndex()
    index.reserve(rows: cards.count, bytes: cards.count * 128)
    for card in cards {
      index.add(
        card.searchWords(
          { reasons.reference.label($0, $1, reasons.language) }, reasons.language))
    }
    self.index = index
  }

  /// The cards that hold every word: first those with all words in the name, then with one of them,
  /// then the others; by name.
  func ranked(_ query: String) -> [Voorziening] {
    let words = SearchIndex.words(query)
    let found = index.find(query).map { row in
      let card = cards[Int(row)]
      let name = Folding.bytes(card.name)
      let hits = words.filter { word in KaartSearch.holds(name, word) }.count
      let rank = words.isEmpty || hits == words.count ? 0 : hits > 0 ? 1 : 2
      return (rank: rank, name: Folding.folded(card.name), card: card)
    }
    return found.sorted { ($0.rank, $0.name, $0.card.id) < ($1.rank, $1.name, $1.card.id) }
      .map(\.card)
  }

  /// Whether a name holds a word, or one that nearly is it, by the measure of the index.
  private static func holds(_ name: [UInt8], _ word: [UInt8]) -> Bool {
    guard name.count >= word.count else { return false }
    if (0...name.count - word.count).contains(where: { name[$0...].starts(with: word) }) {
      return true
    }
    guard word.count >= 4 else { return false }
    let most = word.count >= 8 ? 2 : 1
    return name.split(whereSeparator: { $0 <= 0x20 || $0 == 0x2D || $0 == 0x2F }).contains {
      Spelling.isNear($0.prefix(word.count + most), word, most: most)
    }
  }
}
