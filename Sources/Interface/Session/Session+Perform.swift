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
      guard let id = selectedID else {
        tell(say(Texts.nothingSelected), .refused)
        return []
      }
      return performOnMany(action) ?? performOnOne(action, id)
    }
    return []
  }

  private mutating func openThread() {
    guard let id = selectedID else { return tell(say(Texts.nothingSelected), .refused) }
    let item = caseload.promises[id]?.about ?? id
    guard caseload.thread(of: item) != nil else { return tell(say(Texts.noThread), .refused) }
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
    let edited = caseload.contacts[id]?.from ?? id
    let text: String
    switch caseload[edited] {
    case .signaal(let signaal): text = signaal.text
    case .voorziening(let voorziening): text = voorziening.notes ?? ""
    case .resident(let resident): text = resident.notes ?? ""
    default:
      tell(say(Texts.editNotHere), .refused)
      return []
    }
    editing = EditedText(id: edited)
    return [.edit(text: text)]
  }
}
