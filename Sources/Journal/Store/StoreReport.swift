public import Domain

/// What a look at everything in a store brought to light; nothing was changed.
public struct StoreReport: Equatable, Sendable {
  /// Something that is not as it should be.
  public enum Finding: Equatable, Sendable {
    /// The store cannot be read at all.
    case failure(StoreFailure)
    /// What opening it would tell.
    case notice(StoreNotice)
    /// A line of the journal is damaged; line 0 is a journal that is missing.
    case damaged(file: String, line: Int)
    /// A line of the audit is damaged; what the store holds is not touched by that.
    case auditDamaged(file: String, line: Int)
    /// A closed generation is not as it was written; the store itself is not touched by that.
    case closedDamaged(file: String)
    /// A line that a newer version wrote.
    case newer(file: String, line: Int)
    /// A line says that a record was something else than it was.
    case disagreement(file: String, line: Int)
    /// Others than the owner can read it; an empty name is the directory.
    case openToOthers(file: String, mode: UInt32)
    /// What an interrupted compaction or creation left; the next opening removes it.
    case leftover(file: String)
    /// A name that the store does not know.
    case unexpected(file: String)
    /// A record mentions one that is not there.
    case dangling(kind: Kind, record: ID, mentions: ID)
  }

  /// What was found, in the order above.
  public var findings: [Finding] = []
  /// The number of records of each kind.
  public var counts: [Kind: Int] = [:]
  /// The number of the last action.
  public var sequence = 0
  /// The present generation.
  public var generation = 0
  /// The number of actions since its snapshot.
  public var lines = 0
  /// The identity of the store.
  public var store = ID.none
  /// The generations that were closed, newest first.
  public var closed: [ClosedGeneration] = []

  /// The pieces of lines that were cut off and are kept in quarantine.
  public var quarantined: [String] = []

  /// Whether everything is as it should be; what the next opening tidies up does not count.
  public var isSound: Bool {
    findings.allSatisfy { if case .leftover = $0 { true } else { false } }
  }
}

extension Journal {
  /// Reads everything in a store and verifies it: hashes, chain, every record, modes and mentions.
  ///
  /// Works beside a process that has the store open and never writes, not even to mend; an action
  /// that is being stored at the same moment may show as an incomplete tail.
  ///
  /// - Parameter secret: opens an encrypted store.
  public static func check(
    at path: String, in fileSystem: any FileSystem, secret: Secret? = nil
  ) -> StoreReport {
    var report = StoreReport()
    do throws(StoreFailure) {
      let folder = try StoreFolder(at: path, in: fileSystem)
      let contents = try StoreContents(folder, secret)
      let names = try storing { () throws(FileError) in try folder.directory.names() }
      report.add(contents)
      try report.add(names.sorted(), in: folder, generation: contents.manifest.generation)
      report.add(contents.caseload)
      report.quarantined =
        names.contains(StoreFiles.quarantine)
        ? try storing { () throws(FileError) in
          try folder.directory.directory(StoreFiles.quarantine, creating: false).names().sorted()
        } : []
      report.closed = try closedGenerations(at: path, in: fileSystem)
      for closed in report.closed {
        if (try? closed.contents(in: folder) { _ in contents.cipher }) == nil {
          report.findings.append(
            .closedDamaged(file: StoreFiles.closed(closed.generation, on: closed.day)))
        }
      }
    } catch {
      report.findings.append(.failure(error))
      // What there is to go back to can be told all the same.
      report.closed = (try? closedGenerations(at: path, in: fileSystem)) ?? []
    }
    return report
  }
}

extension StoreReport {
  fileprivate mutating func add(_ contents: StoreContents) {
    let file = StoreFiles.journal(contents.manifest.generation)
    store = contents.manifest.store
    generation = contents.manifest.generation
    sequence = contents.sequence
    lines = contents.lines
    findings += contents.notices.map(Finding.notice)
    switch contents.ending {
    case .whole: break
    case .torn:
      findings.append(.notice(.tailIgnored(file: file, bytes: contents.tail.count)))
    case .damaged(let line): findings.append(.damaged(file: file, line: line))
    case .newer(let line): findings.append(.newer(file: file, line: line))
    }
    if contents.isNewer, contents.notices.isEmpty, case .whole = contents.ending {
      findings.append(.failure(StoreFailure(.newerVersion, file: StoreFiles.manifest)))
    }
    findings += contents.disagreeing.map { .disagreement(file: file, line: $0) }
  }

  fileprivate mutating func add(
    _ names: [String], in folder: StoreFolder, generation: Int
  ) throws(StoreFailure) {
    let mode = try folder.status().mode
    if mode & 0o077 != 0 { findings.append(.openToOthers(file: "", mode: mode)) }
    let others = [StoreFiles.quarantine, StoreFiles.lists, StoreFiles.backups]
    for name in names where !others.contains(name) {
      let other = StoreFiles.generation(of: name)
      if StoreFiles.isUnfinished(name) || other != nil && other != generation {
        findings.append(.leftover(file: name))
      } else if StoreFiles.isAudit(name) {
        let year = AuditYear(try folder.contents(name))
        if let line = year.damaged {
          // A last line that was cut off is written over by the next.
          findings.append(
            year.isTorn ? .leftover(file: name) : .auditDamaged(file: name, line: line))
        }
      } else if other == nil, name != StoreFiles.lock, name != StoreFiles.manifest,
        name != StoreFiles.reserve
      {
        findings.append(.unexpected(file: name))
        continue
      }
      let file = try folder.open(name, .reading)
      let mode = try storing { () throws(FileError) in try file.status().mode }
      if mode & 0o077 != 0 { findings.append(.openToOthers(file: name, mode: mode)) }
    }
  }

  fileprivate mutating func add(_ caseload: Caseload) {
    for kind in Kind.allCases {
      let table = caseload.table(of: kind)
      if !table.ids.isEmpty { counts[kind] = table.ids.count }
      for id in table.ids {
        guard let record = table.any(id) else { continue }
        for mentioned in record.record.mentions where caseload[mentioned] == nil {
          findings.append(.dangling(kind: kind, record: id, mentions: mentioned))
        }
      }
    }
  }
}
