extension Draft {
  /// Records without a course of their own: added, edited, checked, imported.
  mutating func carryOutOnRecord(_ change: Change) throws(Refusal) {
    switch change {
    case .added(let record):
      let change = Change.adding(record)
      guard case .added = change else { return try carryOut(change) }
      try check(record)
      try add(remembering(told(confided(record), before: nil), before: nil))
    case .edited(let record):
      guard let old = current(record.id), old.kind == record.kind else {
        if case .settings(let settings) = record {
          try check(record)
          try add(record)
          return try keepMissed(before: settings)
        }
        throw .notFound(record.id)
      }
      let kept = remembering(
        told(
          confided(record.keepingCourse(of: old, on: occasion.today, settings: currentSettings)),
          before: old), before: old)
      try check(kept)
      if case .waakvlam(let waakvlam) = kept { return try move(waakvlam) }
      try replace(kept)
      if case .signaal(let signaal) = kept {
        try nameReferrals(of: signaal)
        // Somebody was called: it is no longer as it came in.
        if case .signaal(let before) = old, signaal.escalations.count > before.escalations.count {
          try takeUp([signaal.id])
        }
      }
      if case .plan(let plan) = kept { try takeUp(plan.signalen) }
      if case .conversation(let talk) = kept { try takeUp(talk.signaal.map { [$0] } ?? []) }
      if case .settings(let settings) = kept { try keepMissed(before: settings) }
    case .voorzieningChecked(let id, let how):
      guard case .voorziening(var voorziening) = current(id) else { throw .notFound(id) }
      voorziening.checked = occasion.today
      voorziening.checkedHow = how ?? voorziening.checkedHow
      try replace(.voorziening(voorziening))
    case .voorzieningenImported(let voorzieningen):
      for voorziening in voorzieningen where voorziening.name.isBlank { throw .nameMissing }
      try put(voorzieningen.map(remembering))
    case .contactKindOverruled(let id, let kind):
      guard case .contact(var contact) = current(id) else { throw .notFound(id) }
      contact.overruled = kind
      try replace(.contact(contact))
    case .promiseKept(let id):
      guard case .promise(var promise) = current(id) else { throw .notFound(id) }
      guard promise.kept == nil else { throw .alreadyKept }
      promise.kept = occasion.today
      try replace(.promise(promise))
    default:
      preconditionFailure("not a change of a plain record")
    }
  }

  /// A resident whom only one worker may see is that of whoever writes it down.
  private func confided(_ record: AnyRecord) -> AnyRecord {
    guard case .resident(var resident) = record, resident.trust == .me else { return record }
    resident.confidant = resident.confidant ?? occasion.worker
    return .resident(resident)
  }

  /// A tie in which somebody tells how caring goes, with the day that they did.
  private func told(_ record: AnyRecord, before old: AnyRecord?) -> AnyRecord {
    guard case .contact(var contact) = record, let load = contact.care?.load else { return record }
    var before: Care?
    if case .contact(let old)? = old { before = old.care }
    guard load != before?.load, contact.care?.loadTold == before?.loadTold else { return record }
    contact.care?.loadTold = occasion.today
    return .contact(contact)
  }

  /// Refuses a record that cannot be: without a name, in a wijk nobody knows, naming what is not
  /// there. What is only unusual is no refusal but a check (§3).
  private func check(_ record: AnyRecord) throws(Refusal) {
    switch record {
    case .signaal(let signaal): try check(signaal)
    case .waakvlam(let waakvlam): try check(waakvlam)
    case .plan(let plan): try check(plan)
    case .match(let match): try check(match)
    case .kwestie(let kwestie): try check(kwestie)
    case .conversation(let conversation): try check(conversation)
    case .referral(let referral): try check(referral)
    case .worker(let worker):
      try requireName(worker.name)
      try require(worker.successor, among: [.worker])
      guard worker.successor != worker.id else { throw .sameEnds }
    case .gebied(let gebied): try check(gebied)
    case .wijk(let wijk): try check(wijk)
    case .resident(let resident): try check(resident)
    case .household(let household): try check(household)
    case .group(let group):
      try requireName(group.name)
      try requireWijk(group.wijk)
    case .voorziening(let voorziening): try check(voorziening)
    case .contact(let contact): try check(contact)
    case .selfReliance(let measurement): try check(measurement)
    case .factors(let factors): try check(factors)
    case .posting(let posting): try check(posting)
    case .story(let story):
      try requireText(story.text)
      try requirePast(story.day)
      for id in story.about { try require(id, among: Set(Kind.allCases)) }
    case .indicator(let indicator):
      try requireName(indicator.name)
      for id in indicator.stories { try require(id, among: [.story]) }
    case .promise(let promise):
      try requireText(promise.what)
      try requireName(promise.who)
      try require(promise.about, among: Set(Kind.allCases))
    case .settings(let settings):
      guard settings.id == Settings.identity else { throw .notFound(settings.id) }
      if let amount = settings.amountOutOfRange {
        throw .outOfRange(amount.title, amount.range)
      }
    }
  }
}

extension Draft {
  /// A referral that went out before it was noted whom the signaal is about is about them too.
  mutating func nameReferrals(of signaal: Signaal) throws(Refusal) {
    guard let about = signaal.about else { return }
    for id in caseload.mentions(of: signaal.id) {
      guard case .referral(var referral) = current(id), referral.signaal == signaal.id,
        referral.resident == nil
      else { continue }
      referral.resident = about
      try replace(.referral(referral))
    }
  }

  func requireText(_ text: String) throws(Refusal) {
    guard !text.isBlank else { throw .textMissing }
  }

  func requireName(_ name: String) throws(Refusal) {
    guard !name.isBlank else { throw .nameMissing }
  }

  func requirePast(_ day: Day?) throws(Refusal) {
    if let day, day > occasion.today { throw .dayInFuture(day) }
  }

  /// A number that may be absent, within bounds.
  func require(_ number: Int?, _ name: String, in range: ClosedRange<Int>) throws(Refusal) {
    if let number, !range.contains(number) { throw .outOfRange(name, range) }
  }
}

extension AnyRecord {
  /// This record with what only acts change taken from the one it replaces, so that no edit ends
  /// anything without its sentence.
  fileprivate func keepingCourse(
    of old: AnyRecord, on today: Day, settings: Settings
  ) -> AnyRecord {
    switch (self, old) {
    case (.signaal(var new), .signaal(let old)):
      new.keepCourse(of: old)
      return .signaal(new)
    case (.referral(var new), .referral(let old)):
      new.keepCourse(of: old)
      return .referral(new)
    case (.waakvlam(var new), .waakvlam(let old)):
      new.keepCourse(of: old, on: today, settings: settings)
      return .waakvlam(new)
    case (.plan(var new), .plan(let old)):
      new.keepCourse(of: old)
      return .plan(new)
    case (.match(var new), .match(let old)):
      new.keepCourse(of: old)
      return .match(new)
    case (.posting(var new), .posting(let old)):
      new.status = old.status
      new.ended = old.ended
      new.endReason = old.endReason
      return .posting(new)
    case (.kwestie(var new), .kwestie(let old)):
      new.keepCourse(of: old)
      return .kwestie(new)
    default:
      return self
    }
  }
}
