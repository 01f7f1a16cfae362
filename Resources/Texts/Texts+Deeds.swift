/// What can be done, in the help, the palette and the line of hints.
extension Texts {
  public static let actScreenWijk = Phrase(
    "Wijk: wat vaker gehoord wordt, patronen, wat ontbreekt",
    "Wijk: what is heard more often, patterns, gaps")
  public static let actNextList = Phrase(
    "Volgende lijst van dit scherm", "Next list of this screen")
  public static let actPreviousList = Phrase(
    "Vorige lijst van dit scherm", "Previous list of this screen")
  public static let actSettings = Phrase("Instellingen", "Settings")
  public static let actMakePromise = Phrase("Afspraak maken hierbij", "Make a promise about this")
  public static let actTellStory = Phrase("Verhaal vertellen hierbij", "Tell a story about this")
  public static let actEscalate = Phrase(
    "Escaleren: noteer wie er gebeld is", "Escalate: note who was called")
  public static let actRaiseKwestie = Phrase(
    "Kwestie maken: hier is meer aan de hand", "Make a kwestie: there is more to this")
  public static let actMakePlan = Phrase("Plan maken", "Make a plan")
  public static let actMeasure = Phrase(
    "Meten: ZRM, of factoren bij een kind", "Measure: ZRM, or factors for a child")
  public static let actNewHousehold = Phrase("Nieuw huishouden", "New household")
  public static let actNewGroup = Phrase("Nieuwe groep", "New group")
  public static let actNewPlan = Phrase("Nieuw plan", "New plan")
  public static let actNewPosting = Phrase("Nieuwe vraag of aanbod", "New question or offer")
  public static let actNewMatch = Phrase("Nieuwe koppeling", "New match")
  public static let actNewKwestie = Phrase("Nieuwe kwestie", "New kwestie")
  public static let actNewPromise = Phrase("Nieuwe afspraak", "New promise")
  public static let actNewStory = Phrase("Nieuw verhaal", "New story")
  public static let actNewIndicator = Phrase("Nieuw cijfer", "New figure")
  public static let actNewWorker = Phrase("Nieuwe medewerker", "New worker")
  public static let actNewGebied = Phrase("Nieuw gebied", "New gebied")
  public static let actMakePosting = Phrase(
    "Vraag of aanbod op het bord zetten", "Put a question or an offer on the board")
  public static let actHousehold = Phrase("Huishouden", "Household")
  public static let actThank = Phrase("Dank van vandaag noteren", "Note thanks of today")
  public static let actAddPart = Phrase("Onderdeel toevoegen", "Add a part")
  public static let actEvaluatePlan = Phrase("Samen bekeken", "Looked at together")
  public static let actExtendPlan = Phrase("Verlengen, met reden", "Extend, with a reason")
  public static let actEndPlan = Phrase("Afronden: hoe verder?", "End: what next?")
  public static let actFindMatch = Phrase("Wie past hierbij?", "Who fits this?")
  public static let actClosePosting = Phrase("Van het bord halen", "Take off the board")
  public static let actNextStage = Phrase("Volgende stap zetten", "Take the next step")
  public static let actEndMatch = Phrase(
    "Koppeling afronden of stoppen", "Finish or stop the match")
  public static let actMatchAgain = Phrase("Opnieuw proberen", "Try again")
  public static let actEvaluateKwestie = Phrase("Samen bekeken", "Looked at together")
  public static let actDecideKwestie = Phrase("Besluit noteren", "Note a decision")
  public static let actLevelUp = Phrase("Hoger tillen", "Raise a level")
  public static let actLevelDown = Phrase("Lager leggen", "Lower a level")
  public static let actCloseKwestie = Phrase("Kwestie sluiten", "Close the kwestie")
  public static let actPause = Phrase("Laten rusten tot een dag", "Let it rest until a day")
  public static let actChangeHolder = Phrase(
    "Houder stopt, of een andere houder", "Holder stops, or another holder")

  public static let hintPosting = Phrase("vraag/aanbod", "ask/offer")
  public static let hintHousehold = Phrase("huishouden", "household")
  public static let hintPart = Phrase("onderdeel", "part")
  public static let hintLooked = Phrase("bekeken", "looked at")
  public static let hintExtend = Phrase("verleng", "extend")
  public static let hintFindMatch = Phrase("wie past", "who fits")
  public static let hintNextStage = Phrase("volgende stap", "next step")
  public static let hintDecide = Phrase("besluit", "decide")
  public static let hintHigher = Phrase("hoger", "raise")

  public static let askEscalate = Phrase("Wie is er gebeld?", "Who was called?")
  public static let askClosePosting = Phrase(
    "Waarom gaat dit van het bord?", "Why does this leave the board?")
  public static let askMatchFinished = Phrase("Wat heeft het gebracht?", "What did it bring?")
  public static let askMatchStopped = Phrase("Waarom stopt het?", "Why does it stop?")
  public static let askPlanEnd = Phrase(
    "Hoe is het gegaan? Eén zin.", "How did it go? One sentence.")
  public static let askEvaluation = Phrase("Wat kwam eruit?", "What came of it?")
  public static let askLevel = Phrase("Waarom hoort dit daar?", "Why does it belong there?")
  public static let askCloseKwestie = Phrase(
    "Waarmee sluit je de kwestie?", "With what do you close the kwestie?")
  public static let askEndMissed = Phrase(
    "Er is een moment gemist ({}). Waarom stopt de waakvlam toch?",
    "A moment was missed ({}). Why does the waakvlam end?")
  public static let menuOutflow = Phrase("Hoe gaat het verder?", "What comes next?")
  public static let menuMatchEnd = Phrase("Hoe eindigt de koppeling?", "How does the match end?")
  public static let menuMatchFinished = Phrase("afgerond", "finished")
  public static let menuMatchStopped = Phrase("gestopt", "stopped")
  public static let menuHolder = Phrase(
    "De houder van deze waakvlam", "The holder of this waakvlam")
  public static let menuHolderStops = Phrase("houder stopt", "holder stops")
  public static let menuHolderOther = Phrase("andere houder", "another holder")
  public static let matchHasEnded = Phrase(
    "Deze koppeling is klaar. Met a probeer je het opnieuw.",
    "This match is over. With a you try again.")
  public static let noResidentHere = Phrase(
    "Hier hoort nog geen bewoner bij. Vul die in met e.",
    "No resident belongs to this yet. Fill one in with e.")
  public static let nothingToThank = Phrase(
    "Deze bewoner is geen vrijwilliger of mantelzorger.",
    "This resident is no volunteer and no carer.")
}

extension Texts {
  public static let matchStillRuns = Phrase(
    "Deze koppeling loopt nog. Rond haar eerst af met x.",
    "This match still runs. Finish it with x first.")
}

/// The ZRM measurement.
extension Texts {
  public static let measureTitle = Phrase("Zelfredzaamheid (ZRM): {}", "Self-reliance (ZRM): {}")
  public static let measureHow = Phrase(
    "1 is het ernstigst, 5 is volledig zelfredzaam; een cijfer gaat vanzelf verder. 0: niet ingevuld.",
    "1 is most serious, 5 is fully self-reliant; a digit goes on by itself. 0: not filled in.")
  public static let factorsInstead = Phrase(
    "Geen ZRM voor een kind. Risico's staan bij een groep of wijk, niet bij één kind.",
    "No ZRM for a child. Risks are noted with a group or a wijk, not with one child.")
  public static let formProtective = Phrase(
    "In plaats van een ZRM: wat beschermt dit kind", "Instead of a ZRM: what protects this child")
  public static let measureSame = Phrase("gelijk", "same")
  public static let measureBefore = Phrase("was {}", "was {}")
}

extension Texts {
  public static let hintScore = Phrase("score", "score")
  public static let hintBlank = Phrase("leeg", "blank")
}

extension Texts {
  public static let loadNotAsked = Phrase("nog niet gevraagd", "not asked yet")
}

/// Words in the details.
extension Texts {
  public static let headingWayfinding = Phrase("Wegwijs", "Finding the way")
  public static let headingMeasurement = Phrase("Zelfredzaamheid (ZRM)", "Self-reliance (ZRM)")
  public static let headingFactors = Phrase("Factoren", "Factors")
  public static let headingMix = Phrase("Wie doet wat", "Who does what")
  public static let fieldExtended = Phrase("Verlengd", "Extended")
  public static let fieldEnded = Phrase("Afgerond", "Ended")
  public static let fieldDecision = Phrase("Besluit", "Decision")
  public static let helperSpoken = Phrase("helper gesproken", "helper spoken to")
  public static let timesAWeek = Phrase("{} keer per week", "{} times a week")
}

extension Texts {
  public static let pickerCandidate = Phrase("Wie past bij: {}", "Who fits: {}")
}

/// What the sentinel says.
extension Texts {
  public static let sentinelFound = Phrase(
    "Hier lijkt een {} te staan. ^R haalt het weg, of typ gewoon door.",
    "This looks like a {}. ^R takes it out, or just type on.")
}

extension Texts {
  public static let menuPatterns = Phrase(
    "Welk patroon wordt een kwestie?", "Which pattern becomes a kwestie?")
}

extension Texts {
  public static let daysFromNow = [
    Phrase("+7", "+7"), Phrase("+2 weken", "+2 weeks"), Phrase("+3 maanden", "+3 months"),
  ]
  public static let alreadyAsked = Phrase("Staat al uit: {} · {}", "Is asked already: {} · {}")
  public static let levelNear = Phrase("In de wijk", "In the wijk")
  public static let rowRests = Phrase("rust tot {}", "rests until {}")
  public static let rowHours = Phrase("{} van {} u/w", "{} of {} h/w")
  public static let facetNotThanked = Phrase("nog niet bedankt dit jaar", "not thanked this year")
  public static let facetAtLimit = Phrase("aan de eigen grens", "at their own limit")
  public static let facetNoGuide = Phrase("zonder begeleider", "without a guide")
  public static let rowMonths = Phrase("{} mnd", "{} mo")
  public static let rowNearEnd = Phrase("naar het einde", "near its end")
  public static let rowOverTerm = Phrase("over de termijn", "over its term")
  public static let rowExtended = Phrase("verlengd", "extended")
  public static let askHowItGoes = Phrase(
    "Hoe gaat het tussen hen? Mag leeg blijven.", "How is it between them? May stay empty.")
  public static let askWhoCalled = Phrase(
    "Zeg wie er gebeld is.", "Say who was called.")
  public static let formAddMembers = Phrase("Wie horen er voortaan bij?", "Who belong from now on?")
  public static let actAddMembers = Phrase(
    "Iemand bij de groep zetten", "Add somebody to the group")
  public static let hintAddMembers = Phrase("erbij", "add")
  /// Who stands at a step of the ladder.
  public static func ladderStep(_ level: Int) -> Phrase {
    switch level {
    case 0: Phrase("dichtbij", "near")
    case 1: Phrase("VraagWijzer of CJG", "desk")
    case 2: Phrase("wijkteam", "wijkteam")
    default: Phrase("specialist, veiligheid", "specialist, safety")
    }
  }
  public static let ladderCalled = Phrase("{} gebeld {}", "{} called {}")
  public static let planEndsAlong = Phrase(
    "Met Enter is het plan ook afgerond. Esc laat het plan lopen.",
    "Enter ends the plan too. Esc lets the plan run.")
  public static let planAlready = Phrase(
    "In dit huishouden loopt al een plan: {}, bij {}. Sluit je daarbij aan? ^O voegt een onderdeel toe.",
    "A plan runs in this household already: {}, with {}. Will you join it? ^O adds a part.")
  public static let promiseKeptAlong = Phrase(
    "Met Enter is de afspraak ook nagekomen: {}", "Enter keeps the promise too: {}")
  public static let rowOverLimit = Phrase(", over de grens", ", over the limit")
  public static let rowAtLimit = Phrase(", aan de grens", ", at the limit")
  public static let rowCaring = Phrase(", waarvan {} zorg", ", {} of them caring")
  public static let rowHoursCare = Phrase("{} u/w", "{} h/w")
  public static let carersYoung = Phrase("Jong, en zorgt mee", "Young, and helps caring")
  public static let carersHeaviest = Phrase(
    "Wie het zwaarst heeft eerst", "Who finds it heaviest first")
  public static let wishHeard = Phrase("Wil, zoals eerder gezegd: {}", "Wants, as said before: {}")
  public static let lettingGoOpen = Phrase(
    "Kijk nog naar: {} (afvinken met Esc en dan l)",
    "Still to look at: {} (tick off with Esc and then l)")
  public static let actTickLetGo = Phrase(
    "Loslaten: afvinken wat er is", "Letting go: tick off what is there")
  public static let hintTickLetGo = Phrase("loslaten", "let go")
  public static let letGoNext = Phrase(
    "Klaar met vinken? Esc, en dan sluit je het plan af met x.",
    "Ready? Esc, and then x ends the plan.")
  public static let menuLetGo = Phrase(
    "Loslaten: wat is er al? Enter vinkt aan of af.",
    "Letting go: what is there? Enter ticks on or off.")
  public static let letGoFound = Phrase("(gevonden)", "(found)")
  public static let letGoFoundAlready = Phrase(
    "Dit is gevonden in de gegevens en hoeft geen vinkje.",
    "This was found in the data and needs no tick.")
  public static let runsUntil = Phrase("Loopt nu tot {}", "Runs until {} now")
  public static let menuJustDone = Phrase("gewoon klaar", "just done")
  public static let menuChecked = Phrase(
    "Hoe weet je dat het klopt? (klopt het niet: Esc, dan e)",
    "How do you know it is right? (it is not: Esc, then e)")
  public static let kindNow = Phrase(
    "Soort contact: {}. Nog eens t is de volgende.", "Kind of contact: {}. t again is the next.")
  public static let kindByRule = Phrase("volgens de regel {}", "by the rule {}")
  public static let savedPlanNext = Phrase(
    "wie doet wat: 3 ] en dan o", "who does what: 3 ] and then o")
}

/// What is said when something is saved.
extension Texts {
  public static let savedAdded = Phrase("{} opgeslagen", "{} saved")
  public static let savedEdited = Phrase("{} bijgewerkt", "{} updated")
  public static let savedPaused = Phrase("De waakvlam rust", "The waakvlam rests")
  public static let savedResumed = Phrase("De waakvlam brandt weer", "The waakvlam burns again")
  public static let savedHolderStopped = Phrase(
    "Houder gestopt; jij houdt hem even", "Holder stopped; you hold it for now")
  public static let savedHolderFound = Phrase("Andere houder genoteerd", "Another holder noted")
  public static let savedPlan = Phrase("Plan opgeslagen", "Plan saved")
  public static let savedPlanExtended = Phrase("Plan verlengd", "Plan extended")
  public static let savedPlanEnded = Phrase("Plan afgerond", "Plan ended")
  public static let savedLooked = Phrase("Samen bekeken", "Looked at together")
  public static let savedMatch = Phrase(
    "Voorstel opgeslagen; spreek nu beiden", "Proposal saved; now speak to both")
  public static let savedMatchMoved = Phrase("Stap genoteerd", "Step noted")
  public static let savedMatchStopped = Phrase("Koppeling gestopt", "Match stopped")
  public static let savedMatchEnded = Phrase("Koppeling afgerond", "Match ended")
  public static let savedPostingClosed = Phrase("Van het bord", "Off the board")
  public static let savedKwestie = Phrase("Kwestie opgeslagen", "Kwestie saved")
  public static let savedKwestieLevel = Phrase("Niveau genoteerd", "Level noted")
  public static let savedDecision = Phrase("Besluit genoteerd", "Decision noted")
  public static let savedKwestieClosed = Phrase("Kwestie gesloten", "Kwestie closed")
  public static let refusedWaakvlamBurns = Phrase(
    "Deze waakvlam brandt nog.", "This waakvlam still burns.")
  public static let refusedNotResting = Phrase(
    "Deze waakvlam rust niet.", "This waakvlam does not rest.")
  public static let refusedMissedIsComputed = Phrase(
    "Een gemist moment noteer je niet zelf. Kies wat er uit het contact kwam.",
    "A missed moment is not noted by hand. Choose what the contact brought.")
  public static let verdictMissed = Phrase("gemist", "missed")
  public static let stepRest = Phrase("rust", "rests")
  public static let stepLighten = Phrase("lichter maken", "make it lighter")
  public static let stepFindHolder = Phrase("houder zoeken", "find a holder")
  public static let stepEvaluate = Phrase("samen bekijken", "look at together")
  public static let stepDecide = Phrase("kiezen hoe verder", "choose what next")
  public static let parentsMeeting = Phrase("ouders ontmoeten elkaar", "parents meet")
  public static let parentsSupport = Phrase("opvoedondersteuning", "parenting support")
  public static let parentsSchool = Phrase("school of club", "school or club")
}
