import ArgumentParser
import Domain
import Exchange
import Interface
import JSON
import Journal
import Resources

extension KaartCommands {
  /// Takes the cards of a file of Open Referral HSDS; all of them in one action.
  struct ImportCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartImport.command("import", "import")
    }

    @Argument(help: Texts.helpImportFile.help("bestand")) var file: String
    @Option(name: .names("wijk", "wijk"), help: Texts.helpImportWijk.help) var wijk: String?

    func run(_ invocation: Invocation) throws -> Int32 {
      // Before the store is taken: a large file takes a while to read.
      let bytes = try LocalFile.contents(file, atMost: ImportLimits.largestFile)
      let store = try OpenStore(invocation, lock: .wait(milliseconds: OpenStore.patience))
      defer { store.close() }
      store.tellNotices()
      var answer = Answer(invocation)
      try take(bytes, in: store, &answer)
      return answer.print()
    }

    private func take(_ bytes: [UInt8], in store: OpenStore, _ answer: inout Answer) throws {
      let reader = HSDSReader(wijk: try wijk.map { try store.wijk($0) })
      let read: HSDSImport
      do {
        read = try reader.read(bytes)
      } catch {
        throw Stop(.refused, error.sentence(answer.language))
      }
      if read.cards.isEmpty, let first = read.report.refused.first {
        throw Stop(
          .refused, Texts.stopImportNothing, first.path, first.reason.phrase.text(answer.language))
      }
      var summary = ImportSummary(report: read.report)
      let cards = store.merged(read.cards, reader, &summary)
      if !cards.isEmpty { try store.commit(.voorzieningenImported(cards)) }
      answer.give(summary)
    }
  }

  /// The cards as a file for others; what is off the list never goes along.
  struct ExportCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartExport.command("export", "export")
    }

    @Option(name: .names("vorm", "form"), help: Texts.helpExportForm.help("hsds"))
    var form: String
    @Option(name: .names("uit", "out"), help: Texts.helpExportFile.help("bestand"))
    var file: String?
    @Flag(name: .names("alleen-open", "open-only"), help: Texts.helpExportOpen.help)
    var openOnly = false

    func run(_ invocation: Invocation) throws -> Int32 {
      guard form == "hsds" else { throw Stop(.usage, Texts.stopWord, form, "hsds") }
      let store = try OpenStore(invocation, lock: .none)
      store.tellNotices()
      var answer = Answer(invocation)
      let bytes = HSDSWriter(includesTeam: !openOnly).export(store.cards)
      store.note("exported", code: "kaart")
      guard let file else {
        return Output.answer(Answer.visible(bytes), invocation.language)
      }
      try LocalFile.write(bytes, to: file)
      answer.give(.object([.init("file", .string(file))]))
      answer.say(Texts.saidExported, file)
      return answer.print()
    }
  }
}

/// What an import came to.
struct ImportSummary {
  /// What the reader said.
  let report: ImportReport
  /// The cards that were not there yet.
  var fresh: [ID] = []
  /// The cards that changed.
  var updated: [ID] = []
  /// The cards that are as they were.
  var unchanged = 0
  /// Cards whose identity is that of something else here.
  var clashing: [String] = []
}

extension OpenStore {
  /// The cards as they become, without those that stay the same.
  fileprivate func merged(
    _ cards: [Voorziening], _ reader: HSDSReader, _ summary: inout ImportSummary
  ) -> [Voorziening] {
    var result: [Voorziening] = []
    for var card in cards {
      if let old = caseload.voorzieningen[card.id] {
        let renewed = reader.renewed(old, by: card)
        if renewed == old {
          summary.unchanged += 1
          continue
        }
        summary.updated.append(card.id)
        result.append(renewed)
      } else if caseload[card.id] != nil {
        summary.clashing.append(card.name)
      } else {
        card.maker = user?.id
        summary.fresh.append(card.id)
        result.append(card)
      }
    }
    return result
  }
}

extension Answer {
  /// How many remarks are shown to people.
  private static let mostShown = 20

  fileprivate mutating func give(_ summary: ImportSummary) {
    let report = summary.report
    give(
      .object([
        .init("taken", .number(report.taken - summary.clashing.count)),
        .init("new", .number(summary.fresh.count)),
        .init("updated", .number(summary.updated.count)),
        .init("unchanged", .number(summary.unchanged)),
        .init("ids", .array((summary.fresh + summary.updated).map { .string($0.description) })),
        .init("oddCount", .number(report.oddCount)), .init("odd", json(report.odd)),
        .init("refusedCount", .number(report.refusedCount + summary.clashing.count)),
        .init("refused", json(report.refused)),
        .init("clashing", .array(summary.clashing.map(JSONValue.string))),
      ]))
    say(
      Texts.saidImported, String(report.taken - summary.clashing.count),
      String(summary.fresh.count), String(summary.updated.count), String(summary.unchanged))
    remarks(report.refused, report.refusedCount, Texts.saidRefused)
    for name in summary.clashing.prefix(Answer.mostShown) { say(Texts.saidClashing, name) }
    remarks(report.odd, report.oddCount, Texts.saidOdd)
  }

  private mutating func remarks(
    _ remarks: [ImportReport.Remark], _ count: Int, _ heading: Phrase
  ) {
    guard count > 0 else { return }
    say(heading, String(count))
    for remark in remarks.prefix(Answer.mostShown) {
      paragraph("  \(remark.path): \(remark.reason.phrase.text(language))", indent: 4)
    }
    if count > Answer.mostShown { say(Texts.saidMore, String(count - Answer.mostShown)) }
  }

  private func json(_ remarks: [ImportReport.Remark]) -> JSONValue {
    .array(
      remarks.map { remark in
        .object([
          .init("path", .string(remark.path)), .init("reason", .string("\(remark.reason)")),
          .init("words", .string(remark.reason.phrase.text(language))),
        ])
      })
  }
}
