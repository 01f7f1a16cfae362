/// The whole story of one item: signaal, referrals, outcome, terugkoppeling, waakvlam, relapse.
public struct Thread: Equatable, Sendable {
  /// What happened.
  public enum Event: Equatable, Sendable {
    case received(informant: String?)
    case noted(act: String?)
    case offered(to: ID?)
    case returned(proposal: String)
    case accepted
    case finished(outcome: String?)
    case closed
    case declined
    case feedback(to: String?)
    case lit(holder: String, Risk)
    case moment(Verdict)
    case putOut
    case promised(by: String, due: Day)
    case kept
  }

  /// One line of the story.
  public struct Line: Equatable, Sendable {
    /// When.
    public let day: Day
    /// The record it belongs to.
    public let id: ID
    /// What happened.
    public let event: Event
    /// The words that go with it.
    public let text: String?
    /// Who did it, when noted.
    public let worker: ID?
  }

  /// The lines, oldest first; on one day in the order in which one leads to the other.
  public let lines: [Line]
  /// The signalen, referrals and waakvlammen of the thread, oldest first.
  public let items: [ID]
}

extension Caseload {
  /// The thread through a signaal, a referral or a waakvlam; nil for anything else.
  public func thread(of id: ID) -> Thread? {
    guard isThreadItem(id) else { return nil }
    var seen: Set<ID> = [id]
    var queue = [id]
    while let next = queue.popLast() {
      for neighbour in threadNeighbours(of: next) where seen.insert(neighbour).inserted {
        queue.append(neighbour)
      }
    }
    let signaalIDs = seen.filter(signalen.contains).sorted()
    var lines: [Thread.Line] = []
    var done: Set<ID> = []
    for signaal in signaalIDs { append(signaal, to: &lines, from: seen, done: &done) }
    for waakvlam in seen.sorted() where !done.contains(waakvlam) {
      if let waakvlam = waakvlammen[waakvlam] { append(waakvlam, to: &lines, done: &done) }
    }
    let ordered = lines.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    return Thread(lines: ordered.map(\.element), items: seen.sorted())
  }

  private func isThreadItem(_ id: ID) -> Bool {
    signalen.contains(id) || referrals.contains(id) || waakvlammen.contains(id)
  }

  /// The items next to one: by what it names and by what names it, but not through a resident.
  private func threadNeighbours(of id: ID) -> [ID] {
    var near = mentions(of: id)
    if let signaal = signalen[id] { near += signaal.mentions }
    if let referral = referrals[id] { near.append(referral.signaal) }
    if let waakvlam = waakvlammen[id], let signaal = waakvlam.signaal { near.append(signaal) }
    return near.filter(isThreadItem)
  }

  private func append(
    _ id: ID, to lines: inout [Thread.Line], from items: Set<ID>, done: inout Set<ID>
  ) {
    guard let signaal = signalen[id], done.insert(id).inserted else { return }
    func line(_ day: Day, _ event: Thread.Event, _ text: String?, _ worker: ID?) {
      lines.append(.init(day: day, id: id, event: event, text: text, worker: worker))
    }
    line(signaal.received, .received(informant: signaal.informant), signaal.text, signaal.owner)
    for note in signaal.log { line(note.day, .noted(act: note.act), note.text, note.worker) }
    let mentions = mentions(of: id)
    for mention in mentions where items.contains(mention) && done.insert(mention).inserted {
      if let referral = referrals[mention] {
        append(referral, to: &lines)
      } else {
        done.remove(mention)
      }
    }
    if let ended = signaal.ended {
      line(ended, signaal.status == .declined ? .declined : .closed, signaal.reason, signaal.owner)
    }
    for note in signaal.feedback {
      line(note.day, .feedback(to: signaal.informant), note.text, note.worker)
    }
    for mention in mentions {
      if let promise = promises[mention] { append(promise, to: &lines) }
      if let waakvlam = waakvlammen[mention] { append(waakvlam, to: &lines, done: &done) }
    }
  }

  private func append(_ referral: Referral, to lines: inout [Thread.Line]) {
    func line(_ day: Day, _ event: Thread.Event, _ text: String?) {
      lines.append(
        .init(day: day, id: referral.id, event: event, text: text, worker: referral.owner))
    }
    line(referral.sent, .offered(to: referral.to), referral.reason)
    for back in referral.returns {
      line(back.day, .returned(proposal: back.proposal), back.reason)
    }
    if let accepted = referral.accepted { line(accepted, .accepted, nil) }
    for note in referral.log {
      lines.append(
        .init(
          day: note.day, id: referral.id, event: .noted(act: note.act), text: note.text,
          worker: note.worker))
    }
    if let ended = referral.ended {
      line(ended, .finished(outcome: referral.outcome), referral.outcomeReason)
    }
  }

  private func append(
    _ waakvlam: Waakvlam, to lines: inout [Thread.Line], done: inout Set<ID>
  ) {
    guard done.insert(waakvlam.id).inserted else { return }
    func line(_ day: Day, _ event: Thread.Event, _ text: String?, _ worker: ID?) {
      lines.append(.init(day: day, id: waakvlam.id, event: event, text: text, worker: worker))
    }
    line(waakvlam.started, .lit(holder: waakvlam.holder, waakvlam.risk), nil, waakvlam.owner)
    for moment in waakvlam.moments {
      line(moment.day, .moment(moment.verdict), moment.text, moment.worker)
    }
    if let ended = waakvlam.ended { line(ended, .putOut, waakvlam.endReason, waakvlam.owner) }
  }

  private func append(_ promise: Promise, to lines: inout [Thread.Line]) {
    lines.append(
      .init(
        day: promise.made, id: promise.id, event: .promised(by: promise.who, due: promise.due),
        text: promise.what, worker: nil))
    if let kept = promise.kept {
      lines.append(.init(day: kept, id: promise.id, event: .kept, text: nil, worker: nil))
    }
  }
}
