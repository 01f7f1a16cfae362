/// What is said about a file that is read for the sociale kaart.
extension Texts {
  public static let helpImportCertain = Phrase(
    "Neem ook over wat al bekende kaarten verandert.", "Take what changes known cards as well.")
  public static let helpImportPreview = Phrase(
    "Laat alleen zien wat er zou veranderen.", "Only show what would change.")
  public static let askImport = Phrase(
    "Overnemen? Het is één handeling, die je kunt terugdraaien. [j/n]",
    "Take it? It is one action that can be undone. [y/n]")
  public static let previewCounts = Phrase(
    "Nieuw {} · verandert {} · blijft gelijk {} · niet meer in het bestand {}",
    "New {} · changes {} · stays the same {} · no longer in the file {}")
  public static let previewNothing = Phrase("niets", "nothing")
  public static let previewConflicts = Phrase(
    "Jij veranderde dit, en het bestand ook. Wat jij schreef blijft:",
    "You changed this, and so did the file. What you wrote stays:")
  public static let previewConflict = Phrase(
    "{}, {}: van jou \"{}\", in het bestand \"{}\"", "{}, {}: yours \"{}\", in the file \"{}\"")
  public static let previewGone = Phrase(
    "Niet meer in het bestand. Ze blijven staan; vraag na of ze er nog zijn:",
    "No longer in the file. They stay; ask whether they are still there:")
  public static let previewGoneMaybe = Phrase(
    "Niet in het bestand, of daarin geweigerd. Ze blijven staan:",
    "Not in the file, or refused in it. They stay:")
  public static let saidTeamExported = Phrase(
    "Daarbij {} kaarten die alleen voor het team zijn. Geef je het aan anderen: --alleen-open.",
    "Among them {} cards for the team only. For others: --open-only.")
  public static let importOnlyConflicts = Phrase(
    "Er is niets overgenomen: wat anders is, heb je hier zelf veranderd.",
    "Nothing was taken: what is different you changed here yourself.")
  public static let importSame = Phrase(
    "Er is niets nieuws: alles staat er al zo.", "There is nothing new: all of it is there already."
  )
  public static let importNotYet = Phrase(
    "Er is nog niets veranderd. Neem het over met --zeker.",
    "Nothing was changed yet. Take it with --certain.")
  public static let stopNoTables = Phrase(
    "In de map {} staat geen CSV-bestand.", "There is no CSV file in the folder {}.")
  public static let stopExportFolder = Phrase(
    "Dit zijn meer bestanden. Zeg met --uit in welke nieuwe map ze komen.",
    "These are several files. Say with --out in which new folder they go.")
  public static let stopNobodyToExport = Phrase(
    "Er staat niemand met naam op deze kaarten.", "Nobody stands on these cards by name.")
  public static let helpExportCard = Phrase("Alleen deze kaart.", "This card alone.")
  public static let helpKaartDoubles = Phrase(
    "Kaarten die misschien hetzelfde zijn.", "Cards that may be the same.")
  public static let doublesHow = Phrase(
    "Zijn het dezelfde? waakvlam kaart samenvoegen WEG BLIJFT",
    "Are they the same? waakvlam map merge GONE KEPT")
  public static let helpKaartMerge = Phrase(
    "Maakt één kaart van twee; je kunt het terugdraaien.",
    "Makes one card of two; undo takes it back.")
  public static let helpMergeGone = Phrase(
    "De kaart die opgaat in de andere.", "The card that goes.")
  public static let helpMergeKept = Phrase("De kaart die blijft.", "The card that stays.")
  public static let helpKaartAreas = Phrase(
    "Leest de grenzen van wijken uit een GeoJSON-bestand, voor de plattegrond.",
    "Reads the outlines of wijken from a GeoJSON file, for the map.")
  public static let helpAreasFile = Phrase(
    "Een GeoJSON-bestand met vlakken en hun naam (WGS84).",
    "A GeoJSON file with areas and their names (WGS84).")
  public static let helpAreasAll = Phrase(
    "Maak ook de wijken die er nog niet zijn.", "Make the wijken that are not there yet too.")
  public static let areasTaken = Phrase("Grenzen van {} wijken.", "Outlines of {} wijken.")
  public static let areasUnknown = Phrase(
    "Geen wijk van die naam: {}. Met --alle komen ze erbij.",
    "No wijk of that name: {}. With --all they are added.")
  public static let previewNew = Phrase("Nieuw: {}", "New: {}")
  public static let stopOneTable = Phrase(
    "{} is één tabel. Kies de hele map, met organizations.csv en services.csv, zoals --vorm hsds-csv "
      + "die schrijft; een rekenblad is om te lezen.",
    "{} is one table. Choose the whole folder, with organizations.csv and services.csv, as --form "
      + "hsds-csv writes it; a spreadsheet is for reading.")
  public static let stopImportNothing = Phrase(
    "Er is niets overgenomen: {}: {}.", "Nothing was taken: {}: {}.")
  public static let importEmpty = Phrase(
    "Het bestand is leeg. Kies een ander bestand.", "The file is empty. Choose another file.")
  public static let importUnreadable = Phrase(
    "Het bestand is niet te lezen (regel {}, teken {}: {}). Er is niets overgenomen.",
    "The file cannot be read (line {}, column {}: {}). Nothing was taken.")
  public static let importNotAList = Phrase(
    "Het bestand heeft geen lijst met voorzieningen. Er is niets overgenomen.",
    "The file has no list of services. Nothing was taken.")
  public static let importLocations = Phrase(
    "Het bestand heeft alleen plekken. Kies het bestand met de voorzieningen.",
    "The file has only locations. Choose the file with the services.")
  public static let importTaxonomy = Phrase(
    "Het bestand heeft alleen begrippen. Kies het bestand met de voorzieningen.",
    "The file has only terms. Choose the file with the services.")
  public static let importInterface = Phrase(
    "Het bestand beschrijft een dienst van een website. Kies het bestand met de voorzieningen.",
    "The file describes an interface. Choose the file with the services.")
  public static let importUnknown = Phrase(
    "Het bestand heeft geen voorzieningen volgens Open Referral HSDS. Er is niets overgenomen.",
    "The file has no services of Open Referral HSDS. Nothing was taken.")
  public static let importTable = Phrase(
    "De tabel {} is niet te lezen (regel {}: {}). Er is niets overgenomen.",
    "The table {} cannot be read (line {}: {}). Nothing was taken.")
  public static let tableEmpty = Phrase("de tabel is leeg", "the table is empty")
  public static let tableNotUTF8 = Phrase(
    "geen UTF-8; bewaar het als CSV UTF-8", "not UTF-8; save it as CSV UTF-8")
  public static let tableQuote = Phrase(
    "een aanhalingsteken zonder einde", "a quote without an end")
  public static let jsonTooLarge = Phrase("te groot", "too large")
  public static let jsonTooDeep = Phrase("te veel lagen", "too many levels")
  public static let jsonTooManyKeys = Phrase("te veel velden", "too many fields")
  public static let jsonNotUTF8 = Phrase("geen UTF-8", "not UTF-8")
  public static let jsonControl = Phrase("een stuurteken in een tekst", "a control character")
  public static let jsonEscape = Phrase("een verkeerd \\-teken", "a wrong escape")
  public static let jsonNumber = Phrase("een verkeerd getal", "a wrong number")
  public static let jsonDuplicateKey = Phrase("een veld staat er twee keer", "a field stands twice")
  public static let jsonEnd = Phrase("het houdt te vroeg op", "it ends too soon")
  public static let jsonUnexpected = Phrase("dit is geen JSON", "this is no JSON")
  public static let jsonTrailing = Phrase("er staat nog iets achter", "something follows")
  public static let oddWrongKind = Phrase("een ander soort waarde", "another kind of value")
  public static let oddNoIdentity = Phrase("geen nummer; zelf gemaakt", "no identity; made one")
  public static let oddKindGuessed = Phrase(
    "onduidelijk; als voorziening gelezen", "unclear; taken for a service")
  public static let oddUnknownStatus = Phrase("onbekende status", "unknown status")
  public static let oddNotADay = Phrase("geen bestaande dag", "no day that exists")
  public static let oddNotATime = Phrase("geen bestaande tijd", "no time that exists")
  public static let oddNotOnEarth = Phrase("geen plek op aarde", "no place on earth")
  public static let oddScheduleUnclear = Phrase("rooster niet uitgelegd", "schedule not read")
  public static let oddNamelessContact = Phrase("contact zonder naam", "contact without a name")
  public static let oddUnknownTerm = Phrase("onbekend begrip", "unknown term")
  public static let oddDangling = Phrase(
    "hoort bij iets dat er niet in staat", "belongs to something that is not there")
  public static let oddCellCount = Phrase(
    "te veel of te weinig cellen", "too many or too few cells")
  public static let oddColumnTwice = Phrase(
    "een kolom die er twee keer staat", "a column that stands twice")
  public static let oddNotAnEmail = Phrase("geen e-mailadres", "no e-mail address")
  public static let oddWrongTotal = Phrase("het aantal klopt niet", "the number is not right")
  public static let oddOnePage = Phrase(
    "een van meer bladzijden; lees de andere ook", "one of several pages; read the others too")
  public static let areaNotGeoJSON = Phrase(
    "Het bestand is geen GeoJSON met gebieden. Er is niets overgenomen.",
    "The file is no GeoJSON with areas. Nothing was taken.")
  public static let areaNotAFeature = Phrase("geen gebied", "no area")
  public static let areaNoName = Phrase("een gebied zonder naam", "an area without a name")
  public static let areaGeometry = Phrase("geen vlak op de kaart", "no surface on the map")
  public static let areaNotAPosition = Phrase("geen punt op de kaart", "no point on the map")
  public static let areaDutchGrid = Phrase(
    "dit zijn meters (RD); exporteer de kaart als WGS84 (EPSG:4326)",
    "these are metres (RD); export the map as WGS84 (EPSG:4326)")
  public static let areaTooFew = Phrase("te weinig punten", "too few points")
  public static let areaTooMany = Phrase("te veel punten", "too many points")
  public static let badNotAnObject = Phrase("geen voorziening", "no service")
  public static let badNoName = Phrase("een voorziening zonder naam", "a service without a name")
  public static let badDuplicate = Phrase("staat er al eerder in", "stands there before")
  public static let badNoService = Phrase(
    "een plek zonder voorziening", "a place without a service")
  public static let badNeither = Phrase(
    "geen voorziening en geen organisatie", "neither a service nor an organisation")
}
