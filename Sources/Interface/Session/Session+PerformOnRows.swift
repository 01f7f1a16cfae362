import Domain
import Resources

extension Session {
  /// What can be done on all marked rows at once; nil when the action is not one of those.
  mutating func performOnMany(_ action: Action) -> [Effect]? {
    switch action {
    case .feedback:
      let signalen = chosenSignalen
      guard signalen.count == 1, let id = selectedID, (lists[screen]?.marks.count ?? 0) < 2 else {
        ask(.feedback(signalen))
        return []
      }
      openFeedbackForm(id)
    case .conversation:
      let isOne = (lists[screen]?.marks.count ?? 0) < 2
      if isOne, let id = selectedID, let promise = caseload.promises[id] {
        openTalk(keeping: promise)
        return []
      }
      if isOne, let id = selectedID,
        [.resident, .household, .signaal, .referral, .plan, .contact].contains(caseload[id]?.kind)
      {
        openNew(.conversation, about: id)
        return []
      }
      ask(
        .conversation(
          chosen { id in
            [.signaal, .referral, .plan, .match].contains(caseload[id]?.kind)
          }))
    case .closeSignaal: openCloseMenu()
    case .joinSignaal: return performJoin()
    case .accept: return onAll(chosen(caseload.referrals.contains)) { .referralAccepted($0) }
    case .finish: openOutcomeMenu()
    case .checkCard: openCheckMenu()
    case .mergeCards: openMergeMenu()
    case .momentOk: return log(.ok)
    case .momentUnreached: ask(.moment(chosen(caseload.waakvlammen.contains), .unreached))
    case .momentAttention: ask(.moment(chosen(caseload.waakvlammen.contains), .attention))
    case .momentRelapse: ask(.moment(chosen(caseload.waakvlammen.contains), .relapse))
    case .endWaakvlam: ask(.endWaakvlam(chosen(caseload.waakvlammen.contains)))
    case .keepPromise: return onAll(chosen(caseload.promises.contains)) { .promiseKept($0) }
    default: return nil
    }
    return []
  }

  /// The talk that was planned: when it is noted, the promise is kept in the same act.
  private mutating func openTalk(keeping promise: Domain.Promise) {
    openNew(.conversation, about: promise.about)
    guard promise.kept == nil, case .form(var form)? = overlays.last else { return }
    form.alongside = .promiseKept(promise.id)
    // A promise that names the kind of talk fills it in.
    let what = Folding.folded(promise.what)
    let sorts = reference.list("conversationKinds").map { language == .nl ? $0.nl : $0.en }
    if let sort = sorts.first(where: { what.contains(Folding.folded($0)) }),
      let place = form.fields.firstIndex(where: { $0.about.path == "sort" })
    {
      form.fields[place] = FormField(form.fields[place].about, sort)
    }
    replaceTop(.form(form))
  }

  /// What is done on the selected row only; with more rows marked it says so.
  mutating func performOnOne(_ action: Action, _ id: ID) -> [Effect] {
    guard (lists[screen]?.marks.count ?? 0) < 2 || action == .raiseKwestie else {
      tell(say(Texts.oneAtATime), .refused)
      return []
    }
    let signaal = caseload.referrals[id]?.signaal ?? id
    switch action {
    case .triage, .refer: openReceiverPicker(signaal)
    case .lightWaakvlam: openNew(.waakvlam, about: id)
    case .safety: return toggleSafety(id)
    case .giveBack: openGiveBackForm(id)
    case .raise: openStepPicker(id, up: true)
    case .lower: openStepPicker(id, up: false)
    case .referHere: openSignaalPicker(card: id)
    case .overrule: return overrule(id)
    default: return performDeed(action, id)
    }
    return []
  }

  /// Asks for one line about records; says so when none of the marked ones is of the right kind.
  private mutating func ask(_ purpose: Prompt.Purpose) {
    let prompt = Prompt(purpose: purpose)
    guard !prompt.subjects.isEmpty else { return tell(say(Texts.noneOfMarked), .refused) }
    overlays.append(.prompt(prompt))
  }

  /// The signalen that were chosen; of a referral, the one it comes from.
  private var chosenSignalen: [ID] {
    var found: [ID] = []
    for id in chosen({ caseload.signalen.contains($0) || caseload.referrals.contains($0) }) {
      let signaal = caseload.referrals[id]?.signaal ?? id
      if !found.contains(signaal) { found.append(signaal) }
    }
    return found
  }

  /// The same change on every chosen record: one action and one undo.
  private mutating func onAll(_ ids: [ID], _ change: (ID) -> Change) -> [Effect] {
    guard !ids.isEmpty else {
      tell(say(Texts.noneOfMarked), .refused)
      return []
    }
    let changes = ids.map(change)
    return attempt(
      changes.count == 1 ? changes[0] : .together(changes), onMarks: true,
      about: ids.count == 1 ? ids[0] : nil)
  }

  /// Logs a contact that needs no words on every chosen waakvlam.
  private mutating func log(_ verdict: Verdict) -> [Effect] {
    onAll(chosen(caseload.waakvlammen.contains)) {
      .momentLogged(waakvlam: $0, verdict: verdict, text: nil, signaal: .none)
    }
  }

  private mutating func toggleSafety(_ id: ID) -> [Effect] {
    guard var signaal = caseload.signalen[id] else { return [] }
    signaal.urgency = signaal.urgency == .safety ? .today : .safety
    // Safety goes to the top at once (R30), whatever somebody is doing in the list.
    return attempt(.edited(.signaal(signaal)), selecting: id, resorting: true)
  }

  /// The next kind in the row: bonding, bridging, linking, collaboration, as computed.
  private mutating func overrule(_ id: ID) -> [Effect] {
    guard let contact = caseload.contacts[id] else { return [] }
    let kinds: [ContactKind] = [.bonding, .bridging, .linking, .collaboration]
    let next: ContactKind?
    if let place = contact.overruled.flatMap(kinds.firstIndex(of:)) {
      next = place + 1 < kinds.count ? kinds[place + 1] : nil
    } else {
      next = kinds.first { $0 != caseload.computedJudgement(of: contact).kind }
    }
    let kind =
      next.map { say($0.phrase) }
      ?? say(Texts.kindByRule, say(caseload.computedJudgement(of: contact).kind.phrase))
    return attempt(
      .contactKindOverruled(id, next), selecting: id, replacing: say(Texts.kindNow, kind))
  }

  /// How somebody made sure that cards are right.
  private mutating func openCheckMenu() {
    let ids = chosen(caseload.voorzieningen.contains)
    guard !ids.isEmpty else { return tell(say(Texts.noneOfMarked), .refused) }
    let options = zip(reference.list("checkWays"), "123456789").map { way, key in
      let label = language == .nl ? way.nl : way.en
      return Menu.Option(key: key, label: label, choice: .check(ids, how: way.code))
    }
    overlays.append(.menu(Menu(title: say(Texts.menuChecked), options: options)))
  }

  /// Of two marked cards, which one stays; of one card, which other one is the same.
  private mutating func openMergeMenu() {
    let cards = chosen(caseload.voorzieningen.contains)
    guard let first = cards.first, cards.count <= 2 else {
      return tell(say(Texts.mergeTwo), .refused)
    }
    func name(_ id: ID) -> String { oneLine(caseload.name(of: id)) }
    var options: [Menu.Option] = []
    if cards.count == 2 {
      options = zip([first, cards[1]], "12").map { kept, key in
        let gone = kept == first ? cards[1] : first
        return Menu.Option(
          key: key, label: say(Texts.mergeStays, name(kept)), choice: .merge(gone, into: kept))
      }
    } else {
      let pairs = caseload.kaartDoubles(to: user?.id)
        .filter { $0.first == first || $0.second == first }
      let others = pairs.prefix(4).map { ($0.first == first ? $0.second : $0.first, $0) }
      let labelled = others.flatMap { other, pair -> [(String, Menu.Choice)] in
        let why = [say(pair.likeness.phrase), say(pair.common.phrase)].joined(separator: ", ")
        return [
          (say(Texts.mergeInto, name(other), why), .merge(first, into: other)),
          (say(Texts.mergeWith, name(other), why), .merge(other, into: first)),
        ]
      }
      options = zip(labelled, "123456789").map { Menu.Option(key: $1, label: $0.0, choice: $0.1) }
    }
    guard !options.isEmpty else { return tell(say(Texts.mergeNone), .refused) }
    overlays.append(
      .menu(
        Menu(
          title: say(Texts.menuMerge), about: [say(Texts.mergeAbout)], options: options)))
  }

  private mutating func openCloseMenu() {
    let ids = chosen { caseload.signalen[$0]?.status.isOpen == true }
    guard !ids.isEmpty else { return tell(say(.signaalEnded), .refused) }
    let many = String(ids.count)
    overlays.append(
      .menu(
        Menu(
          title: ids.count == 1 ? say(Texts.menuClose) : say(Texts.menuCloseMany, many),
          options: [
            .init(key: "a", label: say(Texts.menuCloseDone), choice: .close(ids)),
            .init(key: "n", label: say(Texts.menuCloseDeclined), choice: .decline(ids)),
          ])))
  }

  private mutating func openOutcomeMenu() {
    let ids = chosen { caseload.referrals[$0]?.status.isOpen == true }
    guard !ids.isEmpty else { return tell(say(.alreadyFinished), .refused) }
    let options = zip(Outcome.allCases, "123456789").map { outcome, key in
      Menu.Option(
        key: key, label: label(reference.outcomes, outcome.rawValue),
        choice: .outcome(ids, outcome))
    }
    overlays.append(.menu(Menu(title: say(Texts.menuOutcome), options: options)))
  }
}
