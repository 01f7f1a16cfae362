/// When a waakvlam asks for a contact, read from its history in one pass.
///
/// Its moments follow from the history and are not kept: what is kept is each contact, and a missed
/// moment when the rhythm it follows from changes or ends. A moment is due in a week, Monday to
/// Sunday, and any contact in that week answers it (R20). The first comes a rhythm after the last
/// contact or the start, and when that contact asked for attention no later than with a high risk; one
/// that was missed is followed by the next a rhythm later, in a later week. A contact answers all that waited until then: today's pulse cannot tell of last month's. While it
/// rests nothing falls due; what would, does on the first day after.
///
/// A contact that is dated before an earlier one, by a clock that was set back, answers nothing and
/// brings no date nearer.
public struct WaakvlamSchedule: Equatable, Sendable {
  /// The rhythm in days as it is now; nil on call (R20).
  public let rhythm: Int?
  /// The last day somebody was spoken to.
  public let lastContact: Day?
  /// The missed moments in the record that no contact has answered since they were written down.
  private let written: [Day]
  /// The first moment that is not in the record; nil on call and when put out.
  private let first: Due?
  private let retry: Day?
  private let pauses: [Pause]

  /// A moment, with the contact, the start or the moment that it follows.
  private struct Due: Equatable {
    let day: Day
    let base: Day
  }

  /// Reads the history of a waakvlam.
  init(of waakvlam: Waakvlam, settings: Settings) {
    let history = WaakvlamHistory(of: waakvlam, taperAfter: settings.taperAfter)
    let rhythm = waakvlam.rhythm(settings: settings, lighter: history.bandsLighter)
    lastContact = history.lastContact
    written = history.missed
    let pauses = waakvlam.pauses
    self.pauses = pauses
    self.rhythm = rhythm
    retry = history.tried.map { pauses.awake($0 + settings.retryDays) }
    guard waakvlam.isBurning, let rhythm else {
      first = nil
      return
    }
    let base = history.latest
    if let last = written.last, last > base {
      first = Due(day: pauses.following(last, rhythm), base: last)
    } else {
      // What asked for attention is looked at again sooner than the rhythm says.
      let wait = history.asksAttention ? min(rhythm, settings.highRiskDays) : rhythm
      first = Due(day: pauses.awake(base + wait), base: base)
    }
  }

  /// The days of the moments that were missed and that no contact has answered since, oldest first:
  /// those written down, and those whose week ended before today without a contact.
  public func missed(on today: Day) -> [Day] {
    var days = written
    guard let rhythm, var day = first?.day else { return days }
    while day.sunday < today {
      days.append(day)
      day = pauses.following(day, rhythm)
    }
    return days
  }

  /// The moment that a contact can answer today: its week has come and is not over; nil when there is
  /// none, and while it rests.
  public func openMoment(on today: Day) -> Day? {
    guard let rhythm, var moment = first, !pauses.contain(today) else { return nil }
    while moment.day.sunday < today {
      moment = Due(day: pauses.following(moment.day, rhythm), base: moment.day)
    }
    return opening(of: moment) <= today ? moment.day : nil
  }

  /// The day of the next contact: of the first moment that nobody answered (R20), so that it lies in
  /// the past when one was missed; nil on call and when put out. Who could not be reached is tried
  /// again soon. It never lies before the last contact.
  public var nextContact: Day? {
    guard let due = firstUnanswered?.day else { return nil }
    return retry.map { max(due, $0) } ?? due
  }

  /// The week, Monday to Sunday, of the first moment that nobody answered.
  public var dueWeek: ClosedRange<Day>? { firstUnanswered.map { $0.day.monday...$0.day.sunday } }

  /// Whether somebody was tried in vain and is to be tried again.
  public var isRetried: Bool { retry != nil }

  /// Whether it asks for a contact on a day: the week of its first unanswered moment has come, it
  /// does not rest, and nobody tried in vain just now.
  public func asksContact(on today: Day) -> Bool {
    guard let moment = firstUnanswered, !pauses.contain(today) else { return false }
    return max(opening(of: moment), retry ?? moment.base) <= today
  }

  private var firstUnanswered: Due? {
    guard let first else { return nil }
    return written.first.map { Due(day: $0, base: $0) } ?? first
  }

  /// The first day on which a contact answers it: the Monday of its week, or the first day after a
  /// rest; the day itself when what it follows was in that week too.
  private func opening(of moment: Due) -> Day {
    moment.day.monday > moment.base ? pauses.awake(moment.day.monday) : moment.day
  }
}

extension Waakvlam {
  /// When it asks for a contact.
  public func schedule(settings: Settings) -> WaakvlamSchedule {
    WaakvlamSchedule(of: self, settings: settings)
  }

  /// The last day somebody was spoken to, whatever the order in which it was written down.
  public var lastContact: Day? { WaakvlamHistory(of: self, taperAfter: 1).lastContact }

  /// The day of the next contact (`WaakvlamSchedule.nextContact`).
  public func nextContact(settings: Settings) -> Day? { schedule(settings: settings).nextContact }

  /// The week in which it is due (`WaakvlamSchedule.dueWeek`).
  public func dueWeek(settings: Settings) -> ClosedRange<Day>? {
    schedule(settings: settings).dueWeek
  }

  /// The missed moments that nobody answered (`WaakvlamSchedule.missed(on:)`).
  public func missed(on today: Day, settings: Settings) -> [Day] {
    schedule(settings: settings).missed(on: today)
  }

  /// Whether it asks for a contact (`WaakvlamSchedule.asksContact(on:)`).
  public func asksContact(on today: Day, settings: Settings) -> Bool {
    schedule(settings: settings).asksContact(on: today)
  }

  /// Whether it rests on a day; a rest ends by itself.
  public func isResting(on today: Day) -> Bool { pauses.contain(today) }

  /// The last day of the rest that a day is in; rests that follow on each other are one.
  public func restEnd(on today: Day) -> Day? {
    isResting(on: today) ? pauses.awake(today) - 1 : nil
  }
}

extension [Pause] {
  /// Whether one of them holds on a day.
  fileprivate func contain(_ day: Day) -> Bool { contains { $0.from <= day && day <= $0.until } }

  /// The day itself, or the first one after the rest that it falls in.
  fileprivate func awake(_ day: Day) -> Day {
    var day = day
    while let pause = first(where: { $0.from <= day && day <= $0.until }) { day = pause.until + 1 }
    return day
  }

  /// The day of the moment after one that was missed: in a later week.
  fileprivate func following(_ day: Day, _ rhythm: Int) -> Day {
    awake(Swift.max(day + rhythm, day.sunday + 1))
  }
}

extension Day {
  /// The Sunday of the same week (ISO 8601).
  var sunday: Day { monday + 6 }
}
