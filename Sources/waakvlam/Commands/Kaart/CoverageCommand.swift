import ArgumentParser
import Domain
import Interface
import JSON
import Resources

extension KaartCommands {
  /// What there is by wijk and theme, and who gives which building block: to ask further, never an
  /// order of wijken.
  struct CoverageCommand: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartCoverage.command("dekking", "coverage")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let name = try wijk.map { try store.wijk($0) }
      let wijken = store.caseload.wijken.rows.map(\.name).filter { name == nil || $0 == name }
        .sorted()
      let covers = wijken.map { WijkCover($0, store) }
      answer.list(covers) { answer, cover in answer.give(cover.json(store)) }
      answer.give(covers, in: store)
    }
  }
}

/// What there is in one wijk.
struct WijkCover {
  let wijk: String
  let coverage: Coverage?
  let blocks: [BuildingBlock]
  let themes: [ThemeOffer]

  init(_ wijk: String, _ store: OpenStore) {
    self.wijk = wijk
    coverage = store.caseload.coverage(of: wijk, on: store.today)
    blocks = store.caseload.buildingBlocks(of: wijk, on: store.today)
    themes = store.caseload.themeOffers(
      of: wijk, themes: store.reference.themes.map(\.code), on: store.today,
      to: store.user?.id)
  }

  func json(_ store: OpenStore) -> JSONValue {
    .object([
      .init("wijk", .string(wijk)),
      .init(
        "missingFunctionalities",
        .array((coverage?.missing ?? []).map(JSONValue.string))),
      .init("notSpoken", .array((coverage?.notSpoken ?? []).map(JSONValue.string))),
      .init(
        "buildingBlocks",
        .array(
          blocks.map {
            .object([
              .init("code", .string($0.code)), .init("givers", store.json($0.givers)),
              .init("isOptional", .bool($0.isOptional)),
            ])
          })),
      .init(
        "themes",
        .array(
          themes.map {
            .object([
              .init("theme", .string($0.theme)), .init("cards", store.json($0.cards)),
              .init("citywide", store.json($0.citywide)), .init("isGap", .bool($0.isGap)),
            ])
          })),
    ])
  }
}

extension Answer {
  fileprivate mutating func give(_ covers: [WijkCover], in store: OpenStore) {
    guard !isJSON, !covers.isEmpty else { return }
    let themes = store.reference.themes
    let width = (themes.map { (language == .nl ? $0.nl : $0.en).count }.max() ?? 10) + 2
    say(Texts.matrixWhat)
    line("")
    row([("", width)] + covers.map { ($0.wijk, max(8, $0.wijk.count + 1)) }, "")
    for (place, theme) in themes.enumerated() {
      let cells = covers.map { cover in
        let offer = cover.themes[place]
        let own = offer.cards.isEmpty ? (offer.isGap ? "?" : "–") : String(offer.cards.count)
        let count = own + (offer.citywide.isEmpty ? "" : " +\(offer.citywide.count)")
        return (count, max(8, cover.wijk.count + 1))
      }
      row([(language == .nl ? theme.nl : theme.en, width)] + cells, "")
    }
    for cover in covers {
      line("")
      line(cover.wijk)
      give(partsOf: cover, in: store)
    }
    line("")
    say(Texts.asFarAsNoted)
  }

  private mutating func give(partsOf cover: WijkCover, in store: OpenStore) {
    func label(_ list: String, _ codes: [String]) -> String {
      codes.map { store.reference.label(list, $0, language) }.joined(separator: ", ")
    }
    if let coverage = cover.coverage {
      for (heading, words) in [
        (Texts.notFoundYet, label("houseFunctions", coverage.missing)),
        (Texts.fieldNotSpoken, label("forgottenPartners", coverage.notSpoken)),
      ] where !words.isEmpty {
        paragraph("  \(heading.text(language)): \(words)", indent: 4)
      }
    }
    for block in cover.blocks {
      let nobody = (block.isOptional ? Texts.needNotBe : Texts.nobodyNoted).text(language)
      let names = block.givers.isEmpty ? nobody : store.reasons.few(block.givers)
      paragraph("  \(label("buildingBlocks", [block.code])): \(names)", indent: 4)
    }
    for offer in cover.themes where offer.isGap {
      paragraph(
        "  \(label("themes", [offer.theme])): \(Texts.askedNotThere.text(language))", indent: 4)
    }
  }
}
