/// What is said, asked and refused.
extension Texts {
  public static let commandMerge = Phrase(
    "  waakvlam kaart samenvoegen {} {}", "  waakvlam map merge {} {}")
  public static let finishedClosed = Phrase(
    "Alles klaar. {}", "Done, the signaal too. {}")
  public static let finishedNext = Phrase("Afgerond. {}", "Finished. {}")
  public static let undone = Phrase("Teruggedraaid: {}", "Undone: {}")
  public static let redone = Phrase("Weer gedaan: {}", "Redone: {}")
  public static let nothingToUndo = Phrase(
    "Er is niets om terug te draaien.", "There is nothing to undo.")
  public static let nothingToRedo = Phrase(
    "Er is niets om weer te doen.", "There is nothing to redo.")
  public static let keyUnknown = Phrase(
    "De toets {} doet hier niets. ? geeft hulp.", "The key {} does nothing here. ? gives help.")
  public static let notTyped = Phrase(
    "Je typt door, maar er staat geen regel open. Die letters deden niets.",
    "You type on, but no line is open. Those letters did nothing.")
  public static let notTypedAfter = Phrase(
    "de rest deed niets", "the rest did nothing")
  public static let doneOutside = Phrase(
    "Dat doe je buiten het scherm. Sluit met q en typ: {}",
    "That is done outside the screen. Leave with q and type: {}")
  public static let chooseRowThen = Phrase(
    "Kies een rij en druk op {}: {}", "Choose a row and press {}: {}")
  public static let inList = Phrase("in {} {}", "in {} {}")
  public static let keyNotHere = Phrase(
    "{} werkt niet op deze regel ({}).", "{} does not work on this line ({}).")
  public static let pasteHere = Phrase(
    "Plakken kan in een tekstveld. Druk s voor een nieuw signaal.",
    "Paste into a text field. Press s for a new signaal.")
  public static let askNamesake = Phrase(
    "Er is al een {} ({}). Is dit iemand anders? Nog een keer Enter.",
    "There is a {} already ({}). Is this somebody else? Enter once more.")
  public static let askNewcomer = Phrase(
    "Bedoel je {}? Nog een keer Enter maakt {} een nieuwe bewoner.",
    "Do you mean {}? Enter once more makes {} a new resident.")
  public static let askOtherName = Phrase(
    "Bedoel je {}? Nog een keer Enter laat {} staan.",
    "Do you mean {}? Enter once more leaves {}.")
  public static let askPastDay = Phrase(
    "{} is voorbij. Nog een keer Enter laat het zo.", "{} is over. Enter once more leaves it so.")
  public static let severalValues = Phrase(
    "Meer dan één? Zet er een komma tussen.", "More than one? Put a comma between them.")
  public static let escapeAgain = Phrase(
    "Nog een keer Esc gooit je tekst weg.", "Esc once more throws your text away.")
  public static let nothingSelected = Phrase("Er is niets gekozen.", "Nothing is selected.")
  public static let nothingFound = Phrase("Niets gevonden.", "Nothing found.")
  public static let nobodyFound = Phrase(
    "Nog niemand gevonden. / zoekt in de hele sociale kaart.",
    "Nobody found yet. / searches the whole sociale kaart.")
  public static let nothingHereNow = Phrase(
    "Niets te zien bij: {}. Voor zover genoteerd.", "Nothing to see at: {}. As far as noted.")
  public static let onlyMineNow = Phrase(
    "Alleen wat van jou is of op je wacht, in deze lijst. M toont weer alles.",
    "Only what is yours or waits for you, in this list. M shows all again.")
  public static let nobodysHere = Phrase(
    "Hier is niets van één iemand. M werkt op de lijsten met werk.",
    "Nothing here is anybody's own. M works on the lists with work.")
  public static let allAgain = Phrase("Weer alles.", "All again.")
  public static let facetNoIndication = Phrase("zonder indicatie", "without indicatie")
  public static let facetOpenNow = Phrase("nu open", "open now")
  public static let facetSaved = Phrase("Bewaard", "Kept")
  public static let askSearchName = Phrase(
    "Hoe heet deze manier van kijken? Je vindt haar terug onder f",
    "What do you call this way of looking? You find it again under f")
  public static let facetToday = Phrase("vandaag nog open", "still open today")
  public static let facetTerms = Phrase("Zonder drempel", "Without a threshold")
  public static let facetWheelchair = Phrase("rolstoel kan erin", "wheelchair")
  public static let facetRoom = Phrase("Is er plek", "Is there room")
  public static let facetRoomUnknown = Phrase("plek niet bekend", "room not known")
  public static let facetFinished = Phrase("Klaar of niet", "Finished or not")
  public static let facetOwed = Phrase("iemand moet het nog horen", "somebody has yet to hear")
  public static let facetOpen = Phrase("nog open", "still open")
  public static let facetOwner = Phrase("Van wie", "Whose")
  public static let noThread = Phrase("Hier hangt geen draad aan.", "There is no thread here.")
  public static let noOpenSignalen = Phrase(
    "Er is geen open signaal om te verwijzen.", "There is no open signaal to refer.")
  public static let newReferralHow = Phrase(
    "Kies een signaal (2) en druk v om te verwijzen.", "Choose a signaal (2) and press v to refer.")
  public static let editNotHere = Phrase(
    "Deze regel kun je niet bewerken.", "This line cannot be edited.")
  public static let editorNothing = Phrase(
    "De tekst is niet veranderd.", "The text was not changed.")
  public static let quitHow = Phrase(
    "q stopt. Alles is opgeslagen.", "q quits. Everything is saved.")
  public static let markedCount = Phrase("{} aangekruist", "{} marked")
  public static let terminalMissing = Phrase(
    "Het scherm heeft een terminal nodig. Zonder terminal: waakvlam --help toont de commando's.",
    "The screen needs a terminal. Without one: waakvlam --help shows the commands.")
  public static let terminalUnknown = Phrase(
    "Deze terminal ({}) ken ik niet. Probeer: TERM=xterm-256color waakvlam",
    "I do not know this terminal ({}). Try: TERM=xterm-256color waakvlam")
  public static let terminalFailed = Phrase(
    "De terminal kan niet worden geopend (fout {}). Sluit hem en probeer het opnieuw.",
    "The terminal cannot be opened (error {}). Close it and try again.")
  public static let terminalTypeUsed = Phrase(
    "Onbekende terminal: ik gebruik {}.", "Unknown terminal: I use {}.")
  public static let hidden = Phrase(
    "Verborgen. Druk op een toets om verder te gaan.", "Hidden. Press a key to go on.")
  public static let locked = Phrase(
    "waakvlam is op slot. Typ je wachtwoord; wat je deed staat er nog.",
    "waakvlam is locked. Type your passphrase; what you did is still there.")
  public static let lockedWrong = Phrase(
    "Dit is niet het wachtwoord. Probeer het nog eens.", "That is not the passphrase. Try again.")
  public static let tooSmall = Phrase(
    "Dit venster is te klein. Maak het {} of groter.",
    "This window is too small. Make it {} or larger.")
  public static let oneAtATime = Phrase(
    "Dit kan maar op één regel tegelijk. Esc haalt de kruisjes weg.",
    "This works on one line at a time. Esc takes the marks away.")
  public static let noneOfMarked = Phrase(
    "Dit past bij geen van de aangekruiste regels.", "This fits none of the marked lines.")
  public static let andMore = Phrase(
    "… en nog {}. / zoekt verder.", "… and {} more. / searches on.")
  public static let itemCount = Phrase("{} regels", "{} lines")
  public static let adviceWhy = Phrase("Waarom: {}", "Why: {}")
  public static let countOf = Phrase("{} van {}", "{} of {}")
  public static let foundCount = Phrase("{} gevonden", "{} found")
  public static let filterLabel = Phrase("filter: {}", "filter: {}")
  public static let facetsTitle = Phrase("Wat wil je zien?", "What do you want to see?")
  public static let paletteTitle = Phrase("Wat wil je doen?", "What do you want to do?")
  public static let helpTitle = Phrase("Hulp", "Help")
  public static let helpHere = Phrase("Op deze regel", "On this line")
  public static let helpMeaning = Phrase("Wat betekent", "What it means")
  public static let helpSigns = Phrase("Tekens", "Signs")
  public static let signSelected = Phrase("Hier sta je", "You are here")
  public static let signMarked = Phrase("Aangekruist", "Marked")
  public static let signSafety = Phrase("Het gaat om veiligheid", "It is about safety")
  public static let signToday = Phrase("Kan niet tot morgen wachten", "Cannot wait until tomorrow")
  public static let signGuess = Phrase("Een vermoeden, nog niet zeker", "A guess, not certain yet")
  public static let signWaiting = Phrase(
    "Getal bij een scherm: zoveel is nieuw, wacht op antwoord of is aan de beurt",
    "Number beside a screen: so many are new, wait for an answer or are due")
  public static let helpGlossary = Phrase("Woorden", "Words")
  public static let threadTitle = Phrase("De draad", "The thread")
  public static let quickTitle = Phrase("Nieuw signaal", "New signaal")
  public static let quickTitleAbout = Phrase(
    "Signaal over {}: wat is er? Daarna kies je wie het oppakt.",
    "Signaal about {}: what is it? Then you choose who takes it up.")
  public static let quickTitleFor = Phrase(
    "{}: wat is er? Daarna gaat het naar {}.", "{}: what is it? Then it goes to {}.")
  public static let rowJoined = Phrase("hoort bij een ander", "belongs to another")
  public static let pickerJoined = Phrase(
    "Hoort er nu bij: Enter haalt het weer los", "Belongs to it now: Enter parts it again")
  public static let pickerOthersOpen = Phrase("Of voeg bij", "Or join to")
  public static let facetClosed = Phrase("wat gesloten is", "what is closed")
  public static let quickUnknown = Phrase(
    "Ken ik niet, blijft tekst: {}", "Not known, stays text: {}")
  public static let quickNewcomer = Phrase("over {}: nog niet bekend", "about {}: not known yet")
  public static let quickShared = Phrase(
    "meer dan één {}: typ door en kies met Tab", "more than one {}: type on and choose with Tab")
  public static let askWhich = Phrase(
    "Wie is {}? {}. Nog een keer Enter bewaart het zonder bewoner.",
    "Who is {}? {}. Enter once more saves it without a resident.")
  public static let morePlain = Phrase(
    "Er is meer: Enter zonder tekst leest verder.", "There is more: Enter without text reads on.")
  public static let plainForm = Phrase(
    "Elke regel is een veld: leeg laat het zo, - maakt het leeg, . bewaart alles, < gaat terug.",
    "Every line is a field: empty leaves it, - empties it, . saves all, < goes back.")
  public static let plainNoNumber = Phrase(
    "Nummer {} is er niet; er zijn er {}.", "There is no number {}; there are {}.")
  public static let plainHow = Phrase(
    "Typ een nummer om te kiezen, =2 voor een ander scherm, een letter als toets, een woord om te"
      + " zoeken, niets voor de volgende bladzijde, < terug, ? hulp, q stop.",
    "Type a number to choose, =2 for another screen, a letter as a key, a word to search, nothing for the next page, < back,"
      + " ? help, q stop.")
  public static let askNew = Phrase(
    "{} ken ik nog niet. Nog een keer Enter maakt een nieuwe bewoner.",
    "{} is not known yet. Enter once more makes a new resident.")
  public static let quickJoins = Phrase(
    "› Hoort bij: {} {} (↑ toch nieuw)", "› Belongs to: {} {} (↑ new after all)")
  public static let hintJoin = Phrase("hoort erbij", "join")
  public static let actJoin = Phrase(
    "Hetzelfde als een ander signaal: voeg samen, of weer los",
    "The same as another signaal: join them, or part them")
  public static let pickerJoin = Phrase(
    "Bij welk signaal hoort dit?", "Which one does this belong to?")
  public static let noOtherSignaal = Phrase(
    "Er is geen ander open signaal.", "There is no other open signaal.")
  public static let askedBefore = Phrase("had het al op {}", "had it already on {}")
  public static let sentItOn = Phrase("verwees het zelf door op {}", "sent it on themselves on {}")
  public static let hintWithoutSignaal = Phrase(
    "Kies een signaal. Of iemand zonder signaal: druk op / en typ de naam.",
    "Choose a signaal. Or somebody without one: press / and type the name.")
  public static let joinedReason = Phrase("Hoort bij: {}", "Belongs to: {}")
  public static let fieldNoticedToo = Phrase("ook gezien", "noticed too")
  public static let pickerResidents = Phrase(
    "Bewoners: je schrijft eerst in een paar woorden wat er speelt",
    "Residents: first you write in a few words what is going on")
  public static let pickerTypeName = Phrase(
    "Geen open signalen. Druk op / en typ de naam van een bewoner.",
    "No open signalen. Press / and type the name of a resident.")
  public static let quickHelp = Phrase(
    "@wijk  #thema  !vandaag  !veiligheid  bron:postbode  van:Wim  over:Mw De Wit",
    "@wijk  #theme  !today  !safety  bron:postbode  van:Wim  over:Mw De Wit")
  public static let quickAbout = Phrase("over {}", "about {}")
  public static let quickSimilar = Phrase(
    "Lijkt op wat al open staat: {} {}",
    "Like one that is open: {} {}")
  public static let quickInformant = Phrase("van {}", "from {}")
  public static let pickerReceiver = Phrase(
    "Triage: wie is het dichtst bij?", "Triage: who is nearest?")
  public static let pickerUp = Phrase("Een stap omhoog: naar wie?", "A step up: to whom?")
  public static let pickerDown = Phrase("Een stap omlaag: naar wie?", "A step down: to whom?")
  public static let pickerSignaal = Phrase(
    "Welk signaal gaat naar {}?", "Which signaal goes to {}?")
  public static let pickerOthers = Phrase("Ook gevonden", "Also found")
  public static let askFeedback = Phrase("Wat vertel je terug?", "What do you tell them?")
  public static let askConversation = Phrase(
    "Wat kwam er uit het gesprek?", "What came of the talk?")
  public static let askCloseReason = Phrase(
    "Hoe is het afgelopen? Eén zin.", "How did it end? One sentence.")
  public static let askDeclineReason = Phrase(
    "Waarom kan het niet? Eén eerlijke zin.", "Why can it not be? One honest sentence.")
  public static let formRefer = Phrase(
    "Verwijzen. Enter is genoeg; de rest mag leeg blijven.",
    "Refer. Enter is enough; the rest may stay empty.")
  public static let askOutcomeReason = Phrase(
    "Wat is de reden? Eén zin.", "What is the reason? One sentence.")
  public static let askOutcomeLine = Phrase(
    "Wil je er nog iets bij zeggen? Mag leeg blijven.", "Anything to add? May stay empty.")
  public static let askMoment = Phrase(
    "Waar moet je op letten? Eén regel.", "What to take care of? One line.")
  public static let askUnreached = Phrase(
    "Niet bereikt: wil je er iets bij zeggen? Mag leeg blijven.",
    "Not reached: anything to add? May stay empty.")
  public static let askRelapse = Phrase(
    "Wat is er aan de hand? Dit opent een nieuw signaal.",
    "What is going on? This opens a new signaal.")
  public static let askEndWaakvlam = Phrase(
    "Waarom mag de waakvlam uit? Eén zin.", "Why can the waakvlam go out? One sentence.")
  public static let menuClose = Phrase("Signaal sluiten", "Close signaal")
  public static let menuCloseMany = Phrase("{} signalen sluiten", "Close {} signalen")
  public static let menuCloseDone = Phrase("Afgerond", "Done")
  public static let menuCloseDeclined = Phrase(
    "Kan niet: zeg eerlijk waarom", "Cannot be: say honestly why")
  public static let menuOutcome = Phrase("Wat is eruit gekomen?", "What came of it?")
  public static let refusedNotFound = Phrase(
    "Dit staat niet (meer) in de gegevens. Kies iets anders.",
    "This is not (or no longer) in the data. Choose something else.")
  public static let refusedAlreadyExists = Phrase(
    "Dit staat er al. Bewerk wat er is.", "This is there already. Edit what is there.")
  public static let refusedTextMissing = Phrase(
    "Er staat nog geen tekst. Typ wat er is.", "There is no text yet. Type what it is.")
  public static let refusedNameMissing = Phrase(
    "Er is nog geen naam. Een roepnaam is genoeg.", "There is no name yet. A first name is enough.")
  public static let refusedUnknownWijk = Phrase(
    "De wijk \"{}\" ken ik niet. Kies een wijk uit de lijst.",
    "I do not know the wijk \"{}\". Choose one of the list.")
  public static let refusedReasonMissing = Phrase(
    "Zeg in één zin waarom.", "Say in one sentence why.")
  public static let refusedProposalMissing = Phrase(
    "Geef een voorstel mee: wat past beter?", "Give a proposal along: what would fit better?")
  public static let refusedUnknownReceiver = Phrase(
    "Kies eerst wie je het vraagt.", "Choose first whom you ask.")
  public static let refusedSignaalEnded = Phrase(
    "Dit signaal is al gesloten. Maak een nieuw signaal met s.",
    "This signaal is closed. Make a new one with s.")
  public static let refusedSameSignaal = Phrase(
    "Dit is hetzelfde signaal. Kies een ander.", "This is the same signaal. Choose another.")
  public static let refusedReferralRuns = Phrase(
    "Voor dit signaal is al iemand gevraagd. Voeg het andere signaal bij dit.",
    "Somebody is asked for this signaal. Join the other signaal to this one.")
  public static let refusedAlreadyAccepted = Phrase(
    "Deze verwijzing is al aangenomen.", "This referral was already taken up.")
  public static let refusedAlreadyReturned = Phrase(
    "Deze verwijzing is al teruggegeven. Druk v om opnieuw te verwijzen.",
    "This referral was already given back. Press v to refer again.")
  public static let refusedAlreadyFinished = Phrase(
    "Dit is al afgerond.", "This is already finished.")
  public static let refusedNoFurtherLevel = Phrase(
    "Verder omhoog of omlaag kan niet.", "There is no step further up or down.")
  public static let refusedWaakvlamEnded = Phrase(
    "Deze waakvlam is al beëindigd.", "This waakvlam was already put out.")
  public static let refusedAlreadyBurning = Phrase(
    "Voor deze bewoner brandt al een waakvlam. Bewerk die.",
    "A waakvlam already burns for this resident. Edit that one.")
  public static let refusedHolderMissing = Phrase(
    "Wie houdt de waakvlam vast? Vul een naam in.", "Who holds the waakvlam? Fill in a name.")
  public static let refusedOffListApart = Phrase(
    "Wat op geen lijst staat voeg je niet samen met wat er wel op staat. Zet eerst goed wie het mag zien.",
    "What is on no list is not put together with what is on one. First set who may see it.")
  public static let refusedSameEnds = Phrase(
    "Een contact heeft twee verschillende mensen nodig.", "A contact needs two different people.")
  public static let refusedSameCards = Phrase(
    "Dit is twee keer dezelfde kaart. Kies twee verschillende.",
    "This is the same card twice. Choose two different ones.")
  public static let refusedAlreadyKept = Phrase(
    "Deze afspraak is al nagekomen.", "This promise was already kept.")
  public static let refusedDayInFuture = Phrase(
    "{} ligt in de toekomst. Kies vandaag of eerder.",
    "{} lies in the future. Choose today or earlier.")
  public static let refusedNothingChanged = Phrase("Er is niets veranderd.", "Nothing has changed.")
}
