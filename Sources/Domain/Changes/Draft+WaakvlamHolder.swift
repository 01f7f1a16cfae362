/// Rests and holders of a waakvlam.
extension Draft {
  /// A rest from today. One that is going on makes way for it.
  mutating func pause(_ id: ID, _ until: Day, _ reason: String) throws(Refusal) {
    guard !reason.isBlank else { throw .reasonMissing }
    guard until > occasion.today else { throw .endsBeforeStart(until) }
    var waakvlam = try open(waakvlam: id)
    waakvlam.writeMissed(on: occasion.today, settings: currentSettings)
    waakvlam.endRest(before: occasion.today)
    var pause = Pause()
    pause.from = occasion.today
    pause.until = until
    pause.reason = reason
    waakvlam.pauses.append(pause)
    try move(waakvlam)
  }

  /// The end of a rest before its day: from today it burns again.
  mutating func resume(_ id: ID) throws(Refusal) {
    var waakvlam = try open(waakvlam: id)
    guard waakvlam.isResting(on: occasion.today) else { throw .notResting }
    waakvlam.endRest(before: occasion.today)
    try move(waakvlam)
  }

  /// The owner holds it from now on, or else who acts or the one at the keyboard: a waakvlam is never
  /// without somebody.
  mutating func stopHolder(_ id: ID) throws(Refusal) {
    var waakvlam = try open(waakvlam: id)
    guard waakvlam.seekingHolder == nil else { throw .nothingChanged }
    guard let owner = waakvlam.owner ?? occasion.worker ?? caseload.user?.id,
      case .worker(let worker) = current(owner)
    else { throw .holderMissing }
    waakvlam.earlierHolders.append(waakvlam.holder)
    waakvlam.owner = owner
    waakvlam.holder = worker.name
    waakvlam.holderRecord = owner
    waakvlam.seekingHolder = occasion.today
    try move(waakvlam)
  }

  /// Another holder (R24); also straight from the one before, without a search.
  mutating func findHolder(_ id: ID, _ holder: String, _ record: ID?) throws(Refusal) {
    var waakvlam = try open(waakvlam: id)
    if waakvlam.seekingHolder == nil {
      guard holder != waakvlam.holder || record != waakvlam.holderRecord else {
        throw .nothingChanged
      }
      waakvlam.earlierHolders.append(waakvlam.holder)
    }
    waakvlam.seekingHolder = nil
    waakvlam.holder = holder
    waakvlam.holderRecord = record
    try check(waakvlam)
    try move(waakvlam)
  }

  /// Writes the missed moments down in every waakvlam whose rhythm the new settings change, before
  /// they are computed from another rhythm.
  mutating func keepMissed(before settings: Settings) throws(Refusal) {
    let old = caseload.settings
    for var waakvlam in caseload.waakvlammen.rows where waakvlam.isBurning {
      guard waakvlam.rhythm(settings: old) != waakvlam.rhythm(settings: settings) else { continue }
      waakvlam.writeMissed(on: occasion.today, settings: old)
      try replace(.waakvlam(waakvlam))
    }
  }
}

extension Waakvlam {
  /// Takes over what only the acts change. When the rhythm is another one, what was missed in the old
  /// one is written down first, and tapering begins anew.
  mutating func keepCourse(of old: Waakvlam, on today: Day, settings: Settings) {
    moments = old.moments
    rhythmFrom = old.rhythmFrom
    ended = old.ended
    endReason = old.endReason
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

  /// Writes the moments down that were missed until now and are not in the record yet.
  mutating func writeMissed(on today: Day, settings: Settings) {
    let written = moments.reduce(into: Set<Day>()) { days, moment in
      if moment.verdict == .missed { days.insert(moment.day) }
    }
    moments += missed(on: today, settings: settings)
      .filter { !written.contains($0) }
      .map { Moment(day: $0, verdict: .missed) }
  }

  /// Lets the rest that a day is in end on the day before; one that began on that day is no rest.
  mutating func endRest(before today: Day) {
    for index in pauses.indices where pauses[index].from <= today && today <= pauses[index].until {
      pauses[index].until = today - 1
    }
    pauses.removeAll { $0.until < $0.from }
  }

  /// The rhythm falls to that of a high risk (R23); one that is closer already stays.
  mutating func flareUp(settings: Settings) {
    let chosen = chosenRhythm(settings: settings)
    risk = .high
    if chosen.map({ $0 < settings.highRiskDays }) != true { interval = nil }
  }
}
