import Resources

extension Catalogue {
  /// The words of the work by which an action is found as well, where its own phrase has others:
  /// what somebody means to do, not what the program calls it.
  static let words: [Action: Phrase] = [
    .quickSignaal: Phrase(
      "melden melding opgevallen zorgen noteren", "report noticed worry note down"),
    .closeSignaal: Phrase(
      "klaar afgehandeld afronden afgerond opgelost niet nodig", "done finished solved not needed"),
    .finish: Phrase(
      "klaar afgehandeld afronden geholpen uitkomst afgerond", "done handled helped result"),
    .closePosting: Phrase("klaar afgerond intrekken", "done finished withdraw"),
    .endMatch: Phrase("klaar afgerond stoppen", "done finished stop"),
    .endPlan: Phrase("klaar afgerond uitstroom loslaten", "done finished outflow let go"),
    .closeKwestie: Phrase("klaar afgerond opgelost", "done finished solved"),
    .endWaakvlam: Phrase("klaar afgerond stoppen uit", "done finished stop out"),
    .feedback: Phrase(
      "horen laten weten terugbellen vertellen", "hear let know call back tell"),
    .momentOk: Phrase("gesproken gebeld gezien horen klaar", "spoke called seen done"),
    .momentAttention: Phrase("zorgen let op", "worry careful"),
    .momentRelapse: Phrase("terugval opnieuw erger", "relapse again worse"),
    .momentUnreached: Phrase("geen gehoor niet thuis gemist", "no answer not in missed"),
    .noteCare: Phrase(
      "mantelzorg mantelzorger te veel zwaar overbelast respijt rust lucht ontlasten scp wmo uren",
      "carer caring too much heavy strain respite rest relief scp wmo hours"),
    .showCarers: Phrase(
      "te veel overbelast zwaar respijt rust lucht scp wmo",
      "too much strain heavy respite rest relief scp wmo"),
    .noteVolunteer: Phrase(
      "grens te veel uren inzetten talent", "limit too much hours talent"),
    .showVolunteers: Phrase("te veel belast grens uren", "too much load limit hours"),
    .triage: Phrase(
      "verwijs verwijzen doorsturen doorverwijzen oppakken wie kan dit",
      "refer pass on take up who can"),
    .triageResident: Phrase(
      "verwijs verwijzen doorsturen doorverwijzen", "refer pass on"),
    .joinSignaal: Phrase(
      "dubbel samenvoegen zelfde koppelen losmaken heropenen",
      "double merge same duplicate part reopen"),
    .raise: Phrase("opschalen zwaarder trede", "scale up heavier"),
    .lower: Phrase("afschalen lichter trede", "scale down lighter"),
    .escalate: Phrase("opschalen ladder bellen erbij", "scale up ladder call"),
    .measure: Phrase(
      "zrm zelfredzaamheid score risico beschermende factoren", "zrm score risk protective factors"),
    .conversation: Phrase(
      "keukentafelgesprek balie loket gesproken gehad verslag", "kitchen table talk spoke had notes"
    ),
    .makePromise: Phrase(
      "plannen agenda keukentafelgesprek huisbezoek terugkomen", "plan diary visit come back"),
    .newPromise: Phrase(
      "plannen agenda keukentafelgesprek huisbezoek", "plan diary visit"),
    .facets: Phrase(
      "gesloten afgerond afgehandeld klaar oude nog open", "closed finished handled done old open"),
    .screenSignalen: Phrase("gesloten afgerond alle", "closed finished all"),
    .filter: Phrase("vinden opzoeken naam", "find look up name"),
    .checkCard: Phrase("verouderd nagekeken bijgewerkt", "stale checked up to date"),
    .mergeCards: Phrase(
      "dubbel samenvoegen zelfde kaart opruimen", "double merge same card tidy"),
    .openNow: Phrase("vanavond open dicht uren", "tonight open closed hours"),
    .safety: Phrase("onveilig gevaar geweld nood", "unsafe danger violence emergency"),
    .thread: Phrase("geschiedenis dossier verhaal tijdlijn", "history file story timeline"),
    .undo: Phrase("vergissing terugdraaien fout", "mistake take back wrong"),
    .onlyMine: Phrase("mijn werk collega's", "my work colleagues"),
    .hide: Phrase("slot privacy meekijken", "lock privacy"),
    .lightWaakvlam: Phrase("nazorg vinger aan de pols volgen", "aftercare keep an eye follow"),
    .thank: Phrase("bedankt bedanken waardering", "thanked thank appreciation"),
    .makePosting: Phrase("maatje gezocht vraag aanbod", "buddy wanted question offer"),
    .findMatch: Phrase("maatje koppelen", "buddy match"),
    .showMap: Phrase(
      "kaart plattegrond map dichtbij loopafstand afstand buurt waar plek route",
      "kaart map near nearby walking distance where place"),
  ]
}

/// What is done outside the screen: the palette names the command that does it.
struct OutsideCommand: Equatable, Sendable {
  /// What it does, as an imperative.
  let phrase: Phrase
  /// Other words by which it is found.
  let words: Phrase
  /// What to type.
  let command: Phrase

  /// All that the palette names.
  static let all: [OutsideCommand] = [
    .init(
      Phrase("Alles van één bewoner op papier", "All there is about one resident, on paper"),
      Phrase("dossier inzage avg uitdraai afdrukken", "file access gdpr print"),
      Phrase("waakvlam bewoner dossier NAAM", "waakvlam resident dossier NAME")),
    .init(
      Phrase("Een bewoner wissen", "Erase a resident"),
      Phrase(
        "dossier verwijderen weggooien vergeten avg overleden", "file delete remove forget gdpr"),
      Phrase("waakvlam bewoner wis NAAM", "waakvlam resident erase NAME")),
    .init(
      Phrase("Reservekopie maken", "Make a backup"),
      Phrase("backup opslaan kopie bewaren", "save copy keep"),
      Phrase("waakvlam opslag reservekopie MAP", "waakvlam store backup FOLDER")),
    .init(
      Phrase("Reservekopie terugzetten", "Put a backup back"),
      Phrase("backup herstel", "restore"),
      Phrase("waakvlam opslag herstel BESTAND", "waakvlam store restore FILE")),
    .init(
      Phrase("Wachtwoord of versleuteling", "Passphrase or encryption"),
      Phrase("wachtwoord slot beveiligen encryptie", "password lock secure"),
      Phrase("waakvlam help opslag", "waakvlam help store")),
    .init(
      Phrase("Kaarten inlezen of delen", "Read or share cards"),
      Phrase("import export hsds bestand", "import export hsds file"),
      Phrase("waakvlam help kaart", "waakvlam help map")),
  ]

  private init(_ phrase: Phrase, _ words: Phrase, _ command: Phrase) {
    self.phrase = phrase
    self.words = words
    self.command = command
  }
}
