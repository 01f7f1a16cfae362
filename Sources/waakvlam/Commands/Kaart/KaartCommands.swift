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
  /// The cards that may be shown to the user (R27).
  var cards: [Voorziening] {
    let worker = user?.id
    // Once, and not again for every card.
    let caseload = caseload
    return caseload.voorzieningen.rows.filter { caseload.isVisible($0, to: worker) }
  }
}
