internal import Domain
internal import JSON

extension Snapshot {
  /// Reads the file; refuses it unless every byte is what was hashed. With a sieve that is left to its
  /// `check`.
  ///
  /// - Parameters:
  ///   - hash: the hash that the manifest has for it.
  ///   - generation: the generation that it should be of.
  ///   - cipher: opens it, when the store is encrypted.
  ///   - keepsRecords: false to see whether every record can be read without keeping any.
  ///   - sieve: tells which records may be passed over, and keeps where they are.
  init(
    _ bytes: [UInt8], hash: ChainHash, generation: Int, cipher: Cipher?, keepsRecords: Bool = true,
    sieve: RecordSieve? = nil
  ) throws(Refusal) {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(Refusal) -> Snapshot in
        guard let frame = Frame(raw), frame.hash == hash else { throw .damaged }
        let check = HashCheck(frame, of: bytes)
        let place = Cipher.Place(purpose: .snapshot, generation: generation)
        let content = frame.clear(in: raw, with: cipher, at: place)
        if let content { sieve?.keep(content.array(of: bytes, at: frame.content)) }
        let snapshot = content?.withBytes { bytes in
          Result { () throws(Refusal) in
            try Snapshot(bytes, keepsRecords: keepsRecords, sieve)
          }
        }
        // Who only looks something up goes on, and has it confirmed before anything is given out.
        if let sieve, case .success(let snapshot)? = snapshot {
          sieve.check = check
          return snapshot
        }
        // What was read of a damaged file is not even wrong.
        guard check.isIntact, let snapshot else { throw .damaged }
        return try snapshot.get()
      }
    }
    self = try result.get()
  }

  /// Reads what turns out to be intact: what is not as expected was made by a newer version.
  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, keepsRecords: Bool, _ sieve: RecordSieve?
  ) throws(Refusal) {
    self.init(store: .none, generation: 0, sequence: 0, head: .ofNothing)
    do throws(JSONError) {
      var json = try JSONReader(bytes, limits: .store)
      try json.enterObject()
      while let key = try json.nextKey() {
        switch key.string(in: bytes) {
        case "format":
          isNewer = try json.integer() > Manifest.format
        case "store": store = ID(try json.string()) ?? .none
        case "generation": generation = try json.integer()
        case "sequence": sequence = try json.integer()
        case "head": head = ChainHash(hex: try json.string().utf8) ?? head
        case "counts": try counts(&json)
        case "history": history = try Snapshot.history(&json)
        case "records": try records(&json, keeping: keepsRecords, sieve)
        default: try json.skip()
        }
      }
      try json.finish()
    } catch {
      throw .newerVersion
    }
  }

  /// How many records of each kind follow; a figure that cannot be is not believed.
  private mutating func counts(_ json: inout JSONReader) throws(JSONError) {
    let most = json.bytes.count / 40
    try json.enterObject()
    while let key = try json.nextKey() {
      let kind = Kind(rawValue: key.string(in: json.bytes))
      let count = try json.integer()
      if let kind, 0...most ~= count { expected[kind] = count }
    }
  }

  private static func history(_ json: inout JSONReader) throws(JSONError) -> History {
    var undoable: [LoggedAction] = []
    var redoable: [LoggedAction] = []
    try json.enterObject()
    while let key = try json.nextKey() {
      let isUndoable = key.equals("undoable", in: json.bytes)
      try json.enterArray()
      while try json.nextElement() {
        let action = try LoggedAction(from: &json)
        if isUndoable { undoable.append(action) } else { redoable.append(action) }
      }
    }
    return History(undoable: undoable, redoable: redoable)
  }

  private mutating func records(
    _ json: inout JSONReader, keeping: Bool, _ sieve: RecordSieve?
  ) throws(JSONError) {
    var reader = try RecordReader(json.bytes)
    try json.enterObject()
    while let key = try json.nextKey() {
      let name = key.string(in: json.bytes)
      switch Kind(rawValue: name) {
      case .worker: try table(Worker.self, &json, &reader, keeping, sieve)
      case .gebied: try table(Gebied.self, &json, &reader, keeping, sieve)
      case .wijk: try table(Wijk.self, &json, &reader, keeping, sieve)
      case .resident: try table(Resident.self, &json, &reader, keeping, sieve)
      case .household: try table(Household.self, &json, &reader, keeping, sieve)
      case .group: try table(Group.self, &json, &reader, keeping, sieve)
      case .contact: try table(Contact.self, &json, &reader, keeping, sieve)
      case .voorziening: try table(Voorziening.self, &json, &reader, keeping, sieve)
      case .signaal: try table(Signaal.self, &json, &reader, keeping, sieve)
      case .conversation: try table(Conversation.self, &json, &reader, keeping, sieve)
      case .referral: try table(Referral.self, &json, &reader, keeping, sieve)
      case .plan: try table(Plan.self, &json, &reader, keeping, sieve)
      case .selfReliance: try table(SelfReliance.self, &json, &reader, keeping, sieve)
      case .factors: try table(Factors.self, &json, &reader, keeping, sieve)
      case .waakvlam: try table(Waakvlam.self, &json, &reader, keeping, sieve)
      case .posting: try table(Posting.self, &json, &reader, keeping, sieve)
      case .match: try table(Match.self, &json, &reader, keeping, sieve)
      case .kwestie: try table(Kwestie.self, &json, &reader, keeping, sieve)
      case .story: try table(Story.self, &json, &reader, keeping, sieve)
      case .indicator: try table(Indicator.self, &json, &reader, keeping, sieve)
      case .promise: try table(Promise.self, &json, &reader, keeping, sieve)
      case .settings: try table(Settings.self, &json, &reader, keeping, sieve)
      case nil:
        try json.skip()
        notices.append(.unknownKind(name))
      }
    }
    if reader.hasUnknownParts { notices.append(.unknownFieldInPart) }
  }

  private mutating func table<Element: Record>(
    _ type: Element.Type, _ json: inout JSONReader, _ reader: inout RecordReader, _ keeping: Bool,
    _ sieve: RecordSieve?
  ) throws(JSONError) {
    var position = 0
    var rows: ContiguousArray<Element> = []
    let expected = expected[Element.kind] ?? 0
    if let sieve { sieve.reserve(expected) } else if keeping { rows.reserveCapacity(expected) }
    defer { if keeping { caseload.adopt(Table(ordered: rows)) } }
    try json.enterArray()
    while try json.nextElement() {
      position += 1
      if let passed = try sieve?.pass(over: Element.kind, &json), passed > 0 {
        count += passed
        position += passed - 1
        continue
      }
      do throws(RecordReader.Failure) {
        let record = try reader.read(type, from: &json)
        count += 1
        if keeping { rows.append(record) }
      } catch {
        if case .malformed(let fault) = error.reason, error.field.isEmpty { throw fault }
        notices.append(
          .recordUnreadable(kind: Element.kind.rawValue, position: position, field: error.field))
      }
    }
  }
}
