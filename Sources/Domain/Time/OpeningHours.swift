/// Whether something is open.
public enum OpeningState: Hashable, Sendable {
  /// It is open, until that time; nil when no end is found within a week, as when it never closes.
  case open(until: LocalTime?)
  /// It is closed, and opens then; nil when no opening is found within two years.
  case closed(opensNext: LocalTime?)
  /// It cannot be known from what was written down.
  case unknown
}

/// When something is open, taken from all the openings of its card.
///
/// The openings add up: it is open when one of them says so. Each follows RFC 5545, on the clock
/// on the wall: in the hour that comes twice in autumn the answer is the same both times, and what
/// opens in the hour that is skipped in spring is open when the clock has passed it. Hours past
/// midnight belong to the day on which they begin, also for holidays and for the first and last
/// day. An exception goes before everything else. Words are never interpreted.
public struct OpeningHours: Sendable {
  private let rules: [OpeningRule]
  private let holidays: HolidayPolicy
  /// The openings that name days or hours but cannot be interpreted; while there are any, nothing
  /// is called closed.
  public let unread: [Opening]

  /// The opening hours of a card, with the holidays that `closedOnHolidays` is about.
  public init(_ openings: [Opening], holidays: HolidayPolicy = HolidayPolicy()) {
    let told = openings.filter { !OpeningRule.isRemark($0) }
    rules = told.compactMap(OpeningRule.init)
    unread = told.filter { OpeningRule($0) == nil }
    self.holidays = holidays
  }

  /// Whether it is open at a time, and until when or from when on.
  ///
  /// Openings that meet or overlap are one. Unknown when no opening can be interpreted, and when
  /// it is not open but an opening, or an exception for that day, cannot be.
  public func isOpen(at time: LocalTime) -> OpeningState {
    guard !rules.isEmpty else { return .unknown }
    if let end = end(of: time) {
      return .open(until: lastEnd(from: end, limit: time.day + 7))
    }
    guard unread.isEmpty, !rules.contains(where: { $0.isUnclear(at: time) }) else {
      return .unknown
    }
    let latest = LocalTime(endOf: min(time.day + 732, Day.last))
    let next = rules.compactMap { $0.opens(after: time, through: latest, holidays) }.min()
    return .closed(opensNext: next)
  }

  /// The spans that begin on a day, in order, with those that meet taken together; of what cannot
  /// be interpreted there are none.
  public func spans(on day: Day) -> [OpeningSpan] {
    var joined: [OpeningSpan] = []
    for span in parts(on: day).sorted(by: { $0.start < $1.start }) {
      if let last = joined.last, span.start <= last.end {
        joined[joined.count - 1] = OpeningSpan(start: last.start, end: max(last.end, span.end))
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  private func parts(on day: Day) -> [OpeningSpan] {
    rules.flatMap { rule -> [OpeningSpan] in
      if case .spans(let spans) = rule.hours(on: day, holidays) { spans } else { [] }
    }
  }

  /// The latest end of the spans in which a time lies; nil when it lies in none.
  private func end(of time: LocalTime) -> LocalTime? {
    (parts(on: time.day - 1) + parts(on: time.day))
      .filter { $0.start <= time && time < $0.end }.map(\.end).max()
  }

  /// The end after which it is closed, through all spans that follow on; nil after the limit.
  private func lastEnd(from end: LocalTime, limit: Day) -> LocalTime? {
    var last = end
    while last.day <= limit {
      guard let further = self.end(of: last) else { return last }
      last = further
    }
    return nil
  }
}
