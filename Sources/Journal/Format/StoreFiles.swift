internal import Domain

/// The names of the files in a store.
enum StoreFiles {
  static let lock = "lock"
  static let manifest = "store.json"
  static let quarantine = "quarantine"
  /// The lists of a municipality; the store leaves them alone.
  static let lists = "reference.json"
  /// The end of the name of a file that is being written.
  static let unfinished = ".tmp"

  /// The whole state at a generation.
  static func snapshot(_ generation: Int) -> String { "snapshot-\(generation).json" }
  /// The actions since then.
  static func journal(_ generation: Int) -> String { "journal-\(generation).jsonl" }

  /// Room that is given up when the disk is full, so that a compaction or an erasure still works.
  static let reserve = "reserve"
  static let reserveSize = 2 << 20

  /// What was done with what is kept, by whom.
  static func audit(year: String) -> String { "audit-\(year).jsonl" }

  /// Whether it is the audit of a year.
  static func isAudit(_ name: String) -> Bool {
    name.hasPrefix("audit-") && name.hasSuffix(".jsonl")
  }

  /// The generation that a snapshot or journal belongs to; nil for any other name.
  static func generation(of name: String) -> Int? {
    for (start, end) in [("snapshot-", ".json"), ("journal-", ".jsonl")]
    where name.hasPrefix(start) && name.hasSuffix(end) {
      return Int(name.dropFirst(start.count).dropLast(end.count))
    }
    return nil
  }

  /// Whether a directory with these names is a store. A first generation without a manifest is a
  /// creation that was interrupted; a later one is a store that lost its manifest.
  static func areOfStore(_ names: [String]) -> Bool {
    names.contains { $0 == manifest || generation(of: $0) ?? 1 > 1 }
  }

  /// Whether it is a file that was not finished.
  static func isUnfinished(_ name: String) -> Bool {
    guard name.hasSuffix(unfinished) else { return false }
    let whole = String(name.dropLast(unfinished.count))
    return whole == manifest || whole == reserve || isAudit(whole) || generation(of: whole) != nil
  }

  /// Where closed generations lie for some time.
  static let backups = "backups"

  /// The manifest of a closed generation, with the day of its last action.
  static func closed(_ generation: Int, on day: Day) -> String {
    "\(day)-store-\(generation).json"
  }

  /// The generation and the day that a manifest of a closed generation is about.
  static func closed(_ name: String) -> (generation: Int, day: Day)? {
    guard name.hasSuffix(".json"), let day = Day(String(name.prefix(10))),
      case let rest = name.dropFirst(10).dropLast(5), rest.hasPrefix("-store-"),
      let generation = Int(rest.dropFirst(7))
    else { return nil }
    return (generation, day)
  }
}
