import ArgumentParser
import Domain
import Interface
import JSON
import Resources

extension WaakvlamCommands {
  /// Lets it rest until a day, with the reason.
  struct RestAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamRest.command("rust", "rest")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String
    @Option(name: .names("tot", "until"), help: Texts.helpUntilDay.help("dag")) var until: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let until = try store.day(until)
      let id = try store.waakvlam(id).id
      try store.keep(
        .waakvlamPaused(id, until: until, reason: Vocabulary.text(reason)), id, &answer)
    }
  }

  /// Ends a rest before its day.
  struct ResumeAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamResume.command("verder", "resume")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.waakvlam(id).id
      try store.keep(.waakvlamResumed(id), id, &answer)
    }
  }

  /// Another holder; without a name the holder stops.
  struct HolderAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamHolder.command("houder", "holder")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String
    @Argument(help: Texts.helpNewHolder.help("naam")) var holder: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.waakvlam(id).id
      guard let holder else { return try store.keep(.holderStopped(waakvlam: id), id, &answer) }
      let record = try store.findIfAny(holder, among: [.resident, .worker])
      let name = record.map { store.caseload.name(of: $0) } ?? Vocabulary.name(holder)
      try store.keep(.holderFound(id, holder: name, record: record), id, &answer)
    }
  }

  /// Lights one that is out again, as it was; after a relapse with a new signaal.
  struct RelightAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamRelight.command("opnieuw", "relight")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String
    @Option(name: .names("tekst", "text"), help: Texts.helpRelightText.help("tekst"))
    var text: String?
    @Flag(name: .names("terugval", "relapse"), help: Texts.helpRelightRelapse.help)
    var isRelapse = false

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let old = try store.waakvlam(id)
      let fresh = store.newID()
      let signaal = isRelapse ? store.newID() : nil
      try store.keep(
        .waakvlamRelit(old.id, as: fresh, text: text.map(Vocabulary.text), signaal: signaal),
        fresh, &answer,
        signaal.map { [.init("newSignaal", .string($0.description))] } ?? [])
      if let signaal { answer.say(Texts.saidNewSignaal, BriefIDs(store.caseload)[signaal]) }
    }
  }
}
