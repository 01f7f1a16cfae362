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
  private var lines = RecordLines()
  /// Where the record begins that was found to matter last: that is not asked twice.
  private var mattering: Int?
  /// Finds out whether the snapshot is intact.
  var check: HashCheck?
  /// Of what was passed over the journal knows better.
  private var superseded: Set<ID> = []

  private static let beginning = Array(#"{"id":""#.utf8)
  fileprivate static let identity = 7..<43

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

  /// Passes over the records that come next, up to one that has to be read, and says how many they
  /// were.
  func pass(over kind: Kind, _ json: inout JSONReader) throws(JSONError) -> Int {
    guard json.position != mattering else { return 0 }
    // One thing at a time, in places of its own: there may be a hundred thousand.
    var (lines, ids, starts) = (lines, ids, starts)
    (self.ids, self.starts) = ([], [])
    defer { (self.lines, self.ids, self.starts) = (lines, ids, starts) }
    let first = ids.count
    var isNew = sections.last?.kind != kind
    var (start, end) = (json.position, json.position)
    // The last one of a kind is followed by something else than a comma, and is simply read.
    while let line = lines.line(json.bytes, from: start), let base = line.baseAddress,
      memcmp(base, RecordSieve.beginning, RecordSieve.beginning.count) == 0,
      let id = ID(ascii: UnsafeBufferPointer(rebasing: line[RecordSieve.identity])),
      // A record can only be found again when all of its kind are in the order of their identities.
      isNew || ids.last.map({ $0 < id }) ?? true
    {
      if mayMatter(kind, line) {
        mattering = start
        break
      }
      if isNew { sections.append((kind, ids.count)) }
      isNew = false
      ids.append(id)
      starts.append(start)
      end = start + line.count
      // Behind the comma and the end of the line.
      start = end + 2
    }
    try json.pass(over: json.position..<end)
    return ids.count - first
  }

  /// Keeps the content in which records were passed over.
  func keep(_ stored: ArraySlice<UInt8>) { self.stored = stored }

  /// A record that was passed over, read after all; nil when it was not, or cannot be read.
  func record(_ id: ID) -> AnyRecord? {
    find([id], into: AnyRecord?.none) { found, _, one in
      if case .record(let record)? = one { found = record }
    }[0]
  }

  /// Fewer records are not worth a thread.
  private static let many = 100

  /// See `Journal.readPassedOver`.
  func find<Part>(
    _ wanted: [ID], into part: Part, _ take: (inout Part, Int, PassedOver?) -> Void
  ) -> [Part] {
    var first = part
    guard wanted.count >= RecordSieve.many else {
      find(wanted[...], into: &first, take)
      return [first]
    }
    var last = part
    let half = wanted.count / 2
    withoutActuallyEscaping(take) { take in
      let second = Beside { self.find(wanted[half...], into: &last, take) }
      find(wanted[..<half], into: &first, take)
      second.wait()
    }
    return [first, last]
  }

  private func find<Part>(
    _ wanted: ArraySlice<ID>, into part: inout Part,
    _ take: (inout Part, Int, PassedOver?) -> Void
  ) {
    stored.withUnsafeBufferPointer { stored in
      var reader = try? AnywhereReader(stored)
      for index in wanted.indices {
        let record = place(of: wanted[index]).map { place -> PassedOver in
          reader?.record(place.kind, from: place.start).map(PassedOver.record) ?? .unreadable
        }
        take(&part, index, record)
      }
    }
  }

  /// Where a record begins that was passed over, and is still as it was.
  private func place(of id: ID) -> (kind: Kind, start: Int)? {
    guard !superseded.contains(id) else { return nil }
    for (number, section) in sections.enumerated() {
      let end = number + 1 < sections.count ? sections[number + 1].start : ids.count
      var low = section.start
      var high = end
      while low < high {
        let middle = (low + high) / 2
        if ids[middle] < id { low = middle + 1 } else { high = middle }
      }
      if low < end, ids[low] == id { return (section.kind, starts[low]) }
    }
    return nil
  }

  /// From now on the records know it better, or know that it is gone.
  func supersede(_ id: ID) { superseded.insert(id) }
}

/// Finds the records that stand on a line of their own.
private struct RecordLines {
  /// Where the end of the line was looked for last, up to that end.
  private var sought = 0..<0

  /// The object that begins here and ends before a comma at the end of the line.
  mutating func line(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    if !sought.contains(start) {
      // Not again for every record, should all stand on one line.
      let newline = memchr(base + start, 0x0A, bytes.count - start)
      let end = newline.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      sought = start..<end
    }
    let count = sought.upperBound - start - 1
    guard sought.upperBound < bytes.count, count > RecordSieve.identity.upperBound,
      bytes[start + count] == UInt8(ascii: ","), bytes[start + count - 1] == UInt8(ascii: "}")
    else { return nil }
    return UnsafeBufferPointer(start: base + start, count: count)
  }
}

/// Reads records that lie anywhere in a document.
private struct AnywhereReader {
  private var json: JSONReader
  private var reader: RecordReader
  private var lines = RecordLines()

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    json = try JSONReader(bytes, limits: .store)
    reader = try RecordReader(bytes)
  }

  mutating func record(_ kind: Kind, from start: Int) -> AnyRecord? {
    guard let line = lines.line(json.bytes, from: start) else { return nil }
    json.restart(in: start..<start + line.count)
    return try? reader.read(kind, from: &json)
  }
}
