import Domain
import Glibc
import Testing

@testable import Journal

/// The power goes at any call, and of what was not synced anything may be on disk: whole, torn, without
/// its bytes, in another order.
@Suite("Power loss, over and over")
struct PowerLoss {
  /// How many times it goes: `WAAKVLAM_LONG_TESTS=1` takes the full figure of store.md.
  private static let points = Extent.of(3_000, 100_000)

  /// What may be in the store: what was said to be stored, and that with the one action that was
  /// under way.
  private struct Expected {
    var stored: Caseload
    var underWay: Caseload
  }

  private func seed() -> UInt64 {
    getenv("SEED").flatMap { UInt64(String(cString: $0)) } ?? .random(in: 0 ... .max)
  }

  @Test("nothing that was said to be stored is lost, and no action is there by half")
  func acknowledged() throws {
    var random = Random.seeded(seed())
    var losses = 0
    var recoveries = 0
    while losses < PowerLoss.points {
      try life(&random, &losses, &recoveries)
    }
    Extent.tell("power lost \(losses) times, \(recoveries) of them while recovering")
    #expect(recoveries > PowerLoss.points / 20)
  }

  /// One store from its making, through a few losses of power.
  private func life(_ random: inout Random, _ losses: inout Int, _ recoveries: inout Int) throws {
    let ids = (1...5).map { ID(high: 4, low: UInt64($0)) }
    var bench = try Bench()
    for _ in 0..<random.number(1..<6) {
      var expected = Expected(stored: bench.caseload, underWay: bench.caseload)
      let target = bench.files.calls + random.number(1..<60)
      bench.files.fault = { call, _ in call == target ? .crash : nil }
      work(&bench, &expected, ids, &random)
      losses += 1
      bench.files.restart(losing: &random)
      // It may go again while the store recovers, three deep.
      for _ in 0..<random.number(0..<4) {
        let target = bench.files.calls + random.number(1..<30)
        bench.files.fault = { call, _ in call == target ? .crash : nil }
        _ = try? Bench(opening: bench.files)
        if bench.files.calls >= target {
          recoveries += 1
          losses += 1
        }
        bench.files.restart(losing: &random)
      }
      let opened = try Bench(opening: bench.files)
      try #require(
        opened.caseload == expected.stored || opened.caseload == expected.underWay,
        "an action was lost, or is there by half")
      try #require(opened.journal.access == .readWrite)
      for finding in Journal.check(at: Bench.path, in: opened.files).findings {
        switch finding {
        case .leftover, .dangling: break
        default: Issue.record("\(finding)")
        }
      }
      bench = opened
    }
  }

  /// Works until the power goes.
  private func work(
    _ bench: inout Bench, _ expected: inout Expected, _ ids: [ID], _ random: inout Random
  ) {
    do {
      while true {
        switch random.number(0..<10) {
        case 0:
          try bench.journal.compact(bench.caseload)
        case 1:
          if let last = bench.journal.history.undoable.last {
            let back = try last.carriedOut(.back) { bench.caseload[$0] }
            expected.underWay.apply(back.edits)
          }
          _ = try bench.undo()
        case 2:
          if let last = bench.journal.history.redoable.last {
            let again = try last.carriedOut(.forward) { bench.caseload[$0] }
            expected.underWay.apply(again.edits)
          }
          _ = try bench.redo()
        case 3:
          let state = bench.caseload
          try bench.journal.close(compacting: random.chance(50) ? state : nil)
          bench = try Bench(opening: bench.files)
        default:
          let edits = bench.edits(&random, ids: ids)
          expected.underWay.apply(edits)
          try bench.commit(edits)
        }
        expected.stored = bench.caseload
        expected.underWay = bench.caseload
      }
    } catch {
      // The power went.
    }
  }
}
