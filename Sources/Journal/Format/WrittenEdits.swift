import Domain
internal import JSON

/// The edits of one action as they are written, with each record before and after: so that a record
/// is written once, for the line and for making sure that the line leads back to it.
struct WrittenEdits {
  /// The array of edits as it stands in a line.
  let bytes: [UInt8]
  private let edits: [(edit: Edit, old: RecordWriter, new: RecordWriter)]

  /// The edits as they are written; nil when a record could not be read back.
  init?(_ edits: [Edit]) {
    var written: [(edit: Edit, old: RecordWriter, new: RecordWriter)] = []
    written.reserveCapacity(edits.count)
    var json = JSONWriter()
    json.bytes.reserveCapacity(512)
    json.beginArray()
    for edit in edits {
      let (old, new) = (RecordWriter(of: edit.old), RecordWriter(of: edit.new))
      guard old.unreadable == nil, new.unreadable == nil else { return nil }
      StoredEdit.write(edit, old, new, to: &json)
      written.append((edit, old, new))
    }
    json.endArray()
    bytes = json.bytes
    self.edits = written
  }

  /// Whether these bytes, read back, lead to the same records: each edit begins with what the one
  /// before it made of its record, keeps identity and kind, and ends with the same bytes.
  var leadBack: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let stored = try? LoggedAction.stored(bytes), stored.count == edits.count else {
        return false
      }
      var last: [ID: Int] = [:]
      for (place, (stored, (edit, old, new))) in zip(stored, edits).enumerated() {
        if let old = edit.old, let new = edit.new, old.id != new.id || old.kind != new.kind {
          return false
        }
        if edits.count > 1 {
          if let before = last[edit.id], edits[before].new.json.bytes != old.json.bytes {
            return false
          }
          last[edit.id] = place
        }
        var hasUnknownParts = false
        let read = try? stored.applied(
          .forward, to: edit.old, written: old, hasUnknownParts: &hasUnknownParts)
        guard let read, stored.id == edit.id,
          RecordWriter(of: read.new).json.bytes == new.json.bytes
        else { return false }
      }
      return true
    }
  }
}
