/// A building block of welzijn, with who gives it in a wijk, as far as noted (S4:2821-2925).
public struct BuildingBlock: Equatable, Sendable {
  /// Its code in the list of building blocks.
  public let code: String
  /// The cards and workers that give it here, by name; what serves the whole city is among them.
  public let givers: [ID]
  /// Whether a wijk may do without: for children it depends on the gebied, a trial year on the school.
  public let isOptional: Bool
}

/// What there is for a theme in a wijk, as far as noted, and whether somebody asks for it.
public struct ThemeOffer: Equatable, Sendable {
  /// The theme, as a code.
  public let theme: String
  /// The cards of the wijk that are active, on the list and free to enter, by name.
  public let cards: [ID]
  /// Those of the whole city.
  public let citywide: [ID]
  /// Whether it is asked for and nothing in the wijk answers (R32).
  public let isGap: Bool
}

extension Codes {
  /// A building block, and by which codes it is known.
  struct Block: Sendable {
    let code: String
    var subkinds: Set<String> = []
    var roles: Set<String> = []
    var isOptional = false
    /// What else makes a card give it.
    var also: (@Sendable (CardDetails) -> Bool)?
  }

  /// The building blocks in the order of the source (S4:2821-2925).
  static let blocks = [
    Block(
      code: "signaleren", subkinds: ["bezoek"],
      roles: ["makelaar", "jeugdwerker", "wijkteam", "ouderenwerk"]),
    Block(code: "opvoeden", subkinds: ["opvoeden", "cjg"], roles: ["cjg"]),
    Block(code: "preventie", subkinds: ["sport", "leefstijl", "weerbaar"]),
    Block(
      code: "zelfbeheer", also: { $0.management == .residents || $0.management == .mixed }),
    Block(
      code: "beheer", roles: ["beheerder"],
      also: { $0.management == .professionals || $0.management == .mixed }),
    Block(code: "netwerken", roles: ["makelaar", "netwerker"]),
    Block(
      code: "vrijwilligers", roles: Codes.volunteerBrokers.union(["coordinator"]),
      also: { !$0.volunteerFunctions.isEmpty }),
    Block(
      code: "mantelzorg", subkinds: ["mantelzorg", "respijt"], roles: Codes.carerBrokers,
      also: { !$0.carerFunctions.isEmpty }),
    Block(
      code: "talent", subkinds: ["jongerenwerk"], roles: ["jeugdwerker", "jongerenwerker"]),
    Block(
      code: "kinderen", subkinds: ["kinderwerk", "speeltuin"], roles: ["kinderwerker"],
      isOptional: true),
    Block(code: "stages", subkinds: ["werkplek"], isOptional: true),
    Block(code: "tegenprestatie", also: { $0.isParticipationPlace == true }),
    Block(code: "tweede-steun", subkinds: ["centrale"]),
    Block(
      code: "samen",
      subkinds: [
        "ontmoeting", "samen-eten", "was-strijk", "klussen", "scootmobiel", "dagbesteding",
      ]),
    Block(code: "vervoer", subkinds: ["wijkvervoer"]),
    Block(
      code: "kort", subkinds: ["wijkteam"],
      roles: ["wijkteam", "maatschappelijk", "ouderenwerk"]),
    Block(
      code: "vragen", subkinds: ["vraagwijzer", "cjg", "schuldhulp", "raadslieden"],
      roles: ["vraagwijzer", "raadsman", "schuldhulp"]),
  ]
  /// Their codes, in the order of the source.
  public static let buildingBlocks = blocks.map(\.code)
}

extension Caseload {
  /// Who gives each building block in a wijk, in the order of the source: to ask further, and no
  /// measure of a wijk.
  public func buildingBlocks(of wijk: String, on today: Day) -> [BuildingBlock] {
    let cards = voorzieningen.rows.filter { card in
      card.activity == .active && card.isOnList
        && (card.citywide == true || card.wijken.contains(wijk))
    }
    let here = workers.rows.filter { $0.isHere(on: today) && $0.wijken.contains(wijk) }
    return Codes.blocks.map { block in
      let giving = cards.filter { card in
        card.subkind.map(block.subkinds.contains) == true
          || card.details.map { block.also?($0) == true } == true
      }.map { ($0.name, $0.id) }
      let working = here.filter { $0.role.map(block.roles.contains) == true }
        .map { ($0.name, $0.id) }
      let givers = (giving + working).sorted { $0 < $1 }.map(\.1)
      return BuildingBlock(code: block.code, givers: givers, isOptional: block.isOptional)
    }
  }

  /// What there is for every theme in a wijk, in the order of the list of themes.
  ///
  /// - Parameters:
  ///   - themes: the themes, as codes.
  ///   - worker: who asks; signalen that only others may see make no gap.
  public func themeOffers(
    of wijk: String, themes: [String], on today: Day, to worker: ID?
  ) -> [ThemeOffer] {
    let offers = Offers(self, to: nil)
    let gaps = Set(gaps(on: today, to: worker).filter { $0.wijk == wijk }.map(\.theme))
    return themes.map { theme in
      ThemeOffer(
        theme: theme, cards: offers.onList(at: Spot(theme: theme, wijk: wijk)),
        citywide: offers.citywide(theme), isGap: gaps.contains(theme))
    }
  }
}

extension Offers {
  /// The cards on the list that answer a theme in a wijk, by name.
  func onList(at spot: Spot) -> [ID] { (near[spot] ?? []).filter(\.isOnList).map(\.id) }
}
