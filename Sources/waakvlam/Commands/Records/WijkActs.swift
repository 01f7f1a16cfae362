import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// The wijk as a whole: what repeats, what is missing, what there is. Nothing is a score.
enum Wijken: RecordFamily {
  static let kind = Kind.wijk
  static let acts: [any ParsableCommand.Type] = [
    OverviewAct.self, PatternsAct.self, GapsAct.self, HandoverAct.self,
  ]

  /// What there is to be found and what is known, wijk by wijk.
  struct OverviewAct: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpWijkOverview.command("overzicht", "overview")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let name = try wijk.map { try store.wijk($0) }
      let wijken = store.caseload.wijken.rows.filter { name == nil || $0.name == name }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      answer.give(overviewOf: wijken, in: store)
    }
  }

  /// Signalen that repeat: could many be helped together?
  struct PatternsAct: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpWijkPatterns.command("patronen", "patterns")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let found = store.caseload.patterns(on: store.today, to: store.user?.id)
        .filter { pattern in wijk.map(pattern.wijken.contains) ?? true }
      answer.list(found) { answer, pattern in answer.give(pattern.json(store)) }
      for pattern in found { answer.give(pattern, in: store) }
      answer.count(found.count)
    }
  }

  /// What is asked for and not to be found.
  struct GapsAct: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpWijkGaps.command("leemten", "gaps")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let found = store.caseload.gaps(on: store.today, to: store.user?.id)
        .filter { wijk == nil || $0.wijk == wijk }
      answer.list(found) { answer, gap in answer.give(gap.json(store)) }
      for gap in found { answer.give(gap, in: store) }
      answer.count(found.count)
    }
  }

  /// What a worker takes along unless it is handed over.
  struct HandoverAct: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpWijkHandover.command("overdracht", "handover")
    }

    @Argument(help: Texts.helpHandoverOf.help("medewerker")) var worker: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try worker.map { try store.find($0, among: [.worker]) } ?? store.user?.id
      guard let id,
        let handover = store.caseload.handover(of: id, on: store.today, to: store.user?.id)
      else { throw Stop(.notFound, Texts.stopNotFound, worker ?? "") }
      answer.give(handover, in: store)
    }
  }
}

extension Answer {
  mutating func give(_ pattern: Pattern, in store: OpenStore) {
    let place = pattern.street ?? pattern.wijken.joined(separator: ", ")
    let theme = store.reference.label("themes", pattern.theme, language)
    line("\(theme) · \(place)")
    give(signalen: pattern.signalen, in: store)
    let answers = store.names(pattern.answers)
    paragraph(
      "  "
        + (answers.isEmpty
          ? Texts.noAnswerKnown.text(language) : Texts.couldAnswer.text(language, [answers])),
      indent: 4)
    if !pattern.kwesties.isEmpty {
      paragraph(
        "  " + Texts.alreadyRaised.text(language, [store.names(pattern.kwesties)]), indent: 4)
    }
  }

  mutating func give(_ gap: Gap, in store: OpenStore) {
    line("\(store.reference.label("themes", gap.theme, language)) · \(gap.wijk)")
    give(signalen: gap.signalen, in: store)
    for (phrase, ids) in [(Texts.citywideThere, gap.citywide), (Texts.wasThere, gap.idle)]
    where !ids.isEmpty {
      paragraph("  " + phrase.text(language, [store.names(ids)]), indent: 4)
    }
  }

  private mutating func give(signalen: [ID], in store: OpenStore) {
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let width = brief.width(signalen)
    for signaal in signalen.compactMap({ store.caseload.signalen[$0] }) {
      row(
        [("", 0), (brief[signaal.id], width), (signaal.received.words(language), 11)],
        signaal.text)
    }
  }

  /// What each wijk has, side by side.
  mutating func give(overviewOf wijken: [Wijk], in store: OpenStore) {
    list(wijken) { answer, wijk in answer.give(answer.json(wijk, store)) }
    guard !isJSON else { return }
    for (index, wijk) in wijken.enumerated() {
      if index > 0 { line("") }
      line(wijk.name)
      let facts = store.caseload.facts(of: wijk)
      if let coverage = store.caseload.coverage(of: wijk.name, on: store.today) {
        give(coverage, in: store)
      }
      if let gebied = wijk.gebied,
        let coverage = store.caseload.gebiedCoverage(of: gebied, on: store.today)
      {
        give(coverage, in: store)
      }
      field(Texts.fieldBearers, store.names(facts.bearers))
      field(Texts.fieldInitiatives, store.names(facts.initiatives))
      field(Texts.screenGroups, store.names(facts.groups))
      let filling = store.filling
      for about in filling.fields(of: .wijk) where about.path != "name" {
        field(about.label, filling.words(about, of: .wijk(wijk)))
      }
      for variable in wijk.variables {
        let label = store.reference.label("wijkVariables", variable.code, language)
        let words = [variable.value, variable.source, variable.year.map(String.init)]
        field(Phrase(label, label), words.compactMap { $0 }.joined(separator: " · "))
      }
      give(remarks: store.remarks(about: wijk.id), in: store)
    }
    say(Texts.asFarAsNoted)
  }

  private mutating func give(_ coverage: Coverage, in store: OpenStore) {
    let nothing = Texts.notFoundYet.text(language)
    func found(_ ids: [ID]) -> String { ids.isEmpty ? nothing : store.names(ids) }
    for functionality in coverage.functionalities {
      let label = store.reference.label("houseFunctions", functionality.code, language)
      let isMissing = functionality.places.isEmpty && functionality.isOptional
      paragraph(
        "  \(label): "
          + (isMissing ? Texts.needNotBe.text(language) : found(functionality.places)), indent: 4)
    }
    field(Texts.fieldMakelaar, found(coverage.makelaars))
    field(Texts.fieldPublicPlace, found(coverage.publicPlaces))
    field(Texts.fieldNotSpoken, labels("forgottenPartners", coverage.notSpoken, store))
  }

  private mutating func give(_ coverage: GebiedCoverage, in store: OpenStore) {
    let nothing = Texts.notFoundYet.text(language)
    func found(_ ids: [ID]) -> String { ids.isEmpty ? nothing : store.names(ids) }
    field(Texts.fieldVolunteerBroker, found(coverage.volunteerBrokers))
    field(Texts.fieldCarerBroker, found(coverage.carerBrokers))
    field(
      Texts.fieldCarerMissing, labels("carerFunctions", coverage.missingCarerFunctions, store))
  }

  private func labels(_ list: String, _ codes: [String], _ store: OpenStore) -> String {
    codes.map { store.reference.label(list, $0, language) }.joined(separator: ", ")
  }

  /// What somebody should hand over, by sort.
  mutating func give(_ handover: Handover, in store: OpenStore) {
    if isJSON { return give(handover.json(store)) }
    line(store.caseload.name(of: handover.worker))
    field(Texts.fieldSuccessor, handover.successor.map(store.caseload.name(of:)))
    if handover.isEmpty { say(Texts.nothingToHandOver) }
    let brief = BriefIDs(store.caseload)
    for (phrase, ids) in [
      (Texts.handoverOnlyThem, handover.onlyThem), (Texts.handoverShared, handover.shared),
      (Texts.screenPromises, handover.promises), (Texts.handoverItems, handover.items),
      (Texts.handoverAsked, handover.asked), (Texts.screenWaakvlammen, handover.held),
      (Texts.screenHouseholds, handover.households),
      (Texts.fieldInitiatives, handover.initiatives), (Texts.handoverOffList, handover.offList),
    ] where !ids.isEmpty {
      line("")
      line(phrase.text(language))
      let width = brief.width(ids)
      for id in ids {
        let kind = store.caseload[id]?.kind.phrase.text(language) ?? ""
        row([("", 0), (brief[id], width), (kind, 12)], store.caseload.name(of: id))
      }
    }
  }
}

extension OpenStore {
  /// The names of records, in a row.
  func names(_ ids: [ID]) -> String {
    ids.map(caseload.name(of:)).joined(separator: ", ")
  }

  /// What the rules have to say about a record.
  func remarks(about id: ID) -> [Remark] {
    caseload.remarks(about: id, on: today, to: user?.id)
  }

  /// Records in JSON: identity and name.
  func json(_ ids: [ID]) -> JSONValue {
    .array(
      ids.map { id in
        .object([
          .init("id", .string(id.description)), .init("name", .string(caseload.name(of: id))),
        ])
      })
  }
}
