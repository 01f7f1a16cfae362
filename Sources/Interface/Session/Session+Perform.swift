import Domain
import Resources

extension Session {
  /// Carries out an action of the catalogue on what is selected, or says why it cannot.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .screenToday, .screenSignalen, .screenReferrals, .screenKaart, .screenWaakvlammen,
      .screenNetwork, .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .nextPane,
      .previousPane, .filter, .facets, .mark, .markAll:
      performMove(action)
      return []
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .hide: overlays.append(.hidden)
    case .help: overlays.append(.help(scroll: 0))
    case .palette: overlays.append(.palette(LineField(), position: 0))
    case .quickSignaal: overlays.append(.quick(LineField()))
    case .thread: openThread()
    case .new: performNew()
    case .newResident: openResidentForm(nil)
    case .newKaart: openVoorzieningForm(nil)
    case .newWaakvlam: openWaakvlamForm(nil, signaal: nil)
    case .newContact: openContactForm()
    case .edit: performEdit()
    case .editLong: return performEditLong()
    default:
      if readOnly != nil, Catalogue.entry(action)?.changes == true {
        tell(readOnly.map { say($0) } ?? "", .refused)
        return []
      }
      return performOnItem(action)
    }
    return []
  }

  private mutating func openThread() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    if let contact = caseload.contacts[id] {
      return tell(say(Texts.noThread, caseload.name(of: contact.id)), .refused)
    }
    let item = caseload.promises[id]?.about ?? id
    guard caseload.thread(of: item) != nil else {
      return tell(say(Texts.noThread, caseload.name(of: id)), .refused)
    }
    overlays.append(.thread(item, scroll: 0))
  }

  private mutating func performNew() {
    switch screen {
    case .today, .signalen: overlays.append(.quick(LineField()))
    case .referrals: tell(say(Texts.newReferralHow), .refused)
    case .kaart: openVoorzieningForm(nil)
    case .waakvlammen: openWaakvlamForm(nil, signaal: nil)
    case .network: openContactForm()
    }
  }

  private mutating func performEdit() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    switch caseload[id] {
    case .signaal: openSignaalForm(id)
    case .referral(let referral): openSignaalForm(referral.signaal)
    case .voorziening: openVoorzieningForm(id)
    case .waakvlam: openWaakvlamForm(id, signaal: nil)
    case .contact(let contact):
      if caseload.residents.contains(contact.from) {
        openResidentForm(contact.from)
      } else {
        tell(say(Texts.editNotHere), .refused)
      }
    default: tell(say(Texts.editNotHere), .refused)
    }
  }

  private mutating func performEditLong() -> [Effect] {
    guard let id = selectedID else {
      tell(say(Texts.nothingSelected), .refused)
      return []
    }
    let text: String
    switch caseload[id] {
    case .signaal(let signaal): text = signaal.text
    case .voorziening(let voorziening): text = voorziening.notes ?? ""
    default:
      tell(say(Texts.editNotHere), .refused)
      return []
    }
    editing = EditedText(id: id)
    return [.edit(text: text)]
  }

  private mutating func performOnItem(_ action: Action) -> [Effect] {
    guard let id = selectedID else {
      tell(say(Texts.nothingSelected), .refused)
      return []
    }
    switch action {
    case .triage, .refer: openReceiverPicker(caseload.referrals[id]?.signaal ?? id)
    case .feedback: ask(.feedback(chosenSignalen))
    case .conversation: ask(.conversation(id))
    case .lightWaakvlam: openWaakvlamForm(nil, signaal: caseload.referrals[id]?.signaal ?? id)
    case .safety: return toggleSafety(id)
    case .closeSignaal: openCloseMenu()
    case .accept: return attempt(.referralAccepted(id))
    case .giveBack: openGiveBackForm(id)
    case .raise: openStepPicker(id, up: true)
    case .lower: openStepPicker(id, up: false)
    case .finish: openOutcomeMenu(id)
    case .checkCard:
      return onAll(chosen(caseload.voorzieningen.contains)) { .voorzieningChecked($0, how: nil) }
    case .referHere: openSignaalPicker(card: id)
    case .momentOk: return log(.ok)
    case .momentUnreached: return log(.unreached)
    case .momentAttention: ask(.moment(id, .attention))
    case .momentRelapse: ask(.moment(id, .relapse))
    case .endWaakvlam: ask(.endWaakvlam(id))
    case .overrule: return overrule(id)
    case .keepPromise: return attempt(.promiseKept(id))
    default: break
    }
    return []
  }

  private mutating func ask(_ purpose: Prompt.Purpose) {
    overlays.append(.prompt(Prompt(purpose: purpose)))
  }

  /// The signalen that were chosen; of a referral, the one it comes from.
  private var chosenSignalen: [ID] {
    chosen { caseload.signalen.contains($0) || caseload.referrals.contains($0) }
      .map { caseload.referrals[$0]?.signaal ?? $0 }
  }

  /// The same change on every chosen record: one action and one undo.
  private mutating func onAll(_ ids: [ID], _ change: (ID) -> Change) -> [Effect] {
    let changes = ids.map(change)
    let effects = attempt(changes.count == 1 ? changes[0] : .together(changes))
    if !effects.isEmpty { lists[screen]?.marks = [] }
    return effects
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
    return attempt(.signaalEdited(signaal), selecting: id)
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
    return attempt(.contactKindOverruled(id, next), selecting: id)
  }

  private mutating func openCloseMenu() {
    let ids = chosen(caseload.signalen.contains)
    guard ids.contains(where: { caseload.signalen[$0]?.status.isOpen == true }) else {
      return tell(say(.signaalEnded), .refused)
    }
    overlays.append(
      .menu(
        Menu(
          title: say(Texts.menuClose),
          options: [
            .init(key: "a", label: say(Texts.menuCloseDone), choice: .close(ids)),
            .init(key: "k", label: say(Texts.menuCloseDeclined), choice: .decline(ids)),
          ])))
  }

  private mutating func openOutcomeMenu(_ id: ID) {
    guard let referral = caseload.referrals[id], referral.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    let options = zip(Outcome.allCases, "123456789").map { outcome, key in
      Menu.Option(
        key: key, label: label(Reference.outcomes, outcome.rawValue),
        choice: .outcome(id, outcome))
    }
    overlays.append(.menu(Menu(title: say(Texts.menuOutcome), options: options)))
  }
}
