import Canvas
import Domain
import Resources

extension Session {
  /// What turns the fields of records into words and back.
  var recordText: RecordText {
    RecordText(caseload: caseload, today: today, language: language, reference: reference)
  }

  /// Opens a form over a record: one that is there, or one to be made.
  mutating func openForm(
    _ record: AnyRecord, isNew: Bool, fields: [RecordField]? = nil, title: Phrase? = nil
  ) {
    if record.kind == .contact { prepareIndex(of: .kaart) }
    let values = FieldReading.values(of: record.record)
    let words = recordText
    let fields = (fields ?? RecordFields.of(record.kind)).map { field in
      let kept = values[field.path]
      let shown = kept == .text(nil) ? inherited(field, record) : kept
      return FormField(field, kept: kept, words.text(shown, in: field))
    }
    let title = title ?? record.kind.formTitle(isNew: isNew)
    overlays.append(.form(Form(.record(record, isNew: isNew), title: title, fields)))
  }

  /// What a field shows as long as the record itself has nothing: a referral follows the wish of its
  /// signaal (R79).
  private func inherited(_ field: RecordField, _ record: AnyRecord) -> FieldValue? {
    guard field.path == "wish", case .referral(let referral) = record else { return nil }
    return .text(caseload.signalen[referral.signaal]?.wish)
  }

  /// Opens a form over the record with this identity; says so when there is nothing to change.
  mutating func openForm(_ id: ID) {
    guard let record = caseload[id] else { return tell(say(Texts.editNotHere), .refused) }
    openForm(record, isNew: false)
  }

  mutating func openActForm(_ act: FormAct, _ id: ID) {
    overlays.append(.form(Form(.act(act, id), title: act.title, act.fields.map { FormField($0) })))
  }

  /// Asks the little there is to say when a signaal goes to somebody: Enter alone is enough.
  mutating func openReferForm(signaal id: ID, to receiver: ID) {
    var referral = Referral()
    referral.id = ids.next()
    referral.signaal = id
    referral.to = receiver
    referral.level = caseload.level(of: receiver) ?? .individual
    let isNear = referral.level < .frontDesk
    openForm(
      .referral(referral), isNew: true,
      fields: isNear ? RecordFields.referring : RecordFields.referring + RecordFields.lookedNear,
      title: Texts.formRefer)
  }

  mutating func openGiveBackForm(_ id: ID) {
    guard let referral = caseload.referrals[id], referral.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    guard referral.status != .returned else { return tell(say(.alreadyReturned), .refused) }
    openActForm(.giveBack, id)
  }

  mutating func handleForm(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    let count = form.fields.count
    switch key {
    case .escape: return backOut()
    case .enter: return save(form)
    case .up, .backTab: form.position = (form.position + count - 1) % count
    case .down: form.position = (form.position + 1) % count
    case .pageUp: form.position = max(0, form.position - 10)
    case .pageDown: form.position = min(count - 1, form.position + 10)
    case .tab:
      if let first = completion(for: form.fields[form.position]) {
        form.fields[form.position].complete(with: first)
        if !form.fields[form.position].about.isList { form.position = (form.position + 1) % count }
      } else {
        form.position = (form.position + 1) % count
      }
    default:
      guard form.fields[form.position].field.take(key) else { return [] }
      form.error = nil
    }
    replaceTop(.form(form))
    return []
  }

  private mutating func save(_ form: Form) -> [Effect] {
    var form = form
    do throws(FieldError) {
      let change = try change(for: form)
      guard let change else {
        overlays.removeLast()
        tell(say(.nothingChanged))
        return []
      }
      let kept = form.newRecord == nil ? overlays.count - 1 : 0
      return attempt(change, selecting: form.newRecord, keeping: kept)
    } catch {
      form.error = error.text
      form.position = form.fields.firstIndex { $0.about.path == error.path } ?? form.position
      replaceTop(.form(form))
      return []
    }
  }
}

/// Why a field could not be understood, in words for its user.
struct FieldError: Error {
  let path: String
  let text: String
}
