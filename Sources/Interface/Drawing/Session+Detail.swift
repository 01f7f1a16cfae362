import Canvas
import Domain
import Resources

extension Session {
  /// Draws the selected record.
  func drawDetail(_ canvas: inout Canvas, _ rect: Rect) {
    let isFocused = focus == .detail
    canvas.box(
      rect, title: detailTitle, role: isFocused ? .borderFocused : .border,
      titleRole: isFocused ? .heading : .dim)
    let inner = rect.inset(x: 2, y: 1)
    guard !inner.isEmpty else { return }
    let lines = detailLines(width: inner.width)
    let scroll = min(detailScroll, max(0, lines.count - inner.height))
    for (row, line) in lines.dropFirst(scroll).prefix(inner.height).enumerated() {
      canvas.put(line.spans, x: inner.x, y: inner.y + row, limit: inner.width)
    }
    if lines.count > scroll + inner.height { drawMore(&canvas, rect) }
    if isFocused { canvas.cursor = inner.origin }
  }

  var detailLineCount: Int {
    guard let rect = detailRect else { return 0 }
    return detailLines(width: max(1, rect.width - 4)).count
  }

  private var detailTitle: String {
    switch context {
    case .signaal: say(Texts.detailSignaal)
    case .referral: say(Texts.detailReferral)
    case .voorziening: say(Texts.detailKaart)
    case .waakvlam: say(Texts.detailWaakvlam)
    case .contact, .care: say(Texts.detailContact)
    case .promise: say(Texts.detailPromise)
    case nil: ""
    default: selectedID.flatMap { caseload[$0] }.map { say($0.kind.phrase).capitalised } ?? ""
    }
  }

  /// From so many records on, what takes a look through the whole store waits until a row is opened.
  private static let manyRecords = 3000

  /// Whether there is time for what the rules have to say: a row is open, or the store is small.
  var looksClosely: Bool { focus == .detail || caseload.count <= Session.manyRecords }

  /// Works out the lines of an open row once per change, however often they are scrolled.
  mutating func prepareDetail() {
    guard focus == .detail, overlays.isEmpty, let rect = detailRect else { return }
    let subject = OpenDetail.Subject(
      id: selectedID, width: max(1, rect.width - 4), revision: revision, today: today)
    guard openDetail?.subject != subject else { return }
    openDetail = nil
    openDetail = OpenDetail(subject: subject, lines: detailLines(width: subject.width))
  }

  func detailLines(width: Int) -> [StyledLine] {
    if let open = openDetail,
      open.subject
        == OpenDetail.Subject(id: selectedID, width: width, revision: revision, today: today),
      focus == .detail
    {
      return open.lines
    }
    return freshDetailLines(width: width)
  }

  private func freshDetailLines(width: Int) -> [StyledLine] {
    guard let id = selectedID else { return [StyledLine(say(Texts.nothingSelected), .dim)] }
    var lines = DetailLines(session: self, width: width)
    switch caseload[id] {
    case .signaal(let signaal): lines.add(signaal)
    case .referral(let referral): lines.add(referral)
    case .voorziening(let card): lines.add(card)
    case .waakvlam(let waakvlam): lines.add(waakvlam)
    case .contact(let contact): lines.add(contact)
    case .promise(let promise): lines.add(promise)
    case nil: break
    case let record?: lines.add(other: record)
    }
    return lines.lines
  }
}

/// The lines of the row that is open.
struct OpenDetail: Sendable {
  /// What they were made for.
  struct Subject: Equatable, Sendable {
    let id: ID?
    let width: Int
    let revision: Int
    let today: Day
  }
  let subject: Subject
  let lines: [StyledLine]
}

/// The lines of a detail, as they grow.
struct DetailLines {
  let session: Session
  let width: Int
  private(set) var lines: [StyledLine] = []
  /// What the rules said already: nothing is said twice.
  private var said: Set<String> = []

  init(session: Session, width: Int) {
    self.session = session
    self.width = width
  }

  var caseload: Caseload { session.caseload }
  var today: Day { session.today }
  func say(_ phrase: Phrase) -> String { session.say(phrase) }

  mutating func title(_ text: String, _ role: Role = .heading) {
    lines += StyledLine.wrapped(text, width: width, role: role)
  }
  mutating func heading(_ phrase: Phrase) {
    lines += [.blank, StyledLine(say(phrase), .heading)]
  }
  mutating func text(_ text: String, _ role: Role = .text, indent: Int = 0) {
    lines += StyledLine.wrapped(text, width: width, role: role, indent: indent)
  }
  mutating func field(_ label: Phrase, _ value: String?, _ role: Role = .text) {
    guard let value, !value.isEmpty else { return }
    // Read aloud, a label in a column of its own falls apart.
    lines +=
      session.borders == .plain
      ? StyledLine.wrapped("\(say(label)): \(value)", width: width, role: role)
      : StyledLine.labelled(say(label), value, width: width, role: role)
  }
  mutating func gap() { lines.append(.blank) }
  mutating func lines(_ line: StyledLine) { lines.append(line) }

  /// What the resident wants: always first, and when it is not known that is no error (R79).
  mutating func wish(_ wish: String?, of resident: ID?, isEarlier: Bool = false) {
    let label = caseload.wishLabel(of: resident)
    if let wish {
      field(label, isEarlier ? session.say(Texts.wishEarlier, wish) : wish)
    } else {
      field(label, say(Texts.wishNotAsked), .dim)
    }
  }

  mutating func next(_ step: NextStep?) {
    guard let step else { return }
    let day = step.day.map { $0.dueWords(today, session.language) }
    let owner = step.owner.map(caseload.name(of:))
    field(
      Texts.fieldNext,
      ([say(step.act.phrase)] + day.list + owner.list).joined(separator: " · "))
  }

  /// What the rules have to say, one line each; nothing of it blocks.
  mutating func remarks(about id: ID) {
    guard session.looksClosely else { return }
    for remark in caseload.remarks(about: id, on: today, to: session.user?.id) {
      let words = session.reasons.words(remark)
      if said.insert(words).inserted { text("· " + words, .dim, indent: 2) }
    }
  }

  mutating func notes(_ notes: [Note], _ heading: Phrase) {
    guard !notes.isEmpty else { return }
    self.heading(heading)
    for note in notes.reversed() {
      let act =
        note.act == nil || note.act == "conversation"
        ? "" : session.reasons.words(.noted(act: note.act)) + " "
      field(.init(date(note.day), date(note.day)), act + levelOrText(note))
    }
  }

  /// A step up or down keeps the code of the level it came from.
  private func levelOrText(_ note: Note) -> String {
    guard note.act == "raised" || note.act == "lowered" else { return note.text }
    return Level(rawValue: note.text).map { "(\(say($0.phrase)))" } ?? note.text
  }

  func date(_ day: Day) -> String { day.shortWords(today, session.language) }
  func themes(_ codes: [String]) -> String {
    codes.map { session.label(session.reference.themes, $0) }.joined(separator: ", ")
  }

  /// Who is around somebody, in words (G-1, G-2): as far as noted.
  mutating func kring(of id: ID) {
    let kring = caseload.kring(of: id, on: today)
    heading(Texts.kring)
    for kind in ContactKind.allCases {
      let members = kring.living(kind)
      guard !members.isEmpty else { continue }
      let names = members.map { member in
        let relation = session.label(session.reference.relations, member.contact.relation)
        let strength = member.contact.strength.map { say($0.phrase) } ?? ""
        let care = member.contact.careWords(of: member.id, session.language) ?? ""
        let about = [relation, strength, care].filter { !$0.isEmpty }.joined(separator: ", ")
        return caseload.name(of: member.id) + (about.isEmpty ? "" : " (\(about))")
      }
      field(kind.phrase, names.joined(separator: " · "))
    }
    let past = kring.members.filter { !$0.isLiving }.map { caseload.name(of: $0.id) }
    field(Texts.kringPast, past.joined(separator: " · "), .dim)
    let missing = kring.missing.map { say($0.phrase) }.joined(separator: ", ")
    if !missing.isEmpty { field(Texts.kringMissing, missing, .dim) }
    text(say(Texts.asFarAsNoted), .dim)
  }
}
