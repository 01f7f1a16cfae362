/// The commands that every kind of record has: their help, their answers, and how they stop.
extension Texts {
  // MARK: Help

  public static let helpHouseholds = Phrase("Wie samen wonen.", "Who live together.")
  public static let helpConversations = Phrase("Wat er is besproken.", "What was said.")
  public static let helpPlans = Phrase(
    "Wat is afgesproken, en wie wat doet.", "What was agreed, and who does what.")
  public static let helpMeasurements = Phrase(
    "Zelfredzaamheid (ZRM): zrm nieuw BEWONER financien=2",
    "Self-reliance (ZRM): zrm new RESIDENT finances=2")
  public static let helpFactors = Phrase(
    "Wat opgroeien beschermt, en wat een risico is.",
    "What protects growing up, and what is a risk.")
  public static let helpPostings = Phrase(
    "Het bord met vraag en aanbod.", "The board of questions and offers.")
  public static let helpMatches = Phrase("Wie wie helpt.", "Who helps whom.")
  public static let helpWijken = Phrase(
    "De wijk: wat er is, wat vaker komt, wat ontbreekt.",
    "The wijk: what there is, what repeats, what is missing.")
  public static let helpGebieden = Phrase("De gebieden.", "The gebieden.")
  public static let helpKwesties = Phrase(
    "Waar bewoners en professionals samen aan werken.",
    "What residents and professionals work on together.")
  public static let helpStories = Phrase(
    "Wat een cijfer niet vertelt.", "What a figure cannot tell.")
  public static let helpIndicators = Phrase(
    "Wat we samen tellen.", "What is counted together.")
  public static let helpPromises = Phrase(
    "Wie wat doet, en wanneer.", "Who does what, and when.")
  public static let helpWorkers = Phrase("Jij en je collega's.", "You and your colleagues.")
  public static let helpRecordNew = Phrase("Voeg toe: {}.", "Add: {}.")
  public static let helpRecordChange = Phrase(
    "Verander wat er staat: {}.", "Change what it says: {}.")
  public static let helpRecordShow = Phrase("Laat alles zien: {}.", "Show all: {}.")
  public static let helpRecordList = Phrase("Welke er zijn: {}.", "Which there are: {}.")
  public static let helpRecordFields = Phrase(
    "Wat je kunt invullen, en met welke woorden: {}.",
    "What can be filled in, and with which words: {}.")
  public static let helpFieldValues = Phrase(
    "Een veld en wat erin komt: naam=Ans \"wijk=Bospolder\". Mag vaker.",
    "A field and what goes in it: name=Ans \"wijk=Bospolder\". May be repeated.")
  public static let helpFieldChanges = Phrase(
    "Een veld en wat erin komt; niets na = maakt het leeg. Mag vaker.",
    "A field and what goes in it; nothing after = empties it. May be repeated.")
  public static let helpMadeAbout = Phrase(
    "Waar het over gaat: nummer of naam.", "What it is about: a number or a name.")
  public static let helpRecordID = Phrase(
    "Nummer, naam, of de naam van de bewoner.", "Number, name, or the name of the resident.")
  public static let helpListAll = Phrase("Ook wat klaar is.", "Also what is over.")

  // MARK: Answers

  public static let saidNewResident = Phrase("Nieuwe bewoner: {}", "New resident: {}")
  public static let fieldPart = Phrase("Onderdeel", "Part")
  public static let fieldOutflow = Phrase("Hoe verder", "What next")
  public static let promiseKept = Phrase("nagekomen", "kept")
  public static let fieldSeveral = Phrase("meer mag, met komma's", "several, with commas")
  public static let fieldNeeded = Phrase("moet", "needed")
  public static let sourceWords = Phrase("eigen woorden", "own words")
  public static let sourceNumber = Phrase("getal", "number")
  public static let sourceDegrees = Phrase("graden (51,91)", "degrees (51.91)")
  public static let fieldNoDegrees = Phrase(
    "{} zijn geen graden. Typ ze als een getal: 51,9123.",
    "{} is no degrees. Type them as a number: 51.9123.")
  public static let sourceEmail = Phrase("naam@example.org", "name@example.org")
  public static let fieldNoEmail = Phrase(
    "{} is geen e-mailadres. Typ het als naam@example.org.",
    "{} is no e-mail address. Type it as name@example.org.")
  public static let sourceDay = Phrase(
    "dag (2-3-2026, morgen, +7)", "day (2-3-2026, tomorrow, +7)")
  public static let sourceYesNo = Phrase("kies", "choose")
  public static let sourceChoice = Phrase("kies", "choose")
  public static let sourceWijk = Phrase("wijk", "wijk")
  public static let sourceGebied = Phrase("gebied", "gebied")
  public static let sourceRecord = Phrase("naam of nummer", "name or number")

  // MARK: Stops

  public static let stopField = Phrase(
    "Het veld \"{}\" ken ik niet. Bedoel je: {}? Alle velden: waakvlam {} velden",
    "I do not know the field \"{}\". Do you mean: {}? All fields: waakvlam {} fields")
  public static let stopNoEquals = Phrase(
    "Zeg bij welk veld \"{}\" hoort, als veld=waarde.",
    "Say to which field \"{}\" belongs, as field=value.")
  public static let stopFieldTwice = Phrase(
    "Het veld {} staat er twee keer. Noem het één keer.",
    "The field {} is there twice. Give it once.")
  public static let stopFieldMissing = Phrase(
    "Vul {} nog in, als {}=waarde.", "Please fill in {}, as {}=value.")
  public static let stopFieldWord = Phrase(
    "Bij \"{}\" ken ik \"{}\" niet. Kies uit: {}.",
    "For \"{}\" I do not know \"{}\". Choose one of: {}.")
  public static let stopAlreadyFinished = Phrase(
    "Dit is al klaar. Begin zo nodig iets nieuws.",
    "This is over already. Begin something new if need be.")
  public static let stopNothingFilledIn = Phrase(
    "Er is niets ingevuld. Vul minstens één veld in, als veld=waarde.",
    "Nothing was filled in. Fill in at least one field, as field=value.")
}
