import Canvas
import Domain
import Resources

extension DetailLines {
  /// What the fields of a record hold, one line each; what is empty is no line.
  mutating func fields(of record: AnyRecord, skipping: Set<String> = []) {
    let values = FieldReading.values(of: record.record)
    let words = session.recordText
    for field in RecordFields.of(record.kind) where !skipping.contains(field.path) {
      if field.path == "trust", case .text("team") = values[field.path] { continue }
      self.field(field.label, words.text(values[field.path], in: field))
    }
  }

  mutating func add(other record: AnyRecord) {
    switch record {
    case .resident(let resident): add(resident)
    case .household(let household): add(household)
    case .plan(let plan): add(plan)
    case .match(let match): add(match)
    case .posting(let posting): add(posting)
    case .kwestie(let kwestie): add(kwestie)
    case .wijk(let wijk): add(wijk)
    case .worker(let worker): add(worker)
    case .group(let group): add(group)
    case .conversation(let talk):
      title(talk.text)
      gap()
      fields(of: record, skipping: ["text"])
      field(Texts.fieldHeldBy, talk.worker.map(caseload.name(of:)))
      remarks(about: talk.id)
      related(to: talk.id)
    case .story(let story):
      title(story.text)
      gap()
      fields(of: record, skipping: ["text"])
    default:
      title(caseload.name(of: record.id))
      gap()
      fields(of: record, skipping: ["name"])
      remarks(about: record.id)
      related(to: record.id)
    }
  }

  /// A group with who belong to it.
  private mutating func add(_ group: Group) {
    title(group.name)
    gap()
    let members = caseload.residents.rows
      .filter { $0.groups.contains(group.id) && caseload.isVisible($0, to: session.user?.id) }
    field(
      Texts.fieldMembers,
      members.isEmpty ? say(Texts.noMembers) : members.map(\.name).joined(separator: ", "))
    fields(of: group.any, skipping: ["name"])
    factors(caseload.mentions(of: group.id).compactMap { caseload.factors[$0] })
    remarks(about: group.id)
    related(to: group.id)
  }

  private mutating func add(_ resident: Resident) {
    title(resident.name)
    gap()
    wish(resident.wish, of: resident.id)
    field(Texts.fieldNotes, resident.notes)
    if let household = session.household(of: resident.id) {
      let others = household.members.filter { $0 != resident.id }.map(caseload.name(of:))
      field(
        Texts.screenHouseholds, ([household.name] + others).joined(separator: " · "))
      field(Texts.fieldRegisseur, household.regisseur.map(caseload.name(of:)))
      householdPlans(around: resident)
    }
    caring(resident.id)
    remarks(about: resident.id)
    related(to: resident.id)
    kring(of: resident.id)
    wayfinding(resident)
    measurements(of: resident.id)
    gap()
    fields(of: resident.any, skipping: ["name", "wish", "notes"])
  }

  /// The plans that run for the household of a resident under the name of another of them (R17).
  private mutating func householdPlans(around resident: Resident) {
    for id in caseload.support(around: resident.id, on: today).plans {
      guard let plan = caseload.plans[id], plan.resident != resident.id,
        let housemate = caseload.residents[plan.resident],
        caseload.isVisible(housemate, to: session.user?.id)
      else { continue }
      let own = plan.parts.filter { part in
        part.signaal.flatMap { caseload.signalen[$0]?.about } == resident.id
      }
      let what = own.isEmpty ? [plan.goal ?? ""] : own.map { $0.what ?? $0.who }
      let words = [caseload.name(of: plan.resident)] + what.filter { !$0.isEmpty }
      field(Texts.fieldHouseholdPlan, words.joined(separator: " · "))
    }
  }

  /// For whom somebody cares, in what they told of it.
  private mutating func caring(_ resident: ID) {
    for tie in caseload.contacts(of: resident) where tie.from == resident && tie.care != nil {
      let care = tie.care
      let hours = care?.hoursPerWeek.map { session.say(Texts.hoursAWeek, String($0)) }
      let calls = care?.callsSelfCarer.map {
        say($0 ? Texts.callsSelfCarer : Texts.callsSelfNoCarer)
      }
      let listed = care?.registered.map { session.say(Texts.listedAtDesk, say($0.phrase)) }
      let words =
        [caseload.name(of: tie.to)] + hours.list + (care?.load.map { say($0.phrase) }).list
        + (care?.ownWords.map { "“\($0)”" }).list
        + calls.list + listed.list
      field(Texts.fieldCaresFor, words.joined(separator: " · "))
    }
  }

  /// Where a resident finds the way, per institution (G-6).
  private mutating func wayfinding(_ resident: Resident) {
    guard !resident.wayfinding.isEmpty else { return }
    heading(Texts.headingWayfinding)
    for way in resident.wayfinding {
      let label = session.reference.label("institutions", way.field, session.language)
      field(Phrase(label, label), ([say(way.how.phrase)] + way.with.list).joined(separator: " · "))
    }
  }

  /// The last ZRM measurement as bars, with what changed since the one before.
  mutating func measurements(of resident: ID) {
    let all = session.measurements(of: resident)
    if let last = all.last {
      heading(Texts.headingMeasurement)
      text(date(last.day) + (last.reason.map { " · \($0)" } ?? ""), .dim)
      for score in caseload.series(of: resident, to: session.user?.id) {
        guard let point = score.points.last else { continue }
        // What was left blank this time keeps its last score, with the day it is from.
        let before = score.points.dropLast().last?.score
        let isOld = point.day != last.day
        var line = session.scoreLine(score.domain, point.score, before: isOld ? nil : before)
        if isOld { line.spans.append(Span(date(point.day), .dim)) }
        lines(line)
      }
      if let before = all.dropLast().last {
        text(session.say(Texts.measuredSince, date(before.day)), .dim)
      }
      let known = caseload.lastKnown(of: resident, to: session.user?.id)
      if let known, let route = caseload.route(by: known, on: today) {
        text("· " + session.reasons.words(route), .dim, indent: 2)
      }
    }
    factors(caseload.mentions(of: resident).compactMap { caseload.factors[$0] })
  }

  /// The newest factors that were noted with a child, a group or a wijk.
  mutating func factors(_ noted: [Factors]) {
    guard let last = noted.max(by: { ($0.day, $0.id) < ($1.day, $1.id) }) else { return }
    heading(Texts.headingFactors)
    fields(of: last.any, skipping: ["resident", "group", "wijk"])
  }

  private mutating func add(_ household: Household) {
    title(household.name)
    gap()
    for member in household.members {
      let resident = caseload.residents[member]
      let wish = resident?.wish.map { ": \($0)" } ?? ""
      text("· " + caseload.name(of: member) + wish)
    }
    fields(of: household.any, skipping: ["name", "members"])
    remarks(about: household.id)
    related(to: household.id)
  }

  private mutating func add(_ plan: Plan) {
    title(caseload.name(of: plan.resident))
    gap()
    wish(caseload.asked(of: plan).text, of: plan.resident)
    field(Texts.fieldStatus, say(plan.status.phrase))
    next(caseload.nextStep(of: plan))
    if let household = (plan.household ?? session.household(of: plan.resident)?.id)
      .flatMap({ caseload.households[$0] })
    {
      field(
        Texts.fieldRegisseur,
        household.regisseur.map(caseload.name(of:)) ?? say(Texts.noRegisseurYet),
        household.regisseur == nil ? .dim : .text)
    }
    remarks(about: plan.id)
    mix(plan)
    fields(of: plan.any, skipping: ["goal", "resident"])
    for more in plan.extensions {
      field(Texts.fieldExtended, "\(date(more.day)) → \(date(more.until)) · \(more.reason)")
    }
    if let ended = plan.ended {
      let outflow = session.reference.label("outflows", plan.outflow ?? "", session.language)
      field(
        Texts.fieldEnded, [date(ended), outflow, plan.endReason ?? ""].joined(separator: " · "))
    }
    notes(plan.log, Texts.headingLog)
    related(to: plan.id)
    measurements(of: plan.resident)
    kring(of: plan.resident)
  }

  /// Who carries what, as a bar of the mix and a line for each part (R18).
  private mutating func mix(_ plan: Plan) {
    let parts = plan.parts
    guard !parts.isEmpty else { return }
    heading(Texts.headingMix)
    for share in Share.allCases {
      let own = parts.filter { $0.share == share && $0.ended == nil }
      guard !own.isEmpty else { continue }
      let block = session.borders == .ascii ? "#" : "█"
      lines(
        StyledLine([
          Span(String(repeating: block, count: own.count), .heading),
          Span(" " + say(share.phrase)),
        ]))
    }
    for part in parts {
      let often = part.perWeek.map { session.say(Texts.timesAWeek, String($0)) }
      let about = part.signaal.flatMap { caseload.signalen[$0]?.about }
      let whom = about.flatMap {
        $0 == plan.resident || !session.mayName($0)
          ? nil : session.say(Texts.partFor, caseload.name(of: $0))
      }
      let words = [part.who, part.what ?? "", part.organisation ?? "", often ?? "", whom ?? ""]
      text(
        "· " + words.filter { !$0.isEmpty }.joined(separator: " · "),
        part.ended == nil ? .text : .dim)
      let steps = part.stepHint.map { hint in
        session.reference.list("resultAreas").flatMap(\.steps).term(hint)
          .map { session.language == .nl ? $0.nl : $0.en } ?? hint
      }
      if !steps.isEmpty {
        text(session.say(Texts.stepHint, steps.joined(separator: ", ")), .dim, indent: 2)
      }
    }
  }

  private mutating func add(_ match: Match) {
    title("\(caseload.name(of: match.asker)) ← \(caseload.name(of: match.helper))")
    gap()
    if let question = match.question.flatMap({ caseload.postings[$0] }) {
      field(Side.question.phrase, question.what)
    }
    field(Texts.fieldStatus, say(match.status.phrase))
    next(caseload.nextStep(of: match))
    remarks(about: match.id)
    for (phrase, day) in [
      (MatchStatus.proposed.phrase, Optional(match.proposed)),
      (MatchStatus.askerSpoken.phrase, match.askerSpoken),
      (Texts.helperSpoken, match.helperSpoken),
      (MatchStatus.introduced.phrase, match.introduced),
      (MatchStatus.running.phrase, match.started),
      (MatchStatus.askedAfter.phrase, match.askedAfter),
    ] {
      field(phrase, day.map(date))
    }
    fields(of: match.any, skipping: ["asker", "helper"])
    if let ended = match.ended {
      field(match.status.phrase, "\(date(ended)) · \(match.endReason ?? "")")
    }
    notes(match.log, Texts.headingLog)
    related(to: match.id)
  }

  private mutating func add(_ posting: Posting) {
    title(posting.what)
    gap()
    field(Texts.fieldStatus, say(posting.status.phrase))
    next(caseload.nextStep(of: posting))
    remarks(about: posting.id)
    fields(of: posting.any, skipping: ["what"])
    field(Texts.fieldReason, posting.endReason)
    related(to: posting.id)
  }

  private mutating func add(_ kwestie: Kwestie) {
    title(kwestie.title)
    gap()
    field(Texts.fieldLevel, say(kwestie.level.phrase))
    field(Texts.fieldStatus, say(kwestie.status.phrase))
    next(caseload.nextStep(of: kwestie))
    field(Texts.fieldDecision, kwestie.decision)
    remarks(about: kwestie.id)
    fields(of: kwestie.any, skipping: ["title"])
    for item in kwestie.items { text("· " + caseload.name(of: item)) }
    if let ended = kwestie.ended {
      field(Texts.fieldEnded, "\(date(ended)) · \(kwestie.endReason ?? "")")
    }
    notes(kwestie.log, Texts.headingLog)
    related(to: kwestie.id)
  }
}
