import ArgumentParser
import Domain
import Interface
import Resources

/// Issues of the wijk that residents and professionals work on together.
enum Kwesties: RecordFamily {
  static let kind = Kind.kwestie
  static let acts: [any ParsableCommand.Type] = [
    RaiseAct.self, LookedAct.self, DecideAct.self, LevelAct.self, CloseAct.self,
  ]

  /// A kwestie from signalen that repeat: one pattern of the wijk.
  struct RaiseAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKwestieRaise.command("uit-patroon", "from-pattern")
    }

    @Argument(help: Texts.helpPatternTheme.help("thema")) var theme: String
    @Option(name: .names("wijk", "wijk"), help: Texts.helpInWijk.help) var wijk: String?
    @Option(name: .names("straat", "street"), help: Texts.helpPatternStreet.help)
    var street: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let theme = try store.theme(theme)
      let wijk = try store.wijk(wijk)
      let wanted = street.map(Folding.folded)
      let found = store.caseload.patterns(on: store.today, to: store.user?.id).filter {
        $0.theme == theme && $0.wijken.contains(wijk)
          && (wanted == nil || $0.street.map(Folding.folded) == wanted)
      }
      let label = store.reference.label("themes", theme, answer.language)
      guard let pattern = found.first(where: { $0.street == nil }) ?? found.first else {
        throw Stop(.notFound, Texts.stopNoPattern, label, wijk)
      }
      let title = ([label] + [pattern.street].compactMap { $0 }).joined(separator: " · ")
      guard var kwestie = store.caseload.kwestie(from: pattern, title: title) else {
        throw Stop(.notFound, Texts.stopNoPattern, label, wijk)
      }
      kwestie.id = store.newID()
      kwestie.made = store.today
      kwestie.nextEvaluation = kwestie.rhythm.next(after: store.today)
      kwestie.owner = store.user?.id
      try store.keep(.kwestieRaised(kwestie), kwestie.id, &answer)
    }
  }

  /// It was looked at together: what came of it, and when again.
  struct LookedAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKwestieLooked.command("bekeken", "looked")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Argument(help: Texts.helpLookedText.help("tekst")) var text: String
    @Option(name: .names("weer", "next"), help: Texts.helpLookAgain.help("dag"))
    var next: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let next = try next.map { try store.day($0) }
      let id = try store.id(id, of: .kwestie)
      try store.keep(
        .kwestieEvaluated(id, text: Vocabulary.text(text), next: next), id, &answer)
    }
  }

  /// What was decided, and why.
  struct DecideAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKwestieDecide.command("besluit", "decide")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Argument(help: Texts.helpDecision.help("besluit")) var decision: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .kwestie)
      let change = Change.kwestieDecided(
        id, decision: Vocabulary.text(decision), reason: Vocabulary.text(reason))
      try store.keep(change, id, &answer)
    }
  }

  /// Where it belongs: with one case, a pattern, or a bottleneck of the system.
  struct LevelAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKwestieLevel.command("niveau", "level")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Argument(help: Texts.helpLevel.help("casus|patroon|bottleneck")) var level: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let level = try KwestieLevel(typing: level)
      let id = try store.id(id, of: .kwestie)
      try store.keep(
        .kwestieLevelled(id, level, reason: Vocabulary.text(reason)), id, &answer)
    }
  }

  /// The end, with a sentence.
  struct CloseAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKwestieClose.command("sluit", "close")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .kwestie)
      try store.keep(.kwestieClosed(id, reason: Vocabulary.text(reason)), id, &answer)
    }
  }
}

extension KwestieLevel: Typed {
  var typed: Phrase { phrase }
}
