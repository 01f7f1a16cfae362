extension Draft {
  mutating func carryOutOnWaakvlam(_ change: Change) throws(Refusal) {
    switch change {
    case .waakvlamLit(let waakvlam): try light(waakvlam)
    case .momentLogged(let id, let verdict, let text, let fresh):
      guard verdict != .missed else { throw .missedIsComputed }
      let line = text.flatMap { $0.isBlank ? nil : $0 }
      var waakvlam = try open(waakvlam: id)
      try log(verdict, line, in: &waakvlam, signaal: fresh)
      try move(waakvlam)
    case .waakvlamEnded(let id, let reason):
      guard !reason.isBlank else { throw .reasonMissing }
      var waakvlam = try open(waakvlam: id)
      waakvlam.putOut(on: occasion.today, reason, settings: currentSettings)
      waakvlam.endedBy = occasion.worker
      try move(waakvlam)
    case .waakvlamPaused(let id, let until, let reason): try pause(id, until, reason)
    case .waakvlamResumed(let id): try resume(id)
    case .holderStopped(let id): try stopHolder(id)
    case .holderFound(let id, let holder, let record): try findHolder(id, holder, record)
    case .waakvlamRelit(let id, let fresh, let text, let signaal):
      try relight(id, as: fresh, text, signaal: signaal)
    default:
      preconditionFailure("not a change of a waakvlam")
    }
  }

  /// The defaults as this change has made them so far.
  var currentSettings: Settings {
    guard case .settings(let settings) = current(Settings.identity) else {
      return caseload.settings
    }
    return settings
  }

  func check(_ waakvlam: Waakvlam) throws(Refusal) {
    try require(waakvlam.resident, among: [.resident])
    try require(waakvlam.owner, among: [.worker])
    try require(waakvlam.signaal, among: [.signaal])
    try require(waakvlam.again, among: [.waakvlam])
    try require(waakvlam.plan, among: [.plan])
    try require(waakvlam.holderRecord, among: [.resident, .worker, .voorziening, .group])
    guard !waakvlam.holder.isBlank else { throw .holderMissing }
    guard waakvlam.started <= occasion.today else { throw .dayInFuture(waakvlam.started) }
    guard waakvlam.isBurning else { return }
    for other in waakvlammen(of: waakvlam.resident) where other.id != waakvlam.id {
      if other.isBurning { throw .alreadyBurning(other.id) }
    }
  }

  func open(waakvlam id: ID) throws(Refusal) -> Waakvlam {
    let waakvlam = try waakvlam(id)
    guard waakvlam.isBurning else { throw .waakvlamEnded }
    return waakvlam
  }

  /// The waakvlammen of a resident, oldest first.
  private func waakvlammen(of resident: ID) -> [Waakvlam] {
    mentions(of: resident).compactMap { mention in
      guard case .waakvlam(let waakvlam) = current(mention), waakvlam.resident == resident
      else { return nil }
      return waakvlam
    }
  }

  /// Writes a waakvlam, when its course leads from where it stood to where it stands now.
  mutating func move(_ waakvlam: Waakvlam) throws(Refusal) {
    let before = try self.waakvlam(waakvlam.id).state(on: occasion.today)
    let after = waakvlam.state(on: occasion.today)
    guard before == after || WaakvlamState.course.allows(before, after) else {
      throw .waakvlamEnded
    }
    try replace(.waakvlam(waakvlam))
  }

  /// A new waakvlam, whatever it was copied from. It carries on the last one of the same resident
  /// that went out.
  private mutating func light(_ waakvlam: Waakvlam) throws(Refusal) {
    var waakvlam = waakvlam
    waakvlam.moments = []
    waakvlam.rhythmFrom = nil
    waakvlam.ended = nil
    waakvlam.endReason = nil
    waakvlam.pauses = []
    waakvlam.seekingHolder = nil
    waakvlam.earlierHolders = []
    waakvlam.owner = waakvlam.owner ?? occasion.worker
    waakvlam.again = waakvlammen(of: waakvlam.resident).last { !$0.isBurning }?.id
    try check(waakvlam)
    try add(.waakvlam(waakvlam))
  }

  /// Lights one that is out again (R23), as it was; after a relapse with the contact that told it.
  private mutating func relight(
    _ id: ID, as fresh: ID, _ text: String?, signaal: ID?
  ) throws(Refusal) {
    var waakvlam = try waakvlam(id)
    guard !waakvlam.isBurning else { throw .waakvlamBurns }
    waakvlam.id = fresh
    waakvlam.started = occasion.today
    waakvlam.unknownFields = nil
    try light(waakvlam)
    guard let signaal else { return }
    waakvlam = try open(waakvlam: fresh)
    waakvlam.again = id
    try log(.relapse, text.flatMap { $0.isBlank ? nil : $0 }, in: &waakvlam, signaal: signaal)
    try move(waakvlam)
  }

  private mutating func log(
    _ verdict: Verdict, _ line: String?, in waakvlam: inout Waakvlam, signaal: ID
  ) throws(Refusal) {
    waakvlam.log(
      Moment(day: occasion.today, verdict: verdict, text: line, worker: occasion.worker),
      settings: currentSettings)
    guard verdict == .relapse else { return }
    try add(.signaal(relapse(of: waakvlam, text: line, id: signaal)))
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
