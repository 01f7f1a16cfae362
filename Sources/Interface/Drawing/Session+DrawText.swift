import Canvas
import Domain
import Resources

extension Session {
  /// Whose thread it is, when that is known.
  func threadTitle(_ id: ID) -> String {
    let resident =
      caseload.residents[id]?.id ?? caseload.plans[id]?.resident
      ?? caseload.waakvlammen[id]?.resident ?? caseload.referrals[id]?.resident
      ?? caseload.signalen[id]?.about
    return ([say(Texts.threadTitle)] + resident.map(caseload.name(of:)).list)
      .joined(separator: " · ")
  }

  /// The whole story of an item, oldest first.
  func threadLines(_ id: ID, width: Int) -> [StyledLine] {
    guard let thread = caseload.thread(of: id) else { return [] }
    let dateWidth = 13
    var lines: [StyledLine] = []
    var day: Day?
    for line in thread.lines {
      let date = line.day == day ? "" : line.day.shortWords(today, language)
      day = line.day
      let role: Role =
        switch line.event {
        case .received, .lit: .heading
        case .returned, .declined, .moment(.relapse): .warning
        case .finished, .feedback, .moment(.ok): .good
        default: .text
        }
      let worker = line.worker.map { " · \(caseload.name(of: $0))" } ?? ""
      let words = Text.wrapped(reasons.words(line.event) + worker, width: max(8, width - dateWidth))
      for (row, piece) in words.enumerated() {
        let isLast = row == words.count - 1 && !worker.isEmpty && piece.hasSuffix(worker)
        let own = isLast ? String(piece.dropLast(worker.count)) : piece
        lines.append(
          StyledLine([
            Span(column(row == 0 ? date : "", dateWidth), .dim), Span(own, role),
            Span(isLast ? worker : "", .dim),
          ]))
      }
      if let text = line.text, !isStepNote(line) {
        lines += StyledLine.wrapped(text, width: width, role: .text, indent: dateWidth + 2)
      }
    }
    if let signaal = caseload.signalen[id]
      ?? thread.items.compactMap({ caseload.signalen[$0] }).last,
      let step = caseload.nextStep(of: signaal)
    {
      var next = DetailLines(session: self, width: width)
      next.gap()
      next.next(step)
      lines += next.lines
    }
    return lines
  }

  private func isStepNote(_ line: Thread.Line) -> Bool {
    if case .noted(let act) = line.event { act == "raised" || act == "lowered" } else { false }
  }

  /// What the keys do, from the catalogue; what works on the selected row comes first.
  func helpLines(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = mapHelpLines
    let here = Catalogue.entries.filter { entry in
      entry.contexts != nil && context.map { entry.contexts?.contains($0) == true } == true
    }
    if !here.isEmpty {
      lines.append(StyledLine(say(Texts.helpHere), .heading))
      lines += here.map(helpLine)
      lines.append(.blank)
    }
    if let word = glossaryWord, let entry = Glossary.entry(word) {
      let meaning = language == .nl ? entry.nl : entry.en
      lines.append(StyledLine("\(say(Texts.helpMeaning)): \(entry.term)", .heading))
      lines += StyledLine.wrapped(meaning, width: width, indent: 2)
      lines.append(.blank)
    }
    for group in ActionGroup.allCases {
      lines.append(StyledLine(say(group.title), .heading))
      lines += Catalogue.entries.filter { $0.group == group && !$0.keys.isEmpty }.map(helpLine)
      lines.append(.blank)
    }
    lines += signLines + [.blank]
    lines.append(StyledLine(say(Texts.helpGlossary), .heading))
    for entry in Glossary.entries {
      lines += StyledLine.labelled(
        entry.term, language == .nl ? entry.nl : entry.en, width: width, labelWidth: 24)
    }
    return lines
  }

  private var signLines: [StyledLine] {
    let signs: [(String, Phrase)] = [
      ("›", Texts.signSelected), ("*", Texts.signMarked), ("!", Texts.signSafety),
      ("•", Texts.signToday), ("?", Texts.signGuess),
      ("2 Signalen 7", Texts.signWaiting),
    ]
    return [StyledLine(say(Texts.helpSigns), .heading)]
      + signs.map { sign, phrase in
        StyledLine([Span("  " + StyledLine.pad(sign, to: 14), .key), Span(say(phrase))])
      }
  }

  private func helpLine(_ entry: CatalogueEntry) -> StyledLine {
    let keys = entry.keys.map { $0.name(language) }.joined(separator: "  ")
    return StyledLine([Span("  " + StyledLine.pad(keys, to: 14), .key), Span(say(entry.phrase))])
  }

  /// The word of the trade that belongs to what is selected.
  private var glossaryWord: String? {
    if let contact = selectedID.flatMap({ caseload.contacts[$0] }) {
      if context == .care { return "mantelzorg" }
      return caseload.judgement(of: contact).kind.rawValue
    }
    switch context {
    case .signaal: return "signaal"
    case .referral: return "verwijzing"
    case .voorziening: return "sociale kaart"
    case .waakvlam: return "waakvlam"
    default: return nil
    }
  }
}
