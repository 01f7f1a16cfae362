import Domain
import Resources

extension Session {
  /// What is done on one selected row of the lists with residents, plans, matches and the wijk.
  mutating func performDeed(_ action: Action, _ id: ID) -> [Effect] {
    switch action {
    case .makePromise: openNew(.promise, about: id)
    case .tellStory: openNew(.story, about: id)
    case .raiseKwestie: raiseKwestie(about: id)
    case .makePlan: openNew(.plan, about: id)
    case .makePosting: openNew(.posting, about: id)
    case .escalate: openActForm(.escalate, id)
    case .measure: openMeasuring(about: id)
    case .household:
      if let household = household(of: id) {
        openForm(household.id)
        if household.regisseur == nil, case .form(var form)? = overlays.last,
          let place = form.fields.firstIndex(where: { $0.about.path == "regisseur" })
        {
          form.move(to: place)
          replaceTop(.form(form))
        }
      } else {
        openNew(.household, about: id)
      }
    case .thank: return thank(caseload.contacts[id]?.from ?? id)
    case .triageResident:
      guard let talk = caseload.conversations[id] else {
        overlays.append(.quick(QuickLine(about: residentOf(id) ?? id)))
        break
      }
      if let signaal = talk.signaal, caseload.signalen[signaal]?.status.isOpen == true {
        openReceiverPicker(signaal)
      } else if let resident = talk.resident {
        // What was asked in the talk is the question that goes on.
        overlays.append(
          .quick(
            QuickLine(field: LineField(oneLine(talk.text)), about: resident, talk: talk.id)))
      } else {
        tell(say(Texts.noResidentHere), .refused)
      }
    case .noteCare: openCareForm(id)
    case .noteVolunteer: openVolunteerForm(id)
    case .addPart: openPartForm(id)
    case .extendPlan: openActForm(.extendPlan, id)
    case .evaluatePlan: return attempt(.planEvaluated(id), selecting: id)
    case .endPlan: openOutflowMenu(id)
    default: return performMatchDeed(action, id)
    }
    return []
  }

  private mutating func performMatchDeed(_ action: Action, _ id: ID) -> [Effect] {
    switch action {
    case .findMatch: openCandidates(id)
    case .closePosting: overlays.append(.prompt(Prompt(purpose: .closePosting([id]))))
    case .nextStage: return nextStage(id)
    case .endMatch: openMatchEndMenu(id)
    case .matchAgain: return matchAgain(id)
    case .evaluateKwestie: overlays.append(.prompt(Prompt(purpose: .evaluate([id]))))
    case .decideKwestie: openActForm(.decide, id)
    case .levelUp, .levelDown: askLevel(id, action == .levelUp ? 1 : -1)
    case .closeKwestie: overlays.append(.prompt(Prompt(purpose: .closeKwestie([id]))))
    case .pause: openActForm(.pause, id)
    case .changeHolder: openHolderMenu(id)
    case .addMembers: openActForm(.addMembers, id)
    case .tickLetGo: openLetGoMenu(id)
    default: break
    }
    return []
  }

  /// Opens a kwestie from an item, or lets choose a pattern of a wijk (R31, R54).
  private mutating func raiseKwestie(about id: ID) {
    let marked = chosen { [.signaal, .referral].contains(caseload[$0]?.kind) }
    if marked.count > 1,
      case .kwestie(var kwestie)? = filling.blank(.kwestie, ids.next(), about: marked[0])
    {
      kwestie.items = marked
      kwestie.level = .pattern
      openForm(.kwestie(kwestie), isNew: true)
      if case .form(var form)? = overlays.last {
        form.clearsMarks = true
        replaceTop(.form(form))
      }
      return
    }
    guard let wijk = caseload.wijken[id] else { return openNew(.kwestie, about: id) }
    let patterns = caseload.patterns(on: today, to: user?.id)
      .filter { $0.wijken.contains(wijk.name) }
    let options = zip(patterns, "123456789").compactMap { pattern, key -> Menu.Option? in
      let label = reference.label("themes", pattern.theme, language)
      let place = pattern.street.map { " · \($0)" } ?? ""
      guard var kwestie = caseload.kwestie(from: pattern, title: label + place) else { return nil }
      kwestie.id = ids.next()
      kwestie.made = today
      kwestie.nextEvaluation = kwestie.rhythm.next(after: today)
      kwestie.owner = user?.id
      return Menu.Option(key: key, label: label + place, choice: .raise(kwestie))
    }
    guard !options.isEmpty else { return openNew(.kwestie, about: id) }
    overlays.append(.menu(Menu(title: say(Texts.menuPatterns), options: options)))
  }

  /// Somebody cares for another: the tie and the care in it, and no more fields than that.
  mutating func openCareForm(_ id: ID?) {
    guard case .contact(var tie)? = filling.blank(.contact, ids.next(), about: id) else { return }
    // Care for somebody one knows is seldom paid; it stands in the form, to be changed.
    tie.care = Care()
    tie.care?.paid = false
    openForm(
      .contact(tie), isNew: true, fields: RecordFields.caring + RecordFields.care,
      title: Texts.actNoteCare)
    if id != nil, case .form(var form)? = overlays.last {
      form.move(to: 1)
      replaceTop(.form(form))
    }
  }

  /// What somebody does and can do as a volunteer.
  private mutating func openVolunteerForm(_ id: ID) {
    guard let resident = caseload.residents[id] else { return }
    openForm(
      .resident(resident), isNew: false, fields: RecordFields.volunteer,
      title: Texts.actNoteVolunteer)
  }

  mutating func openPartForm(_ id: ID, for signaal: ID? = nil) {
    guard var plan = caseload.plans[id] else { return }
    guard plan.status.isOpen else { return tell(say(.alreadyFinished), .refused) }
    let fields = RecordFields.planPart(plan.parts.count)
    if signaal != nil {
      var part = PlanPart()
      part.signaal = signaal
      part.started = today
      plan.parts.append(part)
    }
    openForm(.plan(plan), isNew: false, fields: fields, title: Texts.formPlanPart)
  }

  /// What should be there before letting go: found by itself, or ticked off by whoever knows.
  mutating func openLetGoMenu(_ id: ID, at position: Int = 0) {
    guard let plan = caseload.plans[id], plan.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    let options = zip(caseload.lettingGo(of: plan, on: today).lines, "1234").map { line, key in
      let sign: String
      switch line.answer {
      case .found: sign = "[x] " + say(Texts.letGoFound)
      case .said: sign = "[x]"
      case .ask: sign = "[ ]"
      }
      let label = reference.label("letGo", line.item.rawValue, language)
      return Menu.Option(
        key: key, label: "\(sign) \(label)", choice: .tickLetGo(id, line.item.rawValue))
    }
    overlays.append(
      .menu(
        Menu(
          title: say(Texts.menuLetGo), about: [say(Texts.letGoNext)], options: options,
          position: position)))
  }

  private mutating func openOutflowMenu(_ id: ID) {
    guard let plan = caseload.plans[id], plan.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    let offers = caseload.waysOut(of: plan, to: user?.id)
    let options = zip(reference.list("outflows"), "123456789").map { term, key in
      let known = offers.first { $0.way.rawValue == term.code }?.candidates.prefix(2) ?? []
      let names = known.map(caseload.name(of:)).joined(separator: ", ")
      let label = language == .nl ? term.nl : term.en
      return Menu.Option(
        key: key, label: names.isEmpty ? label : "\(label) (\(names))",
        choice: .outflow(id, term.code))
    }
    let done = Menu.Option(
      key: "5", label: say(Texts.menuJustDone), choice: .outflow(id, "klaar"))
    let open = caseload.lettingGo(of: plan, on: today).open
      .map { reference.label("letGo", $0.rawValue, language) }
    let about = open.isEmpty ? [] : [say(Texts.lettingGoOpen, open.joined(separator: ", "))]
    overlays.append(
      .menu(Menu(title: say(Texts.menuOutflow), about: about, options: options + [done])))
  }

  private mutating func openMatchEndMenu(_ id: ID) {
    guard caseload.matches[id]?.status.isOpen == true else {
      return tell(say(Texts.matchHasEnded), .refused)
    }
    overlays.append(
      .menu(
        Menu(
          title: say(Texts.menuMatchEnd),
          options: [
            .init(
              key: "a", label: say(Texts.menuMatchFinished),
              choice: .endMatch(id, finished: true)),
            .init(
              key: "g", label: say(Texts.menuMatchStopped),
              choice: .endMatch(id, finished: false)),
          ])))
  }

  private mutating func openHolderMenu(_ id: ID) {
    guard caseload.waakvlammen[id]?.isBurning == true else {
      return tell(say(.waakvlamEnded), .refused)
    }
    overlays.append(
      .menu(
        Menu(
          title: say(Texts.menuHolder),
          options: [
            .init(key: "s", label: say(Texts.menuHolderStops), choice: .holderStops(id)),
            .init(key: "a", label: say(Texts.menuHolderOther), choice: .otherHolder(id)),
          ])))
  }

  /// The next stage of a match, as its course says; after the last one it is asked after again.
  private mutating func nextStage(_ id: ID) -> [Effect] {
    guard let match = caseload.matches[id] else { return [] }
    guard let change = match.nextStage else {
      tell(say(Texts.matchHasEnded), .refused)
      return []
    }
    if match.status.isUnderWay {
      overlays.append(.prompt(Prompt(purpose: .askAfter(id))))
      return []
    }
    return attempt(change, selecting: id, about: id)
  }

  private mutating func matchAgain(_ id: ID) -> [Effect] {
    guard let old = caseload.matches[id] else { return [] }
    guard !old.status.isOpen else {
      tell(say(Texts.matchStillRuns), .refused)
      return []
    }
    if let question = old.question, caseload.postings[question]?.status.isOpen == true {
      openCandidates(question)
      return []
    }
    let match = old.triedAgain(as: ids.next())
    return attempt(.matchProposed(match), selecting: match.id)
  }

  private mutating func askLevel(_ id: ID, _ step: Int) {
    guard let kwestie = caseload.kwesties[id] else { return }
    let levels = KwestieLevel.allCases
    let place = (levels.firstIndex(of: kwestie.level) ?? 0) + step
    guard levels.indices.contains(place) else {
      return tell(say(.noFurtherLevel), .refused)
    }
    overlays.append(.prompt(Prompt(purpose: .level(id, levels[place]))))
  }

  /// Notes that somebody was thanked today.
  private mutating func thank(_ id: ID) -> [Effect] {
    guard let change = caseload.thanks(to: id, on: today) else {
      tell(say(Texts.nothingToThank), .refused)
      return []
    }
    return attempt(change, selecting: id, about: id, replacing: say(Texts.savedThanked))
  }

  /// One step up the ladder: who was called, today.
  /// Who can be called at a step of the ladder, by name; of a number to call only the name before it.
  func names(at step: LadderStep) -> [String] {
    let emergency = step.emergency.map {
      NameWords.bare(String($0.prefix { !$0.isNumber }).trimmed)
    }
    return step.candidates.map(caseload.name(of:)) + emergency.list.filter { !$0.isEmpty }
  }

  func escalation(of id: ID, called: String) -> Change? {
    guard let signaal = caseload.signalen[id] else { return nil }
    let ladder = caseload.ladder(for: signaal, on: today, to: user?.id)
      .map { names(at: $0) }
    return signaal.escalated(to: called, on: today, ladder)
  }
}
