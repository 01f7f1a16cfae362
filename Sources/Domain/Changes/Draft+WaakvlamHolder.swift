/// Rests and holders of a waakvlam.
extension Draft {
  /// A rest from today. One that is going on makes way for it.
  mutating func pause(_ id: ID, _ until: Day, _ reason: String) throws(Refusal) {
    guard !reason.isBlank else { throw .reasonMissing }
    guard until > occasion.today else { throw .endsBeforeStart(until) }
    var waakvlam = try open(waakvlam: id)
    waakvlam.rest(from: occasion.today, until: until, reason, settings: currentSettings)
    try move(waakvlam)
  }

  /// The end of a rest before its day: from today it burns again.
  mutating func resume(_ id: ID) throws(Refusal) {
    var waakvlam = try open(waakvlam: id)
    guard waakvlam.isResting(on: occasion.today) else { throw .notResting }
    waakvlam.endRest(on: occasion.today)
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
    waakvlam.keepHolder(until: occasion.today)
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
      waakvlam.keepHolder(until: occasion.today)
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
