/// The commands that do something with a plan, a match, a kwestie or a waakvlam.
extension Texts {
  // MARK: Help

  public static let helpUntilDay = Phrase(
    "Tot deze dag: 2-3-2026, morgen, +7.", "Until this day: 2-3-2026, tomorrow, +7.")
  public static let helpWhy = Phrase("Waarom, in één zin.", "Why, in one sentence.")
  public static let helpAnyID = Phrase("Nummer of naam.", "Number or name.")
  public static let helpTalk = Phrase("Noteer een gesprek.", "Note a talk.")
  public static let helpTalkText = Phrase("Wat er is besproken.", "What was said.")
  public static let helpThank = Phrase(
    "Noteer dat je iemand bedankt hebt, als vrijwilliger of mantelzorger.",
    "Note that you thanked somebody, as a volunteer or a carer.")
  public static let helpKindAct = Phrase(
    "Kies zelf de soort, of laat de regels kiezen.",
    "Choose the kind yourself, or let the rules choose.")
  public static let helpKindChosen = Phrase(
    "bonding, bridging, linking of samenwerking; niets: volgens de regels.",
    "bonding, bridging, linking or collaboration; nothing: by the rules.")
  public static let helpEscalate = Phrase(
    "Noteer wie er gebeld is: één stap hoger.", "Note who was called: one step higher.")
  public static let helpCalled = Phrase("Wie er gebeld is.", "Who was called.")
  public static let helpPromiseKept = Phrase("De afspraak is nagekomen.", "It was kept.")
  public static let helpRemarks = Phrase(
    "Wat de regels erover te zeggen hebben.", "What the rules have to say about it.")
  public static let helpUndo = Phrase("Draai de laatste actie terug.", "Take back the last action.")
  public static let helpRedo = Phrase(
    "Doe weer wat je terugdraaide.", "Do again what was taken back.")
  public static let helpPlanPart = Phrase(
    "Voeg een onderdeel toe, of wijzig er een.", "Add a part, or change one.")
  public static let helpPartNumber = Phrase(
    "Wijzig dit onderdeel: 1 is het eerste.", "Change this part: 1 is the first.")
  public static let helpPartFields = Phrase(
    "Laat de velden van een onderdeel zien.", "Show the fields of a part.")
  public static let helpPlanLooked = Phrase(
    "Het plan is vandaag samen bekeken.", "The plan was looked at together today.")
  public static let helpPlanExtend = Phrase(
    "Geef het plan meer tijd, met de reden.", "Give the plan more time, with the reason.")
  public static let helpPlanEnd = Phrase(
    "Rond het plan af: hoe gaat het verder?", "End the plan: what comes next?")
  public static let helpOutflow = Phrase(
    "De uitweg: waakvlam, maatje, ervaring … Een fout woord noemt ze alle.",
    "The way out: waakvlam, maatje, ervaring … A wrong word lists them all.")
  public static let helpMatchFurther = Phrase("Zet de volgende stap.", "Take the next step.")
  public static let helpMatchEnd = Phrase(
    "Rond de koppeling af, met een zin.", "Finish the match, with a sentence.")
  public static let helpStopped = Phrase(
    "Gestopt voordat het klaar was.", "It stopped before it was done.")
  public static let helpMatchAgain = Phrase(
    "Probeer het opnieuw met dezelfde twee.", "Try again with the same two.")
  public static let helpPostingFits = Phrase(
    "Wie past hierbij, en waarom.", "Who fits this, and why.")
  public static let helpPostingJoin = Phrase(
    "Stel een koppeling voor.", "Propose a match.")
  public static let helpJoinWith = Phrase(
    "Met wie: een bewoner, of het nummer van een vraag of aanbod.",
    "With whom: a resident, or the number of a question or offer.")
  public static let helpPostingClose = Phrase(
    "Haal het van het bord, met een zin.", "Take it off the board, with a sentence.")
  public static let helpKwestieRaise = Phrase(
    "Maak een kwestie van signalen die vaker komen.",
    "Make a kwestie of signalen that repeat.")
  public static let helpPatternTheme = Phrase("Het thema.", "The theme.")
  public static let helpPatternStreet = Phrase(
    "Alleen het patroon van deze straat.", "Only the pattern of this street.")
  public static let helpKwestieLooked = Phrase(
    "De kwestie is samen bekeken.", "It was looked at together.")
  public static let helpLookedText = Phrase("Wat eruit kwam.", "What came of it.")
  public static let helpLookAgain = Phrase(
    "Weer bekijken op deze dag; anders volgens het ritme.",
    "Look again on this day, or by the rhythm.")
  public static let helpKwestieDecide = Phrase(
    "Noteer een besluit, met de reden.", "Note a decision, with the reason.")
  public static let helpDecision = Phrase("Het besluit.", "The decision.")
  public static let helpKwestieLevel = Phrase(
    "Til de kwestie hoger of leg haar lager.", "Raise or lower the kwestie.")
  public static let helpLevel = Phrase(
    "casus, patroon of bottleneck.", "casus, pattern or bottleneck.")
  public static let helpKwestieClose = Phrase(
    "Sluit de kwestie, met een zin.", "Close the kwestie, with a sentence.")
  public static let helpVlamRest = Phrase(
    "Laat de waakvlam rusten tot een dag.", "Let the waakvlam rest until a day.")
  public static let helpVlamResume = Phrase(
    "De waakvlam brandt weer.", "The waakvlam burns again.")
  public static let helpVlamHolder = Phrase(
    "Een andere houder; zonder naam stopt de houder.",
    "Another holder; without a name the holder stops.")
  public static let helpNewHolder = Phrase("Wie het overneemt.", "Who takes over.")
  public static let helpVlamRelight = Phrase(
    "Steek een waakvlam die uit is weer aan.", "Light one that is out again.")
  public static let helpRelightText = Phrase(
    "Wat er is gebeurd, in één zin.", "What happened, in one sentence.")
  public static let helpRelightRelapse = Phrase(
    "Vanwege een terugval: er komt een signaal bij.",
    "Because of a relapse: a signaal is added.")
  public static let helpVlamAgenda = Phrase(
    "Zet de contacten in je agenda (iCalendar).", "The contacts for your calendar (iCalendar).")
  public static let helpAgendaNaming = Phrase(
    "Wie er genoemd wordt: niets, houder of bewoner. Anders niets.",
    "Who is named: nothing, holder or resident. Nothing unless you say so.")
  public static let helpAgendaTasks = Phrase(
    "Als taken, niet als afspraken.", "As tasks, not as events.")
  public static let helpSettings = Phrase(
    "De getallen waar de regels mee rekenen.", "The figures that the rules go by.")
  public static let helpSettingValues = Phrase(
    "Wat je verandert: cardDays=90. Niets: laat alles zien.",
    "What you change: cardDays=90. Nothing: show all.")
  public static let helpWijkOverview = Phrase(
    "Wat er te vinden is en wat we weten.", "What there is and what is known.")
  public static let helpWijkPatterns = Phrase(
    "Signalen die vaker komen.", "Signalen that repeat.")
  public static let helpWijkGaps = Phrase(
    "Wat gevraagd wordt en er niet is.", "What is asked for and not there.")
  public static let helpWijkHandover = Phrase(
    "Wat een medewerker moet overdragen.", "What a worker should hand over.")
  public static let helpHandoverOf = Phrase(
    "Welke medewerker; anders jijzelf.", "Which worker, or yourself.")

  // MARK: Answers

  public static let saidNoRemarks = Phrase(
    "De regels hebben hier niets over te zeggen.", "The rules have nothing to say about this.")
  public static let saidNowWaakvlam = Phrase(
    "Steek nu de waakvlam aan: waakvlam vlam nieuw",
    "Light the waakvlam now: waakvlam flame new")
  public static let saidNowPosting = Phrase(
    "Zet de vraag nu op het bord: waakvlam bord nieuw",
    "Put the question on the board now: waakvlam board new")
  public static let saidNowVolunteer = Phrase(
    "Schrijf nu op wat iemand uit ervaring kent: waakvlam bewoner wijzig",
    "Note now what somebody knows from experience: waakvlam resident change")
  public static let settingUsual = Phrase("(gewoon {})", "(by default {})")
  public static let settingBounds = Phrase("van {} tot en met {}", "from {} to {}")
  public static let fieldSuccessor = Phrase("Opvolger", "Successor")

  // MARK: Stops

  public static let stopNoPart = Phrase(
    "Onderdeel {} is er niet; het plan heeft er {}. Laat --nummer weg voor een nieuw.",
    "There is no part {}; the plan has {}. Leave out --number for a new one.")
  public static let stopMatchEnded = Phrase(
    "Deze koppeling is klaar. Probeer het opnieuw met: waakvlam koppeling opnieuw",
    "This match is over. Try again with: waakvlam match again")
  public static let stopMatchRuns = Phrase(
    "Deze koppeling loopt nog. Rond haar eerst af met: waakvlam koppeling einde",
    "This match still runs. Finish it first with: waakvlam match end")
  public static let stopOnlyByName = Phrase(
    "Er hoort nog geen bewoner bij. Vul die in met: waakvlam bord wijzig",
    "No resident belongs to it yet. Fill one in with: waakvlam board change")
  public static let stopNoContactDue = Phrase(
    "Geen waakvlam vraagt om een contact. Bekijk ze met: waakvlam vlam lijst",
    "No waakvlam asks for a contact. See them with: waakvlam flame list")
  public static let stopNoPattern = Phrase(
    "Er is geen patroon van {} in {}. Bekijk ze met: waakvlam wijk patronen",
    "There is no pattern of {} in {}. See them with: waakvlam wijk patterns")
}
