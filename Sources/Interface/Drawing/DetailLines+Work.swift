import Canvas
import Domain
import Resources

extension DetailLines {
  mutating func add(_ signaal: Signaal) {
    title(signaal.text, signaal.urgency == .safety ? .safety : .heading)
    gap()
    if signaal.urgency == .safety { emergency(signaal.wijk) }
    wish(
      caseload.asked(of: signaal).text, of: signaal.about,
      isEarlier: caseload.isAskedBefore(signaal))
    field(Texts.fieldEstimate, signaal.estimate)
    field(Texts.fieldAbout, signaal.about.map(caseload.distinctName(of:)))
    field(Texts.fieldStatus, say(signaal.status.phrase))
    if signaal.urgency != .calm {
      field(Texts.fieldUrgency, say(signaal.urgency.phrase), .warning)
    }
    field(Texts.fieldThemes, themes(signaal.themes))
    let from = [signaal.informant ?? "", session.label(session.reference.sources, signaal.source)]
    field(Texts.fieldInformant, from.filter { !$0.isEmpty }.joined(separator: ", "))
    feedbackDue(signaal)
    let heard = [date(signaal.received), signaal.wijk] + signaal.street.list
    field(Texts.fieldHeard, heard.joined(separator: " · "))
    for part in caseload.parts(of: signaal.id) {
      let who = part.informant.map { " (\($0))" } ?? ""
      field(Texts.fieldNoticedToo, "\(date(part.received)) · \(part.text)\(who)")
    }
    if let plan = caseload.openPlan(for: signaal.id) {
      let names = [plan.resident, plan.owner].compactMap { $0 }.map(caseload.name(of:))
      field(Texts.fieldInPlan, names.joined(separator: " · "))
    }
    next(caseload.nextStep(of: signaal))
    field(Texts.fieldReason, signaal.reason)
    deskTalks(about: signaal.id)
    remarks(about: signaal.id)
    fields(
      of: signaal.any,
      skipping: [
        "wish", "text", "about", "themes", "urgency", "source", "informant", "wijk", "street",
        "estimate",
      ])
    for step in signaal.escalations.reversed() {
      let place = say(Texts.ladderStep(step.level ?? 0))
      field(Texts.fieldCalled, "\(date(step.day)) · \(step.called) (\(place))")
    }
    for referral in caseload.mentions(of: signaal.id).compactMap({ caseload.referrals[$0] }) {
      field(
        Texts.fieldReferral, "\(session.receiver(referral)) · \(session.outcomeOrStatus(referral))")
    }
    notes(signaal.log, Texts.headingLog)
    notes(signaal.feedback, Texts.headingFeedback)
    told(signaal.told)
    conversations(about: signaal.id)
    if let about = signaal.about, caseload.residents.contains(about) { kring(of: about) }
  }

  /// Which of the conversations at the desk this question is at, and what could follow (R4).
  private mutating func deskTalks(about id: ID) {
    let talks = caseload.deskTalks(about: id)
    guard talks.count > 0 else { return }
    field(Texts.fieldDeskTalks, "\(talks.count)/\(talks.limit)")
    guard !talks.nextSteps.isEmpty else { return }
    let steps = talks.nextSteps.map { "\($0 == .finished ? "x" : "t") \(say($0.phrase))" }
    field(Texts.fieldCouldFollow, steps.joined(separator: " · "))
  }

  private mutating func conversations(about id: ID) {
    let talks = caseload.signalen[id].map { Array(caseload.talks(about: $0).reversed()) } ?? []
    guard !talks.isEmpty else { return }
    heading(Kind.conversation.plural)
    for talk in talks {
      text("· " + talkWords(talk))
      remarks(about: talk.id)
    }
  }

  private mutating func feedbackDue(_ signaal: Signaal) {
    guard let due = signaal.feedbackDue(settings: session.settings) else { return }
    field(
      Texts.fieldFeedback, session.say(Texts.feedbackBefore, date(due)),
      due <= today ? .warning : .text)
  }

  /// Whom to call when it is not safe (R30): the card that stands above all advice.
  mutating func emergency(_ wijk: String) {
    let line = caseload.wijken.rows.first { $0.name == wijk }?.emergency
    field(Texts.fieldEmergency, line ?? say(Texts.emergencyDefault), .safety)
  }

  mutating func add(_ referral: Referral) {
    let signaal = caseload.signalen[referral.signaal]
    title(session.receiver(referral))
    gap()
    wish(caseload.asked(of: referral).text, of: referral.resident ?? signaal?.about)
    field(Texts.fieldAbout, session.name(referral.resident))
    field(Texts.detailSignaal, signaal?.text)
    field(Texts.fieldStatus, say(referral.status.phrase))
    field(Texts.fieldLevel, say(referral.level.phrase))
    field(Texts.fieldReferReason, referral.reason)
    field(Texts.fieldSent, date(referral.sent))
    next(caseload.nextStep(of: referral))
    for back in referral.returns.reversed() {
      field(Texts.fieldReturned, "\(date(back.day)) · \(back.proposal)", .warning)
      field(Texts.fieldReturnReason, back.reason)
    }
    if let outcome = referral.outcome {
      field(Texts.fieldOutcome, session.label(session.reference.outcomes, outcome))
      field(Texts.fieldReason, referral.outcomeReason)
      if let term = session.reference.outcomes.term(outcome) {
        field(Texts.fieldProposal, session.language == .nl ? term.nextNl : term.nextEn, .dim)
      }
    }
    if let advised = referral.advised.flatMap(Route.init(rawValue:)) {
      field(Texts.fieldAdvised, say(advised.phrase))
    }
    if referral.status == .accepted || referral.outcome == nil,
      let standing = caseload.standing(of: referral, on: today), standing == .notUpdated
    {
      field(Texts.fieldStanding, session.label(session.reference.outcomes, standing.code))
    }
    fields(of: referral.any, skipping: ["wish", "reason", "resident"])
    remarks(about: referral.id)
    if let signaal { notes(signaal.feedback, Texts.headingFeedback) }
    told(referral.told)
    notes(referral.log, Texts.headingLog)
    conversations(about: referral.signaal)
    if let resident = referral.resident { kring(of: resident) }
  }

  /// Who else heard how it goes.
  private mutating func told(_ all: [Told]) {
    for told in all {
      field(
        Texts.fieldTold, ([date(told.day), told.to] + told.text.list).joined(separator: " · "))
    }
  }

  mutating func add(_ waakvlam: Waakvlam) {
    title(caseload.name(of: waakvlam.resident))
    gap()
    wish(caseload.residents[waakvlam.resident]?.wish, of: waakvlam.resident)
    field(Texts.fieldHolder, waakvlam.holder)
    if waakvlam.risk == .onCall {
      field(Texts.fieldRhythm, say(Risk.onCall.phrase))
    } else {
      field(Texts.fieldRisk, say(waakvlam.risk.phrase))
    }
    if let days = waakvlam.rhythm(settings: session.settings) {
      field(Texts.fieldRhythm, session.say(Texts.everyDays, String(days)))
    }
    next(caseload.nextStep(of: waakvlam, on: today))
    if let week = waakvlam.dueWeek(settings: session.settings), waakvlam.isBurning {
      field(
        Texts.fieldDueWeek,
        session.say(Texts.anyDayBetween, date(week.lowerBound), date(week.upperBound)))
    }
    if let end = waakvlam.restEnd(on: today) {
      field(
        Texts.fieldRests, [date(end), waakvlam.pauses.last?.reason ?? ""].joined(separator: " · "))
    }
    if waakvlam.tapers == true { field(Texts.fieldTapers, say(Texts.yes)) }
    field(
      Texts.fieldEarlierHolders,
      waakvlam.earlierHolders.map { session.say(Texts.holderUntil, $0.name, date($0.until)) }
        .joined(separator: " · "))
    field(Texts.fieldWhereToTurn, waakvlam.whereToTurn)
    field(Texts.fieldInformed, waakvlam.informed.joined(separator: ", "))
    field(Texts.fieldNearby, waakvlam.nearby)
    field(Texts.fieldOrigin, session.label(session.reference.origins, waakvlam.cameFrom))
    field(Texts.fieldStarted, date(waakvlam.started))
    if let ended = waakvlam.ended {
      field(Texts.waakvlamOut, "\(date(ended)) · \(waakvlam.endReason ?? "")")
    }
    remarks(about: waakvlam.id)
    if !waakvlam.moments.isEmpty {
      heading(Texts.headingMoments)
      for moment in waakvlam.moments.reversed() {
        let day = Phrase(date(moment.day), date(moment.day))
        field(
          day, ([say(moment.verdict.phrase)] + moment.text.list).joined(separator: " · "),
          moment.verdict == .relapse ? .warning : .text)
      }
    }
    kring(of: waakvlam.resident)
  }

  mutating func add(_ promise: Promise) {
    title(promise.what)
    gap()
    field(Texts.fieldWho, promise.who)
    field(Texts.fieldDue, date(promise.due))
    field(Texts.fieldBelongsTo, session.name(promise.about))
  }
}
