/// What the acts do to a waakvlam, without what they are refused for: that is the draft's.
extension Waakvlam {
  /// Writes a contact down, or an attempt. A relapse brings the rhythm of a high risk (R23); one that
  /// is closer already stays.
  public mutating func log(_ moment: Moment, settings: Settings) {
    moments.append(moment)
    guard moment.verdict == .relapse else { return }
    let chosen = chosenRhythm(settings: settings)
    risk = .high
    if chosen.map({ $0 < settings.highRiskDays }) != true { interval = nil }
  }

  /// Lets it rest, both days included. What was missed before is written down, so that no rest
  /// swallows it; a rest that is going on makes way.
  public mutating func rest(from today: Day, until: Day, _ reason: String, settings: Settings) {
    writeMissed(on: today, settings: settings)
    endRest(on: today)
    var pause = Pause()
    pause.from = today
    pause.until = until
    pause.reason = reason
    pauses.append(pause)
  }

  /// Ends the rest that a day is in, so that it burns on that day; a rest of no day is none.
  public mutating func endRest(on today: Day) {
    for index in pauses.indices where pauses[index].from <= today && today <= pauses[index].until {
      pauses[index].until = today - 1
    }
    pauses.removeAll { $0.until < $0.from }
  }

  /// Puts it out. The moments that nobody answered are written down: none vanishes.
  public mutating func putOut(on today: Day, _ reason: String, settings: Settings) {
    writeMissed(on: today, settings: settings)
    ended = today
    endReason = reason
  }

  /// Takes over from the version before what only the acts change. When the rhythm is another one,
  /// what was missed in the old one is written down first, and tapering begins anew.
  public mutating func keepCourse(of old: Waakvlam, on today: Day, settings: Settings) {
    moments = old.moments
    rhythmFrom = old.rhythmFrom
    ended = old.ended
    endReason = old.endReason
    endedBy = old.endedBy
    pauses = old.pauses
    seekingHolder = old.seekingHolder
    earlierHolders = old.earlierHolders
    again = old.again
    guard isBurning, !keepsRhythm(of: old) else { return }
    var kept = old
    kept.writeMissed(on: today, settings: settings)
    moments = kept.moments
    rhythmFrom = moments.count
  }

  /// Notes that whoever holds it stops.
  mutating func keepHolder(until day: Day) {
    earlierHolders.append(EarlierHolder(holder, until: day))
  }

  /// Writes the moments down that were missed until now and are not in the record yet.
  mutating func writeMissed(on today: Day, settings: Settings) {
    let written = moments.reduce(into: Set<Day>()) { days, moment in
      if moment.verdict == .missed { days.insert(moment.day) }
    }
    moments += missed(on: today, settings: settings)
      .filter { !written.contains($0) }
      .map { Moment(day: $0, verdict: .missed) }
  }
}
