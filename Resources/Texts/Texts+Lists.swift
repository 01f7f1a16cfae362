/// What is said about the lists of a municipality.
extension Texts {
  public static let helpStoreLists = Phrase(
    "Toon de lijsten als JSON, of kijk een bestand met lijsten na.",
    "Show the lists as JSON, or verify a file with lists.")
  public static let helpListsCheck = Phrase(
    "Kijk dit bestand na; er verandert niets.", "Verify this file; nothing changes.")
  public static let saidListsGood = Phrase(
    "Het bestand is in orde: {} lijsten zijn anders. Zet het als reference.json in de opslag.",
    "The file is sound: {} lists differ. Put it in the store as reference.json.")
  public static let noticeLists = Phrase(
    "Ik werk met de gewone lijsten. {}", "I work with the standard lists. {}")
  public static let listsTrouble = Phrase(
    "Er klopt iets niet in {}: {}. Herstel het bestand.",
    "Something is wrong in {}: {}. Mend the file.")
  public static let listsForeign = Phrase(
    "{} is niet van jou of is een snelkoppeling. Zet er een eigen bestand neer.",
    "{} is not yours or is a link. Put a file of your own there.")
  public static let listsPlace = Phrase("lijst {}: {}", "list {}: {}")
  public static let listsEntryPlace = Phrase("lijst {}, regel {}: {}", "list {}, entry {}: {}")
  public static let listsEmpty = Phrase("het bestand is leeg", "the file is empty")
  public static let listsUnreadable = Phrase("regel {}, teken {}: {}", "line {}, column {}: {}")
  public static let listsNone = Phrase("er staan geen lijsten in", "there are no lists in it")
  public static let listsUnknownList = Phrase(
    "die lijst ken ik niet", "I do not know that list")
  public static let listsNotAList = Phrase("dit is geen lijst", "this is no list")
  public static let listsEmptyList = Phrase("de lijst is leeg", "the list is empty")
  public static let listsTooMany = Phrase("de lijst is te lang", "the list is too long")
  public static let listsNotAnEntry = Phrase(
    "hier hoort een code met een woord", "a code with a word belongs here")
  public static let listsUnknownField = Phrase(
    "het veld {} ken ik niet", "I do not know the field {}")
  public static let listsWrongKind = Phrase(
    "in het veld {} staat iets anders dan daar hoort", "the field {} has another kind of value")
  public static let listsMissingCode = Phrase("de code ontbreekt", "the code is missing")
  public static let listsMissingWord = Phrase(
    "het Nederlandse woord (nl) ontbreekt", "the Dutch word (nl) is missing")
  public static let listsWrongCode = Phrase(
    "de code {} mag alleen kleine letters, cijfers en streepjes hebben, hooguit 40",
    "the code {} may have only small letters, digits and hyphens, at most 40")
  public static let listsHiddenSign = Phrase(
    "in het veld {} staat een onzichtbaar teken, of een spatie aan het eind",
    "the field {} has an invisible sign, or a space at an end")
  public static let listsTooLong = Phrase("het veld {} is te lang", "the field {} is too long")
  public static let listsDuplicateCode = Phrase(
    "de code {} staat er twee keer", "the code {} stands there twice")
  public static let listsDuplicateWord = Phrase(
    "het woord {} staat er twee keer", "the word {} stands there twice")
  public static let listsUnknownFamily = Phrase(
    "de groep (family) {} hoort niet bij deze lijst", "the family {} is none of this list")
  public static let listsMissingRequired = Phrase(
    "de code {} ontbreekt, en het programma heeft die nodig",
    "the code {} is missing, and the program needs it")
  public static let listsFixed = Phrase(
    "de code {} kan er niet bij: in deze lijst kun je alleen woorden veranderen",
    "the code {} cannot be added: in this list only words can be changed")
}
