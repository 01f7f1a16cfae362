import ArgumentParser
import Domain
import Interface
import JSON
import Journal
import Resources

/// What can be done to the store itself.
struct StoreCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpStore.command(
      "opslag", "store",
      [
        CheckCommand.self, CompactCommand.self, BackupCommand.self, RestoreCommand.self,
        AuditCommand.self, ExpiredCommand.self, EncryptCommand.self, DecryptCommand.self,
        PassphraseCommand.self, RecoveryKeyCommand.self, ListsCommand.self,
      ])
  }

  /// Reads and verifies everything; nothing is changed.
  struct CheckCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpStoreCheck.command("controle", "check")
    }

    func run(_ invocation: Invocation) throws -> Int32 {
      let place = try OpenStore.place(invocation)
      let report = try SecretQuestion.unlocking(invocation) { secret throws(StoreFailure) in
        let report = Journal.check(at: place, in: RealFileSystem(), secret: secret)
        for case .failure(let failure) in report.findings
        where [.secretNeeded, .wrongSecret].contains(failure.kind) {
          throw failure
        }
        return report
      }
      if case .failure(let failure) = report.findings.first, report.findings.count == 1,
        report.closed.isEmpty
      {
        throw failure
      }
      var answer = Answer(invocation)
      answer.give(report)
      let status = answer.print()
      guard status == 0, !report.isSound else { return status }
      return Program.report(
        Stop(.refused, Texts.stopUnsound, String(report.findings.count)), invocation.language)
    }
  }

  /// Writes the whole state anew, with an empty journal.
  struct CompactCommand: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpStoreCompact.command("compact", "compact")
    }

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      if case .readOnly(let reason) = store.journal.access { throw Stop(reason) }
      let lines = store.journal.linesSinceSnapshot
      try store.journal.compact(store.caseload)
      answer.give(
        .object([
          .init("generation", .number(store.journal.generation)), .init("lines", .number(lines)),
        ]))
      answer.say(Texts.saidCompacted, String(lines))
    }
  }
}

extension Answer {
  fileprivate mutating func give(_ report: StoreReport) {
    let counts = Kind.allCases.compactMap { kind in
      report.counts[kind].map { JSONValue.Member(kind.rawValue, .number($0)) }
    }
    let findings = report.findings.map { finding in
      JSONValue.object([
        .init("finding", .string(finding.name)),
        .init("words", .string(finding.sentence(language))),
      ])
    }
    give(
      .object([
        .init("isSound", .bool(report.isSound)), .init("store", .string(report.store.description)),
        .init("generation", .number(report.generation)),
        .init("sequence", .number(report.sequence)),
        .init("lines", .number(report.lines)), .init("counts", .object(counts)),
        .init("findings", .array(findings)),
        .init("quarantined", .array(report.quarantined.map { .string($0) })),
        .init(
          "closed",
          .array(
            report.closed.map { closed in
              .object([
                .init("day", .string(closed.day.description)),
                .init("generation", .number(closed.generation)),
              ])
            })),
      ]))
    if report.isSound { say(Texts.saidSound) }
    say(report)
    let held = Kind.allCases.compactMap { kind in
      report.counts[kind].map { "\(kind.plural.text(language)) \($0)" }
    }
    field(Texts.fieldHeld, held.joined(separator: " · "))
    if report.store != .none { field(Texts.fieldActions, String(report.sequence)) }
    let days = report.closed.map(\.day.description).joined(separator: ", ")
    field(Texts.fieldClosed, days)
    if !report.quarantined.isEmpty {
      say(Texts.saidQuarantine, String(report.quarantined.count))
    }
  }

  /// What is wrong and what to do about it, on one screen: of every sort the first few.
  private mutating func say(_ report: StoreReport) {
    var names: [String] = []
    for finding in report.findings where !names.contains(finding.name) {
      names.append(finding.name)
    }
    for name in names {
      let same = report.findings.filter { $0.name == name }
      for finding in same.prefix(2) { paragraph("- " + finding.sentence(language), indent: 2) }
      if same.count > 2 { say(Texts.findingsMore, String(same.count - 2)) }
      if let advice = same[0].advice { paragraph("  → " + advice.text(language), indent: 4) }
    }
  }
}
