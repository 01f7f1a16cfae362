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
    /// After those so many at a time.
    private static let page = 4000

    private var query: String { words.joined(separator: " ") }

    func run(_ invocation: Invocation) throws -> Int32 {
      let reference = (try? StoreLists.read(in: OpenStore.place(invocation))) ?? .standard
      let vocabulary = CardVocabulary(reference, invocation.language)
      // The values that can be chosen are those of all cards, and a document of JSON is one whole.
      let sieve =
        with.isEmpty
        ? CardSieve(SearchQuery(query), vocabulary, mayWait: !invocation.isJSON) : nil
      let store = try OpenStore(invocation, choosing: sieve)
      var answer = Answer(invocation)
      do {
        if let sieve, sieve.isWaiting {
          sieve.join(store.caseload.voorzieningen.rows)
          if let status = try printPages(of: sieve, in: store, vocabulary, &answer) {
            return status
          }
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

    private func search(
      _ cards: ContiguousArray<Voorziening>, in store: OpenStore, _ vocabulary: CardVocabulary,
      isInOrder: Bool = false
    ) -> KaartSearch {
      // Once, and not again for every card.
      let (caseload, worker) = (store.caseload, store.user?.id)
      return KaartSearch(
        cards, vocabulary, home: store.user?.wijken.first, isInOrder: isInOrder
      ) { caseload.isVisible($0, to: worker) }
    }

    // MARK: What anyone reads

    private func printRanked(
      in opened: OpenStore, _ vocabulary: CardVocabulary, _ sieve: CardSieve?,
      _ invocation: Invocation, _ answer: inout Answer
    ) throws -> Int32 {
      var store = opened
      var isUnreadable = false
      var cards = store.caseload.voorzieningen.rows
      // Less was found than it seemed, so that it is worth to see what fits best.
      if let sieve {
        cards += CardSieve.cards(sieve.all.lazy.filter { !$0.isRead }, in: store, &isUnreadable)
      }
      var search = search(cards, in: store, vocabulary)
      var found = search.ranked(query, where: try choice(in: store))
      try store.confirm()
      if !store.passedOver.isEmpty, !search.knows(SearchQuery(query)) {
        // A word that is on no card as it was typed: another one has to be looked for on all of them.
        store = try store.withAllRecords(invocation)
        search = self.search(store.caseload.voorzieningen.rows, in: store, vocabulary)
        found = search.ranked(query, where: try choice(in: store))
        isUnreadable = false
      }
      store.tellNotices()
      if isUnreadable { Output.tell(Texts.searchUnreadable.text(answer.language)) }
      answer.give(cards: found, in: store)
      if found.isEmpty, let name = SearchQuery.unknownColumn(in: query) {
        answer.say(Texts.searchNoColumn, name)
      }
      sayHoliday(in: store, &answer)
      return answer.print()
    }

    private func sayHoliday(in store: OpenStore, _ answer: inout Answer) {
      if openNow, store.today.isDutchHoliday() { answer.say(Texts.openOnHoliday) }
    }

    // MARK: More than anyone reads

    /// Prints very many cards in the order of their names, those first whose name begins so, page by
    /// page: nobody waits for the last ones. Nil when so few of those that may be found are, that they
    /// may not be many.
    private func printPages(
      of sieve: CardSieve, in store: OpenStore, _ vocabulary: CardVocabulary,
      _ answer: inout Answer
    ) throws -> Int32? {
      let choice = try choice(in: store)
      var isUnreadable = false
      func found(_ page: some Collection<CardSieve.Candidate>) -> [Voorziening] {
        let cards = CardSieve.cards(page, in: store, &isUnreadable)
        return search(cards, in: store, vocabulary, isInOrder: true)
          .exactly(SearchQuery(query), where: choice)
      }
      let sample = sieve.sample(Search.firstPage)
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
