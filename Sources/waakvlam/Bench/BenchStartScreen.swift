import Canvas
import Domain
import Interface

/// How long it takes before the lines of screen 1 are right again after a change, and beside it how
/// long it takes to work them all out anew.
enum BenchStartScreen {
  /// Prints both, each with the median and the longest. The session ends as it began.
  static func print(_ session: inout Session) {
    let count = grouped(session.caseload.count)
    var ours: [Duration] = []
    for number in 0..<50 {
      press("1sStapel post achter de deur \(number)", &session)
      ours += change(.enter, &session)
      press("1g" + String(repeating: "j", count: number * 3 % 120), &session)
      ours += change(.character("o"), &session)
    }
    var theirs: [Duration] = []
    for _ in 0..<25 {
      theirs.append(
        ContinuousClock().measure {
          let agenda = session.caseload.agenda(on: Bench.today)
          precondition(!agenda.items.isEmpty, "nothing stands on the start screen")
        })
    }
    Swift.print("regels van scherm 1 na één wijziging, \(count) records: \(words(ours))")
    Swift.print("alle regels van scherm 1 opnieuw, \(count) records: \(words(theirs))")
  }

  private static func press(_ keys: String, _ session: inout Session) {
    for key in keys { _ = session.handle(.character(key)) }
  }

  /// Presses a key, carries out what it changes and takes it back, and gives how long both took.
  private static func change(_ key: Key, _ session: inout Session) -> [Duration] {
    var times: [Duration] = []
    let clock = ContinuousClock()
    for effect in session.handle(key) {
      guard case .commit(let name, let edits) = effect else { continue }
      let inverse = edits.inverse
      times.append(clock.measure { session.committed() })
      times.append(clock.measure { session.tookBack(name, inverse, again: false) })
    }
    for _ in 0..<3 { _ = session.handle(.escape) }
    return times
  }

  private static func words(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    guard let most = sorted.last else { return "niet gemeten" }
    let median = Bench.milliseconds(sorted[sorted.count / 2])
    return "mediaan \(median) ms, hoogste \(Bench.milliseconds(most)) ms (\(times.count)×)"
  }

  /// A number with a full stop before every three digits.
  private static func grouped(_ number: Int) -> String {
    number < 1000
      ? String(number)
      : grouped(number / 1000) + "." + String(String(number % 1000 + 1000).dropFirst())
  }
}
