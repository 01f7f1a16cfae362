/// Fields of the details.
extension Texts {
  public static let fieldEstimate = Phrase("Volgens de naaste", "Those close say")
  public static let fieldCalled = Phrase("Gebeld", "Called")
  public static let fieldDeskTalks = Phrase("Gesprek", "Conversation")
  public static let fieldCouldFollow = Phrase("Wat nu", "What now")
  public static let fieldStanding = Phrase("Stand", "Standing")
  public static let fieldDueWeek = Phrase("In de week", "In the week")
  public static let anyDayBetween = Phrase("{} t/m {}, welke dag maar past", "{} to {}, any day")
  public static let fieldRests = Phrase("Rust tot", "Rests until")
  public static let fieldTapers = Phrase("Wordt lichter", "Grows lighter")
  public static let fieldEarlierHolders = Phrase("Eerder bij", "Held before by")
  public static let fieldRoute = Phrase("Route", "Route")
  public static let routeDomains = Phrase("ZRM: {} lage domeinen", "ZRM: {} low domains")
  public static let routeComplexity = Phrase("zwaarte van de vraag", "weight of the question")
  public static let routeYouth = Phrase("ouders en jeugd", "parents and youth")
  public static let facetOutsideHours = Phrase("ook 's avonds of in het weekend", "also evenings")
  public static let hintNextList = Phrase("andere lijst", "other list")
  public static let hintKwestie = Phrase("kwestie", "kwestie")
  public static let fieldStandingSCP = Phrase("Zorg volgens SCP", "Care, as SCP says")
  public static let fieldStandingWmo = Phrase("Zorg volgens Wmo", "Care, as Wmo says")
  public static let unknown = Phrase("onbekend", "unknown")
  public static let facetFirst = Phrase("Voorrang", "Goes first")
  public static let noCandidate = Phrase(
    "Nog niemand bekend die past. / zoekt bij alle bewoners.",
    "Nobody known yet who fits. / searches all residents.")
  public static let actNoteCare = Phrase("Zorgt voor iemand", "Cares for somebody")
  public static let actNoteVolunteer = Phrase("Inzet als vrijwilliger", "Work as a volunteer")
}
