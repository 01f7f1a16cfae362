import Canvas
import Domain
import Resources

/// The line in which a signaal is caught.
extension Session {
  /// What was typed, understood.
  func understood(_ line: QuickLine) -> QuickSignaal {
    QuickSignaal(
      line.field.text, wijken: caseload.wijken.rows.map(\.name), reference,
      names: quickHelp.names)
  }

  mutating func handleQuick(_ key: Key, _ line: QuickLine) -> [Effect] {
    var line = line
    switch key {
    case .escape: return backOut()
    case .enter: return catchSignaal(line)
    case .tab: complete(&line)
    case .down: line.joining = quickHelp.similar
    case .up: line.joining = nil
    default: guard line.field.take(key) else { return [] }
    }
    replaceTop(.quick(line))
    return []
  }

  /// Fills in what was begun; once more, the next that it could become.
  private func complete(_ line: inout QuickLine) {
    if var filled = line.filled, filled.text == line.field.text {
      let old = filled.found[filled.place].count + 1
      filled.place = (filled.place + 1) % filled.found.count
      line.field.complete(old, with: filled.found[filled.place] + " ")
      filled.text = line.field.text
      line.filled = filled
      return
    }
    let before = line.field.before
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let (typed, found) =
      quickHelp.names.completions(endOf: before)
      ?? (
        String(word),
        QuickSignaal.completions(
          of: String(word), wijken: caseload.wijken.rows.map(\.name), reference,
          names: quickHelp.names)
      )
    guard let first = found.first else { return }
    line.field.complete(typed.count, with: first + " ")
    line.filled = QuickLine.Filled(found: found, place: 0, text: line.field.text)
  }

  private mutating func catchSignaal(_ line: QuickLine) -> [Effect] {
    let typed = understood(line)
    if typed.text.isEmpty, line.about != nil, line.card == nil, let open = line.joining {
      // There is nothing new to say: the one that is open goes on.
      overlays.removeLast()
      openReceiverPicker(open)
      return []
    }
    guard !typed.text.isEmpty else {
      tell(say(.textMissing), .refused)
      return []
    }
    var signaal = typed.signaal(id: ids.next(), today: today, wijk: homeWijk, owner: user?.id)
    var changes: [Change] = []
    signaal.about = line.about ?? signaal.about
    if let resident = signaal.about.flatMap({ caseload.residents[$0] }), !typed.namesWijk {
      signaal.wijk = resident.wijk
    }
    if signaal.about == nil, let name = typed.shared.first, line.asked != line.field.text {
      return ask(say(Texts.askWhich, name, names(of: name)), line)
    }
    if signaal.about == nil, line.joining == nil, let name = typed.newcomer {
      guard line.asked == line.field.text else { return askNewcomer(name, line) }
      let resident = newcomer(name, in: signaal.wijk)
      changes.append(.added(.resident(resident)))
      signaal.about = resident.id
    }
    changes.append(.signaalReceived(signaal))
    if var talk = (line.talk ?? signaal.about.flatMap(looseTalk)).flatMap({
      caseload.conversations[$0]
    }), talk.signaal == nil {
      // The talk in which it came up is the first about it.
      talk.signaal = signaal.id
      changes.append(.edited(talk.any))
    }
    if let main = line.joining { changes.append(joined(signaal.id, to: main)) }
    if let card = line.card {
      followUp = .refer(signaal.id, to: card)
    } else if line.about != nil {
      followUp = .triage(line.joining ?? signaal.id)
    }
    let goesOn = line.about != nil
    let shown = line.joining ?? signaal.id
    if screen != .signalen {
      // It is the one that stands selected when the signalen are opened.
      lists[.signalen, default: ListState()].selected = RowKey(id: shown)
      lists[.signalen]?.filter = ""
      lists[.signalen]?.facets = []
      contents[.signalen]?.revision = -1
    }
    return attempt(
      changes.count == 1 ? changes[0] : .together(changes),
      selecting: screen == .signalen ? shown : nil, keeping: overlays.count - 1,
      about: line.joining,
      saying: screen == .signalen || goesOn ? nil : say(Texts.savedSignaalOpen),
      replacing: line.joining == nil ? say(Texts.savedSignaal) : nil)
  }

  /// The talk of today with somebody that is about no signaal, when there is just one.
  private func looseTalk(with resident: ID) -> ID? {
    let talks = caseload.mentions(of: resident).compactMap { caseload.conversations[$0] }
      .filter { $0.resident == resident && $0.signaal == nil && $0.day == today }
    return talks.count == 1 ? talks[0].id : nil
  }

  /// Asks once whether somebody is new: a slip in a name would make a second record of the same
  /// person.
  private mutating func askNewcomer(_ name: String, _ line: QuickLine) -> [Effect] {
    let near = names(like: name, among: [.resident]).joined(separator: ", ")
    return ask(near.isEmpty ? say(Texts.askNew, name) : say(Texts.askNewcomer, near, name), line)
  }

  private mutating func ask(_ question: String, _ line: QuickLine) -> [Effect] {
    var line = line
    line.asked = line.field.text
    replaceTop(.quick(line))
    tell(question, .refused)
    return []
  }

  /// All who have a name, told apart.
  private func names(of name: String) -> String {
    caseload.residents(named: name).filter { caseload.isVisible($0, to: user?.id) }
      .map { caseload.distinctName(of: $0.id) }.joined(separator: ", ")
  }

  private mutating func newcomer(_ name: String, in wijk: String) -> Resident {
    var resident = Resident()
    resident.id = ids.next()
    resident.name = name
    resident.wijk = wijk
    return resident
  }

  /// That a signaal is the same as one that is open.
  func joined(_ id: ID, to main: ID) -> Change {
    let text = Text.clipped(oneLine(caseload.signalen[main]?.text ?? ""), to: 80)
    return .signaalJoined(id, to: main, reason: say(Texts.joinedReason, text))
  }

  /// It was another thing after all.
  mutating func part(_ id: ID) -> [Effect] {
    attempt(.signaalParted(id), selecting: id, about: id)
  }

  /// Joins the marked signalen, or asks to which one the selected signaal belongs.
  mutating func performJoin() -> [Effect] {
    let marked = chosen { caseload.signalen[$0]?.status.isOpen == true }
    guard let first = marked.first else {
      if let id = selectedID, caseload.signalen[id]?.partOf != nil { return part(id) }
      tell(say(.signaalEnded), .refused)
      return []
    }
    guard marked.count > 1 else {
      overlays.append(.picker(filled(Picker(purpose: .join(signaal: first)))))
      return []
    }
    // The one that somebody is asked for goes on, or else the oldest.
    let asked = marked.first { caseload.openReferral(of: $0) != nil }
    let oldest = marked.compactMap { caseload.signalen[$0] }
      .min { ($0.received, $0.id) < ($1.received, $1.id) }
    let main = asked ?? oldest?.id ?? first
    let changes = marked.filter { $0 != main }.map { joined($0, to: main) }
    return attempt(
      changes.count == 1 ? changes[0] : .together(changes), selecting: main, onMarks: true,
      about: main)
  }
}
