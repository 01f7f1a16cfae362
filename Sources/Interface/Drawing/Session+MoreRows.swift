import Canvas
import Domain
import Resources

extension Session {
  /// One line of the lists with people, plans, matches and the wijk.
  func otherRow(_ record: AnyRecord, in pane: Screen) -> [Span] {
    let lead: [Span] = pane == .today ? [Span("  ")] : []
    switch record {
    case .resident(let resident): return residentRow(resident, in: pane)
    case .household(let household):
      let names = household.members.map(caseload.name(of:)).joined(separator: ", ")
      return [Span(oneLine(household.name)), Span(" · " + names, .dim)]
    case .group(let group):
      let sort = reference.label("groupSorts", group.sort ?? "", language)
      return row([oneLine(group.name)], [sort, group.wijk])
    case .plan(let plan): return lead + planRow(plan)
    case .posting(let posting): return lead + postingRow(posting)
    case .match(let match): return lead + matchRow(match)
    case .kwestie(let kwestie): return lead + kwestieRow(kwestie)
    case .wijk(let wijk):
      return row([wijk.name], [wijk.gebied ?? "", wijk.effort.map { say($0.phrase) } ?? ""])
    case .story(let story):
      return [
        Span(column(story.day.nearWords(today, language)), .dim), Span(oneLine(story.text)),
      ]
    case .conversation(let talk):
      let who = talk.resident.map(caseload.name(of:)) ?? talk.present.joined(separator: ", ")
      return [
        Span(column(talk.day.nearWords(today, language)), .dim), Span(oneLine(who)),
        Span((who.isEmpty ? "" : " · ") + oneLine(talk.text), .dim),
      ]
    case .indicator(let indicator): return row([indicator.name], [indicator.wijk ?? ""])
    case .worker(let worker):
      let role = reference.label("workerRoles", worker.role ?? "", language)
      return row([worker.name], [role, worker.wijken.joined(separator: ", ")])
    default: return []
    }
  }

  private func row(_ first: [String], _ rest: [String]) -> [Span] {
    let rest = rest.filter { !$0.isEmpty }.map { " · " + oneLine($0) }.joined()
    return [Span(first.map(oneLine).joined()), Span(rest, .dim)]
  }

  private func residentRow(_ resident: Resident, in pane: Screen) -> [Span] {
    if pane == .volunteers {
      let volunteer = resident.volunteer ?? Volunteering()
      let kinds = volunteer.kinds.map { reference.label("volunteerKinds", $0, language) }
      let load = caseload.helpingLoad(of: resident.id, on: today, to: user?.id)
      let hours = load.ownLimit.map {
        // What nobody noted is not nought.
        let known = load.hoursPerWeek == 0 && load.unknownHours > 0 ? "?" : "\(load.hoursPerWeek)"
        let more = load.hoursPerWeek > 0 && load.unknownHours > 0 ? "+" : ""
        return say(Texts.rowHours, known + more, String($0))
      }
      let known = load.hoursPerWeek > 0 ? say(Texts.rowHoursCare, String(load.hoursPerWeek)) : nil
      let caring = load.caringHours > 0 ? say(Texts.rowCaring, String(load.caringHours)) : ""
      let isFull = load.ownLimit.map { load.hoursPerWeek >= $0 } ?? false
      let isOver = load.ownLimit.map { load.hoursPerWeek > $0 } ?? false
      let limit = isOver ? say(Texts.rowOverLimit) : isFull ? say(Texts.rowAtLimit) : ""
      return row([resident.name], [])
        + [
          Span(
            (hours ?? known).map { " · " + $0 + caring + limit }
              ?? "", isFull ? .warning : .dim)
        ]
        + row([], [kinds.joined(separator: ", "), volunteer.wants ?? "", resident.wijk])
    }
    let roles = resident.roles.map { reference.label("residentRoles", $0, language) }
    return row(
      [resident.name],
      [resident.street ?? "", resident.wijk, roles.joined(separator: ", ")]
        + [resident.talents.joined(separator: ", ")])
  }

  private func due(_ step: NextStep?) -> (text: String, role: Role) {
    guard let day = step?.day else { return ("", .dim) }
    return (day.dueWords(today, language), day <= today ? .warning : .dim)
  }

  private func planRow(_ plan: Plan) -> [Span] {
    let due = due(caseload.nextStep(of: plan))
    let isQuiet = !plan.status.isOpen
    return [
      Span(column(isQuiet ? say(plan.status.phrase) : due.text), isQuiet ? .dim : due.role),
      Span(caseload.name(of: plan.resident), isQuiet ? .dim : .text),
      Span(" · " + say(plan.support.phrase), .dim), clockSpan(plan),
      Span(plan.goal.map { " · " + oneLine($0) } ?? "", .dim),
    ]
  }

  /// How long a plan runs, and whether its end is near or its term over (R8).
  private func clockSpan(_ plan: Plan) -> Span {
    guard plan.status.isOpen, let clock = caseload.clock(of: plan, on: today) else {
      return Span("")
    }
    let months = " · " + say(Texts.rowMonths, String(clock.months))
    switch clock.phase {
    case .nearEnd: return Span(months + ", " + say(Texts.rowNearEnd), .stale)
    case .overTerm: return Span(months + ", " + say(Texts.rowOverTerm), .warning)
    case .extended: return Span(months + ", " + say(Texts.rowExtended), .dim)
    case .running, .openEnded: return Span(months, .dim)
    }
  }

  private func postingRow(_ posting: Posting) -> [Span] {
    let isQuiet = !posting.status.isOpen
    let state = isQuiet ? say(posting.status.phrase) : say(posting.side.phrase)
    let who = posting.resident.map(caseload.name(of:)) ?? posting.who ?? ""
    return [
      Span(column(state, 10), posting.side == .question ? .heading : .marked),
      Span(oneLine(posting.what), isQuiet ? .dim : .text), Span(" · " + oneLine(who), .dim),
      Span(posting.status == .matched ? " · " + say(posting.status.phrase) : "", .dim),
      Span(" · " + posting.wijk, .dim),
    ]
  }

  private func matchRow(_ match: Match) -> [Span] {
    let due = due(caseload.nextStep(of: match))
    let isQuiet = !match.status.isOpen
    return [
      Span(column(isQuiet ? "" : due.text), due.role),
      Span(caseload.name(of: match.asker), isQuiet ? .dim : .text), Span(" ← ", .dim),
      Span(caseload.name(of: match.helper), isQuiet ? .dim : .text),
      Span(" · " + reference.label("matchKinds", match.sort ?? "", language), .dim),
      Span(" · " + say(match.status.phrase), .dim),
    ]
  }

  private func kwestieRow(_ kwestie: Kwestie) -> [Span] {
    let isQuiet = !kwestie.status.isOpen
    let when =
      isQuiet ? say(kwestie.status.phrase) : kwestie.nextEvaluation.dueWords(today, language)
    return [
      Span(column(when), !isQuiet && kwestie.nextEvaluation <= today ? .warning : .dim),
      Span(oneLine(kwestie.title), isQuiet ? .dim : .text),
      Span(" · \(say(kwestie.level.phrase)) · \(kwestie.wijk)", .dim),
    ]
  }

  /// Somebody who cares for another, and how they say it goes.
  func carerRow(_ contact: Contact) -> [Span] {
    [Span(column(load(in: contact), 16), contact.care?.load == .derailed ? .warning : .dim)]
      + whoCares(in: contact)
  }

  /// Somebody for whom caring is too much, on the start screen.
  func careDueRow(_ contact: Contact) -> [Span] {
    let due = due(caseload.nextStep(of: contact, on: today))
    return [Span(column(due.text), due.role)] + whoCares(in: contact)
      + [Span(" · " + load(in: contact), contact.care?.load == .derailed ? .warning : .dim)]
  }

  private func load(in contact: Contact) -> String {
    contact.care?.load.map { say($0.phrase) } ?? say(Texts.loadNotAsked)
  }

  private func whoCares(in contact: Contact) -> [Span] {
    [
      Span(caseload.name(of: contact.from)), Span(" → " + caseload.name(of: contact.to), .dim),
      Span(
        contact.care?.hoursPerWeek.map { " · " + say(Texts.rowHoursCare, String($0)) } ?? "", .dim),
    ]
  }
}
