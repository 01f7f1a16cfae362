public import Domain
internal import Glibc
internal import JSON

/// A record that was passed over, when it is read after all.
public enum PassedOver: Sendable {
  case record(AnyRecord)
  /// This version cannot read it.
  case unreadable
}

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
  /// Where the end of the line was looked for last, up to that end.
  private var lineSought = 0..<0
  /// Finds out whether the snapshot is intact.
  var check: HashCheck?
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
    guard let line = line(json.bytes, from: start), let base = line.baseAddress,
      memcmp(base, RecordSieve.beginning, RecordSieve.beginning.count) == 0,
      let id = ID(ascii: UnsafeBufferPointer(rebasing: line[RecordSieve.identity])),
      isNext(id, kind), !mayMatter(kind, line)
    else { return false }
    if sections.last?.kind != kind { sections.append((kind, ids.count)) }
    ids.append(id)
    starts.append(start)
    try json.pass(over: start..<start + line.count)
    return true
  }

  /// Whether the identity comes after all of its kind that were passed over: a record can only be
  /// found again when they are in order.
  private func isNext(_ id: ID, _ kind: Kind) -> Bool {
    guard sections.last?.kind == kind, let last = ids.last else { return true }
    return last < id
  }

  /// The object that begins here and ends before a comma at the end of the line.
  private func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard let base = bytes.baseAddress else { return nil }
    if !lineSought.contains(start) {
      // Not again for every record, should all stand on one line.
      let newline = memchr(base + start, 0x0A, bytes.count - start)
      let end = newline.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      lineSought = start..<end
    }
    let count = lineSought.upperBound - start - 1
    guard lineSought.upperBound < bytes.count, count > RecordSieve.identity.upperBound,
      bytes[start + count] == UInt8(ascii: ","), bytes[start + count - 1] == UInt8(ascii: "}")
    else { return nil }
    return UnsafeBufferPointer(start: base + start, count: count)
  }

  /// Keeps the content in which records were passed over.
  func keep(_ stored: ArraySlice<UInt8>) { self.stored = stored }

  /// A record that was passed over, read after all; nil when it was not, or cannot be read.
  func record(_ id: ID) -> AnyRecord? {
    if case .record(let record)? = find(id) { record } else { nil }
  }

  /// What was passed over, read after all; nil when it was not, or is not as it was.
  func find(_ id: ID) -> PassedOver? {
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

  private func read(_ kind: Kind, from start: Int) -> PassedOver {
    stored.withUnsafeBufferPointer { stored in
      guard let line = line(stored, from: start),
        var json = try? JSONReader(line, limits: .store), var reader = try? RecordReader(line),
        let record = try? reader.read(kind, from: &json)
      else { return .unreadable }
      return .record(record)
    }
  }

  /// From now on the records know it better, or know that it is gone.
  func supersede(_ id: ID) { superseded.insert(id) }
}
