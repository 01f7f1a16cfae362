import Domain
import Glibc
import Testing

@testable import Journal

/// How much of a proof is run: a bounded share of it, or the figures of store.md
/// (`WAAKVLAM_LONG_TESTS=1`; Resources/figures runs those in an optimised build).
enum Extent {
  static let isWhole = getenv("WAAKVLAM_LONG_TESTS") != nil

  static func of(_ bounded: Int, _ whole: Int) -> Int { isWhole ? whole : bounded }

  /// Says how much was tried, for whoever runs the figures.
  static func tell(_ figure: String) { print("figure: " + figure) }
}

/// A store in memory with somebody who uses it as the program does.
struct Bench {
  static let path = "/store"
  static let time = "2026-03-02T09:00:00Z"
  static let worker = ID(high: 7, low: 7)

  var files: MemoryFileSystem
  var journal: Journal
  var caseload: Caseload

  /// A new store in new memory.
  init(process: Int32 = 1) throws {
    files = MemoryFileSystem(process: process)
    journal = try Journal.create(
      at: Bench.path, in: files, store: ID(high: 1, low: 1), device: ID(high: 2, low: 2))
    caseload = journal.takeCaseload()
  }

  /// A store that was made or opened in some other way.
  init(_ files: MemoryFileSystem, _ journal: Journal) {
    self.files = files
    self.journal = journal
    caseload = journal.takeCaseload()
  }

  /// An existing store.
  init(opening files: MemoryFileSystem, lock: LockRequest = .ifFree) throws {
    self.files = files
    journal = try Journal.open(at: Bench.path, in: files, lock: lock)
    caseload = journal.takeCaseload()
  }

  /// Opens it again, as after the end of the process.
  mutating func reopen() throws {
    try journal.close()
    self = try Bench(opening: files)
  }

  mutating func commit(_ edits: [Edit], _ action: String = "done") throws {
    caseload.apply(try journal.commit(action, edits, by: Bench.worker, at: Bench.time).edits)
  }

  mutating func undo() throws -> String? {
    guard let done = try journal.undo(in: caseload, by: Bench.worker, at: Bench.time) else {
      return nil
    }
    caseload.apply(done.edits)
    return done.action
  }

  mutating func redo() throws -> String? {
    guard let done = try journal.redo(in: caseload, by: Bench.worker, at: Bench.time) else {
      return nil
    }
    caseload.apply(done.edits)
    return done.action
  }

  /// Edits that make, change and remove records at random.
  func edits(_ random: inout Random, ids: [ID]) -> [Edit] {
    var state = caseload
    return (0..<random.number(1..<4)).map { _ in
      let id = ids[random.number(0..<ids.count)]
      let old = state[id]
      let edit =
        if let old {
          random.chance(30)
            ? Edit(old: old, new: nil) : Edit(old: old, new: random.record(old.kind, id))
        } else {
          Edit(old: nil, new: random.record(id))
        }
      state.apply(edit)
      return edit
    }
  }

  var journalName: String { StoreFiles.journal(journal.generation) }
  var journalBytes: [UInt8] { files.contents(of: journalName, at: Bench.path) ?? [] }

  /// A copy of the store with other bytes in its journal.
  func copy(journal bytes: [UInt8]) -> MemoryFileSystem {
    let copy = MemoryFileSystem()
    for name in [StoreFiles.manifest, StoreFiles.snapshot(journal.generation)] {
      copy.put(files.contents(of: name, at: Bench.path) ?? [], as: name, at: Bench.path)
    }
    copy.put(bytes, as: journalName, at: Bench.path)
    return copy
  }
}

/// A small record, so that a journal of them is quick to go through.
func wijk(_ number: Int, _ name: String) -> AnyRecord {
  var wijk = Wijk()
  wijk.id = ID(high: 1, low: UInt64(number))
  wijk.name = name
  return wijk.any
}
