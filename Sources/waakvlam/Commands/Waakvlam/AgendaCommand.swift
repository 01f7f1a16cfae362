import ArgumentParser
import Domain
import Exchange
import JSON
import Resources

extension WaakvlamCommands {
  /// The weeks of the next contacts as a calendar (iCalendar). Unless it is asked for it names nobody.
  struct AgendaCommand: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpVlamAgenda.command("agenda", "calendar")
    }

    @Option(name: .names("toon", "show"), help: Texts.helpAgendaNaming.help("wie"))
    var naming: String?
    @Flag(name: .names("taken", "tasks"), help: Texts.helpAgendaTasks.help) var asTasks = false
    @Option(name: .names("uit", "out"), help: Texts.helpExportFile.help("bestand"))
    var file: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let naming = try naming.map { try WaakvlamCalendar.Naming(typing: $0) } ?? .nothing
      let calendar = WaakvlamCalendar(
        asTasks ? .task : .event, naming: naming,
        title: Texts.detailWaakvlam.text(answer.language),
        writtenAt: Int(store.clock.milliseconds / 1000))
      let rows = Array(store.caseload.waakvlammen.rows)
      guard let text = calendar.text(for: rows, in: store.caseload, on: store.today) else {
        throw Stop(.notFound, Texts.stopNoContactDue)
      }
      let burning = rows.filter(\.isBurning)
      store.note(
        "exported", naming == .resident ? burning.map(\.resident) : [], code: "agenda")
      guard let file else {
        answer.give(.object([.init("calendar", .string(text))]))
        return answer.raw(text)
      }
      try LocalFile.write(Array(text.utf8), to: file)
      answer.give(.object([.init("file", .string(file))]))
      answer.say(Texts.saidExported, file)
    }
  }
}

extension WaakvlamCalendar.Naming: Typed {
  var typed: Phrase {
    switch self {
    case .nothing: Phrase("niets", "nothing")
    case .holder: Phrase("houder", "holder")
    case .resident: Phrase("bewoner", "resident")
    }
  }
}
