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
  /// Roles that work in the wijkteam (`S4:2340-2342`, `S4:3244`); youth work is not one (R77).
  public static let wijkteamRoles: Set<String> = [
    wijkteam, teamleider, "maatschappelijk", "ouderenwerk", "mee", "basishulp", "lzn", "lthg",
  ]
  /// Role: who walks the wijk and is called first (R64).
  public static let communityWorker = "makelaar"
  /// Theme: money (R78).
  public static let money = "financien"
  /// Kinds of signaal that say where a question about money stands (R78).
  public static let paperworkBehind = "administratie"
  public static let moneyTrouble = "geldzorgen"
  public static let evictionLooms = "uitzetting"
  /// Kind of signaal: a question about parenting (R7, R81).
  public static let parentingQuestion = "opvoedvraag"
  /// Kinds of signaal that ask for a place, or may (R62).
  public static let placeAsked: Set<String> = ["plek", "initiatief", "steun-idee"]
  /// Need: people (R25).
  public static let peopleNeeded = "mensen"
  /// Card kinds where money is put in order (R78).
  public static let paperworkHelp: Set<String> = ["thuisadmin", "formulieren"]
  public static let debtHelp = "schuldhulp"
  /// Card kinds around a parenting question (R81).
  public static let parentingSupport = "opvoeden"
  public static let meetingPlaces: Set<String> = ["ontmoeting", "lotgenoten", "samen-eten"]
  public static let school = "school"
  public static let clubs: Set<String> = [
    "sport", "kinderwerk", "jongerenwerk", "speeltuin", "huiswerk",
  ]
  /// Target group: parents (R81).
  public static let parents = "ouders"
  /// Card kinds for who goes on with one other person (R25).
  public static let buddies: Set<String> = ["maatjes", "bezoek"]
  /// Resultaatgebieden that a rule looks at (R69, R75, R76), and the card kind of the first.
  public static let dayActivities = "dagbesteding"
  public static let carerSupport = "mantelzorg"
  public static let functioning = "functioneren"
  /// What holds for a dagbesteding: the three together make a general one possible, each of the
  /// other two keeps it maatwerk (R69, `S4:1905-1912`, `S4:1930-1932`).
  public static let generalDayConditions: Set<String> = [
    "minder-begeleiding", "lichte-problemen", "minder-bescherming",
  ]
  public static let tailoredDayConditions: Set<String> = ["complex", "arbeidsmatig"]
  /// Who is to act, when nobody says otherwise (V8).
  public static let residents = "bewoners"
  /// Kinds of conversation that rules look at (R4, R16).
  public static let deskTalk = "vraagwijzer"
  public static let kitchenTable = "keukentafel"
  /// Age group: twelve to seventeen.
  public static let teenager = "tiener"
  /// Age groups that are under eighteen.
  public static let youth: Set<String> = ["ongeboren", "kind", teenager]
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
  /// Relations of people who help each other as a matter of course, wherever they live (R38).
  public static let ownPeople: Set<String> = ["partner", "gezin", "familie", "vriend"]
  /// Relations that suggest a bridge when no group is known (§4.4 rule 5).
  public static let lightRelations: Set<String> = ["buur", "collega", "vereniging", "vrijwilliger"]

  // People: mantelzorgers, volunteers and matches.

  /// The ages in years that go with an age group (domain book §2.1).
  public static let ages: [String: ClosedRange<Int>] = [
    "ongeboren": -1...0, "kind": 0...11, "tiener": 12...17, "jongere": 18...23,
    "volwassene": 18...64, "oudere": 65...130, "oudere75": 75...130,
  ]
  /// The narrowest of some age groups that somebody of an age belongs to; nil when none has it.
  public static func ageGroup(of age: Int, in groups: [String]) -> String? {
    let fitting = groups.filter { ages[$0]?.contains(age) == true }
    return fitting.min { (ages[$0]?.count ?? 0, $0) < (ages[$1]?.count ?? 0, $1) }
  }
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
  public static let respiteKinds = ["respijt", "lotgenoten", "dagbesteding"]
  /// The function for mantelzorgers that does the same (`S4:3117-3120`).
  public static let respiteFunction = "respijt"
  /// Card kinds of professional care at home (R38).
  public static let homeCare = "thuiszorg"
  /// Card kinds to turn to when the wijkteam cannot help further (R68).
  public static let specialists = ["huisarts", "ggz"]
  /// The role of a volunteer.
  public static let volunteer = "vrijwilliger"
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
    "initiatieven", "ontmoeting", "vrijwillig", "participatie", "diensten",
    "preventie", loketFunctionality,
  ]
  /// The seventh, which may be there and is never missed (R34).
  public static let loketFunctionality = "loketten"
  /// Roles of the sociaal makelaar of a wijk (R36).
  public static let makelaars: Set<String> = ["makelaar"]
  /// Roles that coordinate volunteers in a gebied (R36).
  public static let volunteerBrokers: Set<String> = ["vrijwilligers", "vm-makelaar"]
  /// Roles that coordinate mantelzorg in a gebied (R36); it may be the same person.
  public static let carerBrokers: Set<String> = ["mantelzorg", "vm-makelaar"]
  /// The ten functions of the support of mantelzorgers (§2.9-t).
  public static let carerFunctions = [
    "informeren", "zoek-en-vind", "deskundigheid", "waarderen", "meepraten", "respijt",
    "makelen", "signalering", "registreren", "ontmoeten",
  ]
  /// Resident roles that carry a network (R37).
  public static let bearers: Set<String> = ["sleutelfiguur", "gangmaker"]
  /// Card sorts: a key figure, an initiative of residents and a place.
  public static let keyFigure = "sleutelfiguur"
  public static let initiative = "initiatief"
  /// Card kind: something to do with others.
  public static let activity = "activiteit"
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
    Partner(code: "school", subkinds: ["school"], roles: ["school"], sources: ["school"]),
    Partner(code: "ondernemer", subkinds: ["winkel"], roles: [], sources: ["ondernemer"]),
  ]
}

/// How a referral ended: nine of the eleven ways in which findhelp closes the loop; the other two,
/// still running and not updated, are computed and never chosen (`Standing`). The codes are those of
/// the command line and of the store.
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

  /// What is proposed next; a person decides.
  public var proposedStep: ProposedStep {
    switch self {
    case .helped: .tellAndOfferWaakvlam
    case .eligible: .checkThatItStarts
    case .residentActs: .askHowItWent
    case .elsewhere: .putOnTheMap
    case .unreached: .reachThroughSomebody
    case .notEligible: .findWithoutIndication
    case .noPlace: .findNearerAndNoteTheGap
    case .failed: .tryAgain
    case .notInterested: .askTheWish
    }
  }
}
