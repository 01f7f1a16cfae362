internal import Domain
internal import Glibc
internal import JSON

/// Passes over the records of a snapshot that do not matter to whoever looks something up, and finds
/// one again when a line of the journal is about it.
///
/// A record stands on a line of its own, and the snapshot was hashed, so a line that is passed over
/// need not be read.
final class RecordSieve {
  private let mayMatter: (Kind, UnsafeBufferPointer<UInt8>) -> Bool
  /// The content of the snapshot.
  private var stored: ArraySlice<UInt8> = []
  /// What was passed over, kind by kind, and where it begins.
  private var ids: [ID] = []
  private var starts: [Int] = []
  /// Where each kind begins among them; within a kind they are in the order of their identities.
  private var sections: [(kind: Kind, start: Int)] = []
  /// Of what was passed over the journal knows better.
  private var superseded: Set<ID> = []

  private static let beginning = Array(#"{"id":""#.utf8)
  private static let identity = 7..<43

  /// - Parameter mayMatter: tells of a record, as it is stored, whether it has to be read.
  init(_ mayMatter: @escaping (Kind, UnsafeBufferPointer<UInt8>) -> Bool) {
    self.mayMatter = mayMatter
  }

  /// What was passed over and is still as it was.
  var passedOver: [ID] {
    superseded.isEmpty ? ids : ids.filter { !superseded.contains($0) }
  }

  /// Makes room for that many records more.
  func reserve(_ count: Int) {
    ids.reserveCapacity(ids.count + count)
    starts.reserveCapacity(starts.count + count)
  }

  /// Passes over the record that comes next; false when it has to be read.
  func passes(over kind: Kind, _ json: inout JSONReader) throws(JSONError) -> Bool {
    let start = json.position
    // The last one of a kind is followed by something else than a comma, and is simply read.
    guard let line = RecordSieve.line(json.bytes, from: start), let base = line.baseAddress,
      memcmp(base, RecordSieve.beginning, RecordSieve.beginning.count) == 0,
      let id = ID(ascii: UnsafeBufferPointer(rebasing: line[RecordSieve.identity])),
      !mayMatter(kind, line)
    else { return false }
    if sections.last?.kind != kind { sections.append((kind, ids.count)) }
    ids.append(id)
    starts.append(start)
    try json.pass(over: start..<start + line.count)
    return true
  }

  /// The object that begins here and ends before a comma at the end of the line.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let base = bytes.baseAddress,
      let newline = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    let count = UnsafeRawPointer(newline) - UnsafeRawPointer(base + start) - 1
    guard count > identity.upperBound, bytes[start + count] == UInt8(ascii: ","),
      bytes[start + count - 1] == UInt8(ascii: "}")
    else { return nil }
    return UnsafeBufferPointer(start: base + start, count: count)
  }

  /// Keeps the content in which records were passed over.
  func keep(_ stored: ArraySlice<UInt8>) { self.stored = stored }

  /// A record that was passed over, read after all.
  func record(_ id: ID) -> AnyRecord? {
    guard !superseded.contains(id) else { return nil }
    for (number, section) in sections.enumerated() {
      let end = number + 1 < sections.count ? sections[number + 1].start : ids.count
      var low = section.start
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if ids[middle] < id { low = middle + 1 } else { high = middle }
      }
      if low < end, ids[low] == id { return read(section.kind, from: starts[low]) }
    }
    return nil
  }

  private func read(_ kind: Kind, from start: Int) -> AnyRecord? {
    stored.withUnsafeBufferPointer { stored in
      guard let line = RecordSieve.line(stored, from: start),
        var json = try? JSONReader(line, limits: .store), var reader = try? RecordReader(line)
      else { return nil }
      return try? reader.read(kind, from: &json)
    }
  }

  /// From now on the records know it better, or know that it is gone.
  func supersede(_ id: ID) { superseded.insert(id) }
}
