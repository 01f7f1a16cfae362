/// The names of the lists, and what is said when they are empty.
extension Texts {
  public static let screenWijk = Phrase("Wijk", "Wijk")
  public static let screenPlans = Phrase("Plannen", "Plans")
  public static let screenBoard = Phrase("Vraag en aanbod", "Questions and offers")
  public static let screenMatches = Phrase("Koppelingen", "Matches")
  public static let screenResidents = Phrase("Bewoners", "Residents")
  public static let screenContacts = Phrase("Contacten", "Contacts")
  public static let screenGroups = Phrase("Groepen", "Groups")
  public static let screenHouseholds = Phrase("Huishoudens", "Households")
  public static let screenCarers = Phrase("Mantelzorg", "Mantelzorg")
  public static let screenVolunteers = Phrase("Vrijwilligers", "Volunteers")
  public static let screenTalks = Phrase("Gesprekken", "Talks")
  public static let screenWijken = Phrase("Wijken", "Wijken")
  public static let screenKwesties = Phrase("Kwesties", "Kwesties")
  public static let screenPromises = Phrase("Afspraken", "Promises")
  public static let screenStories = Phrase("Verhalen", "Stories")
  public static let screenIndicators = Phrase("Cijfers", "Figures")
  public static let screenWorkers = Phrase("Medewerkers", "Workers")

  public static let emptyNewHere = Phrase(
    "Hier staat nog niets. Druk op n voor een nieuwe.", "Nothing here yet. Press n for a new one.")
  public static let emptyList = Phrase("Hier staat nog niets.", "Nothing here yet.")
  public static let emptyCarers = Phrase(
    "Nog geen zorg genoteerd. Zet bij een contact hoeveel uur iemand voor de ander zorgt.",
    "No care noted yet. Note with a contact how many hours somebody cares for the other.")
  public static let emptyVolunteers = Phrase(
    "Nog geen vrijwilligers. Vul bij een bewoner in wat die als vrijwilliger doet.",
    "No volunteers yet. Fill in with a resident what they do as a volunteer.")
}
