/// What the commands say: answers, and one sentence for every way in which they stop.
extension Texts {
  // MARK: Answers

  public static let fieldID = Phrase("Nummer", "Number")
  public static let fieldWhat = Phrase("Wat", "What")
  public static let fieldClosed = Phrase("terug kan naar", "can go back to")
  public static let findingClosed = Phrase(
    "{} (een eerdere dag) is beschadigd. De opslag zelf is dat niet.",
    "{} (an earlier day) is damaged. The store itself is not.")
  public static let fieldActions = Phrase("acties", "actions")
  public static let storeFolder = Phrase("de map van de opslag", "the folder of the store")
  public static let skippedNoThemeGiven = Phrase(
    "er is nog geen thema gekozen", "no theme was chosen yet")
  public static let saidBegun = Phrase("De opslag is gemaakt: {}", "The store was made: {}")
  public static let saidBegunNext = Phrase(
    "Probeer eens: waakvlam signaal nieuw \"Mw De Wit al weken niet bij de koffie\"",
    "Try this: waakvlam signal new \"Mrs De Wit has not come for coffee for weeks\"")
  public static let saidNobodyYet = Phrase("Hier is nog niemand bekend", "Nobody is known here yet")
  public static let saidNowTo = Phrase("Nu naar: {}", "Now to: {}")
  public static let saidChooseReceiver = Phrase(
    "Op deze stap is nog niemand bekend: kies zelf wie, met waakvlam verwijzing nieuw.",
    "Nobody is known at this step yet: choose somebody, with waakvlam referral new.")
  public static let saidFromLevel = Phrase("was: {}", "was: {}")
  public static let saidFeedbackDue = Phrase(
    "Vertel het nog aan {}: waakvlam signaal terugkoppeling.",
    "Tell {} about it still: waakvlam signal feedback.")
  public static let saidNextContact = Phrase("Volgend contact: {}", "Next contact: {}")
  public static let saidOnCall = Phrase(
    "Op afroep: de bewoner belt als het nodig is.", "On call: the resident calls when needed.")
  public static let saidNewSignaal = Phrase(
    "Nieuw signaal vanwege de terugval: {}", "New signaal because of the relapse: {}")
  public static let saidSound = Phrase("De opslag is in orde.", "The store is sound.")
  public static let saidCompacted = Phrase(
    "De opslag is opnieuw geschreven; {} acties staan nu in de momentopname.",
    "The store was written anew; {} actions are in the snapshot now.")
  public static let saidImported = Phrase(
    "{} kaarten gelezen: {} nieuw, {} bijgewerkt, {} ongewijzigd.",
    "{} cards read: {} new, {} updated, {} unchanged.")
  public static let saidRefused = Phrase("Niet overgenomen: {}", "Not taken: {}")
  public static let saidOdd = Phrase(
    "Overgenomen, maar opvallend: {}", "Taken, though odd: {}")
  public static let saidMore = Phrase("  … en nog {}", "  … and {} more")
  public static let saidClashing = Phrase(
    "Niet overgenomen: {} heeft het nummer van iets anders.",
    "Not taken: {} has the number of something else.")
  public static let saidExported = Phrase("Geschreven: {}", "Written: {}")
  public static let askName = Phrase("Hoe heet je?", "What is your name?")
  public static let askRole = Phrase(
    "Wat doe je? Kies uit: {}", "What do you do? Choose one of: {}")
  public static let askWijk = Phrase(
    "In welke wijk werk je? Meer wijken: met een komma ertussen.",
    "In which wijk do you work? More wijken: with a comma in between.")

  // MARK: Notices

  public static let noticeNotClosed = Phrase(
    "Alles is opgeslagen, maar de opslag kon niet netjes dicht: {}",
    "All is stored, but the store could not be closed neatly: {}")
  public static let noticeDamaged = Phrase(
    "De opslag is beschadigd: je ziet wat er voor de schade stond. Typ: waakvlam opslag controle",
    "The store is damaged: you see what was there before the damage. Type: waakvlam store check")
  public static let noticeNewer = Phrase(
    "Een nieuwere versie schreef in deze opslag: deze versie kan alleen lezen.",
    "A newer version wrote in this store: this version can only read.")
  public static let noticeTailCut = Phrase(
    "De laatste actie was niet af ({} bytes); wat er stond is bewaard in {}.",
    "The last action was incomplete ({} bytes); what was there is kept in {}.")
  public static let noticeTailIgnored = Phrase(
    "De laatste actie is niet af ({} bytes in {}) en telt niet mee.",
    "The last action is incomplete ({} bytes in {}) and does not count.")
  public static let noticeMode = Phrase(
    "Anderen konden {} lezen; dat is hersteld.", "Others could read {}; that was mended.")
  public static let noticeShorter = Phrase(
    "De opslag houdt op bij actie {}, maar er waren er {}: zet een reservekopie terug.",
    "The store ends at action {}, but there were {}: put a backup back.")
  public static let noticeRecord = Phrase(
    "Regel {} van de soort {} is niet te lezen (veld {}).",
    "Row {} of the kind {} cannot be read (field {}).")
  public static let noticeNewerField = Phrase(
    "Er staat een veld in dat alleen een nieuwere versie kent.",
    "There is a field that only a newer version knows.")
  public static let noticeNewerKind = Phrase(
    "De soort {} kent alleen een nieuwere versie.", "Only a newer version knows the kind {}.")
  public static let fieldHeld = Phrase("in de opslag", "in the store")
  public static let findingsMore = Phrase("  en nog {}", "  and {} more")
  public static let adviseRestore = Phrase(
    "Zet een reservekopie terug (waakvlam opslag herstel BESTAND), of ga terug naar een dag hieronder.",
    "Put a backup back (waakvlam store restore FILE), or go back to a day below.")
  public static let findingAudit = Phrase(
    "Het logboek {} is beschadigd bij regel {}. Je gegevens zijn heel.",
    "The audit {} is damaged at line {}. Your data are whole.")
  public static let adviseAudit = Phrase(
    "Terugzetten helpt hier niet. Bewaar een kopie van dit bestand en zeg het je privacy-officer.",
    "Putting a backup back does not help here. Keep a copy of this file and tell your privacy officer."
  )
  public static let saidQuarantine = Phrase(
    "In de map quarantine staat wat ooit van het eind is afgesneden: {} keer een regel die niet af was.",
    "The folder quarantine holds what was once cut off the end: {} times a line that was not whole."
  )
  public static let adviseClosed = Phrase(
    "Je hoeft niets te doen: over hooguit veertien dagen is hij weg.",
    "Nothing needs doing: within fourteen days it is gone.")
  public static let adviseNewer = Phrase(
    "Gebruik de nieuwste versie van waakvlam.", "Use the newest version of waakvlam.")
  public static let adviseKeep = Phrase(
    "Maak een kopie van de hele map en laat een beheerder kijken.",
    "Copy the whole folder and have an administrator look.")
  public static let adviseModes = Phrase(
    "Open de opslag één keer: waakvlam sluit dat af.", "Open the store once: waakvlam closes that.")
  public static let adviseLeftover = Phrase(
    "Gaat vanzelf weg bij het openen.", "Goes by itself on opening.")
  public static let adviseUnexpected = Phrase(
    "Haal het uit de map; waakvlam doet er niets mee.",
    "Take it out of the folder; waakvlam does nothing with it.")
  public static let adviseDangling = Phrase(
    "Je werk gaat gewoon door. Open wat ernaar wijst en haal de naam eruit.",
    "Work goes on. Open what points at it and take the name out.")
  public static let findingNewer = Phrase(
    "{}, regel {}: geschreven door een nieuwere versie.",
    "{}, line {}: written by a newer version.")
  public static let findingDisagreement = Phrase(
    "{}, regel {}: wat er eerst stond klopt niet.",
    "{}, line {}: what was there before does not agree.")
  public static let findingOpen = Phrase(
    "Anderen kunnen {} lezen.", "Others can read {}.")
  public static let findingLeftover = Phrase(
    "{} is over van werk dat niet af kwam.", "{} is left from work that was not finished.")
  public static let findingUnexpected = Phrase(
    "{} hoort niet bij de opslag.", "{} does not belong to the store.")
  public static let findingDangling = Phrase(
    "{} {} noemt {}, en dat is er niet.", "{} {} mentions {}, which is not there.")

  // MARK: Stops

  public static let stopWhichCommand = Phrase(
    "Zeg wat je wilt doen: {}. Hulp: waakvlam --help", "Say what to do: {}. Help: waakvlam --help")
  public static let stopMissingValue = Phrase(
    "Bij {} hoort nog een waarde. Hulp: waakvlam --help",
    "{} needs a value. Help: waakvlam --help")
  public static let stopMissingOption = Phrase("Geef {} mee.", "Please give {}.")
  public static let stopLanguage = Phrase(
    "De taal \"{}\" ken ik niet. Kies nl of en.", "I do not know \"{}\". Choose nl or en.")
  public static let stopNow = Phrase(
    "\"{}\" is geen tijd die bestaat. Schrijf bijvoorbeeld 2026-03-02T09:00.",
    "\"{}\" is no time that exists. Write for example 2026-03-02T09:00.")
  public static let stopDay = Phrase(
    "\"{}\" is geen dag die bestaat. Schrijf bijvoorbeeld 2026-03-02.",
    "\"{}\" is no day that exists. Write for example 2026-03-02.")
  public static let stopWord = Phrase(
    "\"{}\" ken ik niet. Kies uit: {}.", "I do not know \"{}\". Choose one of: {}.")
  public static let stopCode = stopWord
  public static let stopJSONScreen = Phrase(
    "Het scherm kent geen JSON. Noem een commando, of laat --json weg.",
    "The screen has no JSON. Give a command, or leave out --json.")
  public static let stopNotFound = Phrase(
    "\"{}\" vind ik niet. Zoek het op met lijst of zoek.",
    "I cannot find \"{}\". Look it up with list or search.")
  public static let stopAmbiguous = Phrase(
    "\"{}\" kan van alles zijn. Kies een nummer: {}.",
    "\"{}\" can be several. Choose a number: {}.")
  public static let stopDemoUnknown = Phrase(
    "\"{}\" werkt niet in de oefenwijk. Kies uit: {}.",
    "\"{}\" does not work in the practice wijk. Choose from: {}.")
  public static let stopDemoIsOf = Phrase(
    "Deze oefenwijk is van {}. Kies een andere map om als {} te werken.",
    "This practice wijk is that of {}. Choose another folder to work as {}.")
  public static let saidNamesake = Phrase(
    "Er was al een {}. Is het dezelfde? Haal deze dan terug met: waakvlam terug",
    "There was a {} already. Is it the same? Then take this one back with: waakvlam undo")
  public static let stopDoYouMean = Phrase(
    "{} ken ik niet. Bedoel je: {}?", "{} is not known. Do you mean: {}?")
  public static let saidMarks = Phrase(
    "Merken als {} worden alleen in het scherm gelezen. Hier gaat dat met opties: zie --help.",
    "Marks such as {} are read on the screen only. Here there are options: see --help.")
  public static let stopNoResident = Phrase(
    "Bewoner \"{}\" ken ik niet. Voeg toe met: waakvlam bewoner nieuw NAAM",
    "I do not know resident \"{}\". Add one with: waakvlam resident new NAME")
  public static let stopNoWaakvlam = Phrase(
    "Voor {} brandt geen waakvlam. Maak er een met: waakvlam vlam nieuw",
    "No waakvlam burns for {}. Light one with: waakvlam flame new")
  public static let stopUnknownWijk = Phrase(
    "De wijk \"{}\" ken ik niet. Kies uit: {}.", "I do not know the wijk \"{}\". Choose one of: {}."
  )
  public static let stopReasonMissing = Phrase(
    "Zeg in één zin waarom, met --reden.", "Say in one sentence why, with --reden.")
  public static let stopSignaalEnded = Phrase(
    "Dit signaal is al gesloten. Maak een nieuw signaal met: waakvlam signaal nieuw",
    "This signaal is closed. Make a new one with: waakvlam signal new")
  public static let stopAlreadyReturned = Phrase(
    "Deze verwijzing is al teruggegeven. Verwijs opnieuw met: waakvlam verwijzing nieuw",
    "This referral was already given back. Refer again with: waakvlam referral new")
  public static let stopAlreadyBurning = Phrase(
    "Voor deze bewoner brandt al een waakvlam. Noteer een contact met: waakvlam vlam moment",
    "A waakvlam already burns for this resident. Log a contact with: waakvlam flame moment")
  public static let stopUnknownReceiver = Phrase(
    "Er is nog niemand gevraagd. Kies wie, met: waakvlam verwijzing nieuw",
    "Nobody was asked yet. Choose somebody, with: waakvlam referral new")
  public static let stopNoStore = Phrase(
    "Er is nog geen opslag. Begin met: waakvlam begin",
    "There is no store yet. Begin with: waakvlam begin")
  public static let stopNotAStore = Phrase(
    "In deze map staat geen opslag. Kies een andere map, of begin met: waakvlam begin",
    "There is no store in this folder. Choose another one, or begin with: waakvlam begin")
  public static let stopStoreExists = Phrase(
    "In deze map staat al iets. Kies een andere map met --store.",
    "There is something in this folder already. Choose another one with --store.")
  public static let stopNotOrdinary = Phrase(
    "Dit is geen gewone map of geen gewoon bestand: {}. Kies een andere map met --store.",
    "This is no plain folder or no plain file: {}. Choose another folder with --store.")
  public static let stopSymbolicLink = Phrase(
    "Hier staat een symbolische link: {}. Geef de echte map met --store.",
    "There is a symbolic link here: {}. Give the real folder with --store.")
  public static let stopForeignOwner = Phrase(
    "Dit is van een andere gebruiker: {}. Kies een andere map met --store.",
    "This belongs to another user: {}. Choose another folder with --store.")
  public static let stopNotWritable = Phrase(
    "Hier mag niet gelezen of geschreven worden: {}. Geef jezelf rechten of kies een andere map.",
    "This cannot be read or written: {}. Give yourself the rights or choose another folder.")
  public static let stopOutput = Phrase(
    "Het antwoord kon niet geschreven worden. Is de schijf vol?",
    "The answer could not be written. Is the disk full?")
  public static let stopLockedBy = Phrase(
    "De opslag is in gebruik door een ander venster (proces {}). Sluit dat en probeer het opnieuw.",
    "The store is in use by another window (process {}). Close that one and try again.")
  public static let stopLocked = Phrase(
    "De opslag is in gebruik door een ander venster. Sluit dat en probeer het opnieuw.",
    "The store is in use by another window. Close that one and try again.")
  public static let stopDamagedLine = Phrase(
    "{}, regel {}, is beschadigd: zet een reservekopie terug met waakvlam opslag herstel BESTAND. Er is niets veranderd.",
    "{}, line {}, is damaged: put a backup back with waakvlam store restore FILE. Nothing was changed."
  )
  public static let stopDamaged = Phrase(
    "{} is beschadigd: zet een reservekopie terug met waakvlam opslag herstel BESTAND. Er is niets veranderd.",
    "{} is damaged: put a backup back with waakvlam store restore FILE. Nothing was changed.")
  public static let stopNewer = Phrase(
    "Een nieuwere versie van waakvlam schreef in deze opslag. Installeer die versie.",
    "A newer version of waakvlam wrote in this store. Install that version.")
  public static let stopFull = Phrase(
    "De schijf is vol: er is niets opgeslagen. Maak ruimte en probeer het opnieuw.",
    "The disk is full: nothing was stored. Make room and try again.")
  public static let stopSyncFailed = Phrase(
    "De schijf geeft fouten: niet zeker is wat er is opgeslagen. Kijk dat eerst na.",
    "The disk gives errors: it is not certain what was stored. Look at that first.")
  public static let stopReadOnly = Phrase(
    "De opslag is nu alleen te lezen. Sluit waakvlam en open opnieuw.",
    "The store can only be read now. Close waakvlam and open it again.")
  public static let stopNotStorable = Phrase(
    "Dit is te veel of te vreemd om op te slaan. Doe het in kleinere stukken.",
    "This is too much or too odd to store. Do it in smaller pieces.")
  public static let stopDisk = Phrase(
    "De schijf weigert {} (fout {}). Kijk de schijf na en probeer het opnieuw.",
    "The disk refuses {} (error {}). Look at the disk and try again.")
  public static let stopUnsound = Phrase(
    "De opslag is niet in orde. Punten: {}. Doe wat er achter de pijl staat.",
    "The store is not sound. Points: {}. Do what stands behind the arrow.")
  public static let stopFile = Phrase(
    "Het bestand \"{}\" kan ik niet openen. Klopt de naam?",
    "I cannot open the file \"{}\". Is the name right?")
  public static let stopNotAFile = Phrase(
    "\"{}\" is geen gewoon bestand. Kies een bestand.",
    "\"{}\" is no plain file. Choose a file.")
  public static let stopFileExists = Phrase(
    "Het bestand \"{}\" is er al. Kies een andere naam.",
    "The file \"{}\" is there already. Choose another name.")
  public static let stopFileTooLarge = Phrase(
    "Het bestand \"{}\" is groter dan {} MiB. Deel het op.",
    "The file \"{}\" is larger than {} MiB. Split it.")
}
