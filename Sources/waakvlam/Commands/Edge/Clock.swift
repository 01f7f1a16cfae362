import Domain
import Glibc

/// What time it is: by the machine, or as `--nu` says.
struct Clock: Sendable {
  private let fixed: (day: Day, seconds: Int)?

  /// The clock of the machine.
  init() { fixed = nil }

  /// A clock that stands still at `2026-03-02`, `2026-03-02T09:00` or `2026-03-02T09:00:30`; nil
  /// for any other form and for a time that does not exist.
  init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(String(first)), day >= Clock.epoch else {
      return nil
    }
    var seconds = 0
    if parts.count == 2 {
      guard let time = Clock.seconds(of: parts[1]) else { return nil }
      seconds = time
    }
    fixed = (day, seconds)
  }

  private static let epoch = Day(number: 0)

  private static func seconds(of text: Substring) -> Int? {
    let digits = text.last == "Z" ? text.dropLast() : text
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
    }
    guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60,
      numbers.count < 3 || numbers[2] < 60
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }

  /// The day it is for people here.
  var today: Day {
    if let fixed { return fixed.day }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Clock.epoch
  }

  /// What the clock on the wall shows here, to the minute.
  var now: LocalTime {
    if let fixed {
      return LocalTime(day: fixed.day, minute: fixed.seconds / 60) ?? LocalTime(startOf: fixed.day)
    }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = today
    return LocalTime(day: day, minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
      ?? LocalTime(startOf: day)
  }

  /// Milliseconds since 1970-01-01 UTC; a time that was given counts as UTC.
  var milliseconds: UInt64 {
    if let fixed {
      return UInt64(fixed.day.number) * 86_400_000 + UInt64(fixed.seconds) * 1000
    }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return UInt64(max(now.tv_sec, 0)) * 1000 + UInt64(now.tv_nsec / 1_000_000)
  }

  /// The moment as the journal keeps it: `2026-03-02T09:00:00Z`.
  var stamp: String {
    let seconds = Int(milliseconds / 1000)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    let time = seconds % 86_400
    return "\(Day(number: seconds / 86_400))T\(two(time / 3600)):\(two(time / 60 % 60))"
      + ":\(two(time % 60))Z"
  }
}
