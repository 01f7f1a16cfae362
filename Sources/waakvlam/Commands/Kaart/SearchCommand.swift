import ArgumentParser
import Domain
import Interface
import Resources

extension KaartCommands {
  /// Cards by words: what is in the name comes first.
  struct Search: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartSearch.command("zoek", "search")
    }

    @Argument(help: Texts.helpWords.help("woord")) var words: [String] = []
    @Option(name: .names("thema", "theme"), help: Texts.helpOnlyTheme.help) var theme: String?
    @Option(name: .names("wijk", "wijk"), help: Texts.helpSearchWijk.help) var wijk: String?
    @Flag(name: .names("zonder-indicatie", "no-indication"), help: Texts.helpNoIndication.help)
    var withoutIndication = false
    @Flag(name: .names("nu-open", "open-now"), help: Texts.helpOpenNow.help) var openNow = false
    @Option(name: .names("met", "with"), help: Texts.helpWith.help("waarde")) var with: [String] =
      []

    /// So many cards are read before the first of very many are printed.
    private static let firstPage = 50
    /// So many tell how many will be found of those that may be.
    private static let sample = 300
    /// After the first ones so many at a time.
    private static let page = 4000

    private var query: String { words.joined(separator: " ") }

    func run(_ invocation: Invocation) throws -> Int32 {
      let reference = (try? StoreLists.read(in: OpenStore.place(invocation))) ?? .standard
      let vocabulary = CardVocabulary(reference, invocation.language)
      // The values that can be chosen are those of all cards, and what is in no list any more may be
      // on one of them, or in a signaal.
      let isListed = theme.map { Vocabulary.codeIfAny($0, in: reference.themes) != nil } ?? true
      let sieve = with.isEmpty && isListed ? CardSieve(SearchQuery(query), vocabulary) : nil
      let store = try OpenStore(invocation, choosing: sieve)
      var answer = Answer(invocation)
      do {
        // A document of JSON is one whole.
        if let sieve, sieve.isWaiting, !invocation.isJSON,
          let status = try printPages(of: sieve, in: store, vocabulary, &answer)
        {
          return status
        }
        return try printRanked(in: store, vocabulary, sieve, invocation, &answer)
      } catch {
        // Of a damaged store it is said that it is, and not what it seems to lack.
        try store.confirm()
        throw error
      }
    }

    /// Whether a card is one of those that were asked for; nil when all are.
    private func choice(in store: OpenStore) throws -> ((Voorziening) -> Bool)? {
      let theme = try theme.map { try store.theme($0) }
      let wijk = try wijk.map { try store.wijk($0) }
      let facets = CardFacets(
        store.caseload, store.reference, store.language, on: store.today,
        atMinute: store.clock.now.minute)
      let wanted = try with.map { try store.value($0, facets) }
      let isAll = theme == nil && wijk == nil && !withoutIndication && !openNow && wanted.isEmpty
      guard !isAll else { return nil }
      return { card in
        theme.map(card.themes.contains) != false
          && (wijk == nil || card.citywide == true || wijk.map(card.wijken.contains) == true)
          && !(withoutIndication && card.needsIndication == true)
          && (!openNow || facets.isOpen(card))
          && (wanted.isEmpty || facets.labels(of: card).isSuperset(of: wanted))
      }
    }

    /// A search to which cards can be added.
    private func search(in store: OpenStore, _ vocabulary: CardVocabulary) throws -> KaartSearch {
      // Once, and not again for every card.
      let (caseload, worker) = (store.caseload, store.user?.id)
      return KaartSearch(
        vocabulary, home: store.user?.wijken.first,
        KaartSearch.Choice(isWanted: try choice(in: store)) { caseload.isVisible($0, to: worker) })
    }

    private func sayHoliday(in store: OpenStore, _ answer: inout Answer) {
      if openNow, store.today.isDutchHoliday() { answer.say(Texts.openOnHoliday) }
    }

    // MARK: What anyone reads

    /// Cards that are ready to be searched: those that were read, or that wait.
    private struct Ready {
      var search: KaartSearch
      var cards: ContiguousArray<Voorziening> = []
      var waiting: [CardSieve.Candidate] = []
      var isUnreadable = false

      /// The cards in some places.
      mutating func read(_ places: ArraySlice<Int>, in store: OpenStore) -> [Voorziening] {
        guard !waiting.isEmpty else { return places.map { cards[$0] } }
        return Array(CardSieve.cards(places.map { waiting[$0] }, in: store, &isUnreadable))
      }
    }

    private func ready(
      _ store: OpenStore, _ sieve: CardSieve?, _ vocabulary: CardVocabulary
    ) throws -> Ready {
      var ready = Ready(search: try search(in: store, vocabulary))
      if let sieve, sieve.isWaiting {
        ready.waiting = sieve.byName
        let parts = CardSieve.read(
          ready.waiting, in: store, into: ready.search, &ready.isUnreadable
        ) { $0.add($2, at: $1) }
        for part in parts { ready.search.append(part) }
      } else {
        ready.cards = store.caseload.voorzieningen.rows
        ready.search.add(ready.cards)
      }
      try store.confirm()
      return ready
    }

    /// Prints the cards that were found, the best first.
    private func printRanked(
      in opened: OpenStore, _ vocabulary: CardVocabulary, _ sieve: CardSieve?,
      _ invocation: Invocation, _ answer: inout Answer
    ) throws -> Int32 {
      var store = opened
      var ready = try ready(store, sieve, vocabulary)
      if sieve?.isForAll == false, !ready.search.knows(SearchQuery(query)) {
        // A word that is on no card as it was typed: another one has to be looked for on all of them.
        let all = CardSieve()
        store = try store.again(invocation, choosing: all)
        ready = try self.ready(store, all, vocabulary)
      }
      let found = ready.search.ranked(query)
      store.tellNotices()
      if ready.isUnreadable { Output.tell(Texts.searchUnreadable.text(answer.language)) }
      let status = print(found.count, in: store, &answer) { ready.read(found[$0], in: store) }
      guard status == 0 else { return status }
      if found.isEmpty, let name = SearchQuery.unknownColumn(in: query) {
        answer.say(Texts.searchNoColumn, name)
      }
      sayHoliday(in: store, &answer)
      return answer.print()
    }

    /// Prints cards that were found, the first ones before the others are made: nobody waits for the
    /// last of them.
    private func print(
      _ count: Int, in store: OpenStore, _ answer: inout Answer,
      _ cards: (Range<Int>) -> [Voorziening]
    ) -> Int32 {
      guard !answer.isJSON, count > Search.firstPage else {
        answer.give(cards: cards(0..<count), in: store)
        return 0
      }
      let brief = store.briefIDs
      let width = brief.width
      for part in [0..<Search.firstPage, Search.firstPage..<count] {
        answer.rows(of: cards(part), in: store, brief, width: width)
        let status = answer.printSoFar()
        guard status == 0 else { return status }
      }
      answer.count(count)
      return 0
    }

    // MARK: More than anyone reads

    /// Prints very many cards in the order of their names, those first whose name begins so, page by
    /// page. Nil when so few of those that may be found are, that they may not be many.
    private func printPages(
      of sieve: CardSieve, in store: OpenStore, _ vocabulary: CardVocabulary,
      _ answer: inout Answer
    ) throws -> Int32? {
      let empty = try search(in: store, vocabulary)
      var isUnreadable = false
      func found(_ page: some Collection<CardSieve.Candidate>) -> [Voorziening] {
        let cards = CardSieve.cards(Array(page), in: store, &isUnreadable)
        var search = empty
        for (place, card) in cards.enumerated() { search.add(card, at: place) }
        return search.exactly(SearchQuery(query)).map { cards[$0] }
      }
      let sample = sieve.sample(Search.sample)
      guard sieve.isMany(found(sample).count, of: sample.count) else { return nil }
      let first = found(sieve.first(Search.firstPage))
      let brief = store.briefIDs
      let width = brief.width
      try store.confirm()
      store.tellNotices()
      var count = 0
      func print(_ cards: [Voorziening]) -> Int32 {
        count += cards.count
        answer.rows(of: cards, in: store, brief, width: width)
        return answer.printSoFar()
      }
      var status = print(first)
      var rest = sieve.all.dropFirst(Search.firstPage)
      while status == 0, !rest.isEmpty {
        status = print(found(rest.prefix(Search.page)))
        rest = rest.dropFirst(Search.page)
      }
      guard status == 0 else { return status }
      if isUnreadable { Output.tell(Texts.searchUnreadable.text(answer.language)) }
      answer.count(count)
      sayHoliday(in: store, &answer)
      return answer.print()
    }
  }
}

extension OpenStore {
  /// A value that cards are chosen by, as it was typed or by its beginning; the values there are when
  /// it is none.
  fileprivate func value(_ text: String, _ facets: CardFacets) throws -> String {
    let all = Set(cards.flatMap { facets.labels(of: $0) })
    let typed = Folding.folded(text)
    let found = all.filter { Folding.folded($0) == typed }
    if let one = found.first { return one }
    let near = all.filter { Folding.folded($0).hasPrefix(typed) }
    guard near.count == 1, let one = near.first else {
      throw Stop(
        .refused, Texts.stopWord, text,
        (near.isEmpty ? all : near).sorted().joined(separator: " · "))
    }
    return one
  }
}
