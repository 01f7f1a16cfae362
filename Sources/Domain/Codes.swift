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
