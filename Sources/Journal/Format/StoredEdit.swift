internal import Domain
internal import JSON

/// One edit as it stands in a line: `{"k":"signaal","id":"…","f":{"status":["new","closed"]}}`.
///
/// `f` has, per field that differs, the value before and the value after, `null` where there is
/// none; parts and lists are compared and written as a whole. The identity of a record is a field
/// that is always there and never changes, so it stands in `f` exactly when the record was made
/// (`[null,"…"]`) or removed (`["…",null]`): that is how the three are told apart.
struct StoredEdit {
  /// Which way an edit is carried out.
  enum Direction { case forward, back }

  /// Why an edit cannot be carried out.
  enum Refusal: Error, Equatable {
    /// It is not in the form above.
    case malformed
    /// A kind of record that this version does not know.
    case unknownKind
    /// The record it changes or removes is not there, or the one it makes is there already.
    case doesNotFit
    /// The record it leads to cannot be read.
    case unreadable(RecordReader.Failure)
  }

  private struct Field {
    /// With its quotes.
    var key: Range<Int>
    var old: Range<Int>
    var new: Range<Int>
  }

  let kind: Kind
  let id: ID
  private let bytes: UnsafeBufferPointer<UInt8>
  private var fields: [Field] = []
  private var makes = false
  private var removes = false

  /// Takes the edit that comes next; the bytes must outlive it.
  init(from json: inout JSONReader) throws(Refusal) {
    let document = json.bytes
    bytes = document
    var kind: String?
    var id: ID?
    do throws(JSONError) {
      try json.enterObject()
      while let key = try json.nextKey() {
        if key.equals("k", in: document) {
          kind = try json.string()
        } else if key.equals("id", in: document) {
          id = ID(try json.string())
        } else if key.equals("f", in: document) {
          try json.enterObject()
          while let key = try json.nextKey() {
            let (old, new) = try StoredEdit.pair(&json)
            fields.append(Field(key: key.start - 1..<key.end + 1, old: old, new: new))
            if key.equals("id", in: document) {
              makes = StoredEdit.isNull(old, in: document)
              removes = StoredEdit.isNull(new, in: document)
            }
          }
        } else {
          try json.skip()
        }
      }
    } catch {
      throw .malformed
    }
    guard let id, let kind, !(makes && removes) else { throw .malformed }
    guard let kind = Kind(rawValue: kind) else { throw .unknownKind }
    self.kind = kind
    self.id = id
  }

  private static func pair(_ json: inout JSONReader) throws(JSONError) -> (Range<Int>, Range<Int>) {
    try json.enterArray()
    guard try json.nextElement() else { throw json.wrongKind(.array) }
    let old = try json.skip()
    guard try json.nextElement() else { throw json.wrongKind(.array) }
    let new = try json.skip()
    guard try !json.nextElement() else { throw json.wrongKind(.array) }
    return (old, new)
  }

  private static func isNull(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool { bytes[range.lowerBound] == UInt8(ascii: "n") }

  /// The edit with whole records, given the record as it is now.
  ///
  /// - Parameter hasUnknownParts: set when a part holds a field that would be lost.
  func applied(
    _ direction: Direction, to current: AnyRecord?, hasUnknownParts: inout Bool
  ) throws(Refusal) -> Edit {
    let makes = direction == .forward ? makes : removes
    let removes = direction == .forward ? self.removes : self.makes
    guard makes == (current == nil), current == nil || current?.kind == kind else {
      throw .doesNotFit
    }
    if removes { return Edit(old: current, new: nil) }
    let target = merged(direction, with: current)
    let result = target.withUnsafeBufferPointer {
      document -> Result<(AnyRecord, Bool), RecordReader.Failure> in
      do throws(RecordReader.Failure) {
        do throws(JSONError) {
          var json = try JSONReader(document, limits: .store)
          var reader = try RecordReader(document)
          let kind = kind
          return Result { () throws(RecordReader.Failure) in
            (try reader.read(kind, from: &json), reader.hasUnknownParts)
          }
        } catch {
          throw RecordReader.Failure(field: "", reason: .malformed(error))
        }
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success((let record, let lost)):
      guard record.id == id else { throw .doesNotFit }
      hasUnknownParts = hasUnknownParts || lost
      return Edit(old: current, new: record)
    case .failure(let failure): throw .unreadable(failure)
    }
  }

  /// The record after the edit, as an object: the members of the present one with the changed values
  /// in their places, and the new ones behind.
  private func merged(_ direction: Direction, with current: AnyRecord?) -> [UInt8] {
    var writer = RecordWriter()
    if let current { writer.write(current) }
    let present = writer.json.bytes
    var json = JSONWriter()
    var used = Array(repeating: false, count: fields.count)
    json.beginObject()
    for member in writer.members {
      let index = fields.firstIndex { bytes[$0.key].elementsEqual(present[member.key]) }
      guard let index else {
        json.rawKey(present[member.key])
        json.raw(present[member.value])
        continue
      }
      used[index] = true
      append(fields[index], direction, to: &json)
    }
    for (index, field) in fields.enumerated() where !used[index] {
      append(field, direction, to: &json)
    }
    json.endObject()
    return json.bytes
  }

  private func append(_ field: Field, _ direction: Direction, to json: inout JSONWriter) {
    let value = direction == .forward ? field.new : field.old
    guard !StoredEdit.isNull(value, in: bytes) else { return }
    json.rawKey(bytes[field.key])
    json.raw(bytes[value])
  }
}

extension StoredEdit {
  /// Whether the values before, as written, are those of the record as it is.
  func agrees(with current: AnyRecord?) -> Bool {
    var writer = RecordWriter()
    if let current { writer.write(current) }
    let present = writer.json.bytes
    return fields.allSatisfy { field in
      let member = writer.members.first { bytes[field.key].elementsEqual(present[$0.key]) }
      guard let member else { return StoredEdit.isNull(field.old, in: bytes) }
      return bytes[field.old].elementsEqual(present[member.value])
    }
  }

  /// Writes an edit; false when a record in it could not be read back.
  static func write(_ edit: Edit, to json: inout JSONWriter) -> Bool {
    var old = RecordWriter()
    if let record = edit.old { old.write(record) }
    var new = RecordWriter()
    if let record = edit.new { new.write(record) }
    let before = old.json.bytes
    let after = new.json.bytes
    json.beginObject()
    json.key("k")
    json.string(edit.kind.rawValue)
    json.key("id")
    json.id(edit.id)
    json.key("f")
    json.beginObject()
    var matched = Array(repeating: false, count: old.members.count)
    for member in new.members {
      let index = old.members.firstIndex { before[$0.key].elementsEqual(after[member.key]) }
      if let index {
        matched[index] = true
        if before[old.members[index].value].elementsEqual(after[member.value]) { continue }
      }
      json.rawKey(after[member.key])
      json.pair(index.map { before[old.members[$0].value] }, after[member.value])
    }
    for (index, member) in old.members.enumerated() where !matched[index] {
      json.rawKey(before[member.key])
      json.pair(before[member.value], nil)
    }
    json.endObject()
    json.endObject()
    return old.unreadable == nil && new.unreadable == nil
  }
}

extension JSONWriter {
  fileprivate mutating func pair(_ old: ArraySlice<UInt8>?, _ new: ArraySlice<UInt8>?) {
    beginArray()
    if let old { raw(old) } else { null() }
    if let new { raw(new) } else { null() }
    endArray()
  }
}
