import ArgumentParser
import Canvas
import Domain
import Interface
import JSON
import Journal
import Resources

/// Everything that is held about one person, for their right to see it (AVG art. 15).
struct DossierCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpDossier.command("dossier", "dossier")
  }

  @Argument(help: Texts.helpResidentID.help("bewoner")) var resident: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let id = try store.find(resident, among: [.resident])
    guard let found = store.caseload.erasure(of: id, on: store.today) else {
      throw Stop(.notFound, Texts.stopNotFound, resident)
    }
    let elsewhere = (found.scrubbed + found.toLookAt.filter { !found.scrubbed.contains($0) })
      .compactMap { store.caseload[$0] }
    let own = Kind.allCases.flatMap { kind in
      found.removed.compactMap { store.caseload[$0] }.filter { $0.kind == kind }
    }
    // Who looks into a dossier is noted before it is shown.
    try store.journal.audit.note("dossier", [id], by: store.user?.id, at: store.clock.stamp)
    answer.dossier(id, own, elsewhere, in: store)
  }
}

/// Removes somebody, or a signaal about nobody, from everything that is kept here (AVG art. 17).
struct EraseCommand<Family: RecordFamily>: Command {
  static var configuration: CommandConfiguration {
    (Family.kind == .resident ? Texts.helpErase : Texts.helpEraseSignaal).command("wis", "erase")
  }

  @Argument(help: Texts.helpRecordID.help("id")) var id: String
  @Option(name: .names("reden", "reason"), help: Texts.helpEraseReason.help("tekst"))
  var reason: String?
  @Option(name: .names("grond", "ground"), help: Texts.helpEraseGround.help) var ground: String?
  @Flag(name: .names("zeker", "certain"), help: Texts.helpEraseCertain.help) var isCertain = false

  func run(_ invocation: Invocation) throws -> Int32 {
    try writing(invocation) { store, answer in try erase(store, &answer, invocation) }
  }

  private func erase(
    _ store: OpenStore, _ answer: inout Answer, _ invocation: Invocation
  ) throws {
    let found = try store.find(id, among: [Family.kind])
    guard let erasure = store.caseload.erasure(of: found, on: store.today) else {
      throw Stop(.notFound, Texts.stopNotFound, id)
    }
    let id = found
    let name = Text.clipped(Text.sanitised(store.caseload.name(of: id)), to: 60)
    guard isCertain else {
      answer.plan(erasure, name, in: store)
      return
    }
    guard let reason = Vocabulary.line(reason) else {
      throw Stop(.usage, Texts.stopMissingOption, "--reden")
    }
    guard let ground else { throw Stop(.usage, Texts.stopMissingOption, "--grond") }
    let person = store.caseload.residents[id]?.name ?? ""
    let (nameless, mayNameThem) = NamedWords(person, isShared: false).taken(outOf: reason)
    // The reason stays in the audit for good, and the audit has no names.
    guard !mayNameThem else { throw Stop(.refused, Texts.stopReasonNames) }
    let code = try Vocabulary.code(ground, in: store.reference.erasureGrounds)
    if case .readOnly(let reason) = store.journal.access { throw Stop(reason) }
    let passphrase = store.journal.isEncrypted ? try SecretQuestion.again(invocation) : nil
    if let passphrase, !store.journal.opens(with: .passphrase(passphrase)) {
      throw StoreFailure(.wrongSecret)
    }
    // First noted, then done: somebody who was erased without a trace would be worse than a note of
    // an erasure that has to be done again.
    try store.journal.audit.note(
      "erased", [id], code: code + ": " + nameless, by: store.user?.id,
      at: store.clock.stamp)
    let key = try store.erase(erasure, passphrase: passphrase)
    answer.give(
      .object(
        [
          .init("erased", .string(id.description)), .init("reason", .string(reason)),
          .init("ground", .string(code)), .init("removed", .number(erasure.removed.count)),
          .init("scrubbed", .number(erasure.scrubbed.count)),
          .init("toLookAt", .array(erasure.toLookAt.map { .string($0.description) })),
        ] + (key.map { [.init("recoveryKey", .string($0.description))] } ?? [])))
    answer.say(
      Texts.saidErased, name, String(erasure.removed.count), String(erasure.scrubbed.count))
    answer.say(Texts.saidErasedElsewhere)
    for copy in try RestoreCommand.kept(beside: OpenStore.place(invocation)) {
      answer.say(Texts.saidErasedKept, copy)
    }
    let brief = BriefIDs(store.caseload)
    answer.toLookAt(erasure.toLookAt.map { (brief[$0], store.caseload.name(of: $0)) })
    if let key {
      answer.say(Texts.saidNewKey)
      answer.page(with: key, of: store)
    }
  }
}

/// A piece of a dossier: a record, which is about somebody or only names them, or who looked.
private enum DossierPart {
  case record(AnyRecord, String)
  case entry(AuditEntry)
}

extension Answer {
  /// What is held about somebody: their own records whole, and where else they are named.
  fileprivate mutating func dossier(
    _ id: ID, _ own: [AnyRecord], _ elsewhere: [AnyRecord], in store: OpenStore
  ) {
    if isJSON {
      let parts =
        own.map { DossierPart.record($0, "own") }
        + elsewhere.map { DossierPart.record($0, "elsewhere") }
        + store.audited(id).map(DossierPart.entry)
      list(parts) { answer, part in
        switch part {
        case .record(let record, let part): answer.give(of: record, part: part)
        case .entry(let entry): answer.give(entry, [.init("part", .string("audit"))])
        }
      }
      return
    }
    line(
      Texts.dossierTitle.text(language, [store.caseload.name(of: id), store.today.words(language)]))
    say(Texts.dossierWhat, String(own.count), String(elsewhere.count))
    for record in own { whole(record, in: store) }
    if !elsewhere.isEmpty { line("") }
    if !elsewhere.isEmpty { line(Texts.dossierElsewhere.text(language)) }
    for record in elsewhere { whole(record, in: store) }
    line("")
    line(Texts.dossierViews.text(language))
    for entry in store.audited(id) { line(of: entry, in: store) }
    say(Texts.dossierViewsHow)
  }

  private mutating func give(of record: AnyRecord, part: String) {
    func give(_ record: some Record) {
      self.give(
        record,
        [.init("kind", .string(type(of: record).kind.rawValue)), .init("part", .string(part))])
    }
    give(record.record)
  }

  private mutating func whole(_ record: AnyRecord, in store: OpenStore) {
    line("")
    line("- \(record.kind.phrase.text(language)) \(BriefIDs(store.caseload)[record.id])")
    let filling = store.filling
    for value in filling.fields(of: record.kind) {
      field(value.label, filling.words(value, of: record))
    }
    for note in store.standing(of: record).log {
      field(Texts.fieldNotes, "\(note.day.words(language)): \(note.text ?? "")")
    }
  }

  /// What an erasure would do, before anybody is certain.
  fileprivate mutating func plan(_ erasure: Erasure, _ name: String, in store: OpenStore) {
    give(
      .object([
        .init("wouldErase", .string(erasure.subject.description)),
        .init("removed", .number(erasure.removed.count)),
        .init("scrubbed", .number(erasure.scrubbed.count)),
        .init("toLookAt", .array(erasure.toLookAt.map { .string($0.description) })),
      ]))
    say(Texts.erasePlan, name)
    for kind in Kind.allCases {
      let count = erasure.removed.count { store.caseload[$0]?.kind == kind }
      if count > 0 { field(kind.plural, String(count)) }
    }
    say(Texts.erasePlanElsewhere, String(erasure.scrubbed.count))
    let brief = BriefIDs(store.caseload)
    toLookAt(erasure.toLookAt.map { (brief[$0], store.caseload.name(of: $0)) })
    say(Texts.erasePlanHow)
  }

  fileprivate mutating func toLookAt(_ records: [(id: String, name: String)]) {
    guard !records.isEmpty else { return }
    say(Texts.eraseLookAt)
    for (id, name) in records { row([(id, 12)], name) }
  }
}
