import Canvas
import Domain
import Resources

extension Session {
  /// The most rows a search in a picker shows.
  static let mostPicks = 200
  /// The most suggestions of one step.
  static let mostOfLevel = 25

  mutating func openReceiverPicker(_ id: ID) {
    guard let signaal = caseload.signalen[id] else {
      return tell(say(Texts.nothingSelected), .refused)
    }
    guard signaal.status.isOpen else { return tell(say(.signaalEnded), .refused) }
    overlays.append(.picker(filled(Picker(purpose: .receiver(signaal: id)))))
  }

  mutating func openStepPicker(_ id: ID, up: Bool) {
    guard let referral = caseload.referrals[id], referral.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    guard referral.level != (up ? Level.allCases.last : Level.allCases.first) else {
      return tell(say(.noFurtherLevel), .refused)
    }
    var picker = filled(Picker(purpose: .step(referral: id, up: up)))
    // Whoever had it before is no first choice.
    picker.position = picker.rows.firstIndex { $0.reasons.isEmpty } ?? 0
    overlays.append(.picker(picker))
  }

  mutating func openSignaalPicker(card: ID) {
    overlays.append(.picker(filled(Picker(purpose: .signaal(card: card)))))
  }

  /// The picker with its rows: the advice, and when something was typed all that matches it.
  mutating func filled(_ picker: Picker) -> Picker {
    var picker = picker
    switch picker.purpose {
    case .receiver(let id):
      fillReceivers(&picker, signaal: id) { _ in true }
      for place in picker.rows.indices {
        picker.rows[place].reasons = hadBefore(picker.rows[place].id, signaal: id).list
      }
    case .step(let id, let up):
      guard let referral = caseload.referrals[id] else { return picker }
      // The step next to where it is comes first, also on the way down.
      fillReceivers(&picker, signaal: referral.signaal, downwards: !up) {
        up ? $0 > referral.level : $0 < referral.level
      }
      for place in picker.rows.indices {
        picker.rows[place].reasons = hadBefore(picker.rows[place].id, referral).list
      }
    case .signaal(let card):
      // What the card is for goes first; where somebody is not safe the card is seldom the answer.
      let themes = caseload.voorzieningen[card]?.themes ?? []
      let open = openSignalen(matching: picker.field.text)
      let fitting = open.filter { id in
        caseload.signalen[id].map { signaal in
          signaal.urgency != .safety && signaal.themes.contains(where: themes.contains)
        } ?? false
      }
      let unsafe = open.filter { caseload.signalen[$0]?.urgency == .safety }
      let others = open.filter { !fitting.contains($0) && !unsafe.contains($0) }
      picker.rows = (fitting + others + unsafe).map { Picker.Row(id: $0) }
      addResidents(to: &picker)
    case .join(let id):
      let about = caseload.signalen[id]?.about
      let others = openSignalen(matching: picker.field.text).filter { $0 != id }
      let like = openSignaal(like: caseload.signalen[id]?.text ?? "", besides: id)
      let words = caseload.signalen[id]?.text ?? ""
      let same = others.filter { other in
        let subject = caseload.signalen[other]?.about
        let name = subject.flatMap { self.name($0).split(separator: " ").last }
        return other == like || about != nil && subject == about || name.map(words.contains) == true
      }
      let parts = caseload.parts(of: id).map {
        Picker.Row(id: $0.id, heading: Texts.pickerJoined)
      }
      let heading = parts.isEmpty ? nil : Texts.pickerOthersOpen
      picker.rows =
        (picker.field.isEmpty ? parts : [])
        + (same + others.filter { !same.contains($0) }).map { Picker.Row(id: $0, heading: heading) }
    case .candidate(let id): fillCandidates(&picker, posting: id)
    }
    picker.position = min(picker.position, max(0, picker.rows.count - 1))
    return picker
  }

  private mutating func openSignalen(matching text: String) -> [ID] {
    prepare(.signalen)
    let words = SearchIndex.words(text)
    return (contents[.signalen]?.all ?? []).map(\.id).filter {
      caseload.signalen[$0]?.status.isOpen == true
        && contains(words, in: searchFields(of: $0).map(\.text))
    }
  }

  /// Residents who were looked for by name: of them nothing need have been noticed yet.
  private func addResidents(to picker: inout Picker) {
    let words = SearchIndex.words(picker.field.text)
    guard !words.isEmpty else { return }
    let found = visibleResidents.lazy.filter { contains(words, in: [$0.name]) }
    picker.rows += found.prefix(Session.mostOfLevel).map {
      Picker.Row(id: $0.id, heading: Texts.pickerResidents)
    }
  }

  /// That somebody was asked for a signaal before, in another referral than this one.
  private func hadBefore(_ receiver: ID, signaal: ID, besides referral: ID? = nil) -> String? {
    let all = caseload.mentions(of: signaal).compactMap { caseload.referrals[$0] }
    let others = all.filter { $0.id != referral && $0.to == receiver }.map(\.sent)
    let earlier = all.flatMap(\.earlier).filter { $0.to == receiver }.map(\.day)
    return (others + earlier).max().map { say(Texts.askedBefore, $0.shortWords(today, language)) }
  }

  /// That somebody had a question before or sent it on, when they are looked at to take it up again.
  func hadBefore(_ receiver: ID, _ referral: Referral) -> String? {
    if let before = hadBefore(receiver, signaal: referral.signaal, besides: referral.id) {
      return before
    }
    let sender = (referral.sentBy ?? referral.owner).map(caseload.name(of:))
    guard let people = caseload.voorzieningen[receiver]?.people, let sender,
      people.contains(where: { $0.name == sender })
    else { return nil }
    return say(Texts.sentItOn, referral.sent.shortWords(today, language))
  }

  private mutating func fillReceivers(
    _ picker: inout Picker, signaal id: ID, downwards: Bool = false, _ fits: (Level) -> Bool
  ) {
    guard let signaal = caseload.signalen[id] else { return }
    let advice = advice(for: signaal)
    var lines = advice.lines.filter { fits($0.level) }
    if downwards {
      lines = Level.allCases.reversed().flatMap { level in lines.filter { $0.level == level } }
    }
    picker.isSafety = advice.isSafety
    picker.skipped = advice.skipped.filter { fits($0.level) }
    picker.left = 0
    let words = SearchIndex.words(picker.field.text)
    guard !words.isEmpty else {
      let nearest = Session.nearest(lines)
      picker.rows = nearest.map { Picker.Row(id: $0.id, line: $0) }
      picker.left = lines.count - nearest.count
      return
    }
    let cards = cards(matching: picker.field.text)
    let found = Set(cards)
    let advised = lines.filter { line in
      found.contains(line.id)
        || line.level == .ownNetwork && contains(words, in: [name(line.id)])
    }
    var rows = advised.prefix(Session.mostPicks).map { Picker.Row(id: $0.id, line: $0) }
    let seen = Set(rows.map(\.id))
    for card in cards where rows.count < Session.mostPicks && !seen.contains(card) {
      if caseload.level(of: card).map(fits) == true { rows.append(Picker.Row(id: card)) }
    }
    if fits(.ownNetwork) {
      for resident in caseload.residents.rows
      where !seen.contains(resident.id) && resident.id != signaal.about
        && contains(words, in: [resident.name] + resident.talents)
      {
        rows.append(Picker.Row(id: resident.id))
        if rows.count >= 2 * Session.mostPicks { break }
      }
    }
    picker.rows = rows
  }

  /// The first of every step: nobody reads hundreds.
  private static func nearest(_ lines: [Advice.Line]) -> [Advice.Line] {
    var counts: [Level: Int] = [:]
    return lines.filter { line in
      counts[line.level, default: 0] += 1
      return counts[line.level, default: 0] <= mostOfLevel
    }
  }

  private mutating func cards(matching text: String) -> [ID] {
    prepareIndex(of: .kaart)
    guard let content = contents[.kaart], let index = content.index else { return [] }
    let found = index.ranked(index.answer(text), home: homeWijk)
    return found.map { content.all[Int($0)].id }
  }

  func contains(_ words: [[UInt8]], in fields: [String]) -> Bool {
    let bytes = fields.map(Folding.bytes).joined(separator: [0x0A]).map { $0 }
    return words.allSatisfy { word in
      bytes.indices.contains { bytes[$0...].starts(with: word) }
    }
  }

  mutating func handlePicker(_ key: Key, _ picker: Picker) -> [Effect] {
    var picker = picker
    if picker.isTyping, let effects = handleTyping(key, &picker) { return effects }
    switch key {
    case .escape, .left:
      if picker.field.isEmpty {
        overlays.removeLast()
        return []
      }
      picker.field = LineField()
      picker = filled(picker)
    case .up, .character("k"): picker.position = max(0, picker.position - 1)
    case .down, .character("j"):
      picker.position = min(max(0, picker.rows.count - 1), picker.position + 1)
    case .pageUp: picker.position = max(0, picker.position - 10)
    case .pageDown: picker.position = min(max(0, picker.rows.count - 1), picker.position + 10)
    case .home, .character("g"): picker.position = 0
    case .end, .character("G"): picker.position = max(0, picker.rows.count - 1)
    case .character("/"): picker.isTyping = true
    case .character("e"):
      if case .receiver(let signaal) = picker.purpose { openForm(signaal) }
      return []
    case .enter, .right: return pick(picker)
    default:
      tell(say(Texts.keyUnknown, key.name(language)), .refused)
      return []
    }
    replaceTop(.picker(picker))
    return []
  }

  /// Keys while a search is typed; nil when the key belongs to the list.
  private mutating func handleTyping(_ key: Key, _ picker: inout Picker) -> [Effect]? {
    switch key {
    case .enter:
      picker.isTyping = false
      return nil
    case .escape: picker.isTyping = false
    case .up, .down, .pageUp, .pageDown: return nil
    default:
      guard picker.field.take(key) else { return nil }
      picker.position = 0
      picker = filled(picker)
      let typed = Folding.folded(picker.field.text).trimmed
      if picker.isAboutCards, !typed.isEmpty {
        // A name that begins so is what was meant, wherever it stands.
        picker.position =
          picker.rows.firstIndex { Folding.folded(name($0.id) ?? "").hasPrefix(typed) } ?? 0
      }
    }
    replaceTop(.picker(picker))
    return []
  }

  private mutating func pick(_ picker: Picker) -> [Effect] {
    let row = picker.rows.indices.contains(picker.position) ? picker.rows[picker.position] : nil
    switch picker.purpose {
    case .receiver(let signaal):
      guard let row else { break }
      openReferForm(signaal: signaal, to: row.id)
      return []
    case .step(let referral, let up):
      guard row != nil || picker.field.isEmpty else { break }
      openActForm(.step(up: up, to: row?.id), referral)
      return []
    case .signaal(let card):
      guard let row else { break }
      if caseload.residents.contains(row.id) {
        overlays.append(.quick(QuickLine(about: row.id, card: card)))
      } else {
        openReferForm(signaal: row.id, to: card)
      }
      return []
    case .join(let signaal):
      guard let row else { break }
      if caseload.signalen[row.id]?.partOf == signaal { return part(row.id) }
      return attempt(joined(signaal, to: row.id), selecting: row.id, about: row.id)
    case .candidate(let posting):
      guard let row else { break }
      return proposeMatch(posting, with: row.id)
    }
    tell(say(Texts.nothingFound), .refused)
    return []
  }

  /// Brings the pickers that lie open up to date after a change below or above them.
  mutating func refillPickers() {
    for place in overlays.indices {
      if case .picker(let picker) = overlays[place] { overlays[place] = .picker(filled(picker)) }
    }
  }
}
