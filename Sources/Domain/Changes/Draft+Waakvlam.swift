extension Draft {
  mutating func carryOutOnWaakvlam(_ change: Change) throws(Refusal) {
    switch change {
    case .waakvlamLit(var waakvlam):
      waakvlam.moments = []
      waakvlam.ended = nil
      waakvlam.endReason = nil
      waakvlam.owner = waakvlam.owner ?? occasion.worker
      try check(waakvlam)
      try add(.waakvlam(waakvlam))
    case .momentLogged(let id, let verdict, let text, let fresh):
      var waakvlam = try burning(id)
      let line = text.flatMap { $0.isBlank ? nil : $0 }
      waakvlam.moments.append(
        Moment(day: occasion.today, verdict: verdict, text: line, worker: occasion.worker))
      if verdict == .relapse {
        waakvlam.flareUp(settings: caseload.settings)
        try add(.signaal(relapse(of: waakvlam, text: line, id: fresh)))
      }
      try replace(.waakvlam(waakvlam))
    case .waakvlamEnded(let id, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var waakvlam = try burning(id)
      waakvlam.ended = occasion.today
      waakvlam.endReason = reason
      try replace(.waakvlam(waakvlam))
    default:
      preconditionFailure("not a change of a waakvlam")
    }
  }

  func check(_ waakvlam: Waakvlam) throws(Refusal) {
    try require(waakvlam.resident, among: [.resident])
    try require(waakvlam.owner, among: [.worker])
    try require(waakvlam.signaal, among: [.signaal])
    try require(waakvlam.holderRecord, among: [.resident, .worker, .voorziening, .group])
    guard !waakvlam.holder.isBlank else { throw .holderMissing }
    guard waakvlam.started <= occasion.today else { throw .dayInFuture(waakvlam.started) }
    guard waakvlam.isBurning else { return }
    for mention in mentions(of: waakvlam.resident) where mention != waakvlam.id {
      guard case .waakvlam(let other) = current(mention), other.isBurning,
        other.resident == waakvlam.resident
      else { continue }
      throw .alreadyBurning(other.id)
    }
  }

  private func burning(_ id: ID) throws(Refusal) -> Waakvlam {
    let waakvlam = try waakvlam(id)
    guard waakvlam.isBurning else { throw .waakvlamEnded }
    return waakvlam
  }

  /// The signaal that a relapse opens (R23): linked, and to be looked at today: it stands on the start
  /// screen until somebody has.
  private func relapse(of waakvlam: Waakvlam, text: String?, id: ID) -> Signaal {
    let resident = caseload.residents[waakvlam.resident]
    var signaal = Signaal()
    signaal.id = id
    signaal.received = occasion.today
    signaal.text = text ?? "Terugval: \(resident?.name ?? waakvlam.holder)"
    signaal.wijk = resident?.wijk ?? caseload.wijken.rows.first?.name ?? ""
    signaal.street = resident?.street
    signaal.wish = resident?.wish
    signaal.about = waakvlam.resident
    signaal.source = Codes.sourceWaakvlam
    let holderIsWorker = waakvlam.holderRecord.map(caseload.workers.contains) == true
    signaal.informant = holderIsWorker ? nil : waakvlam.holder
    signaal.themes = waakvlam.signaal.flatMap { caseload.signalen[$0]?.themes } ?? []
    signaal.urgency = .today
    signaal.owner = waakvlam.owner ?? occasion.worker
    signaal.waakvlam = waakvlam.id
    return signaal
  }
}

extension Waakvlam {
  /// Takes over what only the acts change.
  mutating func keepCourse(of old: Waakvlam) {
    moments = old.moments
    ended = old.ended
    endReason = old.endReason
  }

  /// The rhythm falls to that of a high risk (R23); one that is closer already stays.
  fileprivate mutating func flareUp(settings: Settings) {
    let rhythm = rhythm(settings: settings)
    risk = .high
    if rhythm.map({ $0 < settings.highRiskDays }) != true { interval = nil }
  }
}
