import Domain
import Interface
import JSON
import Resources

extension Answer {
  mutating func show(_ resident: Resident, in store: OpenStore) {
    let caseload = store.caseload
    give(resident)
    guard !isJSON else { return }
    let brief = BriefIDs(caseload)
    let reasons = store.reasons
    paragraph(resident.name)
    line("")
    field(Texts.fieldID, brief[resident.id])
    field(caseload.wishLabel(of: resident.id), resident.wish ?? Texts.wishNotAsked.text(language))
    field(Texts.fieldWijk, resident.wijk)
    field(Texts.fieldStreet, resident.street)
    field(Texts.fieldAge, resident.ageGroup.map { reasons.label(store.reference.ageGroups, $0) })
    field(Texts.fieldPhone, resident.phone)
    field(Texts.fieldGroups, resident.groups.map(caseload.name(of:)).joined(separator: ", "))
    field(
      Texts.fieldRoles,
      resident.roles.map { reasons.label(store.reference.residentRoles, $0) }.joined(
        separator: ", "))
    field(Texts.fieldTalents, resident.talents.joined(separator: ", "))
    field(Texts.fieldLanguages, resident.languages.joined(separator: ", "))
    field(Texts.fieldNotes, resident.notes)
    for id in caseload.mentions(of: resident.id) {
      switch caseload[id] {
      case .signaal(let signaal):
        let state = signaal.status.phrase.text(language)
        field(Texts.detailSignaal, "\(brief[id]) · \(state) · \(signaal.text)")
      case .waakvlam(let waakvlam) where waakvlam.resident == resident.id:
        let state = waakvlam.isBurning ? waakvlam.risk.phrase : Texts.waakvlamOut
        field(Texts.detailWaakvlam, "\(brief[id]) · \(state.text(language)) · \(waakvlam.holder)")
      default: break
      }
    }
    line("")
    give(kringOf: resident.id, in: store)
  }

  mutating func give(kringOf id: ID, in store: OpenStore) {
    let caseload = store.caseload
    let kring = caseload.kring(of: id, on: store.today)
    let reasons = store.reasons
    if isJSON {
      give(json(kring, of: id, caseload, reasons))
      return
    }
    line("\(Texts.kring.text(language)): \(caseload.name(of: id))")
    for kind in ContactKind.allCases {
      let members = kring.living(kind)
      guard !members.isEmpty else { continue }
      line(kind.phrase.text(language))
      for member in members { add(member, caseload, reasons) }
    }
    let past = kring.members.filter { !$0.isLiving }
    if !past.isEmpty {
      line(Texts.kringPast.text(language))
      for member in past { add(member, caseload, reasons) }
    }
    if !kring.missing.isEmpty {
      let kinds = kring.missing.map { $0.phrase.text(language) }.joined(separator: ", ")
      line("\(Texts.kringMissing.text(language)): \(kinds)")
    }
    say(Texts.asFarAsNoted)
  }

  private mutating func add(_ member: Kring.Member, _ caseload: Caseload, _ reasons: Reasons) {
    let contact = member.contact
    let reason = reasons.words(member.judgement.reason)
    let relation = contact.relation.map { reasons.label(reasons.reference.relations, $0) }
    let care = contact.careWords(of: member.id, language)
    let words = [
      relation.flatMap { reason.hasPrefix($0) ? nil : $0 },
      contact.strength?.phrase.text(language), care, reason,
    ]
    row(
      [("", 0), (caseload.name(of: member.id), 32)],
      words.compactMap { $0 }.joined(separator: " · "))
  }

  private func json(
    _ kring: Kring, of id: ID, _ caseload: Caseload, _ reasons: Reasons
  ) -> JSONValue {
    let members = kring.members.map { member in
      let contact = member.contact
      return JSONValue.object(
        [
          .init("id", .string(member.id.description)),
          .init("name", .string(caseload.name(of: member.id))),
          .init("kind", .string(member.judgement.kind.rawValue)),
          .init("reason", .string(reasons.words(member.judgement.reason))),
          .init("isLiving", .bool(member.isLiving)),
          .init("contact", .string(contact.id.description)),
        ]
          + (contact.relation.map { [.init("relation", .string($0))] } ?? [])
          + (contact.strength.map { [.init("strength", .string($0.rawValue))] } ?? []))
    }
    return .object([
      .init("id", .string(id.description)),
      .init("name", .string(caseload.name(of: id))),
      .init("members", .array(members)),
      .init("missing", .array(kring.missing.map { .string($0.rawValue) })),
    ])
  }

  mutating func give(_ thread: Domain.Thread, in store: OpenStore) {
    let reasons = store.reasons
    if isJSON {
      let lines = thread.lines.map { line in
        JSONValue.object(
          [
            .init("day", .string(line.day.description)),
            .init("id", .string(line.id.description)),
            .init("event", .string(line.event.name)),
            .init("words", .string(reasons.words(line.event))),
          ]
            + (words(line).map { [.init("text", .string($0))] } ?? [])
            + (line.worker.map { [.init("worker", .string($0.description))] } ?? []))
      }
      give(
        .object([
          .init("items", .array(thread.items.map { .string($0.description) })),
          .init("lines", .array(lines)),
        ]))
      return
    }
    for event in thread.lines {
      let text = [reasons.words(event.event), words(event)].compactMap { $0 }
        .joined(separator: " · ")
      let day = event.day.words(language)
      paragraph(day + String(repeating: " ", count: max(1, 13 - day.count)) + text, indent: 13)
    }
  }
}

extension Answer {
  /// The words that go with a line; where it left a level, the name of that level.
  private func words(_ line: Domain.Thread.Line) -> String? {
    guard case .noted(let act) = line.event, act == "raised" || act == "lowered" else {
      return line.text
    }
    let level = line.text.flatMap { Level(rawValue: $0) }
    return level.map { Texts.saidFromLevel.text(language, [$0.phrase.text(language)]) } ?? line.text
  }
}

extension Domain.Thread.Event {
  /// A name for it in JSON.
  var name: String {
    switch self {
    case .received: "received"
    case .noted: "noted"
    case .talked: "noted"
    case .called: "called"
    case .offered: "offered"
    case .returned: "returned"
    case .accepted: "accepted"
    case .finished: "finished"
    case .closed: "closed"
    case .declined: "declined"
    case .feedback: "feedback"
    case .lit: "lit"
    case .moment: "moment"
    case .rested: "rested"
    case .handedOver: "handedOver"
    case .putOut: "putOut"
    case .measured: "measured"
    case .planned: "planned"
    case .planJoined: "planJoined"
    case .planExtended: "planExtended"
    case .planEnded: "planEnded"
    case .promised: "promised"
    case .kept: "kept"
    }
  }
}
