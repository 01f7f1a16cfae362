public import Canvas
public import Domain
import Resources

extension Session {
  /// Asks for a change: the edits go to the journal, or the refusal is told and nothing is lost.
  ///
  /// The overlays stay until the journal has it; then only the first `keeping` are left, and the
  /// marks of the list are gone when it was done on them. What is said names `about`.
  mutating func attempt(
    _ change: Change, selecting id: ID? = nil, keeping: Int = 0, onMarks: Bool = false,
    about subject: ID? = nil, saying more: String? = nil,
    replacing said: String? = nil, resorting: Bool = false
  ) -> [Effect] {
    if let readOnly {
      tell(say(readOnly), .refused)
      return []
    }
    do throws(Refusal) {
      let edits = try caseload.edits(for: change, on: occasion)
      let more = more ?? nextMoment(in: edits) ?? endedAlong(in: edits)
      let name = subject.map { ": " + Text.clipped(oneLine(whom($0)), to: 36) } ?? ""
      awaited = Awaited(
        edits: edits, overlays: Array(overlays.prefix(keeping)),
        said: (said ?? words(for: change)) + name + (more.map { " · " + $0 } ?? ""),
        selecting: id, clearing: onMarks ? screen : nil, resorting: resorting ? screen : nil)
      return [.commit(name: change.name, edits)]
    } catch {
      followUp = nil
      tell(say(error), .refused)
      return []
    }
  }

  /// When a waakvlam that was just looked after asks for the next contact.
  private func nextMoment(in edits: [Edit]) -> String? {
    guard case .waakvlam(let old)? = edits.first?.old, case .waakvlam(let new)? = edits.first?.new,
      edits.count == 1, new.moments.count > old.moments.count,
      let day = new.nextContact(settings: settings)
    else { return nil }
    return say(Texts.savedNextMoment, day.shortWords(today, language))
  }

  /// That a referral which came back is done, because the question went on to somebody else.
  private func endedAlong(in edits: [Edit]) -> String? {
    let isNew = edits.contains { $0.old == nil && $0.kind == .referral }
    let ended = edits.contains { edit in
      if case .referral(let old)? = edit.old, case .referral(let new)? = edit.new {
        return old.status.isOpen && !new.status.isOpen
      }
      return false
    }
    return isNew && ended ? say(Texts.savedBeforeEnded) : nil
  }

  /// Whom something is about, in a word or two.
  private func whom(_ id: ID) -> String {
    switch caseload[id] {
    case .referral(let referral):
      caseload.name(of: referral.resident ?? referral.signaal)
    default: caseload.name(of: id)
    }
  }

  /// What is said when it is saved; of an outcome also what could come next.
  private func words(for change: Change) -> String {
    switch change {
    case .referralFinished(_, let outcome, _):
      guard let term = reference.outcomes.term(outcome.rawValue) else { break }
      return say(
        outcome.helps ? Texts.finishedClosed : Texts.finishedNext,
        language == .nl ? term.nextNl : term.nextEn)
    case .added(.voorziening(let card)) where card.hasHoursInWords(since: nil):
      return say(Texts.savedHoursAsWords)
    case .added(.voorziening(let card)):
      guard let like = caseload.kaartDoubles(of: card, to: user?.id).first else { break }
      let name = Text.clipped(oneLine(caseload.name(of: like.other(than: card.id))), to: 30)
      return say(change.phrase) + " · " + say(Texts.savedCardLike, name)
    case .voorzieningenMerged(let gone, into: let kept):
      guard let old = caseload.voorzieningen[gone], let card = caseload.voorzieningen[kept] else {
        break
      }
      return ([change.phrase] + old.narrows(card)).map { say($0) }.joined(separator: " · ")
    case .edited(.voorziening(let card))
    where card.hasHoursInWords(since: caseload.voorzieningen[card.id]):
      return say(Texts.savedHoursAsWords)
    case .edited(.voorziening): return say(change.phrase) + " · " + say(Texts.savedCardNext)
    case .conversationHeld(let talk) where talk.agreed != nil:
      return say(change.phrase) + " · " + say(Texts.savedTalkNext)
    case .matchEnded(_, let finished, _) where !finished: return say(Texts.savedMatchStopped)
    case .planAgreed: return say(change.phrase) + " · " + say(Texts.savedPlanNext)
    case .together(let changes):
      let fresh = changes.dropLast().compactMap { change -> String? in
        if case .added(.resident(let resident)) = change { return resident.name }
        return nil
      }
      if !fresh.isEmpty {
        return say(change.phrase) + " · " + say(Texts.savedNew, fresh.joined(separator: ", "))
      }
      if changes.contains(where: { if case .promiseKept = $0 { true } else { false } }),
        case .conversationHeld? = changes.last
      {
        return say(change.phrase) + " · " + say(Texts.savedKeptToo)
      }
      let same = changes.filter { $0.name == change.name }.count
      if same > 1 { return "\(say(change.phrase)) (\(same)×)" }
    default: break
    }
    return say(change.phrase)
  }

  /// The journal has the action: memory follows.
  public mutating func committed() {
    guard let awaited else { return }
    self.awaited = nil
    overlays = awaited.overlays
    follow(awaited.edits)
    selectInOtherLists(awaited.edits)
    if let screen = awaited.clearing { lists[screen]?.marks = [] }
    if let screen = awaited.resorting { contents[screen]?.revision = -1 }
    tell(awaited.said, .good)
    prepare()
    if let id = awaited.selecting {
      select(id, unveiling: awaited.edits.contains { $0.id == id && $0.old == nil })
    }
    refillPickers()
    if let next = followUp {
      followUp = nil
      open(next)
    }
  }

  /// The journal could not take the action: everything stays as it was, also what was typed.
  public mutating func failed(_ sentence: String) {
    awaited = nil
    followUp = nil
    tell(sentence, .refused)
  }

  /// An action was taken back, or done again: memory follows the edits that were appended.
  ///
  /// - Parameters:
  ///   - name: the action that was taken back or done again; nil when there was none.
  ///   - edits: what was appended.
  ///   - again: whether it was done again.
  public mutating func tookBack(_ name: String?, _ edits: [Edit], again: Bool) {
    guard let name else {
      tell(say(again ? Texts.nothingToRedo : Texts.nothingToUndo), .refused)
      return
    }
    follow(edits)
    let phrase = say(Change.phrase(named: name))
    let about = edits.last.map { ": " + Text.clipped(oneLine(whom($0.id)), to: 30) } ?? ""
    tell(
      say(again ? Texts.redone : Texts.undone, phrase) + (about == ": " ? "" : about),
      again ? .good : .undone)
    prepare()
    if let id = edits.first?.id, contents[screen]?.all.contains(where: { $0.id == id }) == true {
      select(id)
    }
  }

  /// Memory follows edits that the journal has, and what is derived from it follows too; how much
  /// there is in the store does not matter.
  private mutating func follow(_ edits: [Edit]) {
    caseload.apply(edits)
    book.update(with: edits, caseload)
    waiting.update(with: edits, caseload)
    noteChange(edits)
  }

  /// What was made elsewhere is selected when its own list is opened: a waakvlam that was lit from a
  /// signaal, not the one that happens to stand first.
  private mutating func selectInOtherLists(_ edits: [Edit]) {
    for edit in edits where edit.old == nil && edit.new?.isOpen != false {
      for list in Screen.allCases where list != screen && list.holds(edit.kind) {
        lists[list, default: ListState()].selected = RowKey(id: edit.id)
        lists[list]?.filter = ""
        lists[list]?.facets = []
      }
    }
  }

  /// Puts the selection on a record, when it is in the list of the screen.
  ///
  /// - Parameter unveiling: whether a filter that hides it is taken away, as for what is new.
  mutating func select(_ id: ID, unveiling: Bool = true) {
    prepare()
    if unveiling, let content = contents[screen], lists[screen]?.isNarrowed == true,
      content.all.contains(where: { $0.id == id }),
      !content.shown.contains(where: { content.all[Int($0)].id == id })
    {
      lists[screen]?.filter = ""
      lists[screen]?.facets = []
      prepare()
    }
    guard let content = contents[screen],
      let place = content.shown.firstIndex(where: { content.all[Int($0)].id == id })
    else { return }
    lists[screen, default: ListState()].position = place
    lists[screen, default: ListState()].selected = content[place]
  }

  /// The text that came back from the user's editor; nil when it was left as it was.
  public mutating func edited(_ text: String?) -> [Effect] {
    guard let editing else { return [] }
    self.editing = nil
    guard let text = text?.trimmed, !text.isEmpty else {
      tell(say(Texts.editorNothing))
      return []
    }
    switch caseload[editing.id] {
    case .signaal(var signaal):
      signaal.text = text
      return attempt(.edited(.signaal(signaal)))
    case .voorziening(var voorziening):
      voorziening.notes = text
      return attempt(.edited(.voorziening(voorziening)))
    case .resident(var resident):
      resident.notes = text
      return attempt(.edited(.resident(resident)))
    case .contact(var contact):
      contact.notes = text
      return attempt(.edited(.contact(contact)))
    case .story(var story):
      story.text = text
      return attempt(.edited(.story(story)))
    default: return []
    }
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// Without white space at both ends.
  public var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Session {
  /// Something the user should hear when the screen appears.
  public mutating func announce(_ sentence: String) { tell(sentence, .refused) }

  /// The window has another size.
  public mutating func resized(to size: Size) {
    self.size = size
    prepare()
  }

  /// It has become another day: what is due is another thing now.
  public mutating func dayChanged(to day: Day) {
    today = day
    now = LocalTime(day: day, minute: now.minute) ?? LocalTime(startOf: day)
    book = AgendaBook(caseload, on: today)
    waiting = Waiting(caseload, on: today)
    noteEverything()
    prepare()
  }

  /// Another minute, or another day.
  public mutating func clockChanged(to time: LocalTime) {
    let minute = LocalTime(day: time.day, minute: time.minute) ?? time
    guard minute != now else { return }
    if minute.day != today { dayChanged(to: minute.day) }
    now = minute
    prepare()
  }
}
