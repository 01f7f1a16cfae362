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
}

/// The codes that the rules about the wijk look at.
extension Codes {
  /// Track: nothing is done, on purpose (R29).
  public static let doNothing = "niets-doen"
  /// Card kinds that are something for children (R32).
  public static let childrenSubkinds: Set<String> = ["kinderwerk", "speeltuin", "huiswerk"]
  /// Target groups that children belong to (R32).
  public static let childrenTargets: Set<String> = ["kinderen", "jeugd"]
  /// Age groups from sixty-five on (R61).
  public static let older: Set<String> = ["oudere", "oudere75"]
  /// Target group: everybody (R45).
  public static let everyone = "iedereen"
  /// The seven functionalities of a Huis van de Wijk, in the order of the source (§2.9-d).
  public static let functionalities = [
    "bewonersinitiatief", "ontmoeting", "vrijwillig-mantelzorg", "participatie", "dienstverlening",
    "preventie", loketFunctionality,
  ]
  /// The seventh, which may be there and is never missed (R34).
  public static let loketFunctionality = "loket-wijkteam"
  /// Roles of the sociaal makelaar of a wijk (R36).
  public static let makelaars: Set<String> = ["makelaar"]
  /// Roles that coordinate volunteers in a gebied (R36).
  public static let volunteerBrokers: Set<String> = ["vrijwilligers", "vm-makelaar"]
  /// Roles that coordinate mantelzorg in a gebied (R36); it may be the same person.
  public static let carerBrokers: Set<String> = ["mantelzorg", "vm-makelaar"]
  /// The ten functions of the support of mantelzorgers (§2.9-t).
  public static let carerFunctions = [
    "informeren", "zoek-en-vind", "deskundigheid", "waarderen", "consulteren", "respijt",
    "makelen", "signalering", "registreren", "ontmoeten",
  ]
  /// Resident roles that carry a network (R37).
  public static let bearers: Set<String> = ["sleutelfiguur", "gangmaker"]
  /// Card sorts: a key figure, an initiative of residents and a place.
  public static let keyFigure = "sleutelfiguur"
  public static let initiative = "initiatief"
  public static let place = "plek"
  /// Need: a room (R62).
  public static let needsRoom = "ruimte"
  /// Perspectives of those who made an indicator together (R48).
  public static let indicatorMakers = ["bewoner", "professional"]
  /// The perspectives of stories (R50, §2.8).
  public static let perspectives = ["bewoner", "naaste", "signaalgever", "professional", "beleid"]
  /// The last of the four phases of talent: nothing has to follow on it (R59).
  public static let lastTalentPhase = "verzilveren"
  /// Roles and disciplines of youth work, which is of the wijknetwerk (R77).
  public static let youthWork: Set<String> = [
    "jongerenwerk", "jongerenwerker", "jeugdwerk", "jeugdwerker", "kinderwerk", "kinderwerker",
  ]

  /// A partner who is in the wijk for something else, and by which codes they are known (R70).
  public struct Partner: Sendable {
    /// Its own code.
    public let code: String
    let subkinds: Set<String>
    let roles: Set<String>
    let sources: Set<String>
  }

  /// The forgotten partners (R70, `S2:167-169`, `S2:228-230`).
  public static let partners = [
    Partner(
      code: "corporatie", subkinds: ["corporatie"], roles: ["corporatie"],
      sources: ["corporatie"]),
    Partner(code: "postbode", subkinds: ["postbode"], roles: ["postbode"], sources: ["postbode"]),
    Partner(code: "politie", subkinds: ["politie"], roles: ["wijkagent"], sources: ["politie"]),
    Partner(
      code: "thuiszorg", subkinds: ["thuiszorg"], roles: ["wijkverpleging", "zorgteam"],
      sources: ["thuiszorg", "wijkverpleging"]),
    Partner(code: "onderwijs", subkinds: ["school"], roles: ["school"], sources: ["school"]),
    Partner(code: "buurtsuper", subkinds: ["winkel"], roles: [], sources: ["ondernemer"]),
  ]
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
