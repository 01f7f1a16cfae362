import Domain
import Interface
import JSON
import Resources

extension Answer {
  /// What was stored: for people what happened and under which identity, or else the record.
  mutating func stored(
    _ change: Change, _ record: some Record, _ computed: [JSONValue.Member] = [],
    in store: OpenStore
  ) {
    if isJSON {
      give(record, computed)
    } else {
      line("\(change.phrase.text(language)): \(BriefIDs(store.caseload)[record.id])")
    }
  }

  mutating func give(signalen: some Sequence<Signaal>, in store: OpenStore) {
    let ranks: [Urgency] = [.safety, .today, .thisWeek, .calm]
    func rank(_ signaal: Signaal) -> Int {
      signaal.status.isOpen ? ranks.firstIndex(of: signaal.urgency) ?? 0 : 9
    }
    let sorted = signalen.sorted {
      (rank($0), -$0.received.number, $0.id) < (rank($1), -$1.received.number, $1.id)
    }
    list(sorted) { $0.give($1) }
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let width = brief.width(sorted.map(\.id))
    for signaal in sorted {
      let urgency = signaal.status.isOpen && signaal.urgency == .safety ? "! " : ""
      row(
        [
          (brief[signaal.id], width),
          (signaal.received.nearWords(store.today, language), 9),
          (signaal.status.phrase.text(language), 16),
        ], urgency + signaal.text)
    }
    count(sorted.count)
  }

  /// How many lines there were.
  mutating func count(_ count: Int) {
    if count == 0 {
      say(Texts.nothingFound)
    } else {
      say(Texts.foundCount, String(count))
    }
  }

  mutating func show(_ signaal: Signaal, in store: OpenStore) {
    let caseload = store.caseload
    give(signaal, computed(signaal, store))
    guard !isJSON else { return }
    let brief = BriefIDs(caseload)
    paragraph(signaal.text)
    line("")
    field(Texts.fieldID, brief[signaal.id])
    field(
      store.caseload.wishLabel(of: signaal.about),
      store.caseload.asked(of: signaal).text ?? Texts.wishNotAsked.text(language))
    if signaal.urgency == .safety { emergency(signaal.wijk, store) }
    field(Texts.fieldAbout, signaal.about.map(caseload.name(of:)))
    field(Texts.fieldStatus, signaal.status.phrase.text(language))
    if signaal.urgency != .calm { field(Texts.fieldUrgency, signaal.urgency.phrase.text(language)) }
    let reasons = store.reasons
    field(
      Texts.fieldThemes,
      signaal.themes.map { reasons.label(store.reference.themes, $0) }.joined(separator: ", "))
    let source = signaal.source.map { reasons.label(store.reference.sources, $0) }
    let told = [signaal.informant, source].compactMap { $0 }
    field(Texts.fieldInformant, told.joined(separator: ", "))
    if let due = signaal.feedbackDue(settings: store.settings) {
      field(Texts.fieldFeedback, Texts.feedbackBefore.text(language, [due.words(language)]))
    }
    field(
      Texts.fieldHeard,
      [signaal.received.words(language), signaal.wijk, signaal.street].compactMap { $0 }
        .joined(separator: " · "))
    next(caseload.nextStep(of: signaal), store)
    field(Texts.fieldReason, signaal.reason)
    for referral in caseload.mentions(of: signaal.id).compactMap({ caseload.referrals[$0] }) {
      let words = [
        brief[referral.id], caseload.name(of: referral.id), referral.status.phrase.text(language),
      ]
      field(Texts.fieldReferral, words.joined(separator: " · "))
    }
    notes(signaal.log, Texts.headingLog)
    notes(signaal.feedback, Texts.headingFeedback)
  }

  private func computed(_ signaal: Signaal, _ store: OpenStore) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let due = signaal.feedbackDue(settings: store.settings) {
      members.append(.init("feedbackDue", .string(due.description)))
    }
    return members + next(store.caseload.nextStep(of: signaal))
  }

  /// The next step as members of a JSON object.
  func next(_ step: NextStep?) -> [JSONValue.Member] {
    guard let step else { return [] }
    return [.init("nextStep", .string(step.act.rawValue))]
      + (step.day.map { [.init("nextDay", .string($0.description))] } ?? [])
  }

  /// The next step for people: what, by whom, before when.
  mutating func next(_ step: NextStep?, _ store: OpenStore) {
    guard let step else { return }
    let words = [
      step.act.phrase.text(language), step.owner.map(store.caseload.name(of:)),
      step.day?.words(language),
    ]
    field(Texts.fieldNext, words.compactMap { $0 }.joined(separator: " · "))
  }

  /// Whom to call when it is not safe (R30): above all advice.
  mutating func emergency(_ wijk: String, _ store: OpenStore) {
    let known = store.caseload.wijken.rows.first { $0.name == wijk }?.emergency
    field(Texts.fieldEmergency, known ?? Texts.emergencyDefault.text(language))
  }

  mutating func notes(_ notes: [Note], _ heading: Phrase) {
    guard !isJSON, !notes.isEmpty else { return }
    line("")
    line(heading.text(language))
    for note in notes {
      paragraph("  \(note.day.words(language))  \(note.text)", indent: 4)
    }
  }

  mutating func give(adviceFor signaal: Signaal, in store: OpenStore) {
    let caseload = store.caseload
    let advice = caseload.advice(
      for: signaal, on: store.today, to: store.user?.id)
    let reasons = store.reasons
    give(.array(json(advice, caseload, reasons)))
    guard !isJSON else { return }
    let brief = BriefIDs(caseload)
    let width = brief.width(advice.lines.map(\.id))
    let margin = String(repeating: " ", count: width + 4)
    if advice.isSafety { emergency(signaal.wijk, store) }
    for level in Level.allCases {
      let lines = advice.lines.filter { $0.level == level }
      guard !lines.isEmpty else { continue }
      line(level.phrase.text(language))
      for suggestion in lines {
        row([("", 0), (brief[suggestion.id], width)], caseload.name(of: suggestion.id))
        paragraph(margin + reasons.words(suggestion), indent: width + 4)
      }
    }
    guard !advice.skipped.isEmpty else { return }
    line("")
    line(Texts.saidNobodyYet.text(language))
    for skipped in advice.skipped { line("  " + words(skipped, reasons)) }
  }

  private func json(_ advice: Advice, _ caseload: Caseload, _ reasons: Reasons) -> [JSONValue] {
    let lines = advice.lines.map { suggestion in
      JSONValue.object([
        .init("id", .string(suggestion.id.description)),
        .init("name", .string(caseload.name(of: suggestion.id))),
        .init("level", .string(suggestion.level.rawValue)),
        .init("reasons", .array(reasons.each(suggestion).map(JSONValue.string))),
      ])
    }
    let skipped = advice.skipped.map { skipped in
      JSONValue.object([
        .init("id", .null), .init("name", .null),
        .init("level", .string(skipped.level.rawValue)), .init("reasons", .array([])),
        .init("skipped", .string(words(skipped, reasons))),
      ])
    }
    return lines + skipped
  }

  /// Why nobody stands at a step; the words of the screen name a key there.
  private func words(_ skipped: Advice.Skipped, _ reasons: Reasons) -> String {
    guard skipped.why == .noTheme else { return reasons.words(skipped) }
    return "\(skipped.level.phrase.text(language)): \(Texts.skippedNoThemeGiven.text(language))"
  }
}

extension Reasons {
  /// The reasons of a suggestion, each in its own words.
  func each(_ line: Advice.Line) -> [String] {
    // The words of a line are those of its reasons, joined by a sign that is in none of them.
    words(line).split(separator: " · ").map(String.init)
  }
}
