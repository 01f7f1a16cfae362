public import Domain

extension Journal {
  /// Takes who did what in this generation over into the audit, before the journal that says so is put
  /// away; done twice, after a loss of power, it takes nothing over twice.
  ///
  /// A full disk is refused; an audit that cannot be written for another reason shows in a check, and
  /// does not keep a store from being compacted or somebody from being erased.
  func noteChanges() throws(StoreFailure) {
    let fresh = changesNotTaken
    guard !fresh.isEmpty else { return }
    do throws(StoreFailure) {
      try audit.note(fresh)
    } catch {
      guard error.kind != .full else { throw error }
    }
  }

  private var changesNotTaken: [AuditEntry] {
    guard !changes.isEmpty, let last = audit.lastLine,
      let place = changes.lastIndex(where: { $0.line == last })
    else { return changes }
    return Array(changes[(place + 1)...])
  }

  /// Who looked, changed, exported, was refused, oldest first, as far as it can be read.
  public var audited: [AuditEntry] {
    let all = (changesNotTaken + audit.entries).enumerated()
    return all.sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map(\.element)
  }

  /// The audit of a store, also of a damaged one, as it lies there.
  static func audits(
    at path: String, in fileSystem: any FileSystem
  ) throws(StoreFailure) -> [(name: String, bytes: [UInt8])] {
    let folder = try StoreFolder(at: path, in: fileSystem)
    let names = try storing { () throws(FileError) in try folder.directory.names() }
    var audits: [(name: String, bytes: [UInt8])] = []
    for name in names.sorted() where StoreFiles.isAudit(name) {
      audits.append((name, try folder.contents(name)))
    }
    return audits
  }

  /// Who was erased from a store, by its audit; also from a damaged one.
  public static func erased(at path: String, in fileSystem: any FileSystem) -> Set<ID> {
    let audits = (try? audits(at: path, in: fileSystem)) ?? []
    return Set(
      audits.flatMap { AuditEntry.all(in: $0.bytes) }
        .filter { $0.action == "erased" }.flatMap(\.records))
  }
}
