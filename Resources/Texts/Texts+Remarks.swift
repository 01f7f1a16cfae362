/// What the rules have to say, by the name of their point: a remark with its reason, never an order.
extension Texts {
  /// The sentence of a point; its places are filled with the facts, in order. Nil when there is none.
  public static func remark(_ point: String) -> Phrase? { remarks[point] }

  /// The list that the codes of a point stand in.
  public static func list(ofPoint point: String) -> String? { remarkLists[point] }

  private static let remarkLists: [String: String] = [
    "lettingGo": "letGo", "careTooMuch": "carerActions", "careManyHours": "carerActions",
    "youngCarer": "youngCarerPrompts", "signalenRepeat": "themes", "noOffer": "themes",
    "noOfferForChildren": "themes", "functionalitiesMissing": "houseFunctions",
    "partnersNotSpoken": "forgottenPartners", "carerFunctionsMissing": "carerFunctions",
    "indicatorMakersMissing": "perspectives", "perspectivesMissing": "perspectives",
    "needsNotLooked": "needs", "talentNextMissing": "talentPhases",
    "youthWorkInWijkteam": "workerRoles",
  ]

  private static let remarks: [String: Phrase] = routeRemarks.merging(peopleRemarks) { one, _ in
    one
  }.merging(wijkRemarks) { one, _ in one }.merging(waakvlamRemarks) { one, _ in one }

  private static let routeRemarks: [String: Phrase] = [
    "somethingNearer": Phrase(
      "Is er iets dichterbij? Er is nog: {}.", "Is there something nearer? There is: {}."),
    "togetherPossible": Phrase("Dit kan ook samen met anderen: {}.", "Also together: {}."),
    "secondLineDirectly": Phrase(
      "Tweede lijn: loopt dit via het wijkteam of VraagWijzer?",
      "Second line: does this go by way of the wijkteam or the desk?"),
    "wijkteamDirectly": Phrase(
      "Hier gaat het meestal eerst langs VraagWijzer. Rechtstreeks kan ook.",
      "Here it mostly passes the desk first. Straight is possible too."),
    "deskLastTalk": Phrase(
      "Dit was gesprek {} van {}: wat is de volgende stap?",
      "This was conversation {} of {}: what is the next step?"),
    "deskMoreTalks": Phrase(
      "Er zijn al {} gesprekken, {} is gewoon. Wat is de volgende stap?",
      "There were {} conversations, {} is usual. What is the next step?"),
    "supportNearEnd": Phrase(
      "Naar het einde: al {} maanden, sinds {}. De termijn is {}.",
      "Near the end: {} months, since {}. The term is {}."),
    "supportOverTerm": Phrase(
      "Over de termijn: {} maanden, sinds {} (tot {}). Verlengen met reden, tweede lijn, of loslaten?",
      "Over the term: {} months, since {} (to {}). Extend with a reason, second line, or let go?"),
    "firstLineNearEnd": Phrase(
      "Eerste lijn loopt naar het einde: {} maanden, sinds {}. De termijn is {}.",
      "First line nears its end: {} months, since {}. The term is {}."),
    "firstLineOverTerm": Phrase(
      "Langer dan de eerste lijn: {} maanden, sinds {} (tot {}).",
      "Longer than first line: {} months, since {} (to {})."),
    "coachingSixMonths": Phrase(
      "Coaching duurt ongeveer zes maanden. Nu {}, sinds {} (rond {}).",
      "Coaching takes about six months. Now {}, since {} (about {})."),
    "lettingGo": Phrase("Loslaten? Kijk nog naar: {}.", "Let go? Still look at: {}."),
    "thirdPersonNotAsked": Phrase(
      "Vraag of er iemand naast de bewoner mag zitten.",
      "Ask whether somebody may sit beside the resident."),
    "mediatorPossible": Phrase(
      "Een onafhankelijk bemiddelaar kan helpen.", "An independent mediator may help."),
    "carerNotThere": Phrase("De mantelzorger was er niet bij: {}.", "The carer was not there: {}."),
    "anotherPlan": Phrase(
      "In dit huishouden loopt al een plan: {}. Sluit je daarbij aan?",
      "This household has a plan already: {}. Will you join it?"),
    "regisseurMissing": Phrase(
      "Wie is de regisseur? Er helpen er meer: {}. Zet het bij het huishouden (h op de bewoner).",
      "Who is the regisseur? Several help: {}. Put it in the household (h on the resident)."),
    "mixNotExplored": Phrase(
      "Alleen maatwerk. Is er gekeken naar netwerk, vrijwilliger of iets in de wijk?",
      "Maatwerk only. Were network, volunteer or something in the wijk looked at?"),
    "existingPlaceFirst": Phrase(
      "Kijk eerst naar wat er al is.", "Look first at what there is already."),
    "emergencyMissing": Phrase(
      "Voor {} staat nog niet wie je belt als het onveilig is. Vul dat in bij scherm 7.",
      "For {} nobody to call when it is unsafe is noted. Fill it in on screen 7."),
    "generalDayActivities": Phrase(
      "Misschien kan gewone dagbesteding in de wijk.",
      "Perhaps ordinary day activities in the wijk will do."),
    "noCarer": Phrase(
      "Er is geen mantelzorger genoteerd: zoek een passende oplossing.",
      "No carer is noted: look for a fitting solution."),
  ]

  private static let peopleRemarks: [String: Phrase] = [
    "reciprocityNotAsked": Phrase(
      "Wat doet deze bewoner graag voor een ander? Eén keer vragen is genoeg.",
      "What does this resident like to do for others? Asking once is enough."),
    "careTooMuch": Phrase(
      "Zegt dat het te veel is. Dit kan het lichter maken: {}.",
      "Says it is too much. This could make it lighter: {}."),
    "careManyHours": Phrase(
      "Zorgt {} uur per week. Dit kan het lichter maken: {}.",
      "Cares {} hours a week. This could make it lighter: {}."),
    "careDerailed": Phrase(
      "De zorg voor {} is ontspoord. Bel een professional.",
      "The care for {} went wrong. Call a professional."),
    "youngCarer": Phrase(
      "Jong, en zorgt voor {}. Vraag ook naar: {}.", "Young, and cares for {}. Also ask about: {}."),
    "neighbourPersonalCare": Phrase(
      "Persoonlijke verzorging door een buur ({}): buren doen liever iets praktisch. Verdelen?",
      "Personal care by a neighbour ({}): neighbours rather do practical things. Split it?"),
    "neighbourForLong": Phrase(
      "Buur {} helpt langer dan een paar maanden ({}). Is dit nog goed?",
      "Neighbour {} helps longer than a few months ({}). Is this still good?"),
    "helpOverOwnLimit": Phrase(
      "Helpt {} uur per week ({} als vrijwilliger, {} in zorg voor een naaste), meer dan de eigen grens van {}.",
      "Helps {} hours a week ({} as a volunteer, {} in care for somebody close), more than their own limit of {}."
    ),
    "manyMatches": Phrase(
      "Heeft {} koppelingen tegelijk. Is dat niet te veel?",
      "Has {} matches at the same time. Is it not too much?"),
    "notSpokenToBoth": Phrase("Nog niet gesproken: {}.", "Not spoken to yet: {}."),
    "returnHindersWork": Phrase(
      "Deze tegenprestatie zit het vinden van werk in de weg.",
      "This tegenprestatie is in the way of finding work."),
    "returnMoreHours": Phrase(
      "{} uur tegenprestatie; {} uur of naar vermogen is gewoon.",
      "{} hours of tegenprestatie; {} or to ability is usual."),
    "placeNotAdditional": Phrase(
      "Is het werk bij {} echt extra? Het mag niemands baan kosten.",
      "Is the work at {} really additional? It may cost nobody's job."),
    "returnStepTooFar": Phrase(
      "Nog een stap te ver: maak een afspraak, en vraag het wijkteam erbij.",
      "A step too far as yet: make an agreement, and ask the wijkteam."),
    "contributorsNotTold": Phrase(
      "Hielpen mee en hoorden nog niet hoe het afloopt: {}.",
      "Helped and did not hear yet how it ends: {}."),
    "guideMissing": Phrase("Bij wie kan {} terecht?", "To whom can {} turn?"),
  ]

  private static let wijkRemarks: [String: Phrase] = [
    "feedbackOwed": Phrase("{} hoort nog wat ervan kwam, voor {}.", "{} hears back before {}."),
    "doingNothingUnexplained": Phrase(
      "Bewust niets doen mag: schrijf erbij waarom.",
      "Doing nothing on purpose is fine: write down why."),
    "signalenRepeat": Phrase(
      "{} in {}: al {} keer gehoord. Kan dit samen?",
      "{} in {}: heard {} times. Could it be done together?"),
    "noOffer": Phrase(
      "Voor {} in {} is nog niets gevonden.", "Nothing was found yet for {} in {}."),
    "noOfferForChildren": Phrase(
      "Voor kinderen is er bij {} in {} nog niets gevonden.",
      "For children nothing was found yet for {} in {}."),
    "cardNeverChecked": Phrase("Nog nooit nagekeken.", "Never checked yet."),
    "cardNotChecked": Phrase(
      "Nagekeken op {}, {} dagen geleden. Klopt het nog?",
      "Checked on {}, {} days ago. Is it still right?"),
    "contactPersonLeft": Phrase(
      "{} is vertrokken. Wie is het nu?", "{} has left. Who is it now?"),
    "functionalitiesMissing": Phrase("Nog niet gevonden: {}.", "Not found yet: {}."),
    "publicPlaceMissing": Phrase(
      "Nog geen plek waar iedereen kan binnenlopen.",
      "No place yet where everybody can walk in."),
    "makelaarMissing": Phrase("Nog geen sociaal makelaar genoteerd.", "No sociaal makelaar noted."),
    "volunteerBrokerMissing": Phrase(
      "Nog geen vrijwilligersmakelaar genoteerd.", "No volunteer broker noted yet."),
    "carerBrokerMissing": Phrase(
      "Nog geen mantelzorgmakelaar genoteerd.", "No carer broker noted yet."),
    "effortUnexplained": Phrase(
      "Schrijf erbij waarom de inzet anders is.", "Write down why the effort differs."),
    "indicatorMakersMissing": Phrase(
      "Kies dit cijfer samen. Nog niet erbij: {}.", "Choose this together. Not there yet: {}."),
    "indicatorActivitiesMissing": Phrase(
      "Welke activiteiten dragen dit cijfer?", "Which activities carry this figure?"),
    "storyMissing": Phrase("Nog geen verhaal.", "No story yet."),
    "perspectivesMissing": Phrase("Nog niet gehoord: {}.", "Not heard yet: {}."),
    "needsNotLooked": Phrase(
      "Kleine partij, en er is nodig: {}. Laatst bekeken: {}.",
      "A small party, and it needs: {}. Last looked at: {}."),
    "initiativeAccompaniedLong": Phrase(
      "Begeleid sinds {}. Loslaten?", "Accompanied since {}. Let go?"),
    "voicesNotHeard": Phrase(
      "Hoor je alle geluiden? Van sommige groepen nog niet.",
      "Do you hear all voices? Of some groups not yet."),
    "strongVoiceOnly": Phrase(
      "Een sterke groep doet mee, een kwetsbare nog niet. Wie organiseert die stem?",
      "A strong group takes part, a vulnerable one not yet. Who organises that voice?"),
    "evaluationDue": Phrase("Samen bekijken, voor {}.", "Look at it together, before {}."),
    "onlyThroughLeaver": Phrase("Alleen via deze medewerker: {}.", "Only through this worker: {}."),
    "successorMissing": Phrase("Wie neemt het over?", "Who takes over?"),
    "fragileTie": Phrase("Dit contact loopt alleen via {}.", "This tie is only through {}."),
    "talentNextMissing": Phrase(
      "Na \"{}\": volgt er iets op?", "After \"{}\": does something follow?"),
    "existingPlaces": Phrase(
      "Kijk eerst naar wat er al is.", "Look first at what there is already."),
    "partnersNotSpoken": Phrase("Nog niet gesproken: {}.", "Not spoken to yet: {}."),
    "volunteerOverviewMissing": Phrase(
      "Nog geen kaart voor vrijwilligers.", "No card for volunteers yet."),
    "carerOverviewMissing": Phrase(
      "Nog geen kaart voor mantelzorgers.", "No card for carers yet."),
    "carerFunctionsMissing": Phrase(
      "Voor mantelzorgers nog niet gevonden: {}.", "For carers not found yet: {}."),
    "youthWorkInWijkteam": Phrase(
      "{} hoort bij het wijknetwerk, niet bij het wijkteam.",
      "{} belongs to the wijknetwerk, not to the wijkteam."),
  ]

  private static let waakvlamRemarks: [String: Phrase] = [
    "whereToTurnMissing": Phrase(
      "Nog niet genoteerd waar de bewoner terecht kan.",
      "Where the resident can turn is not noted yet."),
    "nobodyInformed": Phrase(
      "Nog niemand in het netwerk weet van de waakvlam.",
      "Nobody in the network knows of the waakvlam yet."),
    "missedMoment": Phrase(
      "Gemiste momenten: {}, het eerste op {}.", "Moments missed: {}, the first on {}."),
    "holderWanted": Phrase(
      "De houder is gestopt. Zoek een andere; tot dan houd jij een oogje in het zeil.",
      "The holder stopped. Find another; until then you keep an eye on them."),
  ]
}
