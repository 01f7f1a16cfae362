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
        CoverageCommand.self, ImportCommand.self, ExportCommand.self, AreasCommand.self,
        DoublesCommand.self, MergeCommand.self, ListRecords<Cards>.self,
        ChangeRecord<Cards>.self,
        ListFields<Cards>.self,
      ])
  }

  /// Cards by words: what is in the name comes first.
  struct Search: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartSearch.command("zoek", "search")
    }

    @Argument(help: Texts.helpWords.help("woord")) var words: [String] = []
    @Option(name: .names("thema", "theme"), help: Texts.helpOnlyTheme.help) var theme: String?
    @Option(name: .names("wijk", "wijk"), help: Texts.helpKaartWijk.help) var wijk: String?
    @Flag(name: .names("zonder-indicatie", "no-indication"), help: Texts.helpNoIndication.help)
    var withoutIndication = false
    @Flag(name: .names("nu-open", "open-now"), help: Texts.helpOpenNow.help) var openNow = false
    @Option(name: .names("met", "with"), help: Texts.helpWith.help("waarde")) var with: [String] =
      []

    func run(_ invocation: Invocation) throws -> Int32 {
      let query = words.joined(separator: " ")
      // The values that can be chosen are those of all cards.
      var store = try OpenStore(invocation, lookingFor: with.isEmpty ? query : "")
      var found = try search(query, in: store)
      if !found.isExact, !store.passedOver.isEmpty {
        // Not one card as it was typed: another spelling has to be looked for in all of them.
        store = try store.withAllRecords(invocation)
        found = try search(query, in: store)
      }
      store.tellNotices()
      var answer = Answer(invocation)
      answer.give(cards: found.cards, in: store)
      if found.cards.isEmpty, let name = SearchQuery.unknownColumn(in: query) {
        answer.say(Texts.searchNoColumn, name)
      }
      if openNow, store.today.isDutchHoliday() { answer.say(Texts.openOnHoliday) }
      return answer.print()
    }

    private func search(
      _ query: String, in store: OpenStore
    ) throws -> (cards: [Voorziening], isExact: Bool) {
      let theme = try theme.map { try store.theme($0) }
      let wijk = try wijk.map { try store.wijk($0) }
      let facets = CardFacets(
        store.caseload, store.reference, store.language, on: store.today,
        atMinute: store.clock.now.minute)
      let wanted = try with.map { try store.value($0, facets) }
      let (caseload, worker) = (store.caseload, store.user?.id)
      let search = KaartSearch(
        caseload.voorzieningen.rows, store.cardVocabulary, home: store.user?.wijken.first
      ) { caseload.isVisible($0, to: worker) }
      let isAll = theme == nil && wijk == nil && !withoutIndication && !openNow && wanted.isEmpty
      return search.ranked(
        query,
        where: isAll
          ? nil
          : { card in
            theme.map(card.themes.contains) != false
              && (wijk == nil || card.citywide == true || wijk.map(card.wijken.contains) == true)
              && !(withoutIndication && card.needsIndication == true)
              && (!openNow || facets.isOpen(card))
              && (wanted.isEmpty || facets.labels(of: card).isSuperset(of: wanted))
          })
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

  /// Cards that nobody is sure of any more, in the order in which it is worth to call.
  struct Review: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartReview.command("nakijken", "review")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpKaartWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let wijken = wijk.map { [$0] } ?? []
      let calls = store.caseload.cardsToCall(
        on: store.today, in: wijken, by: store.user?.id, limit: .max)
      let called = Set(calls.map(\.id))
      let rest = store.cards.filter { card in
        (wijk == nil || wijk.map(card.wijken.contains) == true) && !called.contains(card.id)
          && store.caseload.isStale(card, on: store.today)
      }
      let oldest = Day(number: 0)
      // As the screen has it: first where people are sent and nobody is sure any more.
      answer.give(
        cards: calls.compactMap { store.caseload.voorzieningen[$0.id] }
          + rest.sorted { ($0.checked ?? oldest, $0.id) < ($1.checked ?? oldest, $1.id) },
        in: store)
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

  /// The cards that may be shown to the user (R27).
  var cards: [Voorziening] {
    let worker = user?.id
    // Once, and not again for every card.
    let caseload = caseload
    return caseload.voorzieningen.rows.filter { caseload.isVisible($0, to: worker) }
  }
}
