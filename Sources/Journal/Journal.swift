// Journal: the store, a folder of JSON files that a person can page and that loses nothing.
//
// Purpose: one action of a user is one line, on disk before anybody says that it is stored; the
// state is the last snapshot and the lines after it. `Journal` opens, commits, undoes and compacts;
// `RecordWriter` and `RecordReader` are the form of a record in JSON; `FileSystem` is what is
// asked of the machine.
//
// Invariants: memory never runs ahead of the disk: an action is on disk or it is refused, and what
// it is refused with says which. An action is there as a whole or not at all. A byte that changed
// is noticed before anything that depends on it is shown. One process writes. Nothing is written
// that this version could not read back, and nothing is written at all to a store that holds what
// this version cannot keep.
//
// Secrecy: an encrypted store is sealed line by line (`Cipher`) under a key that a passphrase or a
// recovery key opens (`KeyWrapping`); names of files, sizes, times of writing and how many actions
// there were are not hidden.
//
// Limitations: a damaged store is
// opened up to the damage and not repaired. The hashes show damage, not tampering by somebody who hashes anew.

public import Domain
internal import JSON

/// An open store.
///
/// The records belong to the caller: `takeCaseload()` hands them over once, so that there is one
/// copy in memory. The journal computes no state; the caller applies the edits of what `commit`,
/// `undo` and `redo` return, after they return. Those that need the present state take it as an
/// argument, and it must be exactly that: what was taken plus what was applied since.
///
/// Not for use from several threads at once.
public final class Journal {
  /// Whether actions can be stored.
  public internal(set) var access: Access
  /// What was met or mended on opening.
  public let notices: [StoreNotice]
  /// What can be undone and done again.
  public internal(set) var history: History
  /// The number of the last action that is stored.
  public internal(set) var sequence: Int
  /// The number of actions since the last snapshot; at `compactionLines` it is time to compact.
  public internal(set) var linesSinceSnapshot: Int

  /// After how many lines a compaction pays.
  public static let compactionLines = 5_000
  /// How large a line may be: an import of thousands of cards is one action.
  public static let lineLimit = 64 << 20

  /// Who looked, changed, exported, was refused.
  public let audit: AuditTrail

  let folder: StoreFolder
  var manifest: Manifest
  /// Seals what is written; nil when the store is not encrypted.
  var cipher: Cipher?
  /// Holds the lock as long as it is there.
  var lock: (any File)?
  /// The journal of the present generation; nil when nothing may be written.
  var file: (any File)?
  /// Where the last whole line ends.
  var end: Int
  /// The hash of the last line, or of the snapshot.
  var head: ChainHash
  /// The number of records there should be, to refuse a compaction of another state.
  var recordCount: Int
  /// Who did what in this generation: it goes into the audit when the generation is closed.
  var changes: [AuditEntry]
  /// When the last action of this generation was done.
  var lastTime: String? { changes.last?.time }
  private var caseload: Caseload?
  /// The records that were not read, where the store was opened to look something up.
  public let passedOver: [ID]
  let sieve: RecordSieve?

  init(
    _ folder: StoreFolder, _ fileSystem: any FileSystem, _ contents: consuming StoreContents,
    access: Access, lock: (any File)?, file: (any File)?, notices: [StoreNotice]
  ) {
    self.folder = folder
    audit = AuditTrail(folder, fileSystem)
    self.access = access
    self.lock = lock
    self.file = file
    self.notices = notices
    manifest = contents.manifest
    cipher = contents.cipher
    history = contents.history
    sequence = contents.sequence
    linesSinceSnapshot = contents.lines
    end = contents.end
    changes = contents.changes
    head = contents.head
    recordCount = contents.caseload.count
    caseload = contents.caseload
    sieve = contents.sieve
    passedOver = contents.sieve?.passedOver ?? []
  }

  /// The identity of this store.
  public var store: ID { manifest.store }
  /// The identity of the device it was made on.
  public var device: ID { manifest.device }
  /// The number of the present generation: one more for every compaction.
  public var generation: Int { manifest.generation }

  /// The records as they were when the store was opened; to be taken once, before the first action.
  public func takeCaseload() -> Caseload {
    guard let caseload else { preconditionFailure("the caseload was taken before") }
    self.caseload = nil
    return caseload
  }

  /// Stores one action and returns when it is on disk; the caller then applies the edits.
  ///
  /// Source: store.md, "Commit". When it throws, memory and disk are as before, unless `access` says
  /// that a sync failed: then nobody knows, and nothing is written any more.
  ///
  /// - Parameters:
  ///   - action: its name, as in the catalogue of actions.
  ///   - edits: each must begin with the record as it is now.
  ///   - worker: who did it.
  ///   - time: when, as `2026-03-02T09:00:00Z`; it is kept, not interpreted.
  @discardableResult
  public func commit(
    _ action: String, _ edits: [Edit], by worker: ID?, at time: String
  ) throws(StoreFailure) -> Committed {
    guard let written = WrittenEdits(edits), written.leadBack else {
      throw StoreFailure(.notStorable)
    }
    return try append(
      LoggedAction(
        sequence: sequence + 1, action: action, time: time, worker: worker, edits: written.bytes),
      edits)
  }

  /// Takes back the newest action that can be; nil when there is none.
  ///
  /// - Parameter caseload: the state as it is now; the caller applies the edits that are returned.
  public func undo(
    in caseload: Caseload, by worker: ID?, at time: String
  ) throws(StoreFailure) -> Committed? {
    guard let last = history.undoable.last else { return nil }
    return try reverse(last, .back, .undo(last.sequence), in: caseload, by: worker, at: time)
  }

  /// Does again the action that was taken back last; nil when there is none.
  ///
  /// - Parameter caseload: the state as it is now; the caller applies the edits that are returned.
  public func redo(
    in caseload: Caseload, by worker: ID?, at time: String
  ) throws(StoreFailure) -> Committed? {
    guard let last = history.redoable.last else { return nil }
    return try reverse(last, .forward, .redo(last.sequence), in: caseload, by: worker, at: time)
  }

  // MARK: Appending

  private func reverse(
    _ last: LoggedAction, _ direction: StoredEdit.Direction, _ reversal: LoggedAction.Reversal,
    in caseload: Caseload, by worker: ID?, at time: String
  ) throws(StoreFailure) -> Committed {
    guard let (edits, _, _) = try? last.carriedOut(direction, on: { caseload[$0] }),
      let bytes = LoggedAction.bytes(of: edits)
    else { throw StoreFailure(.notStorable) }
    return try append(
      LoggedAction(
        sequence: sequence + 1, action: last.action, time: time, worker: worker, edits: bytes,
        reversal: reversal),
      edits)
  }

  private func append(_ action: LoggedAction, _ edits: [Edit]) throws(StoreFailure) -> Committed {
    guard let file else {
      throw StoreFailure(lock == nil && access == .readWrite ? .closed : .readOnly)
    }
    let name = StoreFiles.journal(generation)
    let place = Cipher.Place(
      purpose: .journal, generation: generation, sequence: action.sequence, previous: head)
    let (bytes, hash) = Frame.framing(after: head, sealed: cipher.map { ($0, place) }) { bytes in
      bytes.reserveCapacity(bytes.count + action.edits.count + 512)
      var json = JSONWriter()
      swap(&json.bytes, &bytes)
      action.write(to: &json)
      swap(&json.bytes, &bytes)
    }
    guard bytes.count <= Journal.lineLimit else { throw StoreFailure(.notStorable, file: name) }
    do throws(FileError) {
      try file.writeAll(bytes, at: end, name: name)
      try file.syncData()
    } catch {
      takeBack(after: error)
      throw StoreFailure(error)
    }
    end += bytes.count
    head = hash
    sequence = action.sequence
    linesSinceSnapshot += 1
    recordCount += edits.reduce(0) {
      $0 + ($1.old == nil ? 1 : 0) - ($1.new == nil ? 1 : 0)
    }
    let isNext = history.note(action)
    precondition(isNext, "an undo or redo of something else than what is next")
    changes.append(AuditEntry(action, edits.map(\.id), hash))
    return Committed(sequence: sequence, action: action.action, edits: edits)
  }

  /// Cuts off what a failed commit left. When that fails, or a sync failed, what is on disk is not
  /// known: a second sync would say yes without having written (fsync(2)).
  private func takeBack(after error: FileError) {
    do throws(FileError) {
      try file?.truncate(to: end)
      if error.operation != .sync { return }
    } catch {}
    becomeReadOnly(.syncFailed)
  }

  func becomeReadOnly(_ reason: ReadOnlyReason) {
    access = .readOnly(reason)
    file = nil
  }
}
