/// What is said when something was stored.
extension Texts {
  public static let savedAnything = Phrase("Opgeslagen", "Saved")
  public static let savedSignaal = Phrase("Signaal opgeslagen", "Signaal saved")
  public static let savedSignaalOpen = Phrase("2 = daarheen", "2 = go there")
  public static let savedSignaalEdit = Phrase("Signaal bijgewerkt", "Signaal updated")
  public static let savedConversation = Phrase("Gesprek opgeslagen", "Talk saved")
  public static let savedFeedback = Phrase("Terugkoppeling opgeslagen", "Told back, saved")
  public static let savedClosed = Phrase("Signaal gesloten", "Signaal closed")
  public static let savedKeptToo = Phrase("afspraak nagekomen", "promise kept")
  public static let savedJoined = Phrase("Signaal hoort er nu bij", "Signaal joined")
  public static let savedDeclined = Phrase("Opgeslagen: kan niet", "Saved: cannot")
  public static let savedReferral = Phrase("Verwijzing opgeslagen", "Referral saved")
  public static let savedAccepted = Phrase("Aangenomen", "Taken up")
  public static let savedReturned = Phrase(
    "Teruggegeven met voorstel", "Given back with a proposal")
  public static let savedRaised = Phrase("Een stap omhoog", "A step up")
  public static let savedLowered = Phrase("Een stap omlaag", "A step down")
  public static let savedFinished = Phrase("Verwijzing afgerond", "Referral finished")
  public static let savedLit = Phrase("Waakvlam brandt", "Waakvlam is lit")
  public static let savedWaakvlamEdit = Phrase("Waakvlam bijgewerkt", "Waakvlam updated")
  public static let savedMoment = Phrase("Contact opgeslagen", "Contact saved")
  public static let savedPutOut = Phrase("Waakvlam beëindigd", "Waakvlam put out")
  public static let savedKaart = Phrase("Kaart opgeslagen", "Card saved")
  public static let savedHoursAsWords = Phrase(
    "Wanneer blijft tekst. Wel te lezen: di, do 10–15; 2e wo 14–16",
    "When stays text. Readable is: Tue, Thu 10-15; 2nd Wed 14-16")
  public static let savedCardLike = Phrase(
    "lijkt op {}: J voegt samen, u haalt weg", "is like {}: J merges, u takes it back")
  public static let saidCardLike = Phrase(
    "Er is al: {}. Is het hetzelfde? Voeg ze dan samen:",
    "There is already: {}. Is it the same thing? Then merge them:")
  public static let savedKaartEdit = Phrase("Kaart bijgewerkt", "Card updated")
  public static let savedChecked = Phrase("Gecontroleerd", "Checked")
  public static let savedImport = Phrase("Ingelezen", "Imported")
  public static let savedResident = Phrase("Bewoner opgeslagen", "Resident saved")
  public static let savedResidentEdit = Phrase("Bewoner bijgewerkt", "Resident updated")
  public static let savedGroup = Phrase("Groep opgeslagen", "Group saved")
  public static let savedContact = Phrase("Contact opgeslagen", "Contact saved")
  public static let savedKnownContact = Phrase(
    "Zij kenden elkaar al; erbij gezet", "They were in contact already; added to it")
  public static let savedKnownRelation = Phrase(
    "Zij kenden elkaar al (was: {}); erbij gezet", "They were in contact already (was: {}); added")
  public static let savedKind = Phrase("Soort contact gekozen", "Kind of contact chosen")
  public static let savedWorker = Phrase("Medewerker opgeslagen", "Worker saved")
  public static let savedWijk = Phrase("Wijk opgeslagen", "Wijk saved")
  public static let savedPromise = Phrase("Afspraak opgeslagen", "Promise saved")
  public static let savedKept = Phrase("Afspraak nagekomen", "Promise kept")
  public static let savedThanked = Phrase("Bedankt genoteerd", "Thanks noted")
  public static let savedBeforeEnded = Phrase(
    "de vorige is afgerond", "the one before is finished")
  public static let savedNextMoment = Phrase("weer {}", "again {}")
  public static let savedNew = Phrase("nieuw: {}", "new: {}")
  public static let savedCardNext = Phrase("c als hij nu klopt", "c when it is right now")
  public static let savedTalkNext = Phrase("A maakt er een afspraak van", "A makes it a promise")
  public static let savedMerged = Phrase("Kaarten samengevoegd", "Cards put together")
  public static let nowForTeam = Phrase(
    "nu alleen voor het team, zoals de andere was", "for the team only now, as the other was")
  public static let nowSecretPlace = Phrase(
    "het adres is nu geheim, zoals dat van de andere was",
    "the address is confidential now, as that of the other was")
  public static let savedParted = Phrase(
    "Signaal staat weer op zichzelf", "Signaal on its own again")
}
