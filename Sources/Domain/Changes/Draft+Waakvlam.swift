extension Draft {
  mutating func carryOutOnWaakvlam(_ change: Change) throws(Refusal) {
    switch change {
    case .waakvlamLit(let waakvlam):
      try check(waakvlam)
      for mention in caseload.mentions(of: waakvlam.resident) {
        guard case .waakvlam(let other) = current(mention) else { continue }
        if other.isBurning, other.resident == waakvlam.resident { throw .alreadyBurning(other.id) }
      }
      try add(.waakvlam(waakvlam))
    case .waakvlamEdited(let waakvlam):
      try check(waakvlam)
      try replace(.waakvlam(waakvlam))
    case .momentLogged(let id, let verdict, let text, let fresh):
      var waakvlam = try burning(id)
      let line = text.flatMap { $0.isBlank ? nil : $0 }
      waakvlam.moments.append(
        Moment(day: occasion.today, verdict: verdict, text: line, worker: occasion.worker))
      if verdict == .relapse {
        waakvlam.risk = .high
        waakvlam.interval = nil
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

  private func check(_ waakvlam: Waakvlam) throws(Refusal) {
    guard current(waakvlam.resident)?.kind == .resident else { throw .notFound(waakvlam.resident) }
    guard !waakvlam.holder.isBlank else { throw .holderMissing }
    guard waakvlam.started <= occasion.today else { throw .dayInFuture(waakvlam.started) }
  }

  private func burning(_ id: ID) throws(Refusal) -> Waakvlam {
    let waakvlam = try waakvlam(id)
    guard waakvlam.isBurning else { throw .waakvlamEnded }
    return waakvlam
  }

  /// The signaal that a relapse opens (R23): linked, and to be looked at this week at the latest.
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
    signaal.informant = waakvlam.holderRecord == nil ? waakvlam.holder : nil
    signaal.themes = waakvlam.signaal.flatMap { caseload.signalen[$0]?.themes } ?? []
    signaal.urgency = .thisWeek
    signaal.owner = waakvlam.owner ?? occasion.worker
    signaal.waakvlam = waakvlam.id
    return signaal
  }
}
