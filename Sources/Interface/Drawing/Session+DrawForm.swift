import Canvas
import Domain
import Resources

extension Session {
  /// The lines at the foot of a form: what is wrong, and some for what can be filled in.
  private static let formFoot = 5

  /// The most fields a form has that leaves what lies below it in view.
  private static let smallForm = 6

  /// Draws a form: what it is about, its fields, what can be filled in, and in full what does not fit
  /// in its field. A small one stands at the foot of the screen, so that its subject stays in view.
  func drawForm(_ canvas: inout Canvas, _ form: Form) {
    let head = formHead(form, width: size.width - 4).prefix(max(0, body.height - 8))
    let inner: Rect
    if form.fields.count <= Session.smallForm {
      inner = bottomBox(
        &canvas, say(form.title), lines: head.count + form.fields.count + Session.formFoot)
    } else {
      canvas.fill(body, .text)
      canvas.box(body, title: say(form.title), role: .borderFocused, titleRole: .heading)
      inner = body.inset(x: 2, y: 1)
    }
    for (row, line) in head.enumerated() {
      canvas.put(line.spans, x: inner.x, y: inner.y + row, limit: inner.width)
    }
    let (_, rest) = inner.splitVertically(at: head.count)
    let (upper, foot) = rest.splitVertically(at: rest.height - Session.formFoot)
    drawFields(&canvas, form, upper)
    drawFormFoot(&canvas, form, foot)
  }

  private func drawFields(_ canvas: inout Canvas, _ form: Form, _ upper: Rect) {
    let room = max(1, upper.height)
    let top = max(0, min(form.position - room / 2, form.fields.count - room))
    let labelWidth = labelWidth(form, upper.width)
    let width = max(4, upper.width - labelWidth)
    for (row, field) in form.fields.dropFirst(top).prefix(room).enumerated() {
      let isCurrent = row + top == form.position
      let y = upper.y + row
      let label = say(field.about.label) + (field.about.isRequired ? " *" : "")
      let sign = isCurrent ? "›" : " "
      canvas.put(sign, x: upper.x - 1, y: y, role: .marked)
      canvas.put(
        label, x: upper.x, y: y, role: isCurrent ? .heading : .dim, limit: labelWidth - 1)
      put(
        &canvas, field.field, x: upper.x + labelWidth, y: y, width: width,
        role: isCurrent ? .input : .text, hasCursor: isCurrent)
      if field.field.isEmpty, !isHeard(form, field), let example = field.about.example {
        canvas.put(say(example), x: upper.x + labelWidth, y: y, role: .placeholder, limit: width)
      }
    }
    if form.fields.count > top + room { drawMore(&canvas, body) }
    let used = min(room, form.fields.count - top) + 1
    drawWhole(&canvas, form, upper.splitVertically(at: used).bottom, fieldWidth: width)
  }

  /// What a form is about, so that nobody fills it in about the wrong one; of a referral also what is
  /// worth a second look before it is sent (R2, R3, R19).
  private func formHead(_ form: Form, width: Int) -> [StyledLine] {
    switch form.purpose {
    case .act(.step(_, let to), let id):
      let receiver = to.map { "→ \(caseload.name(of: $0))" } ?? say(Texts.rowChooseReceiver)
      let before = to.flatMap { to in caseload.referrals[id].flatMap { hadBefore(to, $0) } }
      let warning = before.map {
        StyledLine.wrapped("· " + $0.capitalised, width: width, role: .stale)
      }
      return [subjectLine(subject(id), width: width), StyledLine(receiver, .heading)]
        + (warning ?? [])
    case .act(.extendPlan, let id):
      let plan = caseload.plans[id]
      let end = plan?.expectedEnd ?? plan.flatMap { caseload.clock(of: $0, on: today)?.term }
      let until = end.map { " · " + say(Texts.runsUntil, $0.words(language)) } ?? ""
      return [subjectLine(subject(id) + until, width: width)]
    case .act(.escalate, let id): return ladderLines(id, width: width)
    case .act(_, let id): return [subjectLine(subject(id), width: width)]
    case .record(.referral(let draft), true):
      var head = DetailLines(session: self, width: width)
      let signaal = caseload.signalen[draft.signaal]
      head.text("→ \(name(draft.to)) · \(say(draft.level.phrase))", .heading)
      if let card = draft.to.flatMap({ caseload.voorzieningen[$0] }) { head.room(in: card) }
      head.wish(caseload.asked(of: draft).text, of: draft.resident ?? signaal?.about)
      head.field(Texts.detailSignaal, signaal?.text)
      if draft.level >= .frontDesk, let route = remarks.advice[draft.signaal]?.route {
        head.field(Texts.fieldRoute, reasons.words(route))
      }
      for open in caseload.mentions(of: draft.signaal).compactMap({ caseload.referrals[$0] })
      where open.status.isOpen {
        let state = say(open.status.phrase)
        head.text("· " + say(Texts.alreadyAsked, receiver(open), state), .stale)
      }
      for remark in checks(on: draft) { head.text("· " + reasons.words(remark), .stale) }
      return head.lines
    case .record(.conversation(let talk), true):
      let kept =
        if case .promiseKept(let id)? = form.alongside {
          [StyledLine(say(Texts.promiseKeptAlong, caseload.name(of: id)), .stale)]
        } else { [StyledLine]() }
      let wish = heardWish(talk)
      let heard = wish.map { [subjectLine(say(Texts.wishHeard, $0), width: width)] } ?? []
      guard let signaal = talk.signaal else { return kept + heard }
      let desk = caseload.deskTalks(about: signaal)
      let count = talk.sort == Codes.deskTalk ? " · \(desk.count + 1)/\(desk.limit)" : ""
      return kept + [subjectLine(subject(signaal) + count, width: width)] + heard
    case .record(.contact(let tie), _) where tie.care != nil:
      // What somebody cannot or will not do is in view whenever they are counted on (R66).
      guard let name = form["from"], case .one(let id) = caseload.find(name, among: [.resident])
      else { break }
      let limits = caseload.limits(toldBy: id, on: today)
      let text = say(Texts.limitsOf, caseload.name(of: id), limits.joined(separator: " "))
      let told =
        limits.isEmpty ? [] : StyledLine.wrapped("· " + text, width: width, role: .stale)
      return told + knownCare(from: id, form, width: width)
    default: break
    }
    var head: [StyledLine] = []
    if case .record(.plan(let plan), false) = form.purpose, form.title == Texts.formPlanPart {
      head.append(
        subjectLine(
          [caseload.name(of: plan.resident), plan.goal ?? ""].filter { !$0.isEmpty }
            .joined(separator: " · "), width: width))
    }
    if case .planEnded? = form.alongside {
      head.append(StyledLine(say(Texts.planEndsAlong), .stale))
    }
    if form.title == Texts.formProtective {
      head += StyledLine.wrapped(say(Texts.factorsInstead), width: width, role: .dim)
    }
    for other in runningPlans(beside: form) {
      let regisseur = caseload.household(of: other.resident)?.regisseur
      let who = (regisseur ?? other.owner).map(caseload.name(of:)) ?? "–"
      head += StyledLine.wrapped(
        "· " + say(Texts.planAlready, caseload.name(of: other.resident), who), width: width,
        role: .stale)
    }
    return head
  }

  /// What is known of the care of somebody for whom the form is about; what is typed goes over it.
  private func knownCare(from id: ID, _ form: Form, width: Int) -> [StyledLine] {
    guard case .record(.contact, isNew: true) = form.purpose, let other = form["to"],
      case .one(let to) = caseload.find(other, among: [.resident]),
      let known = caseload.contacts(of: id).first(where: { $0.from == id && $0.to == to }),
      let care = known.care
    else { return [] }
    let parts =
      (care.since.map { [say(Texts.fieldSince) + " " + $0.shortWords(today, language)] } ?? [])
      + (care.hoursPerWeek.map { [say(Texts.hoursAWeek, String($0))] } ?? [])
      + (care.load.map { [say($0.phrase)] } ?? []) + care.ownWords.list
    guard !parts.isEmpty else { return [] }
    let text = say(Texts.careKnown, parts.joined(separator: ", "))
    return StyledLine.wrapped("· " + text, width: width, role: .dim)
  }

  /// Whether what a field would call unasked was heard before: it stands above the fields then.
  private func isHeard(_ form: Form, _ field: FormField) -> Bool {
    guard field.about.path == "wish", case .record(.conversation(let talk), true) = form.purpose
    else { return false }
    return heardWish(talk) != nil
  }

  /// What was heard before of what the resident wants.
  private func heardWish(_ talk: Conversation) -> String? {
    talk.signaal.flatMap { caseload.signalen[$0] }.flatMap { caseload.asked(of: $0).text }
      ?? talk.resident.flatMap { caseload.residents[$0]?.wish }
  }

  /// The plans that run in the household of a new one: one household, one plan (R17).
  func runningPlans(beside form: Form) -> [Plan] {
    guard case .record(.plan(var plan), true) = form.purpose else { return [] }
    if let name = form["resident"], case .one(let id) = caseload.find(name, among: [.resident]) {
      plan.resident = id
    }
    let members = caseload.housemates(of: plan.resident)
    return caseload.plans.rows.filter { $0.status.isOpen && members.contains($0.resident) }
  }

  /// Room for the longest label, up to two fifths of the form.
  private func labelWidth(_ form: Form, _ width: Int) -> Int {
    let longest = form.fields.map { Text.width(of: say($0.about.label)) + 3 }.max() ?? 20
    return min(max(20, longest), width / 2)
  }

  /// The text of the current field on as many lines as it needs, when its own is too short.
  private func drawWhole(_ canvas: inout Canvas, _ form: Form, _ rect: Rect, fieldWidth: Int) {
    let text = form.fields[form.position].field.text
    guard rect.height > 0, Text.width(of: text) >= fieldWidth else { return }
    for (row, line) in Text.wrapped(text, width: rect.width).prefix(rect.height).enumerated() {
      canvas.put(line, x: rect.x, y: rect.y + row, role: .dim)
    }
  }

  private func drawFormFoot(_ canvas: inout Canvas, _ form: Form, _ foot: Rect) {
    let field = form.fields[form.position]
    if let error = form.error {
      let lines = Text.wrapped(error, width: foot.width).prefix(2)
      for (row, line) in lines.enumerated() {
        canvas.put([Span(line, .error)], x: foot.x, y: foot.y + row, limit: foot.width)
      }
      if lines.count > 1 { return }
    } else if field.about.isList {
      canvas.put(
        [Span(say(Texts.severalValues), .hint)], x: foot.x, y: foot.y, limit: foot.width)
    }
    guard field.about.source != .words, field.about.source != .number else { return }
    let options = options(for: field)
    let text: String
    if let day = understoodDay(field) {
      text = "= \(day.longWords(language))"
    } else if !options.isEmpty {
      text = options.joined(separator: " · ")
    } else if field.current.isEmpty || field.about.source == .names
      || field.about.source == .parties
    {
      return
    } else {
      // Whatever is wrong stands above it already.
      if form.error != nil { return }
      text = say(field.about.makesResident ? Texts.becomesResident : Texts.nothingFound)
    }
    for (row, line) in Text.wrapped(text, width: foot.width).prefix(foot.height - 1).enumerated() {
      canvas.put(line, x: foot.x, y: foot.y + 1 + row, role: .placeholder)
    }
  }

  /// The day that was typed, to be read again in full: `-5` is five days ago.
  private func understoodDay(_ field: FormField) -> Day? {
    guard field.about.source == .day, !field.current.isEmpty else { return nil }
    return Day(typed: field.current, today: today) ?? Day(yearTyped: field.current)
  }
}
