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
    let filling = self.filling
    let resident = record.record.mentions.compactMap { filling.residentOf($0) }.first
    let fields = (fields ?? RecordFields.asked(of: record)).map { field in
      let isWish = field.path == "wish" && record.kind != .resident
      var field = isWish ? field.called(caseload.wishLabel(of: resident)) : field
      if isWish, case .signaal(let signaal) = record, caseload.isAskedBefore(signaal),
        let earlier = caseload.asked(of: signaal).text
      {
        field = field.showing(say(Texts.wishEarlier, earlier))
      }
      let kept = values[field.path]
      let isWritten = kept != nil && kept != .text(nil) && field.path != OpeningWords.path
      let shown = isWritten ? kept : inherited(field, record)
      return FormField(field, kept: kept, words.text(shown, in: field, apart: true))
    }
    let title = title ?? record.kind.formTitle(isNew: isNew)
    overlays.append(.form(Form(.record(record, isNew: isNew), title: title, fields)))
  }

  /// What a field shows as long as the record itself has nothing: a referral follows the wish of its
  /// signaal (R79).
  private func inherited(_ field: RecordField, _ record: AnyRecord) -> FieldValue? {
    if field.path == OpeningWords.path, case .voorziening(let card) = record {
      return .text(OpeningWords.words(card.openings, language))
    }
    guard field.path == "wish", case .referral(let referral) = record else { return nil }
    return .text(caseload.asked(of: referral).text)
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
    if let signaal = caseload.signalen[id], let route = advice(for: signaal).route,
      referral.level >= .individual, !route.route.levels.contains(referral.level)
    {
      referral.advised = route.route.rawValue
    }
    let isNear = referral.level < .frontDesk
    openForm(
      .referral(referral), isNew: true,
      fields: isNear ? RecordFields.referring : RecordFields.referring + RecordFields.lookedNear,
      title: Texts.formRefer)
  }

  /// Asks what is told and to whom: who told it comes first, then who helped and has not heard.
  mutating func openFeedbackForm(_ id: ID) {
    let toTell = whoToTell(id)
    let form = Form(
      .act(.tell, id), title: FormAct.tell.title,
      FormAct.tell.fields.map { field in
        FormField(field, field.path == "to" ? toTell.first ?? "" : "")
      })
    overlays.append(.form(form))
  }

  /// Who can be told how it goes: who told it, who helped, and the resident (R28, R72).
  func whoToTell(_ id: ID) -> [String] {
    let signaal = caseload.signalen[caseload.referrals[id]?.signaal ?? id]
    let about = caseload.referrals[id]?.resident ?? signaal?.about
    let isOwed = signaal?.feedbackDue(settings: settings) != nil
    let informant = (signaal?.informant).list
    var names = isOwed ? informant : []
    names += caseload.contributorsNotTold(of: id)
    if let signaal { names += caseload.contributorsNotTold(of: signaal.id) }
    names += informant + (about.map(caseload.name(of:))).list
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert(Folding.folded($0)).inserted }
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
    switch key {
    case .escape: return backOut()
    case .enter: return save(form)
    case .control("o"):
      guard let running = runningPlans(beside: form).first else { return [] }
      // What was typed stays below it.
      if !form.isChanged { overlays.removeLast() }
      openPartForm(running.id, for: planMade(in: form)?.signaal)
      return []
    case .up, .backTab: form.move(to: form.position - 1)
    case .down: form.move(to: form.position + 1)
    case .pageUp: form.move(to: form.position - 10)
    case .pageDown: form.move(to: form.position + 10)
    case .tab:
      if let first = completion(for: form.fields[form.position]) {
        form.fields[form.position].complete(with: first)
        // Where more can follow, the next Tab goes on.
        if form.fields[form.position].about.isList {
          form.error = nil
          break
        }
      } else if isUnknown(form.fields[form.position]) {
        let field = form.fields[form.position]
        form.error = sentence(.unknown(field.current), field.about)
        break
      }
      form.move(to: form.position + 1)
    default:
      guard form.fields[form.position].take(key) else { return [] }
      form.error = nil
    }
    replaceTop(.form(form))
    return []
  }

  private mutating func save(_ form: Form) -> [Effect] {
    if let doubt = doubt(in: form) {
      var asked = form
      asked.asked = form.fields.map(\.field.text)
      return refuse(asked, doubt)
    }
    let made: Change?
    do throws(FieldError) {
      made = try change(for: form)
    } catch {
      return refuse(form, error)
    }
    return attempt(made, of: form)
  }

  /// The plan that a form is about to make.
  private func planMade(in form: Form) -> Plan? {
    guard case .record(.plan(let plan), true) = form.purpose else { return nil }
    return plan
  }

  /// Asks for the change of a form, with what goes along with it.
  private mutating func attempt(_ made: Change?, of form: Form) -> [Effect] {
    let changes = [form.alongside, made].compactMap { $0 }
    guard let change = changes.count > 1 ? Change.together(changes) : changes.first else {
      overlays.removeLast()
      tell(say(.nothingChanged))
      return []
    }
    // Two who were in contact already stay one contact.
    var known: ID?
    if form.newRecord != nil, case .edited(.contact(let contact)) = change { known = contact.id }
    let made = known ?? form.newRecord
    if form.isShownAfter, let id = made, let kind = madeKind(of: form),
      let list = Screen.allCases.first(where: { $0.kind == kind })
    {
      followUp = .show(list, id)
    }
    let isEdit = form.newRecord == nil && form.actsOn == nil && form.alongside == nil
    let effects = attempt(
      change, selecting: made ?? form.actsOn, keeping: isEdit ? overlays.count - 1 : 0,
      onMarks: form.clearsMarks, about: known ?? form.actsOn,
      replacing: known.map { knownContact($0, now: change) })
    if awaited == nil, let refused = message?.text, case .form(var open)? = overlays.last {
      // In the form there is room for the whole sentence.
      open.error = refused
      message = nil
      replaceTop(.form(open))
    }
    return effects
  }

  /// That two were in contact already, and what their tie was called until now.
  private func knownContact(_ id: ID, now change: Change) -> String {
    let before = caseload.contacts[id]?.relation
    guard let before, case .edited(.contact(let now)) = change, now.relation != before else {
      return say(Texts.savedKnownContact)
    }
    return say(Texts.savedKnownRelation, label(reference.relations, before))
  }

  private func madeKind(of form: Form) -> Kind? {
    if case .record(let record, _) = form.purpose { return record.kind }
    return nil
  }

  /// Leaves a form open with why it could not be saved, at the field that it is about.
  private mutating func refuse(_ form: Form, _ error: FieldError) -> [Effect] {
    var form = form
    form.error = error.text
    form.position = form.fields.firstIndex { $0.about.path == error.path } ?? form.position
    replaceTop(.form(form))
    return []
  }
}

extension Session {
  /// What is asked once before it is saved: whether somebody who would be added is not one that is
  /// known, since a slip in a name would make a second resident of the same person; and whether a
  /// promise is for a day that is over.
  private func doubt(in form: Form) -> FieldError? {
    guard form.asked != form.fields.map(\.field.text) else { return nil }
    let doubts = doubts(in: form)
    guard let first = doubts.first else { return nil }
    return FieldError(path: first.path, text: doubts.map(\.text).joined(separator: " "))
  }

  private func doubts(in form: Form) -> [FieldError] {
    var doubts: [FieldError] = []
    if case .record(.resident, isNew: true) = form.purpose, let name = form["name"],
      let same = visibleResidents.first(where: { KnownNames.isSame($0.name, name) })
    {
      let place = ([same.street ?? ""] + [same.wijk]).filter { !$0.isEmpty }.joined(separator: ", ")
      doubts.append(FieldError(path: "name", text: say(Texts.askNamesake, same.name, place)))
    }
    if case .record(.promise, isNew: true) = form.purpose {
      if let day = form["due"].flatMap({ Day(typed: $0, today: today) }), day < today {
        doubts.append(
          FieldError(path: "due", text: say(Texts.askPastDay, day.longWords(language))))
      }
      let kinds: Set<Kind> = [.resident, .worker, .group]
      if let who = form["who"], caseload.find(who, among: kinds) == .none,
        case let near = names(like: who, among: kinds), !near.isEmpty
      {
        doubts.append(
          FieldError(
            path: "who", text: say(Texts.askOtherName, near.joined(separator: ", "), who)))
      }
    }
    for field in form.fields where field.isChanged && field.about.makesResident {
      guard case .records(let kinds, _) = field.about.source else { continue }
      let text = field.field.text
      for name in field.about.isList ? RecordText.parts(text) : [text.trimmed] {
        guard !name.isEmpty, caseload.find(name, among: kinds) == .none else { continue }
        let near = names(like: name, among: kinds).joined(separator: ", ")
        guard !near.isEmpty else { continue }
        doubts.append(
          FieldError(path: field.about.path, text: say(Texts.askNewcomer, near, name)))
      }
    }
    return doubts
  }
}

/// Why a field could not be understood, in words for its user.
struct FieldError: Error {
  let path: String
  let text: String
}
