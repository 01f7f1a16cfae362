import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// A new record from `veld=waarde`, filled in as far as it follows from what it is made about.
struct NewRecord<Family: RecordFamily>: WritingCommand {
  static var configuration: CommandConfiguration {
    Family.configuration("nieuw", "new", Texts.helpRecordNew, Family.one)
  }

  @Argument(help: Texts.helpFieldValues.help("veld=waarde")) var words: [String] = []
  @Option(name: .names("over", "about"), help: Texts.helpMadeAbout.help("id"))
  var about: String?

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let about = try about.map { try store.find($0, among: Set(Kind.allCases)) }
    guard let blank = store.filling.blank(Family.kind, store.newID(), about: about) else {
      throw Stop(.usage, Texts.usageOther)
    }
    try store.fill(blank, isNew: true, words, &answer)
  }
}

/// Changes the fields that are named and no others.
struct ChangeRecord<Family: RecordFamily>: WritingCommand {
  static var configuration: CommandConfiguration {
    Family.configuration("wijzig", "change", Texts.helpRecordChange, Family.one)
  }

  @Argument(help: Texts.helpRecordID.help("id")) var id: String
  @Argument(help: Texts.helpFieldChanges.help("veld=waarde")) var words: [String]

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let record = try store.record(id, of: Family.kind)
    try store.fill(record, isNew: false, words, &answer)
    guard case .voorziening(let old) = record, let card = store.caseload.voorzieningen[old.id],
      card.hasHoursInWords(since: old)
    else { return }
    answer.say(Texts.savedHoursAsWords)
  }
}

/// Everything about one of them.
struct ShowRecord<Family: RecordFamily>: ReadingCommand {
  static var configuration: CommandConfiguration {
    Family.configuration("toon", "show", Texts.helpRecordShow, Family.one)
  }

  @Argument(help: Texts.helpRecordID.help("id")) var id: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let record = try store.record(id, of: Family.kind)
    store.noteView(of: record.id)
    answer.show(record, in: store)
  }
}

/// Those that are not over, or all of them.
struct ListRecords<Family: RecordFamily>: ReadingCommand {
  static var configuration: CommandConfiguration {
    Family.configuration("lijst", "list", Texts.helpRecordList, Family.plural)
  }

  @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?
  @Flag(name: .names("alles", "all"), help: Texts.helpListAll.help) var isAll = false

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let wijk = try wijk.map { try store.wijk($0) }
    let found = store.records(of: Family.kind).filter { record in
      (isAll || record.isOpen != false)
        && (wijk == nil || store.caseload.wijken(of: record).contains { $0 == wijk })
    }
    answer.give(records: found, in: store)
  }
}

/// The fields there are, with what each understands.
struct ListFields<Family: RecordFamily>: ReadingCommand {
  static var configuration: CommandConfiguration {
    Family.configuration("velden", "fields", Texts.helpRecordFields, Family.one)
  }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    answer.give(fields: store.filling.fields(of: Family.kind), in: store)
  }
}
