/// The codes of the reference lists that a rule looks at. All other codes are only data.
public enum Codes {
  /// Theme: growing up and bringing up; its desk is CJG (R7, R81).
  public static let upbringing = "opvoeden"
  /// Source: a waakvlam flared up (R23).
  public static let sourceWaakvlam = "waakvlam"
  /// Card kinds that are a route: the desks and the team.
  public static let vraagWijzer = "vraagwijzer"
  public static let cjg = "cjg"
  public static let wijkteam = "wijkteam"
  /// Roles of workers who belong to a desk or to the team.
  public static let wmoAdviseur = "wmo-adviseur"
  public static let teamleider = "teamleider"
  /// Who is to act, when nobody says otherwise (V8).
  public static let residents = "bewoners"
  /// Kinds of conversation that rules look at (R4, R16).
  public static let kitchenTable = "keukentafel"
  /// Age groups that are under eighteen.
  public static let youth: Set<String> = ["ongeboren", "kind", "tiener"]
  /// Age groups that may be helped one at a time (R3): also up to twenty-three.
  public static let young: Set<String> = youth.union(["jongere"])
  /// The kinds of institution (§4.4).
  public static let institutions: Set<String> = [
    "overheid", "wonen", "onderwijs", "zorg", "werk-inkomen", "welzijn",
  ]
  /// Relations that are bonding by themselves (§4.4 rule 3).
  public static let closeRelations: Set<String> = [
    "partner", "gezin", "familie", "vriend", "lotgenoot", "geloofsgenoot", "groepslid",
  ]
  /// Relations that suggest a bridge when no group is known (§4.4 rule 5).
  public static let lightRelations: Set<String> = ["buur", "collega", "vereniging", "vrijwilliger"]

  // People: mantelzorgers, volunteers and matches.

  /// The ages in years that go with an age group (domain book §2.1).
  public static let ages: [String: ClosedRange<Int>] = [
    "ongeboren": -1...0, "kind": 0...11, "tiener": 12...17, "jongere": 18...23,
    "volwassene": 18...64, "oudere": 65...130, "oudere75": 75...130,
  ]
  /// The relation of people who live next to each other (R38, R73).
  public static let neighbour = "buur"
  /// Relations that are social, so that care in them is mantelzorg (R13); who was brought together
  /// as a volunteer is not among them.
  public static let socialRelations: Set<String> = closeRelations.union([
    "buur", "collega", "vereniging",
  ])
  /// Relations in which somebody acts as a volunteer or for an institution: no mantelzorg (R13).
  public static let arrangedRelations: Set<String> = [
    "vrijwilliger", "professional", "instelling",
  ]
  /// What is done, as a task or as the sort of a match: personal care (R38).
  public static let personalCare = "verzorging"
  /// What a young mantelzorger easily misses: prompts (R15, `S4:1639-1642`).
  public static let youngCarerPrompts = ["huiswerk", "sport", "leeftijdsgenoten"]
  /// Card kinds that give a mantelzorger rest, the most telling first (`S4:2801-2802`).
  public static let respiteKinds = ["respijt", "dagbesteding"]
  /// The function for mantelzorgers that does the same (`S4:3117-3120`).
  public static let respiteFunction = "respijt"
  /// Card kinds of professional care at home (R38).
  public static let homeCare = "thuiszorg"
  /// Card kinds to turn to when the wijkteam cannot help further (R68).
  public static let specialists = ["huisarts", "ggz"]
  /// Roles by which a resident stands on the board (R40).
  public static let helperRoles: Set<String> = ["vrijwilliger", "ervaring", "prowilliger"]
  /// Signal types that are about loneliness (§2.9-f).
  public static let lonelyKinds: Set<String> = [
    "eenzaam-sociaal", "eenzaam-emo", "isolement",
  ]
  /// Target groups of cards that go with a priority group (§2.4, R61).
  public static let olderTargets: Set<String> = ["ouderen"]
  public static let benefitTargets: Set<String> = ["uitkering"]
  public static let familyTargets: Set<String> = ["jeugd", "ouders"]
  /// Theme: meeting people; what there is against loneliness (R61, `S4:220-229`).
  public static let meeting = "ontmoeten"
}

/// How a referral ended. The codes are those of the command line and of the store.
public enum Outcome: String, CaseIterable, Sendable {
  case helped = "geholpen"
  case eligible = "in-aanmerking"
  case residentActs = "bewoner-aan-zet"
  case elsewhere = "elders"
  case unreached = "niet-bereikt"
  case notEligible = "niet-in-aanmerking"
  case noPlace = "geen-plek"
  case failed = "niet-gelukt"
  case notInterested = "geen-belangstelling"

  /// Whether it needs a sentence that says why: every outcome but the two that help.
  public var asksReason: Bool { !helps }
  /// Whether the question was answered.
  public var helps: Bool { self == .helped || self == .eligible }
}
