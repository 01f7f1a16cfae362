/// The times at which something comes back, in order; see `Recurrence.occurrences`.
///
/// Lazy: a week or month is looked at when it is needed. Whole ones before the window are leapt
/// over, or only counted when the rule has a count.
public struct Occurrences: Sequence, IteratorProtocol, Sendable {
  private let rule: Recurrence
  private let start: LocalTime
  private let earliest: LocalTime
  private let latest: LocalTime
  /// How many times it still comes; nil is without end.
  private var remaining: Int?
  /// The period that comes next, and the place in the one that was opened last.
  private var number = 0
  private var period: RecurrencePeriod?
  private var index = 0
  private var isFinished = false

  init(_ rule: Recurrence, start: LocalTime, earliest: LocalTime?, latest: LocalTime?) {
    self.rule = rule
    self.start = start
    self.earliest = Swift.max(start, earliest ?? start)
    var end = Swift.min(latest ?? LocalTime(endOf: Day.last), LocalTime(endOf: Day.last))
    switch rule.until {
    case .day(let day): end = Swift.min(end, LocalTime(endOf: day))
    case .local(let time): end = Swift.min(end, time)
    case .utc(let time):
      let seconds = time.day.number * 86_400 + time.secondOfDay
      end = Swift.min(end, Amsterdam.local(seconds) ?? end)
    case nil: break
    }
    self.latest = end
    remaining = rule.count
    isFinished = !start.day.isInCalendar || self.earliest > end
    if !isFinished, remaining == nil {
      number = RecurrencePeriod.number(rule, from: start.day, to: self.earliest.day)
    }
  }

  /// The next time; nil when there are no more.
  public mutating func next() -> LocalTime? {
    while !isFinished {
      guard let period, index < period.count else {
        open()
        continue
      }
      let time = period[index]
      index += 1
      guard time <= latest, remaining != 0 else { break }
      remaining = remaining.map { $0 - 1 }
      return time
    }
    isFinished = true
    return nil
  }

  /// Opens the next period that has a time in the window, or finishes.
  private mutating func open() {
    var empty = 0
    while empty < RecurrencePeriod.cycle(rule.frequency), remaining != 0,
      let next = RecurrencePeriod(rule, start: start, number: number), next.first <= latest.day
    {
      number += 1
      empty = next.count == 0 ? empty + 1 : 0
      let begin = number == 1 ? next.firstIndex(notBefore: start) : 0
      let wanted = next.last < earliest.day ? next.count : next.firstIndex(notBefore: earliest)
      remaining = remaining.map { Swift.max(0, $0 - (wanted - begin)) }
      guard wanted < next.count else { continue }
      period = next
      index = wanted
      return
    }
    isFinished = true
  }
}
