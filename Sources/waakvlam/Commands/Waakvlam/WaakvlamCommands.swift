import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// Light aftercare: who is kept an eye on, by whom, and when.
struct WaakvlamCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpVlam.command(
      "vlam", "flame",
      [
        List.self, New.self, MomentCommand.self, End.self, ShowRecord<Waakvlammen>.self,
        ChangeRecord<Waakvlammen>.self, RestAct.self, ResumeAct.self, HolderAct.self,
        RelightAct.self, AgendaCommand.self, ListFields<Waakvlammen>.self,
      ])
  }

  /// Whom to have a contact with, the longest due first.
  struct List: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamList.command("lijst", "list")
    }

    @Option(name: .names("tot", "until"), help: Texts.helpUntil.help("datum")) var until: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let until = try Vocabulary.day(until)
      let found = store.caseload.waakvlammen.rows.filter { waakvlam in
        guard let until else { return true }
        return waakvlam.nextContact(settings: store.settings).map { $0 <= until } ?? false
      }
      answer.give(waakvlammen: found, in: store)
    }
  }

  /// Lights one; the first contact follows from the risk.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamNew.command("nieuw", "new")
    }

    @Option(name: .names("bewoner", "resident"), help: Texts.helpVlamResident.help)
    var resident: String
    @Option(name: .names("houder", "holder"), help: Texts.helpHolder.help("naam"))
    var holder: String
    @Option(name: .names("risico", "risk"), help: Texts.helpRisk.help) var risk: String
    @Option(name: .names("signaal", "signal"), help: Texts.helpVlamSignaal.help("id"))
    var signaal: String?
    @Option(
      name: .names("waar-terecht", "where-to-turn"), help: Texts.helpWhereToTurn.help("tekst"))
    var whereToTurn: String?
    @Option(name: .names("weet-ervan", "informed"), help: Texts.helpInformed.help("naam"))
    var informed: [String] = []
    @Option(name: .names("in-de-buurt", "nearby"), help: Texts.helpNearby.help("tekst"))
    var nearby: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var waakvlam = Waakvlam.fresh(store)
      waakvlam.risk = try Risk(typing: risk)
      waakvlam.resident = try store.resident(resident)
      waakvlam.holder = Vocabulary.name(holder)
      if let id = try store.findIfAny(holder, among: [.resident, .worker]) {
        waakvlam.holderRecord = id
        waakvlam.holder = store.caseload.name(of: id)
      }
      waakvlam.signaal = try signaal.map { try store.signaal($0).id }
      waakvlam.whereToTurn = Vocabulary.line(whereToTurn)
      waakvlam.informed = informed.compactMap(Vocabulary.line)
      waakvlam.nearby = Vocabulary.line(nearby)
      let change = Change.waakvlamLit(waakvlam)
      try store.commit(change)
      answer.stored(change, waakvlam, answer.computed(waakvlam, store), in: store)
      answer.sayNextContact(waakvlam, store)
      let reasons = store.reasons
      for check in waakvlam.checks { answer.paragraph("· " + reasons.words(check), indent: 2) }
    }
  }

  /// One contact, one line. A relapse opens a new signaal.
  struct MomentCommand: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamMoment.command("moment", "moment")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String
    @Argument(help: Texts.helpVerdict.help("ok|let-op|terugval|niet-bereikt"))
    var verdict: String
    @Option(name: .names("tekst", "text"), help: Texts.helpMomentText.help("tekst"))
    var text: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let verdict = try Verdict(typing: verdict)
      let waakvlam = try store.waakvlam(id)
      let signaal = verdict == .relapse ? store.newID() : .none
      let change = Change.momentLogged(
        waakvlam: waakvlam.id, verdict: verdict, text: text.map(Vocabulary.text),
        signaal: signaal)
      try store.commit(change)
      let after = store.caseload.waakvlammen[waakvlam.id] ?? waakvlam
      let fresh = store.caseload.signalen[signaal]
      answer.stored(
        change, after,
        answer.computed(after, store)
          + (fresh.map { [.init("newSignaal", .string($0.id.description))] } ?? []),
        in: store)
      if let fresh {
        answer.say(Texts.saidNewSignaal, BriefIDs(store.caseload)[fresh.id])
      }
      answer.sayNextContact(after, store)
    }
  }

  /// Puts it out, with a sentence.
  struct End: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamEnd.command("einde", "end")
    }

    @Argument(help: Texts.helpVlamID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpVlamReason.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let waakvlam = try store.waakvlam(id)
      let change = Change.waakvlamEnded(waakvlam.id, reason: Vocabulary.text(reason))
      try store.commit(change)
      let after = store.caseload.waakvlammen[waakvlam.id] ?? waakvlam
      answer.stored(change, after, answer.computed(after, store), in: store)
    }
  }
}

extension Waakvlam {
  /// One that is lit now by the user.
  fileprivate static func fresh(_ store: OpenStore) -> Waakvlam {
    var waakvlam = Waakvlam()
    waakvlam.id = store.newID()
    waakvlam.started = store.today
    waakvlam.owner = store.user?.id
    return waakvlam
  }
}

extension Answer {
  /// The day of the next contact, which follows from the rules.
  func computed(_ waakvlam: Waakvlam, _ store: OpenStore) -> [JSONValue.Member] {
    let day = waakvlam.nextContact(settings: store.settings)
    return [
      .init("residentName", .string(store.caseload.name(of: waakvlam.resident))),
      .init("nextContact", day.map { .string($0.description) } ?? .null),
    ]
  }

  fileprivate mutating func sayNextContact(_ waakvlam: Waakvlam, _ store: OpenStore) {
    if let day = waakvlam.nextContact(settings: store.settings) {
      say(Texts.saidNextContact, day.longWords(language))
    } else {
      say(Texts.saidOnCall)
    }
  }

  fileprivate mutating func give(
    waakvlammen: some Sequence<Waakvlam>, in store: OpenStore
  ) {
    func rank(_ waakvlam: Waakvlam) -> (Int, Int) {
      if let ended = waakvlam.ended { return (2, -ended.number) }
      guard let day = waakvlam.nextContact(settings: store.settings) else { return (1, 0) }
      return (0, day.number)
    }
    let sorted = waakvlammen.sorted {
      let (left, right) = (rank($0), rank($1))
      return (left.0, left.1, $0.id) < (right.0, right.1, $1.id)
    }
    list(sorted) { $0.give($1, $0.computed($1, store)) }
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let width = brief.width(sorted.map(\.id))
    for waakvlam in sorted {
      let day = waakvlam.nextContact(settings: store.settings)
      let when =
        waakvlam.isBurning
        ? day?.words(language) ?? Texts.riskOnCall.text(language)
        : Texts.waakvlamOut.text(language)
      row(
        [
          (brief[waakvlam.id], width), (when, 11),
          (waakvlam.risk.phrase.text(language), 9),
          (store.caseload.name(of: waakvlam.resident), 24),
        ], waakvlam.holder)
    }
    count(sorted.count)
  }
}
