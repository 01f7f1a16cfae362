import Canvas
import Domain
import Resources

/// A ZRM measurement as it is filled in: a digit for every domain, or nothing.
struct Measuring: Equatable, Sendable {
  var measurement: SelfReliance
  /// The codes of the domains, in the order of the list.
  let domains: [String]
  /// What was known before this one, to show what changed.
  let before: SelfReliance?

  /// What is known with this one: of a domain that is left blank the last score.
  var whole: SelfReliance {
    var whole = measurement
    if let before { whole.fill(from: before) }
    return whole
  }
  var position = 0

  var isChanged: Bool { !measurement.scores.isEmpty }
}

extension Session {
  /// Opens what fits: a ZRM for an adult, what protects for a child, and for a group or a wijk also
  /// what is a risk (R44).
  mutating func openMeasuring(about id: ID) {
    if caseload.groups.contains(id) || caseload.wijken.contains(id) {
      guard case .factors(var factors)? = filling.blank(.factors, ids.next()) else { return }
      factors.group = caseload.groups[id]?.id
      factors.wijk = caseload.wijken[id]?.name
      return openForm(.factors(factors), isNew: true)
    }
    guard let resident = residentOf(id).flatMap({ caseload.residents[$0] }) else {
      return tell(say(Texts.noResidentHere), .refused)
    }
    guard caseload.fittingMeasurement(for: resident, on: today) == .selfReliance else {
      if let record = filling.blank(.factors, ids.next(), about: resident.id) {
        // Risks are not written down with one child.
        openForm(
          record, isNew: true, fields: RecordFields.factors.filter { $0.path != "risk" },
          title: Texts.formProtective)
      }
      return
    }
    var measurement = SelfReliance()
    measurement.id = ids.next()
    measurement.resident = resident.id
    measurement.day = today
    measurement.worker = user?.id
    let domains = reference.list("zrmDomains").filter { !$0.isYouth }.map(\.code)
    overlays.append(
      .measurement(
        Measuring(
          measurement: measurement, domains: domains,
          before: caseload.lastKnown(of: resident.id, to: user?.id))))
  }

  /// The measurements of a resident, oldest first.
  func measurements(of resident: ID) -> [SelfReliance] {
    caseload.mentions(of: resident).compactMap { caseload.selfReliances[$0] }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  mutating func handleMeasuring(_ key: Key, _ measuring: Measuring) -> [Effect] {
    var measuring = measuring
    let last = measuring.domains.count - 1
    switch key {
    case .escape: return backOut()
    case .enter:
      let route = caseload.route(by: measuring.whole, on: today)
      return attempt(
        .added(.selfReliance(measuring.measurement)), saying: route.map(reasons.words))
    case .up, .backTab, .character("k"): measuring.position = max(0, measuring.position - 1)
    case .down, .tab, .character("j"): measuring.position = min(last, measuring.position + 1)
    case .home, .character("g"): measuring.position = 0
    case .end, .character("G"): measuring.position = last
    case .character(let digit) where ("1"..."5").contains(digit):
      measuring.measurement[measuring.domains[measuring.position]] = digit.wholeNumberValue
      measuring.position = min(last, measuring.position + 1)
    case .character("0"), .character(" "):
      measuring.measurement[measuring.domains[measuring.position]] = nil
      measuring.position = min(last, measuring.position + 1)
    case .backspace, .delete:
      measuring.measurement[measuring.domains[measuring.position]] = nil
    default: tell(say(Texts.measureHow), .refused)
    }
    replaceTop(.measurement(measuring))
    return []
  }

  func drawMeasuring(_ canvas: inout Canvas, _ measuring: Measuring) {
    canvas.fill(body, .text)
    let name = caseload.name(of: measuring.measurement.resident)
    canvas.box(
      body, title: say(Texts.measureTitle, name), role: .borderFocused, titleRole: .heading)
    let inner = body.inset(x: 2, y: 1)
    let top = max(0, measuring.position - inner.height + 5)
    for (row, domain) in measuring.domains.dropFirst(top).prefix(inner.height - 4).enumerated() {
      let isCurrent = row + top == measuring.position
      let line = scoreLine(
        domain, measuring.measurement[domain], before: measuring.before?[domain])
      canvas.put(isCurrent ? "›" : " ", x: inner.x - 1, y: inner.y + row, role: .marked)
      canvas.put(
        line.spans, x: inner.x, y: inner.y + row, limit: inner.width,
        over: isCurrent ? .selected : nil)
      if isCurrent { canvas.cursor = Point(x: inner.x, y: inner.y + row) }
    }
    if let route = caseload.route(by: measuring.whole, on: today) {
      let lines = Text.wrapped(reasons.words(route), width: inner.width).prefix(2)
      for (row, line) in lines.enumerated() {
        canvas.put(line, x: inner.x, y: inner.bottom - 4 + row, role: .stale, limit: inner.width)
      }
    }
    for (row, line) in Text.wrapped(say(Texts.measureHow), width: inner.width).prefix(2)
      .enumerated()
    {
      canvas.put(line, x: inner.x, y: inner.bottom - 2 + row, role: .dim, limit: inner.width)
    }
  }

  /// One domain: its name, a bar, the digit, and what changed since the last time.
  func scoreLine(_ domain: String, _ score: Int?, before: Int?) -> StyledLine {
    let filled = borders == .ascii ? "#" : "█"
    let empty = borders == .ascii ? "." : "░"
    let bar =
      score.map { String(repeating: filled, count: $0) + String(repeating: empty, count: 5 - $0) }
      ?? "     "
    var change = ""
    if let score, let before {
      let step = score - before
      change = step == 0 ? say(Texts.measureSame) : step > 0 ? "+\(step)" : "\(step)"
    } else if let before {
      change = say(Texts.measureBefore, String(before))
    }
    let longest =
      reference.list("zrmDomains")
      .map { Text.width(of: reference.label("zrmDomains", $0.code, language)) }.max() ?? 28
    let name = StyledLine.pad(
      reference.label("zrmDomains", domain, language), to: min(longest, 44) + 2)
    return StyledLine([
      Span(name), Span(bar, .heading), Span("  \(score.map(String.init) ?? "–")  "),
      Span(change, .dim),
    ])
  }
}
