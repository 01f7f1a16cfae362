import Canvas
import Domain
import Resources

extension Session {
  /// Draws who could take it up: the question on top, then the steps from below with their reasons.
  func drawPicker(_ canvas: inout Canvas, _ picker: Picker) {
    let rect = body
    canvas.fill(rect, .text)
    canvas.box(
      rect, title: pickerTitle(picker), role: .borderFocused, titleRole: .heading)
    let inner = rect.inset(x: 2, y: 1)
    var y = inner.y
    for line in pickerHead(picker, width: inner.width).prefix(max(1, inner.height / 2)) {
      canvas.put(line.spans, x: inner.x, y: y, limit: inner.width)
      y += 1
    }
    if picker.isTyping || !picker.field.isEmpty {
      canvas.put("/ \(picker.field.text)", x: inner.x, y: y, role: .input, limit: inner.width)
      if picker.isTyping {
        canvas.cursor = Point(x: inner.x + 2 + Text.width(of: picker.field.before), y: y)
      }
      y += 1
    }
    let rest = Rect(x: inner.x, y: y, width: inner.width, height: max(0, inner.bottom - y))
    let why = whyLines(picker, width: inner.width)
    let (area, foot) = rest.splitVertically(at: max(3, rest.height - why.count))
    drawPickerRows(&canvas, picker, area)
    for (row, line) in why.prefix(foot.height).enumerated() {
      canvas.put(line.spans, x: foot.x, y: foot.y + row, limit: foot.width)
    }
  }

  /// All reasons for the selected suggestion, which its own line may have no room for.
  private func whyLines(_ picker: Picker, width: Int) -> [StyledLine] {
    guard picker.rows.indices.contains(picker.position) else { return [] }
    let row = picker.rows[picker.position]
    let why = (row.reasons + row.line.map(reasons.words).list).joined(separator: " · ")
    guard !why.isEmpty else { return [] }
    let text = say(Texts.adviceWhy, why)
    return [.blank] + StyledLine.wrapped(text, width: width, role: .dim).prefix(2)
  }

  private func pickerTitle(_ picker: Picker) -> String {
    switch picker.purpose {
    case .receiver: say(Texts.pickerReceiver)
    case .step(_, true): say(Texts.pickerUp)
    case .step(_, false): say(Texts.pickerDown)
    case .signaal(let card): say(Texts.pickerSignaal, caseload.name(of: card))
    case .join: say(Texts.pickerJoin)
    case .candidate(let posting): say(Texts.pickerCandidate, caseload.name(of: posting))
    }
  }

  private func pickerHead(_ picker: Picker, width: Int) -> [StyledLine] {
    let id: ID
    switch picker.purpose {
    case .receiver(let signaal): id = signaal
    case .step(let referral, _): id = caseload.referrals[referral]?.signaal ?? .none
    case .candidate: return []
    case .signaal: return [StyledLine(say(Texts.hintWithoutSignaal), .dim), .blank]
    case .join(let signaal):
      var head = DetailLines(session: self, width: width)
      head.field(Texts.detailSignaal, caseload.signalen[signaal]?.text)
      head.gap()
      return head.lines
    }
    guard let signaal = caseload.signalen[id] else { return [] }
    var head = DetailLines(session: self, width: width)
    if picker.isSafety { head.emergency(signaal.wijk) }
    head.wish(
      caseload.asked(of: signaal).text, of: signaal.about,
      isEarlier: caseload.isAskedBefore(signaal))
    head.field(Texts.detailSignaal, signaal.text)
    head.field(Texts.fieldAbout, name(signaal.about))
    head.field(Texts.fieldThemes, head.themes(signaal.themes))
    if let route = remarks.advice[id]?.route {
      head.field(Texts.fieldRoute, reasons.words(route))
    }
    let debts = remarks.advice[id]?.debts ?? []
    let named = debts.filter(\.isNamed)
    for debt in named.isEmpty ? debts : named {
      let cards = debt.cards.prefix(2).map(caseload.name(of:)).joined(separator: ", ")
      head.field(debt.part.phrase, cards.isEmpty ? say(Texts.notFoundYet) : cards)
    }
    let places = remarks.advice[id]?.places.prefix(3).map(caseload.name(of:)) ?? []
    head.field(Texts.fieldPlacesThere, places.joined(separator: ", "))
    head.gap()
    return head.lines
  }

  private func drawPickerRows(_ canvas: inout Canvas, _ picker: Picker, _ area: Rect) {
    let lines = pickerLines(picker, width: area.width)
    let selected = lines.firstIndex { $0.row == picker.position } ?? 0
    let top = max(0, min(selected - area.height / 2, lines.count - area.height))
    if lines.count > top + area.height { drawMore(&canvas, body) }
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let isSelected = line.row == picker.position
      let rect = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      if isSelected { canvas.fill(rect, .selected) }
      canvas.put(
        (line.row.map { [Span(isSelected ? "›" : " ", .marked)] + numberSpan($0) } ?? [])
          + line.text.spans,
        x: area.x, y: rect.y, limit: area.width, over: isSelected ? .selected : nil)
      if isSelected, !picker.isTyping, overlays.last == .picker(picker) {
        canvas.cursor = rect.origin
      }
    }
  }

  /// The lines of the list: headings by step, a suggestion with its reasons, what was skipped.
  private func pickerLines(_ picker: Picker, width: Int) -> [(row: Int?, text: StyledLine)] {
    var lines: [(row: Int?, text: StyledLine)] = []
    let isMixed = isMixed(picker)
    var heading: Phrase?
    var saidOthers = false
    for (place, row) in picker.rows.enumerated() {
      if let line = row.line {
        let isNear = line.level > .ownNetwork && line.level < .frontDesk
        let phrase = isMixed && isNear ? Texts.levelNear : line.level.phrase
        if phrase != heading {
          heading = phrase
          lines.append((nil, StyledLine(say(phrase), .heading)))
        }
        let person = caseload.voorzieningen[row.id]?.people.first.map { " · \($0.name)" } ?? ""
        lines.append(
          (
            place,
            StyledLine([
              Span(" \(caseload.name(of: row.id))"), Span(person, .heading),
              Span(row.reasons.map { "  " + $0 }.joined(), .stale),
              Span("  \(reasons.words(line))", .dim),
            ])
          ))
      } else {
        if picker.isAboutCards, !saidOthers {
          lines.append((nil, StyledLine(say(Texts.pickerOthers), .heading)))
        }
        saidOthers = true
        let isOwnKind = caseload.signalen.contains(row.id) && row.heading == nil
        if !picker.isAboutCards, !isOwnKind, row.heading != heading {
          heading = row.heading
          lines.append((nil, StyledLine(say(row.heading ?? Texts.pickerOthers), .heading)))
        }
        let reasons = row.reasons.isEmpty ? "" : "  " + row.reasons.joined(separator: ", ")
        lines.append(
          (
            place,
            StyledLine(
              [Span(" ")] + rowSpans(RowKey(id: row.id), row.id) + [Span(reasons, .dim)])
          ))
      }
    }
    if picker.rows.isEmpty {
      let nobody: Phrase
      switch picker.purpose {
      case .receiver, .step: nobody = Texts.nobodyFound
      case .signaal: nobody = Texts.pickerTypeName
      case .join: nobody = Texts.noOtherSignaal
      case .candidate: nobody = Texts.noCandidate
      }
      let text = picker.field.isEmpty ? nobody : Texts.nothingFound
      lines.append((nil, StyledLine(say(text), .dim)))
    }
    if picker.left > 0 {
      lines.append((nil, StyledLine(say(Texts.andMore, String(picker.left)), .dim)))
    }
    guard picker.field.isEmpty, !picker.skipped.isEmpty else { return lines }
    lines.append((nil, .blank))
    for skipped in picker.skipped {
      lines.append((nil, StyledLine("· " + reasons.words(skipped), .dim)))
    }
    return lines
  }

  /// Whether steps stand through each other, as for the young, for whom together does not come
  /// before one to one (R3).
  private func isMixed(_ picker: Picker) -> Bool {
    if case .step(_, false) = picker.purpose { return false }
    let ranks = picker.rows.compactMap { $0.line?.level.rank }
    return zip(ranks, ranks.dropFirst()).contains { $0 > $1 }
  }

  private func rowSpans(_ row: RowKey, _ id: ID) -> [Span] {
    if let resident = caseload.residents[id] {
      let talents = resident.talents.joined(separator: ", ")
      return [Span(resident.name), Span(talents.isEmpty ? "" : " · " + talents, .dim)]
    }
    return rowSpans(row, in: caseload.signalen.contains(id) ? .signalen : .kaart)
  }
}
