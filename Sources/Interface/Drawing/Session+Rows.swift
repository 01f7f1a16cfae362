import Canvas
import Domain
import Resources

extension Session {
  /// The width of the column with the date or the state.
  private static let dateWidth = 13

  /// One line of a list, with whose it is when it is not one's own.
  func rowSpans(_ row: RowKey, in pane: Screen) -> [Span] {
    let owned: Set<Screen> = [.today, .plans, .matches, .kwesties]
    let isOwned = owned.contains(pane) && !caseload.signalen.contains(row.id)
    var spans = ownRowSpans(row, in: pane) + (isOwned ? ownerSpan(row.id) : [])
    if let found = foundSpan(row, in: pane, besides: spans) {
      // Right behind the name and the person of a card: the hours may run off the line.
      let place = pane == .kaart ? min(2, spans.count) : spans.count
      spans.insert(found, at: place)
    }
    return marked(spans, in: pane)
  }

  private func ownRowSpans(_ row: RowKey, in pane: Screen) -> [Span] {
    let isToday = pane == .today
    switch caseload[row.id] {
    case .signaal(let signaal):
      return isToday && Agenda.Section(rawValue: Int(row.heading)) == .feedback
        ? feedbackRow(signaal) : signaalRow(signaal)
    case .referral(let referral):
      return isToday
        ? [Span("  ")] + referralRow(referral, Session.dateWidth) : referralRow(referral, 17)
    case .voorziening(let card):
      guard isToday else { return kaartRow(card) }
      return Agenda.Section(rawValue: Int(row.heading)) == .toCall
        ? toCallRow(card) : onTodayRow(card)
    case .waakvlam(let waakvlam):
      return isToday
        ? [Span("  ")] + waakvlamRow(waakvlam, Session.dateWidth) : waakvlamRow(waakvlam, 24)
    case .contact(let contact):
      if isToday { return [Span("  ")] + careDueRow(contact) }
      return pane == .carers ? carerRow(contact) : contactRow(contact)
    case .promise(let promise):
      let isKept = promise.kept != nil
      let name = filling.residentOf(promise.about).map(caseload.name(of:)) ?? ""
      let isNamed = name.split(separator: " ").last.map(promise.what.contains) ?? true
      let about = isNamed ? "" : " · " + name
      return [
        Span("  "),
        Span(column(isKept ? say(Texts.hintKept) : promise.due.dueWords(today, language)), .dim),
        Span("\(promise.who): \(oneLine(promise.what))", isKept ? .dim : .text),
        Span(oneLine(about), .dim),
      ]
    case nil: return []
    case let record?: return otherRow(record, in: pane)
    }
  }

  private func signaalRow(_ signaal: Signaal) -> [Span] {
    let isSafety = signaal.urgency == .safety && signaal.status.isOpen
    let mark: Span =
      isSafety
      ? Span("! ", .safety)
      : signaal.urgency == .today && signaal.status.isOpen ? Span("• ", .warning) : Span("  ")
    let mustChoose =
      signaal.status == .talking && caseload.nextStep(of: signaal)?.act == .decide
    var state =
      signaal.status == .new
      ? "" : " · \(say(mustChoose ? NextStep.Act.decide.phrase : signaal.status.phrase))"
    if signaal.partOf != nil { state = " · " + say(Texts.rowJoined) }
    if !signaal.status.isOpen, signaal.feedbackDue(settings: settings) != nil {
      state += " · " + say(Texts.rowFeedback, oneLine(signaal.informant ?? ""))
    }
    return [
      mark, Span(column(signaal.received.nearWords(today, language)), .dim),
      ownerMark(signaal.id), Span(aboutMark(signaal), signaal.status.isOpen ? .heading : .dim),
      Span(oneLine(signaal.text), signaal.status.isOpen ? (isSafety ? .safety : .text) : .dim),
      Span(state, .dim),
    ]
  }

  /// Who a signaal is about, where its words do not say so.
  private func aboutMark(_ signaal: Signaal) -> String {
    guard let name = signaal.about.map(caseload.name(of:)),
      let last = name.split(separator: " ").last,
      !signaal.text.contains(last)
    else { return "" }
    return oneLine(name) + ": "
  }

  /// Whose a signaal is, before words that may run off the line.
  private func ownerMark(_ id: ID) -> Span {
    guard let owner = ownerName(of: id), owner != user?.name else { return Span("") }
    return Span("(\(oneLine(owner))) ", .dim)
  }

  private func feedbackRow(_ signaal: Signaal) -> [Span] {
    let due = signaal.feedbackDue(settings: settings) ?? signaal.received
    return [
      Span("  "), Span(column(due.dueWords(today, language)), .dim), ownerMark(signaal.id),
      Span(say(Texts.rowFeedback, oneLine(signaal.informant ?? "")), .text),
      Span(" · " + oneLine(signaal.text), .dim),
    ]
  }

  private func referralRow(_ referral: Referral, _ width: Int) -> [Span] {
    let since: Day
    switch referral.status {
    case .offered: since = referral.sent
    case .accepted: since = referral.accepted ?? referral.sent
    case .returned: since = referral.returns.last?.day ?? referral.sent
    case .finished: since = referral.ended ?? referral.sent
    }
    let days = today - since
    let state =
      referral.status == .offered && referral.to == nil
      ? say(Texts.rowChooseReceiver)
      : outcomeOrStatus(referral) + (referral.status.isOpen && days > 0 ? " \(days)d" : "")
    let role: Role =
      referral.status == .returned ? .warning : referral.status == .finished ? .dim : .stale
    let who =
      referral.resident.map(caseload.name(of:))
      ?? caseload.signalen[referral.signaal].map { oneLine($0.text) } ?? ""
    let isQuiet = referral.status == .finished
    let name = Text.clipped(who, to: size.width >= 140 ? 40 : 30, ellipsis: borders.ellipsis)
    return [
      Span(column(state, width), role), Span(name, isQuiet ? .dim : .text),
      Span(" → ", .dim), Span(receiver(referral), isQuiet ? .dim : .text),
      Span(person(referral.to), .dim),
    ]
  }

  /// Where a referral stands, or how it ended.
  func outcomeOrStatus(_ referral: Referral) -> String {
    guard referral.status == .finished, let outcome = referral.outcome else {
      return say(referral.status.phrase)
    }
    return label(reference.outcomes, outcome)
  }

  /// Who is asked, or that somebody has to be chosen.
  func receiver(_ referral: Referral) -> String {
    referral.to.map(caseload.name(of:)) ?? say(referral.level.phrase)
  }

  private func person(_ id: ID?) -> String {
    guard let name = id.flatMap({ caseload.voorzieningen[$0]?.people.first?.name }) else {
      return ""
    }
    return " (\(name))"
  }

  /// What is on in the wijk today, by the time it begins.
  private func onTodayRow(_ card: Voorziening) -> [Span] {
    let spans = OpeningHours(card.openings).spans(on: today)
    let times = spans.map { "\($0.start.clock)–\($0.end.clock)" }.joined(separator: ", ")
    let place = card.shownPlaces.first.flatMap { $0.name ?? $0.address }
    return [
      Span("  "), Span(column(times), .dim), Span(oneLine(card.name)),
      Span(card.people.first.map { " · \($0.name)" } ?? "", .heading),
      Span(place.map { " · " + oneLine($0) } ?? "", .dim),
    ]
  }

  /// Whom to call to hear whether a card is still right, since when nobody did, and for how many it
  /// matters.
  private func toCallRow(_ card: Voorziening) -> [Span] {
    let person = card.people.first { $0.left != true }
    let phone = person?.phone ?? card.phone ?? person?.email ?? card.email
    let call = calls?.first { $0.id == card.id }
    let since = card.checked?.nearWords(today, language) ?? say(Texts.rowNever)
    var why: [String] = []
    if let call, call.open > 0 { why.append(say(Texts.rowSentOpen, String(call.open))) }
    if let call, call.past > 0 { why.append(say(Texts.rowSentPast, String(call.past))) }
    return [
      Span("  "), Span(column(since), .stale), Span(oneLine(card.name)),
      Span((person?.name).map { " · " + oneLine($0) } ?? "", .heading),
      Span(phone.map { " " + oneLine($0) } ?? ""),
      Span(why.isEmpty ? "" : " · " + why.joined(separator: ", "), .dim),
    ]
  }

  /// Until when a card is open now, or from when on today; nil when it is not, or nobody knows.
  private func openUntil(_ card: Voorziening) -> String? {
    guard !card.openings.isEmpty, card.activity != .stopped else { return nil }
    let hours = OpeningHours(card.openings)
    let spans = hours.spans(on: today + -1) + hours.spans(on: today)
    if spans.contains(where: { $0.start <= now && now < $0.end }) {
      guard case .open(let until?) = hours.isOpen(at: now) else { return say(Texts.openAlways) }
      return say(Texts.openUntil, until.clock)
    }
    return spans.first { $0.start > now }.map { say(Texts.opensToday, $0.start.clock) }
  }

  private func kaartRow(_ card: Voorziening) -> [Span] {
    let isQuiet = card.activity == .stopped
    var spans = [Span(oneLine(card.name), isQuiet ? .dim : .text)]
    if let person = card.people.first { spans.append(Span(" · \(person.name)", .heading)) }
    if let until = openUntil(card) { spans.append(Span(" · " + until, .good)) }
    if let state = card.details?.capacityState, state != .room {
      spans.append(Span(" · " + say(state.phrase), .stale))
    }
    let when = card.openings.prefix(2).map(words).filter { !$0.isEmpty }
    if !when.isEmpty { spans.append(Span(" · " + when.joined(separator: "; "), .dim)) }
    if card.visibility == .offList {
      spans.append(Span(" · \(say(Visibility.offList.phrase))", .marked))
    } else if caseload.isStale(card, on: today) {
      spans.append(Span(" · \(say(Texts.freshnessStale))", .stale))
    }
    return spans
  }

  private func waakvlamRow(_ waakvlam: Waakvlam, _ width: Int) -> [Span] {
    let state: String
    var role = Role.dim
    if let ended = waakvlam.ended {
      state = "\(say(Texts.waakvlamOut)) \(ended.shortWords(today, language))"
    } else if waakvlam.seekingHolder != nil {
      state = say(NextStep.Act.findHolder.phrase)
      role = .warning
    } else if let end = waakvlam.restEnd(on: today) {
      state = say(Texts.rowRests, end.shortWords(today, language))
    } else if let day = waakvlam.nextContact(settings: settings) {
      state = day.dueWords(today, language)
      if day <= today { role = .warning }
    } else {
      state = say(Risk.onCall.phrase)
    }
    let last = waakvlam.moments.last.map { " · \(say($0.verdict.phrase))" } ?? ""
    return [
      Span(column(state, width), role),
      Span(caseload.name(of: waakvlam.resident), waakvlam.isBurning ? .text : .dim),
      Span(
        " · "
          + say(
            waakvlam.seekingHolder == nil ? Texts.rowHolder : Texts.rowHolderMeanwhile,
            oneLine(waakvlam.holder)), .dim), Span(last, .dim),
    ]
  }

  private func contactRow(_ contact: Contact) -> [Span] {
    let judgement = caseload.judgement(of: contact)
    let isLiving = caseload.isLiving(contact, on: today)
    let ends = "\(caseload.name(of: contact.from)) – \(caseload.name(of: contact.to))"
    let guess = judgement.isGuess ? "? " : ""
    let reason: String
    if case .institution = judgement.reason {
      reason = say(Texts.whyWithInstitution)
    } else {
      reason = reasons.words(judgement.reason)
    }
    return [Span(ends, isLiving ? .text : .dim), Span(" · \(guess)\(reason)", .dim)]
  }

  func column(_ text: String, _ width: Int = Session.dateWidth) -> String {
    StyledLine.pad(Text.clipped(text, to: width - 1, ellipsis: borders.ellipsis), to: width)
  }

  /// A text that may have lines, on one line.
  func oneLine(_ text: String) -> String { Text.sanitised(text) }

  /// When it is open or held, in words.
  func words(_ opening: Opening) -> String { oneLine(opening.words(language)) }
}
