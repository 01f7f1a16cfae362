import Domain
import Interface
import JSON
import Resources

extension Answer {
  /// What was stored: for people what happened, under which identity and what comes next, or else
  /// the record.
  mutating func stored(
    _ change: Change, _ id: ID, _ computed: [JSONValue.Member] = [], in store: OpenStore
  ) {
    guard let record = store.caseload[id] else { return }
    give(record.record, self.computed(record, store) + computed)
    line("\(change.phrase.text(language)): \(BriefIDs(store.caseload)[id])")
    next(store.standing(of: record).next, store)
  }

  /// What is worked out of a record: names that it only has as identities, and what comes next.
  func computed(_ record: AnyRecord, _ store: OpenStore) -> [JSONValue.Member] {
    if case .waakvlam(let waakvlam) = record { return computed(waakvlam, store) }
    return next(store.standing(of: record).next)
  }

  // MARK: Lists

  /// Records, one line each.
  mutating func give(records: [AnyRecord], in store: OpenStore) {
    list(records) { $0.give($1.record, $0.computed($1, store)) }
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let width = brief.width(records.map(\.id))
    for record in records {
      let standing = store.standing(of: record)
      let day = standing.due?.words(language) ?? ""
      let place = record.kind == .wijk ? nil : store.caseload.wijken(of: record).first
      let name = "\(store.caseload.name(of: record.id))\(detail(record))"
      if let state = standing.state {
        row([(brief[record.id], width), (day, 11), (state.text(language), 18)], name)
      } else if standing.due != nil {
        row([(brief[record.id], width), (day, 11)], name)
      } else {
        row([(brief[record.id], width), (name, 40)], place ?? "")
      }
    }
    count(records.count)
  }

  /// What else tells records of a kind apart in a list.
  private func detail(_ record: AnyRecord) -> String {
    switch record {
    case .plan(let plan): " · \(plan.support.phrase.text(language))"
    case .posting(let posting): " · \(posting.side.phrase.text(language))"
    case .promise(let promise): " · \(promise.who)"
    case .kwestie(let kwestie): " · \(kwestie.level.phrase.text(language))"
    case .waakvlam(let waakvlam): " · \(waakvlam.holder)"
    default: ""
    }
  }

  // MARK: One record

  /// Everything about a record of any kind.
  mutating func show(_ record: AnyRecord, in store: OpenStore) {
    give(record.record, computed(record, store))
    guard !isJSON else { return }
    let standing = store.standing(of: record)
    paragraph(store.caseload.name(of: record.id))
    line("")
    field(Texts.fieldID, BriefIDs(store.caseload)[record.id])
    field(Texts.fieldStatus, standing.state?.text(language))
    next(standing.next, store)
    let filling = store.filling
    for about in filling.fields(of: record.kind) {
      // That the team may see it is the rule.
      let words = filling.words(about, of: record)
      let isUsual = about.path == "trust" && words == Trust.team.phrase.text(language)
      field(about.label, isUsual ? nil : words)
    }
    if case .contact(let contact) = record {
      field(Texts.fieldKind, store.reasons.words(store.caseload.judgement(of: contact)))
    }
    if case .plan(let plan) = record { give(partsOf: plan, in: store) }
    if let ended = standing.ended {
      let words = [ended.day.words(language), ended.reason].compactMap { $0 }
      field(Texts.fieldEnded, words.joined(separator: " · "))
    }
    give(remarks: store.remarks(about: record.id), in: store)
    notes(standing.log, Texts.headingLog)
    if case .waakvlam(let waakvlam) = record { give(momentsOf: waakvlam) }
    give(relatedTo: record.id, in: store)
  }

  private mutating func give(partsOf plan: Plan, in store: OpenStore) {
    for (index, part) in plan.parts.enumerated() {
      let often = part.perWeek.map { Texts.timesAWeek.text(language, [String($0)]) }
      let words = [
        String(index + 1), part.share.phrase.text(language), part.who, part.what,
        part.organisation, often, part.ended.map { "– \($0.words(language))" },
      ]
      field(
        Texts.fieldPart, words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    for more in plan.extensions {
      field(
        Texts.fieldExtended,
        "\(more.day.words(language)) → \(more.until.words(language)) · \(more.reason)")
    }
    if let outflow = plan.outflow {
      field(Texts.fieldOutflow, store.reference.label("outflows", outflow, language))
    }
  }

  private mutating func give(momentsOf waakvlam: Waakvlam) {
    guard !waakvlam.moments.isEmpty else { return }
    line("")
    line(Texts.headingMoments.text(language))
    for moment in waakvlam.moments {
      let words = [
        moment.day.words(language), moment.verdict.phrase.text(language), moment.text,
      ]
      paragraph("  " + words.compactMap { $0 }.joined(separator: "  "), indent: 4)
    }
  }

  /// What else is about this, by kind, as far as noted.
  private mutating func give(relatedTo id: ID, in store: OpenStore) {
    let near = store.caseload.mentions(of: id).compactMap { store.caseload[$0] }
      .filter { store.isVisible($0.id) }
    guard !near.isEmpty else { return }
    let brief = BriefIDs(store.caseload)
    line("")
    for kind in Kind.allCases {
      for record in near.filter({ $0.kind == kind }).suffix(8) {
        let words = [
          brief[record.id], store.standing(of: record).state?.text(language),
          store.caseload.name(of: record.id),
        ]
        field(kind.phrase, words.compactMap { $0 }.joined(separator: " · "))
      }
    }
  }

  // MARK: Remarks

  /// What the rules have to say; nothing when they are silent.
  mutating func give(remarks: [Remark], in store: OpenStore) {
    let reasons = store.reasons
    for remark in remarks { paragraph("· " + reasons.words(remark), indent: 2) }
  }

  // MARK: Fields

  /// The fields of a kind, with what each understands.
  mutating func give(fields: [RecordField], in store: OpenStore) {
    list(fields) { answer, field in answer.give(answer.json(field, store)) }
    guard !isJSON else { return }
    for field in fields {
      let marks = [
        Phrase?.some(field.source.phrase), field.isList ? Texts.fieldSeveral : nil,
        field.isRequired ? Texts.fieldNeeded : nil,
      ]
      let words = store.words(for: field).map(\.word).joined(separator: ", ")
      let about = marks.compactMap { $0?.text(language) }.joined(separator: ", ")
      let name = field.name(language)
      let padding = String(repeating: " ", count: max(2, 26 - name.count))
      paragraph(name + padding + about + (words.isEmpty ? "" : ": " + words), indent: 26)
    }
  }

  private func json(_ field: RecordField, _ store: OpenStore) -> JSONValue {
    let words = store.words(for: field).map {
      JSONValue.object([.init("code", .string($0.code)), .init("word", .string($0.word))])
    }
    return .object([
      .init("path", .string(field.path)), .init("nl", .string(field.name(.nl))),
      .init("en", .string(field.name(.en))), .init("label", .string(field.label.text(language))),
      .init("understands", .string(field.source.name)), .init("isList", .bool(field.isList)),
      .init("isRequired", .bool(field.isRequired)), .init("words", .array(words)),
    ])
  }
}

extension RecordField.Source {
  /// What can be typed, in a word or two.
  fileprivate var phrase: Phrase {
    switch self {
    case .words, .names, .parties, .streets: Texts.sourceWords
    case .number: Texts.sourceNumber
    case .degrees: Texts.sourceDegrees
    case .email: Texts.sourceEmail
    case .day: Texts.sourceDay
    case .yesNo: Texts.sourceYesNo
    case .codes, .codesOrWords, .choices: Texts.sourceChoice
    case .wijken: Texts.sourceWijk
    case .gebieden: Texts.sourceGebied
    case .records: Texts.sourceRecord
    }
  }

  /// A name for it in JSON.
  fileprivate var name: String {
    switch self {
    case .words, .names, .parties, .streets: "text"
    case .number: "number"
    case .degrees: "degrees"
    case .email: "email"
    case .day: "day"
    case .yesNo: "flag"
    case .codes, .codesOrWords: "code"
    case .choices: "choice"
    case .wijken: "wijk"
    case .gebieden: "gebied"
    case .records: "record"
    }
  }
}
