import Domain
import Exchange
import Interface
import JSON
import Resources

extension Answer {
  /// How many remarks, cards and fields are shown to people.
  private static let mostShown = 20

  /// What an import would do, before it does it.
  mutating func preview(_ preview: KaartPreview, _ report: ImportReport, in store: OpenStore) {
    guard !isJSON else { return }
    say(
      Texts.previewCounts, String(preview.new.count), String(preview.changed.count),
      String(preview.unchanged.count), String(preview.gone.count))
    if !preview.new.isEmpty, !preview.changed.isEmpty || preview.new.count <= Answer.mostShown {
      let names = preview.new.prefix(Answer.mostShown).map(\.name).joined(separator: ", ")
      paragraph("  " + Texts.previewNew.text(language, [names]), indent: 4)
      more(preview.new.count)
    }
    for changed in preview.changed.prefix(Answer.mostShown) {
      line("  " + changed.new.name)
      for field in changed.fields.prefix(8) {
        let nothing = Texts.previewNothing.text(language)
        let label = RecordFields.cardLabel(of: field.path).text(language)
        paragraph(
          "    \(label): \(word(field.old) ?? nothing) → \(word(field.new) ?? nothing)", indent: 6)
      }
    }
    more(preview.changed.count)
    conflicts(preview.conflicts)
    if !preview.gone.isEmpty {
      say(preview.isGoneSure ? Texts.previewGone : Texts.previewGoneMaybe)
      for card in preview.gone.prefix(Answer.mostShown) { line("  " + card.name) }
      more(preview.gone.count)
    }
    remarks(report.refused, report.refusedCount, Texts.saidRefused)
    for card in preview.clashing.prefix(Answer.mostShown) { say(Texts.saidClashing, card.name) }
    remarks(report.odd, report.oddCount, Texts.saidOdd)
  }

  /// A value in the words of the reader.
  private func word(_ value: String?) -> String? {
    switch value {
    case "yes": Texts.yes.text(language)
    case "no": Texts.no.text(language)
    default: value
    }
  }

  private mutating func conflicts(_ conflicts: [KaartPreview.Conflict]) {
    guard !conflicts.isEmpty else { return }
    say(Texts.previewConflicts)
    for conflict in conflicts.prefix(Answer.mostShown) {
      let label = RecordFields.cardLabel(of: conflict.path).text(language)
      let words = [conflict.name, label, word(conflict.mine) ?? "–", word(conflict.file) ?? "–"]
      paragraph("  " + Texts.previewConflict.text(language, words), indent: 4)
    }
    more(conflicts.count)
  }

  /// How an import ended: taken, or not yet.
  mutating func importEnds(_ preview: KaartPreview, _ report: ImportReport, isTaken: Bool) {
    let isSame = preview.new.isEmpty && preview.changed.isEmpty
    let ids = preview.new.map(\.id) + preview.changed.map(\.new.id)
    give(
      .object([
        .init("accepted", .bool(isTaken)),
        .init("taken", .number(report.taken - preview.clashing.count)),
        .init("new", .number(preview.new.count)),
        .init("updated", .number(preview.changed.count)),
        .init("unchanged", .number(preview.unchanged.count)),
        .init("ids", .array(ids.map { .string($0.description) })),
        .init("changes", .array(preview.changed.map(json))),
        .init("gone", .array(preview.gone.map { .string($0.id.description) })),
        .init("isGoneSure", .bool(preview.isGoneSure)),
        .init("conflicts", .array(preview.conflicts.map(json))),
        .init("oddCount", .number(report.oddCount)), .init("odd", json(report.odd)),
        .init("refusedCount", .number(report.refusedCount + preview.clashing.count)),
        .init("refused", json(report.refused)),
        .init("clashing", .array(preview.clashing.map { .string($0.name) })),
      ]))
    if isTaken {
      say(
        Texts.saidImported, String(report.taken - preview.clashing.count),
        String(preview.new.count), String(preview.changed.count), String(preview.unchanged.count))
    } else {
      say(
        !isSame
          ? Texts.importNotYet
          : preview.conflicts.isEmpty ? Texts.importSame : Texts.importOnlyConflicts)
    }
  }

  private func json(_ conflict: KaartPreview.Conflict) -> JSONValue {
    .object([
      .init("id", .string(conflict.id.description)), .init("field", .string(conflict.path)),
      .init("mine", conflict.mine.map(JSONValue.string) ?? .null),
      .init("file", conflict.file.map(JSONValue.string) ?? .null),
    ])
  }

  private func json(_ changed: KaartPreview.Changed) -> JSONValue {
    let fields = changed.fields.map { field in
      JSONValue.object([
        .init("field", .string(field.path)),
        .init("old", field.old.map(JSONValue.string) ?? .null),
        .init("new", field.new.map(JSONValue.string) ?? .null),
      ])
    }
    return .object([
      .init("id", .string(changed.new.id.description)), .init("name", .string(changed.new.name)),
      .init("fields", .array(fields)),
    ])
  }

  private mutating func more(_ count: Int) {
    if count > Answer.mostShown { say(Texts.saidMore, String(count - Answer.mostShown)) }
  }

  private mutating func remarks(
    _ remarks: [ImportReport.Remark], _ count: Int, _ heading: Phrase
  ) {
    guard count > 0 else { return }
    say(heading, String(count))
    for remark in remarks.prefix(Answer.mostShown) {
      paragraph("  \(remark.path): \(remark.reason.phrase.text(language))", indent: 4)
    }
    more(count)
  }

  private func json(_ remarks: [ImportReport.Remark]) -> JSONValue {
    .array(
      remarks.map { remark in
        .object([
          .init("path", .string(remark.path)), .init("reason", .string("\(remark.reason)")),
          .init("words", .string(remark.reason.phrase.text(language))),
        ])
      })
  }
}
