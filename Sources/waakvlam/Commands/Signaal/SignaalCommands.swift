import ArgumentParser
import Canvas
import Domain
import Interface
import JSON
import Resources

/// The inbox: what was noticed.
struct SignaalCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpSignaal.command(
      "signaal", "signal",
      [
        New.self, List.self, Show.self, AdviceFor.self, Feedback.self, Close.self, Join.self,
        ChangeRecord<Signalen>.self, TalkAct<Signalen>.self, EscalateAct.self,
        EraseCommand<Signalen>.self, ListFields<Signalen>.self,
      ])
  }

  /// Logs a signaal; its text and nothing more is enough.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalNew.command("nieuw", "new")
    }

    @Argument(help: Texts.helpSignaalText.help("tekst")) var text: String
    @Option(name: .names("wijk", "wijk"), help: Texts.helpInWijk.help) var wijk: String?
    @Option(name: .names("straat", "street"), help: Texts.helpStreet.help) var street: String?
    @Option(name: .names("bron", "source"), help: Texts.helpSource.help) var source: String?
    @Option(name: .names("thema", "theme"), help: Texts.helpThemes.help) var themes: [String] = []
    @Option(name: .names("over", "about"), help: Texts.helpAbout.help("bewoner"))
    var about: String?
    @Option(name: .names("gever", "informant"), help: Texts.helpInformant.help("naam"))
    var informant: String?
    @Option(name: .names("urgentie", "urgency"), help: Texts.helpUrgency.help)
    var urgency: String?
    @Option(name: .names("wil", "wish"), help: Texts.helpWish.help("tekst")) var wish: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var signaal = Signaal()
      signaal.id = store.newID()
      signaal.received = store.today
      signaal.text = Vocabulary.text(text)
      signaal.urgency = try urgency.map { try Urgency(typing: $0) } ?? .calm
      signaal.source = try source.map { try Vocabulary.code($0, in: store.reference.sources) }
      signaal.themes = try Vocabulary.codes(themes, in: store.reference.themes)
      signaal.wijk = try store.wijk(wijk)
      signaal.about = try about.map(store.resident)
      signaal.street = Vocabulary.line(street)
      signaal.informant = Vocabulary.line(informant)
      signaal.wish = wish.map(Vocabulary.text)
      signaal.owner = store.user?.id
      try store.commit(.signaalReceived(signaal))
      answer.stored(.signaalReceived(signaal), signaal, in: store)
      if let mark = SignaalMarks.first(in: signaal.text) { answer.say(Texts.saidMarks, mark) }
    }
  }

  /// The inbox, the most urgent and the newest first; what is done stands at the end.
  struct List: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalList.command("lijst", "list")
    }

    @Option(name: .names("status", "status"), help: Texts.helpStatus.help) var status: String?
    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?
    @Option(name: .names("thema", "theme"), help: Texts.helpOnlyTheme.help) var theme: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let status = try status.map { try SignaalStatus(typing: $0) }
      let theme = try theme.map { try store.theme($0) }
      let wijk = try wijk.map { try store.wijk($0) }
      let found = store.caseload.signalen.rows.filter { signaal in
        (status == nil || signaal.status == status) && (wijk == nil || signaal.wijk == wijk)
          && theme.map(signaal.themes.contains) != false
      }
      answer.give(signalen: found, in: store)
    }
  }

  /// Everything about one signaal.
  struct Show: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalShow.command("toon", "show")
    }

    @Argument(help: Texts.helpSignaalID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let found = try store.signaal(id)
      store.noteView(of: found.id)
      answer.show(found, in: store)
    }
  }

  /// Where it could go, nearest first, with reasons.
  struct AdviceFor: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalAdvice.command("advies", "advice")
    }

    @Argument(help: Texts.helpSignaalID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      answer.give(adviceFor: try store.signaal(id), in: store)
    }
  }

  /// The answer to the one who told.
  struct Feedback: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalFeedback.command("terugkoppeling", "feedback")
    }

    @Argument(help: Texts.helpSignaalID.help("id")) var id: String
    @Argument(help: Texts.helpFeedbackText.help("tekst")) var text: String
    @Option(name: .names("aan", "to"), help: Texts.helpFeedbackTo.help("naam")) var to: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let signaal = try store.signaal(id)
      let change = signaal.telling(to.map(Vocabulary.text), Vocabulary.text(text))
      try store.commit(change)
      answer.stored(change, store.caseload.signalen[signaal.id] ?? signaal, in: store)
    }
  }

  /// Ends it with a sentence.
  struct Close: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalClose.command("sluit", "close")
    }

    @Argument(help: Texts.helpSignaalID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpCloseReason.help("tekst"))
    var reason: String
    @Flag(name: .names("kan-niet", "cannot"), help: Texts.helpCannot.help) var cannot = false

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let signaal = try store.signaal(id)
      let sentence = Vocabulary.text(reason)
      let change: Change =
        cannot
        ? .signaalDeclined(signaal: signaal.id, reason: sentence)
        : .signaalClosed(signaal: signaal.id, reason: sentence)
      try store.commit(change)
      let ended = store.caseload.signalen[signaal.id] ?? signaal
      answer.stored(change, ended, in: store)
      if let due = ended.feedbackDue(settings: store.settings), due <= store.today {
        answer.say(Texts.saidFeedbackDue, ended.informant ?? "")
      }
    }
  }

  /// The same thing, noticed twice: it ends, and the other goes on for both.
  struct Join: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpSignaalJoin.command("hoort-bij", "belongs-to")
    }

    @Argument(help: Texts.helpSignaalID.help("id")) var id: String
    @Argument(help: Texts.helpSignaalMain.help("ander")) var main: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let signaal = try store.signaal(id)
      let main = try store.signaal(main)
      let text = Text.clipped(Text.sanitised(main.text), to: 80)
      let change = Change.signaalJoined(
        signaal.id, to: main.id, reason: Texts.joinedReason.text(store.language, [text]))
      try store.commit(change)
      answer.stored(change, store.caseload.signalen[main.id] ?? main, in: store)
    }
  }
}
