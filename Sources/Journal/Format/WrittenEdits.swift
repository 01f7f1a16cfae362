import Domain
internal import JSON

/// The edits of one action as they are written, each made sure of before the next is written, so that
/// no more of a large action is in memory than its bytes.
struct WrittenEdits {
  /// The array of edits as it stands in a line.
  let bytes: [UInt8]
  /// Whether these bytes, read back, lead to the same records: each edit begins with what the one
  /// before it made of its record, keeps identity and kind, and ends with the same bytes.
  let leadBack: Bool

  /// From how many edits on two threads share the work: an import makes thousands.
  private static let many = 500

  /// The edits as they are written; nil when a record could not be read back.
  init?(_ edits: [Edit]) {
    let half = edits.count >= WrittenEdits.many ? edits.count / 2 : edits.count
    var second: Part?
    let beside = half < edits.count ? Beside { second = WrittenEdits.part(edits[half...]) } : nil
    let first = WrittenEdits.part(edits[..<half])
    beside?.wait()
    guard var whole = first else { return nil }
    if half < edits.count {
      guard let second else { return nil }
      // One array of both: `[…` and `…]` with a comma between.
      whole.bytes[whole.bytes.count - 1] = UInt8(ascii: ",")
      whole.bytes += second.bytes.dropFirst()
      whole.leadBack = whole.leadBack && second.leadBack
    }
    bytes = whole.bytes
    leadBack = whole.leadBack && WrittenEdits.followOn(edits)
  }

  /// Whether each edit begins with what an earlier one of the same action made of its record.
  private static func followOn(_ edits: [Edit]) -> Bool {
    guard edits.count > 1 else { return true }
    var last: [ID: Int] = [:]
    for (place, edit) in edits.enumerated() {
      guard let before = last.updateValue(place, forKey: edit.id) else { continue }
      let made = RecordWriter(of: edits[before].new)
      if made.json.bytes != RecordWriter(of: edit.old).json.bytes { return false }
    }
    return true
  }

  private typealias Part = (bytes: [UInt8], leadBack: Bool)

  /// Some of the edits, as an array of their own; nil when a record could not be read back.
  private static func part(_ edits: ArraySlice<Edit>) -> Part? {
    var json = JSONWriter()
    json.bytes.reserveCapacity(512)
    json.beginArray()
    var leadBack = true
    for edit in edits {
      let (old, new) = (RecordWriter(of: edit.old), RecordWriter(of: edit.new))
      guard old.unreadable == nil, new.unreadable == nil else { return nil }
      let start = json.bytes.count
      StoredEdit.write(edit, old, new, to: &json)
      leadBack = leadBack && leadsBack(json.bytes[start...], edit, old, new)
    }
    json.endArray()
    return (json.bytes, leadBack)
  }

  /// Whether what was written of one edit leads from the one record to the other.
  private static func leadsBack(
    _ written: ArraySlice<UInt8>, _ edit: Edit, _ old: RecordWriter, _ new: RecordWriter
  ) -> Bool {
    if let old = edit.old, let new = edit.new, old.id != new.id || old.kind != new.kind {
      return false
    }
    return written.withUnsafeBufferPointer { bytes in
      // Behind the comma that parts it from the one before.
      let comma = bytes.first == UInt8(ascii: ",") ? 1 : 0
      let bytes = UnsafeBufferPointer(rebasing: bytes[comma...])
      var hasUnknownParts = false
      guard var json = try? JSONReader(bytes, limits: .store),
        let stored = try? StoredEdit(from: &json), (try? json.finish()) != nil,
        stored.id == edit.id,
        let read = try? stored.applied(
          .forward, to: edit.old, written: old, hasUnknownParts: &hasUnknownParts)
      else { return false }
      // The same record is written with the same bytes.
      return read.new == edit.new || RecordWriter(of: read.new).json.bytes == new.json.bytes
    }
  }
}
