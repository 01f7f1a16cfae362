/// Fields of the details.
extension Texts {
  public static let fieldHeldBy = Phrase("Door", "By")
  public static let fieldTold = Phrase("Verteld aan", "Told")
  public static let fieldMembers = Phrase("Wie horen erbij", "Who belong to it")
  public static let noMembers = Phrase(
    "nog niemand; o zet er iemand bij", "nobody yet; o adds somebody")
  public static let fieldHouseholdPlan = Phrase("Plan samen", "Joint plan")
  public static let careLighter = Phrase(
    "Gaat het lichter? Vraag het, en zet met e bij \"Hoe zwaar is het\" wat ze nu zeggen.",
    "Is it lighter? Ask, and with e set \"How heavy it is\" to what they say now.")
  public static let careKnown = Phrase(
    "Al bekend: {}. Wat je leeg laat, blijft zo.", "Known: {}. What you leave empty stays.")
  public static let wishEarlier = Phrase("{} (eerder gezegd)", "{} (said before)")
  public static let fieldInPlan = Phrase("In het plan van", "In the plan of")
  public static let briefJoined = Phrase("hoort bij {}", "belongs to {}")
  public static let partFor = Phrase("voor {}", "for {}")
  public static let fieldRegisseur = Phrase("Regisseur", "Regisseur")
  public static let noRegisseurYet = Phrase(
    "nog niemand (6, bewoner, h)", "nobody yet (6, resident, h)")
  public static let fieldCaresFor = Phrase("Zorgt voor", "Cares for")
  public static let hoursAWeek = Phrase("{} uur per week", "{} hours a week")
  public static let callsSelfCarer = Phrase("noemt zich mantelzorger", "calls self carer")
  public static let callsSelfNoCarer = Phrase(
    "noemt zich geen mantelzorger", "does not call self carer")
  public static let listedAtDesk = Phrase("bij VraagWijzer: {}", "at the desk: {}")
  public static let measuredSince = Phrase("Vergeleken met {}", "Compared with {}")
  public static let carerThere = Phrase("de mantelzorger", "the carer")
  public static let fieldAdvised = Phrase("Advies was", "Advice was")
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
  public static let routeDomains = Phrase("ZRM laag: {}", "ZRM low: {}")
  public static let routeNoDomains = Phrase("ZRM: niets laag", "ZRM: nothing low")
  public static let planWithOwner = Phrase("{} bij {}", "{} with {}")
  public static let routeComplexity = Phrase("zwaarte van de vraag", "weight of the question")
  public static let routeYouth = Phrase("ouders en jeugd", "parents and youth")
  public static let facetOutsideHours = Phrase("ook 's avonds of in het weekend", "also evenings")
  public static let hintNextList = Phrase("andere lijst", "other list")
  public static let hintKwestie = Phrase("kwestie", "kwestie")
  public static let fieldStandingSCP = Phrase("Telt bij het SCP", "Counts for SCP")
  public static let fieldStandingWmo = Phrase("Telt voor de Wmo", "Counts for Wmo")
  public static let kringCares = Phrase("zorgt", "cares")
  public static let kringCaredFor = Phrase("krijgt zorg", "is cared for")
  public static let kringHours = Phrase("{} uur per week", "{} hours a week")
  public static let limitsOf = Phrase("Grenzen van {}: {}", "Limits of {}: {}")
  public static let flameHeld = Phrase("voor {}, {} houdt vast", "for {}, {} holds it")
  public static let fieldRest = Phrase("Kan lucht geven", "Could give rest")
  public static let careNotEnough = Phrase(
    "nog geen {} maanden, en hooguit {} uur per week",
    "not yet {} months, and {} hours a week at most")
  public static let careNoLimitation = Phrase(
    "geen flinke beperking", "no serious limitation")
  public static let careNotSocial = Phrase("geen naaste", "nobody close")
  public static let carePaid = Phrase("betaald", "paid")
  public static let careEnoughUnknown = Phrase(
    "sinds wanneer of hoeveel uur is niet bekend", "not known since when or how many hours")
  public static let careSocialUnknown = Phrase(
    "hoe zij elkaar kennen is niet bekend", "not known how they know each other")
  public static let paidNotAsked = Phrase(
    "nog niet gevraagd of het betaald is", "not asked if it is paid")
  public static let unknown = Phrase("onbekend", "unknown")
  public static let fieldOfResidents = Phrase("Van bewoners zelf", "Of residents themselves")
  public static let headingToThank = Phrase("Nog niet bedankt dit jaar", "Not thanked this year")
  public static let stepHint = Phrase("past meestal bij: {}", "mostly goes with: {}")
  public static let fieldPlacesThere = Phrase("Er is al", "There is already")
  public static let facetFirst = Phrase("Voorrang", "Goes first")
  public static let noCandidate = Phrase(
    "Nog niemand bekend die past. / zoekt bij alle bewoners.",
    "Nobody known yet who fits. / searches all residents.")
  public static let actNoteCare = Phrase("Zorgt voor iemand", "Cares for somebody")
  public static let actNoteVolunteer = Phrase("Inzet als vrijwilliger", "Work as a volunteer")
  public static let actNewInitiative = Phrase("Nieuw initiatief", "New initiative")
  public static let hintPalette = Phrase("alles", "everything")
}
