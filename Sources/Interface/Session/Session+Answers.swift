import Canvas
import Domain
import Resources

extension Session {
  /// What is asked; a waakvlam with a missed moment is not put out without naming it.
  func question(of prompt: Prompt) -> String {
    guard case .endWaakvlam(let ids) = prompt.purpose,
      let missed = ids.lazy.compactMap({ caseload.waakvlammen[$0] })
        .compactMap({ $0.missed(on: today, settings: settings).first }).first
    else { return say(prompt.question) }
    return say(Texts.askEndMissed, missed.shortWords(today, language))
  }

  mutating func handlePrompt(_ key: Key, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: return backOut()
    case .enter:
      let text = prompt.field.text.trimmed
      guard let change = change(for: prompt.purpose, text) else { return [] }
      if case .endPlan(let id, let outflow) = prompt.purpose,
        let next = FollowUp(outflow: outflow, plan: id)
      {
        return end(with: change, and: next)
      }
      var said: String?
      if case .saveSearch = prompt.purpose { said = say(Texts.searchKept, text) }
      return attempt(change, onMarks: true, about: prompt.named, replacing: said)
    default:
      if prompt.field.take(key) { replaceTop(.prompt(prompt)) }
      return []
    }
  }

  /// Ends a plan together with what follows it: nothing is ended while that is not filled in.
  private mutating func end(with change: Change, and next: FollowUp) -> [Effect] {
    do throws(Refusal) {
      _ = try caseload.edits(for: change, on: occasion)
    } catch {
      tell(say(error), .refused)
      return []
    }
    overlays = []
    open(next)
    guard case .form(var form) = overlays.last else { return attempt(change) }
    form.alongside = change
    replaceTop(.form(form))
    return []
  }

  /// The change that an answer makes; an empty answer is judged by the domain.
  ///
  /// On several records it is one change, and so one undo.
  private mutating func change(for purpose: Prompt.Purpose, _ text: String) -> Change? {
    func all(_ ids: [ID], _ make: (ID) -> Change) -> Change {
      let changes = ids.map(make)
      return changes.count == 1 ? changes[0] : .together(changes)
    }
    switch purpose {
    case .feedback(let ids): return all(ids) { .feedbackGiven(signaal: $0, text: text) }
    case .conversation(let subjects):
      let conversations = Dictionary(
        subjects.map { ($0, ids.next()) }, uniquingKeysWith: { first, _ in first })
      return all(subjects) { id in
        if caseload.referrals.contains(id) { return .referralNoted(id, text: text) }
        if caseload.plans.contains(id) { return .planNoted(id, text: text) }
        if caseload.matches.contains(id) { return .matchNoted(id, text: text) }
        var talk = Conversation()
        talk.id = conversations[id] ?? .none
        talk.signaal = id
        talk.sort = conversationSort
        talk.text = text
        return .conversationHeld(talk)
      }
    case .close(let ids): return all(open(ids)) { .signaalClosed(signaal: $0, reason: text) }
    case .decline(let ids): return all(open(ids)) { .signaalDeclined(signaal: $0, reason: text) }
    case .outcome(let ids, let outcome):
      return all(ids) { .referralFinished($0, outcome: outcome, reason: text) }
    case .moment(let waakvlammen, let verdict):
      let fresh = waakvlammen.map { ($0, verdict == .relapse ? ids.next() : .none) }
      let signalen = Dictionary(fresh) { first, _ in first }
      return all(waakvlammen) {
        .momentLogged(
          waakvlam: $0, verdict: verdict, text: text, signaal: signalen[$0] ?? .none)
      }
    case .endWaakvlam(let ids): return all(ids) { .waakvlamEnded($0, reason: text) }
    case .closePosting(let ids): return all(ids) { .postingClosed($0, reason: text) }
    case .endMatch(let id, let finished):
      return .matchEnded(id, finished: finished, reason: text)
    case .endPlan(let id, let outflow):
      return .planEnded(id, outflow: outflow, reason: text)
    case .evaluate(let ids): return all(ids) { .kwestieEvaluated($0, text: text, next: nil) }
    case .level(let id, let level): return .kwestieLevelled(id, level, reason: text)
    case .closeKwestie(let ids): return all(ids) { .kwestieClosed($0, reason: text) }
    case .saveSearch: return savedSearch(named: text)
    case .askAfter(let id):
      guard let next = caseload.matches[id]?.nextStage else { return nil }
      return text.isEmpty ? next : .together([.matchNoted(id, text: text), next])
    }
  }

  private func open(_ ids: [ID]) -> [ID] {
    let open = ids.filter { caseload.signalen[$0]?.status.isOpen == true }
    return open.isEmpty ? ids : open
  }

  mutating func handleMenu(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .left: overlays.removeLast()
    case .up, .character("k"): menu.position = max(0, menu.position - 1)
    case .down, .character("j"): menu.position = min(menu.options.count - 1, menu.position + 1)
    case .enter, .right: return choose(menu.options[menu.position].choice)
    case .character(let letter):
      if let option = menu.options.first(where: { $0.key == letter }) {
        return choose(option.choice)
      }
      tell(say(Texts.keyUnknown, key.name(language)), .refused)
      return []
    default: break
    }
    if case .menu = overlays.last { replaceTop(.menu(menu)) }
    return []
  }

  private mutating func choose(_ choice: Menu.Choice) -> [Effect] {
    switch choice {
    case .close(let ids): replaceTop(.prompt(Prompt(purpose: .close(ids))))
    case .decline(let ids): replaceTop(.prompt(Prompt(purpose: .decline(ids))))
    case .outcome(let ids, let outcome):
      replaceTop(.prompt(Prompt(purpose: .outcome(ids, outcome))))
    case .outflow(let id, let code): replaceTop(.prompt(Prompt(purpose: .endPlan(id, code))))
    case .endMatch(let id, let finished):
      replaceTop(.prompt(Prompt(purpose: .endMatch(id, finished: finished))))
    case .holderStops(let id):
      overlays.removeLast()
      return attempt(.holderStopped(waakvlam: id), selecting: id)
    case .otherHolder(let id):
      overlays.removeLast()
      openActForm(.findHolder, id)
    case .raise(let kwestie):
      overlays.removeLast()
      openForm(.kwestie(kwestie), isNew: true)
    case .tickLetGo(let id, let item):
      guard var plan = caseload.plans[id] else { return [] }
      let line = caseload.lettingGo(of: plan, on: today).lines.first { $0.item.rawValue == item }
      if case .found? = line?.answer {
        tell(say(Texts.letGoFoundAlready))
        return []
      }
      if let place = plan.letGo.firstIndex(of: item) {
        plan.letGo.remove(at: place)
      } else {
        plan.letGo.append(item)
      }
      followUp = .letGo(id, at: LettingGo.Item.allCases.firstIndex { $0.rawValue == item } ?? 0)
      return attempt(.edited(.plan(plan)), selecting: id)
    case .merge(let gone, let kept):
      overlays.removeLast()
      return attempt(
        .voorzieningenMerged(gone, into: kept), selecting: kept, onMarks: true, about: kept)
    case .check(let ids, let how):
      overlays.removeLast()
      let changes = ids.map { Change.voorzieningChecked($0, how: how) }
      return attempt(
        changes.count == 1 ? changes[0] : .together(changes), onMarks: true,
        about: ids.count == 1 ? ids[0] : nil)
    }
    return []
  }

  mutating func handlePalette(_ key: Key, _ field: LineField, _ position: Int) -> [Effect] {
    var field = field
    let found = paletteItems(field.text)
    switch key {
    case .escape: overlays.removeLast()
    case .up: replaceTop(.palette(field, position: max(0, position - 1)))
    case .pageUp: replaceTop(.palette(field, position: max(0, position - 10)))
    case .pageDown:
      replaceTop(.palette(field, position: min(max(0, found.count - 1), position + 10)))
    case .down:
      replaceTop(.palette(field, position: min(max(0, found.count - 1), position + 1)))
    case .enter:
      guard found.indices.contains(position) else {
        tell(say(Texts.nothingFound), .refused)
        return []
      }
      overlays.removeLast()
      switch found[position] {
      case .action(let action): return perform(action)
      case .record(let id): open(id)
      case .elsewhere(let action): goWhere(action)
      case .outside(let command):
        tell(say(Texts.doneOutside, say(command.command)), .refused)
      }
      return []
    default: if field.take(key) { replaceTop(.palette(field, position: 0)) }
    }
    return []
  }
}
