import Domain
import Resources

extension Session {
  /// The change that a form makes; nil when nothing was changed in it.
  mutating func change(for form: Form) throws(FieldError) -> Change? {
    switch form.purpose {
    case .record(let record, let isNew):
      guard isNew || form.isChanged else { return nil }
      return try change(of: record, isNew: isNew, form)
    case .act(let act, let id): return try change(act, id, form)
    }
  }

  /// Writes what was typed into the record. Only lines that changed are written, so that what this
  /// version does not know stays.
  private mutating func change(
    of record: AnyRecord, isNew: Bool, _ form: Form
  ) throws(FieldError) -> Change? {
    let entries = form.fields.filter { $0.isChanged || $0.about.isRequired }.map { line in
      Filling.Entry(
        line.about, line.field.text, kept: line.kept, isWritten: line.isChanged || isNew)
    }
    let filling = self.filling
    do throws(Filling.Failure) {
      return try filling.change(of: record, isNew: isNew, entries) { ids.next() }
    } catch {
      throw FieldError(path: error.field.path, text: sentence(error.fault, error.field))
    }
  }

  private func understand(
    _ line: FormField, _ words: RecordText
  ) throws(FieldError) -> RecordText.Understood {
    do throws(RecordText.Fault) {
      return try words.understand(line.field.text, in: line.about, keeping: line.kept)
    } catch {
      throw FieldError(path: line.about.path, text: sentence(error, line.about))
    }
  }

  func sentence(_ fault: RecordText.Fault, _ field: RecordField) -> String {
    switch fault {
    case .unknown(let text): say(Texts.fieldUnknown, text)
    case .ambiguous(let text): say(Texts.nameAmbiguous, text)
    case .noNumber(let text): say(Texts.fieldNoNumber, text)
    case .noDegrees(let text): say(Texts.fieldNoDegrees, text)
    case .noEmail(let text): say(Texts.fieldNoEmail, text)
    case .noDay(let text): say(Texts.fieldNoDay, text)
    case .unknownWijk(let text): say(.unknownWijk(text))
    case .missing: say(Texts.fieldRequired, say(field.label))
    }
  }

  private func change(_ act: FormAct, _ id: ID, _ form: Form) throws(FieldError) -> Change? {
    let words = recordText
    for line in form.fields { _ = try understand(line, words) }
    var until = today
    if let line = form.fields.first(where: { $0.about.path == "until" }),
      case .day(let day?) = try understand(line, words).value
    {
      until = day
    }
    let reason = form["reason"] ?? ""
    switch act {
    case .giveBack:
      return .referralReturned(id, proposal: form["proposal"] ?? "", reason: reason)
    case .extendPlan: return .planExtended(id, until: until, reason: reason)
    case .decide:
      return .kwestieDecided(id, decision: form["decision"] ?? "", reason: reason)
    case .step(true, let to): return .referralRaised(id, to: to, reason: form["reason"])
    case .step(false, let to): return .referralLowered(id, to: to, reason: form["reason"])
    case .escalate: return escalation(of: id, called: form["called"] ?? "")
    case .addMembers: return try addingMembers(to: id, form, words)
    case .tell: return telling(id, RecordText.parts(form["to"] ?? ""), form["text"] ?? "")
    case .pause: return .waakvlamPaused(id, until: until, reason: reason)
    case .findHolder:
      let holder = form["holder"] ?? ""
      return .holderFound(id, holder: holder, record: filling.holderRecord(holder))
    }
  }

  /// What is told to everybody who is named; with no name it is for whoever told it.
  private func telling(_ id: ID, _ names: [String], _ text: String) -> Change? {
    let referral = caseload.referrals[id]
    guard let signaal = caseload.signalen[referral?.signaal ?? id] else { return nil }
    let changes = (names.isEmpty ? [nil] : names.map(Optional.some)).map { name -> Change in
      let change = signaal.telling(name, text)
      guard let referral, let name, case .told = change else { return change }
      return .told(referral.id, to: name, text: text)
    }
    return changes.count == 1 ? changes[0] : .together(changes)
  }

  /// Residents who belong to a group from now on.
  private func addingMembers(
    to group: ID, _ form: Form, _ words: RecordText
  ) throws(FieldError) -> Change? {
    guard let line = form.fields.first, case .ids(let ids) = try understand(line, words).value
    else { return nil }
    let changes = ids.compactMap { id -> Change? in
      guard var resident = caseload.residents[id], !resident.groups.contains(group) else {
        return nil
      }
      resident.groups.append(group)
      return .edited(.resident(resident))
    }
    return changes.count > 1 ? .together(changes) : changes.first
  }
}
