extension Texts {
  public static let stopSecretNeeded = Phrase(
    "Deze opslag is versleuteld. Typ je wachtwoord in een terminal, of geef --wachtwoord-uit BESTAND.",
    "This store is encrypted. Type your passphrase in a terminal, or give --passphrase-from FILE.")
  public static let stopWrongSecret = Phrase(
    "Dit is niet het wachtwoord van deze opslag. Er is niets stuk; probeer het nog eens.",
    "This is not the passphrase of this store. Nothing is broken; try again.")
  public static let stopNotEncrypted = Phrase(
    "Deze opslag is niet versleuteld. Dat kan met: waakvlam opslag versleutel",
    "This store is not encrypted. You can do that with: waakvlam store encrypt")
  public static let stopIsEncrypted = Phrase(
    "Deze opslag is al versleuteld. Een ander wachtwoord: waakvlam opslag wachtwoord",
    "This store is encrypted already. Another passphrase: waakvlam store passphrase")
  public static let stopNoPassphraseGiven = Phrase(
    "Er is geen wachtwoord gegeven. Typ het in een terminal, geef --wachtwoord-uit BESTAND, of kies "
      + "bij begin voor --zonder-wachtwoord.",
    "No passphrase was given. Type it in a terminal, give --passphrase-from FILE, or choose "
      + "--no-passphrase at init.")
  public static let stopPassphraseShort = Phrase(
    "Dat wachtwoord is te kort. Neem minstens {} tekens; een zin is goed te onthouden.",
    "That passphrase is too short. Take at least {} characters; a sentence is easy to remember.")
  public static let stopCancelled = Phrase(
    "Afgebroken. Er is niets veranderd.", "Broken off. Nothing was changed.")
  public static let askPassphrase = Phrase("Wachtwoord:", "Passphrase:")
  public static let askNewPassphraseHow = Phrase(
    "Kies een wachtwoord voor deze opslag, minstens {} tekens. Een zin van vier woorden is sterk en "
      + "goed te onthouden.",
    "Choose a passphrase for this store, at least {} characters. A sentence of four words is strong "
      + "and easy to remember.")
  public static let askNewPassphrase = Phrase("Nieuw wachtwoord:", "New passphrase:")
  public static let askPassphraseAgain = Phrase("Nog een keer:", "Once more:")
  public static let passphrasesDiffer = Phrase(
    "Dat was niet twee keer hetzelfde. Typ het opnieuw.", "Those two differ. Type it again.")
  public static let helpStoreEncrypt = Phrase(
    "Versleutel de opslag met een wachtwoord.", "Encrypt the store with a passphrase.")
  public static let helpStoreDecrypt = Phrase(
    "Maak de opslag weer leesbaar zonder wachtwoord.",
    "Make the store readable without a passphrase again.")
  public static let helpStorePassphrase = Phrase(
    "Kies een ander wachtwoord.", "Choose another passphrase.")
  public static let helpStoreRecovery = Phrase(
    "Maak een nieuwe herstelsleutel; de oude opent niets meer.",
    "Make a new recovery key; the old one opens nothing any more.")
  public static let helpNewFrom = Phrase(
    "Het nieuwe wachtwoord staat op de eerste regel van dit bestand.",
    "The new passphrase is the first line of this file.")
  public static let saidDecrypted = Phrase(
    "De opslag is nu leesbaar zonder wachtwoord; de kopieën per dag van voor nu zijn weg. Versleutel hem "
      + "weer met: waakvlam opslag versleutel",
    "The store is now readable without a passphrase; the copies per day from before are gone. Encrypt it "
      + "again with: waakvlam store encrypt")
  public static let saidPassphraseChanged = Phrase(
    "Het wachtwoord is veranderd. De herstelsleutel blijft zoals hij was.",
    "The passphrase was changed. The recovery key stays as it was.")
  public static let recoveryTitle = Phrase(
    "Herstelsleutel van deze waakvlam-opslag", "Recovery key of this waakvlam store")
  public static let recoveryMade = Phrase("Gemaakt op {}, opslag {}", "Made on {}, store {}")
  public static let recoveryKeep = Phrase(
    "Hiermee open je de opslag als je het wachtwoord vergeet: typ hem in de plaats van het "
      + "wachtwoord. Print deze bladzijde of schrijf hem over, en bewaar hem niet bij de laptop. Wie "
      + "hem heeft kan alles lezen. Zonder wachtwoord en zonder deze sleutel is de opslag voor altijd "
      + "dicht; niemand kan hem dan nog openen.",
    "With this you open the store when you forget the passphrase: type it in the place of the "
      + "passphrase. Print this page or write it over, and do not keep it with the laptop. Whoever has "
      + "it can read everything. Without the passphrase and without this key the store is closed for "
      + "ever; nobody can open it then.")
  public static let saidNotEncrypted = Phrase(
    "Deze opslag is niet versleuteld: wie bij de map kan, kan alles lezen. Versleutel hem met: "
      + "waakvlam opslag versleutel",
    "This store is not encrypted: whoever gets at the folder can read everything. Encrypt it with: "
      + "waakvlam store encrypt")
  public static let recoveryOnce = Phrase(
    "Je ziet deze sleutel alleen nu. Veeg daarna het scherm leeg met: clear",
    "You see this key only now. Wipe the screen afterwards with: clear")

  public static let helpStoreBackup = Phrase(
    "Schrijf de hele opslag naar één bestand, en lees dat na.",
    "Write the whole store to one file, and read it back.")
  public static let helpBackupTarget = Phrase(
    "Het bestand, of een map op bijvoorbeeld een USB-stick.",
    "The file, or a folder on for example a USB stick.")
  public static let helpStoreRestore = Phrase(
    "Zet een reservekopie terug; wat er stond blijft ernaast bewaard.",
    "Put a backup back; what was there is kept beside it.")
  public static let helpBackupFile = Phrase(
    "De reservekopie, of een dag zoals 2026-03-01: hoe het aan het eind van die dag was.",
    "The backup, or a day such as 2026-03-01: how it was at the end of that day.")
  public static let stopNoClosedDay = Phrase(
    "Van {} is er niets bewaard. Wel van: {}", "Nothing was kept of {}. There is: {}")
  public static let stopBackupDamaged = Phrase(
    "Deze opslag is beschadigd: een kopie ervan zou niet alles hebben. Kijk met opslag controle.",
    "This store is damaged: a copy of it would not have everything. Look with store check.")
  public static let stopBackupUnlike = Phrase(
    "{} leest anders terug dan het geschreven is. Vertrouw deze kopie niet; neem een andere schijf.",
    "{} reads back other than it was written. Do not trust this copy; take another disk.")
  public static let stopNotABackup = Phrase(
    "{} is geen hele reservekopie van waakvlam, of is beschadigd. Er is niets veranderd.",
    "{} is no whole backup of waakvlam, or is damaged. Nothing was changed.")
  public static let saidBackup = Phrase(
    "Reservekopie geschreven en nagelezen: {}, {} gegevens.",
    "Backup written and read back: {}, {} records.")
  public static let saidBackupSealed = Phrase(
    "Hij is versleuteld: het wachtwoord of de herstelsleutel van nu opent hem.",
    "It is encrypted: the passphrase or the recovery key of now opens it.")
  public static let saidBackupReadable = Phrase(
    "Hij is niet versleuteld: wie het bestand heeft, kan alles lezen.",
    "It is not encrypted: whoever has the file can read everything.")
  public static let saidRestored = Phrase(
    "Teruggezet in {}: {} gegevens.", "Put back in {}: {} records.")
  public static let saidRestoredDay = Phrase(
    "Dit is zoals het was toen de opslag op die dag het laatst werd opgeruimd. Wat daarna kwam, en de "
      + "andere dagen, staan in de oude map.",
    "This is how it was when the store was last compacted on that day. What came after, and the other "
      + "days, are in the old folder.")
  public static let stopNoSuchDay = Phrase(
    "\"{}\" is geen dag. Schrijf hem als 2026-03-02.", "\"{}\" is no day. Write it as 2026-03-02.")
  public static let stopBackupInside = Phrase(
    "Een reservekopie in de map van de opslag gaat met die map verloren. Kies een andere plek, "
      + "bijvoorbeeld een stick.",
    "A backup in the folder of the store is lost with that folder. Choose another place, such as a "
      + "stick.")
  public static let auditEncrypted = Phrase("versleuteld", "encrypted")
  public static let auditDecrypted = Phrase("ontsleuteld", "decrypted")
  public static let auditRestored = Phrase("teruggezet", "restored")
  public static let auditSecretChanged = Phrase("slot veranderd", "lock changed")
  public static let auditPassphrase = Phrase("wachtwoord", "passphrase")
  public static let auditRecoveryKey = Phrase("herstelsleutel", "recovery key")
  public static let saidAside = Phrase(
    "Wat er stond is bewaard in {}. Gooi dat pas weg als je zeker bent.",
    "What was there is kept in {}. Do not throw it away before you are certain.")
  public static let noticeAside = Phrase(
    "Wat er stond is bewaard in {}.", "What was there is kept in {}.")

  public static let askPassphraseToErase = Phrase(
    "Wissen kan niet terug. Typ het wachtwoord:", "Erasing cannot be undone. Type the passphrase:")
  public static let helpDossier = Phrase(
    "Alles wat er over één bewoner is vastgelegd.", "Everything that is held about one resident.")
  public static let helpErase = Phrase(
    "Wis een bewoner uit alles; zonder --zeker zie je eerst wat er weg zou gaan.",
    "Erase a resident from everything; without --certain you see first what would go.")
  public static let helpEraseReason = Phrase("Waarom je wist.", "Why you erase.")
  public static let helpEraseSignaal = Phrase(
    "Wis een signaal en wat eraan hangt; zonder --zeker zie je eerst wat er weg zou gaan.",
    "Erase a signaal and what hangs on it; without --certain you see first what would go.")
  public static let helpStoreExpired = Phrase(
    "Wie en wat lang genoeg bewaard is; jij beslist, er wordt niets gewist.",
    "Who and what was kept long enough; you decide, nothing is erased.")
  public static let expiredNone = Phrase(
    "Niets is langer bewaard dan nodig.", "Nothing was kept for longer than needed.")
  public static let expiredRecords = Phrase("gegevens: {}", "records: {}")
  public static let expiredHow = Phrase(
    "Wissen doe je zelf: waakvlam bewoner wis NUMMER of waakvlam signaal wis NUMMER --grond bewaartermijn",
    "You erase yourself: waakvlam resident erase NUMBER or waakvlam signal erase NUMBER --ground bewaartermijn"
  )
  public static let expiredTerms = Phrase(
    "De termijnen: Wmo {} jaar, Jeugdwet {} jaar, overig {} jaar (waakvlam instellingen). Laat een privacy-officer ze bevestigen.",
    "The terms: Wmo {} years, Jeugdwet {} years, other {} years (waakvlam settings). Have a privacy officer confirm them."
  )
  public static let helpEraseGround = Phrase(
    "Bewaartermijn, niet-meer-nodig, toestemming (ingetrokken), bezwaar, onrechtmatig, wettelijke-plicht of kind-online.",
    "Bewaartermijn, niet-meer-nodig, toestemming (withdrawn), bezwaar, onrechtmatig, wettelijke-plicht or kind-online."
  )
  public static let helpEraseCertain = Phrase(
    "Doe het echt; dit kan niet terug.", "Really do it; this cannot be undone.")
  public static let dossierTitle = Phrase(
    "Dossier van {}, gemaakt op {}", "Dossier of {}, made on {}")
  public static let dossierWhat = Phrase(
    "{} gegevens gaan over deze persoon. In {} andere wordt de naam genoemd, of misschien genoemd.",
    "{} records are about this person. {} others name them, or may do so.")
  public static let dossierElsewhere = Phrase(
    "In gegevens over anderen. Haal weg wat van die anderen is, voor je dit geeft:",
    "In records about others. Take out what is theirs before you hand this over:")
  public static let dossierViews = Phrase("Wie dit bekeek of opvroeg:", "Who looked at this:")
  public static let dossierViewsHow = Phrase(
    "Geteld is wie op het scherm de bladzijde opende en wie een dossier maakte; wie door een lijst "
      + "liep staat er niet bij.",
    "Counted are who opened the page on the screen and who made a dossier; who walked through a list "
      + "is not among them.")
  public static let erasePlan = Phrase(
    "Als je {} wist, gaat dit helemaal weg:", "If you erase {}, this goes altogether:")
  public static let erasePlanElsewhere = Phrase(
    "In {} gegevens over anderen wordt de naam vervangen door [gewist].",
    "In {} records about others the name is replaced by [gewist].")
  public static let erasePlanHow = Phrase(
    "Er is nog niets gewist. Het echt doen kan niet terug: voeg --zeker toe, met --reden en --grond.",
    "Nothing was erased yet. Doing it cannot be undone: add --certain, with --reason and --ground.")
  public static let eraseLookAt = Phrase(
    "Kijk deze zelf na: er staat een deel van de naam in, of iemand anders heet ook zo.",
    "Look at these yourself: a part of the name stands in them, or somebody else has that name too."
  )
  public static let saidErased = Phrase(
    "{} is gewist: {} gegevens zijn weg, in {} andere is de naam weggehaald. Terugdraaien kan niet.",
    "{} is erased: {} records are gone, and the name was taken out of {} others. There is no undo.")
  public static let saidErasedElsewhere = Phrase(
    "Wat buiten deze map staat is er nog: reservekopieën, uitvoer, afdrukken en wat jij of een ander "
      + "elders opschreef. Vernietig ook die.",
    "What is outside this folder is still there: backups, exports, prints and what you or others "
      + "wrote down elsewhere. Destroy those too.")
  public static let saidNewKey = Phrase(
    "De opslag heeft een nieuwe sleutel. De oude herstelsleutel opent hem niet meer (reservekopieën van eerder wel); bewaar deze en vernietig de oude:",
    "The store has a new key. The old recovery key does not open it any more (older backups it does); keep this one and destroy the old:"
  )

  public static let stopWrongBackupSecret = Phrase(
    "Dit is niet het wachtwoord van deze reservekopie: dat van toen hij gemaakt werd. Er is niets "
      + "veranderd.",
    "This is not the passphrase of this backup: the one of when it was made. Nothing was changed.")
  public static let saidRestoredSecret = Phrase(
    "De opslag opent nu met het wachtwoord en de herstelsleutel van de reservekopie.",
    "The store now opens with the passphrase and the recovery key of the backup.")
  public static let saidErasedBack = Phrase(
    "Let op: in deze reservekopie staat weer wie eerder gewist is. Wis opnieuw: {}",
    "Note: this backup holds again who was erased before. Erase again: {}")
  public static let saidErasedKept = Phrase(
    "Ook hier kan deze persoon nog in staan; gooi de map weg als je hem niet meer nodig hebt: {}",
    "This person may still be in here too; throw the folder away when you need it no more: {}")
  public static let saidEncrypted = Phrase(
    "De opslag is nu versleuteld, en de kopieën per dag van voor nu zijn weg. Reservekopieën van voor nu "
      + "blijven leesbaar: vernietig die.",
    "The store is encrypted now, and the copies per day from before are gone. Backups from before stay "
      + "readable: destroy those.")

  public static let auditViewed = Phrase("bekeken", "looked at")
  public static let noticeRecovered = Phrase(
    "Je opende met de herstelsleutel. Kies een nieuw wachtwoord: waakvlam opslag wachtwoord",
    "You opened it with the recovery key. Choose a new passphrase: waakvlam store passphrase")
  public static let helpStoreAudit = Phrase(
    "Wie keek, veranderde, exporteerde of werd geweigerd.",
    "Who looked, changed, exported or was refused.")
  public static let helpAuditResident = Phrase(
    "Alleen wat over deze bewoner gaat.", "Only what is about this resident.")
  public static let auditEmpty = Phrase("Er staat nog niets in.", "Nothing is in it yet.")
  public static let auditChanged = Phrase("veranderd", "changed")
  public static let auditExported = Phrase("geëxporteerd", "exported")
  public static let auditUnlocked = Phrase("geopend", "unlocked")
  public static let auditRefused = Phrase("geweigerd", "refused")
  public static let auditDossier = Phrase("dossier", "dossier")
  public static let auditErased = Phrase("gewist", "erased")
  public static let stopReasonNames = Phrase(
    "In de reden staat een deel van de naam, en de reden blijft bewaard. Schrijf hem zonder naam.",
    "A part of the name stands in the reason, and the reason is kept. Write it without the name.")
}
