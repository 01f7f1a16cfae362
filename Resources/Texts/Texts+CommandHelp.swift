/// What `--help` says, and the sentences about words that make no command.
extension Texts {
  public static let helpProgram = Phrase(
    "waakvlam: wat er in de wijk is, wat je opmerkt, en wie het oppakt.",
    "waakvlam: what there is in the wijk, what you notice, and who takes it up.")
  public static let helpScreen = Phrase(
    "Zonder commando opent het scherm. Probeer het uit met: waakvlam demo",
    "Without a command the screen opens. Try it with: waakvlam demo")
  public static let helpEverywhere = Phrase(
    """
    Bij elk commando: --store MAP · --taal nl|en · --nu 2026-03-02T09:00 · --json
    · --wachtwoord-uit BESTAND · --plat (regels tekst, voor wie het scherm niet ziet)
    Nummers mag je afkorten, vanaf vier tekens. Een naam mag ook.
    """,
    """
    With every command: --store DIR · --taal nl|en · --nu 2026-03-02T09:00 · --json
    · --passphrase-from FILE · --plain (lines of text, for who does not see the screen)
    Numbers may be shortened, to four characters or more. A name will do too.
    """)
  public static let helpMore = Phrase("Meer: {} COMMANDO", "More: {} COMMAND")
  public static let helpCommand = Phrase(" COMMANDO", " COMMAND")
  public static let helpHelp = Phrase("Toon deze hulp.", "Show this help.")
  public static let helpVersion = Phrase("Toon de versie.", "Show the version.")
  public static let usageUnknownOption = Phrase(
    "De optie {} ken ik niet. Hulp: waakvlam --help",
    "I do not know the option {}. Help: waakvlam --help")
  public static let usageUnexpected = Phrase(
    "Dit commando begrijp ik niet: {}. Hulp: waakvlam --help",
    "I do not understand this command: {}. Help: waakvlam --help")
  public static let usageMissing = Phrase(
    "Hier ontbreekt nog {}. Hulp: waakvlam --help",
    "This is still missing: {}. Help: waakvlam --help")
  public static let usageMissingValue = Phrase(
    "Bij {} hoort nog een waarde. Hulp: waakvlam --help",
    "{} needs a value. Help: waakvlam --help")
  public static let usageNoValue = Phrase(
    "Bij {} hoort geen waarde. Hulp: waakvlam --help",
    "{} takes no value. Help: waakvlam --help")
  public static let usageBadValue = Phrase(
    "De waarde {} past hier niet. Hulp: waakvlam --help",
    "The value {} does not fit here. Help: waakvlam --help")
  public static let usageOther = Phrase(
    "Dit commando begrijp ik niet. Hulp: waakvlam --help",
    "I do not understand this command. Help: waakvlam --help")

  // MARK: Commands

  public static let helpBegin = Phrase("Maak je opslag.", "Make your store.")
  public static let helpDemo = Phrase(
    "Kijk rond in een verzonnen wijk.", "Look around in an invented wijk.")
  public static let helpSignaal = Phrase("Wat er is opgemerkt.", "What was noticed.")
  public static let helpSignaalNew = Phrase("Noteer een signaal.", "Log a signaal.")
  public static let helpSignaalList = Phrase("De inbox.", "The inbox.")
  public static let helpSignaalShow = Phrase("Alles over een signaal.", "All about a signaal.")
  public static let helpSignaalAdvice = Phrase(
    "Wie is het dichtst bij, en waarom.", "Who is nearest, and why.")
  public static let helpSignaalFeedback = Phrase(
    "Noteer wat je de melder vertelde.", "Note what you told the one who told.")
  public static let helpSignaalClose = Phrase(
    "Sluit een signaal, met een zin.", "Close a signaal, with a sentence.")
  public static let helpSignaalJoin = Phrase(
    "Hetzelfde als een ander signaal: het sluit, en het andere gaat voor beide verder.",
    "The same as another signaal: it closes, and the other goes on for both.")
  public static let helpSignaalMain = Phrase(
    "Nummer van het signaal dat verdergaat.", "Number of the signaal that goes on.")
  public static let helpReferral = Phrase("Wie wat oppakt.", "Who takes up what.")
  public static let helpReferralNew = Phrase("Verwijs een signaal.", "Refer a signaal.")
  public static let helpReferralList = Phrase("Het bord.", "The board.")
  public static let helpReferralShow = Phrase("Alles over een verwijzing.", "All about a referral.")
  public static let helpReferralAccept = Phrase("Neem aan.", "Take it up.")
  public static let helpReferralReturn = Phrase(
    "Geef terug, met een voorstel en de reden.", "Give back, with a proposal and the reason.")
  public static let helpReferralRaise = Phrase(
    "Een stap omhoog: zwaardere hulp.", "A step up: heavier help.")
  public static let helpReferralLower = Phrase(
    "Een stap omlaag: lichter, dichterbij.", "A step down: lighter, nearer.")
  public static let helpReferralFinish = Phrase(
    "Rond af: wat is eruit gekomen?", "Finish: what came of it?")
  public static let helpKaart = Phrase(
    "De sociale kaart: wie en wat er is.", "The sociale kaart: who and what there is.")
  public static let helpKaartSearch = Phrase("Zoek op de kaart.", "Search the map.")
  public static let helpKaartShow = Phrase("Alles op een kaart.", "All on a card.")
  public static let helpKaartNew = Phrase("Maak een kaart.", "Make a card.")
  public static let helpKaartCheck = Phrase("De kaart klopt vandaag.", "The card is right today.")
  public static let helpKaartReview = Phrase(
    "Kaarten die nagekeken moeten worden.", "Cards that need a look.")
  public static let helpKaartImport = Phrase(
    "Lees kaarten uit een bestand (Open Referral HSDS).",
    "Read cards from a file (Open Referral HSDS).")
  public static let helpKaartExport = Phrase(
    "Schrijf de kaarten als bestand voor anderen.", "Write the cards as a file for others.")
  public static let helpVlam = Phrase("Wie je in het oog houdt.", "Whom you keep an eye on.")
  public static let helpVlamList = Phrase(
    "Met wie je contact hebt, en wanneer.", "Whom to contact, and when.")
  public static let helpVlamNew = Phrase("Steek een waakvlam aan.", "Light a waakvlam.")
  public static let helpVlamMoment = Phrase("Noteer een contact.", "Log a contact.")
  public static let helpVlamEnd = Phrase(
    "Beëindig een waakvlam, met een zin.", "Put a waakvlam out, with a sentence.")
  public static let helpResident = Phrase("De bewoners.", "The residents.")
  public static let helpResidentNew = Phrase("Voeg een bewoner toe.", "Add a resident.")
  public static let helpResidentList = Phrase("Alle bewoners.", "All residents.")
  public static let helpResidentShow = Phrase(
    "Een bewoner en de kring eromheen.", "A resident and the circle around them.")
  public static let helpGroup = Phrase("De groepen.", "The groups.")
  public static let helpGroupNew = Phrase("Voeg een groep toe.", "Add a group.")
  public static let helpGroupList = Phrase("Alle groepen.", "All groups.")
  public static let helpContact = Phrase("Wie kent wie.", "Who knows whom.")
  public static let helpContactNew = Phrase("Noteer een contact tussen twee.", "Note a contact.")
  public static let helpNetwork = Phrase("Het netwerk.", "The network.")
  public static let helpKring = Phrase("Wie er om iemand heen staan.", "Who is around somebody.")
  public static let helpThread = Phrase(
    "De hele draad: van signaal tot waakvlam.", "The whole thread: from signaal to waakvlam.")
  public static let helpStore = Phrase("De opslag zelf.", "The store itself.")
  public static let helpStoreCheck = Phrase("Kijk alles na.", "Verify everything.")
  public static let helpStoreCompact = Phrase("Schrijf de opslag opnieuw.", "Write it anew.")

  // MARK: Arguments

  public static let helpSignaalText = Phrase(
    "Wat je hoorde of zag, in eigen woorden.", "What you heard or saw, in your own words.")
  public static let helpSignaalID = Phrase("Nummer van het signaal.", "Number of the signaal.")
  public static let helpReferralID = Phrase(
    "Nummer van de verwijzing.", "Number of the referral.")
  public static let helpKaartID = Phrase(
    "Nummer of naam van de kaart.", "Number or name of the card.")
  public static let helpVlamID = Phrase(
    "Nummer van de waakvlam, of naam van de bewoner.",
    "Number of the waakvlam, or name of the resident.")
  public static let helpResidentID = Phrase("Nummer of naam.", "Number or name.")
  public static let helpThreadID = Phrase(
    "Nummer van een signaal, verwijzing of waakvlam.",
    "Number of a signaal, referral or waakvlam.")
  public static let helpName = Phrase("De naam.", "The name.")
  public static let helpInWijk = Phrase(
    "In deze wijk; anders je eigen.", "In this wijk, or your own.")
  public static let helpOnlyWijk = Phrase("Alleen deze wijk.", "This wijk only.")
  public static let helpOnlyTheme = Phrase("Alleen dit thema.", "This theme only.")
  public static let helpKaartWijk = Phrase("Voor deze wijk.", "For this wijk.")
  public static let helpSearchWijk = Phrase(
    "In deze wijk, en wat voor de hele stad is.", "In this wijk, and what serves the whole city.")
  public static let helpStreet = Phrase("De straat.", "The street.")
  public static let helpSource = Phrase(
    "Wie het opmerkte: buur, huisarts …", "Who noticed: buur, huisarts …")
  public static let helpThemes = Phrase("Thema; mag vaker.", "Theme; may be repeated.")
  public static let helpAbout = Phrase("Over welke bewoner.", "About which resident.")
  public static let helpInformant = Phrase(
    "Wie het vertelde, bij naam.", "Who told it, by name.")
  public static let helpUrgency = Phrase(
    "rustig, deze-week, vandaag of veiligheid.", "calm, this-week, today or safety.")
  public static let helpWish = Phrase("Wat de bewoner zelf wil.", "What the resident wants.")
  public static let helpStatus = Phrase(
    "nieuw, in-gesprek, in-de-verwijzing, loopt, afgerond of kan-niet.",
    "new, talking, referred, running, closed or cannot.")
  public static let helpFeedbackText = Phrase("Wat je vertelde.", "What you told.")
  public static let helpCloseReason = Phrase("Hoe is het afgelopen?", "How did it end?")
  public static let helpCannot = Phrase(
    "Het kan niet; de reden zegt eerlijk waarom.", "It cannot be; the reason says why.")
  public static let helpReceiver = Phrase(
    "Wie je het vraagt: voorziening, bewoner of medewerker.",
    "Whom you ask: a voorziening, resident or worker.")
  public static let helpReferReason = Phrase("Waarom hier.", "Why here.")
  public static let helpReferralStatus = Phrase(
    "wacht, loopt, terug of afgerond.", "waiting, running, returned or finished.")
  public static let helpProposal = Phrase("Wat past beter.", "What would fit better.")
  public static let helpReturnReason = Phrase("Waarom het hier niet past.", "Why it does not fit.")
  public static let helpOutcome = Phrase(
    "geholpen, in-aanmerking, bewoner-aan-zet, elders, niet-bereikt, niet-in-aanmerking, "
      + "geen-plek, niet-gelukt of geen-belangstelling.",
    "geholpen, in-aanmerking, bewoner-aan-zet, elders, niet-bereikt, niet-in-aanmerking, "
      + "geen-plek, niet-gelukt or geen-belangstelling.")
  public static let helpOutcomeReason = Phrase(
    "De reden; alleen bij de eerste twee mag die weg.",
    "The reason; only the first two can do without.")
  public static let helpWords = Phrase("Woorden om op te zoeken.", "Words to look for.")
  public static let helpKaartCoverage = Phrase(
    "Wat er per wijk en thema is, en wie wat doet, voor zover genoteerd.",
    "What there is by wijk and theme, and who does what, as far as noted.")
  public static let helpOpenNow = Phrase(
    "Alleen wat nu open is, voor zover genoteerd.", "Only what is open now, as far as noted.")
  public static let helpWith = Phrase(
    "Alleen met deze waarde, zoals onder f op het scherm: \"gratis\". Mag vaker.",
    "Only with this value, as under f on the screen: \"free\". May be repeated.")
  public static let helpNoIndication = Phrase(
    "Alleen wat zonder indicatie kan.", "Only what needs no indicatie.")
  public static let helpCheckedHow = Phrase("Hoe: gebeld, gezien.", "How: called, seen.")
  public static let helpSort = Phrase(
    "Soort: activiteit, plek, samen-eten, wijkteam …",
    "Sort: activiteit, plek, samen-eten, wijkteam …")
  public static let helpCitywide = Phrase("Voor de hele stad.", "For the whole city.")
  public static let helpContactPerson = Phrase("Wie je spreekt.", "Whom you speak to.")
  public static let helpPhone = Phrase("Telefoonnummer.", "Telephone number.")
  public static let helpListed = Phrase(
    "open, team of niet-op-lijst.", "open, team or off-list.")
  public static let helpIndication = Phrase("Is een indicatie nodig?", "Is an indicatie needed?")
  public static let helpTogether = Phrase("Samen met anderen?", "Together with others?")
  public static let helpFormal = Phrase(
    "formeel, informeel of kruispunt.", "formal, informal or crossroads.")
  public static let helpInstitution = Phrase(
    "Soort instelling: zorg, wonen, welzijn …", "Field of an institution: zorg, wonen, welzijn …")
  public static let helpFree = Phrase("Kost het niets?", "Does it cost nothing?")
  public static let helpWhen = Phrase("Wanneer, in woorden.", "When, in words.")
  public static let helpWhere = Phrase("Het adres.", "The address.")
  public static let helpKaartAbout = Phrase("Wat het is.", "What it is.")
  public static let helpImportFile = Phrase("Een JSON-bestand.", "A JSON file.")
  public static let helpImportWijk = Phrase(
    "Wijk van kaarten die zelf geen wijk noemen.", "Wijk of cards that name none.")
  public static let helpExportForm = Phrase(
    "hsds, hsds-3.1, hsds-csv (een map), csv (voor een rekenblad), geojson of vcard.",
    "hsds, hsds-3.1, hsds-csv (a folder), csv (for a spreadsheet), geojson or vcard.")
  public static let helpExportFile = Phrase("Naar dit bestand.", "To this file.")
  public static let helpExportOpen = Phrase(
    "Zonder kaarten die alleen voor het team zijn.", "Without cards for the team only.")
  public static let helpUntil = Phrase("Tot en met deze dag.", "Up to this day.")
  public static let helpVlamResident = Phrase("Voor wie.", "For whom.")
  public static let helpHolder = Phrase("Wie vasthoudt: iedereen mag.", "Who holds it: anyone may.")
  public static let helpRisk = Phrase(
    "Kans op terugval: laag, midden, hoog of op-afroep.",
    "Risk of relapse: low, middle, high or on-call.")
  public static let helpVlamSignaal = Phrase("Uit welk signaal.", "From which signaal.")
  public static let helpWhereToTurn = Phrase("Waar de bewoner terecht kan.", "Where to turn.")
  public static let helpInformed = Phrase(
    "Wie ervan weet; mag vaker.", "Who knows of it; may be repeated.")
  public static let helpNearby = Phrase("Wat er in de buurt is.", "What there is nearby.")
  public static let helpVerdict = Phrase("Hoe het ging.", "How it went.")
  public static let helpMomentText = Phrase("Een regel erbij.", "A line to go with it.")
  public static let helpVlamReason = Phrase("Waarom de waakvlam uit mag.", "Why it can go out.")
  public static let helpAge = Phrase("Leeftijd: kind, oudere …", "Age: kind, oudere …")
  public static let helpInGroup = Phrase(
    "Hoort bij deze groep; mag vaker.", "Group; may be repeated.")
  public static let helpResidentRole = Phrase("Rol; mag vaker.", "Role; may be repeated.")
  public static let helpTalent = Phrase("Talent; mag vaker.", "Talent; may be repeated.")
  public static let helpGroupSort = Phrase("Soort groep: straat, sport …", "Sort: straat, sport …")
  public static let helpContactFrom = Phrase("De een.", "The one.")
  public static let helpContactTo = Phrase("De ander.", "The other.")
  public static let helpRelation = Phrase("Relatie: buur, vriend …", "Relation: buur, vriend …")
  public static let helpStrength = Phrase(
    "groeten, praatje, bekend, helpt of dichtbij.", "greeting, chat, known, helps or close.")
  public static let helpContactKind = Phrase(
    "Zelf kiezen: bonding, bridging, linking of samenwerking.",
    "Your own choice: bonding, bridging, linking or collaboration.")
  public static let helpProfessional = Phrase(
    "Is de ander er namens een instelling?", "Is the other there for an institution?")
  public static let helpSince = Phrase("Sinds deze dag.", "Since this day.")
  public static let helpBeginName = Phrase("Je naam.", "Your name.")
  public static let helpBeginRole = Phrase("Wat je doet: makelaar, wijkteam …", "Your role.")
  public static let helpBeginWijk = Phrase("Je wijk; mag vaker.", "Your wijk; may be repeated.")
  public static let helpNoPassphrase = Phrase(
    "Versleutel niet: wie bij de map kan, kan alles lezen.",
    "Do not encrypt: whoever gets at the folder can read everything.")
  public static let helpDemoKeep = Phrase("Bewaar de wijk in deze map.", "Keep it in this folder.")
  public static let helpFeedbackTo = Phrase(
    "Aan wie, als het niet de melder is.", "To whom, when it is not the one who told.")
  public static let helpStepReason = Phrase("Waarom daarheen.", "Why there.")
  public static let helpDemoAs = Phrase(
    "Werk als Samira, Joost, Dewi, Rachid of Ellen.",
    "Work as Samira, Joost, Dewi, Rachid or Ellen.")
}
