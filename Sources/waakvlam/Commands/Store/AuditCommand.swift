import ArgumentParser
import Canvas
import Domain
import Interface
import JSON
import Journal
import Resources

/// Who looked, changed, exported, was refused: as far back as the folder goes.
struct AuditCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStoreAudit.command("logboek", "audit")
  }

  @Option(name: .names("bewoner", "resident"), help: Texts.helpAuditResident.help)
  var resident: String?

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let id = try resident.map { typed in
      // Of somebody who was erased only the identity is left.
      try ID(typed) ?? store.resident(typed)
    }
    let entries = id.map(store.audited) ?? store.journal.audited
    guard !answer.isJSON else {
      return answer.list(entries) { answer, entry in answer.give(entry) }
    }
    for entry in entries { answer.line(of: entry, in: store) }
    if entries.isEmpty { answer.say(Texts.auditEmpty) }
  }
}

extension OpenStore {
  /// What was done with a record, oldest first.
  func audited(_ id: ID) -> [AuditEntry] {
    journal.audited.filter { $0.records.contains(id) }
  }

  /// The name of a record for who reads the audit: the identity of what is gone, and of what is about
  /// somebody who confided in another worker.
  fileprivate func auditName(_ id: ID) -> String {
    guard caseload[id] != nil, filling.residentOf(id).map(isVisible) ?? true else {
      return id.description
    }
    return Text.clipped(Text.sanitised(caseload.name(of: id)), to: 40)
  }
}

extension Answer {
  /// One line of the audit, with the names that the store still knows.
  mutating func line(of entry: AuditEntry, in store: OpenStore) {
    let who = entry.worker.map(store.auditName)
    let names = entry.records.prefix(3).map(store.auditName)
    let more = entry.records.count > 3 ? " +\(entry.records.count - 3)" : ""
    let what = ([entry.code].compactMap { $0 }.map(words) + names).joined(separator: " · ") + more
    row(
      [(String(entry.time.prefix(16)), 18), (words(entry.action), 12), (who ?? "–", 14)], what)
  }

  /// A line of the audit as it is kept.
  mutating func give(_ entry: AuditEntry, _ more: [JSONValue.Member] = []) {
    give(
      .object(
        [
          .init("time", .string(entry.time)), .init("action", .string(entry.action)),
          .init("worker", entry.worker.map { .string($0.description) } ?? .null),
          .init("records", .array(entry.records.map { .string($0.description) })),
          .init("code", entry.code.map { .string($0) } ?? .null),
        ] + more))
  }

  /// The words for a code; one that is unknown here is shown as it is.
  private func words(_ code: String) -> String {
    switch code {
    case "viewed": Texts.auditViewed.text(language)
    case "changed": Texts.auditChanged.text(language)
    case "dossier": Texts.auditDossier.text(language)
    case "erased": Texts.auditErased.text(language)
    case "exported": Texts.auditExported.text(language)
    case "unlocked": Texts.auditUnlocked.text(language)
    case "refused": Texts.auditRefused.text(language)
    case "encrypted": Texts.auditEncrypted.text(language)
    case "decrypted": Texts.auditDecrypted.text(language)
    case "restored": Texts.auditRestored.text(language)
    case "secretChanged": Texts.auditSecretChanged.text(language)
    case "passphrase": Texts.auditPassphrase.text(language)
    case "recoveryKey": Texts.auditRecoveryKey.text(language)
    default:
      // The name of an action, as undo calls it.
      Change.knownPhrase(named: code)?.text(language) ?? code
    }
  }
}
