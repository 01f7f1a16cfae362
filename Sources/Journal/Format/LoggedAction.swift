public import Domain
internal import JSON

/// One action of a user as the journal holds it, by its name and what it changed.
public struct LoggedAction: Equatable, Sendable {
  /// What an action takes back or does again: the number of the action.
  enum Reversal: Equatable, Sendable { case undo(Int), redo(Int) }

  /// Its number in the store, counting from 1.
  public let sequence: Int
  /// Its name, as in the catalogue of actions.
  public let action: String
  /// When, as it was passed in.
  public let time: String
  /// Who did it, when known.
  public let worker: ID?
  /// The array of edits as it stands in the line.
  let edits: [UInt8]
  let reversal: Reversal?

  init(
    sequence: Int, action: String, time: String, worker: ID?, edits: [UInt8],
    reversal: Reversal? = nil
  ) {
    self.sequence = sequence
    self.action = action
    self.time = time
    self.worker = worker
    self.edits = edits
    self.reversal = reversal
  }

  /// Takes the action that comes next.
  init(from json: inout JSONReader) throws(JSONError) {
    let bytes = json.bytes
    var sequence: Int?
    var action: String?
    var time = ""
    var worker: ID?
    var edits: [UInt8] = []
    var reversal: Reversal?
    try json.enterObject()
    while let key = try json.nextKey() {
      switch key.string(in: bytes) {
      case "s": sequence = try json.integer()
      case "t": time = try json.string()
      case "u": worker = ID(try json.string())
      case "a": action = try json.string()
      case "undo": reversal = .undo(try json.integer())
      case "redo": reversal = .redo(try json.integer())
      case "e": edits = Array(bytes[try json.skip()])
      default: try json.skip()
      }
    }
    guard let sequence, let action, edits.first == UInt8(ascii: "[") else {
      throw json.wrongKind(.object)
    }
    self.init(
      sequence: sequence, action: action, time: time, worker: worker, edits: edits,
      reversal: reversal)
  }

  /// Writes the action as an object.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("s")
    json.number(sequence)
    json.key("t")
    json.string(time)
    if let worker {
      json.key("u")
      json.id(worker)
    }
    json.key("a")
    json.string(action)
    switch reversal {
    case nil: break
    case .undo(let number):
      json.key("undo")
      json.number(number)
    case .redo(let number):
      json.key("redo")
      json.number(number)
    }
    json.key("e")
    json.raw(edits)
    json.endObject()
  }

  /// The array of edits as it stands in a line; nil when a record could not be read back.
  static func bytes(of edits: [Edit]) -> [UInt8]? { WrittenEdits(edits)?.bytes }

  /// The records that it made, changed or removed, in the order of the edits.
  public var records: [ID] {
    edits.withUnsafeBufferPointer { bytes in
      (try? LoggedAction.stored(bytes))?.map(\.id) ?? []
    }
  }

  /// What it comes to now, with whole records.
  ///
  /// - Parameters:
  ///   - direction: forward to do it (again), back to take it back.
  ///   - record: the record with an identity as it is now.
  /// - Returns: the edits in the order to carry them out, whether a part of a record holds a field
  ///   that is unknown here and would be lost, and whether all values before are as written.
  func carriedOut(
    _ direction: StoredEdit.Direction, on record: (ID) -> AnyRecord?
  ) throws(StoredEdit.Refusal) -> (edits: [Edit], hasUnknownParts: Bool, agrees: Bool) {
    let result = edits.withUnsafeBufferPointer { bytes in
      Result { () throws(StoredEdit.Refusal) in
        var hasUnknownParts = false
        var agrees = true
        var stored = try LoggedAction.stored(bytes)
        if direction == .back { stored.reverse() }
        var edits: [Edit] = []
        // One action may touch a record more than once; nil in here is a record removed by it.
        var touched: [ID: AnyRecord?] = [:]
        for edit in stored {
          let current = touched[edit.id] ?? record(edit.id)
          let written = RecordWriter(of: current)
          if direction == .forward { agrees = agrees && edit.agrees(with: written) }
          let carriedOut = try edit.applied(
            direction, to: current, written: written, hasUnknownParts: &hasUnknownParts)
          touched[edit.id] = .some(carriedOut.new)
          edits.append(carriedOut)
        }
        return (edits, hasUnknownParts, agrees)
      }
    }
    return try result.get()
  }

  static func stored(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(StoredEdit.Refusal) -> [StoredEdit] {
    var stored: [StoredEdit] = []
    do {
      var json = try JSONReader(bytes, limits: .store)
      try json.enterArray()
      while try json.nextElement() { stored.append(try StoredEdit(from: &json)) }
    } catch let refusal as StoredEdit.Refusal {
      throw refusal
    } catch {
      throw .malformed
    }
    return stored
  }
}
