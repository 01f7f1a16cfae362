import Domain
import Resources

extension Session {
  /// Carries out an action of the catalogue on what is selected, or says why it cannot.
  mutating func perform(_ action: Action) -> [Effect] {
    if let readOnly, Catalogue.entry(action)?.changes == true {
      tell(say(readOnly), .refused)
      return []
    }
    switch action {
    case .screenToday, .screenSignalen, .screenReferrals, .screenKaart, .screenWaakvlammen,
      .screenResidents, .screenWijken, .nextList, .previousList, .up, .down, .pageUp, .pageDown,
      .first, .last, .open, .back, .nextPane,
      .previousPane, .filter, .facets, .mark, .markAll:
      performMove(action)
      return []
    case .onlyMine: toggleMine()
    case .openNow: toggleOpenNow()
    case .showThanks: showToThank()
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .hide: hide()
    case .help: overlays.append(.help(scroll: 0))
    case .palette: overlays.append(.palette(LineField(), position: 0))
    case .quickSignaal: overlays.append(.quick(QuickLine()))
    case .thread: openThread()
    case .new: performNew()
    case .newTalk, .newResident, .newHousehold, .newGroup, .newContact, .newKaart, .newWaakvlam,
      .newPlan,
      .newPosting, .newMatch, .newKwestie, .newPromise, .newStory, .newIndicator, .newWorker,
      .newGebied:
      if let kind = action.newKind {
        openNew(kind)
        if case .form(var form)? = overlays.last {
          form.isShownAfter = true
          replaceTop(.form(form))
        }
      }
    case .newInitiative: openInitiativeForm()
    case .showMap: openMap()
    case .changeSettings: openForm(caseload.settings.any, isNew: false)
    case .edit: performEdit()
    case .editLong: return performEditLong()
    default:
      if let list = action.list {
        show(list)
      } else if let part = action.wijkPart {
        showWijk(at: part)
      } else {
        return performOnRow(action)
      }
    }
    return []
  }

  private mutating func performOnRow(_ action: Action) -> [Effect] {
    guard let id = selectedID else {
      tell(say(Texts.nothingSelected), .refused)
      return []
    }
    return performOnMany(action) ?? performOnOne(action, id)
  }

  private mutating func openThread() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    let talk = caseload.conversations[id]
    let item =
      caseload.promises[id]?.about ?? talk?.signaal ?? talk?.resident
      ?? caseload.contacts[id]?.from ?? id
    guard caseload.thread(of: item) != nil else { return tell(say(Texts.noThread), .refused) }
    overlays.append(.thread(item, scroll: 0))
  }

  private mutating func performNew() {
    switch screen {
    case .today, .signalen: overlays.append(.quick(QuickLine()))
    case .referrals: tell(say(Texts.newReferralHow), .refused)
    case .carers: openCareForm(nil)
    case .volunteers: openNew(.resident)
    default: if let kind = screen.kind { openNew(kind) }
    }
  }

  private mutating func performEdit() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    openForm(id)
  }

  private mutating func performEditLong() -> [Effect] {
    guard let id = selectedID else {
      tell(say(Texts.nothingSelected), .refused)
      return []
    }
    let edited = id
    let text: String
    switch caseload[edited] {
    case .signaal(let signaal): text = signaal.text
    case .voorziening(let voorziening): text = voorziening.notes ?? ""
    case .resident(let resident): text = resident.notes ?? ""
    case .contact(let contact): text = contact.notes ?? ""
    case .story(let story): text = story.text
    default:
      tell(say(Texts.editNotHere), .refused)
      return []
    }
    editing = EditedText(id: edited)
    return [.edit(text: text)]
  }
}
