/// All records of one kind, in the order of their identities, which is the order of their making.
///
/// Looking up is a binary search; adding at the end, as every new identity does, costs nothing
/// more than the append. Adding in the middle and removing move what follows.
public struct Table<Element: Record>: Sendable {
  /// The records, by identity.
  public private(set) var rows: ContiguousArray<Element> = []
  /// The identities of the rows, apart: a search never has to copy a record that
  /// it passes.
  private var keys: ContiguousArray<ID> = []

  /// An empty table.
  public init() {}

  /// A table from records in any order; of two with the same identity the last one stays.
  public init(_ records: some Sequence<Element>) {
    for record in records { put(record) }
  }

  /// The number of records.
  public var count: Int { rows.count }

  /// The record with this identity, or nil.
  public subscript(id: ID) -> Element? {
    let index = position(of: id)
    return index < keys.count && keys[index] == id ? rows[index] : nil
  }

  /// Whether there is a record with this identity.
  public func contains(_ id: ID) -> Bool {
    let index = position(of: id)
    return index < keys.count && keys[index] == id
  }

  /// Where the record with this identity stands among the rows, to read one field of it without a
  /// copy of the whole; nil when there is none.
  func index(of id: ID) -> Int? {
    let index = position(of: id)
    return index < keys.count && keys[index] == id ? index : nil
  }

  /// The records whose identity begins with the bits between two bounds, inclusive.
  public func records(from first: ID, through last: ID) -> ArraySlice<Element> {
    var end = position(of: first)
    let start = end
    while end < keys.count, keys[end] <= last { end += 1 }
    return ArraySlice(rows[start..<end])
  }

  /// A table from records that are in the order of their identities already, as in a store; of
  /// others it makes the same table with more work.
  public init(ordered records: consuming ContiguousArray<Element>) {
    rows = records
    keys = ContiguousArray(rows.map(\.id))
    let isOrdered = keys.indices.dropFirst().allSatisfy { keys[$0 - 1] < keys[$0] }
    if !isOrdered { self = Table(Array(rows)) }
  }

  /// Makes room for that many records.
  public mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    keys.reserveCapacity(count)
  }

  /// Adds the record, or replaces the one with its identity.
  public mutating func put(_ record: Element) {
    if let last = keys.last, last >= record.id {
      let index = position(of: record.id)
      if keys[index] == record.id {
        rows[index] = record
      } else {
        rows.insert(record, at: index)
        keys.insert(record.id, at: index)
      }
    } else {
      rows.append(record)
      keys.append(record.id)
    }
  }

  /// Removes the record with this identity, when there is one.
  public mutating func remove(_ id: ID) {
    let index = position(of: id)
    guard index < keys.count, keys[index] == id else { return }
    rows.remove(at: index)
    keys.remove(at: index)
  }

  private func position(of id: ID) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Table: Equatable where Element: Equatable {}

/// A table of any kind, to look in.
public protocol RecordTable: Sendable {
  /// The number of records.
  var count: Int { get }
  /// The identities, in order.
  var ids: [ID] { get }
  /// The identities between two bounds, inclusive.
  func ids(from first: ID, through last: ID) -> [ID]
  /// The record with this identity, or nil.
  func any(_ id: ID) -> AnyRecord?
  /// Whether it is a table of the same kind with the same records.
  func equals(_ other: any RecordTable) -> Bool
}

extension Table: RecordTable {
  public var ids: [ID] { Array(keys) }
  public func ids(from first: ID, through last: ID) -> [ID] {
    let start = position(of: first)
    return Array(keys[start...].prefix { $0 <= last })
  }
  public func any(_ id: ID) -> AnyRecord? { self[id]?.any }
  public func equals(_ other: any RecordTable) -> Bool { (other as? Self) == self }
}
