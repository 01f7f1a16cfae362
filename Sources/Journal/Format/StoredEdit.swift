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
  /// - Parameters:
  ///   - written: the same record as it is written.
  ///   - hasUnknownParts: set when a part holds a field that would be lost.
  func applied(
    _ direction: Direction, to current: AnyRecord?, written: RecordWriter,
    hasUnknownParts: inout Bool
  ) throws(Refusal) -> Edit {
    let makes = direction == .forward ? makes : removes
    let removes = direction == .forward ? self.removes : self.makes
    guard makes == (current == nil), current == nil || current?.kind == kind else {
      throw .doesNotFit
    }
    if removes { return Edit(old: current, new: nil) }
    let target = merged(direction, with: written)
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
  private func merged(_ direction: Direction, with current: RecordWriter) -> [UInt8] {
    var json = JSONWriter()
    json.bytes.reserveCapacity(
      current.json.bytes.count + fields.reduce(64) { $0 + $1.key.count + $1.new.count + 2 })
    var used = Array(repeating: false, count: fields.count)
    json.beginObject()
    current.json.bytes.withUnsafeBufferPointer { present in
      for member in current.members {
        let index = fields.firstIndex { StoredEdit.isSame(bytes, $0.key, present, member.key) }
        guard let index else {
          json.rawKey(UnsafeBufferPointer(rebasing: present[member.key]))
          json.raw(UnsafeBufferPointer(rebasing: present[member.value]))
          continue
        }
        used[index] = true
        append(fields[index], direction, to: &json)
      }
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
    json.rawKey(UnsafeBufferPointer(rebasing: bytes[field.key]))
    json.raw(UnsafeBufferPointer(rebasing: bytes[value]))
  }

  /// Whether the same bytes stand in two places.
  private static func isSame(
    _ left: UnsafeBufferPointer<UInt8>, _ one: Range<Int>,
    _ right: UnsafeBufferPointer<UInt8>, _ other: Range<Int>
  ) -> Bool {
    one.count == other.count && left[one].elementsEqual(right[other])
  }
}

extension StoredEdit {
  /// Whether the values before, as written, are those of the record as it is.
  func agrees(with current: RecordWriter) -> Bool {
    current.json.bytes.withUnsafeBufferPointer { present in
      fields.allSatisfy { field in
        let member = current.members.first {
          StoredEdit.isSame(bytes, field.key, present, $0.key)
        }
        guard let member else { return StoredEdit.isNull(field.old, in: bytes) }
        return StoredEdit.isSame(bytes, field.old, present, member.value)
      }
    }
  }

  /// Writes an edit, given the record before and after it as they are written.
  static func write(
    _ edit: Edit, _ old: RecordWriter, _ new: RecordWriter, to json: inout JSONWriter
  ) {
    json.beginObject()
    json.key("k")
    json.string(edit.kind.rawValue)
    json.key("id")
    json.id(edit.id)
    json.key("f")
    json.beginObject()
    old.json.bytes.withUnsafeBufferPointer { before in
      new.json.bytes.withUnsafeBufferPointer { after in
        var matched = Array(repeating: false, count: old.members.count)
        for member in new.members {
          let index = old.members.firstIndex { isSame(before, $0.key, after, member.key) }
          if let index {
            matched[index] = true
            if isSame(before, old.members[index].value, after, member.value) { continue }
          }
          json.rawKey(UnsafeBufferPointer(rebasing: after[member.key]))
          json.pair(index.map { before[old.members[$0].value] }, after[member.value])
        }
        for (index, member) in old.members.enumerated() where !matched[index] {
          json.rawKey(UnsafeBufferPointer(rebasing: before[member.key]))
          json.pair(before[member.value], nil)
        }
      }
    }
    json.endObject()
    json.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func pair(
    _ old: Slice<UnsafeBufferPointer<UInt8>>?, _ new: Slice<UnsafeBufferPointer<UInt8>>?
  ) {
    beginArray()
    for value in [old, new] {
      if let value { raw(UnsafeBufferPointer(rebasing: value)) } else { null() }
    }
    endArray()
  }
}
