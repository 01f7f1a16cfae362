import ArgumentParser
import Canvas
import Domain
import Interface
import JSON
import Resources

extension KaartCommands {
  /// A card on the map, and what is near it; the picture only when it is asked.
  struct MapCommand: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartMap.command("plattegrond", "near")
    }

    @Argument(help: Texts.helpMapCard.help("kaart")) var card: String?
    @Option(name: .names("wijk", "wijk"), help: Texts.helpKaartWijk.help) var wijk: String?
    @Option(name: .names("aantal", "count"), help: Texts.helpMapMany.help("9")) var count: String?
    @Flag(name: .names("plaatje", "picture"), help: Texts.helpMapPicture.help) var picture = false
    @Flag(name: .names("ascii", "ascii"), help: Texts.helpMapAscii.help) var ascii = false

    /// As many spots as are named when nothing else is asked, and at most.
    private static let usual = 9
    private static let most = 99
    /// The rows of the picture.
    private static let rows = 18

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let chosen = try card.map { typed in
        let card = try store.voorziening(typed)
        guard store.caseload.isVisible(card, to: store.user?.id) else {
          throw Stop(.notFound, Texts.stopNotFound, typed)
        }
        return card
      }
      let cards = store.cards.filter { card in
        wijk == nil || card.citywide == true || wijk.map(card.wijken.contains) == true
          || card.id == chosen?.id
      }
      let home = wijk ?? store.user?.wijken.first ?? store.caseload.wijken.rows.first?.name ?? ""
      let page = MapPage(
        of: cards.map(\.id), in: store.caseload, around: chosen?.id, home: home,
        atMost: try number(), answer.language)
      if let chosen, page.chosen == nil {
        let why = chosen.hasConfidentialPlace ? Texts.stopSecretPlace : Texts.stopNoPlaceOnMap
        throw Stop(.refused, why, chosen.name)
      }
      answer.give(json(page, in: store))
      let lines = page.lines(
        width: Answer.width, pictureHeight: picture ? MapCommand.rows : 0,
        borders: ascii ? .ascii : .unicode)
      for line in lines { answer.line(line) }
    }

    private func number() throws -> Int {
      guard let count else { return MapCommand.usual }
      guard let number = Int(count), (1...MapCommand.most).contains(number) else {
        throw Stop(.usage, Texts.stopNotNumber, count, "1", String(MapCommand.most))
      }
      return number
    }

    private func json(_ page: MapPage, in store: OpenStore) -> JSONValue {
      let card = page.chosen.flatMap { page.map[$0] }
      let position = page.chosen.map { page.map.spots[$0.spot].position }
      let wijk = position.flatMap { page.map.area(at: $0)?.name }
      return .object([
        .init("id", card.map { .string($0.description) } ?? .null),
        .init("name", card.map { .string(store.caseload.name(of: $0)) } ?? .null),
        .init("wijk", wijk.map(JSONValue.string) ?? .null),
        .init("here", ids(page.chosen.map { page.map.spots[$0.spot].cards } ?? [])),
        .init("near", .array(page.near.map { json($0, page) })),
        .init("withoutPosition", .number(page.map.withoutPosition)),
      ])
    }

    private func json(_ neighbour: CardMap.Neighbour, _ page: MapPage) -> JSONValue {
      .object([
        .init("ids", ids(page.map.spots[neighbour.spot].cards)),
        .init("names", .array(page.words(of: neighbour).names.map(JSONValue.string))),
        .init("metres", .number(Int(neighbour.metres.rounded()))),
        .init("direction", neighbour.direction.map { .string($0.rawValue) } ?? .null),
      ])
    }

    private func ids(_ cards: [ID]) -> JSONValue {
      .array(cards.map { .string($0.description) })
    }
  }
}
