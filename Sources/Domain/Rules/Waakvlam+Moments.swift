/// The moments of a waakvlam. They follow from its history and are not kept: what is kept is each
/// contact, and a missed moment when the rhythm it follows from changes or ends.
///
/// A moment is due in a week, Monday to Sunday, and any contact in that week answers it (R20). The
/// first comes a rhythm after the last contact or the start; one that was missed is followed by the
/// next a rhythm later, in a later week. A contact answers all that waited until then: today's pulse
/// cannot tell of last month's. While it rests nothing falls due; what would, does on the first day
/// after. None of this blocks.
extension Waakvlam {
  /// The last day somebody was spoken to, whatever the order in which it was written down.
  public var lastContact: Day? { moments.lazy.filter(\.verdict.isContact).map(\.day).max() }

  /// Whether it rests on a day; a rest ends by itself.
  public func isResting(on today: Day) -> Bool {
    pauses.contains { $0.from <= today && today <= $0.until }
  }

  /// The last day of the rest that a day is in; rests that follow on each other are one.
  public func restEnd(on today: Day) -> Day? { isResting(on: today) ? awake(today) - 1 : nil }

  /// The days of the moments that were missed and that no contact has answered since, oldest first:
  /// those written down, and those whose week ended before today without a contact.
  ///
  /// - Parameter today: also counts for a waakvlam that is out: what it left stays as written.
  public func missed(on today: Day, settings: Settings) -> [Day] {
    var days = writtenMissed
    guard let rhythm = rhythm(settings: settings), var moment = firstMoment(rhythm) else {
      return days
    }
    while moment.day.sunday < today {
      days.append(moment.day)
      moment = following(moment, rhythm)
    }
    return days
  }

  /// The moment that a contact can answer today: its week has come and is not over; nil when there is
  /// none, and while it rests.
  public func openMoment(on today: Day, settings: Settings) -> Day? {
    guard !isResting(on: today), let rhythm = rhythm(settings: settings),
      var moment = firstMoment(rhythm)
    else { return nil }
    while moment.day.sunday < today { moment = following(moment, rhythm) }
    return opening(of: moment) <= today ? moment.day : nil
  }

  /// The day of the next contact: of the first moment that nobody answered (R20), so that it lies in
  /// the past when one was missed; nil on call and when put out. Who could not be reached is tried
  /// again soon. It never lies before the last contact.
  public func nextContact(settings: Settings) -> Day? {
    guard let due = firstUnanswered(settings: settings)?.day else { return nil }
    return retry(settings: settings).map { max(due, $0) } ?? due
  }

  /// The week, Monday to Sunday, of the first moment that nobody answered.
  public func dueWeek(settings: Settings) -> ClosedRange<Day>? {
    guard let due = firstUnanswered(settings: settings)?.day else { return nil }
    return due.monday...due.sunday
  }

  /// Whether it asks for a contact on a day: the week of its first unanswered moment has come, it
  /// does not rest, and nobody tried in vain just now.
  public func asksContact(on today: Day, settings: Settings) -> Bool {
    guard !isResting(on: today), let moment = firstUnanswered(settings: settings) else {
      return false
    }
    return max(opening(of: moment), retry(settings: settings) ?? moment.base) <= today
  }
}

extension Waakvlam {
  /// A moment, with the contact, the start or the moment that it follows.
  private struct Due {
    let day: Day
    let base: Day
  }

  /// The missed moments in the record that no contact in or after their week has answered.
  private var writtenMissed: [Day] {
    guard moments.contains(where: { $0.verdict == .missed }) else { return [] }
    let reached = lastContact
    return moments.filter { moment in
      moment.verdict == .missed && reached.map { $0 < moment.day.monday } ?? true
    }.map(\.day).sorted()
  }

  /// The first moment that is not in the record.
  private func firstMoment(_ rhythm: Int) -> Due? {
    guard isBurning else { return nil }
    let base = max(started, lastContact ?? started)
    if let last = writtenMissed.last, last > base {
      return following(Due(day: last, base: last), rhythm)
    }
    return Due(day: awake(base + rhythm), base: base)
  }

  private func firstUnanswered(settings: Settings) -> Due? {
    guard let rhythm = rhythm(settings: settings), let first = firstMoment(rhythm) else {
      return nil
    }
    return writtenMissed.first.map { Due(day: $0, base: $0) } ?? first
  }

  /// The moment after one that was missed.
  private func following(_ moment: Due, _ rhythm: Int) -> Due {
    Due(day: awake(max(moment.day + rhythm, moment.day.sunday + 1)), base: moment.day)
  }

  /// The first day on which a contact answers it: the Monday of its week, or the first day after a
  /// rest; the day itself when what it follows was in that week too.
  private func opening(of moment: Due) -> Day {
    moment.day.monday > moment.base ? awake(moment.day.monday) : moment.day
  }

  /// When to try again, when the last attempt was in vain.
  private func retry(settings: Settings) -> Day? {
    guard let last = moments.last(where: { $0.verdict != .missed }), last.verdict == .unreached
    else { return nil }
    return awake(last.day + settings.retryDays)
  }

  /// The day itself, or the first one after the rest that it falls in.
  private func awake(_ day: Day) -> Day {
    var day = day
    while let pause = pauses.first(where: { $0.from <= day && day <= $0.until }) {
      day = pause.until + 1
    }
    return day
  }
}

extension Day {
  /// The Sunday of the same week (ISO 8601).
  var sunday: Day { monday + 6 }
}
