/// Every text of the screens and the commands, in both languages.
public enum Texts {}

/// What the keys do, for help and palette, and the short words on the line of hints.
extension Texts {
  public static let screenToday = Phrase("Vandaag", "Today")
  public static let screenSignalen = Phrase("Signalen", "Signalen")
  public static let screenReferrals = Phrase("Verwijzingen", "Referrals")
  public static let screenKaart = Phrase("Sociale kaart", "Sociale kaart")
  public static let screenReferralsShort = Phrase("Verwijs", "Refer")
  public static let screenKaartShort = Phrase("Kaart", "Kaart")
  public static let screenWaakvlammen = Phrase("Waakvlam", "Waakvlam")
  public static let screenNetwork = Phrase("Netwerk", "Network")
  public static let groupMoving = Phrase("Bewegen", "Moving")
  public static let groupEverywhere = Phrase("Overal", "Everywhere")
  public static let actScreenToday = Phrase(
    "Vandaag: wat nu aandacht vraagt", "Today: what asks for attention now")
  public static let actScreenSignalen = Phrase(
    "Signalen: wat er is opgemerkt", "Signalen: what was noticed")
  public static let actScreenReferrals = Phrase(
    "Verwijzingen: wie wat oppakt", "Referrals: who takes up what")
  public static let actScreenKaart = Phrase(
    "Sociale kaart: wie en wat er is", "Sociale kaart: who and what there is")
  public static let actScreenWaakvlammen = Phrase(
    "Waakvlam: wie je in het oog houdt", "Waakvlam: whom you keep an eye on")
  public static let actScreenNetwork = Phrase("Netwerk: wie kent wie", "Network: who knows whom")
  public static let actOnlyMine = Phrase(
    "Alleen wat van mij is, of weer alles", "Only what is mine, or all again")
  public static let actNewTalk = Phrase(
    "Nieuw gesprek, overleg of bijeenkomst", "New talk, consultation or meeting")
  public static let actShowPlans = Phrase(
    "Plannen: wie wat doet, en de termijn", "Plans: who does what, and the term")
  public static let actShowBoard = Phrase(
    "Vraag en aanbod: het bord met hulpvragen", "Questions and offers: the board")
  public static let actShowMatches = Phrase(
    "Koppelingen: vrijwilligers en wie hulp vraagt", "Matches: volunteers and who asks for help")
  public static let actShowContacts = Phrase(
    "Contacten: bonding, bridging en linking", "Contacts: bonding, bridging and linking")
  public static let actShowGroups = Phrase("Groepen", "Groups")
  public static let actShowHouseholds = Phrase(
    "Huishoudens en hun regisseur", "Households and their regisseur")
  public static let actShowCarers = Phrase(
    "Mantelzorg: wie zorgt voor wie, en hoe zwaar", "Mantelzorg: who cares for whom, how heavy")
  public static let actShowVolunteers = Phrase(
    "Vrijwilligers: begeleider, grens, uren en tegenprestatie",
    "Volunteers: guide, limit, hours and return for benefit")
  public static let actShowTalks = Phrase(
    "Gesprekken: keukentafel, loket, huisbezoek en overleg",
    "Talks: kitchen table, desk, visit and meeting")
  public static let actShowKwesties = Phrase(
    "Kwesties van de wijk: casus, patroon, bottleneck",
    "Kwesties of the wijk: case, pattern, bottleneck")
  public static let actShowPromises = Phrase("Afspraken", "Promises")
  public static let actShowStories = Phrase("Verhalen", "Stories")
  public static let actShowIndicators = Phrase("Cijfers", "Figures")
  public static let actShowWorkers = Phrase(
    "Medewerkers en overdracht", "Workers and handover")
  public static let actShowPatterns = Phrase(
    "Signalen die vaker terugkomen: kan dit samen?", "Signalen that repeat: could this be together?"
  )
  public static let actShowGaps = Phrase(
    "Leemten: waar nog niets voor is", "Gaps: what there is nothing for")
  public static let actShowCoverage = Phrase(
    "Wat er is en ontbreekt in de wijk", "What is there and missing in the wijk")
  public static let actShowFragile = Phrase(
    "Kwetsbare verbindingen: wat aan één persoon hangt",
    "Fragile connections: what hangs on one person")
  public static let actShowApart = Phrase(
    "Groepen die elkaar niet tegenkomen: waar kan een brug?",
    "Groups that do not meet: where could a bridge be?")
  public static let actShowShifts = Phrase(
    "Wat verschoof dit kwartaal", "What moved this quarter")
  public static let actShowThanks = Phrase(
    "Wie nog niet bedankt is dit jaar", "Who was not thanked yet this year")
  public static let actNextPane = Phrase("Naar het volgende vak", "To the next pane")
  public static let actPreviousPane = Phrase("Naar het vorige vak", "To the previous pane")
  public static let actUp = Phrase("Omhoog", "Up")
  public static let actDown = Phrase("Omlaag", "Down")
  public static let actPageUp = Phrase("Een bladzijde omhoog", "A page up")
  public static let actPageDown = Phrase("Een bladzijde omlaag", "A page down")
  public static let actFirst = Phrase("Naar het begin", "To the beginning")
  public static let actLast = Phrase("Naar het einde", "To the end")
  public static let actOpen = Phrase("Openen", "Open")
  public static let actBack = Phrase("Een stap terug", "A step back")
  public static let actQuickSignaal = Phrase(
    "Nieuw signaal in één regel, vanaf elk scherm", "New signaal in one line, from any screen")
  public static let actNew = Phrase("Iets nieuws van dit scherm", "Something new of this screen")
  public static let actEdit = Phrase("Bewerken", "Edit")
  public static let actEditLong = Phrase(
    "Lange tekst in je eigen editor", "Long text in your own editor")
  public static let actThread = Phrase(
    "De hele draad: van signaal tot waakvlam", "The whole thread: from signaal to waakvlam")
  public static let actFilter = Phrase("Zoeken terwijl je typt", "Search as you type")
  public static let actFacets = Phrase(
    "Alleen een wijk, thema of status tonen", "Show one wijk, theme or status only")
  public static let actMark = Phrase("Aankruisen", "Mark")
  public static let actMarkAll = Phrase("Alles wat je ziet aankruisen", "Mark all that is shown")
  public static let actUndo = Phrase(
    "Terugdraaien, ook na opnieuw starten", "Undo, also after a restart")
  public static let actRedo = Phrase("Toch weer doen", "Redo")
  public static let actPalette = Phrase("Alles wat je hier kunt doen", "All you can do here")
  public static let actHelp = Phrase(
    "Hulp, en wat de woorden betekenen", "Help, and what the words mean")
  public static let actNewResident = Phrase("Nieuwe bewoner", "New resident")
  public static let actNewKaart = Phrase(
    "Nieuwe kaart op de sociale kaart", "New card on the sociale kaart")
  public static let actNewWaakvlam = Phrase("Nieuwe waakvlam", "New waakvlam")
  public static let actNewContact = Phrase(
    "Nieuw contact tussen twee mensen", "New contact between two people")
  public static let actHide = Phrase("Scherm verbergen", "Hide the screen")
  public static let actRedraw = Phrase("Scherm opnieuw tekenen", "Draw the screen anew")
  public static let actSuspend = Phrase("Naar de achtergrond", "To the background")
  public static let actQuit = Phrase("Stoppen", "Quit")
  public static let actTriage = Phrase("Triage: wie is het dichtst bij?", "Triage: who is nearest?")
  public static let actRefer = Phrase(
    "Verwijzen naar wie het kan oppakken", "Refer to who can take it up")
  public static let actTriageResident = Phrase(
    "Verwijzen: eerst wat er is, dan wie het dichtst bij is",
    "Refer: first what it is, then who is nearest")
  public static let actFeedback = Phrase(
    "Terugkoppelen aan wie het vertelde", "Tell whoever told you what came of it")
  public static let actConversation = Phrase("Gesprek of bezoek noteren", "Note a talk or a visit")
  public static let actLightWaakvlam = Phrase("Waakvlam aansteken", "Light a waakvlam")
  public static let actSafety = Phrase(
    "Het gaat om veiligheid, of toch niet", "It is about safety, or it is not")
  public static let actCloseSignaal = Phrase("Sluiten, met een zin", "Close, with a sentence")
  public static let actAccept = Phrase("Aannemen", "Take it up")
  public static let actGiveBack = Phrase(
    "Teruggeven met een voorstel en de reden", "Give back with a proposal and the reason")
  public static let actRaise = Phrase(
    "Een stap omhoog, opschalen: zwaardere hulp", "A step up: heavier help")
  public static let actLower = Phrase(
    "Een stap omlaag, afschalen: lichter, dichterbij", "A step down: lighter, nearer")
  public static let actFinish = Phrase(
    "Afronden: wat is eruit gekomen?", "Finish: what came of it?")
  public static let actCheckCard = Phrase(
    "Gecontroleerd: de kaart klopt, en hoe je dat weet",
    "Checked: the card is right, and how you know")
  public static let actMergeCards = Phrase(
    "Dubbel? Maak één kaart van twee", "Double? Make one card of two")
  public static let menuMerge = Phrase("Zijn dit dezelfde?", "Are these the same?")
  public static let mergeAbout = Phrase(
    "Wat aan de andere kaart hing gaat mee. u draait het terug.",
    "What hung on the other card goes along. u takes it back.")
  public static let mergeStays = Phrase("{} blijft, de andere gaat erin op", "{} stays")
  public static let mergeInto = Phrase(
    "Deze gaat op in {}, die blijft ({})", "This one goes into {}, which stays ({})")
  public static let mergeWith = Phrase(
    "{} gaat hierin op, deze blijft ({})", "{} goes into this one ({})")
  public static let mergeNone = Phrase(
    "Geen kaart lijkt hierop. Kruis er twee aan met de spatiebalk en druk dan J.",
    "No card is like this one. Mark two with the space bar, then press J.")
  public static let mergeTwo = Phrase(
    "Kies er twee: daarvan wordt één kaart gemaakt.", "Choose two: one card is made of them.")
  public static let actOpenNow = Phrase("Toon wat nu open is", "Show what is open now")
  public static let hintForget = Phrase("haal weg", "take away")
  public static let hintKeepSearch = Phrase("bewaar deze keuze", "keep this choice")
  public static let hintOpenNow = Phrase("nu open", "open now")
  public static let actReferHere = Phrase("Een signaal hierheen verwijzen", "Refer a signaal here")
  public static let actMomentOk = Phrase("Contact gehad: het gaat goed", "Had contact: all is well")
  public static let actMomentAttention = Phrase("Contact gehad: let op", "Had contact: take care")
  public static let actMomentRelapse = Phrase(
    "Terugval: opent een nieuw signaal", "Relapse: opens a new signaal")
  public static let actMomentUnreached = Phrase("Niet bereikt", "Not reached")
  public static let actEndWaakvlam = Phrase(
    "Waakvlam beëindigen, met een zin", "Put the waakvlam out, with a sentence")
  public static let actOverrule = Phrase(
    "Soort contact zelf kiezen", "Choose the kind of contact yourself")
  public static let actKeepPromise = Phrase("Afspraak nagekomen", "Promise kept")
  public static let hintSignaal = Phrase("signaal", "signaal")
  public static let hintNew = Phrase("nieuw", "new")
  public static let hintEdit = Phrase("bewerk", "edit")
  public static let hintThread = Phrase("draad", "thread")
  public static let hintFilter = Phrase("zoek", "search")
  public static let hintOnlyMine = Phrase("alleen van mij", "only mine")
  public static let hintFacets = Phrase("kies wat je ziet", "choose what you see")
  public static let hintShowAll = Phrase("toon alles", "show all")
  public static let hintVolunteer = Phrase("inzet", "volunteering")
  public static let hintThank = Phrase("bedankt", "thanked")
  public static let hintMeasure = Phrase("meten", "measure")
  public static let hintCare = Phrase("zorgt voor", "cares for")
  public static let hintHelp = Phrase("hulp", "help")
  public static let hintTriage = Phrase("triage", "triage")
  public static let hintRefer = Phrase("verwijs", "refer")
  public static let hintFeedback = Phrase("terugkoppeling", "tell back")
  public static let hintConversation = Phrase("gesprek", "talk")
  public static let hintWaakvlam = Phrase("waakvlam", "waakvlam")
  public static let hintClose = Phrase("sluit", "close")
  public static let hintAccept = Phrase("aannemen", "take up")
  public static let hintGiveBack = Phrase("teruggeven", "give back")
  public static let hintFinish = Phrase("afronden", "finish")
  public static let hintCheck = Phrase("klopt nog", "still right")
  public static let hintReferHere = Phrase("verwijs hierheen", "refer here")
  public static let hintOk = Phrase("ok", "ok")
  public static let hintAttention = Phrase("let op", "take care")
  public static let hintRelapse = Phrase("terugval", "relapse")
  public static let hintUnreached = Phrase("niet bereikt", "not reached")
  public static let hintEnd = Phrase("beëindig", "put out")
  public static let hintKind = Phrase("soort", "kind")
  public static let hintKept = Phrase("nagekomen", "kept")
  public static let hintSave = Phrase("bewaar", "save")
  public static let hintBack = Phrase("terug", "back")
  public static let hintComplete = Phrase("vul aan", "complete")
  public static let hintField = Phrase("ander veld", "other field")
  public static let hintWipe = Phrase("veeg leeg", "wipe")
  public static let hintKeep = Phrase("houd dit vast", "keep this")
  public static let hintChoose = Phrase("kies", "choose")
  public static let hintSearch = Phrase("zoek verder", "search on")
  public static let hintToggle = Phrase("aan/uit", "on/off")
  public static let hintNone = Phrase("alles uit", "all off")
  public static let hintReady = Phrase("klaar", "ready")
  public static let hintScroll = Phrase("lees verder", "read on")
  public static let redoHint = Phrase("U = toch wel", "U = redo")
  public static let undoHint = Phrase("u = terug", "u = undo")
}
