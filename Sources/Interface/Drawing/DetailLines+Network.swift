import Canvas
import Domain
import Resources

extension DetailLines {
  mutating func add(_ contact: Contact) {
    let reasons = session.reasons
    let judgement = caseload.judgement(of: contact)
    title("\(caseload.name(of: contact.from)) – \(caseload.name(of: contact.to))")
    gap()
    field(Texts.fieldKind, reasons.words(judgement) + (judgement.isGuess ? " (?)" : ""))
    if contact.overruled != nil {
      field(Texts.fieldComputed, reasons.words(caseload.computedJudgement(of: contact)), .dim)
    }
    field(Texts.fieldRelation, session.label(session.reference.relations, contact.relation))
    field(Texts.fieldStrength, contact.strength.map { say($0.phrase) })
    field(
      Texts.fieldDoing,
      contact.doing.map { session.label(session.reference.doing, $0) }.joined(separator: ", "))
    field(Texts.fieldSince, contact.since.map(date))
    field(Texts.fieldSeen, contact.seen.map(date))
    field(Texts.fieldUntil, contact.until.map(date))
    field(Texts.fieldKeeper, session.name(contact.keeper))
    field(Texts.fieldNotes, contact.notes)
    care(in: contact)
    remarks(about: contact.id)
    for end in [contact.from, contact.to] {
      guard let resident = caseload.residents[end] else { continue }
      gap()
      person(resident)
      kring(of: end)
    }
  }

  /// The care in a tie: what was told of it, what it is called in two definitions, and what could
  /// make it lighter (R13–R15). Nobody is called mantelzorger here (C1).
  private mutating func care(in contact: Contact) {
    guard contact.care != nil else { return }
    gap()
    field(
      Texts.actNoteCare, "\(caseload.name(of: contact.from)) → \(caseload.name(of: contact.to))")
    let values = FieldReading.values(of: contact)
    let words = session.recordText
    for field in RecordFields.care {
      self.field(field.label, words.text(values[field.path], in: field))
    }
    if let standing = caseload.carerStanding(of: contact, on: today) {
      field(Texts.fieldStandingSCP, spelt(standing.scp, standing.scpLacks))
      field(Texts.fieldStandingWmo, spelt(standing.wmo, standing.wmoLacks))
    }
    if let carer = caseload.residents[contact.from] {
      let cards = caseload.respiteCards(in: carer.wijk, to: session.user?.id).prefix(3)
      field(Texts.fieldRest, cards.map(caseload.name(of:)).joined(separator: ", "))
    }
    next(caseload.nextStep(of: contact, on: today))
    if contact.careIsTooMuch { text("· " + say(Texts.careLighter), .dim, indent: 2) }
    remarks(about: contact.from)
    related(to: contact.from)
    related(to: contact.id)
  }

  private func spelt(
    _ answer: CarerStanding.Answer, _ lacks: [CarerStanding.Condition]
  ) -> String {
    let why = lacks.map { condition in
      let settings = session.caseload.settings
      return session.say(
        answer == .no ? condition.phraseOfNo : condition.phraseOfUnknown,
        String(settings.carerMonths), String(settings.carerHours))
    }
    return say(answer.phrase) + (why.isEmpty ? "" : ": " + why.joined(separator: ", "))
  }

  private mutating func person(_ resident: Resident) {
    let place = [resident.wijk] + resident.street.list
    title("\(resident.name) · \(place.joined(separator: ", "))")
    wish(resident.wish, of: resident.id)
    field(
      Texts.fieldRoles,
      resident.roles.map { session.label(session.reference.residentRoles, $0) }.joined(
        separator: ", "))
    field(Texts.fieldTalents, resident.talents.joined(separator: ", "))
    field(
      Texts.fieldGroups, resident.groups.map(caseload.name(of:)).joined(separator: ", "))
  }
}
