/// The words of the screen about the wijk and of the handover.
extension Texts {
  public static let openForAll = Phrase("Enter laat alles zien.", "Enter shows it all.")
  public static let headingPatterns = Phrase("Wat vaker gehoord wordt", "What is heard more often")
  public static let couldBeTogether = Phrase("kan dit samen?", "could this be done together?")
  public static let couldAnswer = Phrase("Kan erbij: {}", "Could answer: {}")
  public static let noAnswerKnown = Phrase(
    "Nog niets bekend dat hier past.", "Nothing known yet that fits.")
  public static let alreadyRaised = Phrase("Staat al bij: {}", "Already raised as: {}")
  public static let headingGaps = Phrase("Gevraagd, en niet gevonden", "Asked for, and not found")
  public static let citywideThere = Phrase("In de hele stad: {}", "In the whole city: {}")
  public static let wasThere = Phrase("Was er: {}", "Was there: {}")
  public static let headingCoverage = Phrase("Wat er te vinden is", "What there is")
  public static let matrixWhat = Phrase(
    "Hoeveel kaarten genoteerd zijn die nu lopen en waar je zo terecht kunt, zonder loket of "
      + "indicatie; +2 is: nog twee voor de hele stad. ? is gevraagd en nog niet gevonden, – is "
      + "niets genoteerd en niet gevraagd.",
    "How many cards are noted that are going on and free to enter, without a desk or indicatie; +2 "
      + "is: two more for the whole city. ? is asked for and not found yet, – is nothing noted and "
      + "not asked for.")
  public static let headingBlocks = Phrase(
    "Wie doet wat: de bouwstenen", "Who does what: the blocks")
  public static let headingThemes = Phrase("Wat er is per thema", "What there is by theme")
  public static let fewAndMore = Phrase("{} en nog {}", "{} and {} more")
  public static let inTheCity = Phrase("in de stad: {}", "in the city: {}")
  public static let askedNotThere = Phrase(
    "er wordt naar gevraagd; wie weet iets?", "it is asked for; who knows of something?")
  public static let nobodyNoted = Phrase("nog niemand genoteerd", "nobody noted yet")
  public static let notFoundYet = Phrase("nog niet gevonden", "not found yet")
  public static let needNotBe = Phrase("hoeft er niet te zijn", "need not be there")
  public static let fieldMakelaar = Phrase("Sociaal makelaar", "Sociaal makelaar")
  public static let fieldPublicPlace = Phrase("Open voor iedereen", "Open to everybody")
  public static let fieldNotSpoken = Phrase("Nog niet gesproken", "Not spoken to yet")
  public static let fieldVolunteerBroker = Phrase("Makelaar voor vrijwilligers", "Volunteer broker")
  public static let fieldCarerBroker = Phrase("Makelaar voor mantelzorg", "Carer broker")
  public static let fieldCarerMissing = Phrase("Mantelzorg: nog niet", "Mantelzorg: not yet")
  public static let headingFacts = Phrase("Wat we weten", "What we know")
  public static let fieldBearers = Phrase("Dragers", "Key figures")
  public static let fieldInitiatives = Phrase("Initiatieven", "Initiatives")
  public static let headingFragile = Phrase("Hangt aan één persoon", "Hangs on one person")
  public static let onlyThrough = Phrase(
    "alleen {} houdt dit contact", "only {} keeps this contact")
  public static let headingHandover = Phrase("Overdracht", "Handover")
  public static let nothingToHandOver = Phrase(
    "Niets over te dragen, voor zover genoteerd.", "Nothing to hand over, as far as noted.")
  public static let handoverOnlyThem = Phrase(
    "Contacten die nergens anders liggen", "Ties that nobody else keeps up")
  public static let handoverShared = Phrase(
    "Contacten die een collega ook heeft", "Ties a colleague keeps up too")
  public static let handoverItems = Phrase("Loopt nog", "Still running")
  public static let handoverAsked = Phrase("Wacht op deze medewerker", "Waits for this worker")
  public static let handoverOffList = Phrase(
    "Niet op de lijst: vertel het zelf door", "Off the list: pass it on by word of mouth")
}

/// Groups that do not meet, and what moves.
extension Texts {
  public static let headingGroupsApart = Phrase(
    "Komen elkaar nog niet tegen, voor zover genoteerd", "Do not meet yet, as far as noted")
  public static let couldMeetAt = Phrase("Kan dit bij {}?", "Could they meet at {}?")
  public static let headingShifts = Phrase(
    "Wat verschoof dit kwartaal", "What moved this quarter")
  public static let shiftToResidents = Phrase(
    "van beroepskracht naar bewoners", "from professionals to residents")
  public static let shiftToTogether = Phrase(
    "van alleen naar samen", "from one at a time to together")
  public static let shiftToShorter = Phrase("van lang naar korter", "from long to shorter")
  public static let shiftToLighter = Phrase(
    "van gespecialiseerd naar lichter", "from specialised to lighter")
  public static let noStoryYet = Phrase("nog geen verhaal", "no story yet")
  public static let countNone = Phrase("geen", "none")
  public static let countFew = Phrase("een paar", "a few")
}

/// Lines of a thread about the holder and the rests of a waakvlam.
extension Texts {
  public static let eventWith = Phrase("met {}", "with {}")
  public static let eventAgreed = Phrase("afgesproken: {}", "agreed: {}")
  public static let eventCalled = Phrase("Gebeld: {}", "Called: {}")
  public static let eventWalksAlong = Phrase("{} loopt mee", "{} walks along")
  public static let eventPlanned = Phrase("Plan: {}", "Plan: {}")
  public static let eventPlanJoined = Phrase("Bij het plan gekomen: {}", "Came into the plan: {}")
  public static let eventPlanExtended = Phrase(
    "Plan verlengd tot {}", "Plan extended until {}")
  public static let eventPlanEnded = Phrase("Plan afgerond: {}", "Plan ended: {}")
  public static let eventRested = Phrase("Waakvlam rust tot {}", "Waakvlam rests until {}")
  public static let eventHandedOver = Phrase(
    "Waakvlam van {} naar {}", "Waakvlam from {} to {}")
  public static let eventHolderStopped = Phrase("{} stopt als houder", "{} stops holding it")
  public static let holderUntil = Phrase("{} (tot {})", "{} (until {})")
  public static let sectionToCall = Phrase(
    "Bel vandaag: klopt de kaart nog?", "Call today: is the card still right?")
  public static let rowNever = Phrase("nooit", "never")
  public static let rowSentOpen = Phrase("{} loopt er nu", "{} runs there now")
  public static let rowSentPast = Phrase("{} ging er heen dit jaar", "{} went there this year")
  public static let fieldSureness = Phrase("Hoe zeker", "How sure")
  public static let sureNever = Phrase("nooit nagekeken", "never checked")
  public static let sureGuess = Phrase("weet niemand meer zeker", "nobody is sure any more")
  public static let sureDoubtful = Phrase("onzeker", "uncertain")
  public static let sureLikely = Phrase("klopt waarschijnlijk nog", "probably still right")
  public static let sureSure = Phrase("kort geleden nagekeken", "checked lately")
  public static let openUntil = Phrase("nu open, tot {}", "open now, until {}")
  public static let opensToday = Phrase("vandaag {}", "today {}")
  public static let nowOpenUntil = Phrase("open, tot {}", "open, until {}")
  public static let nowOpen = Phrase("open", "open")
  public static let openAlways = Phrase("nu open", "open now")
  public static let opensAgain = Phrase("dicht · {} weer open", "closed · open again {}")
  public static let closedForLong = Phrase("dicht", "closed")
  public static let fieldNow = Phrase("Nu", "Now")
  public static let fieldThisWeek = Phrase("Deze week", "This week")
  public static let placeConfidential = Phrase(
    "geheim adres; wie de kaart bewerkt ziet het", "confidential address; shown in the form")
  public static let fieldRoom = Phrase("Is er plek", "Is there room")
  public static let capacityRoom = Phrase("er is plek", "there is room")
  public static let capacityWaiting = Phrase("wachtlijst", "waiting list")
  public static let capacityTalk = Phrase("eerst een gesprek", "first a talk")
  public static let capacityFull = Phrase("vol", "full")
  public static let roomTold = Phrase("gezegd {}", "said {}")
  public static let roomOld = Phrase("gezegd {}: vraag het na", "said {}: ask again")
  public static let headingEarlier = Phrase("Stond er eerst", "Stood there before")
  public static let earlierLine = Phrase("{}: {} · tot {}", "{}: {} · until {}")
  public static let earlierLineBy = Phrase("{}: {} · tot {}, door {}", "{}: {} · until {}, by {}")
  public static let sectionOnToday = Phrase("Vandaag in de wijk", "On in the wijk today")
}
