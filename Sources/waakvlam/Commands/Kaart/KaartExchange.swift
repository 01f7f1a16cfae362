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
    @Flag(name: .names("zeker", "certain"), help: Texts.helpImportCertain.help) var isCertain =
      false
    @Flag(name: .names("bekijk", "preview"), help: Texts.helpImportPreview.help)
    var isPreview = false

    func run(_ invocation: Invocation) throws -> Int32 {
      // Before the store is taken: a large file takes a while to read.
      let source = try KaartFile(file)
      let store = try OpenStore(invocation, lock: .wait(milliseconds: OpenStore.patience))
      defer { store.close() }
      store.tellNotices()
      var answer = Answer(invocation)
      try take(consume source, in: store, &answer)
      return answer.print()
    }

    private func take(
      _ source: consuming KaartFile, in store: OpenStore, _ answer: inout Answer
    ) throws {
      let reader = HSDSReader(wijk: try wijk.map { try store.wijk($0) })
      // The bytes of the file are let go of before the cards are stored.
      let read = try (consume source).read(by: reader, answer.language)
      if read.cards.isEmpty, let first = read.report.refused.first {
        throw Stop(
          .refused, Texts.stopImportNothing, first.path, first.reason.phrase.text(answer.language))
      }
      let preview = KaartPreview(
        of: read, over: store.caseload.voorzieningen.rows, to: store.user?.id,
        isTaken: { store.caseload[$0] != nil })
      let cards = preview.taken(by: store.user?.id)
      answer.preview(preview, read.report, in: store)
      let isTaken = !isPreview && !cards.isEmpty && accepted(preview, &answer)
      if isTaken { try store.commit(.voorzieningenImported(cards)) }
      answer.importEnds(preview, read.report, isTaken: isTaken)
    }

    /// Cards that are only new are taken at once; what changes others is looked at first.
    private func accepted(_ preview: KaartPreview, _ answer: inout Answer) -> Bool {
      if isCertain || preview.changed.isEmpty && preview.conflicts.isEmpty { return true }
      guard YesOrNo.isPossible, !answer.isJSON else { return false }
      answer.printSoFar()
      return YesOrNo.ask(Texts.askImport, answer.language)
    }
  }

  /// The cards as a file for others; what is off the list never goes along.
  struct ExportCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartExport.command("export", "export")
    }

    @Option(name: .names("vorm", "form"), help: Texts.helpExportForm.help("vorm"))
    var form: String
    @Option(name: .names("uit", "out"), help: Texts.helpExportFile.help("bestand"))
    var file: String?
    @Option(name: .names("kaart", "card"), help: Texts.helpExportCard.help("id")) var card: String?
    @Flag(name: .names("alleen-open", "open-only"), help: Texts.helpExportOpen.help)
    var openOnly = false

    func run(_ invocation: Invocation) throws -> Int32 {
      guard let form = ExportForm(rawValue: form) else {
        let known = ExportForm.allCases.map(\.rawValue).joined(separator: ", ")
        throw Stop(.usage, Texts.stopWord, self.form, known)
      }
      guard form != .tables || file != nil else { throw Stop(.usage, Texts.stopExportFolder) }
      let store = try OpenStore(invocation, lock: .none)
      store.tellNotices()
      var answer = Answer(invocation)
      let one = try card.map { try store.voorziening($0) }
      let files = form.files(
        of: one.map { [$0] } ?? store.cards, in: store, includesTeam: !openOnly)
      guard let first = files.values.first else {
        throw Stop(.refused, Texts.stopNobodyToExport)
      }
      store.note("exported", code: "kaart")
      guard let file else {
        return Output.answer(form.shown(first), invocation.language)
      }
      if form == .tables {
        try LocalFile.write(files, toFolder: file)
      } else {
        try LocalFile.write(first, to: file)
      }
      answer.give(.object([.init("file", .string(file))]))
      answer.say(Texts.saidExported, file)
      let team = openOnly ? 0 : (one.map { [$0] } ?? store.cards).count { $0.visibility == .team }
      if team > 0 { answer.say(Texts.saidTeamExported, String(team)) }
      return answer.print()
    }
  }
}

/// The forms in which cards leave.
enum ExportForm: String, CaseIterable {
  /// Open Referral HSDS 3.0, and 3.1.
  case hsds
  case newer = "hsds-3.1"
  /// The tables of HSDS, a file each.
  case tables = "hsds-csv"
  /// A table for a spreadsheet.
  case csv
  /// Places for a map (RFC 7946).
  case geojson
  /// People for an address book (RFC 6350).
  case vcard

  /// The bytes as they are printed: nothing in them that cannot be seen. The mark by which a
  /// spreadsheet knows UTF-8 is for a file.
  func shown(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .hsds, .newer, .geojson: Answer.visible(bytes)
    case .csv, .tables, .vcard: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    }
  }

  /// The files by their names; one but for the tables, and none when there is nobody for an address
  /// book. What is on no list goes nowhere, also where one card was asked for (R27).
  func files(
    of cards: [Voorziening], in store: OpenStore, includesTeam: Bool
  ) -> [String: [UInt8]] {
    let (language, reference) = (store.language, store.reference)
    switch self {
    case .hsds: return [rawValue: HSDSWriter(includesTeam: includesTeam).export(cards)]
    case .newer:
      return [rawValue: HSDSWriter(includesTeam: includesTeam, version: .v3_1).export(cards)]
    case .tables: return HSDSWriter(includesTeam: includesTeam).exportFiles(cards)
    case .csv:
      let table = KaartTable(
        language: language, reference: reference, includesTeam: includesTeam)
      return [rawValue: table.bytes(of: cards)]
    case .geojson:
      let map = GeoJSONWriter(
        language: language, reference: reference, includesTeam: includesTeam)
      return [rawValue: map.bytes(of: cards)]
    case .vcard:
      let people = cards.filter { includesTeam || $0.visibility == .open }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        .compactMap { VCardWriter().bytes(of: $0) }
      return people.isEmpty ? [:] : [rawValue: Array(people.joined())]
    }
  }
}

/// A file of cards, or a folder of tables.
struct KaartFile {
  private var bytes: [UInt8] = []
  private var tables: [String: [UInt8]]?
  private let path: String

  init(_ path: String) throws(Stop) {
    self.path = path
    if LocalFile.isFolder(path) {
      tables = try LocalFile.contents(
        ofFolder: path, ending: ".csv", atMost: ImportLimits.largestFile)
    } else {
      bytes = try LocalFile.contents(path, atMost: ImportLimits.largestFile)
    }
  }

  consuming func read(
    by reader: HSDSReader, _ language: Language
  ) throws(Stop) -> HSDSImport {
    do throws(ImportError) {
      if let tables { return try reader.read(files: tables) }
      return try reader.read(bytes)
    } catch {
      // One table says nothing without the others.
      if tables == nil, path.lowercased().hasSuffix(".csv") {
        throw Stop(.refused, Texts.stopOneTable, path)
      }
      throw Stop(.refused, error.sentence(language))
    }
  }
}

extension KaartPreview {
  /// The cards as they become, without those that stay the same.
  func taken(by worker: Domain.ID?) -> [Voorziening] {
    let fresh = new.map { card in
      var card = card
      card.maker = worker
      return card
    }
    return fresh + changed.map(\.new)
  }
}
