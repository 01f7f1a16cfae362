import ArgumentParser
import Domain
import Interface
import JSON
import Resources

extension KaartCommands {
  /// Cards that are probably one and the same.
  struct DoublesCommand: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartDoubles.command("dubbel", "doubles")
    }

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let found = store.caseload.kaartDoubles(to: store.user?.id)
      answer.list(found) { answer, pair in
        answer.give(
          .object([
            .init("first", .string(pair.first.description)),
            .init("second", .string(pair.second.description)),
            .init("likeness", .string("\(pair.likeness)")),
            .init("common", .string("\(pair.common)")),
          ]))
      }
      let brief = BriefIDs(store.caseload)
      for pair in found {
        for id in [pair.first, pair.second] {
          answer.row([(brief[id], brief.width([id]))], store.caseload.name(of: id))
        }
        let why = [pair.likeness.phrase, pair.common.phrase].map { $0.text(answer.language) }
        answer.paragraph("  " + why.joined(separator: ", "), indent: 4)
      }
      answer.count(found.count)
      if !found.isEmpty { answer.say(Texts.doublesHow) }
    }
  }

  /// Makes one card of two.
  struct MergeCommand: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartMerge.command("samenvoegen", "merge")
    }

    @Argument(help: Texts.helpMergeGone.help("id")) var gone: String
    @Argument(help: Texts.helpMergeKept.help("id")) var kept: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let (old, card) = (try store.voorziening(gone), try store.voorziening(kept))
      let change = Change.voorzieningenMerged(old.id, into: card.id)
      try store.commit(change)
      answer.stored(change, store.caseload.voorzieningen[card.id] ?? card, in: store)
      for phrase in old.narrows(card) { answer.say(phrase) }
    }
  }
}
