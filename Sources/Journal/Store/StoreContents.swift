internal import Domain
internal import JSON

/// Everything that a store holds, read without changing anything.
struct StoreContents {
  /// How the journal ends.
  enum Ending: Equatable {
    /// With a whole line, or empty.
    case whole
    /// With a piece that is no valid line, and nothing valid after it.
    case torn
    /// A line that is not valid has something valid after it; or line 0: the file is missing.
    case damaged(line: Int)
    /// A line is intact and says something that this version does not know.
    case newer(line: Int)
  }

  var manifest: Manifest
  var caseload: Caseload
  var history: History
  /// The number of the last action.
  var sequence: Int
  /// The hash of the last line, or of the snapshot.
  var head: ChainHash
  /// Who did what, line by line.
  var changes: [AuditEntry] = []
  /// The number of valid lines.
  var lines = 0
  /// Where the valid lines end.
  var end = 0
  /// The bytes after them.
  var tail: [UInt8] = []
  var ending = Ending.whole
  var notices: [StoreNotice]
  /// Lines whose values before are not those that the record had.
  var disagreeing: [Int] = []
  /// Whether something would be lost by writing.
  var isNewer: Bool

  /// What opens the lines; nil when they are not sealed.
  let cipher: Cipher?
  /// What knows the records that were passed over; nil when all were read.
  let sieve: RecordSieve?

  /// Reads manifest, snapshot and journal.
  ///
  /// - Parameters:
  ///   - secret: opens the store when it is encrypted; else it is not looked at.
  ///   - file: the manifest, which a closed generation has under another name.
  init(
    _ folder: StoreFolder, _ secret: Secret?, manifest file: String = StoreFiles.manifest
  ) throws(StoreFailure) {
    let manifest = try StoreContents.manifest(folder, file, orNewer: true)
    try self.init(folder, manifest, try manifest.cipher(for: secret))
  }

  /// Reads the snapshot and the journal that a manifest is about.
  ///
  /// - Parameter sieve: tells which records of the snapshot may be passed over.
  init(
    _ folder: StoreFolder, _ manifest: Manifest, _ cipher: Cipher?, sieve: RecordSieve? = nil
  ) throws(StoreFailure) {
    self.manifest = manifest
    self.cipher = cipher
    self.sieve = sieve
    let name = StoreFiles.snapshot(manifest.generation)
    let snapshot = try StoreContents.snapshot(folder, manifest, name, cipher, sieve)
    guard snapshot.store == manifest.store, snapshot.generation == manifest.generation else {
      throw StoreFailure(.damaged(line: nil), file: name)
    }
    caseload = snapshot.caseload
    history = snapshot.history
    sequence = snapshot.sequence
    head = manifest.snapshot
    notices = snapshot.notices
    isNewer = manifest.isNewer || snapshot.isNewer || !snapshot.notices.isEmpty
    var atCleanHead = sequence == manifest.head.sequence ? head : nil
    do {
      let bytes = try folder.contents(StoreFiles.journal(manifest.generation))
      bytes.withUnsafeBytes { raw in
        while end < raw.count, ending == .whole {
          take(raw)
          if sequence == manifest.head.sequence { atCleanHead = head }
        }
        tail = Array(raw[end...])
      }
    } catch {
      guard case .damaged = error.kind else { throw error }
      ending = .damaged(line: 0)
    }
    if atCleanHead != manifest.head.hash {
      notices.append(
        .shorterThanCleanClose(expected: manifest.head.sequence, found: sequence))
    }
  }

  /// The manifest of a store, without anything else.
  ///
  /// - Parameter orNewer: whether one of a newer version is good as well, to be read only.
  static func manifest(
    _ folder: StoreFolder, _ file: String = StoreFiles.manifest, orNewer: Bool = false
  ) throws(StoreFailure) -> Manifest {
    let bytes: [UInt8]
    do {
      bytes = try folder.contents(file)
    } catch {
      guard case .damaged = error.kind else { throw error }
      let names = try storing { () throws(FileError) in try folder.directory.names() }
      throw StoreFiles.areOfStore(names) ? error : StoreFailure(.notAStore)
    }
    do throws(Manifest.Refusal) {
      let manifest = try Manifest(bytes)
      guard orNewer || !manifest.isNewer else { throw Manifest.Refusal.newerVersion }
      return manifest
    } catch {
      switch error {
      case .damaged: throw StoreFailure(.damaged(line: nil), file: StoreFiles.manifest)
      case .newerVersion: throw StoreFailure(.newerVersion, file: StoreFiles.manifest)
      }
    }
  }

  private static func snapshot(
    _ folder: StoreFolder, _ manifest: Manifest, _ name: String, _ cipher: Cipher?,
    _ sieve: RecordSieve?
  ) throws(StoreFailure) -> Snapshot {
    let bytes = try folder.contents(name)
    do throws(Snapshot.Refusal) {
      return try Snapshot(
        bytes, hash: manifest.snapshot, generation: manifest.generation, cipher: cipher,
        sieve: sieve)
    } catch {
      switch error {
      case .damaged: throw StoreFailure(.damaged(line: nil), file: name)
      case .newerVersion: throw StoreFailure(.newerVersion, file: name)
      }
    }
  }

  // MARK: Lines

  /// Takes the line at the end of the valid ones, or finds out why it cannot.
  private mutating func take(_ raw: UnsafeRawBufferPointer) {
    let rest = UnsafeRawBufferPointer(rebasing: raw[end...])
    guard let length = rest.firstIndex(of: 0x0A).map({ $0 + 1 }),
      case let line = UnsafeRawBufferPointer(rebasing: rest[..<length]),
      let frame = Frame(line), frame.isIntact(in: line, after: head)
    else {
      ending = StoreContents.holdsLine(rest.dropFirst()) ? .damaged(line: lines + 1) : .torn
      return
    }
    let place = Cipher.Place(
      purpose: .journal, generation: manifest.generation, sequence: sequence + 1, previous: head)
    guard let content = frame.clear(in: line, with: cipher, at: place) else {
      ending = .damaged(line: lines + 1)
      return
    }
    guard content.withBytes({ take($0, frame.hash) }) else { return }
    sequence += 1
    head = frame.hash
    lines += 1
    end += length
  }

  /// Carries out the action of a line; false when it cannot be, and then `ending` says why.
  private mutating func take(
    _ content: UnsafeBufferPointer<UInt8>, _ hash: ChainHash
  ) -> Bool {
    do {
      var json = try JSONReader(content, limits: .store)
      let action = try LoggedAction(from: &json)
      try json.finish()
      guard action.sequence == sequence + 1 else { throw StoredEdit.Refusal.doesNotFit }
      let (edits, hasUnknownParts, agrees) = try action.carriedOut(.forward) { id in
        caseload[id] ?? sieve?.record(id)
      }
      guard history.note(action) else { throw StoredEdit.Refusal.doesNotFit }
      if let sieve { for edit in edits { sieve.supersede(edit.id) } }
      caseload.apply(edits)
      changes.append(AuditEntry(action, edits.map(\.id), hash))
      if !agrees { disagreeing.append(lines + 1) }
      if hasUnknownParts, !notices.contains(.unknownFieldInPart) {
        notices.append(.unknownFieldInPart)
        isNewer = true
      }
    } catch StoredEdit.Refusal.doesNotFit {
      ending = .damaged(line: lines + 1)
      return false
    } catch {
      // The hash is right, so these are the bytes that somebody wrote: a newer version did.
      ending = .newer(line: lines + 1)
      isNewer = true
      return false
    }
    return true
  }

  /// Whether there is a whole line anywhere, also one that lost the newline before it. Only one line
  /// is ever being written, so what follows a torn one is never a line.
  private static func holdsLine(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[start...]
      if rest.starts(with: Frame.opening), let newline = rest.firstIndex(of: 0x0A),
        Frame(UnsafeRawBufferPointer(rebasing: rest[...newline])) != nil
      {
        return true
      }
      rest = rest.dropFirst()
    }
    return false
  }
}
