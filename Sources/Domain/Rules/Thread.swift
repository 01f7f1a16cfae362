/// The whole story of one item: signaal, referrals, outcome, terugkoppeling, waakvlam, relapse.
public struct Thread: Equatable, Sendable {
  /// What happened.
  public enum Event: Equatable, Sendable {
    case received(informant: String?)
    case noted(act: String?)
    /// A talk, with who were there and what was agreed.
    case talked(present: [String], agreed: String?)
    /// Somebody was called, one step up the ladder.
    case called(String)
    case offered(to: ID?, with: String?)
    case returned(proposal: String)
    case accepted
    case finished(outcome: String?)
    case closed
    case declined
    case feedback(to: String?)
    case lit(holder: String, Risk)
    case moment(Verdict)
    case rested(until: Day)
    case handedOver(from: String, to: String?)
    case putOut
    case measured(low: [String])
    case planned(goal: String?)
    /// A part came into a plan that ran already, for whom, when that is somebody else.
    case planJoined(who: String, about: ID?)
    case planExtended(until: Day)
    case planEnded(outflow: String?)
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
  /// The signalen, referrals, plans and waakvlammen of the thread, oldest first.
  public let items: [ID]
}

extension Caseload {
  /// The thread through a signaal, a referral, a plan or a waakvlam, or all that was about a resident;
  /// nil for anything else.
  public func thread(of id: ID) -> Thread? {
    if isThreadItem(id) { return thread(through: [id]) }
    guard residents.contains(id) else { return nil }
    let near = mentions(of: id)
    let talks = near.compactMap { conversations[$0] }.filter { $0.resident == id }
    let measured = measurements(of: id, to: user?.id).map { measurement in
      Thread.Line(
        day: measurement.day, id: id,
        event: .measured(low: measurement.lowDomains(upTo: settings.lowScore)),
        text: measurement.reason, worker: measurement.worker)
    }
    return thread(
      through: near.filter { isThreadItem($0) && isAbout(id, $0) },
      also: talks.map { $0.line(of: id) } + measured)
  }

  /// What hangs together with some items, and lines that belong to none of them.
  private func thread(through ids: [ID], also others: [Thread.Line] = []) -> Thread? {
    guard !ids.isEmpty || !others.isEmpty else { return nil }
    var seen = Set(ids)
    var queue = ids
    while let next = queue.popLast() {
      for neighbour in threadNeighbours(of: next) where seen.insert(neighbour).inserted {
        queue.append(neighbour)
      }
    }
    var lines: [Thread.Line] = []
    var done: Set<ID> = []
    let items = seen.sorted()
    for item in items where signalen.contains(item) {
      append(item, of: seen, to: &lines, done: &done)
    }
    for item in items { append(item, of: seen, to: &lines, done: &done) }
    lines += others
    let ordered = lines.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    // One talk can belong to two signalen of one resident, and to the resident.
    var told: [Thread.Line] = []
    let once = ordered.map(\.element).filter { line in
      guard case .talked = line.event else { return true }
      defer { told.append(line) }
      return !told.contains { line.isSameTalk(as: $0) }
    }
    return Thread(lines: once, items: items)
  }

  /// Whether an item is about a resident, and not about somebody whom they hold or help.
  private func isAbout(_ resident: ID, _ item: ID) -> Bool {
    if let waakvlam = waakvlammen[item] { return waakvlam.resident == resident }
    if let referral = referrals[item] {
      return (referral.resident ?? signalen[referral.signaal]?.about) == resident
    }
    return true
  }

  /// What came into a plan later, for a signaal.
  private func joined(to plan: Plan) -> [Thread.Line] {
    plan.parts.compactMap { part in
      guard let signaal = part.signaal, let day = part.started else { return nil }
      let about = signalen[signaal]?.about.flatMap { id in
        residents[id].map { isVisible($0, to: user?.id) } == false ? nil : id
      }
      return Thread.Line(
        day: day, id: plan.id,
        event: .planJoined(who: part.who, about: about == plan.resident ? nil : about),
        text: part.what, worker: nil)
    }
  }

  private func isThreadItem(_ id: ID) -> Bool {
    signalen.contains(id) || referrals.contains(id) || waakvlammen.contains(id)
      || plans.contains(id)
  }

  /// The items next to one: by what it names and by what names it, but not through a resident.
  private func threadNeighbours(of id: ID) -> [ID] {
    var near = mentions(of: id)
    if let signaal = signalen[id] { near += signaal.mentions }
    if let referral = referrals[id] { near.append(referral.signaal) }
    if let plan = plans[id] { near += plan.signalen + [plan.referral].compactMap { $0 } }
    if let waakvlam = waakvlammen[id] {
      near += [waakvlam.signaal, waakvlam.again, waakvlam.plan].compactMap { $0 }
    }
    return near.filter(isThreadItem)
  }

  /// Writes an item once, after the one it came from and before those that came from it.
  private func append(
    _ id: ID, of items: Set<ID>, to lines: inout [Thread.Line], done: inout Set<ID>
  ) {
    guard items.contains(id), done.insert(id).inserted else { return }
    let near = mentions(of: id)
    let promised = near.compactMap { promises[$0] }.flatMap(\.lines)
    if let signaal = signalen[id] {
      if let cause = signaal.waakvlam { append(cause, of: items, to: &lines, done: &done) }
      let talks = talks(about: signaal).map { $0.line(of: id) }
      lines += signaal.openingLines + talks
      for next in near where referrals.contains(next) {
        append(next, of: items, to: &lines, done: &done)
      }
      lines += promised + signaal.closingLines
    } else if let referral = referrals[id] {
      lines += referral.lines + promised
    } else if let waakvlam = waakvlammen[id] {
      for cause in [waakvlam.again, waakvlam.signaal].compactMap({ $0 }) {
        append(cause, of: items, to: &lines, done: &done)
      }
      lines += waakvlam.lines + promised
    } else if let plan = plans[id] {
      lines += plan.lines + joined(to: plan) + promised
    }
    for next in near { append(next, of: items, to: &lines, done: &done) }
  }
}

extension Signaal {
  /// How it came and what was done.
  fileprivate var openingLines: [Thread.Line] {
    let first = Thread.Line(
      day: received, id: id, event: .received(informant: informant), text: text, worker: owner)
    let calls = escalations.map {
      Thread.Line(day: $0.day, id: id, event: .called($0.called), text: nil, worker: nil)
    }
    return [first] + log.map { $0.line(of: id, .noted(act: $0.act)) } + calls
  }

  /// How it ended and what was told back.
  fileprivate var closingLines: [Thread.Line] {
    let told =
      feedback.map { $0.line(of: id, .feedback(to: informant)) } + self.told.map { $0.line(of: id) }
    guard let ended else { return told }
    let event = status == .declined ? Thread.Event.declined : .closed
    return [.init(day: ended, id: id, event: event, text: reason, worker: endedBy)] + told
  }
}

extension Referral {
  /// Who was asked one after the other, and what they answered.
  fileprivate var lines: [Thread.Line] {
    var lines: [Thread.Line] = []
    var notes = log[...]
    var backs = returns[...]
    func add(_ day: Day, _ event: Thread.Event, _ text: String?, _ worker: ID?) {
      lines.append(.init(day: day, id: id, event: event, text: text, worker: worker))
    }
    func add(_ back: Return) {
      add(back.day, .returned(proposal: back.proposal), back.reason, back.worker)
    }
    var said: String?
    func why(_ reason: String?) -> String? {
      defer { said = reason ?? said }
      return reason == said ? nil : reason
    }
    for asking in earlier {
      if asking.to != nil {
        add(
          asking.day, .offered(to: asking.to, with: nil), why(asking.reason), asking.sentBy ?? owner
        )
      }
      if let accepted = asking.accepted { add(accepted, .accepted, nil, asking.acceptedBy) }
      let shift = notes.firstIndex { $0.act == "raised" || $0.act == "lowered" }
      let before = notes[..<(shift ?? notes.startIndex)]
      lines += before.map { $0.line(of: id, .noted(act: $0.act)) }
      if asking.returned == true, let back = backs.popFirst() { add(back) }
      if let shift { lines.append(notes[shift].line(of: id, .noted(act: notes[shift].act))) }
      notes = notes[(shift.map { $0 + 1 } ?? notes.startIndex)...]
    }
    if to != nil || earlier.isEmpty {
      add(sent, .offered(to: to, with: walkedAlong), why(reason), sentBy ?? owner)
    }
    if let accepted { add(accepted, .accepted, nil, acceptedBy) }
    lines += notes.map { $0.line(of: id, .noted(act: $0.act)) }
    for back in backs { add(back) }
    if let ended { add(ended, .finished(outcome: outcome), outcomeReason, endedBy) }
    return lines + told.map { $0.line(of: id) }
  }
}

extension Waakvlam {
  /// From the lighting to the putting out.
  fileprivate var lines: [Thread.Line] {
    func line(_ day: Day, _ event: Thread.Event, _ text: String?, _ worker: ID?) -> Thread.Line {
      .init(day: day, id: id, event: event, text: text, worker: worker)
    }
    let first = earlierHolders.first?.name ?? holder
    let lit = line(started, .lit(holder: first, risk), nil, owner)
    let contacts = moments.map { line($0.day, .moment($0.verdict), $0.text, $0.worker) }
    let rests = pauses.map { line($0.from, .rested(until: $0.until), $0.reason, nil) }
    let present = seekingHolder == nil ? holder : nil
    let next = earlierHolders.dropFirst().map { Optional($0.name) } + [present]
    let handovers = zip(earlierHolders, next).map { earlier, next in
      line(earlier.until, .handedOver(from: earlier.name, to: next), nil, nil)
    }
    let end = ended.map { [line($0, .putOut, endReason, endedBy)] } ?? []
    return [lit] + contacts + rests + handovers + end
  }
}

extension Thread.Line {
  fileprivate func isSameTalk(as other: Thread.Line) -> Bool {
    day == other.day && event == other.event && text == other.text && worker == other.worker
  }
}

extension Plan {
  /// From what was agreed to how it ended.
  fileprivate var lines: [Thread.Line] {
    func line(_ day: Day, _ event: Thread.Event, _ text: String?, _ worker: ID?) -> Thread.Line {
      .init(day: day, id: id, event: event, text: text, worker: worker)
    }
    let begun = line(started, .planned(goal: goal), nil, owner)
    let more = extensions.map { line($0.day, .planExtended(until: $0.until), $0.reason, nil) }
    let notes = log.map { $0.line(of: id, .noted(act: $0.act)) }
    let end = ended.map { [line($0, .planEnded(outflow: outflow), endReason, nil)] } ?? []
    return [begun] + notes + more + end + told.map { $0.line(of: id) }
  }
}

extension Promise {
  /// What was promised, and when it was kept.
  fileprivate var lines: [Thread.Line] {
    let made = Thread.Line(
      day: made, id: id, event: .promised(by: who, due: due), text: what, worker: nil)
    guard let kept else { return [made] }
    return [made, .init(day: kept, id: id, event: .kept, text: nil, worker: nil)]
  }
}

extension Conversation {
  /// What was said, in the story of what it was about.
  fileprivate func line(of id: ID) -> Thread.Line {
    .init(
      day: day, id: id, event: .talked(present: present, agreed: agreed), text: text,
      worker: worker)
  }
}

extension Told {
  fileprivate func line(of id: ID) -> Thread.Line {
    .init(day: day, id: id, event: .feedback(to: to), text: text, worker: worker)
  }
}

extension Note {
  fileprivate func line(of id: ID, _ event: Thread.Event) -> Thread.Line {
    .init(day: day, id: id, event: event, text: text, worker: worker)
  }
}
