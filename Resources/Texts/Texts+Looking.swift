/// What is said of a list that is searched, narrowed or empty.
extension Texts {
  public static let openOnHoliday = Phrase(
    "Vandaag is een feestdag: bel eerst.", "Today is a public holiday: call first.")
  public static let searchKept = Phrase("\"{}\" bewaard onder f", "\"{}\" kept under f")
  public static let searchForgotten = Phrase("\"{}\" is weg", "\"{}\" is gone")
  public static let searchNothing = Phrase(
    "Er is nog niets gekozen of getypt om te bewaren.",
    "Nothing was chosen or typed that could be kept.")
  public static let searchNobody = Phrase(
    "Het programma weet niet wie je bent: bewaren kan met een medewerker die jij bent.",
    "The program does not know who you are: keeping takes a worker who is you.")
  public static let searchNotSaved = Phrase(
    "x haalt een bewaarde zoekopdracht weg; dit is er geen.",
    "x takes away a kept search; this is none.")
  public static let openNowShown = Phrase(
    "Open om {}, voor zover genoteerd: {}. Nog een keer o: ook later vandaag.",
    "Open at {}, as far as noted: {}. o again: later today as well.")
  public static let openTodayShown = Phrase(
    "Open vanaf {} of later vandaag: {}. Nog een keer o: weer alles.",
    "Open from {} on or later today: {}. o again: all.")
  public static let emptyFiltered = Phrase(
    "Niets gevonden. Esc toont weer alles.", "Nothing found. Esc shows all again.")
  public static let searchNoColumn = Phrase(
    "Zoeken met {}: kan niet. Wel met wie: wijk: thema: taal: waar: naam: aanbod:",
    "There is no search by {}: but by who: area: theme: language: where: name: offer:")
  public static let searchUnreadable = Phrase(
    "Niet elke kaart was te lezen. Kijk met: waakvlam opslag controle",
    "Not every card could be read. Look with: waakvlam opslag controle")
  public static let emptyToday = Phrase(
    "Vandaag vraagt niets om aandacht. Druk s en typ wat je opmerkt, of : voor alles wat kan.",
    "Nothing asks for attention today. Press s and type what you notice, or : for everything.")
  public static let emptySignalen = Phrase(
    "Nog geen signalen. Druk s en typ wat je opmerkt.",
    "No signalen yet. Press s and type what you notice.")
  public static let emptyReferrals = Phrase(
    "Nog geen verwijzingen. Kies een signaal en druk v.",
    "No referrals yet. Choose a signaal and press v.")
  public static let emptyKaart = Phrase(
    "De sociale kaart is leeg. Druk n voor een nieuwe kaart.",
    "The sociale kaart is empty. Press n for a new card.")
  public static let emptyWaakvlammen = Phrase(
    "Er brandt geen waakvlam. Druk n om er een aan te steken.",
    "No waakvlam burns. Press n to light one.")
  public static let emptyNetwork = Phrase(
    "Nog geen contacten. Druk n om er een te noteren.", "No contacts yet. Press n to note one.")
}
