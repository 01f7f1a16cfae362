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
  /// version does not know stays; whoever is named and not known yet is added too.
  private mutating func change(
    of record: AnyRecord, isNew: Bool, _ form: Form
  ) throws(FieldError) -> Change? {
    let words = recordText
    var values: [String: FieldValue] = [:]
    var newcomers: [(path: String, name: String, isList: Bool)] = []
    for line in form.fields where line.isChanged || line.about.isRequired {
      let understood = try understand(line, words)
      guard line.isChanged || isNew else { continue }
      values[line.about.path] = understood.value
      newcomers += understood.newcomers.map { (line.about.path, $0.name, line.about.isList) }
    }
    let wijk = wijk(in: values, record)
    var fresh: [Change] = []
    for newcomer in newcomers {
      let resident = newResident(newcomer.name, wijk: wijk)
      fresh.append(.added(.resident(resident)))
      if newcomer.isList, case .ids(let ids) = values[newcomer.path] {
        values[newcomer.path] = .ids(ids + [resident.id])
      } else {
        values[newcomer.path] = .id(resident.id)
      }
    }
    let (filled, refused) = record.with(values)
    if let path = refused.first {
      throw FieldError(path: path, text: say(Texts.fieldUnknown, form[path] ?? ""))
    }
    let finished = completed(filled, isNew: isNew)
    let change = isNew ? Change.adding(finished) : .edited(finished)
    return fresh.isEmpty ? change : .together(fresh + [change])
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
    case .noDay(let text): say(Texts.fieldNoDay, text)
    case .unknownWijk(let text): say(.unknownWijk(text))
    case .missing: say(Texts.fieldRequired, say(field.label))
    }
  }

  /// The wijk of whoever is new: that of the record, or else of what it is about, or else our own.
  private func wijk(in values: [String: FieldValue], _ record: AnyRecord) -> String {
    if case .text(let wijk?) = values["wijk"] { return wijk }
    if case .text(let wijk?) = FieldReading.values(of: record.record)["wijk"], !wijk.isEmpty {
      return wijk
    }
    for mention in record.record.mentions {
      if let wijk = caseload.signalen[mention]?.wijk ?? caseload.residents[mention]?.wijk {
        return wijk
      }
    }
    return homeWijk
  }

  private mutating func newResident(_ name: String, wijk: String) -> Resident {
    var resident = Resident()
    resident.id = ids.next()
    resident.name = name
    resident.wijk = wijk
    return resident
  }

  /// What follows from the fields: the record behind the name of a holder.
  private func completed(_ record: AnyRecord, isNew: Bool) -> AnyRecord {
    guard case .waakvlam(var waakvlam) = record else { return record }
    waakvlam.holderRecord = holderRecord(waakvlam.holder)
    return .waakvlam(waakvlam)
  }

  private func holderRecord(_ name: String) -> ID? {
    guard case .one(let id) = caseload.find(name, among: [.resident, .worker]) else { return nil }
    return id
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
    case .pause: return .waakvlamPaused(id, until: until, reason: reason)
    case .findHolder:
      let holder = form["holder"] ?? ""
      return .holderFound(id, holder: holder, record: holderRecord(holder))
    }
  }
}
